// The levels of a criterion in words, and a rating given directly instead of answers.
import { useId, useState } from "preact/hooks";
import type { Criterion } from "../library/edition_text";
import type { CriterionReview } from "../library/review";
import type { Answer } from "../sheet/document";
import { chooseByKey } from "./answer_field";
import { Because } from "./because";
import { useAround } from "./context";

interface Props {
    readonly criterion: Criterion;
    /** The levels that it has now. */
    readonly review: Pick<CriterionReview, "low" | "high"> | undefined;
    readonly answer: Answer | undefined;
    /** What the records rate it. */
    readonly recorded?: number | undefined;
    /** The levels' texts state other limits than those that are tried. */
    readonly limitsChanged?: boolean;
    readonly refused: string | undefined;
    readonly set: (to: Partial<Answer>, typed: boolean) => void;
}

export function Rating({ criterion, review, answer, recorded, limitsChanged, refused, set }: Props) {
    const { words, language } = useAround();
    const id = useId();
    const value = answer?.value ?? "";
    const [open, setOpen] = useState(value !== "");
    const best = criterion.levels.map((text, place) => ({ level: place + 1, text: text[language] })).reverse();
    const options = [...best.map(({ level }) => String(level)), ""].map((each) => ({ value: each, keys: each || "0" }));
    const otherwise = recorded === undefined ? words.fill.noRating : words.fill.asRecords(String(recorded));
    const now = (level: number) => review !== undefined && level >= review.low && level <= review.high;
    return (
        <details class="rating" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{words.fill.rating}</summary>
            {open && (
                <>
                    {limitsChanged && <p class="quiet">{words.whatIf.textAsIs}</p>}
                    <fieldset
                        class="levels"
                        onKeyDown={(event) => chooseByKey(event, options, (to) => set({ value: to }, false))}
                    >
                        <legend class="hidden">{words.fill.rating}</legend>
                        {best.map(({ level, text }) => (
                            <label class={now(level) ? "option now" : "option"}>
                                <input
                                    type="radio"
                                    name={id}
                                    checked={value === String(level)}
                                    onChange={() => set({ value: String(level) }, false)}
                                />
                                <span>
                                    <b>{level}</b> {text}
                                </span>
                            </label>
                        ))}
                        <label class={recorded === undefined ? "option none" : "option none recorded"}>
                            <input
                                type="radio"
                                name={id}
                                checked={value === ""}
                                onChange={() => set({ value: "" }, false)}
                            />
                            <span>{otherwise}</span>
                        </label>
                    </fieldset>
                    {refused !== undefined && <p class="refusal">{refused}</p>}
                    {value !== "" && <Because of={words.fill.rating} answer={answer} set={set} />}
                </>
            )}
        </details>
    );
}
