// What an edition asks and says, by the library's tables of it (docs/tables.md).
import type { Edition } from "ipsf";

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

/** A limit as the edition writes it, by the names that a what-if takes: of a row, or of the totals. */
export interface Limit {
    readonly row: string;
    readonly cell: string;
    readonly about: Text;
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
    /** Of the totals. */
    readonly limits: readonly Limit[];
    /** Names of its inputs, in the order of the form. */
    readonly items: readonly string[];
    readonly inputs: ReadonlyMap<string, Input>;
}

/** A row, by the names of the table's columns. */
type Row = Readonly<Record<string, any>>;

function rowsOf(edition: Edition, name: string): readonly Row[] {
    const table = edition.table(name);
    const rows = table.rows;
    table.close();
    return rows;
}

type Key = string | number | null;

function grouped(rows: readonly Row[], keyOf: (row: Row) => Key): (key: Key) => Row[] {
    const groups = new Map<Key, Row[]>();
    for (const row of rows) {
        const group = groups.get(keyOf(row)) ?? [];
        group.push(row);
        groups.set(keyOf(row), group);
    }
    return (key) => groups.get(key) ?? [];
}

const textIn = (row: Row, name: string): Text => ({ fi: row[`${name}_fi`], en: row[`${name}_en`] });

const limitOf = (row: Row): Limit => ({
    row: row.row,
    cell: row.cell,
    about: textIn(row, "about"),
    value: row.value,
});

/** The rows of a table for each criterion; those of the totals for null. */
const byCriterion = (edition: Edition, name: string) => grouped(rowsOf(edition, name), (row) => row.criterion);

function criteriaOf(edition: Edition, limits: (criterion: number) => Row[]): Map<number, Criterion> {
    const [inputs, levels] = [byCriterion(edition, "inputs"), byCriterion(edition, "criterion_levels")];
    const choices = grouped(rowsOf(edition, "input_choices"), (row) => `${row.criterion} ${row.input}`);
    const inputOf = (row: Row): Input => ({
        name: row.input,
        kind: row.kind,
        unit: row.unit,
        most: row.most,
        label: textIn(row, "label"),
        choices: choices(`${row.criterion} ${row.input}`).map((choice) => ({
            name: choice.choice,
            said: textIn(choice, "label"),
        })),
    });
    return new Map(
        rowsOf(edition, "criteria").map((row) => [
            row.criterion,
            {
                id: row.criterion,
                title: textIn(row, "title"),
                asks: textIn(row, "asks"),
                inputs: inputs(row.criterion).map(inputOf),
                levels: levels(row.criterion).map((level) => textIn(level, "text")),
                limits: limits(row.criterion).map(limitOf),
            },
        ]),
    );
}

function scalesOf(edition: Edition): Scale[] {
    const bands = grouped(rowsOf(edition, "bands"), (row) => row.scale ?? "");
    return edition.scales.map(({ key, title, lowestTotal, highestTotal }) => ({
        key,
        title: key ? title : null,
        lowest: lowestTotal,
        highest: highestTotal,
        bands: bands(key).map((row) => ({ key: row.level, title: textIn(row, "title"), atLeast: row.at_least })),
    }));
}

export function textOf(edition: Edition): EditionText {
    const [facts] = rowsOf(edition, "edition") as [Row];
    const limits = byCriterion(edition, "limits");
    const criteria = criteriaOf(edition, limits);
    const sections = rowsOf(edition, "sections").map((row) => ({
        key: row.section,
        title: textIn(row, "title"),
        criteria: row.criteria.split(" ").map((id: string) => criteria.get(Number(id))!) as Criterion[],
    }));
    const inputs = new Map(
        sections.flatMap((section) =>
            section.criteria.flatMap((each) => each.inputs.map((input) => [input.name, input] as const)),
        ),
    );
    return {
        id: facts.edition_id,
        family: facts.family,
        title: textIn(facts, "title"),
        notVerified: facts.not_verified_en ? textIn(facts, "not_verified") : null,
        sections,
        scales: scalesOf(edition),
        limits: limits(null).map(limitOf),
        items: [...inputs.keys()],
        inputs,
    };
}
