import { free } from "./calls.js";
import { Closed } from "./errors.js";
import { kindOf } from "./texts.js";

/** @typedef {number} Pointer */

/** What only this package can make handles with. */
export const own = Symbol("made by the library");

/**
 * `Symbol.dispose` where there is one.
 * @type {typeof Symbol.dispose}
 */
const dispose = /** @type {any} */ (Symbol.dispose ?? Symbol("Symbol.dispose"));

const unclosed = new FinalizationRegistry((/** @type {() => void} */ release) => release());

/** @type {(handle: Handle) => Pointer} */
let opened;

/** Something of the library's, which holds memory until it is closed. What is forgotten is closed when it is collected.
 */
export class Handle {
    /**
     * The name of its type in C.
     * @internal
     */
    static type = "";

    /**
     * Frees one.
     * @internal
     * @type {(pointer: Pointer) => void}
     */
    static free = () => {};

    /** @type {Pointer} */
    #pointer;
    /** @type {() => void} */
    #release;

    static {
        opened = (handle) => {
            if (!handle.#pointer) throw new Closed(`this ${handle.constructor.name} is closed`);
            return handle.#pointer;
        };
    }

    /**
     * @param {symbol} key
     * @param {Pointer} pointer
     * @internal
     */
    constructor(key, pointer) {
        if (key !== own) throw new TypeError(`${new.target.name}: made by functions of this package, not by hand`);
        const release = new.target.free;
        this.#pointer = pointer;
        this.#release = () => release(pointer);
        unclosed.register(this, this.#release, this);
    }

    /** Whether it is closed. */
    get closed() {
        return this.#pointer === 0;
    }

    /** Closes it: it, and what is still to be read of it, cannot be used any more. Closing twice is nothing. */
    close() {
        if (!this.#pointer) return;
        this.#pointer = 0;
        unclosed.unregister(this);
        this.#release();
    }

    /** Closes it at the end of a block that began with `using`. */
    [dispose]() {
        this.close();
    }
}

/**
 * Where it is. Throws `Closed` when it is closed.
 * @param {Handle} handle
 * @returns {Pointer}
 */
export function pointerOf(handle) {
    return opened(handle);
}

/**
 * Where an argument is that has to be of a type; 0 for none where that is allowed.
 * @param {string} name of the argument
 * @param {unknown} value
 * @param {{ type: string, name: string }} wanted its class
 * @param {boolean} [optional]
 * @returns {Pointer}
 */
export function given(name, value, wanted, optional = false) {
    if (optional && (value === null || value === undefined)) return 0;
    const type = value instanceof Handle ? /** @type {typeof Handle} */ (value.constructor).type : "";
    if (!type || type !== wanted.type) throw new TypeError(`${name}: give a ${wanted.name}, not ${kindOf(value)}`);
    return pointerOf(/** @type {Handle} */ (value));
}
