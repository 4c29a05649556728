// Dates, "2024-05-08". They have no time and no time zone; a Date of JavaScript has both, and is another day elsewhere.
import { NO_DAY } from "./abi/constants.js";
import { kindOf } from "./texts.js";

const DAY = 86_400_000;

/**
 * The day that an argument is, for the library.
 * @param {string} name
 * @param {unknown} date
 * @returns {number}
 */
export function dayOf(name, date) {
    if (typeof date !== "string")
        throw new TypeError(`${name}: give a date as text, "2024-05-08", not ${kindOf(date)}`);
    const day = Date.parse(`${date}T00:00:00Z`) / DAY;
    if (!/^\d{4}-\d\d-\d\d$/.test(date) || dateOf(day) !== date)
        throw new RangeError(`${name}: there is no such date; give one as "2024-05-08"`);
    return day;
}

/**
 * @param {string} name
 * @param {unknown} date
 * @returns {number} NO_DAY for none
 */
export function dayOrNone(name, date) {
    return date === null || date === undefined ? NO_DAY : dayOf(name, date);
}

/**
 * @param {number} day
 * @returns {string}
 */
export function dateOf(day) {
    return Number.isInteger(day) ? new Date(day * DAY).toISOString().slice(0, 10) : "";
}

/**
 * @param {number} day
 * @returns {string | null}
 */
export function dateOrNone(day) {
    return day === NO_DAY ? null : dateOf(day);
}
