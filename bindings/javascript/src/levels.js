/**
 * The levels that a criterion can have, 1-5: one when both are the same, more while inputs are unknown.
 * @typedef {{ low: number, high: number }} LevelRange
 */

/** The lowest and highest reachable level of every criterion of many reviews, as columns. */
export class Levels {
    #lows;
    #highs;

    /**
     * @param {number[]} criteria ids
     * @param {Uint8Array} lows review by review
     * @param {Uint8Array} highs
     * @internal
     */
    constructor(criteria, lows, highs) {
        /** Ids of the criteria. */
        this.criteria = criteria;
        this.#lows = lows;
        this.#highs = highs;
    }

    /**
     * The lowest reachable level of a criterion in each review; the score where `high` is the same.
     * @param {number} criterion its id
     */
    low(criterion) {
        return this.#column(this.#lows, criterion);
    }

    /**
     * The highest one.
     * @param {number} criterion its id
     */
    high(criterion) {
        return this.#column(this.#highs, criterion);
    }

    /**
     * Of one review.
     * @param {number} review its place
     * @param {number} criterion its id
     * @returns {LevelRange}
     */
    of(review, criterion) {
        const place = this.criteria.length * review + this.#place(criterion);
        return { low: this.#lows[place], high: this.#highs[place] };
    }

    /**
     * @param {Uint8Array} levels
     * @param {number} criterion
     */
    #column(levels, criterion) {
        const place = this.#place(criterion);
        return levels.filter((_, each) => each % this.criteria.length === place);
    }

    /** @param {number} criterion */
    #place(criterion) {
        const place = this.criteria.indexOf(criterion);
        if (place < 0)
            throw new RangeError(`there is no criterion ${criterion}; give one of ${this.criteria.join(", ")}`);
        return place;
    }
}

/**
 * The one of an id.
 * @template {{ id: number }} T
 * @param {T[]} criteria
 * @param {number} id
 * @returns {T}
 */
export function criterionOf(criteria, id) {
    const found = criteria.find((criterion) => criterion.id === id);
    if (!found)
        throw new RangeError(`there is no criterion ${id}; give one of ${criteria.map((each) => each.id).join(", ")}`);
    return found;
}
