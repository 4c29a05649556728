// Where a criterion stands: what its level rests on, what is open, and what the next level asks.
import type { Criterion, Input } from "../library/edition_text";
import type { Change, CriterionReview } from "../library/review";
import { cellSaid, rangeSaid } from "../words/said";
import { useAround } from "./context";

interface Props {
    readonly criterion: Criterion;
    readonly review: CriterionReview;
    /** What the records alone give, where something of them was answered otherwise. */
    readonly recorded: CriterionReview | undefined;
    readonly limitsChanged: boolean;
}

export function Standing({ criterion, review, recorded, limitsChanged }: Props) {
    const { words, language } = useAround();
    const { low, high, rating, next } = review;
    const { disagree, ...fill } = words.fill;
    return (
        <div class="standing">
            {rating !== undefined && <p>{fill.rated(rating)}</p>}
            {low !== high && <p>{rating === undefined ? fill.open(low, high) : fill.openRated(low, high)}</p>}
            {low === high && <p>{criterion.levels[low - 1]?.[language]}</p>}
            {low === high && limitsChanged && <p class="quiet">{words.whatIf.textAsIs}</p>}
            {disagreements(criterion, review, recorded).map((each) => (
                <p class="disagreement">{disagree[each.with](rangeSaid(each.low, each.high))}</p>
            ))}
            {next && low === high && (
                <p class="next">
                    {words.fill.next(next.level)}: <Changes inputs={criterion.inputs} changes={next.changes} />
                </p>
            )}
        </div>
    );
}

interface Disagreement {
    readonly with: "measure" | "answer";
    readonly low: number;
    readonly high: number;
}

/** What the library says, but of records what they give with their answers, too, where something went before them. */
function disagreements(
    { levels }: Criterion,
    { low, high, disagreement }: CriterionReview,
    recorded: CriterionReview | undefined,
): Disagreement[] {
    const said: Disagreement[] = [];
    if (disagreement?.with === "answer") said.push({ ...disagreement, with: "answer" });
    else if (disagreement && !recorded) said.push({ ...disagreement, with: "measure" });
    const saysNothing = recorded?.low === 1 && recorded.high === levels.length;
    if (recorded && !saysNothing && (recorded.low !== low || recorded.high !== high))
        said.push({ with: "measure", low: recorded.low, high: recorded.high });
    return said;
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
