// What was found in an edition.
import { findings_copy, findings_count, findings_free } from "./abi/functions.js";
import { Problem } from "./abi/structs.js";
import { within } from "./memory.js";
import { problemOf } from "./problems.js";

/**
 * Copies it and frees it.
 * @param {number} findings
 * @returns {import("./errors.js").Problem[]}
 */
export function takeFindings(findings) {
    try {
        const count = findings_count(findings);
        return within((memory) => memory.list(Problem, count, (...list) => findings_copy(findings, ...list))).map(
            problemOf,
        );
    } finally {
        findings_free(findings);
    }
}
