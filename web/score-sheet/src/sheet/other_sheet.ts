// Another assessor's sheet that is opened beside the own one: whether it is another's at all.
import type { Assessor, Sheet } from "./document";
import { sameAnswers } from "./file";

export type Meeting =
    | { readonly is: "new" }
    /** The same answers of the same assessor. */
    | { readonly is: "here"; readonly place: number }
    /** Other answers under the same name. */
    | { readonly is: "namesake"; readonly place: number };

export function meet({ assessors }: Sheet, brought: Assessor): Meeting {
    const name = (of: Assessor) => of.name.trim();
    const answered = Object.keys(brought.answers).length > 0;
    const mayBe = (each: Assessor) => name(each) === name(brought) || !name(each) || !name(brought);
    const here = assessors.findIndex(
        (each) => answered && mayBe(each) && sameAnswers(each.answers, brought.answers),
    );
    if (here >= 0) return { is: "here", place: here };
    const namesake = assessors.findIndex((each) => name(each) !== "" && name(each) === name(brought));
    return namesake >= 0 ? { is: "namesake", place: namesake } : { is: "new" };
}

/** What differs between two sheets that are to be of the same review. */
export function differences(one: Sheet, other: Sheet): ("date" | "team" | "edition")[] {
    const edition = ({ edition: { id, toml } }: Sheet) => `${id} ${toml ?? ""}`;
    return [
        ...(one.asOf !== other.asOf ? (["date"] as const) : []),
        ...(one.team !== other.team ? (["team"] as const) : []),
        ...(edition(one) !== edition(other) ? (["edition"] as const) : []),
    ];
}
