// What of a review is as it was before is the same object as before, so that only what changed is drawn anew.
import type { CriterionReview } from "../library/review";
import type { Scored } from "../library/scoring";

let last = new Map<number, { json: string; criterion: CriterionReview }>();

export function steadied(scored: Scored): Scored {
    if (!scored.review) return scored;
    const next: typeof last = new Map();
    const criteria = scored.review.criteria.map((criterion) => {
        const json = JSON.stringify(criterion);
        const before = last.get(criterion.id);
        const entry = before?.json === json ? before : { json, criterion };
        next.set(criterion.id, entry);
        return entry.criterion;
    });
    last = next;
    return { ...scored, review: { ...scored.review, criteria } };
}
