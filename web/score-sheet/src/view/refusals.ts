// What stands beside a field whose answer the library does not take: what the library says of a number, in English,
// and the page's own words where the library would name what nobody sees.
import type { EditionText } from "../library/edition_text";
import type { Words } from "../words";

export function refusalsIn(
    refused: ReadonlyMap<string, string>,
    text: EditionText,
    words: Words,
): ReadonlyMap<string, string> {
    const { refusal } = words;
    return new Map(
        [...refused].map(([item, said]) => {
            const input = text.inputs.get(item);
            if (!input) return [item, refusal.rating];
            if (input.kind === "count") return [item, refusal.count?.(input.most) ?? said];
            if (input.kind === "measure") return [item, refusal[input.unit ?? "number"] ?? said];
            return [item, refusal[input.kind]];
        }),
    );
}
