import { Handle, own, pointerOf } from "./handle.js";
import { within } from "./memory.js";
import { Table } from "./table.js";

/** @typedef {import("./cells.js").Cells} Cells */

/** Something that the library made, in the forms that it has. */
export class Result extends Handle {}

/** One that has tables. */
export class Tabled extends Result {
    /**
     * Makes one of its tables.
     * @internal
     * @type {(result: number, name: number) => number}
     */
    static table = () => 0;

    /**
     * One of its tables, by the name that docs/tables.md has.
     * @param {string} name
     * @returns {Table}
     */
    table(name) {
        const make = /** @type {typeof Tabled} */ (this.constructor).table;
        return new Table(
            own,
            within((memory) => make(pointerOf(this), memory.text("name", name))),
            name,
        );
    }
}

/**
 * A result that is a list of its rows. Rows are read when they are asked for, and are then the caller's, also after the
 * result is closed.
 * @template Row
 * @implements {Iterable<Row>}
 */
export class Listed extends Tabled {
    /** @type {Map<string, Table>} */
    #opened = new Map();
    /** @type {Row[] | undefined} */
    #rows;

    /** @type {Row[]} The rows. */
    get rows() {
        pointerOf(this);
        return (this.#rows ??= this.makeRows());
    }

    /** The number of rows. */
    get length() {
        return this.rows.length;
    }

    /**
     * A row by its place, from 0; undefined when there is none.
     * @param {number} place
     * @returns {Row | undefined}
     */
    at(place) {
        return this.rows.at(place);
    }

    /** Goes over the rows. */
    [Symbol.iterator]() {
        return this.rows[Symbol.iterator]();
    }

    close() {
        for (const table of this.#opened.values()) table.close();
        super.close();
    }

    /**
     * The cells of one of its tables, which is opened once.
     * @param {string} name
     * @returns {Cells}
     * @internal
     */
    cellsOf(name) {
        const table = this.#opened.get(name) ?? this.table(name);
        this.#opened.set(name, table);
        return table.cells;
    }

    /**
     * @returns {Row[]}
     * @internal
     */
    makeRows() {
        return [];
    }
}
