// What was accepted but looks odd.

/**
 * Something that was accepted but looks odd (docs/history.md, "Warnings").
 * @typedef {object} Warning
 * @property {string} kind stable name, "unknown-column"
 * @property {string} table of the history; "" when it is about none, or its kind says which
 * @property {string} name the column, table or file as it is written where it was found; "" when none is meant
 * @property {number} count how often: rows, or things of that name
 * @property {number[]} rows what finds it, numbered as of a problem: none when it is only counted, two when these are
 *     alike
 */

/**
 * @param {import("./abi/structs.js").WarningStruct} struct
 * @returns {Warning}
 */
export function warningOf(struct) {
    return {
        kind: struct.kind ?? "",
        table: struct.table ?? "",
        name: struct.name ?? "",
        count: Number(struct.count),
        rows: [struct.row, struct.other_row].map(Number).filter((row) => row > 0),
    };
}

/**
 * The rows of a table "warnings"; of a table of two editions those of one side.
 * @param {import("./cells.js").Cells} cells
 * @param {string} [side]
 * @returns {Warning[]}
 */
export function warningsIn(cells, side) {
    return cells.rows
        .filter((row) => side === undefined || cells.text("side", row) === side)
        .map((row) => ({
            kind: cells.text("kind", row) ?? "",
            table: cells.text("table", row) ?? "",
            name: cells.text("name", row) ?? "",
            count: cells.always("count", row),
            rows: [cells.number("row", row), cells.number("other_row", row)].filter((each) => each !== null),
        }));
}
