import * as abi from "./abi/functions.js";
import { Cells } from "./cells.js";
import { Edition } from "./edition.js";
import { ReviewDifferenceForms } from "./forms.js";
import { given, own, pointerOf } from "./handle.js";
import { Levels } from "./levels.js";
import { within } from "./memory.js";
import { OnlyScale } from "./only_scale.js";
import { bytesAt } from "./reading.js";
import { ScaleTotal } from "./scale_totals.js";
import { called, historyIn, reviewOptionsIn, seriesOptionsIn } from "./scoring.js";
import { warningsIn } from "./warnings.js";

/** @typedef {import("./history.js").History} History */
/** @typedef {import("./levels.js").LevelRange} LevelRange */
/** @typedef {import("./scoring.js").ReviewOptions} ReviewOptions */
/** @typedef {import("./scoring.js").SeriesOptions} SeriesOptions */
/**
 * A criterion that the editions score otherwise.
 * @typedef {{ id: number, before: LevelRange, after: LevelRange }} CriterionMove
 */

/**
 * What another edition gives in the same reviews, and who moves by it.
 * @extends {ReviewDifferenceForms<ComparedReview>}
 */
export class ReviewDifference extends ReviewDifferenceForms {
    /** @type {{ before: ComparedEdition, after: ComparedEdition } | undefined} */
    #sides;

    /**
     * Scores teams on a review date by two editions. Throws `Refused`.
     * @param {Edition} before
     * @param {Edition} after
     * @param {History | null} history null: of answers alone
     * @param {ReviewOptions} options
     * @returns {ReviewDifference}
     */
    static score(before, after, history, options) {
        return compare(before, after, options, (first, second, memory, answers) =>
            abi.review_difference_new(
                first,
                second,
                historyIn(history, true),
                answers,
                reviewOptionsIn(memory, options),
            ),
        );
    }

    /**
     * The same on every date of a series.
     * @param {Edition} before
     * @param {Edition} after
     * @param {History} history
     * @param {SeriesOptions} options
     * @returns {ReviewDifference}
     */
    static scoreSeries(before, after, history, options) {
        return compare(before, after, options, (first, second, memory, answers) =>
            abi.review_difference_new_series(
                first,
                second,
                historyIn(history),
                answers,
                seriesOptionsIn(memory, options),
            ),
        );
    }

    /** What the first edition gives. */
    get before() {
        return this.#both().before;
    }

    /** What the second one gives. */
    get after() {
        return this.#both().after;
    }

    /**
     * Reads the levels of both.
     * @param {Edition} before
     * @param {Edition} after
     * @internal
     */
    readLevels(before, after) {
        const count = abi.review_difference_count(pointerOf(this));
        const editions = [before, after].map((edition) => ({ edition, ids: edition.criteria.map(({ id }) => id) }));
        this.#sides = within((memory) => {
            const sizes = editions.flatMap(({ ids }) => [count * ids.length, count * ids.length]);
            const [a, b, c, d] = sizes.map((size) => memory.block(size));
            abi.review_difference_copy_levels(pointerOf(this), 0, count, a, b, c, d);
            const [lowBefore, highBefore, lowAfter, highAfter] = [a, b, c, d].map((at, place) =>
                bytesAt(at, sizes[place]),
            );
            const [of, by] = editions;
            return {
                before: new ComparedEdition(this, "before", of.edition, new Levels(of.ids, lowBefore, highBefore)),
                after: new ComparedEdition(this, "after", by.edition, new Levels(by.ids, lowAfter, highAfter)),
            };
        });
    }

    #both() {
        return /** @type {{ before: ComparedEdition, after: ComparedEdition }} */ (this.#sides);
    }

    /** @internal */
    makeRows() {
        const [keys, dates] = [this.cellsOf("reviews"), this.cellsOf("dates")];
        const rows = new Map(dates.rows.map((row) => [dates.day("as_of", row), row]));
        return keys.rows.map((row) => new ComparedReview(this, row, rows.get(keys.day("as_of", row)) ?? 0));
    }
}

/**
 * @param {Edition} before
 * @param {Edition} after
 * @param {ReviewOptions | SeriesOptions} options
 * @param {(before: number, after: number, memory: import("./memory.js").Memory, answers: number) => number} score
 */
function compare(before, after, options, score) {
    const [first, second] = [given("before", before, Edition), given("after", after, Edition)];
    const made = called(options, (memory, answers) => score(first, second, memory, answers));
    const difference = new ReviewDifference(own, made);
    difference.readLevels(before, after);
    return difference;
}

/** What one of the editions of a comparison gives. */
export class ComparedEdition {
    #of;
    #side;
    #isOnlyScale;

    /**
     * @param {ReviewDifference} of
     * @param {"before" | "after"} side
     * @param {Edition} edition
     * @param {Levels} levels
     * @internal
     */
    constructor(of, side, edition, levels) {
        this.#of = of;
        this.#side = side;
        this.#isOnlyScale = edition.scales.length === 1;
        /** @readonly */
        this.id = edition.id;
        /**
         * The levels of its criteria, as columns with a cell for each review.
         * @readonly
         */
        this.levels = levels;
    }

    /** What was accepted of the history and the answers but looks odd. */
    get warnings() {
        return warningsIn(this.#of.cellsOf("warnings"), this.#side);
    }

    /**
     * @param {number} place
     * @param {number} date row of "dates"
     * @internal
     */
    review(place, date) {
        const cells = this.#of.cellsOf("totals");
        const ofSide = new CellsOfSide(cells, this.#side);
        const each = cells.count / Math.max(1, this.#of.cellsOf("reviews").count);
        const rows = Array.from({ length: each }, (_, at) => place * each + at).filter(
            (row) => cells.number(`total_low_${this.#side}`, row) !== null,
        );
        const scales = Object.fromEntries(
            rows.map((row) => [this.#isOnlyScale ? "" : (cells.text("scale", row) ?? ""), new ScaleTotal(ofSide, row)]),
        );
        const outOfDate = this.#of.cellsOf("dates").truth(`out_of_date_${this.#side}`, date) === true;
        return new ReviewInShort(scales, outOfDate, this.#isWhatIf());
    }

    #isWhatIf() {
        const cells = this.#of.cellsOf("made_with");
        return cells.rows.some(
            (row) => cells.text("side", row) === this.#side && cells.text("what_if_en", row) !== null,
        );
    }
}

/** The cells of a table of comparisons whose columns are there twice, "total_low_before" and "total_low_after". */
class CellsOfSide extends Cells {
    #cells;
    #side;

    /**
     * @param {Cells} cells
     * @param {"before" | "after"} side
     */
    constructor(cells, side) {
        super(cells.count);
        this.#cells = cells;
        this.#side = side;
    }

    /**
     * @param {string} column
     * @param {number} row
     */
    raw(column, row) {
        return this.#cells.raw(`${column}_${this.#side}`, row);
    }
}

/** A review by one of the editions of a comparison. */
export class ReviewInShort extends OnlyScale {
    /**
     * @param {Record<string, ScaleTotal>} scales
     * @param {boolean} outOfDate
     * @param {boolean} whatIf
     * @internal
     */
    constructor(scales, outOfDate, whatIf) {
        super();
        /**
         * The total of each scale of the edition, by its key; of an only scale under "".
         * @readonly
         */
        this.scales = scales;
        /**
         * The edition does not cover the date.
         * @readonly
         */
        this.outOfDate = outOfDate;
        /**
         * By an edition with changed rules.
         * @readonly
         */
        this.whatIf = whatIf;
    }
}

/** A review by both editions. */
export class ComparedReview {
    /**
     * @param {ReviewDifference} of
     * @param {number} row
     * @param {number} date row of "dates"
     * @internal
     */
    constructor(of, row, date) {
        const keys = of.cellsOf("reviews");
        const [before, after] = [of.before.levels, of.after.levels];
        const shared = before.criteria.filter((id) => after.criteria.includes(id));
        /** @readonly */
        this.asOf = keys.day("as_of", row) ?? "";
        /**
         * The first day of the window.
         * @readonly
         */
        this.from = of.cellsOf("dates").day("from", date) ?? "";
        /**
         * Null of answers alone.
         * @readonly
         */
        this.team = keys.text("team_id", row);
        /** @readonly */
        this.before = of.before.review(row, date);
        /** @readonly */
        this.after = of.after.review(row, date);
        /**
         * Criteria that both have, and score otherwise.
         * @type {CriterionMove[]}
         * @readonly
         */
        this.moves = shared
            .map((id) => ({ id, before: before.of(row, id), after: after.of(row, id) }))
            .filter((move) => move.before.low !== move.after.low || move.before.high !== move.after.high);
        const totals = of.cellsOf("totals");
        const each = totals.count / Math.max(1, keys.count);
        /**
         * A total that both editions have allows other levels, by their keys.
         * @type {boolean}
         * @readonly
         */
        this.changesLevel = Array.from({ length: each }, (_, at) => row * each + at).some((at) =>
            totals.truth("changes_level", at),
        );
    }
}
