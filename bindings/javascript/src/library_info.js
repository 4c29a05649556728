// The library itself.
import * as abi from "./abi/functions.js";
import { TRUE } from "./abi/constants.js";
import { textFrom } from "./bytes.js";
import { within } from "./memory.js";

/** Its version, "major.minor.patch". */
export function libraryVersion() {
    return abi.library_version() ?? "";
}

/** The number of its C ABI. */
export function abiVersion() {
    return abi.abi_version();
}

/** The newest format of an edition file that it reads. */
export function editionFormat() {
    return abi.edition_format();
}

/**
 * Whether this build has a component: "csv", "sqlite", "odbc", "xlsx", "dmn" or "html". What needs one that is not
 * there throws `Unsupported`.
 * @param {string} component
 * @returns {boolean}
 */
export function has(component) {
    return within((memory) => abi.has(memory.text("component", component)) === TRUE);
}

/**
 * A script of SQL with a view to fill in for each table of a history (docs/adapter.md).
 * @param {"sqlite" | "postgresql" | "sqlserver"} dialect
 * @param {{schema?: string | null, language?: import("./arguments.js").Language}} [options] `schema`: that the views
 *     are made in; null: none is named. SQLite has none. `language`: of the comments.
 * @returns {string}
 */
export function adapter(dialect, { schema = null, language = "en" } = {}) {
    return within((memory) => {
        const whose = memory.text("dialect", dialect);
        return textFrom(abi.adapter(whose, memory.text("schema", schema), memory.text("language", language)));
    });
}
