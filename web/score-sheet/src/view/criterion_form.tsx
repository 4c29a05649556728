// One criterion of the form.
import type { Table } from "ipsf";
import type { Criterion, Input } from "../library/edition_text";
import type { CriterionReview } from "../library/review";
import type { LimitRefusal } from "../library/rules";
import { type Answer, type Answers, ratingOf, type WhatIf } from "../sheet/document";
import { Boxes } from "./boxes";
import { useAround } from "./context";
import { InputRow } from "./input_row";
import { Limits } from "./limits";
import { PaperLevels } from "./paper_levels";
import { Rating } from "./rating";
import { Standing } from "./standing";
import { Steady } from "./steady";

interface Props {
    readonly criterion: Criterion;
    readonly review: CriterionReview | undefined;
    /** What the records alone give. */
    readonly recorded: CriterionReview | undefined;
    readonly answers: Answers;
    readonly refusals: ReadonlyMap<string, string>;
    readonly refusedLimits: ReadonlyMap<number, LimitRefusal>;
    readonly inputs: ReadonlyMap<string, Input>;
    readonly named: (name: string) => string;
    readonly whatIf: WhatIf | null;
    readonly explain: ((measure: string) => Table) | null;
}

function itemsOf({ id, inputs }: Criterion): string[] {
    return [...inputs.map(({ name }) => name), ratingOf(id)];
}

/** Whether something of the records was answered otherwise. */
function goesBefore({ id, inputs }: Criterion, answers: Answers, recorded: CriterionReview): boolean {
    const given = (item: string) => Boolean(answers[item]?.value);
    if (given(ratingOf(id)) && recorded.basis !== "none") return true;
    const used = ({ name }: Input) => recorded.inputs[name]?.source;
    return inputs.some((input) => given(input.name) && (used(input) ?? "none") !== "none");
}

/** A criterion is drawn anew when its own answers, its own review or the language are others. */
export function CriterionForm(props: Props) {
    const { language } = useAround();
    const { criterion, answers, refusals } = props;
    const own = itemsOf(criterion).flatMap((item) => [answers[item], refusals.get(item)]);
    const { review, recorded, explain, whatIf, refusedLimits } = props;
    const others = [criterion, review, recorded, explain, whatIf?.limits, refusedLimits, language];
    return <Steady on={[...own, ...others]} draw={() => <Form {...props} />} />;
}

function Form({ criterion, review, recorded, answers, refusals, refusedLimits, whatIf, explain, ...rules }: Props) {
    const { words, language, act } = useAround();
    const { id, title, asks, inputs } = criterion;
    const rating = ratingOf(id);
    const limitsChanged = whatIf?.limits.some((each) => each.criterion === id) ?? false;
    const set = (item: string) => (to: Partial<Answer>, typed: boolean) => act({ do: "answer", item, to, typed });
    return (
        <section class="criterion" id={`criterion-${id}`} aria-labelledby={`title-${id}`} tabIndex={-1}>
            <header>
                <h3 id={`title-${id}`}>
                    <span class="id">{id}</span> <span>{title[language]}</span>
                </h3>
                {review && <Boxes low={review.low} high={review.high} />}
            </header>
            <p class="asks">{asks[language]}</p>
            {inputs.map((input) => (
                <InputRow
                    key={input.name}
                    input={input}
                    answer={answers[input.name]}
                    recorded={recorded?.inputs[input.name]}
                    decides={review?.undecided_by.includes(input.name) ?? false}
                    refused={refusals.get(input.name)}
                    explain={explain}
                    set={set(input.name)}
                />
            ))}
            {review && <Standing
                    criterion={criterion}
                    review={review}
                    recorded={recorded && goesBefore(criterion, answers, recorded) ? recorded : undefined}
                    limitsChanged={limitsChanged}
                />}
            {review && review.low !== review.high && <PaperLevels criterion={criterion} />}
            <Rating
                criterion={criterion}
                review={review}
                answer={answers[rating]}
                recorded={recorded?.rating}
                limitsChanged={limitsChanged}
                refused={refusals.get(rating)}
                set={set(rating)}
            />
            {whatIf && (
                <Limits
                    title={words.fill.limits}
                    criterion={id}
                    limits={criterion.limits}
                    changed={whatIf.limits}
                    refused={refusedLimits}
                    {...rules}
                />
            )}
        </section>
    );
}
