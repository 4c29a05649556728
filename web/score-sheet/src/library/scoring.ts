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
    /** What an answer may be to. */
    readonly known: ReadonlySet<string>;
}

export interface Scored {
    readonly review: Review | null;
    readonly outOfDate: boolean;
    /** What the library says of answers that it does not take, by item. */
    readonly refused: ReadonlyMap<string, string>;
    /** Why there is no review. */
    readonly problems: readonly Problem[];
}

type Refusals = ReadonlyMap<string, string>;

/** The answers that have a value and are to something that an edition asks. */
export function takenOf(
    answers: Answers,
    known: ReadonlySet<string>,
    without: Pick<Refusals, "has"> = new Map(),
): Answers {
    return Object.fromEntries(
        Object.entries(answers).filter(([item, { value }]) => value !== "" && known.has(item) && !without.has(item)),
    );
}

/** The same for the library, which are to be closed. */
export function given(answers: Answers): LibraryAnswers {
    const all = LibraryAnswers.of();
    for (const [item, { value, source, note }] of Object.entries(answers))
        all.add(item, value, { ...(source && { source }), ...(note && { note }) });
    return all;
}

/** Throws `Refused`. */
export function reviews({ edition, history, team, asOf, answers, known }: Asked, without?: Refusals): Reviews {
    const taken = given(takenOf(answers, known, without));
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
            const more = refusedAnswers(error, takenOf(asked.answers, asked.known, refused));
            if (!more.length) return { review: null, outOfDate: false, refused, problems: error.problems };
            for (const [item, message] of more) refused.set(item, message);
        }
    }
}

/** Problems that are about an answer, whose row is its place among those given. */
function refusedAnswers(error: Refused, taken: Answers): [string, string][] {
    const items = Object.keys(taken);
    return error.problems
        .filter((problem) => problem.table === "answers" && items[problem.row - 1] !== undefined)
        .map((problem) => [items[problem.row - 1]!, sentenceOf(problem)]);
}

/** Whether a review may be of a date at all. */
export function takesDate(edition: Edition, asOf: string): boolean {
    try {
        Reviews.score(null, { asOf, edition, answers: {} }).close();
        return true;
    } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return !error.problems.some(({ column }) => column === "as_of");
    }
}

/** Without the place, which is the field that it stands beside. */
export function sentenceOf({ message, table, row, column }: Problem): string {
    const place = [`${table} row ${row}, column ${column}: `, `${table} row ${row}: `].find((each) =>
        message.startsWith(each),
    );
    const sentence = place ? message.slice(place.length) : message;
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
