import { Cells } from "./cells.js";
import { dayOf } from "./dates.js";

/** @typedef {Record<string, unknown>} Row what cells hold by the names of their columns, as JSON has it */

/** The cells of rows in memory. What is of another type than a cell should be is a TypeError or a RangeError. */
export class RowCells extends Cells {
    /** @type {Row[]} */
    #rows = [];

    constructor() {
        super(0);
    }

    /** @param {Row} row */
    add(row) {
        this.#rows.push(row);
        this.count = this.#rows.length;
    }

    /**
     * @param {string} column
     * @param {number} row
     */
    raw(column, row) {
        return this.#rows[row][column] ?? null;
    }

    /**
     * @param {string} column
     * @param {number} row
     */
    text(column, row) {
        return /** @type {string | null} */ (this.#cell(column, row, "string"));
    }

    /**
     * @param {string} column
     * @param {number} row
     */
    wide(column, row) {
        const cell = /** @type {number | null} */ (this.#cell(column, row, "number"));
        if (cell !== null && !Number.isSafeInteger(cell)) throw new RangeError(`${column}: no whole number`);
        return cell === null ? null : BigInt(cell);
    }

    /**
     * @param {string} column
     * @param {number} row
     */
    truth(column, row) {
        return /** @type {boolean | null} */ (this.#cell(column, row, "boolean"));
    }

    /**
     * @param {string} column
     * @param {number} row
     */
    day(column, row) {
        const day = this.text(column, row);
        if (day !== null) dayOf(column, day);
        return day;
    }

    /**
     * @param {string} column
     * @param {number} row
     * @param {string} type
     */
    #cell(column, row, type) {
        const cell = this.raw(column, row);
        if (cell !== null && typeof cell !== type) throw new TypeError(`${column}: no ${type}`);
        return cell;
    }
}
