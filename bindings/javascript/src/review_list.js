// What reviews say of themselves, scored or read from JSON: read of their tables.
import { Review } from "./review.js";
import { ReviewTables } from "./review_tables.js";
import { EditionUsedColumns } from "./rows.js";
import { translated } from "./translated.js";

/** @typedef {import("./arguments.js").Id} Id */
/** @typedef {import("./cells.js").Cells} Cells */
/** @typedef {import("./translated.js").Translated} Translated */

/** The edition that reviews were made with. */
export class EditionUsed extends EditionUsedColumns {
    /**
     * @param {Cells} cells
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

/**
 * @param {(name: string) => Cells} cellsOf
 * @returns {Review[]}
 */
export function reviewsIn(cellsOf) {
    const tables = new ReviewTables(cellsOf);
    return cellsOf("reviews").rows.map((row) => new Review(tables, row));
}

/**
 * The choices in force, key to value.
 * @param {Cells} cells
 * @returns {Record<string, string>}
 */
export function choicesIn(cells) {
    return Object.fromEntries(cells.rows.map((row) => [cells.text("key", row), cells.text("value", row)]));
}

/**
 * The review of a team.
 * @param {Review[]} reviews
 * @param {Id} id
 */
export function ofTeam(reviews, id) {
    const found = reviews.find((review) => review.team === String(id));
    if (!found) throw new RangeError(`there is no team ${id}`);
    return found;
}
