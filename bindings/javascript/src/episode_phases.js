// One client in the phases of the process: where an episode stands, and which moves are allowed.
import * as abi from "./abi/functions.js";
import { END_OF_PROCESS, MOVE_ALLOWED } from "./abi/constants.js";
import { AuditedMove, MoveAnswer } from "./abi/structs.js";
import { idText, whole } from "./arguments.js";
import { dateOf, dateOrNone, dayOf } from "./dates.js";
import { pointerOf } from "./handle.js";
import { within } from "./memory.js";
import { formsOf } from "./process.js";
import { read, view } from "./reading.js";
import { historyIn, withEditionFor } from "./scoring.js";

/** @typedef {import("./arguments.js").Id} Id */
/** @typedef {import("./edition.js").Edition} Edition */
/** @typedef {import("./history.js").History} History */
/**
 * Where an episode stands on a day.
 * @typedef {object} PhaseState
 * @property {number} phase 1-5; 0: none yet; 6: it has ended
 * @property {string | null} since the first day of that phase, or the day after the episode's last; null: it has not
 *     begun
 */
/**
 * Whether a move is allowed. Of one that is not, no forms are given.
 * @typedef {object} MoveAnswer
 * @property {boolean} allowed
 * @property {string} rule "allowed", or what refuses it: "before_start", "after_end", "same_phase", "no_such_move",
 *     "end_without_reason" (of an audit only)
 * @property {number} from the phase before the move: 0-5, or 6
 * @property {number} to
 * @property {string[]} expected forms expected by then
 * @property {string[]} missing of these: not in the episode's records up to that day. Never a reason to stop a client
 */
/**
 * A move that a history holds.
 * @typedef {object} AuditedMove
 * @property {string} on of an end: the episode's last day
 * @property {string} table "phases", or "episodes" for the end
 * @property {number} row from 1; the header of a CSV file is 1
 * @property {MoveAnswer} answer
 */

/** From 0. */
const PHASES = END_OF_PROCESS;

/**
 * Where an episode stands on a day. Nothing after it is looked at. Throws `Refused`, also when the history has no
 * phases table.
 * @param {History} history
 * @param {Id} episode
 * @param {string} on
 * @returns {PhaseState}
 */
export function phaseState(history, episode, on) {
    return within((memory) => {
        const at = memory.block(8);
        const id = memory.text("episode", idText("episode", episode));
        abi.episode_phase(historyIn(history), id, dayOf("on", on), at, at + 4);
        return { phase: view().getInt32(at, true), since: dateOrNone(view().getInt32(at + 4, true)) };
    });
}

/**
 * The days of an episode in each phase, 0-5, up to a day, both included; they add up to the days in service. As for
 * `phaseState`.
 * @param {History} history
 * @param {Id} episode
 * @param {string} on
 * @returns {number[]}
 */
export function daysInPhases(history, episode, on) {
    return within((memory) => {
        const at = memory.block(8 * PHASES);
        const id = memory.text("episode", idText("episode", episode));
        abi.episode_days_in_phases(historyIn(history), id, dayOf("on", on), at);
        return Array.from({ length: PHASES }, (_, phase) => Number(view().getBigInt64(at + 8 * phase, true)));
    });
}

/**
 * Whether an episode may move to a phase (1-5; 6: the end) on a day, and which forms are expected and missing. As for
 * `phaseState`.
 * @param {History} history
 * @param {Id} episode
 * @param {number} to
 * @param {string} on
 * @param {Edition} [edition] the built-in one that covers the day when it is not given
 * @returns {MoveAnswer}
 */
export function canMove(history, episode, to, on, edition) {
    return withEditionFor(edition, "on", on, (used) =>
        within((memory) => {
            const out = memory.struct(MoveAnswer, {});
            const id = memory.text("episode", idText("episode", episode));
            abi.episode_can_move(pointerOf(used), historyIn(history), id, dayOf("on", on), whole("to", to), out);
            return answerOf(read(MoveAnswer, out));
        }),
    );
}

/**
 * All moves of an episode up to a day, as they were made, each with what the process says of it. As for `phaseState`.
 * @param {History} history
 * @param {Id} episode
 * @param {string} on
 * @param {Edition} [edition] the built-in one that covers the day when it is not given
 * @returns {AuditedMove[]}
 */
export function auditMoves(history, episode, on, edition) {
    return withEditionFor(edition, "on", on, (used) =>
        within((memory) => {
            const id = memory.text("episode", idText("episode", episode));
            const audit = abi.audit_new(pointerOf(used), historyIn(history), id, dayOf("on", on));
            try {
                const moves = memory.list(AuditedMove, abi.audit_count(audit), (...list) =>
                    abi.audit_copy(audit, ...list),
                );
                return moves.map((move) => ({
                    on: dateOf(move.on),
                    table: move.table ?? "",
                    row: Number(move.row),
                    answer: answerOf(move),
                }));
            } finally {
                abi.audit_free(audit);
            }
        }),
    );
}

/**
 * @param {Pick<import("./abi/structs.js").MoveAnswerStruct, "rule" | "from" | "to" | "expected" | "missing">} struct
 * @returns {MoveAnswer}
 */
function answerOf(struct) {
    return {
        allowed: struct.rule === MOVE_ALLOWED,
        rule: abi.move_rule_name(struct.rule) ?? "",
        from: struct.from,
        to: struct.to,
        expected: formsOf(struct.expected),
        missing: formsOf(struct.missing),
    };
}
