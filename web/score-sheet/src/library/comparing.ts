// Assessors side by side, and what they agreed, by the library.
import { Consensus } from "ipsf";
import { type Answers, type Assessor, seenOf, type Sheet } from "../sheet/document";
import type { Total } from "./review";
import { knownItems } from "./known_items";
import { changedBy, rulesOf } from "./rules";
import { type Asked, given, type Scored, score, takenOf } from "./scoring";

interface Range {
    readonly low: number;
    readonly high: number;
}

export interface ComparedCriterion {
    readonly id: number;
    /** Of each assessor. */
    readonly levels: readonly Range[];
    /** The assessors differ, whatever was agreed since. */
    readonly differs: boolean;
    /** They differ, and nothing was agreed. */
    readonly open: boolean;
    readonly agreed: Range;
}

export interface Compared {
    readonly criteria: readonly ComparedCriterion[];
    /** Criteria that all assessors scored; and of these, how many alike. */
    readonly compared: number;
    readonly same: number;
    readonly withinOne: number;
    readonly kappa: number | null;
    /** What was agreed, by scale. */
    readonly totals: Totals;
    /** Of each assessor alone. */
    readonly totalsOf: readonly Totals[];
    /** Of what was agreed, by item. */
    readonly refused: Scored["refused"];
    /** Of each assessor, by item. */
    readonly refusedOf: readonly Scored["refused"][];
}

type Totals = Readonly<Record<string, Total>>;

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
        let said = own;
        for (let count = 2; names.includes(said); ++count) said = `${own} (${count})`;
        names.push(said);
    });
    return names;
}

/** The library's consensus, which is to be closed. Throws `Refused`. */
export function consensusOf(asked: AskedOfAll): Consensus {
    const { edition, history, team, asOf, assessors, agreed, known, unnamed } = asked;
    const taken = (answers: Answers) => given(takenOf(answers, known, score({ ...asked, answers }).refused));
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
    const rules = rulesOf(sheet.edition);
    const { edition } = changedBy(rules, sheet.whatIf);
    const known = knownItems(rules.text);
    const asked = { edition, history: null, team: sheet.team, asOf: sheet.asOf, known, unnamed: String };
    const seen = seenOf(sheet);
    for (const { answers } of seen.assessors) score({ ...asked, answers });
    if (seen.assessors.length > 1) consensusOf({ ...asked, ...seen }).close();
    else score({ ...asked, answers: seen.agreed });
}

/** Criteria that the assessors differ in, as if nothing had been agreed. */
export function differencesOf(asked: AskedOfAll): ReadonlySet<number> {
    const consensus = consensusOf({ ...asked, agreed: {} });
    try {
        return new Set(consensus.at(0)!.criteria.flatMap(({ id, open }) => (open ? [id] : [])));
    } finally {
        consensus.close();
    }
}

export function compare(asked: AskedOfAll, differences: ReadonlySet<number>): Compared {
    const consensus = consensusOf(asked);
    try {
        const { criteria, agreement, totals } = consensus.at(0)!;
        const totalsOf = (whose: string | null) =>
            Object.fromEntries(
                totals
                    .filter(({ assessor }) => assessor === whose)
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
            );
        return {
            criteria: criteria.map(({ id, levels, open, agreedLow, agreedHigh }) => ({
                id,
                levels: consensus.assessors.map((name) => levels[name]!),
                differs: differences.has(id),
                open,
                agreed: { low: agreedLow, high: agreedHigh },
            })),
            compared: agreement.compared,
            same: agreement.same,
            withinOne: agreement.withinOne,
            kappa: agreement.weightedKappa?.toNumber() ?? null,
            totals: totalsOf(null),
            totalsOf: consensus.assessors.map(totalsOf),
            refused: score({ ...asked, answers: asked.agreed }).refused,
            refusedOf: asked.assessors.map(({ answers }) => score({ ...asked, answers }).refused),
        };
    } finally {
        consensus.close();
    }
}
