import * as abi from "./abi/functions.js";
import { whole } from "./arguments.js";
import { ReviewsForms } from "./forms.js";
import { own, pointerOf } from "./handle.js";
import { choicesIn, EditionUsed, ofTeam, reviewsIn } from "./review_list.js";
import { SavedReviews } from "./saved_reviews.js";
import { historyIn, reviewOptionsIn, scored } from "./scoring.js";
import { warningsIn } from "./warnings.js";

/** @typedef {import("./history.js").History} History */
/** @typedef {import("./review.js").Review} Review */
/** @typedef {import("./scoring.js").ReviewOptions} ReviewOptions */

/**
 * The reviews of one call, in the order of team ids, and what they were made with.
 * @extends {ReviewsForms<Review>}
 */
export class Reviews extends ReviewsForms {
    /**
     * Scores teams on a review date, over a window of months that ends on it. Throws `Refused`.
     * @param {History | null} history null: of answers alone
     * @param {ReviewOptions} options
     * @returns {Reviews}
     */
    static score(history, options) {
        return scored(options, "asOf", (edition, memory, answers) => {
            const given = reviewOptionsIn(memory, options);
            return new Reviews(own, abi.reviews_score(pointerOf(edition), historyIn(history, true), answers, given));
        });
    }

    /**
     * Reads JSON that the library gave of reviews, a series or a sensitivity: `json()` of a result here, or of the same
     * in another language. Throws TypeError where it is none of these.
     * @param {string} text
     * @returns {SavedReviews}
     */
    static fromJson(text) {
        return new SavedReviews(own, text);
    }

    /** The version of the library. */
    get library() {
        return this.cellsOf("made_with").text("library", 0) ?? "";
    }

    /** The edition that they were made with. */
    get edition() {
        return new EditionUsed(this.cellsOf("made_with"), 0);
    }

    /** The choices in force, key to value. */
    get choices() {
        return choicesIn(this.cellsOf("choices"));
    }

    /** What was accepted of the history and the answers but looks odd. */
    get warnings() {
        return warningsIn(this.cellsOf("warnings"));
    }

    /**
     * The review of a team. Throws RangeError when there is none.
     * @param {import("./arguments.js").Id} id
     */
    team(id) {
        return ofTeam(this.rows, id);
    }

    /**
     * The review at a place as a result of its own, with the warnings of all.
     * @param {number} place from 0
     * @returns {Reviews}
     */
    alone(place) {
        return new Reviews(own, abi.reviews_alone(pointerOf(this), whole("place", place, 0)));
    }

    /** @internal */
    makeRows() {
        return reviewsIn((name) => this.cellsOf(name));
    }
}
