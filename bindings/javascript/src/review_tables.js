// The tables of the reviews of a call, joined: what belongs to a review, a criterion or an input of it.

/** @typedef {import("./cells.js").Cells} Cells */

export class ReviewTables {
    /** @type {Map<string, Map<string, number[]>>} */
    #groups = new Map();

    /** @param {(name: string) => Cells} cells of a table by its name */
    constructor(cells) {
        this.cells = cells;
    }

    /**
     * The rows of a table that belong to a review: every review has as many.
     * @param {string} table
     * @param {number} review
     * @returns {number[]}
     */
    of(table, review) {
        const each = this.#each(table);
        return Array.from({ length: each }, (_, place) => review * each + place);
    }

    /**
     * The inputs of a row of "criteria": name, and row of "inputs". All reviews have the inputs that their edition
     * asks, in its order.
     * @param {number} criterion
     * @returns {[string, number][]}
     */
    inputs(criterion) {
        const cells = this.cells("inputs");
        const id = this.cells("criteria").number("criterion", criterion);
        const review = Math.floor(criterion / this.#each("criteria"));
        return this.of("inputs", review)
            .filter((row) => cells.number("criterion", row) === id)
            .map((row) => [cells.text("input", row) ?? "", row]);
    }

    /**
     * Ids of the readings that a criterion rests on.
     * @param {number} id of the criterion
     * @returns {string[]}
     */
    readings(id) {
        const cells = this.cells("readings");
        return this.#rows("readings", ["criterion"], [String(id)]).map((row) => cells.text("reading", row) ?? "");
    }

    /**
     * The rows of "changes" of a row of "criteria".
     * @param {number} criterion
     */
    changes(criterion) {
        return this.#rows(
            "changes",
            ["team_id", "as_of", "criterion"],
            this.#key("criteria", ["team_id", "as_of", "criterion"], criterion),
        );
    }

    /**
     * The records that the measure of a row of "inputs" left out, or counted apart, by their kinds.
     * @param {number} input
     * @param {"left_out" | "counted"} what
     * @returns {Record<string, number>}
     */
    records(input, what) {
        const cells = this.cells("records");
        const place = this.#key("inputs", ["team_id", "as_of", "criterion", "input"], input);
        const rows = this.#rows("records", ["team_id", "as_of", "criterion", "input", "what"], [...place, what]);
        return Object.fromEntries(rows.map((row) => [cells.text("kind", row), cells.always("records", row)]));
    }

    /** @param {string} table */
    #each(table) {
        return this.cells(table).count / Math.max(1, this.cells("reviews").count);
    }

    /**
     * The rows of a table with these cells in the columns `by`.
     * @param {string} table
     * @param {string[]} by
     * @param {string[]} key
     * @returns {number[]}
     */
    #rows(table, by, key) {
        let groups = this.#groups.get(table);
        if (!groups) {
            groups = new Map();
            for (const row of this.cells(table).rows) {
                const of = JSON.stringify(this.#key(table, by, row));
                const rows = groups.get(of);
                if (rows) rows.push(row);
                else groups.set(of, [row]);
            }
            this.#groups.set(table, groups);
        }
        return groups.get(JSON.stringify(key)) ?? [];
    }

    /**
     * @param {string} table
     * @param {string[]} columns
     * @param {number} row
     */
    #key(table, columns, row) {
        return columns.map((column) => String(this.cells(table).value(column, row) ?? ""));
    }
}
