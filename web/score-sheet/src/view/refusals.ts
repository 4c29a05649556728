// What stands beside a field whose answer the library does not take. The library says it in English.
import type { EditionText } from "../library/edition_text";
import type { Words } from "../words";

export function refusalsIn(
    refused: ReadonlyMap<string, string>,
    text: EditionText,
    words: Words,
): ReadonlyMap<string, string> {
    const { refusal } = words;
    if (!refusal) return refused;
    return new Map(
        [...refused.keys()].map((item) => {
            const input = text.inputs.get(item);
            if (input?.kind === "count") return [item, refusal.count(input.most)];
            if (input?.kind === "measure") return [item, refusal[input.unit ?? "number"]];
            return [item, refusal.other];
        }),
    );
}
