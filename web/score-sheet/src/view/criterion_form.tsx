// One criterion of the form.
import type { Table } from "ipsf";
import type { Criterion } from "../library/edition_text";
import type { CriterionReview } from "../library/review";
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
    readonly answers: Answers;
    readonly refusals: ReadonlyMap<string, string>;
    readonly refusedLimits: ReadonlyMap<number, string>;
    readonly whatIf: WhatIf | null;
    readonly explain: ((measure: string) => Table) | null;
}

/** A criterion is drawn anew when its own answers, its own review or the language are others. */
export function CriterionForm(props: Props) {
    const { language } = useAround();
    const { criterion, answers, refusals } = props;
    const items = [...criterion.inputs.map(({ name }) => name), ratingOf(criterion.id)];
    const own = items.flatMap((item) => [answers[item], refusals.get(item)]);
    const others = [criterion, props.review, props.explain, props.whatIf?.limits, props.refusedLimits, language];
    return <Steady on={[...own, ...others]} draw={() => <Form {...props} />} />;
}

function Form({ criterion, review, answers, refusals, refusedLimits, whatIf, explain }: Props) {
    const { words, language, act } = useAround();
    const { id, title, asks, inputs } = criterion;
    const rating = ratingOf(id);
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
                    used={review?.inputs[input.name]}
                    decides={review?.undecided_by.includes(input.name) ?? false}
                    refused={refusals.get(input.name)}
                    explain={explain}
                    set={set(input.name)}
                />
            ))}
            {review && <Standing criterion={criterion} review={review} />}
            {review && review.low !== review.high && <PaperLevels criterion={criterion} />}
            <Rating
                criterion={criterion}
                review={review}
                answer={answers[rating]}
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
                />
            )}
        </section>
    );
}
