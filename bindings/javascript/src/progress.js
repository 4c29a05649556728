// A function of the caller's that is told about the progress of a long call.
import { callBack } from "./calls.js";
import { Cancelled } from "./errors.js";
import { native } from "./library.js";
import { kindOf } from "./texts.js";

/**
 * Told now and then how far a long call has come. False cancels it, with `Cancelled`; what it throws cancels it, too,
 * and is thrown by the call. It cannot ask anything of the library, and cannot be an async function: the call waits for
 * nothing.
 * @typedef {(done: number, total: number) => boolean | void} Progress
 */

/** @type {Progress | null} */
let told = null;
/** @type {{ reason: unknown } | null} */
let raised = null;
/** The library's pointer to the one function that it calls, made when it is first needed. */
let pointer = 0;

/**
 * Its address for the options of a call; 0 for none.
 * @param {unknown} progress
 * @returns {number}
 */
export function progressIn(progress) {
    if (progress === null || progress === undefined) return 0;
    if (typeof progress !== "function") throw new TypeError(`progress: give a function, not ${kindOf(progress)}`);
    return (pointer ||= native.addFunction(tell, "iijj"));
}

/**
 * Makes a call that may tell.
 * @template T
 * @param {Progress | null | undefined} progress
 * @param {() => T} call
 * @returns {T}
 */
export function reported(progress, call) {
    told = progress ?? null;
    raised = null;
    try {
        return call();
    } catch (stopped) {
        if (raised && stopped instanceof Cancelled) throw /** @type {{ reason: unknown }} */ (raised).reason;
        throw stopped;
    } finally {
        told = null;
        raised = null;
    }
}

/**
 * What the library calls. An exception must not leave it.
 * @param {number} _
 * @param {bigint} done
 * @param {bigint} total
 */
function tell(_, done, total) {
    try {
        const answer = raised ? false : callBack(() => told?.(Number(done), Number(total)));
        if (/** @type {unknown} */ (answer) instanceof Promise)
            throw new TypeError("progress: give a function that answers at once, not an async one");
        return answer === false ? 1 : 0;
    } catch (reason) {
        raised = { reason };
        return 1;
    }
}
