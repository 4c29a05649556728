import * as abi from "./abi/functions.js";
import { idText, optionsOf } from "./arguments.js";
import { ExplanationForms } from "./forms.js";
import { Fraction } from "./fraction.js";
import { own, pointerOf } from "./handle.js";
import { within } from "./memory.js";
import { textAt, view } from "./reading.js";
import { Evidence } from "./rows.js";
import { historyIn, reviewOptionsIn, scored } from "./scoring.js";
import { kindOf } from "./texts.js";

/**
 * What to explain: the options of a review, with one team, and the measure.
 * @typedef {Omit<import("./scoring.js").ReviewOptions, "teams" | "answers"> &
 *     { team: import("./arguments.js").Id, measure: string }} ExplanationOptions
 */

const NAMES = ["asOf", "team", "measure", "months", "edition", "choices", "holidays", "progress"];

/**
 * The records behind a measure of a team.
 * @extends {ExplanationForms<Evidence>}
 */
export class Explanation extends ExplanationForms {
    /**
     * Explains a measure of a team. Throws `Refused`.
     * @param {import("./history.js").History} history
     * @param {ExplanationOptions} options
     * @returns {Explanation}
     */
    static of(history, options) {
        return scored(options, "asOf", (edition, memory) => {
            const { team, measure, ...others } = /** @type {ExplanationOptions} */ (
                optionsOf("options", options, NAMES)
            );
            if (typeof measure !== "string") throw new TypeError(`measure: give a text, not ${kindOf(measure)}`);
            const given = reviewOptionsIn(memory, { ...others, teams: [idText("team", team)] });
            const name = memory.text("measure", measure);
            return new Explanation(own, abi.explanation_new(pointerOf(edition), historyIn(history), given, name));
        });
    }

    /** The measure; null when it is unknown.
     * @returns {Fraction | null} */
    get value() {
        const { numerator, denominator } = this.#fraction();
        return denominator === 0n ? null : new Fraction(numerator, denominator);
    }

    /** Why it is unknown; null when it is not. */
    get unknownBecause() {
        return this.#fraction().reason;
    }

    #fraction() {
        return within((memory) => {
            const at = memory.block(24);
            abi.explanation_fraction(pointerOf(this), at, at + 8, at + 16);
            const reason = view().getUint32(at + 16, true);
            return {
                numerator: view().getBigInt64(at, true),
                denominator: view().getBigInt64(at + 8, true),
                reason: reason ? textAt(reason) : null,
            };
        });
    }

    /** @internal */
    makeRows() {
        const cells = this.cellsOf("records");
        return cells.rows.map((row) => new Evidence(cells, row));
    }
}
