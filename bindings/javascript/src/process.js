// The client process of an edition: deadlines, phases and the moves between them.
import { form_count, form_name } from "./abi/functions.js";
import { SUBJECT_COACH, SUBJECT_TEAM, TRUE } from "./abi/constants.js";
import { numbersAt } from "./reading.js";
import { translated } from "./translated.js";

/** @typedef {import("./translated.js").Translated} Translated */

/**
 * Something that the process asks for.
 * @typedef {object} Deadline
 * @property {string} key
 * @property {"client" | "coach" | "team"} subject whom it is for
 * @property {Translated} title
 * @property {string} document the source
 * @property {string} place the place in it
 * @property {number[]} criteria ids of those that ask for it; may be none
 * @property {boolean} own a value that no source prints
 * @property {boolean} isState it has to hold every day, and is listed while it is broken
 */
/**
 * A phase of an episode.
 * @typedef {object} Phase
 * @property {number} number 1-5; 6: the end
 * @property {string} key
 * @property {Translated} title
 * @property {string[]} forms forms and records that belong to it
 * @property {Translated[]} tools
 */
/**
 * A move that the process allows.
 * @typedef {object} PhaseMove
 * @property {number} from 1-5; 0: no phase yet
 * @property {number} to 1-5; 6: the end
 * @property {Translated} means
 * @property {string[]} expected forms expected by the day of the move; never a lock
 */

/**
 * @param {import("./abi/structs.js").ProcessDeadlineStruct} struct
 * @returns {Deadline}
 */
export function deadlineOf(struct) {
    return {
        key: struct.key ?? "",
        subject: struct.subject === SUBJECT_COACH ? "coach" : struct.subject === SUBJECT_TEAM ? "team" : "client",
        title: translated(struct.title_fi, struct.title_en),
        document: struct.document ?? "",
        place: struct.place ?? "",
        criteria: numbersAt(struct.criteria, struct.criterion_count),
        own: struct.own === TRUE,
        isState: struct.is_state === TRUE,
    };
}

/**
 * @param {import("./abi/structs.js").ProcessPhaseStruct} struct
 * @param {Translated[]} tools
 * @returns {Phase}
 */
export function phaseOf(struct, tools) {
    return {
        number: struct.number,
        key: struct.key ?? "",
        title: translated(struct.title_fi, struct.title_en),
        forms: formsOf(struct.forms),
        tools,
    };
}

/**
 * @param {import("./abi/structs.js").ProcessMoveStruct} struct
 * @returns {PhaseMove}
 */
export function moveOf(struct) {
    return {
        from: struct.from,
        to: struct.to,
        means: translated(struct.means_fi, struct.means_en),
        expected: formsOf(struct.expected),
    };
}

/**
 * The names of the forms of a set.
 * @param {bigint} bits
 * @returns {string[]}
 */
export function formsOf(bits) {
    return Array.from({ length: form_count() }, (_, place) => place)
        .filter((place) => (bits >> BigInt(place)) & 1n)
        .map((place) => form_name(place) ?? "");
}
