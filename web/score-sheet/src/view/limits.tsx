// The limits of a criterion's levels, or of the total's, as the edition writes them, to be tried otherwise.
import { useEffect, useId, useState } from "preact/hooks";
import type { Input, Limit } from "../library/edition_text";
import { type Comparison, partsOf, withNumber } from "../library/limit_text";
import type { LimitRefusal } from "../library/rules";
import type { ChangedLimit } from "../sheet/document";
import type { Words } from "../words";
import { shown, stored } from "../words/said";
import { useAround } from "./context";

interface Props {
    readonly title: string;
    /** 0: the totals. */
    readonly criterion: number;
    readonly limits: readonly Limit[];
    readonly inputs: ReadonlyMap<string, Input>;
    readonly changed: readonly ChangedLimit[];
    readonly refused: ReadonlyMap<number, LimitRefusal>;
    /** The number that a named choice is. */
    readonly named: (name: string) => string;
}

export function Limits({ title, criterion, limits, inputs, changed, refused, named }: Props) {
    const { act } = useAround();
    const [open, setOpen] = useState(false);
    return (
        <details class="limits" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{title}</summary>
            {open &&
                limits.map((limit) => {
                    const { row, cell } = limit;
                    const place = changed.findIndex(
                        (each) => each.criterion === criterion && each.row === row && each.cell === cell,
                    );
                    return (
                        <OneLimit
                            key={`${row} ${cell}`}
                            limit={limit}
                            input={inputs.get(cell)}
                            ofTotal={criterion === 0}
                            value={changed[place]?.to ?? limit.value}
                            refused={refused.get(place)}
                            named={named}
                            set={(to, typed) =>
                                act({ do: "limit", to: { criterion, row, cell, to }, original: limit.value, typed })
                            }
                        />
                    );
                })}
        </details>
    );
}

interface OneProps {
    readonly limit: Limit;
    readonly input: Input | undefined;
    readonly ofTotal: boolean;
    readonly value: string;
    readonly refused: LimitRefusal | undefined;
    readonly named: Props["named"];
    readonly set: (to: string, typed: boolean) => void;
}

function OneLimit({ limit, input, ofTotal, value, refused, named, set }: OneProps) {
    const { language, words } = useAround();
    const id = useId();
    const parts = partsOf(value, input)?.map((part) => ({ ...part, number: named(part.number) }));
    const original = partsOf(limit.value, input)?.map((part) => ({ ...part, number: named(part.number) }));
    // What the edition writes by a name is typed as a number; the same number is no change.
    const type = (place: number, number: string) => {
        const to = withNumber(parts!, place, number);
        set(original && to === withNumber(original, 0, original[0]!.number) ? limit.value : to, true);
    };
    // The edition's own options again are no change.
    const choose = (to: readonly string[]) => {
        const same = [...to].sort().join() === listOf(limit.value).sort().join();
        set(same ? limit.value : to.join(", "), false);
    };
    return (
        <div class="limit" role="group" aria-labelledby={id}>
            <span id={id} class="limit-name">
                {!ofTotal && <b>{limit.row} </b>}
                {limit.about[language]}
            </span>
            {parts ? (
                <span class="numbers">
                    {parts.map(({ comparison, number }, place) => (
                        <NumberField
                            labelledBy={id}
                            says={ofTotal ? ofTotalSaid(limit, words) : comparisonSaid(comparison, words)}
                            value={number}
                            refused={refused !== undefined}
                            set={(typed) => type(place, typed)}
                        />
                    ))}
                </span>
            ) : (
                input && <Options name={id} input={input} value={value} set={choose} />
            )}
            {refused && (
                <span class="refusal" role="status">
                    {refused === "number" ? words.refusal.limitNumber : words.refusal.limit}
                </span>
            )}
        </div>
    );
}

function comparisonSaid(comparison: Comparison, { fill }: Words): string {
    const { atLeast, atMost, over, under, exactly } = fill;
    return { "at least": atLeast, "at most": atMost, over, under, exactly }[comparison];
}

/** The limits of the totals are numbers alone, and named by what they are. */
function ofTotalSaid({ cell }: Limit, { fill }: Words): string {
    return cell === "at_least" ? fill.atLeast : "";
}

interface NumberProps {
    readonly labelledBy: string;
    /** Of what the number is. */
    readonly says: string;
    readonly value: string;
    readonly refused: boolean;
    readonly set: (typed: string) => void;
}

function NumberField({ labelledBy, says, value, refused, set }: NumberProps) {
    const { language } = useAround();
    const id = useId();
    const [typed, setTyped] = useState(shown(value, language));
    useEffect(() => {
        if (stored(typed, language) !== value) setTyped(shown(value, language));
    }, [value, language]);
    return (
        <span class="number">
            <span id={id} class="quiet">
                {says}
            </span>
            <input
                type="text"
                inputMode="decimal"
                autocomplete="off"
                value={typed}
                aria-labelledby={`${labelledBy} ${id}`}
                aria-invalid={refused}
                onInput={(event) => {
                    setTyped(event.currentTarget.value);
                    set(stored(event.currentTarget.value, language));
                }}
            />
        </span>
    );
}

interface OptionsProps {
    readonly name: string;
    readonly input: Input;
    readonly value: string;
    readonly set: (to: readonly string[]) => void;
}

function listOf(value: string): string[] {
    return value
        .split(",")
        .map((each) => each.trim())
        .filter(Boolean);
}

/** A limit that is a yes or a no, or some of the options of a question. */
function Options({ name, input, value, set }: OptionsProps) {
    const { words, language } = useAround();
    if (input.kind === "flag")
        return (
            <span class="options inline">
                {(["true", "false"] as const).map((each) => (
                    <label class="option">
                        <input type="radio" name={name} checked={value === each} onChange={() => set([each])} />
                        <span>{each === "true" ? words.fill.yes : words.fill.no}</span>
                    </label>
                ))}
            </span>
        );
    const chosen = listOf(value);
    const change = (choice: string, on: boolean) =>
        set(on ? [...chosen, choice] : chosen.filter((each) => each !== choice));
    return (
        <span class="options">
            {input.choices.map((choice) => (
                <label class="option">
                    <input
                        type="checkbox"
                        checked={chosen.includes(choice.name)}
                        onChange={(event) => change(choice.name, event.currentTarget.checked)}
                    />
                    <span>{choice.said[language]}</span>
                </label>
            ))}
        </span>
    );
}
