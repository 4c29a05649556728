// Sheets, scored by the library.
import { Answers as LibraryAnswers, type Edition, type History, Refused, Reviews } from "ipsf";
import type { Answers } from "../sheet/document";
import type { Problem } from "./problem";
import { learnReasons } from "./reasons";
import type { Review, ReviewsJson } from "./review";

export interface Asked {
    readonly edition: Edition;
    readonly history: History | null;
    readonly team: string;
    readonly asOf: string;
    readonly answers: Answers;
}

export interface Scored {
    readonly review: Review | null;
    readonly outOfDate: boolean;
    /** What the library says of answers that it does not take, by item. */
    readonly refused: ReadonlyMap<string, string>;
    /** Why there is no review. */
    readonly problems: readonly Problem[];
}

/** The answers that have a value, for the library. */
export function given(answers: Answers, without: ReadonlyMap<string, string> = new Map()): [LibraryAnswers, string[]] {
    const items = Object.keys(answers).filter((item) => answers[item]!.value !== "" && !without.has(item));
    const taken = LibraryAnswers.of();
    for (const item of items) {
        const { value, source, note } = answers[item]!;
        taken.add(item, value, { ...(source && { source }), ...(note && { note }) });
    }
    return [taken, items];
}

/** Throws `Refused`. */
export function reviews(
    { edition, history, team, asOf, answers }: Asked,
    without?: ReadonlyMap<string, string>,
): Reviews {
    const [taken] = given(answers, without);
    try {
        return Reviews.score(history, { asOf, edition, answers: taken, ...(history && { teams: [team] }) });
    } finally {
        taken.close();
    }
}

/** The review of all answers that the library takes. */
export function score(asked: Asked): Scored {
    const refused = new Map<string, string>();
    for (;;) {
        try {
            const made = reviews(asked, refused);
            const json = JSON.parse(made.json()) as ReviewsJson;
            const review = json.reviews[0] ?? null;
            if (review) learnReasons(made, review);
            made.close();
            return {
                review,
                outOfDate: json.edition.out_of_date ?? false,
                refused,
                problems: [],
            };
        } catch (error) {
            if (!(error instanceof Refused)) throw error;
            const more = refusedAnswers(error, asked.answers, refused);
            if (!more.length) return { review: null, outOfDate: false, refused, problems: error.problems };
            for (const [item, message] of more) refused.set(item, message);
        }
    }
}

/** Problems that are about an answer, whose row is its place among those given. */
export function refusedAnswers(
    error: Refused,
    answers: Answers,
    without: ReadonlyMap<string, string>,
): [string, string][] {
    const items = Object.keys(answers).filter((item) => answers[item]!.value !== "" && !without.has(item));
    return error.problems
        .filter((problem) => problem.table === "answers" && items[problem.row - 1] !== undefined)
        .map((problem) => [items[problem.row - 1]!, sentenceOf(problem)]);
}

/** Without the place, which is the field that it stands beside. */
export function sentenceOf({ message, table, row, column }: Problem): string {
    const place = [`${table} row ${row}, column ${column}: `, `${table} row ${row}: `].find((each) =>
        message.startsWith(each),
    );
    const sentence = place ? message.slice(place.length) : message;
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
