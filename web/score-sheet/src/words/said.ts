// Values and limits as people read them.
import { Fraction } from "ipsf";
import type { Input, Language } from "../library/edition_text";
import type { InputUsed } from "../library/review";
import type { Answer } from "../sheet/document";
import type { Words } from "./index";

export function numberSaid(value: number, language: Language, decimals = 2): string {
    return new Intl.NumberFormat(language, { maximumFractionDigits: decimals }).format(value);
}

export function daySaid(day: string, language: Language): string {
    const [year, month, date] = day.split("-").map(Number) as [number, number, number];
    const style = language === "fi" ? { dateStyle: "short" as const } : { dateStyle: "long" as const };
    return new Intl.DateTimeFormat(language === "fi" ? "fi" : "en-GB", style).format(new Date(year, month - 1, date));
}

/** Source and note of an answer on one line; a note that goes on for pages is cut. */
export function becauseSaid({ source, note }: Answer, words: Words): string {
    const most = 2000;
    const shown = note.length > most ? `${note.slice(0, most)} …` : note;
    return [source && words.fill.sources[source], shown].filter(Boolean).join(" · ");
}

export function rangeSaid(low: number, high: number): string {
    return low === high ? String(low) : `${low}–${high}`;
}

/** An answer as it is written, in words. */
export function valueSaid(input: Input, value: string, words: Words, language: Language): string {
    switch (input.kind) {
        case "flag":
            return value === "true" ? words.fill.yes : value === "false" ? words.fill.no : value;
        case "choice":
            return input.choices.find(({ name }) => name === value)?.said[language] ?? value;
        case "count":
            return value;
        case "measure":
            return `${shown(value, language)}${input.unit === "share" && !value.includes("/") ? " %" : ""}`;
    }
}

/** What the library used of an input; null of nothing. */
export function usedSaid(input: Input, used: InputUsed | undefined, words: Words, language: Language): string | null {
    if (!used || used.source === "none") return null;
    if (used.numerator !== undefined && used.denominator !== undefined)
        return used.denominator === 0 ? null : fractionSaid(input, used.numerator, used.denominator, language);
    return used.value === null || used.value === undefined
        ? null
        : valueSaid(input, String(used.value), words, language);
}

function fractionSaid(input: Input, numerator: number, denominator: number, language: Language): string {
    const value = numerator / denominator;
    return input.unit === "share" ? `${numberSaid(100 * value, language, 1)} %` : numberSaid(value, language);
}

/** The sums behind a measure: of a share how many of how many, of another number in lowest terms. */
export function sumsSaid(input: Input, { numerator, denominator }: InputUsed): string {
    if (!denominator || numerator === undefined || denominator === 1) return "";
    if (input.unit === "share") return `${numerator}/${denominator}`;
    return new Fraction(numerator, denominator).toString();
}

/** A cell of a table: ">= 96", "monthly, weekly", "[1..3]", "true". */
export function cellSaid(input: Input | undefined, cell: string, words: Words, language: Language): string {
    if (input?.kind === "flag") return valueSaid(input, cell, words, language);
    if (input?.kind === "choice")
        return cell
            .split(",")
            .map((name) => valueSaid(input, name.trim(), words, language))
            .join(" / ");
    const compared = /^(>=|<=|>|<)\s*(.+)$/.exec(cell);
    const unit = input?.unit === "share" ? " %" : "";
    if (!compared) return `${cell.replace("..", "–")}${unit}`;
    const { atLeast, atMost, over, under } = words.fill;
    const said = { ">=": atLeast, "<=": atMost, ">": over, "<": under }[compared[1]!]!;
    return `${said} ${shown(compared[2]!, language)}${unit}`;
}

/** A number as it is stored, as it is typed: with a decimal comma in Finnish. */
export function shown(value: string, language: Language): string {
    return language === "fi" ? value.replace(".", ",") : value;
}

/** What was typed, as it is stored. */
export function stored(typed: string, language: Language): string {
    return language === "fi" ? typed.trim().replace(",", ".") : typed.trim();
}
