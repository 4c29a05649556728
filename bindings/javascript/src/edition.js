import * as abi from "./abi/functions.js";
import * as structs from "./abi/structs.js";
import { elements, optionsOf, valueText, whole } from "./arguments.js";
import { dayOf } from "./dates.js";
import { withHostFiles } from "./files.js";
import { takeFindings } from "./findings.js";
import { EditionForms } from "./forms.js";
import { given, own, pointerOf } from "./handle.js";
import { within } from "./memory.js";
import { deadlineOf, moveOf, phaseOf } from "./process.js";
import { numbersAt, view } from "./reading.js";
import { ServiceModel } from "./service_model.js";
import { encoded, kindOf } from "./texts.js";
import { translated } from "./translated.js";

/** @typedef {import("./errors.js").Problem} Problem */
/** @typedef {import("./translated.js").Translated} Translated */

/**
 * A criterion of an edition.
 * @typedef {object} Criterion
 * @property {number} id
 * @property {string} key "employer_contact"
 * @property {Translated} title
 * @property {string} scale key of the scale that adds it up; "" where the edition has one and does not name it
 */
/**
 * Criteria that are added up to one total. Most editions have one scale; where there are several, nothing is added up
 * over all of them.
 * @typedef {object} Scale
 * @property {string} key "employment"; "" of the only scale of an edition that does not name it
 * @property {Translated} title empty texts with the key
 * @property {number} lowestTotal
 * @property {number} highestTotal
 * @property {number[]} criteria ids, ascending
 */
/**
 * A rule written otherwise: one cell of a row, or one number of the totals' bands (docs/editions.md).
 * @typedef {object} RuleChange
 * @property {number} [criterion] its id; not given: the totals
 * @property {string} row id of the row, "5a"; of the totals the key of a level, or the `at_least` of a review interval
 * @property {string} cell what the cell is on, "community_time_share"; of the totals "at_least", or "months"
 * @property {string | number | boolean} to the new cell as in the file, without quotes: ">= 70", "monthly, weekly",
 *     true
 */
/**
 * What a test of an edition gave.
 * @typedef {object} EditionTest
 * @property {number} cases how many of its cases were run
 * @property {number} changes how many small changes of its rules were tried
 * @property {Problem[]} failures cases that fail, and changes that no case notices
 */

/** An edition of the criteria. */
export class Edition extends EditionForms {
    /** Ids of the editions built into the library, oldest first. */
    static get embeddedIds() {
        const count = abi.edition_embedded_count();
        return Array.from({ length: count }, (_, place) => abi.edition_embedded_id(place) ?? "");
    }

    /**
     * An edition built into the library. Throws `Refused` when there is none of that id.
     * @param {string} id
     */
    static embedded(id) {
        return made((memory) => abi.edition_embedded(required(memory, "id", id)));
    }

    /**
     * The built-in edition of a family that covers a date. Throws `Refused` when none does.
     * @param {string} date
     * @param {string} [family]
     */
    static forDate(date, family = "fi") {
        return made((memory) => abi.edition_for_date(memory.text("family", family), dayOf("date", date)));
    }

    /**
     * Reads a file, in Node alone. What the edition is based on is built in, or a file `<id>.toml` in the same folder.
     * Throws `Refused` with every problem's file, line and column.
     * @param {string} path
     */
    static load(path) {
        if (typeof path !== "string") throw new TypeError(`path: give a text, not ${kindOf(path)}`);
        return withHostFiles(
            path,
            (name) => name.endsWith(".toml"),
            () => made((memory) => abi.edition_load(memory.text("path", path))),
        );
    }

    /**
     * Reads an edition from the text of a TOML file (docs/edition-format.md). What it is based on must be built in.
     * @param {string} toml
     * @param {string} [name] for messages
     */
    static read(toml, name = "edition") {
        const text = encoded("toml", toml);
        return made((memory) => abi.edition_read(memory.copy(text), text.length, memory.text("name", name)));
    }

    /** Its id, "fi-2021-11". */
    get id() {
        return abi.edition_id(pointerOf(this)) ?? "";
    }

    /** The hash of the bytes of its whole text, with the name of its algorithm: "xxh128:...". */
    get hash() {
        return abi.edition_hash(pointerOf(this)) ?? "";
    }

    /** The whole text as TOML: what `read` reads again. */
    toml() {
        return abi.edition_toml(pointerOf(this)) ?? "";
    }

    /** The changed rules of a what-if in words; null of an edition without any.
     * @returns {Translated | null} */
    get whatIf() {
        const [fi, en] = ["fi", "en"].map((language) =>
            within((memory) => abi.edition_what_if(pointerOf(this), memory.text("language", language))),
        );
        return en === null ? null : translated(fi, en);
    }

    /** The criteria, by id.
     * @returns {Criterion[]} */
    get criteria() {
        const scales = this.scales;
        const count = abi.edition_criterion_count(pointerOf(this));
        return this.#list(structs.Criterion, count, abi.edition_copy_criteria).map((each) => ({
            id: each.criterion,
            key: each.key ?? "",
            title: translated(each.title_fi, each.title_en),
            scale: scales[each.scale].key,
        }));
    }

    /** The scales, in the order of the edition.
     * @returns {Scale[]} */
    get scales() {
        const count = abi.edition_scale_count(pointerOf(this));
        return this.#list(structs.Scale, count, abi.edition_copy_scales).map((each) => ({
            key: each.key ?? "",
            title: translated(each.title_fi, each.title_en),
            lowestTotal: each.lowest_total,
            highestTotal: each.highest_total,
            criteria: numbersAt(each.criteria, each.criterion_count),
        }));
    }

    /** The deadlines of the client process, in the order of the file; none without one. */
    get deadlines() {
        const count = abi.edition_deadline_count(pointerOf(this));
        return this.#list(structs.ProcessDeadline, count, abi.edition_copy_deadlines).map(deadlineOf);
    }

    /** The phases of the client process, by number, the end last. */
    get phases() {
        const count = abi.edition_phase_count(pointerOf(this));
        return this.#list(structs.ProcessPhase, count, abi.edition_copy_phases).map((each, place) =>
            phaseOf(each, this.#tools(place)),
        );
    }

    /** The moves between phases that the client process allows. */
    get moves() {
        const count = abi.edition_move_count(pointerOf(this));
        return this.#list(structs.ProcessMove, count, abi.edition_copy_moves).map(moveOf);
    }

    /** A client who has been in a phase for more days than this waits; 0 without a client process. */
    get waitingDays() {
        return abi.edition_waiting_days(pointerOf(this));
    }

    /** Looks at whole tables for what loading accepts but their owner would want to know (docs/edition-format.md). */
    check() {
        return takeFindings(abi.edition_check(pointerOf(this)));
    }

    /** Runs the edition's cases, and sees that they notice every small change of its rules.
     * @returns {EditionTest} */
    test() {
        return within((memory) => {
            const [cases, changes] = [memory.block(8), memory.block(8)];
            const failures = takeFindings(abi.edition_test(pointerOf(this), cases, changes));
            const number = (/** @type {number} */ at) => Number(view().getBigInt64(at, true));
            return { cases: number(cases), changes: number(changes), failures };
        });
    }

    /**
     * What-if: the same edition with these rules written otherwise. Results made with it say that it is a what-if.
     * @param {Iterable<RuleChange>} changes
     */
    withChanges(changes) {
        return made((memory) => {
            const written = elements("changes", changes).map((change) => changeIn(memory, change));
            const array = memory.structs(structs.RuleChange, written);
            return abi.edition_with_changes(pointerOf(this), array, written.length);
        });
    }

    /**
     * The same edition with the model's own deadlines in place of the edition's; results made with it name the model.
     * @param {ServiceModel} model
     */
    withServiceModel(model) {
        const used = given("model", model, ServiceModel);
        return made(() => abi.edition_with_service_model(pointerOf(this), used));
    }

    /**
     * @template T
     * @param {import("./abi/structs.js").Layout<T>} layout
     * @param {number} count
     * @param {(edition: number, first: number, count: number, out: number) => void} copy
     */
    #list(layout, count, copy) {
        return within((memory) => memory.list(layout, count, (...list) => copy(pointerOf(this), ...list)));
    }

    /**
     * The tools of a phase.
     * @param {number} phase
     * @returns {Translated[]}
     */
    #tools(phase) {
        const count = abi.edition_phase_tool_count(pointerOf(this), phase);
        return within((memory) => {
            const tool = (/** @type {number} */ place, /** @type {string} */ language) =>
                abi.edition_phase_tool(pointerOf(this), phase, place, memory.text("language", language));
            return Array.from({ length: count }, (_, place) => translated(tool(place, "fi"), tool(place, "en")));
        });
    }
}

/**
 * @param {(memory: import("./memory.js").Memory) => number} make
 * @returns {Edition}
 */
function made(make) {
    return new Edition(own, within(make));
}

/**
 * @param {import("./memory.js").Memory} memory
 * @param {string} name
 * @param {unknown} text
 */
function required(memory, name, text) {
    if (typeof text !== "string") throw new TypeError(`${name}: give a text, not ${kindOf(text)}`);
    return memory.text(name, text);
}

/**
 * @param {import("./memory.js").Memory} memory
 * @param {unknown} change
 */
function changeIn(memory, change) {
    if (change === null || typeof change !== "object")
        throw new TypeError(`changes: give objects, not ${kindOf(change)}`);
    const { criterion, row, cell, to } = /** @type {Partial<RuleChange>} */ (
        optionsOf("changes", change, ["criterion", "row", "cell", "to"])
    );
    return {
        criterion: whole("criterion", criterion ?? 0),
        row: required(memory, "row", row),
        cell: required(memory, "cell", cell),
        to: memory.text("to", valueText("to", to)),
    };
}
