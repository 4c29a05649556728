import * as abi from "./abi/functions.js";
import { ClientSummaryOptions } from "./abi/structs.js";
import { idsIn, optionsOf } from "./arguments.js";
import { dayOf } from "./dates.js";
import { ClientSummaryForms } from "./forms.js";
import { own } from "./handle.js";
import { within } from "./memory.js";
import { ClientJob, ClientStudy, EpisodeRowColumns } from "./rows.js";
import { historyIn } from "./scoring.js";

/** @typedef {import("./cells.js").Cells} Cells */
/** @typedef {import("./arguments.js").Id} Id */
/**
 * Whom to sum up.
 * @typedef {object} ClientSummaryOptions
 * @property {string} asOf nothing after it is looked at
 * @property {Iterable<Id>} [teams] all when they are not given, as of the following
 * @property {Iterable<Id>} [coaches]
 * @property {Iterable<Id>} [clients]
 */

/**
 * Every episode in short, with its jobs and studies.
 * @extends {ClientSummaryForms<ClientEpisode>}
 */
export class ClientSummary extends ClientSummaryForms {
    /**
     * Sums episodes up. Throws `Refused`.
     * @param {import("./history.js").History} history
     * @param {ClientSummaryOptions} options
     * @returns {ClientSummary}
     */
    static of(history, options) {
        const asked = optionsOf("options", options, ["asOf", "teams", "coaches", "clients"]);
        return within((memory) => {
            const [teams, teamCount] = idsIn(memory, "teams", asked.teams);
            const [coaches, coachCount] = idsIn(memory, "coaches", asked.coaches);
            const [clients, clientCount] = idsIn(memory, "clients", asked.clients);
            const given = memory.struct(ClientSummaryOptions, {
                as_of: dayOf("asOf", asked.asOf),
                teams,
                team_count: teamCount,
                coaches,
                coach_count: coachCount,
                clients,
                client_count: clientCount,
            });
            return new ClientSummary(own, abi.client_summary_new(historyIn(history), given));
        });
    }

    /** @internal */
    makeRows() {
        const [cells, jobs, studies] = ["episodes", "jobs", "studies"].map((name) => this.cellsOf(name));
        const [jobsOf, studiesOf] = [byEpisode(jobs), byEpisode(studies)];
        return cells.rows.map((row) => {
            const episode = cells.text("episode_id", row);
            const some = (jobsOf.get(episode) ?? []).map((each) => new ClientJob(jobs, each));
            const others = (studiesOf.get(episode) ?? []).map((each) => new ClientStudy(studies, each));
            return new ClientEpisode(cells, row, some, others);
        });
    }
}

/**
 * The rows of a table by their episode.
 * @param {Cells} cells
 */
function byEpisode(cells) {
    /** @type {Map<string | null, number[]>} */
    const rows = new Map();
    for (const row of cells.rows) {
        const episode = cells.text("episode_id", row);
        rows.set(episode, [...(rows.get(episode) ?? []), row]);
    }
    return rows;
}

/** One episode in short. */
export class ClientEpisode extends EpisodeRowColumns {
    /**
     * @param {Cells} cells
     * @param {number} row
     * @param {ClientJob[]} jobs
     * @param {ClientStudy[]} studies
     * @internal
     */
    constructor(cells, row, jobs, studies) {
        super(cells, row);
        /** @readonly */
        this.jobs = jobs;
        /** @readonly */
        this.studies = studies;
    }

    /** Whether the coach has met an employer; null where that is not asked. */
    get met() {
        return this.employerMeeting === "met" ? true : this.employerMeeting === "waiting" ? false : null;
    }
}
