// The cells of a table, which are copied out column by column when they are first asked for.
import * as abi from "./abi/functions.js";
import { CELL_DAY, CELL_INT32, CELL_INT64, CELL_RATIO, CELL_TRUTH } from "./abi/constants.js";
import { TableColumn } from "./abi/structs.js";
import { Cells } from "./cells.js";
import { Fraction } from "./fraction.js";
import { within } from "./memory.js";
import { memory as heap, textAt, view } from "./reading.js";

/** @typedef {import("./abi/structs.js").TableColumnStruct} TableColumnStruct */

const NUMBERS = [CELL_DAY, CELL_INT32, CELL_INT64, CELL_TRUTH];

/** The cells of a table of the library. */
export class TableCells extends Cells {
    /** @type {() => number} */
    #table;
    /** @type {Map<string, { place: number, type: number }>} */
    #columns;
    /** @type {Map<string, unknown[]>} */
    #read = new Map();

    /** @param {() => number} table where it is; throws when it is closed */
    constructor(table) {
        super(abi.table_row_count(table()));
        this.#table = table;
        this.columns = columnsOf(table());
        this.#columns = new Map(this.columns.map(({ name, type }, place) => [name ?? "", { place, type }]));
    }

    /**
     * @param {string} column
     * @param {number} row
     */
    raw(column, row) {
        return this.#cells(column)[row];
    }

    /**
     * @param {string} column
     * @param {number} row
     */
    value(column, row) {
        switch (this.#columns.get(column)?.type) {
            case CELL_DAY:
                return this.day(column, row);
            case CELL_INT32:
                return this.number(column, row);
            case CELL_INT64: {
                const cell = this.wide(column, row);
                return cell !== null && Number.isSafeInteger(Number(cell)) ? Number(cell) : cell;
            }
            case CELL_TRUTH:
                return this.truth(column, row);
            case CELL_RATIO:
                return this.ratio(column, row);
            default:
                return this.text(column, row);
        }
    }

    /** @param {string} name */
    #cells(name) {
        const known = this.#read.get(name);
        if (known) return known;
        const column = this.#columns.get(name);
        if (!column)
            throw new RangeError(`there is no column ${name}; give one of ${[...this.#columns.keys()].join(", ")}`);
        const { place, type } = column;
        const copy = type === CELL_RATIO ? fractionsOf : NUMBERS.includes(type) ? numbersOf : textsOf;
        const cells = copy(this.#table(), place, this.count);
        this.#read.set(name, cells);
        return cells;
    }
}

/**
 * @param {number} table
 * @returns {TableColumnStruct[]}
 */
function columnsOf(table) {
    const count = abi.table_column_count(table);
    return within((memory) => memory.list(TableColumn, count, (...list) => abi.table_copy_columns(table, ...list)));
}

/**
 * @param {number} table
 * @param {number} place
 * @param {number} count
 * @returns {(bigint | null)[]}
 */
function numbersOf(table, place, count) {
    return within((memory) => {
        const numbers = memory.block(8 * count);
        const given = memory.block(count);
        abi.table_copy_numbers(table, place, 0, count, numbers, given);
        return Array.from({ length: count }, (_, row) =>
            heap()[given + row] ? view().getBigInt64(numbers + 8 * row, true) : null,
        );
    });
}

/**
 * @param {number} table
 * @param {number} place
 * @param {number} count
 * @returns {(Fraction | null)[]}
 */
function fractionsOf(table, place, count) {
    return within((memory) => {
        const cells = memory.block(16 * count);
        abi.table_copy_fractions(table, place, 0, count, cells);
        return Array.from({ length: count }, (_, row) => fractionAt(cells + 16 * row));
    });
}

/**
 * A fraction in memory; null for one that is none.
 * @param {number} at
 * @returns {Fraction | null}
 */
export function fractionAt(at) {
    const denominator = view().getBigInt64(at + 8, true);
    return denominator === 0n ? null : new Fraction(view().getBigInt64(at, true), denominator);
}

/**
 * @param {number} table
 * @param {number} place
 * @param {number} count
 * @returns {(string | null)[]}
 */
function textsOf(table, place, count) {
    return within((memory) => {
        const lent = memory.block(4 * count);
        abi.table_copy_texts(table, place, 0, count, lent);
        /** @type {Map<number, string | null>} */
        const known = new Map([[0, null]]); // equal texts are lent as the same address
        return Array.from({ length: count }, (_, row) => {
            const at = view().getUint32(lent + 4 * row, true);
            const text = known.get(at) ?? (at ? textAt(at) : null);
            known.set(at, text);
            return text;
        });
    });
}
