// The date of the review. While it is typed it is many dates; only those that a review may be of are taken, and where
// it is left as another one the sheet keeps its own.
import { useEffect, useState } from "preact/hooks";
import { daySaid } from "../words/said";
import { useAround } from "./context";

interface Props {
    readonly value: string;
    /** Whether a review may be of a date. */
    readonly takes: (day: string) => boolean;
    readonly set: (day: string) => void;
}

export function DateField({ value, takes, set }: Props) {
    const { words, language } = useAround();
    const [typed, setTyped] = useState(value);
    const [refused, setRefused] = useState(false);
    useEffect(() => setTyped(value), [value]);
    return (
        <div class="field">
            <label htmlFor="as-of">{words.start.date}</label>
            <input
                id="as-of"
                type="date"
                required
                value={typed}
                aria-describedby="as-of-refused"
                onInput={(event) => {
                    const to = event.currentTarget.value;
                    setTyped(to);
                    if (!to || !takes(to)) return;
                    setRefused(false);
                    if (to !== value) set(to);
                }}
                onBlur={(event) => {
                    const { value: left, validity } = event.currentTarget;
                    if (left === value) return;
                    setRefused(Boolean(left) || validity.badInput || validity.valueMissing);
                    event.currentTarget.value = value;
                    setTyped(value);
                }}
            />
            <p id="as-of-refused" class="refusal" role="status" hidden={!refused}>
                {refused && words.start.dateRefused(daySaid(value, language))}
            </p>
        </div>
    );
}
