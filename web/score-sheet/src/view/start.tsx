// How a review begins: what it is of, by which criteria, from which records.
import { useState } from "preact/hooks";
import type { Text } from "../library/edition_text";
import { editionOn, embeddedRules, type Rules } from "../library/rules";
import type { Sheet } from "../sheet/document";
import { numberSaid } from "../words/said";
import { useAround } from "./context";
import { DateField } from "./date_field";
import { OpenButton } from "./open_button";
import { Findings } from "./problems";
import { Question } from "./question";

export interface RecordsShown {
    readonly files: readonly string[];
    readonly rows: number;
    readonly teams: readonly string[];
    /** The sheet has a team that they do not have. */
    readonly teamMissing: boolean;
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
    readonly takesDate: (day: string) => boolean;
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
    const locked = sheet.whatIf !== null;
    return (
        <div class="column" id="form" tabIndex={-1}>
            <h2 class="part">{words.start.title}</h2>
            <p>{words.start.private}</p>
            {locked && <p class="notice">{words.whatIf.locked}</p>}
            <fieldset disabled={locked}>
                <Head {...props} />
            </fieldset>
            <p>
                <button type="button" class="main" onClick={begin}>
                    {words.start.begin}
                </button>
            </p>
            <h2 class="part">{words.start.records}</h2>
            <fieldset disabled={locked}>
                <RecordsPart {...props} />
            </fieldset>
            <h2 class="part">{words.start.sheets}</h2>
            <fieldset disabled={locked}>
                <p class="buttons">
                    <OpenButton says={words.start.openSheet} accept=".json" open={props.open} />
                    <button type="button" onClick={props.newSheet}>
                        {words.start.newSheet}
                    </button>
                </p>
                <Keeping {...props} />
            </fieldset>
        </div>
    );
}

function Head({ sheet, rules, outOfDate, takesDate, records, open }: Props) {
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
                            <option value={sheet.team}>
                                {!sheet.team
                                    ? words.start.noTeam
                                    : records.teamMissing
                                      ? words.start.otherTeam(sheet.team)
                                      : sheet.team}
                            </option>
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
            <DateField
                value={sheet.asOf}
                takes={takesDate}
                set={(to) => act({ do: "head", field: "asOf", to, typed: true })}
            />
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
                            <button
                                type="button"
                                class="link"
                                data-then={`assessor-${place - 1}`}
                                onClick={() => act({ do: "remove assessor", assessor: place })}
                            >
                                {words.start.remove}
                                <span class="hidden"> {name || words.start.other(place + 1)}</span>
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
                <OpenButton
                    id="choose-records"
                    says={words.start.openRecords}
                    accept=".csv,.sqlite,.sqlite3,.db"
                    multiple
                    open={open}
                />
                {records && (
                    <button type="button" data-then="choose-records" onClick={removeRecords}>
                        {words.start.removeRecords}
                    </button>
                )}
            </p>
        </>
    );
}

function Keeping({ kept, setKept, wipe }: Props) {
    const { words } = useAround();
    const [asked, setAsked] = useState(false);
    const { start } = words;
    const answer = (go: () => void) => () => {
        setAsked(false);
        go();
    };
    return (
        <>
            <p>
                <label class="check">
                    <input type="checkbox" checked={kept} onChange={(event) => setKept(event.currentTarget.checked)} />
                    <span>{start.keep}</span>
                </label>
                <br />
                <span class="quiet">{start.keepAbout}</span>
            </p>
            {asked ? (
                <Question
                    says={start.wipeAsked}
                    then="wipe"
                    choices={[
                        { says: start.wipeYes, do: answer(wipe) },
                        { says: start.wipeNo, do: answer(() => {}) },
                    ]}
                />
            ) : (
                <p class="buttons">
                    <button type="button" id="wipe" onClick={() => setAsked(true)}>
                        {start.wipe}
                    </button>
                </p>
            )}
        </>
    );
}
