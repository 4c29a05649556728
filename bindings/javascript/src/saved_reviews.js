import { own } from "./handle.js";
import { choicesIn, EditionUsed, ofTeam, reviewsIn } from "./review_list.js";
import { tablesOf } from "./reviews_json.js";
import { kindOf } from "./texts.js";
import { warningsIn } from "./warnings.js";

/** @typedef {import("./arguments.js").Id} Id */
/** @typedef {import("./review.js").Review} Review */

/**
 * Reviews that were read from JSON (`Reviews.fromJson`): all that they say, without the library. Texts, tables,
 * workbooks and reports are of `Reviews` that were scored.
 * @implements {Iterable<Review>}
 */
export class SavedReviews {
    #text;
    #tables;
    #rows;

    /**
     * @param {symbol} key
     * @param {string} text
     * @internal
     */
    constructor(key, text) {
        if (key !== own) throw new TypeError("SavedReviews: made by functions of this package, not by hand");
        if (typeof text !== "string") throw new TypeError(`text: give the JSON of reviews, not ${kindOf(text)}`);
        this.#text = text;
        try {
            const tables = (this.#tables = tablesOf(text));
            this.#rows = reviewsIn((name) => tables[name]);
            this.#readAll();
        } catch (wrong) {
            const why = wrong instanceof Error ? wrong.message : wrong;
            throw new TypeError(`text: not the JSON of reviews: ${why}`, { cause: wrong });
        }
    }

    /** @type {Review[]} The reviews. */
    get rows() {
        return this.#rows;
    }

    /** The number of reviews. */
    get length() {
        return this.#rows.length;
    }

    /**
     * A review by its place, from 0; undefined when there is none.
     * @param {number} place
     * @returns {Review | undefined}
     */
    at(place) {
        return this.#rows.at(place);
    }

    /** Goes over the reviews. */
    [Symbol.iterator]() {
        return this.#rows[Symbol.iterator]();
    }

    /**
     * The review of a team. Throws RangeError when there is none.
     * @param {Id} id
     */
    team(id) {
        return ofTeam(this.#rows, id);
    }

    /** The version of the library that made them. */
    get library() {
        return this.#tables.made_with.text("library", 0) ?? "";
    }

    /** The edition that they were made with. */
    get edition() {
        return new EditionUsed(this.#tables.made_with, 0);
    }

    /** The choices in force, key to value. */
    get choices() {
        return choicesIn(this.#tables.choices);
    }

    /** What was accepted of the history and the answers but looks odd. */
    get warnings() {
        return warningsIn(this.#tables.warnings);
    }

    /** The JSON that they were read from. */
    json() {
        return this.#text;
    }

    /** What is not there or of another type is found at once, not when somebody looks at it. */
    #readAll() {
        /** @type {unknown[]} */
        const said = [this.library, this.edition, this.choices, this.warnings];
        for (const { sections, principles, criteria } of this.#rows) {
            said.push(sections, principles);
            for (const { inputs, readings, next } of criteria) said.push(inputs, readings, next);
        }
        return said;
    }
}
