// The field of one input, by its kind.
import { useEffect, useState } from "preact/hooks";
import type { Input } from "../library/edition_text";
import { shown, stored } from "../words/said";
import { useAround } from "./context";

export interface FieldProps {
    readonly id: string;
    readonly input: Input;
    readonly value: string;
    /** What holds where nothing is answered: from the records, in words. */
    readonly otherwise: string | null;
    /** What no answer is called. */
    readonly none?: string;
    /** Options are chosen by the digit that is their name, not by their place. */
    readonly byName?: boolean;
    readonly refused: boolean;
    readonly describedBy: string;
    /** Where no label names the field. */
    readonly labelledBy?: string;
    readonly set: (value: string, typed: boolean) => void;
}

export function AnswerField(props: FieldProps) {
    const { words, language } = useAround();
    const { kind, choices } = props.input;
    const none = props.none ?? (props.otherwise === null ? words.fill.unknown : words.fill.asRecords(props.otherwise));
    if (kind === "flag")
        return (
            <Options
                {...props}
                inline
                options={[
                    { value: "true", said: words.fill.yes, keys: "ky1" },
                    { value: "false", said: words.fill.no, keys: "en2" },
                    { value: "", said: none, keys: "0" },
                ]}
            />
        );
    if (kind === "choice")
        return (
            <Options
                {...props}
                options={[
                    ...choices.map(({ name, said }, place) => ({
                        value: name,
                        said: said[language],
                        keys: props.byName ? name : String(place + 1),
                    })),
                    { value: "", said: none, keys: "0" },
                ]}
            />
        );
    return <Typed {...props} />;
}

interface Option {
    readonly value: string;
    readonly said: string;
    /** Keys that choose it while the field has the focus. */
    readonly keys: string;
}

/** Chooses the option whose key was pressed, and gives it the focus; options stand in their order in the field. */
export function chooseByKey(
    event: KeyboardEvent,
    options: readonly Pick<Option, "value" | "keys">[],
    set: (value: string) => void,
): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const option = options.find(({ keys }) => event.key.length === 1 && keys.includes(event.key.toLowerCase()));
    if (!option) return;
    event.preventDefault();
    set(option.value);
    (event.currentTarget as HTMLElement).querySelectorAll("input")[options.indexOf(option)]?.focus();
}

function Options({
    id,
    value,
    options,
    inline,
    otherwise,
    set,
    refused,
    describedBy,
}: FieldProps & { options: Option[]; inline?: boolean }) {
    const byKey = (event: KeyboardEvent) => chooseByKey(event, options, (to) => set(to, false));
    const known = options.some((option) => option.value === value);
    return (
        <div class={inline ? "options inline" : "options"} onKeyDown={byKey} aria-describedby={describedBy}>
            {options.map((option) => (
                <label class={option.value ? "option" : otherwise === null ? "option none" : "option none recorded"}>
                    <input
                        type="radio"
                        name={id}
                        value={option.value}
                        checked={option.value === value || (!known && option.value === "" && !refused)}
                        onChange={() => set(option.value, false)}
                    />
                    <span>{option.said}</span>
                </label>
            ))}
        </div>
    );
}

/** Shows what was typed as it was typed, unless the sheet came to say another thing, as by undo. */
function Typed({ id, input, value, otherwise, refused, describedBy, labelledBy, set }: FieldProps) {
    const { words, language } = useAround();
    const [typed, setTyped] = useState(shown(value, language));
    useEffect(() => {
        if (stored(typed, language) !== value) setTyped(shown(value, language));
    }, [value, language]);
    const share = input.unit === "share";
    const whole = input.kind === "count" || input.unit === "whole";
    return (
        <span class="typed">
            <input
                id={id}
                type="text"
                inputMode={whole ? "numeric" : "decimal"}
                autocomplete="off"
                value={typed}
                placeholder={otherwise?.replace(/\s%$/, "") ?? ""}
                aria-invalid={refused}
                aria-describedby={describedBy}
                aria-labelledby={labelledBy}
                title={whole ? words.fill.whole : share ? words.fill.percent : words.fill.number}
                onInput={(event) => {
                    setTyped(event.currentTarget.value);
                    set(stored(event.currentTarget.value, language), true);
                }}
            />
            {share && !value.includes("/") && <span aria-hidden="true"> %</span>}
        </span>
    );
}
