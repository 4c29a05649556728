// Every call of the library: its variables for what it gives, its status as an exception, and what must not be asked.
import { CANCELLED, INVALID_ARGUMENT, OK, OUT_OF_MEMORY, REFUSED, UNSUPPORTED } from "./abi/constants.js";
import { Problem } from "./abi/structs.js";
import { Cancelled, InternalError, InvalidArgument, OutOfMemory, Refused, Unsupported } from "./errors.js";
import { native } from "./library.js";
import { problemOf } from "./problems.js";
import { read, textAt, view } from "./reading.js";

/** @typedef {number} Pointer */

const KINDS = new Map([
    [INVALID_ARGUMENT, InvalidArgument],
    [OUT_OF_MEMORY, OutOfMemory],
    [CANCELLED, Cancelled],
    [UNSUPPORTED, Unsupported],
]);
const WORD = 8;
/** Room for the variables of one call, of which there is one at a time, for a handle to be freed, and for a problem. */
const room = native._malloc(4 * WORD + Problem.size) >>> 0;
const variables = [0, 1, 2].map((place) => room + place * WORD);
const freed = room + 3 * WORD;
/** Whether a function of the caller's is running inside a call. */
let calledBack = false;
let broken = false;
/** @type {(() => void)[]} */
const waiting = [];

/**
 * Calls the library. While it calls a function of the caller's, it takes no other call: what that would change may be
 * in use. After a mistake that WebAssembly stops at, its memory may be in any state.
 * @template T
 * @param {() => T} call
 * @returns {T}
 */
export function ask(call) {
    if (calledBack) throw new Error("ipsf: a callback cannot ask anything of the library; do it after the call");
    if (broken) throw new InternalError("the library has stopped by a mistake of its own; load it again");
    try {
        return call();
    } catch (stopped) {
        broken = true;
        throw new InternalError(`the library has stopped: ${stopped instanceof Error ? stopped.message : stopped}`);
    } finally {
        for (const release of waiting.splice(0)) if (!broken) release();
    }
}

/**
 * Runs a function of the caller's inside a call.
 * @template T
 * @param {() => T} callback
 * @returns {T}
 */
export function callBack(callback) {
    calledBack = true;
    try {
        return callback();
    } finally {
        calledBack = false;
    }
}

/**
 * Frees a handle; while the library calls back, after that call, which may be using it.
 * @param {Pointer} handle
 * @param {(at: Pointer) => void} release
 */
export function free(handle, release) {
    const run = () => {
        view().setUint32(freed, handle, true);
        release(freed);
    };
    if (calledBack) waiting.push(run);
    else if (!broken) run();
}

/**
 * Of a call that gives a status and an error.
 * @param {(error: Pointer) => number} call
 */
export function checked(call) {
    const at = variables[0];
    view().setUint32(at, 0, true);
    check(
        ask(() => call(at)),
        at,
    );
}

/**
 * Of one that also gives a handle.
 * @param {(out: Pointer, error: Pointer) => number} call
 * @returns {Pointer}
 */
export function made(call) {
    const [out, error] = variables;
    view().setUint32(error, 0, true);
    check(
        ask(() => call(out, error)),
        error,
    );
    return view().getUint32(out, true);
}

/**
 * Of one that also gives a text, which it lends.
 * @param {(out: Pointer, length: Pointer, error: Pointer) => number} call
 * @returns {string}
 */
export function lentText(call) {
    const [out, length, error] = variables;
    view().setUint32(error, 0, true);
    check(
        ask(() => call(out, length, error)),
        error,
    );
    return textAt(view().getUint32(out, true), Number(view().getBigInt64(length, true)));
}

/**
 * Of one whose result is a text, with its length in a variable.
 * @param {(length: Pointer) => Pointer} call
 * @returns {string | null}
 */
export function textUpTo(call) {
    const at = ask(() => call(variables[0])) >>> 0;
    return at ? textAt(at, Number(view().getBigInt64(variables[0], true))) : null;
}

/**
 * Of one whose result is a text up to its NUL.
 * @param {() => Pointer} call
 * @returns {string | null}
 */
export function textOf(call) {
    const at = ask(call) >>> 0;
    return at ? textAt(at) : null;
}

/**
 * Throws what a status other than IPSF_OK means.
 * @param {number} status
 * @param {Pointer} at the variable of its error, which is freed
 */
function check(status, at) {
    if (status === OK) return;
    const error = view().getUint32(at, true);
    try {
        throw exceptionOf(status, error);
    } finally {
        native._ipsf_error_free(at);
    }
}

/**
 * @param {number} status
 * @param {Pointer} error
 */
function exceptionOf(status, error) {
    const message = textAt(native._ipsf_error_message(error)) || textAt(native._ipsf_status_name(status));
    if (status !== REFUSED) return new (KINDS.get(status) ?? InternalError)(message);
    const problems = Array.from({ length: Number(native._ipsf_error_kept_count(error)) }, (_, index) => {
        const at = room + 4 * WORD;
        view().setUint32(at, Problem.size, true);
        native._ipsf_error_problem(error, BigInt(index), at);
        return problemOf(read(Problem, at));
    });
    return new Refused(message, problems, Number(native._ipsf_error_problem_count(error)));
}
