// Problems as the library tells them, in JavaScript's words.

/** @typedef {import("./errors.js").Problem} Problem */

/**
 * @param {import("./abi/structs.js").ProblemStruct} struct
 * @returns {Problem}
 */
export function problemOf(struct) {
    return {
        table: struct.table ?? "",
        row: Number(struct.row),
        column: struct.column ?? "",
        rule: struct.rule ?? "",
        message: struct.message ?? "",
        criterion: struct.criterion,
    };
}
