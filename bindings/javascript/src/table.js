import * as abi from "./abi/functions.js";
import {
    CELL_DAY,
    CELL_INT32,
    CELL_INT64,
    CELL_RATIO,
    CELL_TEXT,
    CELL_TRUTH,
    CELL_WORD,
    TRUE,
} from "./abi/constants.js";
import { Word } from "./abi/structs.js";
import { csvCode } from "./arguments.js";
import { TableCells } from "./table_cells.js";
import { Handle, pointerOf } from "./handle.js";
import { within } from "./memory.js";
import { translated } from "./translated.js";

/** @typedef {import("./arguments.js").CsvFor} CsvFor */
/** @typedef {import("./arguments.js").Language} Language */
/** @typedef {import("./fraction.js").Fraction} Fraction */
/** @typedef {import("./translated.js").Translated} Translated */
/** @typedef {string | number | bigint | boolean | Fraction | null} Cell Null where it is empty. */

/** What the cells of a column hold, by the library's code. */
const TYPES = /** @type {const} */ ({
    [CELL_DAY]: "day",
    [CELL_INT32]: "int32",
    [CELL_INT64]: "int64",
    [CELL_RATIO]: "ratio",
    [CELL_TRUTH]: "truth",
    [CELL_WORD]: "word",
    [CELL_TEXT]: "text",
});

/**
 * What a column of a table is.
 * @typedef {object} Column
 * @property {string} name in CSV, Arrow and data frames: "team_id"
 * @property {string} nameFi in a CSV in Finnish
 * @property {string | null} key of the member in the result's JSON: "team"; null: that says it elsewhere
 * @property {"day" | "int32" | "int64" | "ratio" | "truth" | "word" | "text"} type what its cells hold
 * @property {boolean} always no cell is empty
 * @property {number} decimals of a ratio where it is shown, as in CSV
 * @property {boolean} percent a ratio is shown times 100, as in CSV and Arrow: of the fraction 2/5, 40
 * @property {string | null} unit "days"; null: a bare number, or none
 * @property {Translated | null} title its heading on a page; null: none
 * @property {string | null} note what it means, in English; null: what its title says
 * @property {{ key: string, said: Translated }[]} words that it may hold, as cells have them and how they are said;
 *     none where that is not said
 */

/** One table of a result, in the columns of docs/tables.md, for reports, grids and files. It does not need the result
 * any more. */
export class Table extends Handle {
    /** @internal */
    static type = "ipsf_table";
    /** @internal */
    static free = abi.table_free;

    /** @type {Column[] | undefined} */
    #columns;

    /**
     * @param {symbol} key
     * @param {number} pointer
     * @param {string} name
     * @internal
     */
    constructor(key, pointer, name) {
        super(key, pointer);
        /** Its name in the result, as "criteria". */
        this.name = name;
        /** @internal */
        this.cells = new TableCells(() => pointerOf(this));
    }

    /** The number of rows. */
    get length() {
        return this.cells.count;
    }

    /** Its columns. */
    get columns() {
        return (this.#columns ??= this.cells.columns.map((column, place) => ({
            name: column.name ?? "",
            nameFi: column.name_fi ?? column.name ?? "",
            key: column.key,
            type: TYPES[/** @type {keyof typeof TYPES} */ (column.type)],
            always: column.always === TRUE,
            decimals: column.decimals,
            percent: column.percent === TRUE,
            unit: column.unit,
            title: column.title_en === null ? null : translated(column.title_fi, column.title_en),
            note: column.note,
            words: this.#words(place, column.words),
        })));
    }

    /**
     * What the table is of, "What is due".
     * @param {Language} [language]
     * @returns {string}
     */
    title(language = "en") {
        const title = within((memory) => abi.table_title(pointerOf(this), memory.text("language", language)));
        if (title === null) throw new RangeError('language: give "en" or "fi"');
        return title;
    }

    /**
     * A cell: a date as text, a number, a fraction, a boolean or a text. A whole number that a Number does not hold
     * exactly is a bigint.
     * @param {number} row from 0
     * @param {string} column its name
     * @returns {Cell}
     */
    cell(row, column) {
        if (!Number.isInteger(row) || row < 0 || row >= this.length) throw new RangeError(`there is no row ${row}`);
        return this.cells.value(column, row);
    }

    /** Its rows, by the names of the columns.
     * @returns {Record<string, Cell>[]} */
    get rows() {
        const names = this.columns.map(({ name }) => name);
        return this.cells.rows.map((row) =>
            Object.fromEntries(names.map((name) => [name, this.cells.value(name, row)])),
        );
    }

    /** An array with an object for each row. */
    json() {
        return abi.table_json(pointerOf(this));
    }

    /**
     * A line for each row, with names and words in English ("en") or Finnish ("fi").
     * @param {Language} [language]
     * @param {CsvFor} [csvFor] whom it is written for
     */
    csv(language = "en", csvFor = "programs") {
        return within((memory) => abi.table_csv(pointerOf(this), memory.text("language", language), csvCode(csvFor)));
    }

    /**
     * @param {number} column
     * @param {number} count
     */
    #words(column, count) {
        const words = within((memory) =>
            memory.list(Word, count, (...list) => abi.table_copy_words(pointerOf(this), column, ...list)),
        );
        return words.map((word) => ({ key: word.key ?? "", said: translated(word.fi, word.en) }));
    }
}
