import * as abi from "./abi/functions.js";
import { Assessment } from "./abi/structs.js";
import { withAnswers } from "./answers.js";
import { entriesOf } from "./arguments.js";
import { ConsensusForms } from "./forms.js";
import { own, pointerOf } from "./handle.js";
import { criterionOf } from "./levels.js";
import { Reviews } from "./reviews.js";
import { Agreement, AssessedAnswer, AssessedCriterionColumns, AssessorTotalColumns } from "./rows.js";
import { historyIn, reviewOptionsIn, scored } from "./scoring.js";

/** @typedef {import("./cells.js").Cells} Cells */
/** @typedef {import("./levels.js").LevelRange} LevelRange */
/** @typedef {import("./answers.js").Answers | Record<string, import("./arguments.js").Answer>} Given */
/**
 * What several assessors gave, each alone, and what they agreed on.
 * @typedef {Omit<import("./scoring.js").ReviewOptions, "answers"> & {
 *     assessors: Record<string, Given>, agreed?: Given
 * }} ConsensusOptions
 */

/**
 * How several assessors score, each alone, and what they agreed on: of each team (docs/consensus.md).
 * @extends {ConsensusForms<ReviewConsensus>}
 */
export class Consensus extends ConsensusForms {
    /** @type {string[]} */
    #assessors = [];
    /** @type {Map<number, Reviews>} */
    #reviews = new Map();

    /**
     * Scores by what each assessor gave alone, and by what all gave alike or agreed on. Throws `Refused`.
     * @param {import("./history.js").History | null} history null: of answers alone
     * @param {ConsensusOptions} options
     * @returns {Consensus}
     */
    static of(history, options) {
        const { agreed, ...asked } = options ?? {};
        const given = entriesOf("assessors", asked.assessors);
        return scored({ ...asked, answers: agreed }, "asOf", (edition, memory, held) =>
            withAll(given, (answers) => {
                const assessments = given.map(([name], place) => ({
                    assessor: memory.text("assessors", name),
                    answers: answers[place],
                }));
                const made = abi.consensus_new(
                    pointerOf(edition),
                    historyIn(history, true),
                    memory.structs(Assessment, assessments),
                    assessments.length,
                    held,
                    reviewOptionsIn(memory, asked, ["assessors"]),
                );
                const consensus = new Consensus(own, made);
                consensus.#assessors = given.map(([name]) => name);
                return consensus;
            }),
        );
    }

    /** The names of the assessors, in the order in which they were given. */
    get assessors() {
        return [...this.#assessors];
    }

    /** The agreed reviews; closed with this. */
    get agreed() {
        return this.#reviewsAt(-1);
    }

    /**
     * The reviews by what one assessor gave alone; closed with this. Throws RangeError when there is none of that name.
     * @param {string} assessor
     */
    reviewsOf(assessor) {
        const place = this.#assessors.indexOf(assessor);
        if (place < 0) throw new RangeError(`there is no assessor ${assessor}`);
        return this.#reviewsAt(place);
    }

    close() {
        for (const reviews of this.#reviews.values()) reviews.close();
        super.close();
    }

    /** @internal */
    makeRows() {
        return this.agreed.rows.map((_, place) => new ReviewConsensus(this, place));
    }

    /** @param {number} place */
    #reviewsAt(place) {
        const opened = this.#reviews.get(place) ?? new Reviews(own, abi.consensus_reviews(pointerOf(this), place));
        this.#reviews.set(place, opened);
        return opened;
    }
}

/** How the assessors score one team, and what they agreed on. */
export class ReviewConsensus {
    /**
     * @param {Consensus} of
     * @param {number} place
     * @internal
     */
    constructor(of, place) {
        /**
         * The agreed review.
         * @readonly
         */
        this.review = of.agreed.rows[place];
        const team = this.review.team;
        const rows = (/** @type {string} */ table) => {
            const cells = of.cellsOf(table);
            return cells.rows.filter((row) => cells.text("team_id", row) === team);
        };
        const [levels, totals] = [of.cellsOf("levels"), of.cellsOf("totals")];
        const levelRows = rows("levels");
        /**
         * How alike they score.
         * @readonly
         */
        this.agreement = new Agreement(of.cellsOf("agreement"), place);
        /**
         * Each criterion, as they scored it and as they agreed.
         * @readonly
         */
        this.criteria = rows("criteria").map(
            (row, at) =>
                new AssessedCriterion(
                    of.cellsOf("criteria"),
                    row,
                    levels,
                    levelRows.slice(at * of.assessors.length, (at + 1) * of.assessors.length),
                ),
        );
        /**
         * The total of each scale by what each assessor gave, and, without an assessor, by what was agreed.
         * @readonly
         */
        this.totals = rows("totals").map((row) => new AssessorTotal(totals, row));
        /**
         * Who gave what, by item; without an assessor: what was agreed.
         * @readonly
         */
        this.answers = rows("answers").map((row) => new AssessedAnswer(of.cellsOf("answers"), row));
    }

    /** The team; null without a history. */
    get team() {
        return this.review.team;
    }

    /**
     * The criterion of an id. Throws RangeError when there is none.
     * @param {number} id
     */
    criterion(id) {
        return criterionOf(this.criteria, id);
    }
}

/** A criterion as each assessor scored it, and as they agreed. */
export class AssessedCriterion extends AssessedCriterionColumns {
    /**
     * @param {Cells} cells
     * @param {number} row
     * @param {Cells} levels
     * @param {number[]} rowsOfLevels
     * @internal
     */
    constructor(cells, row, levels, rowsOfLevels) {
        super(cells, row);
        /**
         * The levels reachable by what each assessor gave, by name.
         * @type {Record<string, LevelRange>}
         * @readonly
         */
        this.levels = Object.fromEntries(
            rowsOfLevels.map((each) => [
                levels.text("assessor", each),
                { low: levels.always("low", each), high: levels.always("high", each) },
            ]),
        );
    }
}

/** The total of a scale by what one assessor gave, or by what was agreed. */
export class AssessorTotal extends AssessorTotalColumns {
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

/**
 * Makes a call with the answers of all.
 * @template T
 * @param {[string, unknown][]} given
 * @param {(answers: number[]) => T} call
 * @param {number[]} [held]
 * @returns {T}
 */
function withAll(given, call, held = []) {
    if (held.length === given.length) return call(held);
    return withAnswers(given[held.length][1], (answers) => {
        if (answers === 0) throw new TypeError(`assessors: give the answers of ${given[held.length][0]}`);
        return withAll(given, call, [...held, answers]);
    });
}
