/** An exact fraction, in lowest terms, of whole numbers of any size. */
export class Fraction {
    /**
     * @param {number | bigint} numerator a whole number
     * @param {number | bigint} [denominator] any other than 0
     */
    constructor(numerator, denominator = 1n) {
        const above = whole("numerator", numerator);
        const below = whole("denominator", denominator);
        if (below === 0n) throw new RangeError("denominator: give any other than 0");
        const divisor =
            (below < 0n ? -1n : 1n) * greatestCommon(above < 0n ? -above : above, below < 0n ? -below : below);
        /** @readonly */
        this.numerator = above / divisor;
        /**
         * Above 0.
         * @readonly
         */
        this.denominator = below / divisor;
    }

    /** The nearest Number. */
    toNumber() {
        const most = BigInt(Number.MAX_SAFE_INTEGER);
        if (this.denominator <= most && this.numerator <= most && -this.numerator <= most)
            return Number(this.numerator) / Number(this.denominator);
        return (
            Number(this.numerator / this.denominator) +
            Number(this.numerator % this.denominator) / Number(this.denominator)
        );
    }

    /** "17/20", and "3" of a whole number. */
    toString() {
        return this.denominator === 1n ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
    }

    /** As in a text, for `JSON.stringify`. */
    toJSON() {
        return this.toString();
    }

    /** @param {unknown} other */
    equals(other) {
        return (
            other instanceof Fraction && other.numerator === this.numerator && other.denominator === this.denominator
        );
    }
}

/**
 * @param {string} name
 * @param {unknown} value
 */
function whole(name, value) {
    if (typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value))) return BigInt(value);
    throw new TypeError(`${name}: give a whole number`);
}

/**
 * @param {bigint} a
 * @param {bigint} b
 * @returns {bigint}
 */
function greatestCommon(a, b) {
    while (b !== 0n) [a, b] = [b, a % b];
    return a;
}
