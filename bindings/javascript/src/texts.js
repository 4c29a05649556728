// Texts as the library has them, which is UTF-8.
const encoder = new TextEncoder();

/**
 * @param {string} name of the argument
 * @param {unknown} text
 * @returns {Uint8Array}
 */
export function encoded(name, text) {
    if (typeof text !== "string") throw new TypeError(`${name}: give a text, not ${kindOf(text)}`);
    if (/\p{Surrogate}/u.test(text))
        throw new RangeError(
            `${name}: a text with a lone surrogate is no Unicode text; ` +
                "read it again in the encoding that it was written in",
        );
    return utf8(text);
}

/**
 * How many bytes `encoded` gives.
 * @param {string} name of the argument
 * @param {string} text
 * @returns {number}
 */
export function lengthOf(name, text) {
    let length = text.length;
    for (let place = 0; place < text.length; ++place) {
        const unit = text.charCodeAt(place);
        if (unit >= 0xd800 && unit < 0xe000) return encoded(name, text).length;
        if (unit >= 0x80) length += unit < 0x800 ? 1 : 2;
    }
    return length;
}

/** @param {string} text without lone surrogates */
export function utf8(text) {
    return encoder.encode(text);
}

/**
 * What a value is called in a message.
 * @param {unknown} value
 * @returns {string}
 */
export function kindOf(value) {
    if (value === null || value === undefined) return String(value);
    return typeof value === "object" ? (value.constructor?.name ?? "an object") : `a ${typeof value}`;
}
