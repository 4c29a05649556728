import * as abi from "./abi/functions.js";
import { SensitivityForms } from "./forms.js";
import { own, pointerOf } from "./handle.js";
import { criterionOf } from "./levels.js";
import { Reviews } from "./reviews.js";
import { ChangedTotalColumns, ChoiceEffectColumns, CriterionSensitivityColumns } from "./rows.js";
import { byScale } from "./scale_totals.js";
import { historyIn, reviewOptionsIn, scored } from "./scoring.js";

/** @typedef {import("./cells.js").Cells} Cells */
/** @typedef {import("./levels.js").LevelRange} LevelRange */
/** @typedef {import("./review.js").Review} Review */
/**
 * The lowest or highest total that some choices give.
 * @typedef {object} ExtremeTotal
 * @property {number} total
 * @property {string} level its key
 * @property {Record<string, string>} choices that give it, other than those in force
 */
/** @typedef {{ worst: ExtremeTotal, best: ExtremeTotal }} ExtremeTotals */

/**
 * What other choices would change in reviews: which scores rest on an interpretation.
 * @extends {SensitivityForms<ReviewSensitivity>}
 */
export class Sensitivity extends SensitivityForms {
    /** @type {Reviews | undefined} */
    #reviews;

    /**
     * Scores with every combination of choices. Throws `Refused`.
     * @param {import("./history.js").History | null} history null: of answers alone
     * @param {import("./scoring.js").ReviewOptions} options
     * @returns {Sensitivity}
     */
    static score(history, options) {
        return scored(options, "asOf", (edition, memory, answers) => {
            const given = reviewOptionsIn(memory, options);
            const made = abi.sensitivity_new(pointerOf(edition), historyIn(history, true), answers, given);
            return new Sensitivity(own, made);
        });
    }

    /** The reviews by the choices in force; closed with this. */
    get reviews() {
        return (this.#reviews ??= new Reviews(own, abi.sensitivity_reviews(pointerOf(this))));
    }

    /**
     * What choices would change in the review of a team. Throws RangeError when there is none.
     * @param {import("./arguments.js").Id} id
     */
    team(id) {
        const found = this.rows.find(({ review }) => review.team === String(id));
        if (!found) throw new RangeError(`there is no team ${id}`);
        return found;
    }

    close() {
        this.#reviews?.close();
        super.close();
    }

    /** @internal */
    makeRows() {
        const reviews = this.reviews;
        return reviews.rows.map((review, place) => new ReviewSensitivity(this, review, place, reviews.length));
    }
}

/** What other choices would change in one review. */
export class ReviewSensitivity {
    /**
     * @param {Sensitivity} of
     * @param {Review} review
     * @param {number} place
     * @param {number} count of reviews
     * @internal
     */
    constructor(of, review, place, count) {
        const rows = (/** @type {string} */ table) => rowsOf(of.cellsOf(table).count, place, count);
        const [totals, effects, criteria] = ["totals", "effects", "criteria"].map((table) => of.cellsOf(table));
        /** @readonly */
        this.review = review;
        /**
         * How many combinations of choices were tried.
         * @readonly
         */
        this.combinations = totals.always("combinations", rows("totals")[0]);
        /**
         * The lowest and highest total of each scale, by its key; of an only scale under "".
         * @readonly
         */
        this.scales = byScale(totals, rows("totals"), (row) => extremesOf(of, totals, row));
        /**
         * What each other choice alone would change.
         * @readonly
         */
        this.effects = rows("effects").map((row) => new ChoiceEffect(of, effects, row));
        /**
         * What choices can do to each criterion.
         * @readonly
         */
        this.criteria = rows("criteria").map((row) => new CriterionSensitivity(criteria, row));
    }

    /**
     * The lowest total of the only scale; null by an edition of several.
     * @returns {ExtremeTotal | null}
     */
    get worst() {
        return this.scales[""]?.worst ?? null;
    }

    /**
     * The highest one.
     * @returns {ExtremeTotal | null}
     */
    get best() {
        return this.scales[""]?.best ?? null;
    }

    /**
     * The criterion of an id. Throws RangeError when there is none.
     * @param {number} id
     */
    criterion(id) {
        return criterionOf(this.criteria, id);
    }
}

/**
 * The rows of a part of a table: every part has as many.
 * @param {number} all
 * @param {number} part
 * @param {number} parts
 * @returns {number[]}
 */
function rowsOf(all, part, parts) {
    const each = all / Math.max(1, parts);
    return Array.from({ length: each }, (_, place) => part * each + place);
}

/**
 * The rows of a table with the same cells in some columns as a row of another one.
 * @param {Cells} cells
 * @param {Record<string, string | null>} wanted
 */
function rowsWith(cells, wanted) {
    const columns = Object.entries(wanted);
    return cells.rows.filter((row) => columns.every(([name, cell]) => cells.text(name, row) === cell));
}

/**
 * @param {Sensitivity} of
 * @param {Cells} totals
 * @param {number} row
 * @returns {ExtremeTotals}
 */
function extremesOf(of, totals, row) {
    const choices = of.cellsOf("extreme_choices");
    const extreme = (/** @type {string} */ which) => {
        const place = { team_id: totals.text("team_id", row), scale: totals.text("scale", row), extreme: which };
        const rows = rowsWith(choices, place);
        return {
            total: totals.always(`${which}_total`, row),
            level: totals.text(`${which}_level`, row) ?? "",
            choices: Object.fromEntries(
                rows.map((each) => [choices.text("choice", each), choices.text("value", each)]),
            ),
        };
    };
    return { worst: extreme("worst"), best: extreme("best") };
}

/** What choices can do to a criterion. */
export class CriterionSensitivity extends CriterionSensitivityColumns {
    /**
     * @param {Cells} cells
     * @param {number} row
     * @internal
     */
    constructor(cells, row) {
        super(cells, row);
        /**
         * Keys of the choices that move it.
         * @readonly
         */
        this.choices = cells.words("choices", row);
        /**
         * Ids of the readings that it rests on.
         * @readonly
         */
        this.readings = cells.words("readings", row);
    }
}

/** What one other choice alone would change. */
export class ChoiceEffect extends ChoiceEffectColumns {
    /**
     * @param {Sensitivity} of
     * @param {Cells} effects
     * @param {number} row
     * @internal
     */
    constructor(of, effects, row) {
        super(effects, row);
        const [criteria, totals] = [of.cellsOf("effect_criteria"), of.cellsOf("effect_totals")];
        const place = Object.fromEntries(["team_id", "choice", "value"].map((name) => [name, effects.text(name, row)]));
        /**
         * The levels of the criteria that it moves, by their ids.
         * @type {Record<number, LevelRange>}
         * @readonly
         */
        this.criteria = Object.fromEntries(
            rowsWith(criteria, place).map((each) => [
                criteria.always("criterion", each),
                { low: criteria.always("low", each), high: criteria.always("high", each) },
            ]),
        );
        /**
         * Keys of all levels that the total of the only scale may have.
         * @readonly
         */
        this.levels = effects.words("levels", row);
        /**
         * The totals that it gives, by scale.
         * @readonly
         */
        this.scales = byScale(
            totals,
            rowsOf(totals.count, row, effects.count),
            (each) => new ChangedTotal(totals, each),
        );
    }
}

/** A total that another choice gives. */
export class ChangedTotal extends ChangedTotalColumns {
    /**
     * @param {Cells} cells
     * @param {number} row
     * @internal
     */
    constructor(cells, row) {
        super(cells, row);
        /**
         * Keys of all levels that the total's range allows, best last.
         * @readonly
         */
        this.levels = cells.words("levels", row);
    }
}
