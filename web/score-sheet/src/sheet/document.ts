// The sheet: one document, never changed in place. Records are no part of it.
import type { Language } from "../library/edition_text";

export const SOURCES = ["interview", "observation", "documents"] as const;
export type Source = (typeof SOURCES)[number];

/** What was answered to an input, or a rating, as the library takes it; "" where it was not given. */
export interface Answer {
    readonly value: string;
    readonly source: Source | "";
    readonly note: string;
}

/** By item: the name of an input, or "rating.17". */
export type Answers = Readonly<Record<string, Answer>>;

export interface Assessor {
    readonly name: string;
    readonly answers: Answers;
}

/** A cell of the edition's tables written otherwise. */
export interface ChangedLimit {
    readonly criterion: number;
    readonly row: string;
    readonly cell: string;
    readonly to: string;
}

/** Answers and limits changed for a look; the sheet itself stays as it was. */
export interface WhatIf {
    readonly answers: Answers;
    readonly agreed: Answers;
    readonly limits: readonly ChangedLimit[];
}

export interface Sheet {
    readonly language: Language;
    /** A built-in one by its id, or the text of a file. */
    readonly edition: { readonly id: string; readonly toml: string | null };
    readonly service: string;
    readonly team: string;
    readonly asOf: string;
    /** Somebody chose the date; otherwise it is that of the day on which the sheet was begun. */
    readonly dated: boolean;
    /** Whose sheet it is, then those whose sheets were opened beside it. */
    readonly assessors: readonly [Assessor, ...Assessor[]];
    /** What they agreed where they differed. */
    readonly agreed: Answers;
    readonly whatIf: WhatIf | null;
}

export const NO_ANSWER: Answer = { value: "", source: "", note: "" };

export function ratingOf(criterion: number): string {
    return `rating.${criterion}`;
}

export function newSheet(language: Language, asOf: string, edition: string): Sheet {
    return {
        language,
        edition: { id: edition, toml: null },
        service: "",
        team: "",
        asOf,
        dated: false,
        assessors: [{ name: "", answers: {} }],
        agreed: {},
        whatIf: null,
    };
}

/** The answers that are being filled in. */
export function answersOf(sheet: Sheet): Answers {
    return sheet.whatIf?.answers ?? sheet.assessors[0].answers;
}

/** The assessors as they are seen, and what they agreed: with what is tried. */
export function seenOf(sheet: Sheet): Pick<Sheet, "assessors" | "agreed"> {
    const { assessors, agreed, whatIf } = sheet;
    if (!whatIf) return { assessors, agreed };
    const [first, ...others] = assessors;
    return { assessors: [{ ...first, answers: whatIf.answers }, ...others], agreed: whatIf.agreed };
}

export function isEmpty(sheet: Sheet): boolean {
    return (
        !sheet.service && !sheet.team && !sheet.assessors.some((each) => each.name || Object.keys(each.answers).length)
    );
}
