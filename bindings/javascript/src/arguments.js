// What callers hand over, checked before the library is asked.
import { CSV_FOR_PROGRAMS, CSV_FOR_SPREADSHEET } from "./abi/constants.js";
import { dayOf } from "./dates.js";
import { Fraction } from "./fraction.js";
import { kindOf } from "./texts.js";

/** @typedef {import("./memory.js").Memory} Memory */
/** @typedef {string | number | bigint} Id An id: a text, or an integer, which is the same as its decimal text. */
/** @typedef {"en" | "fi"} Language */
/** @typedef {"programs" | "spreadsheet"} CsvFor Whom a CSV is written for (docs/csv.md). */
/**
 * @typedef {string | number | bigint | boolean | Fraction} Answer As a text it is as it is written: "85.5", "37/40".
 */

/**
 * The options of a call. A name that it does not know is a mistake, not to be passed over.
 * @template {object} T
 * @param {string} name
 * @param {T | null | undefined} value
 * @param {readonly string[]} known
 * @returns {Partial<T>}
 */
export function optionsOf(name, value, known) {
    if (value === null || value === undefined) return {};
    if (typeof value !== "object") throw new TypeError(`${name}: give an object, not ${kindOf(value)}`);
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined) throw new TypeError(`${name}: there is no ${unknown}; there are ${known.join(", ")}`);
    return value;
}

/** @param {CsvFor} csvFor */
export function csvCode(csvFor) {
    return choice("csvFor", csvFor, { programs: CSV_FOR_PROGRAMS, spreadsheet: CSV_FOR_SPREADSHEET });
}

/**
 * What a word stands for.
 * @param {string} name
 * @param {unknown} word
 * @param {Record<string, number>} of
 * @returns {number}
 */
export function choice(name, word, of) {
    if (typeof word !== "string" || !Object.hasOwn(of, word))
        throw new TypeError(
            `${name}: give ${Object.keys(of)
                .map((each) => `"${each}"`)
                .join(" or ")}`,
        );
    return of[word];
}

/**
 * A whole number of 32 bits, or of as many as a Number holds.
 * @param {string} name
 * @param {unknown} value
 * @param {number} [least]
 * @param {number} [most]
 * @returns {number}
 */
export function whole(name, value, least = -(2 ** 31), most = 2 ** 31 - 1) {
    if (typeof value !== "number" || !Number.isInteger(value))
        throw new TypeError(`${name}: give a whole number, not ${typeof value === "number" ? value : kindOf(value)}`);
    if (value < least || value > most) throw new RangeError(`${name}: ${value} is out of range`);
    return value;
}

/**
 * The same of one that need not be given.
 * @param {string} name
 * @param {unknown} value
 * @param {number} [least]
 * @param {number} [most]
 * @returns {number | undefined}
 */
export function wholeIfGiven(name, value, least, most) {
    return value === null || value === undefined ? undefined : whole(name, value, least, most);
}

/**
 * True or false for the library.
 * @param {string} name
 * @param {unknown} value
 * @returns {number}
 */
export function truthOf(name, value) {
    if (typeof value !== "boolean") throw new TypeError(`${name}: give true or false, not ${kindOf(value)}`);
    return Number(value);
}

/**
 * @param {string} name
 * @param {unknown} id
 * @returns {string}
 */
export function idText(name, id) {
    if (typeof id === "string") return id;
    if (typeof id === "bigint" || (typeof id === "number" && Number.isSafeInteger(id))) return String(id);
    throw new TypeError(`${name}: an id is a text or an integer, not ${kindOf(id)}`);
}

/**
 * The elements of a list; of null and undefined none.
 * @param {string} name
 * @param {unknown} values
 * @returns {unknown[]}
 */
export function elements(name, values) {
    if (values === null || values === undefined) return [];
    if (typeof values !== "object" || !(Symbol.iterator in values))
        throw new TypeError(`${name}: give a list, also of one alone, not ${kindOf(values)}`);
    return [.../** @type {Iterable<unknown>} */ (values)];
}

/**
 * Ids for the library, and how many; none for null and undefined: all. To the library an empty list would be all, too,
 * and its caller meant none.
 * @param {Memory} memory
 * @param {string} name
 * @param {unknown} values
 * @returns {[number, number]}
 */
export function idsIn(memory, name, values) {
    const ids = elements(name, values).map((id) => idText(name, id));
    if (values !== null && values !== undefined && ids.length === 0)
        throw new RangeError(`${name}: the list is empty; give at least one, or leave it out for all`);
    return [ids.length ? memory.texts(name, ids) : 0, ids.length];
}

/**
 * Days for the library, and how many. An empty list of holidays is another calendar, too, than none given.
 * @param {Memory} memory
 * @param {string} name
 * @param {unknown} values
 * @returns {[number, number]}
 */
export function daysIn(memory, name, values) {
    if (values === null || values === undefined) return [0, 0];
    const days = Int32Array.from(elements(name, values), (date) => dayOf(name, date));
    return [memory.numbers(days), days.length];
}

/**
 * An answer or the value of a choice as it is written.
 * @param {string} name
 * @param {unknown} value
 * @returns {string}
 */
export function valueText(name, value) {
    if (typeof value === "string") return value;
    if (typeof value === "boolean" || typeof value === "bigint") return String(value);
    if (value instanceof Fraction) return `${value.numerator}/${value.denominator}`;
    if (typeof value !== "number")
        throw new TypeError(`${name}: give a boolean, a number or a text, not ${kindOf(value)}`);
    if (Number.isSafeInteger(value)) return String(value);
    throw new TypeError(`${name}: ${value} is not exact: give it as text, "85.5", or a Fraction`);
}

/**
 * The entries of an object or a Map; of null and undefined none.
 * @param {string} name
 * @param {unknown} values
 * @returns {[string, unknown][]}
 */
export function entriesOf(name, values) {
    if (values === null || values === undefined) return [];
    if (values instanceof Map) return [...values];
    if (typeof values !== "object" || Array.isArray(values))
        throw new TypeError(`${name}: give an object, not ${kindOf(values)}`);
    return Object.entries(values);
}
