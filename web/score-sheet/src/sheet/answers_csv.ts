// Answers as the CSV that `ipsf score --answers` reads.
import type { Answers } from "./document";

/** Of answers that have a value, in the order of the form; items that the edition does not ask last. */
export function answersCsv(answers: Answers, items: readonly string[]): string {
    const place = new Map(items.map((item, at) => [item, at]));
    const order = (item: string) => place.get(item) ?? items.length;
    const given = Object.keys(answers).sort(
        (a, b) => order(a) - order(b) || a.localeCompare(b, "en", { numeric: true }),
    );
    const rows = given.map((item) => [item, answers[item]!.value, answers[item]!.source, answers[item]!.note]);
    return [["item", "value", "source", "note"], ...rows].map((row) => `${row.map(cell).join(",")}\n`).join("");
}

function cell(text: string): string {
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
