import * as abi from "./abi/functions.js";
import { TrackingOptions } from "./abi/structs.js";
import { choice, idsIn, optionsOf, wholeIfGiven } from "./arguments.js";
import { dayOf } from "./dates.js";
import { TrackingForms } from "./forms.js";
import { Fraction } from "./fraction.js";
import { own, pointerOf } from "./handle.js";
import { within } from "./memory.js";
import { TrackingRow } from "./rows.js";
import { EVERY_OF_TRACKING, historyIn, withEdition } from "./scoring.js";
import { kindOf } from "./texts.js";

/**
 * What to track.
 * @typedef {object} TrackingOptions
 * @property {string} from the first day
 * @property {string} to the last one; nothing after it is looked at
 * @property {"month" | "week"} [every] a calendar month, or an ISO week
 * @property {Iterable<import("./arguments.js").Id>} [teams] all when they are not given
 * @property {import("./edition.js").Edition} [edition] whose goal stands beside the means; the built-in one that covers
 *     `to` when it is not given
 * @property {number} [jobsStartedGoal] a team's own, for a whole month (week)
 * @property {Fraction} [employedShareGoal] a team's own: `new Fraction(40, 100)`
 */

const NAMES = ["from", "to", "every", "teams", "edition", "jobsStartedGoal", "employedShareGoal"];

/**
 * The team leader's tracking table: by period, team and coach, each team's sum after its coaches.
 * @extends {TrackingForms<TrackingRow>}
 */
export class Tracking extends TrackingForms {
    /**
     * Makes the table of the days from one to another. Throws `Refused`.
     * @param {import("./history.js").History} history
     * @param {TrackingOptions} options
     * @returns {Tracking}
     */
    static of(history, options) {
        const asked = optionsOf("options", options, NAMES);
        return withEdition(options, "to", (edition) =>
            within((memory) => {
                const [teams, teamCount] = idsIn(memory, "teams", asked.teams);
                const given = memory.struct(TrackingOptions, {
                    from: dayOf("from", asked.from),
                    to: dayOf("to", asked.to),
                    every: asked.every === undefined ? undefined : choice("every", asked.every, EVERY_OF_TRACKING),
                    teams,
                    team_count: teamCount,
                    jobs_started_goal: wholeIfGiven(
                        "jobsStartedGoal",
                        asked.jobsStartedGoal,
                        0,
                        Number.MAX_SAFE_INTEGER,
                    ),
                    employed_share_goal: shareIn(asked.employedShareGoal),
                });
                return new Tracking(own, abi.tracking_new(pointerOf(edition), historyIn(history), given));
            }),
        );
    }

    /** The teams' sums alone. */
    get sums() {
        return this.rows.filter((row) => row.coach === null);
    }

    /** @internal */
    makeRows() {
        const cells = this.cellsOf("rows");
        return cells.rows.map((row) => new TrackingRow(cells, row));
    }
}

/** @param {unknown} share */
function shareIn(share) {
    if (share === null || share === undefined) return undefined;
    if (!(share instanceof Fraction)) throw new TypeError(`employedShareGoal: give a Fraction, not ${kindOf(share)}`);
    const { numerator, denominator } = share;
    if (BigInt.asIntN(64, numerator) !== numerator || BigInt.asIntN(64, denominator) !== denominator)
        throw new RangeError("employedShareGoal: give a fraction of numbers of 64 bits");
    return { numerator, denominator };
}
