import * as abi from "./abi/functions.js";
import { DueOptions } from "./abi/structs.js";
import { daysIn, idsIn, optionsOf, wholeIfGiven } from "./arguments.js";
import { dayOf } from "./dates.js";
import { DueListForms } from "./forms.js";
import { own, pointerOf } from "./handle.js";
import { within } from "./memory.js";
import { DueItem, DueTotal } from "./rows.js";
import { historyIn, withEdition } from "./scoring.js";

/** @typedef {import("./arguments.js").Id} Id */
/**
 * What to list.
 * @typedef {object} DueOptions
 * @property {string} asOf the day asked about; nothing after it is looked at
 * @property {number} [horizon] open deadlines due at most this many days after it; 14 when it is not given
 * @property {number} [met] also those met on the last so many days
 * @property {Iterable<Id>} [teams] all when they are not given, as of the following
 * @property {Iterable<Id>} [coaches] deadlines of teams belong to no coach
 * @property {Iterable<Id>} [clients] deadlines of coaches and teams belong to no client
 * @property {Iterable<string>} [keys] of deadlines
 * @property {import("./edition.js").Edition} [edition] the built-in one that covers the day when it is not given
 * @property {Iterable<string>} [holidays] the days, besides Saturdays and Sundays, that are no working days; Finland's
 *     when they are not given
 */

const NAMES = ["asOf", "horizon", "met", "teams", "coaches", "clients", "keys", "edition", "holidays"];

/**
 * What the client process asks for, and when.
 * @extends {DueListForms<DueItem>}
 */
export class DueList extends DueListForms {
    /**
     * Lists what is due. Throws `Refused`.
     * @param {import("./history.js").History} history
     * @param {DueOptions} options
     * @returns {DueList}
     */
    static of(history, options) {
        const asked = optionsOf("options", options, NAMES);
        return withEdition(options, "asOf", (edition) =>
            within((memory) => {
                const [teams, teamCount] = idsIn(memory, "teams", asked.teams);
                const [coaches, coachCount] = idsIn(memory, "coaches", asked.coaches);
                const [clients, clientCount] = idsIn(memory, "clients", asked.clients);
                const [keys, keyCount] = idsIn(memory, "keys", asked.keys);
                const [holidays, holidayCount] = daysIn(memory, "holidays", asked.holidays);
                const given = memory.struct(DueOptions, {
                    as_of: dayOf("asOf", asked.asOf),
                    horizon: wholeIfGiven("horizon", asked.horizon),
                    met: wholeIfGiven("met", asked.met),
                    teams,
                    team_count: teamCount,
                    coaches,
                    coach_count: coachCount,
                    clients,
                    client_count: clientCount,
                    keys,
                    key_count: keyCount,
                    holidays,
                    holiday_count: holidayCount,
                });
                return new DueList(own, abi.due_list_new(pointerOf(edition), historyIn(history), given));
            }),
        );
    }

    /** How many of each deadline are on the list, by its key, in the order of the edition.
     * @returns {Map<string, DueTotal>} */
    get totals() {
        const cells = this.cellsOf("totals");
        return new Map(cells.rows.map((row) => [cells.text("key", row) ?? "", new DueTotal(cells, row)]));
    }

    /** @internal */
    makeRows() {
        const cells = this.cellsOf("due");
        return cells.rows.map((row) => new DueItem(cells, row));
    }
}
