// What an edition asks and says, read of its file, which the library gives whole (docs/edition-format.md).
import type { Edition } from "ipsf";
import { parse } from "smol-toml";

export type Language = "fi" | "en";
export type Text = Readonly<Record<Language, string>>;

export interface Input {
    readonly name: string;
    readonly kind: "measure" | "count" | "flag" | "choice";
    readonly unit: "share" | "number" | "whole" | null;
    readonly most: number | null;
    readonly label: Text;
    readonly choices: readonly { readonly name: string; readonly said: Text }[];
}

/** A limit as the file has it: the cell of a row, or where a band of the totals begins. */
export interface Limit {
    readonly row: string;
    readonly cell: string;
    readonly value: string;
}

export interface Criterion {
    readonly id: number;
    readonly title: Text;
    readonly asks: Text;
    readonly inputs: readonly Input[];
    /** From the lowest up. */
    readonly levels: readonly Text[];
    readonly limits: readonly Limit[];
}

export interface Section {
    readonly key: string;
    readonly title: Text;
    readonly criteria: readonly Criterion[];
}

export interface Band {
    readonly key: string;
    readonly title: Text;
    readonly atLeast: number;
}

export interface Scale {
    readonly key: string;
    readonly title: Text | null;
    readonly lowest: number;
    readonly highest: number;
    readonly bands: readonly Band[];
}

export interface EditionText {
    readonly id: string;
    readonly family: string;
    readonly title: Text;
    readonly notVerified: Text | null;
    readonly sections: readonly Section[];
    readonly scales: readonly Scale[];
    /** Names of its inputs, in the order of the form. */
    readonly items: readonly string[];
    readonly inputs: ReadonlyMap<string, Input>;
}

/** Tables of a file that the library has read and checked. */
type Table = any;

const most = (at: Table): number | null => (at === undefined ? null : Number(at));

function inputOf([name, table]: [string, Table]): Input {
    return {
        name,
        kind: table.kind,
        unit: table.unit ?? null,
        most: most(table.most),
        label: table.label,
        choices: (table.choices ?? []).map((choice: Table) => ({ name: choice.name, said: choice })),
    };
}

function limitsOf(table: Table): Limit[] {
    return (table.row ?? []).flatMap((row: Table) =>
        Object.entries(row.when ?? {}).map(([cell, value]) => ({ row: row.id, cell, value: String(value) })),
    );
}

function criterionOf(table: Table): Criterion {
    return {
        id: Number(table.id),
        title: table.title,
        asks: table.asks,
        inputs: Object.entries<Table>(table.input ?? {}).map(inputOf),
        levels: table.levels,
        limits: limitsOf(table),
    };
}

function bandOf(table: Table): Band {
    return { key: table.key, title: table.title, atLeast: Number(table.at_least) };
}

export function textOf(edition: Edition): EditionText {
    const file: Table = parse(edition.toml());
    const criteria = new Map<number, Criterion>(
        file.criterion.map((table: Table) => [Number(table.id), criterionOf(table)]),
    );
    const sections: Section[] = file.section.map((table: Table) => ({
        key: table.key,
        title: table.title,
        criteria: table.criteria.map((id: number) => criteria.get(Number(id))!),
    }));
    const inputs = new Map(
        sections.flatMap((section) =>
            section.criteria.flatMap((each) => each.inputs.map((input) => [input.name, input])),
        ),
    );
    const scaleTables: Table[] = file.scale ?? [];
    return {
        id: file.id,
        family: file.family,
        title: file.title,
        notVerified: file.not_verified ?? null,
        sections,
        scales: edition.scales.map((scale, place) => ({
            key: scale.key,
            title: scale.key ? scale.title : null,
            lowest: scale.lowestTotal,
            highest: scale.highestTotal,
            bands: (scaleTables[place]?.level ?? file.level).map(bandOf),
        })),
        items: [...inputs.keys()],
        inputs,
    };
}
