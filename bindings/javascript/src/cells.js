// What rows are read of.
import { dateOf } from "./dates.js";

/** @typedef {import("./fraction.js").Fraction} Fraction */

/** The cells of a table, by the names of its columns; null where one is empty. */
export class Cells {
    /** @param {number} count how many rows there are */
    constructor(count) {
        /** How many rows there are. */
        this.count = count;
    }

    /** @returns {number[]} the places of its rows */
    get rows() {
        return Array.from({ length: this.count }, (_, row) => row);
    }

    /**
     * @param {string} column
     * @param {number} row
     * @returns {string | null}
     */
    text(column, row) {
        return /** @type {string | null} */ (this.raw(column, row));
    }

    /**
     * A whole number that a Number holds exactly.
     * @param {string} column
     * @param {number} row
     * @returns {number | null}
     */
    number(column, row) {
        const cell = this.wide(column, row);
        if (cell === null) return null;
        const number = Number(cell);
        if (!Number.isSafeInteger(number)) throw new RangeError(`${column}: ${cell} is more than a Number holds`);
        return number;
    }

    /**
     * The same of a column that is never empty.
     * @param {string} column
     * @param {number} row
     * @returns {number}
     */
    always(column, row) {
        return /** @type {number} */ (this.number(column, row));
    }

    /**
     * A whole number of any size.
     * @param {string} column
     * @param {number} row
     * @returns {bigint | null}
     */
    wide(column, row) {
        return /** @type {bigint | null} */ (this.raw(column, row));
    }

    /**
     * @param {string} column
     * @param {number} row
     * @returns {boolean | null}
     */
    truth(column, row) {
        const cell = this.wide(column, row);
        return cell === null ? null : cell !== 0n;
    }

    /**
     * @param {string} column
     * @param {number} row
     * @returns {string | null}
     */
    day(column, row) {
        const cell = this.wide(column, row);
        return cell === null ? null : dateOf(Number(cell));
    }

    /**
     * @param {string} column
     * @param {number} row
     * @returns {Fraction | null}
     */
    ratio(column, row) {
        return /** @type {Fraction | null} */ (this.raw(column, row));
    }

    /**
     * The words of a cell that lists them, separated by spaces.
     * @param {string} column
     * @param {number} row
     * @returns {string[]}
     */
    words(column, row) {
        return (this.text(column, row) ?? "").split(" ").filter((word) => word !== "");
    }

    /**
     * A cell of a column of any type.
     * @param {string} column
     * @param {number} row
     * @returns {unknown}
     */
    value(column, row) {
        return this.raw(column, row);
    }

    /**
     * A cell as it is held: a text, a fraction, or a bigint of a number, a truth or a day.
     * @param {string} column
     * @param {number} row
     * @returns {unknown}
     */
    raw(column, row) {
        throw new RangeError(`there is no column ${column} with a row ${row}`);
    }
}
