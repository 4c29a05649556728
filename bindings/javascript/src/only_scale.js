/** @typedef {import("./scale_totals.js").ScaleTotal} ScaleTotal */

/** What a review by an edition with one scale has of that scale, which is among its `scales`. */
export class OnlyScale {
    /** Of the only scale, as what follows: null by an edition of several. Null, too, when a criterion is unscored. */
    get total() {
        return this.#only?.total ?? null;
    }

    /** The lowest total that what is unknown allows. */
    get totalLow() {
        return this.#only?.totalLow ?? null;
    }

    /** The highest one. */
    get totalHigh() {
        return this.#only?.totalHigh ?? null;
    }

    /** Key of the level, "good"; null when a criterion is unscored. */
    get level() {
        return this.#only?.level ?? null;
    }

    /** Key of the lowest level that the total's range allows. */
    get lowestLevel() {
        return this.#only?.lowestLevel ?? null;
    }

    /** Key of the highest one. */
    get highestLevel() {
        return this.#only?.highestLevel ?? null;
    }

    /** The date; null when the total's range allows more than one interval. */
    get nextReviewBy() {
        return this.#only?.nextReviewBy ?? null;
    }

    /** @returns {ScaleTotal | undefined} */
    get #only() {
        return /** @type {{ scales: Record<string, ScaleTotal> }} */ (/** @type {unknown} */ (this)).scales[""];
    }
}
