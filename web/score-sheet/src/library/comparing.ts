// Assessors side by side, and what they agreed, by the library.
import { Consensus } from "ipsf";
import { type Answers, type Assessor, seenOf, type Sheet } from "../sheet/document";
import type { Total } from "./review";
import { changedBy, rulesOf } from "./rules";
import { type Asked, given, type Scored, score } from "./scoring";

interface Range {
    readonly low: number;
    readonly high: number;
}

export interface ComparedCriterion {
    readonly id: number;
    /** Of each assessor. */
    readonly levels: readonly Range[];
    readonly same: boolean;
    readonly agreed: Range;
}

export interface Compared {
    readonly criteria: readonly ComparedCriterion[];
    /** Criteria that all assessors scored; and of these, how many alike. */
    readonly compared: number;
    readonly same: number;
    readonly withinOne: number;
    readonly kappa: number | null;
    /** Criteria that they differ in and that were not agreed. */
    readonly open: number;
    /** What was agreed, by scale. */
    readonly totals: Readonly<Record<string, Total>>;
    /** Of what was agreed, by item. */
    readonly refused: Scored["refused"];
}

export interface AskedOfAll extends Omit<Asked, "answers"> {
    readonly assessors: readonly Assessor[];
    readonly agreed: Answers;
    /** What an assessor without a name is called. */
    readonly unnamed: (place: number) => string;
}

/** Names that are no other's. */
export function namesOf(assessors: readonly Assessor[], unnamed: (place: number) => string): string[] {
    const names: string[] = [];
    assessors.forEach(({ name }, place) => {
        const own = name.trim() || unnamed(place + 1);
        names.push(names.includes(own) ? `${own} (${place + 1})` : own);
    });
    return names;
}

/** The library's consensus, which is to be closed. Throws `Refused`. */
export function consensusOf(asked: AskedOfAll): Consensus {
    const { edition, history, team, asOf, assessors, agreed, unnamed } = asked;
    const taken = (answers: Answers) => given(answers, score({ edition, history, team, asOf, answers }).refused)[0];
    const all = namesOf(assessors, unnamed).map((name, place) => [name, taken(assessors[place]!.answers)] as const);
    const held = taken(agreed);
    try {
        return Consensus.of(history, {
            asOf,
            edition,
            assessors: Object.fromEntries(all),
            agreed: held,
            ...(history && { teams: [team] }),
        });
    } finally {
        for (const [, answers] of all) answers.close();
        held.close();
    }
}

/** Throws what the library refuses a sheet for that was read from a file. */
export function tryOut(sheet: Sheet): void {
    const { edition } = changedBy(rulesOf(sheet.edition).edition, sheet.whatIf);
    const asked = { edition, history: null, team: sheet.team, asOf: sheet.asOf, unnamed: String };
    const seen = seenOf(sheet);
    for (const { answers } of seen.assessors) score({ ...asked, answers });
    if (seen.assessors.length > 1) consensusOf({ ...asked, ...seen }).close();
    else score({ ...asked, answers: seen.agreed });
}

export function compare(asked: AskedOfAll): Compared {
    const consensus = consensusOf(asked);
    try {
        const { criteria, agreement, totals } = consensus.at(0)!;
        return {
            criteria: criteria.map(({ id, levels, same, agreedLow, agreedHigh }) => ({
                id,
                levels: consensus.assessors.map((name) => levels[name]!),
                same,
                agreed: { low: agreedLow, high: agreedHigh },
            })),
            compared: agreement.compared,
            same: agreement.same,
            withinOne: agreement.withinOne,
            kappa: agreement.weightedKappa?.toNumber() ?? null,
            open: agreement.open,
            totals: Object.fromEntries(
                totals
                    .filter(({ assessor }) => assessor === null)
                    .map((each) => [
                        each.scale ?? "",
                        {
                            total: each.total,
                            total_low: each.totalLow,
                            total_high: each.totalHigh,
                            levels: each.levels,
                            next_review_by: each.nextReviewBy,
                        },
                    ]),
            ),
            refused: score({ ...asked, answers: asked.agreed }).refused,
        };
    } finally {
        consensus.close();
    }
}
