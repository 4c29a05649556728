// Whole columns of a table of a history as the library reads them.
import * as constants from "./abi/constants.js";
import { Column, Text } from "./abi/structs.js";
import { elements, entriesOf } from "./arguments.js";
import { memory as heap, view } from "./reading.js";
import { kindOf, lengthOf, utf8 } from "./texts.js";

/** @typedef {import("./memory.js").Memory} Memory */
/** @typedef {string | number | bigint | boolean | null | undefined} ColumnCell Null and undefined are empty. */
/**
 * The cells of a column, or an array of numbers that is handed over as it is. Ids may be integers or texts, days texts
 * or whole numbers that count days since 1970-01-01, and everything may be text as in CSV.
 * @typedef {Iterable<ColumnCell> | Int8Array | Int16Array | Int32Array | BigInt64Array | Uint8Array | Uint16Array |
 *     Uint32Array | Float64Array} ColumnCells
 */
/** @typedef {Record<string, ColumnCells>} Columns By the names of docs/history.md, all of one length. */

const TEXTS_AT_ONCE = 10_000;
/** @type {[any, number][]} */
const ARRAYS = [
    [Int8Array, constants.INT8],
    [Int16Array, constants.INT16],
    [Int32Array, constants.INT32],
    [BigInt64Array, constants.INT64],
    [Uint8Array, constants.UINT8],
    [Uint16Array, constants.UINT16],
    [Uint32Array, constants.UINT32],
    [Float64Array, constants.FLOAT64],
];

/**
 * Their address, their number, and how many rows they have. Names live in `names`, cells in `memory`.
 * @param {Memory} names
 * @param {Memory} memory
 * @param {unknown} columns
 * @returns {{ structs: number, count: number, length: number }}
 */
export function columnsIn(names, memory, columns) {
    const all = entriesOf("columns", columns).map(([name, cells]) => ({ name, ...columnIn(memory, name, cells) }));
    for (const { name, length } of all)
        if (length !== all[0].length)
            throw new RangeError(
                `${name} has ${length} cells, ${all[0].name} has ${all[0].length}: give columns of one length`,
            );
    const structs = all.map(({ name, type, values, validity }) => ({
        name: names.text("name", name),
        type,
        values,
        validity,
    }));
    return { structs: names.structs(Column, structs), count: all.length, length: all[0]?.length ?? 0 };
}

/**
 * @param {Memory} memory
 * @param {string} name
 * @param {unknown} cells
 */
function columnIn(memory, name, cells) {
    if (ArrayBuffer.isView(cells)) return { ...viewIn(memory, name, cells), validity: 0 };
    const all = elements(name, cells);
    const there = all.map((cell) => cell !== null && cell !== undefined);
    const validity = there.includes(false) ? memory.copy(bitmapOf(there)) : 0;
    return { ...cellsIn(memory, name, all), validity, length: all.length };
}

/**
 * @param {Memory} memory
 * @param {string} name
 * @param {any} view
 */
function viewIn(memory, name, view) {
    const found = ARRAYS.find(([type]) => view instanceof type);
    if (!found) throw new TypeError(`${name}: ${kindOf(view)} is not taken; give an array of integers or Float64Array`);
    const values = memory.copy(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
    return { type: found[1], values, length: /** @type {number} */ (view.length) };
}

/**
 * Of cells of one kind what they are; of a mixture their texts.
 * @param {Memory} memory
 * @param {string} name
 * @param {unknown[]} cells
 * @returns {{ type: number, values: number }}
 */
function cellsIn(memory, name, cells) {
    const given = cells.filter((cell) => cell !== null && cell !== undefined);
    const every = (/** @type {(cell: unknown) => boolean} */ is) => given.length > 0 && given.every(is);
    if (every((cell) => typeof cell === "boolean"))
        return { type: constants.BOOLEAN, values: memory.copy(Uint8Array.from(cells, (cell) => Number(cell ?? 0))) };
    if (every(isInteger)) {
        const numbers = BigInt64Array.from(cells, (cell) => BigInt(/** @type {number} */ (cell ?? 0)));
        return { type: constants.INT64, values: memory.copy(new Uint8Array(numbers.buffer)) };
    }
    if (every((cell) => typeof cell === "number")) {
        const numbers = Float64Array.from(cells, (cell) => Number(cell ?? 0));
        return { type: constants.FLOAT64, values: memory.copy(new Uint8Array(numbers.buffer)) };
    }
    return {
        type: constants.TEXT,
        values: textsIn(
            memory,
            name,
            cells.map((cell) => textOf(name, cell)),
        ),
    };
}

/** @param {unknown} cell */
function isInteger(cell) {
    return typeof cell === "bigint" ? BigInt.asIntN(64, cell) === cell : Number.isSafeInteger(cell);
}

/**
 * @param {string} name
 * @param {unknown} cell
 */
function textOf(name, cell) {
    if (cell === null || cell === undefined) return "";
    if (typeof cell === "object" || typeof cell === "function" || typeof cell === "symbol")
        throw new TypeError(`${name}: a cell is a text, a number or a boolean, not ${kindOf(cell)}`);
    return String(cell);
}

/**
 * The cells of a column of texts, each by its address and length. Many are encoded at once, and written where they are
 * read: one by one a million cells would take many seconds.
 * @param {Memory} memory
 * @param {string} name
 * @param {string[]} texts
 */
function textsIn(memory, name, texts) {
    const lengths = texts.map((text) => lengthOf(name, text));
    const data = memory.block(lengths.reduce((all, length) => all + length, 0));
    const structs = memory.block(texts.length * Text.size);
    const [bytes, cells] = [heap(), view()];
    bytes.fill(0, structs, structs + texts.length * Text.size);
    const [[dataAt], [lengthAt]] = [Text.fields.data, Text.fields.length];
    let place = data;
    lengths.forEach((length, row) => {
        if (row % TEXTS_AT_ONCE === 0) bytes.set(utf8(texts.slice(row, row + TEXTS_AT_ONCE).join("")), place);
        cells.setUint32(structs + row * Text.size + dataAt, place, true);
        cells.setUint32(structs + row * Text.size + lengthAt, length, true);
        place += length;
    });
    return structs;
}

/** @param {boolean[]} bits */
function bitmapOf(bits) {
    const bitmap = new Uint8Array(Math.ceil(bits.length / 8));
    bits.forEach((bit, place) => {
        if (bit) bitmap[place >> 3] |= 1 << (place & 7);
    });
    return bitmap;
}
