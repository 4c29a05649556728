// Assessors side by side, and what they agreed, by the library.
import * as ipsf from "ipsf";
import type { Answers, Assessor } from "../sheet/document";
import type { Review, ReviewsJson } from "./review";
import { type Asked, given, type Scored, score } from "./scoring";

const Consensus = (ipsf as any).Consensus;

export interface ComparedCriterion {
    readonly id: number;
    /** Of each assessor. */
    readonly levels: readonly { readonly low: number; readonly high: number }[];
    readonly same: boolean;
}

export interface Compared {
    readonly criteria: readonly ComparedCriterion[];
    readonly compared: number;
    readonly same: number;
    readonly withinOne: number;
    readonly kappa: number | null;
    readonly agreed: Review;
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
export function consensusOf(asked: AskedOfAll) {
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

export function compare(asked: AskedOfAll): Compared {
    const consensus = consensusOf(asked);
    const names = namesOf(asked.assessors, asked.unnamed);
    const { criteria, agreement } = consensus.at(0)!;
    const json = JSON.parse(consensus.agreed.json()) as ReviewsJson;
    const compared: Compared = {
        criteria: criteria.map((each: any) => ({
            id: each.id,
            levels: names.map((name) => each.levels[name]!),
            same: each.same,
        })),
        compared: agreement.compared,
        same: agreement.same,
        withinOne: agreement.withinOne,
        kappa: agreement.weightedKappa?.toNumber() ?? null,
        agreed: json.reviews[0]!,
        refused: score({ ...asked, answers: asked.agreed }).refused,
    };
    consensus.close();
    return compared;
}
