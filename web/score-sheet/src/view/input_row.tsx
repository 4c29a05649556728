// One input of a criterion: its question, its field, what the records say, where the answer is from.
import type { Table } from "ipsf";
import { useId } from "preact/hooks";
import type { Input } from "../library/edition_text";
import { reasonSaid } from "../library/reasons";
import type { InputUsed } from "../library/review";
import type { Answer } from "../sheet/document";
import { daySaid, sumsSaid, usedSaid } from "../words/said";
import { AnswerField } from "./answer_field";
import { Because } from "./because";
import { useAround } from "./context";
import { RecordsBehind } from "./records_behind";

export interface InputRowProps {
    readonly input: Input;
    readonly answer: Answer | undefined;
    /** What the records alone give. */
    readonly recorded: InputUsed | undefined;
    readonly decides: boolean;
    readonly refused: string | undefined;
    readonly explain: ((measure: string) => Table) | null;
    readonly set: (to: Partial<Answer>, typed: boolean) => void;
}

export function InputRow({ input, answer, recorded, decides, refused, explain, set }: InputRowProps) {
    const { words, language } = useAround();
    const id = useId();
    const value = answer?.value ?? "";
    const otherwise = usedSaid(input, recorded, words, language);
    const label = input.label[language];
    const grouped = input.kind === "flag" || input.kind === "choice";
    const about = `${id}-about`;
    const mark = decides && (
        <span class="decides">
            <span class="hidden"> ({words.fill.decides})</span>
        </span>
    );
    const content = (
        <>
            <AnswerField
                id={id}
                input={input}
                value={value}
                otherwise={otherwise}
                refused={refused !== undefined}
                describedBy={about}
                set={(to, typed) => set({ value: to }, typed)}
            />
            <div id={about} class="about">
                {refused !== undefined && <p class="refusal">{refused}</p>}
                <FromRecords input={input} said={otherwise} used={recorded} />
            </div>
            {explain && recorded?.source === "measure" && (
                <RecordsBehind of={label} measure={input.name} explain={explain} />
            )}
            <Because of={label} answer={answer} set={set} />
        </>
    );
    if (grouped)
        return (
            <fieldset class="input">
                <legend>
                    {label}
                    {mark}
                </legend>
                <div class="answer">{content}</div>
            </fieldset>
        );
    return (
        <div class="input">
            <label class="legend" htmlFor={id}>
                {label}
                {mark}
            </label>
            <div class="answer">{content}</div>
        </div>
    );
}

interface FromRecordsProps {
    readonly input: Input;
    readonly said: string | null;
    readonly used: InputUsed | undefined;
}

function FromRecords({ input, said, used }: FromRecordsProps) {
    const { words, language } = useAround();
    if (!used || used.source === "none") return null;
    if (said === null)
        return used.reason ? (
            <p class="records">
                {words.fill.noMeasure} {reasonSaid(used.reason)[language]}
            </p>
        ) : null;
    const sums = used.source === "measure" ? sumsSaid(input, used) : "";
    const when = used.source === "answer" && used.on ? ` (${daySaid(used.on, language)})` : "";
    return (
        <p class="records">
            {words.fill.records}: {said}
            {sums && ` (${sums})`}
            {when}
        </p>
    );
}
