import * as abi from "./abi/functions.js";
import { whole } from "./arguments.js";
import { ReviewsForms } from "./forms.js";
import { own, pointerOf } from "./handle.js";
import { Review } from "./review.js";
import { ReviewTables } from "./review_tables.js";
import { EditionUsedColumns } from "./rows.js";
import { historyIn, reviewOptionsIn, scored } from "./scoring.js";
import { translated } from "./translated.js";
import { warningsIn } from "./warnings.js";

/** @typedef {import("./history.js").History} History */
/** @typedef {import("./scoring.js").ReviewOptions} ReviewOptions */
/** @typedef {import("./translated.js").Translated} Translated */

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

    /** The version of the library. */
    get library() {
        return this.cellsOf("made_with").text("library", 0) ?? "";
    }

    /** The edition that they were made with. */
    get edition() {
        return new EditionUsed(this.cellsOf("made_with"), 0);
    }

    /** The choices in force, key to value.
     * @returns {Record<string, string>} */
    get choices() {
        const cells = this.cellsOf("choices");
        return Object.fromEntries(cells.rows.map((row) => [cells.text("key", row), cells.text("value", row)]));
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
        const found = this.rows.find((review) => review.team === String(id));
        if (!found) throw new RangeError(`there is no team ${id}`);
        return found;
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
        const tables = new ReviewTables((name) => this.cellsOf(name));
        return this.cellsOf("reviews").rows.map((row) => new Review(tables, row));
    }
}

/** The edition that reviews were made with. */
export class EditionUsed extends EditionUsedColumns {
    /**
     * @param {import("./cells.js").Cells} cells
     * @param {number} row
     * @internal
     */
    constructor(cells, row) {
        super(cells, row);
        const en = cells.text("what_if_en", row);
        /**
         * The rules that were changed, in words (`Edition.withChanges`); null: none.
         * @type {Translated | null}
         * @readonly
         */
        this.whatIf = en === null ? null : translated(cells.text("what_if_fi", row), en);
    }
}
