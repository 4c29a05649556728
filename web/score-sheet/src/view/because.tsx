// Where an answer is from, and a note on it: out of the way until it is asked for or given.
import { useId, useState } from "preact/hooks";
import { type Answer, NO_ANSWER, SOURCES } from "../sheet/document";
import { becauseSaid } from "../words/said";
import { useAround } from "./context";

interface Props {
    readonly of: string;
    readonly answer: Answer | undefined;
    readonly set: (to: Partial<Answer>, typed: boolean) => void;
}

export function Because({ of, answer = NO_ANSWER, set }: Props) {
    const { words } = useAround();
    const [open, setOpen] = useState(false);
    const id = useId();
    const said = becauseSaid(answer, words);
    return (
        <>
            <button
                type="button"
                class={said ? "link" : "link unsaid"}
                aria-expanded={open}
                aria-controls={id}
                onClick={() => setOpen(!open)}
            >
                {said || words.fill.because}
                <span class="hidden"> ({of})</span>
            </button>
            <div id={id} class="because" hidden={!open}>
                {open && (
                    <>
                        <div>
                            <label htmlFor={`${id}-source`}>{words.fill.source}</label>
                            <select
                                id={`${id}-source`}
                                value={answer.source}
                                onChange={(event) =>
                                    set({ source: event.currentTarget.value as Answer["source"] }, false)
                                }
                            >
                                <option value="">{words.fill.none}</option>
                                {SOURCES.map((source) => (
                                    <option value={source}>{words.fill.sources[source]}</option>
                                ))}
                            </select>
                        </div>
                        <div>
                            <label htmlFor={`${id}-note`}>{words.fill.note}</label>
                            <textarea
                                id={`${id}-note`}
                                rows={2}
                                value={answer.note}
                                onInput={(event) => set({ note: event.currentTarget.value }, true)}
                            />
                        </div>
                    </>
                )}
            </div>
        </>
    );
}
