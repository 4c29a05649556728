// A row of a history as the library reads it.
import { NO_ID, NO_NUMBER, UNKNOWN } from "./abi/constants.js";
import { optionsOf, truthOf, whole } from "./arguments.js";
import { dayOrNone } from "./dates.js";
import { kindOf } from "./texts.js";

/** @typedef {import("./memory.js").Memory} Memory */
/** @typedef {"id" | "text" | "day" | "truth" | "number" | "thousandths"} Kind */

/** @type {Record<Kind, (memory: Memory, name: string, value: any) => unknown>} */
const WRITTEN = {
    id: (memory, name, value) => idIn(memory, name, value),
    text: (memory, name, value) => memory.text(name, value),
    day: (_, name, value) => dayOrNone(name, value),
    truth: (_, name, value) => (value === null || value === undefined ? UNKNOWN : truthOf(name, value)),
    number: (_, name, value) => (value === null || value === undefined ? NO_NUMBER : whole(name, value)),
    thousandths: (_, name, value) => (value === null || value === undefined ? NO_NUMBER : thousandthsOf(name, value)),
};
const SUFFIX = "_thousandths";

/**
 * @template T
 * @param {Memory} memory
 * @param {import("./abi/structs.js").Layout<T>} layout
 * @param {object} row
 * @param {Record<string, Kind>} kinds of its columns
 * @returns {number}
 */
export function rowIn(memory, layout, row, kinds) {
    if (row === null || typeof row !== "object") throw new TypeError(`row: give an object, not ${kindOf(row)}`);
    const names = Object.keys(kinds).map(columnOf);
    const given = /** @type {Record<string, unknown>} */ (optionsOf("row", row, names));
    const fields = Object.entries(kinds).map(([field, kind]) => {
        const name = columnOf(field);
        return [field, WRITTEN[kind](memory, name, given[name])];
    });
    return memory.struct(layout, Object.fromEntries(fields));
}

/**
 * A number that the library takes in thousandths is a decimal number in its table.
 * @param {string} field
 */
function columnOf(field) {
    return field.endsWith(SUFFIX) ? field.slice(0, -SUFFIX.length) : field;
}

/**
 * @param {string} name
 * @param {unknown} value
 */
function thousandthsOf(name, value) {
    if (typeof value !== "number") throw new TypeError(`${name}: give a number, not ${kindOf(value)}`);
    const thousandths = Math.round(value * 1000);
    if (thousandths / 1000 !== value) throw new RangeError(`${name}: ${value} has more than three decimals; round it`);
    return whole(name, thousandths);
}

/**
 * An id: a text, or an integer; none for null.
 * @param {Memory} memory
 * @param {string} name
 * @param {unknown} id
 */
export function idIn(memory, name, id) {
    if (id === null || id === undefined) return { text: 0, integer: NO_ID };
    if (typeof id === "string") return { text: memory.text(name, id), integer: NO_ID };
    if (typeof id === "bigint" ? BigInt.asIntN(64, id) === id && id !== NO_ID : Number.isSafeInteger(id))
        return { text: 0, integer: id };
    throw new TypeError(`${name}: an id is a text or an integer of 64 bits, not ${kindOf(id)}`);
}
