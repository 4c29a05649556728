import * as abi from "./abi/functions.js";
import { whole } from "./arguments.js";
import { own, pointerOf } from "./handle.js";
import { Tabled } from "./listed.js";
import { historyIn, scored, seriesOptionsIn } from "./scoring.js";

/** The tables that `publish` writes into a database, in memory: for tables of a lake or a database of your own. Their
 * names and columns are those of docs/publish.md. */
export class Publication extends Tabled {
    /** @internal */
    static type = "ipsf_publication";
    /** @internal */
    static free = abi.publication_free;
    /** @internal */
    static table = abi.publication_table;

    /**
     * Scores teams as `Series.score` does, lists what is due on the review dates, and tracks the months that end in the
     * period. Throws `Refused`.
     * @param {import("./history.js").History} history
     * @param {import("./scoring.js").SeriesOptions & { dueDays?: number }} options `dueDays`: what is open and due at
     *     most so many days after a review date is listed, too; 14 when it is not given
     * @returns {Publication}
     */
    static of(history, { dueDays, ...options }) {
        return scored(options, "to", (edition, memory, answers) => {
            const given = seriesOptionsIn(memory, options);
            const days = whole("dueDays", dueDays ?? 14);
            const made = abi.publication_new(pointerOf(edition), historyIn(history), answers, given, days);
            return new Publication(own, made);
        });
    }

    /** Names of the tables, in the order of docs/publish.md. */
    static get tables() {
        return Array.from({ length: abi.published_table_count() }, (_, place) => abi.published_table_name(place) ?? "");
    }
}
