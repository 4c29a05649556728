// The records behind a measure, row by row, when they are asked for.
import type { Table } from "ipsf";
import { useMemo, useState } from "preact/hooks";
import type { Words } from "../words";
import { numberSaid } from "../words/said";
import { useAround } from "./context";

/** Enough to look at; the report and the command have all of them. */
const SHOWN = 200;

interface Props {
    readonly of: string;
    readonly measure: string;
    readonly explain: (measure: string) => Table;
}

export function RecordsBehind({ of, measure, explain }: Props) {
    const { words } = useAround();
    const [open, setOpen] = useState(false);
    const table = useMemo(() => (open ? explain(measure) : null), [open, measure, explain]);
    return (
        <>
            <button type="button" class="link behind" aria-expanded={open} onClick={() => setOpen(!open)}>
                {open ? words.fill.hideBehind : words.fill.behind}
                <span class="hidden"> ({of})</span>
            </button>
            {table && <Rows table={table} of={of} />}
        </>
    );
}

const SUMMED = ["numerator", "denominator"];

/** The greatest whole number that divides all: the library counts in parts so small that all are whole. */
function unitOf(rows: Table["rows"]): number {
    const common = (a: number, b: number): number => (b ? common(b, a % b) : a);
    return rows.reduce((unit, row) => SUMMED.reduce((so, name) => common(so, Number(row[name])), unit), 0) || 1;
}

function Rows({ table, of }: { table: Table; of: string }) {
    const { words, language } = useAround();
    const rows = table.rows;
    const unit = useMemo(() => unitOf(rows), [table]);
    const summed = (name: string, over: Table["rows"]) =>
        numberSaid(over.reduce((sum, row) => sum + Number(row[name]), 0) / unit, language);
    const filled = table.columns.filter(({ name }) => rows.some((row) => row[name] !== null));
    const columns = filled.map(({ name, title, words: known }) => {
        const own: Readonly<Record<string, string>> = name === "table" ? words.tables : {};
        const said = new Map(known.map((word) => [word.key, word.said[language]]));
        return {
            heading: columnSaid(name, words) ?? title?.[language] ?? name,
            cell: (row: Table["rows"][number]) =>
                SUMMED.includes(name)
                    ? summed(name, [row])
                    : (own[String(row[name])] ?? said.get(String(row[name])) ?? String(row[name] ?? "")),
        };
    });
    return (
        <div class="table" tabIndex={0} role="region" aria-label={of}>
            <p class="quiet">{words.fill.behindAbout(summed("numerator", rows), summed("denominator", rows))}</p>
            <table>
                <thead>
                    <tr>
                        {columns.map(({ heading }) => (
                            <th scope="col">{heading}</th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {rows.slice(0, SHOWN).map((row) => (
                        <tr>
                            {columns.map(({ cell }) => (
                                <td>{cell(row)}</td>
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
            {rows.length > SHOWN && <p class="quiet">{words.problems.more(rows.length - SHOWN)}</p>}
        </div>
    );
}

/** What the page calls a column in its own words. */
function columnSaid(name: string, { fill }: Words): string | undefined {
    const columns: Readonly<Record<string, string>> = fill.columns;
    return columns[name];
}
