import * as abi from "./abi/functions.js";
import { PhaseOverviewOptions } from "./abi/structs.js";
import { idsIn, optionsOf } from "./arguments.js";
import { dayOf } from "./dates.js";
import { PhaseOverviewForms } from "./forms.js";
import { own, pointerOf } from "./handle.js";
import { within } from "./memory.js";
import { PhaseCount, RefusedMove } from "./rows.js";
import { historyIn, withEdition } from "./scoring.js";

/**
 * Whose phases to look at.
 * @typedef {object} PhaseOverviewOptions
 * @property {string} asOf nothing after it is looked at
 * @property {Iterable<import("./arguments.js").Id>} [teams] all that exist then when they are not given
 * @property {import("./edition.js").Edition} [edition] the built-in one that covers the day when it is not given
 */

/**
 * How many clients of each team are in each phase and for how long, and the moves of the past that the process refuses.
 * @extends {PhaseOverviewForms<PhaseCount>}
 */
export class PhaseOverview extends PhaseOverviewForms {
    /**
     * Counts clients by phase. Throws `Refused`.
     * @param {import("./history.js").History} history
     * @param {PhaseOverviewOptions} options
     * @returns {PhaseOverview}
     */
    static of(history, options) {
        const asked = optionsOf("options", options, ["asOf", "teams", "edition"]);
        return withEdition(options, "asOf", (edition) =>
            within((memory) => {
                const [teams, teamCount] = idsIn(memory, "teams", asked.teams);
                const as_of = dayOf("asOf", asked.asOf);
                const given = memory.struct(PhaseOverviewOptions, { as_of, teams, team_count: teamCount });
                return new PhaseOverview(own, abi.phase_overview_new(pointerOf(edition), historyIn(history), given));
            }),
        );
    }

    /** Moves of the past that the process does not allow, by team and episode.
     * @returns {RefusedMove[]} */
    get refused() {
        const cells = this.cellsOf("refused");
        return cells.rows.map((row) => new RefusedMove(cells, row));
    }

    /** @internal */
    makeRows() {
        const cells = this.cellsOf("flow");
        return cells.rows.map((row) => new PhaseCount(cells, row));
    }
}
