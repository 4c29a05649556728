// Where a criterion stands: what its level rests on, what is open, and what the next level asks.
import type { Criterion, Input } from "../library/edition_text";
import type { Change, CriterionReview } from "../library/review";
import { cellSaid, rangeSaid } from "../words/said";
import { useAround } from "./context";

export function Standing({ criterion, review }: { criterion: Criterion; review: CriterionReview }) {
    const { words, language } = useAround();
    const { low, high, rating, next, disagreement } = review;
    return (
        <div class="standing">
            {rating !== undefined && <p>{words.fill.rated(rating)}</p>}
            {low !== high && (
                <p>{rating === undefined ? words.fill.open(low, high) : words.fill.openRated(low, high)}</p>
            )}
            {low === high && <p>{criterion.levels[low - 1]?.[language]}</p>}
            {disagreement && (
                <p class="disagreement">
                    {words.fill.disagree[disagreement.with === "measure" ? "measure" : "answer"](
                        rangeSaid(disagreement.low, disagreement.high),
                    )}
                </p>
            )}
            {next && low === high && (
                <p class="next">
                    {words.fill.next(next.level)}: <Changes inputs={criterion.inputs} changes={next.changes} />
                </p>
            )}
        </div>
    );
}

function Changes({ inputs, changes }: { inputs: readonly Input[]; changes: readonly Change[] }) {
    const { words, language } = useAround();
    return (
        <>
            {changes.map(({ input: name, to, derived }, place) => {
                const input = inputs.find((each) => each.name === name);
                const limit = cellSaid(derived ? undefined : input, to, words, language);
                return (
                    <span>
                        {place > 0 && "; "}
                        {input?.label[language] ?? name}
                        {derived && ` (${words.fill.ratio})`}: <b>{limit}</b>
                    </span>
                );
            })}
        </>
    );
}
