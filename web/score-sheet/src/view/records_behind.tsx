// The records behind a measure, row by row, when they are asked for.
import type { Table } from "ipsf";
import { useMemo, useState } from "preact/hooks";
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

function Rows({ table, of }: { table: Table; of: string }) {
    const { words, language } = useAround();
    const rows = table.rows;
    const filled = table.columns.filter(({ name }) => rows.some((row) => row[name] !== null));
    const columns = filled.map((column) => ({
        ...column,
        heading: column.title?.[language] ?? column.name,
        said: new Map(column.words.map(({ key, said }) => [key, said[language]])),
    }));
    return (
        <div class="table" tabIndex={0} role="region" aria-label={of}>
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
                            {columns.map(({ name, said }) => (
                                <td>{said.get(String(row[name])) ?? String(row[name] ?? "")}</td>
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
            {rows.length > SHOWN && <p class="quiet">{words.problems.more(rows.length - SHOWN)}</p>}
        </div>
    );
}
