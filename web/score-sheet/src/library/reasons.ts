// Why the records give no number, as the library says it to people.
import type { Reviews } from "ipsf";
import type { Text } from "./edition_text";
import type { Review } from "./review";

const said = new Map<string, Text>();

/** Asks for the words of reasons that a review has and none had before. */
export function learnReasons(of: Reviews, review: Review): void {
    const inputs = review.criteria.flatMap((criterion) => Object.values(criterion.inputs));
    const reasons = inputs.flatMap(({ reason, measure }) => [reason, measure?.reason]);
    const isNew = (reason: string | undefined): reason is string => reason !== undefined && !said.has(reason);
    if (!reasons.some(isNew)) return;
    const table = of.table("inputs");
    const words = table.columns.find(({ name }) => name === "reason")?.words ?? [];
    table.close();
    for (const word of words) said.set(word.key, word.said);
    for (const reason of reasons.filter(isNew)) said.set(reason, { fi: reason, en: reason });
}

export function reasonSaid(reason: string): Text {
    return said.get(reason) ?? { fi: reason, en: reason };
}
