import { HISTORY_TABLES } from "./abi/constants.js";
import * as abi from "./abi/functions.js";
import { Warning } from "./abi/structs.js";
import { elements, entriesOf, idText } from "./arguments.js";
import { bytesFrom } from "./bytes.js";
import { Edition } from "./edition.js";
import { withFiles, withHostFiles } from "./files.js";
import { given, Handle, own, pointerOf } from "./handle.js";
import { HistoryBuilder } from "./history_builder.js";
import { loadOptions } from "./load_options.js";
import { within } from "./memory.js";
import { reported } from "./progress.js";
import { kindOf } from "./texts.js";
import { warningOf } from "./warnings.js";

/** @typedef {import("./columns.js").Columns} Columns */
/** @typedef {import("./files.js").FileContent} FileContent */
/** @typedef {import("./load_options.js").LoadOptions} LoadOptions */
/** @typedef {import("./warnings.js").Warning} LoadWarning */
/** @typedef {import("./arguments.js").Id} Id */

/**
 * Files beside a database that belong to it, and those of a folder that are read.
 * @param {string} name
 * @param {string | null} database
 */
function isRead(name, database) {
    return database === null ? /\.csv$/i.test(name) : name === `${database}-wal` || name === `${database}-journal`;
}

/** The records of teams: what is scored. */
export class History extends Handle {
    /** @internal */
    static type = "ipsf_history";
    /** @internal */
    static free = abi.history_free;

    /**
     * Reads a folder of CSV files, an SQLite file or a pack. In Node alone: a browser gives bytes, to `fromFiles`,
     * `fromSqlite` or `restore`. Throws `Refused` with all problems; nothing is then loaded.
     * @param {string} path
     * @param {LoadOptions} [options]
     * @returns {History}
     */
    static load(path, options) {
        if (typeof path !== "string") throw new TypeError(`path: give a text, not ${kindOf(path)}`);
        return withHostFiles(path, isRead, () => load(path, options));
    }

    /**
     * Reads CSV files that are given by their names: `{ "contacts.csv": bytes, ... }`. As `load`.
     * @param {Record<string, FileContent> | Map<string, FileContent>} files
     * @param {LoadOptions} [options]
     * @returns {History}
     */
    static fromFiles(files, options) {
        const all = entriesOf("files", files).map(([name, content]) => [`/history/${fileName(name)}`, content]);
        return withFiles(/** @type {[string, FileContent][]} */ (all), () => load("/history", options));
    }

    /**
     * Reads the bytes of an SQLite file. As `load`.
     * @param {Uint8Array} bytes
     * @param {LoadOptions} [options]
     * @returns {History}
     */
    static fromSqlite(bytes, options) {
        return withFiles([["/history.sqlite", bytes]], () => load("/history.sqlite", options));
    }

    /**
     * Of whole columns, by table: `{ coaches: { coach_id: ["A"], team_id: ["North"] }, ... }` (docs/history.md). A
     * table without columns is there, and empty. As `load`.
     * @param {Record<string, Columns> | Map<string, Columns>} tables
     * @param {LoadOptions} [options]
     * @returns {History}
     */
    static fromColumns(tables, options) {
        const builder = new HistoryBuilder(options);
        try {
            for (const [table, columns] of entriesOf("tables", tables)) {
                builder.addTable(table);
                if (entriesOf(table, columns).length) builder.addColumns(table, /** @type {Columns} */ (columns));
            }
            return builder.finish();
        } finally {
            builder.close();
        }
    }

    /**
     * A builder that continues this history with what came after it: a day's new rows, and corrections. A row with the
     * key of an earlier one takes its place.
     * @param {LoadOptions} [options]
     * @returns {HistoryBuilder}
     */
    continue(options) {
        return new HistoryBuilder(options, this);
    }

    /**
     * The part that reviews, explanations and series of some teams need, and no other row or id (docs/parts.md).
     * @param {Iterable<Id>} teams
     * @returns {History}
     */
    part(teams) {
        const ids = elements("teams", teams).map((id) => idText("teams", id));
        if (!ids.length) throw new RangeError("teams: give at least one");
        return new History(
            own,
            within((memory) => abi.history_part(pointerOf(this), memory.texts("teams", ids), ids.length)),
        );
    }

    /**
     * This history as bytes for `restore`: the same for the same rows, whatever their order. A file of these bytes is a
     * pack (docs/pack.md).
     * @param {Edition} edition
     * @returns {Uint8Array}
     */
    save(edition) {
        return bytesFrom(abi.history_save(pointerOf(this), given("edition", edition, Edition)));
    }

    /**
     * The history that was saved as these bytes, by the same version of the library and for the same edition, where one
     * that is built in stands for all that are; anything else is `Refused`.
     * @param {Uint8Array} bytes
     * @param {Edition} edition
     * @returns {History}
     */
    static restore(bytes, edition) {
        if (!(bytes instanceof Uint8Array)) throw new TypeError(`bytes: give what save gave, not ${kindOf(bytes)}`);
        const used = given("edition", edition, Edition);
        return new History(
            own,
            within((memory) => abi.history_restore(memory.copy(bytes), bytes.length, used)),
        );
    }

    /** What was accepted but looks odd.
     * @returns {LoadWarning[]} */
    get warnings() {
        const count = abi.history_warning_count(pointerOf(this));
        return within((memory) =>
            memory.list(Warning, count, (...list) => abi.history_warnings_copy(pointerOf(this), ...list)),
        ).map(warningOf);
    }

    /** The number of rows of each table that the history has.
     * @returns {Record<string, number>} */
    get rowCounts() {
        const counts = HISTORY_TABLES.map((table) => [
            table,
            within((memory) => abi.history_row_count(pointerOf(this), memory.text("table", table))),
        ]);
        return Object.fromEntries(counts.filter(([, count]) => Number(count) >= 0));
    }
}

/**
 * @param {string} path
 * @param {LoadOptions | undefined} options
 */
function load(path, options) {
    return within((memory) => {
        const given = loadOptions(memory, options);
        const file = memory.text("path", path);
        return new History(
            own,
            reported(options?.progress, () => abi.history_load(file, given)),
        );
    });
}

/** @param {string} name */
function fileName(name) {
    if (name === "" || name.includes("/")) throw new RangeError(`files: "${name}" is no name of a file in a folder`);
    return name;
}
