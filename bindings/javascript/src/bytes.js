// Bytes that the library made.
import { bytes_data, bytes_free } from "./abi/functions.js";
import { within } from "./memory.js";
import { bytesAt, textAt, view } from "./reading.js";

/**
 * Copies them and frees them.
 * @param {number} handle
 * @returns {Uint8Array}
 */
export function bytesFrom(handle) {
    return take(handle, bytesAt);
}

/**
 * The same of a text.
 * @param {number} handle
 * @returns {string}
 */
export function textFrom(handle) {
    return take(handle, textAt);
}

/**
 * @template T
 * @param {number} handle
 * @param {(at: number, length: number) => T} read
 * @returns {T}
 */
function take(handle, read) {
    try {
        return within((memory) => {
            const length = memory.block(8);
            const data = bytes_data(handle, length);
            return read(data, Number(view().getBigInt64(length, true)));
        });
    } finally {
        bytes_free(handle);
    }
}
