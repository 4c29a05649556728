import { PageOptions } from "./abi/structs.js";
import { elements, optionsOf, truthOf } from "./arguments.js";
import { given } from "./handle.js";

/** @typedef {import("./memory.js").Memory} Memory */

/**
 * How a page is made (docs/html.md).
 * @typedef {object} PageOptions
 * @property {import("./arguments.js").Language} [language] "en" when it is not given
 * @property {string} [service] named at the head
 * @property {string[]} [assessors] of reports of reviews alone, as what follows: who is named at the head, in this
 *     order
 * @property {("summary" | "course" | "criteria" | "plan" | "choices" | "data" | "appendix")[]} [leftOut] parts
 * @property {boolean} [showIds] the part "data" has the ids of the records that measures left out, of `history`
 * @property {string} [repeatedBy] the command or call that makes the report again, for its appendix
 * @property {import("./series.js").Series} [course] reviews of the same teams before, by the same edition
 * @property {import("./history.js").History} [history] what the reviews were made of: teams' names, earlier reviews,
 *     rows
 */

const NAMES = ["language", "service", "assessors", "leftOut", "showIds", "repeatedBy", "course", "history"];

/**
 * @param {Memory} memory
 * @param {PageOptions} options
 * @returns {number}
 */
export function pageOptions(memory, options) {
    const asked = optionsOf("options", options, NAMES);
    const [assessors, assessorCount] = textsIn(memory, "assessors", asked.assessors);
    const [leftOut, leftOutCount] = textsIn(memory, "leftOut", asked.leftOut);
    return memory.struct(PageOptions, {
        language: memory.text("language", asked.language ?? "en"),
        service: memory.text("service", asked.service),
        assessors,
        assessor_count: assessorCount,
        left_out: leftOut,
        left_out_count: leftOutCount,
        show_ids: truthOf("showIds", asked.showIds ?? false),
        repeated_by: memory.text("repeatedBy", asked.repeatedBy),
        course: given("course", asked.course, { type: "ipsf_series", name: "Series" }, true),
        history: given("history", asked.history, { type: "ipsf_history", name: "History" }, true),
    });
}

/**
 * @param {Memory} memory
 * @param {string} name
 * @param {unknown} values
 * @returns {[number, number]}
 */
function textsIn(memory, name, values) {
    const texts = /** @type {string[]} */ (elements(name, values));
    return [memory.texts(name, texts), texts.length];
}
