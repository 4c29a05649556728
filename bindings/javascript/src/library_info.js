// The library itself.
import * as abi from "./abi/functions.js";
import { TRUE } from "./abi/constants.js";
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
