import * as abi from "./abi/functions.js";
import { SeriesForms } from "./forms.js";
import { own, pointerOf } from "./handle.js";
import { Levels } from "./levels.js";
import { within } from "./memory.js";
import { bytesAt } from "./reading.js";
import { Reviews } from "./reviews.js";
import { SeriesRowColumns } from "./rows.js";
import { byScale, ScaleTotal } from "./scale_totals.js";
import { historyIn, scored, seriesOptionsIn } from "./scoring.js";
import { fractionAt } from "./table_cells.js";
import { warningsIn } from "./warnings.js";

/** @typedef {import("./fraction.js").Fraction} Fraction */
/** @typedef {import("./scoring.js").SeriesOptions} SeriesOptions */

/**
 * Reviews at the ends of months, quarters or years, by team and date.
 * @extends {SeriesForms<SeriesRow>}
 */
export class Series extends SeriesForms {
    /** @type {number[]} */
    #criteria = [];

    /**
     * Scores every team asked for on every review date. Throws `Refused`.
     * @param {import("./history.js").History} history
     * @param {SeriesOptions} options
     * @returns {Series}
     */
    static score(history, options) {
        return scored(options, "to", (edition, memory, answers) => {
            const given = seriesOptionsIn(memory, options);
            const made = abi.series_score(pointerOf(edition), historyIn(history), answers, given);
            const series = new Series(own, made);
            series.#criteria = edition.criteria.map(({ id }) => id);
            return series;
        });
    }

    /** Names of the measures. */
    static get measures() {
        return Array.from({ length: abi.measure_count() }, (_, place) => abi.measure_name(place) ?? "");
    }

    /** The levels of every criterion, as columns with a cell for each row. */
    get levels() {
        const count = abi.series_count(pointerOf(this));
        const size = count * this.#criteria.length;
        return within((memory) => {
            const [low, high] = [memory.block(size), memory.block(size)];
            abi.series_copy_levels(pointerOf(this), 0, count, low, high);
            return new Levels(this.#criteria, bytesAt(low, size), bytesAt(high, size));
        });
    }

    /**
     * A measure as a column with a cell for each row; null where it is unknown.
     * @param {string} name
     * @returns {(Fraction | null)[]}
     */
    measure(name) {
        const names = Series.measures;
        const place = names.indexOf(name);
        if (place < 0) throw new RangeError(`there is no measure ${name}; give one of ${names.join(", ")}`);
        const count = abi.series_count(pointerOf(this));
        return within((memory) => {
            const sums = memory.block(16 * count * names.length);
            abi.series_copy_measures(pointerOf(this), 0, count, sums);
            return Array.from({ length: count }, (_, row) => fractionAt(sums + 16 * (row * names.length + place)));
        });
    }

    /**
     * The review of a row, whole.
     * @param {number} place from 0
     * @returns {Reviews}
     */
    review(place) {
        if (!Number.isInteger(place) || place < 0 || place >= this.length)
            throw new RangeError(`there is no row ${place}`);
        return new Reviews(own, abi.series_review(pointerOf(this), place));
    }

    /** What was accepted of the history and the answers but looks odd. */
    get warnings() {
        return warningsIn(this.cellsOf("warnings"));
    }

    /** @internal */
    makeRows() {
        const totals = this.cellsOf("totals");
        const whatIf = this.cellsOf("made_with").text("what_if_en", 0) !== null;
        const count = abi.series_count(pointerOf(this));
        const each = totals.count / Math.max(1, count);
        return Array.from({ length: count }, (_, row) => new SeriesRow(totals, row * each, each, whatIf));
    }
}

/** The review of a team on a date, in short. */
export class SeriesRow extends SeriesRowColumns {
    /**
     * @param {import("./cells.js").Cells} totals
     * @param {number} first
     * @param {number} count
     * @param {boolean} whatIf
     * @internal
     */
    constructor(totals, first, count, whatIf) {
        super(totals, first);
        const rows = Array.from({ length: count }, (_, place) => first + place);
        /**
         * The total of each scale of the edition, by its key; of an only scale under "".
         * @readonly
         */
        this.scales = byScale(totals, rows, (row) => new ScaleTotal(totals, row));
        /**
         * By an edition with changed rules.
         * @readonly
         */
        this.whatIf = whatIf;
    }
}
