import { LoadOptions } from "./abi/structs.js";
import { idsIn, optionsOf, wholeIfGiven } from "./arguments.js";
import { Edition } from "./edition.js";
import { given } from "./handle.js";
import { progressIn } from "./progress.js";

/**
 * How a history is put together.
 * @typedef {object} LoadOptions
 * @property {Edition} [answersFor] the edition that the answers in it are checked against; any built-in one when it is
 *     not given
 * @property {import("./progress.js").Progress} [progress] told how far it has come
 * @property {number} [memoryLimit] bytes that the history may take; beyond, `OutOfMemory` says how far it came
 * @property {Iterable<import("./arguments.js").Id>} [teams] only the part of these is kept (`History.part`), after all
 *     rows were read and checked
 */

/**
 * @param {import("./memory.js").Memory} memory
 * @param {LoadOptions | undefined} options
 * @returns {number}
 */
export function loadOptions(memory, options) {
    const asked = optionsOf("options", options, ["answersFor", "progress", "memoryLimit", "teams"]);
    const [teams, teamCount] = idsIn(memory, "teams", asked.teams);
    return memory.struct(LoadOptions, {
        answers_for: given("answersFor", asked.answersFor, Edition, true),
        progress: progressIn(asked.progress),
        memory_limit: wholeIfGiven("memoryLimit", asked.memoryLimit, 0, Number.MAX_SAFE_INTEGER),
        teams,
        team_count: teamCount,
    });
}
