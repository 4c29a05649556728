import * as abi from "./abi/functions.js";
import { columnsIn } from "./columns.js";
import { own, pointerOf } from "./handle.js";
import { History } from "./history.js";
import { RowTaker } from "./history_rows.js";
import { endLoan, releasePointer, startLoan } from "./loans.js";
import { loadOptions } from "./load_options.js";
import { Memory, within } from "./memory.js";
import { reported } from "./progress.js";

/** @typedef {import("./columns.js").Columns} Columns */
/** @typedef {import("./load_options.js").LoadOptions} LoadOptions */

/** Collects a history in memory, by rows or by whole columns, in any order and mixture; `finish` checks all of it. */
export class HistoryBuilder extends RowTaker {
    /** @internal */
    static type = "ipsf_builder";
    /** @internal */
    static free = abi.builder_free;

    /** @type {LoadOptions | undefined} */
    #options;

    /**
     * @param {LoadOptions} [options]
     * @param {History | null} [earlier] one that it continues
     */
    constructor(options, earlier = null) {
        super(
            own,
            within((memory) => {
                const given = loadOptions(memory, options);
                return earlier ? abi.builder_continue(pointerOf(earlier), given) : abi.builder_new(given);
            }),
        );
        this.#options = options;
    }

    /**
     * Says that a table is there even if it gets no row: a table that is missing makes its measures unknown, an empty
     * one does not.
     * @param {string} table
     */
    addTable(table) {
        within((memory) => abi.builder_add_table(pointerOf(this), memory.text("table", table)));
    }

    /**
     * Adds whole columns to a table; columns that are not given are empty.
     * @param {string} table
     * @param {Columns} columns
     */
    addColumns(table, columns) {
        within((memory) => {
            const { structs, count, length } = columnsIn(memory, memory, columns);
            abi.builder_add_columns(pointerOf(this), memory.text("table", table), length, structs, count);
        });
    }

    /**
     * The same of contacts that the history goes on using where they are copied to once, in the memory of the library,
     * instead of copying them again. It is given back when the history and what was made of it are closed.
     * @param {"contacts"} table
     * @param {Columns} columns
     */
    lendColumns(table, columns) {
        const lent = new Memory();
        const loan = startLoan(lent);
        try {
            within((memory) => {
                const { structs, count, length } = columnsIn(memory, lent, columns);
                const name = memory.text("table", table);
                abi.builder_lend_columns(pointerOf(this), name, length, structs, count, releasePointer(), loan);
            });
        } catch (refused) {
            endLoan(loan);
            throw refused;
        }
    }

    /**
     * Checks everything and hands the history over. The builder is empty afterwards either way. Throws `Refused` with
     * all problems.
     * @returns {History}
     */
    finish() {
        return new History(
            own,
            reported(this.#options?.progress, () => abi.builder_finish(pointerOf(this))),
        );
    }
}
