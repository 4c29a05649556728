import { Fraction } from "./fraction.js";
import { criterionOf } from "./levels.js";
import { ChangeColumns, CriterionScoreColumns, InputColumns, PartSum, ReviewColumns } from "./rows.js";
import { byScale, ReviewedTotal } from "./scale_totals.js";

/** @typedef {import("./cells.js").Cells} Cells */
/** @typedef {import("./review_tables.js").ReviewTables} ReviewTables */
/**
 * Flag, count, choice, or the fraction of a measure (a share of 85 % is 17/20); null when unknown. A count that a
 * Number does not hold exactly is a bigint.
 * @typedef {boolean | number | bigint | string | Fraction | null} InputValue
 */
/**
 * What the strongest source that lost would have given.
 * @typedef {object} Disagreement
 * @property {string} with the source
 * @property {number} low the lowest level that it allows
 * @property {number} high the highest one
 */
/**
 * The least a criterion needs for a higher level.
 * @typedef {object} NextLevel
 * @property {number} level
 * @property {string} row id of the row that would decide
 * @property {Change[]} changes what has to change
 */

/** One input of a criterion as it was used. */
export class Input extends InputColumns {
    /**
     * @param {ReviewTables} tables
     * @param {number} row
     * @internal
     */
    constructor(tables, row) {
        const cells = tables.cells("inputs");
        super(cells, row);
        const kind = cells.text("kind", row);
        const isMeasure = this.source === "measure";
        /**
         * @type {InputValue}
         * @readonly
         */
        this.value =
            kind === "measure" ? share(this.numerator, this.denominator) : valueOf(kind, cells.text("value", row));
        /**
         * Why a measure is unknown.
         * @readonly
         */
        this.reason = isMeasure ? cells.text("reason", row) : null;
        /**
         * Records kept out of a measure: reason to number.
         * @readonly
         */
        this.leftOut = isMeasure ? tables.records(row, "left_out") : {};
        /**
         * Kinds of records counted, where a measure reports them apart.
         * @readonly
         */
        this.counted = isMeasure ? tables.records(row, "counted") : {};
        /**
         * The measure that an answer won over; null when there is none.
         * @type {Measured | null}
         * @readonly
         */
        this.measure = measuredIn(tables, row);
    }
}

/**
 * A measure that an answer won over: what an input says that is one.
 * @typedef {Omit<Input, "measure"> & { measure: null }} Measured
 */

/**
 * @param {ReviewTables} tables
 * @param {number} row
 * @returns {Measured | null}
 */
function measuredIn(tables, row) {
    const cells = tables.cells("inputs");
    const numerator = cells.wide("measure_numerator", row);
    const denominator = cells.wide("measure_denominator", row);
    if (numerator === null) return null;
    return {
        source: "measure",
        numerator,
        denominator,
        on: null,
        answeredFrom: null,
        note: null,
        value: share(numerator, denominator),
        reason: cells.text("reason", row),
        leftOut: tables.records(row, "left_out"),
        counted: tables.records(row, "counted"),
        measure: null,
    };
}

/**
 * @param {bigint | null} numerator
 * @param {bigint | null} denominator
 */
function share(numerator, denominator) {
    return numerator === null || !denominator ? null : new Fraction(numerator, denominator);
}

/**
 * Of a flag, count or choice.
 * @param {string | null} kind
 * @param {string | null} text
 */
function valueOf(kind, text) {
    if (text === null || kind === "choice") return text;
    if (kind === "flag") return text === "true";
    return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
}

/** One input that has to change, and to what. */
export class Change extends ChangeColumns {
    /**
     * @param {Cells} cells
     * @param {number} row
     * @internal
     */
    constructor(cells, row) {
        super(cells, row);
        const [numerator, denominator] = [cells.wide("now_numerator", row), cells.wide("now_denominator", row)];
        /**
         * As it is; of a measure its sums.
         * @type {boolean | number | bigint | string | { numerator: bigint, denominator: bigint | null } | null}
         * @readonly
         */
        this.now =
            numerator === null ? valueOf(cells.text("kind", row), cells.text("now", row)) : { numerator, denominator };
    }
}

/** One criterion of a review. */
export class CriterionScore extends CriterionScoreColumns {
    #tables;
    #row;

    /**
     * @param {ReviewTables} tables
     * @param {number} row
     * @internal
     */
    constructor(tables, row) {
        const cells = tables.cells("criteria");
        super(cells, row);
        this.#tables = tables;
        this.#row = row;
        /**
         * The missing inputs that can change the level.
         * @readonly
         */
        this.undecidedBy = cells.words("undecided_by", row);
        const lost = cells.text("disagreement_with", row);
        /**
         * What the strongest source that lost would have given; null: all agree.
         * @type {Disagreement | null}
         * @readonly
         */
        this.disagreement =
            lost === null
                ? null
                : {
                      with: lost,
                      low: cells.always("disagreement_low", row),
                      high: cells.always("disagreement_high", row),
                  };
    }

    /** The inputs by their names, as they were used.
     * @returns {Record<string, Input>} */
    get inputs() {
        const tables = this.#tables;
        return Object.fromEntries(tables.inputs(this.#row).map(([name, row]) => [name, new Input(tables, row)]));
    }

    /** Ids of the readings that it rests on. */
    get readings() {
        return this.#tables.readings(this.id);
    }

    /** What a higher level would take; null: there is none, or it is not known.
     * @returns {NextLevel | null} */
    get next() {
        const cells = this.#tables.cells("criteria");
        const level = cells.number("next_level", this.#row);
        if (level === null) return null;
        const changes = this.#tables.changes(this.#row).map((row) => new Change(this.#tables.cells("changes"), row));
        return { level, row: cells.text("next_row", this.#row) ?? "", changes };
    }
}

/** One team's review. */
export class Review extends ReviewColumns {
    #tables;
    #row;

    /**
     * @param {ReviewTables} tables
     * @param {number} row
     * @internal
     */
    constructor(tables, row) {
        super(tables.cells("reviews"), row);
        this.#tables = tables;
        this.#row = row;
        const totals = tables.cells("totals");
        /**
         * The total of each scale of the edition, by its key; of an only scale under "".
         * @readonly
         */
        this.scales = byScale(totals, tables.of("totals", row), (each) => new ReviewedTotal(totals, each));
        /**
         * By an edition with changed rules (`Edition.withChanges`); `Reviews.edition` says which.
         * @readonly
         */
        this.whatIf = tables.cells("reviews").text("what_if", row) !== null;
    }

    /** The criteria, by id. */
    get criteria() {
        return this.#tables.of("criteria", this.#row).map((row) => new CriterionScore(this.#tables, row));
    }

    /** The sums of the sections, by their keys. */
    get sections() {
        return this.#parts("section");
    }

    /** The sums of the principles, by their keys. */
    get principles() {
        return this.#parts("principle");
    }

    /**
     * The criterion of an id. Throws RangeError when there is none.
     * @param {number} id
     */
    criterion(id) {
        return criterionOf(this.criteria, id);
    }

    /** All levels that the total's range allows, best last; none by an edition of several scales. */
    get levels() {
        return this.#only?.levels ?? [];
    }

    /** The steps to the next level; null at the highest one. */
    get wayUp() {
        return this.#only?.wayUp ?? null;
    }

    /** @returns {ReviewedTotal | undefined} */
    get #only() {
        return this.scales[""];
    }

    /** @param {string} part
     * @returns {Record<string, PartSum>} */
    #parts(part) {
        const cells = this.#tables.cells("parts");
        const rows = this.#tables.of("parts", this.#row).filter((row) => cells.text("part", row) === part);
        return Object.fromEntries(rows.map((row) => [cells.text("key", row), new PartSum(cells, row)]));
    }
}
