// A limit of the edition, as its fields: numbers, each with the comparison that it is a number of.
import type { Input, Limit } from "./edition_text";

export type Comparison = "at least" | "at most" | "over" | "under" | "exactly";

export interface Part {
    readonly comparison: Comparison;
    readonly number: string;
}

const SIGNS: Readonly<Record<string, Comparison>> = { ">=": "at least", "<=": "at most", ">": "over", "<": "under" };
const NUMBER = /^\d+(\.\d+)?$/;

/** The numbers of a limit; null of one that has none, such as a yes or an option. */
export function partsOf(value: string, input: Input | undefined): Part[] | null {
    if (input?.kind === "flag" || input?.kind === "choice") return null;
    const range = /^([[(])(.*)\.\.(.*)([\])])$/.exec(value);
    if (range)
        return [
            { comparison: range[1] === "[" ? "at least" : "over", number: range[2]!.trim() },
            { comparison: range[4] === "]" ? "at most" : "under", number: range[3]!.trim() },
        ];
    const [, sign, number] = /^(>=|<=|>|<)?\s*(.*)$/s.exec(value)!;
    return [{ comparison: sign ? SIGNS[sign]! : "exactly", number: number! }];
}

/** The limit with another number in one of its fields, as the edition writes it. */
export function withNumber(parts: readonly Part[], place: number, number: string): string {
    const numbers = parts.map((part, at) => (at === place ? number : part.number));
    const [first, second] = parts as [Part, Part | undefined];
    if (second) {
        const [opens, closes] = [first.comparison === "over" ? "(" : "[", second.comparison === "under" ? ")" : "]"];
        return `${opens}${numbers.join("..")}${closes}`;
    }
    const sign = Object.keys(SIGNS).find((each) => SIGNS[each] === first.comparison);
    return sign ? `${sign} ${numbers[0]}` : numbers[0]!;
}

/** Whether what was typed is a number in each of its fields, where the limit has such. */
export function isNumbers(to: string, { value }: Limit, input: Input | undefined): boolean {
    if (!partsOf(value, input)) return true;
    return to === value || partsOf(to, input)!.every(({ number }) => NUMBER.test(number));
}
