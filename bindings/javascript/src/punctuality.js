import * as abi from "./abi/functions.js";
import { PunctualityOptions } from "./abi/structs.js";
import { daysIn, idsIn, optionsOf } from "./arguments.js";
import { dayOf } from "./dates.js";
import { PunctualityForms } from "./forms.js";
import { Fraction } from "./fraction.js";
import { own, pointerOf } from "./handle.js";
import { within } from "./memory.js";
import { PunctualityRowColumns } from "./rows.js";
import { historyIn, withEdition } from "./scoring.js";

/**
 * Which deadlines to look at.
 * @typedef {object} PunctualityOptions
 * @property {string} from the first day on which they fell due
 * @property {string} to the last one
 * @property {Iterable<import("./arguments.js").Id>} [teams] all when they are not given
 * @property {Iterable<string>} [keys] of deadlines; all when they are not given
 * @property {import("./edition.js").Edition} [edition] the built-in one that covers `to` when it is not given
 * @property {Iterable<string>} [holidays] the days, besides Saturdays and Sundays, that are no working days; Finland's
 *     when they are not given
 */

/**
 * How much of what fell due in each team was met in time.
 * @extends {PunctualityForms<PunctualityRow>}
 */
export class Punctuality extends PunctualityForms {
    /**
     * Counts deadlines by team. Throws `Refused`.
     * @param {import("./history.js").History} history
     * @param {PunctualityOptions} options
     * @returns {Punctuality}
     */
    static of(history, options) {
        const asked = optionsOf("options", options, ["from", "to", "teams", "keys", "edition", "holidays"]);
        return withEdition(options, "to", (edition) =>
            within((memory) => {
                const [teams, teamCount] = idsIn(memory, "teams", asked.teams);
                const [keys, keyCount] = idsIn(memory, "keys", asked.keys);
                const [holidays, holidayCount] = daysIn(memory, "holidays", asked.holidays);
                const given = memory.struct(PunctualityOptions, {
                    from: dayOf("from", asked.from),
                    to: dayOf("to", asked.to),
                    teams,
                    team_count: teamCount,
                    keys,
                    key_count: keyCount,
                    holidays,
                    holiday_count: holidayCount,
                });
                return new Punctuality(own, abi.punctuality_new(pointerOf(edition), historyIn(history), given));
            }),
        );
    }

    /** @internal */
    makeRows() {
        const cells = this.cellsOf("punctuality");
        return cells.rows.map((row) => new PunctualityRow(cells, row));
    }
}

/** How much of one deadline fell due in a team, and was met in time. */
export class PunctualityRow extends PunctualityRowColumns {
    /** Of what fell due, what was met in time. */
    get share() {
        return new Fraction(this.inTime, this.fellDue);
    }
}
