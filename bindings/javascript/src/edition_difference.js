import * as abi from "./abi/functions.js";
import { Edition } from "./edition.js";
import { EditionDifferenceForms } from "./forms.js";
import { given, own } from "./handle.js";
import { EditionChangeColumns } from "./rows.js";
import { translated } from "./translated.js";

/** @typedef {import("./cells.js").Cells} Cells */
/**
 * A place in the text of an edition.
 * @typedef {{ line: number, column: number, file: string }} Place
 */

/**
 * What another edition says otherwise.
 * @extends {EditionDifferenceForms<EditionChange>}
 */
export class EditionDifference extends EditionDifferenceForms {
    /**
     * Compares two editions.
     * @param {Edition} before
     * @param {Edition} after
     * @returns {EditionDifference}
     */
    static of(before, after) {
        const made = abi.edition_difference_new(given("before", before, Edition), given("after", after, Edition));
        return new EditionDifference(own, made);
    }

    /** @internal */
    makeRows() {
        const cells = this.cellsOf("changes");
        return cells.rows.map((row) => new EditionChange(cells, row));
    }
}

/** One thing that is otherwise. */
export class EditionChange extends EditionChangeColumns {
    /**
     * @param {Cells} cells
     * @param {number} row
     * @internal
     */
    constructor(cells, row) {
        super(cells, row);
        /**
         * What it is about.
         * @readonly
         */
        this.about = translated(cells.text("about_fi", row), cells.text("about_en", row));
        /**
         * Where it stands in the first edition; null: it does not.
         * @readonly
         */
        this.beforeAt = placeIn(cells, row, "before");
        /**
         * The same in the second one.
         * @readonly
         */
        this.afterAt = placeIn(cells, row, "after");
    }
}

/**
 * @param {Cells} cells
 * @param {number} row
 * @param {"before" | "after"} side
 * @returns {Place | null}
 */
function placeIn(cells, row, side) {
    const file = cells.text(`${side}_file`, row);
    if (file === null) return null;
    return { line: cells.always(`${side}_line`, row), column: cells.always(`${side}_column`, row), file };
}
