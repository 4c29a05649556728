// Reads what is in the memory of the library.
import { native } from "./library.js";

/** @typedef {number} Pointer */
/**
 * @template T
 * @typedef {import("./abi/structs.js").Layout<T>} Layout
 */

// A byte order mark at the head of a CSV is a part of it.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
let known = new DataView(new ArrayBuffer(0));

/** The memory as numbers; another view after it has grown. */
export function view() {
    if (known.buffer !== native.HEAPU8.buffer) known = new DataView(native.HEAPU8.buffer);
    return known;
}

/** @returns {Uint8Array} the memory as bytes, until it grows */
export function memory() {
    return native.HEAPU8;
}

/**
 * A text of that many bytes, or up to its NUL.
 * @param {Pointer} at
 * @param {number} [length]
 * @returns {string}
 */
export function textAt(at, length) {
    const start = at >>> 0;
    const end = length === undefined ? memory().indexOf(0, start) : start + length;
    return decoder.decode(memory().subarray(start, end));
}

/**
 * A copy of bytes.
 * @param {Pointer} at
 * @param {number} length
 * @returns {Uint8Array}
 */
export function bytesAt(at, length) {
    return memory().slice(at >>> 0, (at >>> 0) + length);
}

/**
 * Numbers that are lent.
 * @param {Pointer} at
 * @param {bigint} count
 * @returns {number[]}
 */
export function numbersAt(at, count) {
    return Array.from({ length: Number(count) }, (_, place) => view().getInt32((at >>> 0) + 4 * place, true));
}

/**
 * A struct.
 * @template T
 * @param {Layout<T>} layout
 * @param {Pointer} at
 * @returns {T}
 */
export function read(layout, at) {
    /** @type {Record<string, unknown>} */
    const fields = {};
    for (const [name, [place, kind]] of Object.entries(layout.fields)) fields[name] = cell(kind, (at >>> 0) + place);
    return /** @type {T} */ (fields);
}

/**
 * @param {string} kind
 * @param {Pointer} at
 */
function cell(kind, at) {
    switch (kind) {
        case "i32":
            return view().getInt32(at, true);
        case "i64":
            return view().getBigInt64(at, true);
        case "u64":
            return view().getBigUint64(at, true);
        case "text": {
            const text = view().getUint32(at, true);
            return text ? textAt(text) : null;
        }
        default:
            return view().getUint32(at, true);
    }
}
