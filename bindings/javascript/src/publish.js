// Results as tables of a database.
import * as abi from "./abi/functions.js";
import { PublishOptions } from "./abi/structs.js";
import { wholeIfGiven } from "./arguments.js";
import { withFiles } from "./files.js";
import { pointerOf } from "./handle.js";
import { native } from "./library.js";
import { historyIn, scored, seriesOptionsIn } from "./scoring.js";

const FILE = "/ipsf-published/results.sqlite";

/**
 * Writes what `Publication.of` gives into the tables of an SQLite database (docs/publish.md). Rows of the teams and
 * dates published are replaced, all others stay. Throws `Refused`, also when the database has tables of these names
 * that were not published, or of another version.
 * @param {import("./history.js").History} history
 * @param {import("./scoring.js").SeriesOptions & { dueDays?: number, database?: Uint8Array }} options `dueDays`: what
 *     is open and due at most so many days after a review date is listed, too; 14 when it is not given. `database`: the
 *     bytes of the one that is published into; a new one when it is not given
 * @returns {Uint8Array} the bytes of the database
 */
export function publish(history, { dueDays, database, ...options }) {
    return withFiles([[FILE, database ?? new Uint8Array()]], () =>
        scored(options, "to", (edition, memory, answers) => {
            const given = seriesOptionsIn(memory, options);
            const published = memory.struct(PublishOptions, {
                due_days: wholeIfGiven("dueDays", dueDays),
                into: memory.text("into", FILE),
            });
            abi.publish(pointerOf(edition), historyIn(history), answers, given, published);
            return native.FS.readFile(FILE);
        }),
    );
}
