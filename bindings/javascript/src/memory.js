// What a call hands over by its address, for the time of the call.
import * as structs from "./abi/structs.js";
import { OutOfMemory } from "./errors.js";
import { native } from "./library.js";
import { memory as heap, read, view } from "./reading.js";
import { encoded } from "./texts.js";

/** @typedef {number} Pointer */
/**
 * @template T
 * @typedef {import("./abi/structs.js").Layout<T>} Layout
 */

/**
 * Runs what needs memory of the library, which is given back afterwards.
 * @template T
 * @param {(memory: Memory) => T} run
 * @returns {T}
 */
export function within(run) {
    const memory = new Memory();
    try {
        return run(memory);
    } finally {
        memory.free();
    }
}

/** Blocks of the library's memory, which are given back together. */
export class Memory {
    /** @type {Pointer[]} */
    #blocks = [];

    free() {
        for (const block of this.#blocks.splice(0)) native._free(block);
    }

    /**
     * @param {number} size in bytes
     * @returns {Pointer}
     */
    block(size) {
        const block = native._malloc(Math.max(1, size)) >>> 0;
        if (!block) throw new OutOfMemory(`there is no memory for ${size} bytes`);
        this.#blocks.push(block);
        return block;
    }

    /**
     * @param {Uint8Array} bytes
     * @returns {Pointer}
     */
    copy(bytes) {
        const block = this.block(bytes.length);
        heap().set(bytes, block);
        return block;
    }

    /**
     * A text with a NUL behind it; none for null.
     * @param {string} name of the argument
     * @param {string | null | undefined} text
     * @returns {Pointer}
     */
    text(name, text) {
        if (text === null || text === undefined) return 0;
        const bytes = encoded(name, text);
        if (bytes.includes(0))
            throw new RangeError(`${name}: a text with a NUL character is not taken; leave the character out`);
        const block = this.block(bytes.length + 1);
        heap().set(bytes, block);
        heap()[block + bytes.length] = 0;
        return block;
    }

    /**
     * An array of addresses of texts.
     * @param {string} name
     * @param {string[]} texts
     * @returns {Pointer}
     */
    texts(name, texts) {
        return this.numbers(Int32Array.from(texts, (text) => this.text(name, text)));
    }

    /**
     * An array of numbers; also an empty one is somewhere.
     * @param {Int32Array} numbers
     * @returns {Pointer}
     */
    numbers(numbers) {
        return this.copy(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
    }

    /**
     * A struct with the fields that are given, the rest, and what is undefined, as its initialiser says.
     * @template T
     * @param {Layout<T>} layout
     * @param {Record<string, unknown>} fields texts as addresses
     * @returns {Pointer}
     */
    struct(layout, fields) {
        return this.structs(layout, [fields]);
    }

    /**
     * An array of structs.
     * @template T
     * @param {Layout<T>} layout
     * @param {Record<string, unknown>[]} all
     * @returns {Pointer}
     */
    structs(layout, all) {
        const block = this.block(all.length * layout.size);
        heap().fill(0, block, block + all.length * layout.size);
        all.forEach((fields, place) => write(layout, block + place * layout.size, fields));
        return block;
    }

    /**
     * All structs of a list of a result, copied out.
     * @template T
     * @param {Layout<T>} layout
     * @param {number} count
     * @param {(first: number, count: number, out: Pointer) => void} copy
     * @returns {T[]}
     */
    list(layout, count, copy) {
        const block = this.structs(
            layout,
            Array.from({ length: count }, () => ({})),
        );
        copy(0, count, block);
        return Array.from({ length: count }, (_, place) => read(layout, block + place * layout.size));
    }
}

/**
 * @template T
 * @param {Layout<T>} layout
 * @param {Pointer} at
 * @param {Record<string, unknown>} given
 */
function write(layout, at, given) {
    if (layout.fields.struct_size) view().setUint32(at, layout.size, true);
    for (const [name, value] of [...Object.entries(layout.initial), ...Object.entries(given)]) {
        if (value === undefined) continue;
        const [place, kind] = layout.fields[name];
        if (kind in structs)
            write(/** @type {any} */ (structs)[kind], at + place, /** @type {Record<string, unknown>} */ (value));
        else if (kind === "i64") view().setBigInt64(at + place, BigInt(/** @type {number} */ (value)), true);
        else if (kind === "u64") view().setBigUint64(at + place, BigInt(/** @type {number} */ (value)), true);
        else view().setInt32(at + place, Number(value), true);
    }
}
