// How a review begins: what it is of, by which criteria, from which records.
import { useState } from "preact/hooks";
import type { Text } from "../library/edition_text";
import { editionOn, embeddedRules, type Rules } from "../library/rules";
import { answersOf, type Sheet } from "../sheet/document";
import { numberSaid } from "../words/said";
import { useAround } from "./context";
import { OpenButton } from "./open_button";
import { Findings } from "./problems";

export interface RecordsShown {
    readonly files: readonly string[];
    readonly rows: number;
    readonly teams: readonly string[];
    readonly warnings: readonly {
        readonly kind: string;
        readonly table: string;
        readonly name: string;
        readonly count: number;
        readonly rows: readonly number[];
    }[];
    /** How each kind of warning is said. */
    readonly warningsSaid: ReadonlyMap<string, Text>;
}

interface Props {
    readonly sheet: Sheet;
    readonly rules: Rules;
    readonly outOfDate: boolean;
    readonly records: RecordsShown | null;
    readonly kept: boolean;
    readonly open: (files: File[]) => void;
    readonly removeRecords: () => void;
    readonly begin: () => void;
    readonly newSheet: () => void;
    readonly setKept: (on: boolean) => void;
    readonly wipe: () => void;
}

export function Start(props: Props) {
    const { words } = useAround();
    const { sheet, begin } = props;
    return (
        <div class="column" id="form" tabIndex={-1}>
            <h2 class="part">{words.start.title}</h2>
            <p>{words.start.private}</p>
            <Head {...props} />
            <p>
                <button type="button" class="main" onClick={begin}>
                    {words.start.begin}
                </button>
            </p>
            <h2 class="part">{words.start.records}</h2>
            <RecordsPart {...props} />
            <h2 class="part">{words.start.sheets}</h2>
            <p class="buttons">
                <OpenButton says={words.start.openSheet} accept=".json" open={props.open} />
                <button type="button" onClick={props.newSheet}>
                    {words.start.newSheet}
                </button>
            </p>
            <Keeping {...props} empty={!Object.keys(answersOf(sheet)).length} />
        </div>
    );
}

function Head({ sheet, rules, outOfDate, records, open }: Props) {
    const { words, language, act } = useAround();
    const editions = embeddedRules();
    const own = sheet.edition.toml !== null;
    const choose = (id: string) => {
        const family = editions.find(({ text }) => text.id === id)?.text.family;
        act({ do: "edition", to: { id: editionOn(sheet.asOf, family) ?? id, toml: null } });
    };
    const { notVerified } = rules.text;
    return (
        <div class="head">
            <Field
                label={words.start.service}
                value={sheet.service}
                set={(to) => act({ do: "head", field: "service", to, typed: true })}
            />
            {records ? (
                <div class="field">
                    <label htmlFor="team">{words.start.team}</label>
                    <select
                        id="team"
                        value={sheet.team}
                        onChange={(event) =>
                            act({ do: "head", field: "team", to: event.currentTarget.value, typed: false })
                        }
                    >
                        {!records.teams.includes(sheet.team) && (
                            <option value={sheet.team}>{words.start.noTeam}</option>
                        )}
                        {records.teams.map((team) => (
                            <option value={team}>{team}</option>
                        ))}
                    </select>
                </div>
            ) : (
                <Field
                    label={words.start.team}
                    value={sheet.team}
                    set={(to) => act({ do: "head", field: "team", to, typed: true })}
                />
            )}
            <label class="field">
                <span>{words.start.date}</span>
                <input
                    type="date"
                    required
                    value={sheet.asOf}
                    onChange={(event) => {
                        const to = event.currentTarget.value;
                        if (to) act({ do: "head", field: "asOf", to, typed: false });
                    }}
                />
            </label>
            {sheet.assessors.map(({ name }, place) => (
                <div class="field">
                    <label htmlFor={`assessor-${place}`}>
                        {place ? words.start.other(place + 1) : words.start.assessor}
                    </label>
                    <span class="with-button">
                        <input
                            id={`assessor-${place}`}
                            type="text"
                            value={name}
                            onInput={(event) =>
                                act({ do: "name", assessor: place, to: event.currentTarget.value, typed: true })
                            }
                        />
                        {place > 0 && (
                            <button type="button" onClick={() => act({ do: "remove assessor", assessor: place })}>
                                {words.start.remove}
                                <span class="hidden"> {name || place + 1}</span>
                            </button>
                        )}
                    </span>
                </div>
            ))}
            <div class="field wide">
                <label htmlFor="edition">{words.start.edition}</label>
                <select
                    id="edition"
                    value={own ? "" : sheet.edition.id}
                    onChange={(event) => choose(event.currentTarget.value)}
                >
                    {own && <option value="">{words.start.ownEdition(sheet.edition.id)}</option>}
                    {editions.map(({ text }) => (
                        <option value={text.id}>
                            {text.title[language]} ({text.id})
                        </option>
                    ))}
                </select>
                <p class="whole quiet" aria-hidden="true">
                    {rules.text.title[language]} ({rules.text.id})
                </p>
            </div>
            <div class="wide">
                {outOfDate && <p class="notice">{words.start.outOfDate}</p>}
                <Findings problems={rules.findings} ofFile />
                {notVerified && (
                    <details>
                        <summary>{words.start.notVerified}</summary>
                        <p>{notVerified[language]}</p>
                    </details>
                )}
                <OpenButton says={words.start.openEdition} accept=".toml" open={open} />
            </div>
        </div>
    );
}

function Field({ label, value, set }: { label: string; value: string; set: (to: string) => void }) {
    return (
        <label class="field">
            <span>{label}</span>
            <input type="text" value={value} onInput={(event) => set(event.currentTarget.value)} />
        </label>
    );
}

function RecordsPart({ records, open, removeRecords }: Props) {
    const { words, language } = useAround();
    return (
        <>
            <p>{words.start.recordsAbout}</p>
            {records && (
                <>
                    <p>
                        <b>{words.start.rows(numberSaid(records.rows, language))}</b>{" "}
                        <span class="quiet">{records.files.join(", ")}</span>
                    </p>
                    {records.warnings.length > 0 && (
                        <details>
                            <summary>{words.start.oddities}</summary>
                            <ul>
                                {records.warnings.map(({ kind, table, name, count, rows }) => {
                                    const place = [table, name, rows.length && words.start.inRows(rows.join(", "))];
                                    const where = place.filter(Boolean).join(", ");
                                    return (
                                        <li>
                                            {records.warningsSaid.get(kind)?.[language] ?? kind}
                                            {where && ` (${where})`}: {numberSaid(count, language)}
                                        </li>
                                    );
                                })}
                            </ul>
                        </details>
                    )}
                </>
            )}
            <p class="buttons">
                <OpenButton says={words.start.openRecords} accept=".csv,.sqlite,.sqlite3,.db" multiple open={open} />
                {records && (
                    <button type="button" onClick={removeRecords}>
                        {words.start.removeRecords}
                    </button>
                )}
            </p>
        </>
    );
}

function Keeping({ kept, setKept, wipe, empty }: Props & { empty: boolean }) {
    const { words } = useAround();
    const [wiped, setWiped] = useState(false);
    return (
        <>
            <p>
                <label class="check">
                    <input type="checkbox" checked={kept} onChange={(event) => setKept(event.currentTarget.checked)} />
                    <span>{words.start.keep}</span>
                </label>
                <br />
                <span class="quiet">{words.start.keepAbout}</span>
            </p>
            <p class="buttons">
                <button
                    type="button"
                    onClick={() => {
                        wipe();
                        setWiped(true);
                    }}
                >
                    {words.start.wipe}
                </button>
            </p>
            {wiped && empty && <p role="status">{words.start.wiped}</p>}
        </>
    );
}
