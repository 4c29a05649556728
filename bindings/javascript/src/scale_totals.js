// Totals of reviews.
import { ScaleTotalColumns } from "./rows.js";

/** @typedef {import("./cells.js").Cells} Cells */

/**
 * The steps to the next level of a total, cheapest first.
 * @typedef {object} WayUp
 * @property {string} level key of that level
 * @property {number} points what is missing
 * @property {number[]} criteria ids
 */

/** The total of a scale. */
export class ScaleTotal extends ScaleTotalColumns {
    /**
     * @param {Cells} cells
     * @param {number} row
     * @internal
     */
    constructor(cells, row) {
        super(cells, row);
        /**
         * Keys of all levels that the total's range allows, best last.
         * @readonly
         */
        this.levels = cells.words("levels", row);
    }

    /** Null when a criterion is unscored. */
    get total() {
        return this.totalLow === this.totalHigh ? this.totalLow : null;
    }

    /** Key of the level, "good"; null when a criterion is unscored. */
    get level() {
        return this.total === null ? null : this.lowestLevel;
    }

    /** Key of the lowest level that the range allows. */
    get lowestLevel() {
        return this.levels[0];
    }

    /** Key of the highest one. */
    get highestLevel() {
        return this.levels[this.levels.length - 1];
    }
}

/** The total of a scale as reviewed. */
export class ReviewedTotal extends ScaleTotal {
    /**
     * @param {Cells} cells
     * @param {number} row
     * @internal
     */
    constructor(cells, row) {
        super(cells, row);
        const level = cells.text("way_up_level", row);
        /**
         * Null at the highest level.
         * @type {WayUp | null}
         * @readonly
         */
        this.wayUp =
            level === null
                ? null
                : {
                      level,
                      points: cells.always("way_up_points", row),
                      criteria: cells.words("way_up_criteria", row).map(Number),
                  };
    }
}

/**
 * Rows of a table of scales by the scale's key; that of an only scale is "".
 * @template T
 * @param {Cells} cells
 * @param {number[]} rows
 * @param {(row: number) => T} make
 * @returns {Record<string, T>}
 */
export function byScale(cells, rows, make) {
    return Object.fromEntries(
        rows.map((row) => [rows.length === 1 ? "" : (cells.text("scale", row) ?? ""), make(row)]),
    );
}
