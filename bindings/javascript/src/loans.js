// Memory that the library goes on using after a call, until it gives it back.
import { native } from "./library.js";

/** @typedef {import("./memory.js").Memory} Memory */

/** @type {Map<number, Memory>} */
const lent = new Map();
let next = 1;
let pointer = 0;

/** The library's pointer to the function by which it gives back. */
export function releasePointer() {
    return (pointer ||= native.addFunction(endLoan, "vi"));
}

/**
 * A number for memory that is lent from now on.
 * @param {Memory} memory
 */
export function startLoan(memory) {
    lent.set(next, memory);
    return next++;
}

/**
 * Gives the memory back.
 * @param {number} loan
 */
export function endLoan(loan) {
    lent.get(loan)?.free();
    lent.delete(loan);
}
