// What an answer may be to. The library takes items of the edition, passes over those of its other editions, and
// refuses the rest.
import { ratingOf } from "../sheet/document";
import type { Answers } from "../sheet/document";
import type { EditionText } from "./edition_text";
import { embeddedRules } from "./rules";

const known = new WeakMap<EditionText, ReadonlySet<string>>();

export function knownItems(text: EditionText): ReadonlySet<string> {
    let items = known.get(text);
    if (!items) {
        const own = ({ items, sections }: EditionText) => [
            ...items,
            ...sections.flatMap(({ criteria }) => criteria.map(({ id }) => ratingOf(id))),
        ];
        items = new Set([text, ...embeddedRules().map((each) => each.text)].flatMap(own));
        known.set(text, items);
    }
    return items;
}

/** Items that have a value and that no edition asks. */
export function unknownItems(answers: Answers, items: ReadonlySet<string>): string[] {
    return Object.keys(answers).filter((item) => answers[item]!.value !== "" && !items.has(item));
}
