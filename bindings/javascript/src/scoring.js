// What calls that score have in common: their options, and the edition, history and answers that they score.
import { EVERY_MONTH, EVERY_QUARTER, EVERY_WEEK, EVERY_YEAR } from "./abi/constants.js";
import { Choice, ReviewOptions, SeriesOptions } from "./abi/structs.js";
import { withAnswers } from "./answers.js";
import { choice, daysIn, entriesOf, idsIn, optionsOf, valueText, wholeIfGiven } from "./arguments.js";
import { dayOf } from "./dates.js";
import { Edition } from "./edition.js";
import { given as handleOf } from "./handle.js";
import { Memory, within } from "./memory.js";
import { progressIn, reported } from "./progress.js";
import { kindOf } from "./texts.js";

/**
 * What to review, apart from when.
 * @typedef {object} ScoringOptions
 * @property {number} [months] the window, 1-120 months; 6 when it is not given
 * @property {Iterable<import("./arguments.js").Id>} [teams] every team that exists on the date when they are not given
 * @property {import("./answers.js").Answers | Record<string, import("./arguments.js").Answer>} [answers] beside or
 *     instead of the history's own
 * @property {Edition} [edition] the built-in one that covers the date when it is not given; comparisons have their own
 * @property {Record<string, string | number | boolean>} [choices] named choices other than the edition's
 * @property {Iterable<string>} [holidays] the days, besides Saturdays and Sundays, that are no working days; Finland's
 *     when they are not given
 * @property {import("./progress.js").Progress} [progress] told how far it has come
 */
/**
 * What to review on one date.
 * @typedef {ScoringOptions & { asOf: string }} ReviewOptions
 */
/** @typedef {"month" | "quarter" | "year"} Every */
/**
 * What to review at the ends of months, quarters or years.
 * @typedef {ScoringOptions & { from: string, to: string, every?: Every }} SeriesOptions
 */

const NAMES = ["months", "teams", "answers", "edition", "choices", "holidays", "progress"];
export const EVERY = { month: EVERY_MONTH, quarter: EVERY_QUARTER, year: EVERY_YEAR };
export const EVERY_OF_TRACKING = { month: EVERY_MONTH, week: EVERY_WEEK };

/**
 * @param {Memory} memory
 * @param {ReviewOptions} options
 * @param {string[]} [others] names of other options that the call has
 * @returns {number}
 */
export function reviewOptionsIn(memory, options, others = []) {
    const asked = optionsOf("options", options, ["asOf", ...NAMES, ...others]);
    return memory.struct(ReviewOptions, { ...scoringIn(memory, asked), as_of: dayOf("asOf", asked.asOf) });
}

/**
 * @param {Memory} memory
 * @param {SeriesOptions} options
 * @returns {number}
 */
export function seriesOptionsIn(memory, options) {
    const asked = optionsOf("options", options, ["from", "to", "every", ...NAMES]);
    return memory.struct(SeriesOptions, {
        ...scoringIn(memory, asked),
        from: dayOf("from", asked.from),
        to: dayOf("to", asked.to),
        every: asked.every === undefined ? undefined : choice("every", asked.every, EVERY),
    });
}

/**
 * @param {Memory} memory
 * @param {Partial<ScoringOptions>} asked
 */
function scoringIn(memory, asked) {
    const [teams, teamCount] = idsIn(memory, "teams", asked.teams);
    const [holidays, holidayCount] = daysIn(memory, "holidays", asked.holidays);
    const choices = entriesOf("choices", asked.choices).map(([key, value]) => ({
        key: memory.text("choices", key),
        value: memory.text("choices", valueText(key, value)),
    }));
    return {
        months: wholeIfGiven("months", asked.months),
        teams,
        team_count: teamCount,
        choices: memory.structs(Choice, choices),
        choice_count: choices.length,
        holidays,
        holiday_count: holidayCount,
        progress: progressIn(asked.progress),
    };
}

/**
 * Makes a call that scores by the edition of its options, or by the one that covers a date of theirs.
 * @template {ScoringOptions} Options
 * @template T
 * @param {Options} options
 * @param {keyof Options & string} date its name
 * @param {(edition: Edition, memory: Memory, answers: number) => T} call
 * @returns {T}
 */
export function scored(options, date, call) {
    return withEdition(options, date, (edition) => called(options, (...held) => call(edition, ...held)));
}

/**
 * The same of a call that has editions of its own.
 * @template T
 * @param {ScoringOptions} options
 * @param {(memory: Memory, answers: number) => T} call
 * @returns {T}
 */
export function called(options, call) {
    const { answers, progress } = given(options);
    return withAnswers(answers, (held) => within((memory) => reported(progress, () => call(memory, held))));
}

/**
 * Makes a call with the edition of its options, or the built-in one that covers a date of theirs, which is closed after
 * it.
 * @template {{ edition?: Edition }} Options
 * @template T
 * @param {Options} options
 * @param {keyof Options & string} date its name
 * @param {(edition: Edition) => T} call
 * @returns {T}
 */
export function withEdition(options, date, call) {
    const { edition, [date]: on } = given(options);
    return withEditionFor(edition, date, on, call);
}

/**
 * The same of an edition and a date that are arguments.
 * @template T
 * @param {Edition | null | undefined} edition
 * @param {string} name of the date
 * @param {unknown} date
 * @param {(edition: Edition) => T} call
 * @returns {T}
 */
export function withEditionFor(edition, name, date, call) {
    if (edition !== null && edition !== undefined) {
        handleOf("edition", edition, Edition);
        return call(edition);
    }
    dayOf(name, date);
    const own = Edition.forDate(/** @type {string} */ (date));
    try {
        return call(own);
    } finally {
        own.close();
    }
}

/**
 * Options, which have to be given.
 * @template T
 * @param {T} options
 * @returns {T & object}
 */
function given(options) {
    if (options === null || typeof options !== "object")
        throw new TypeError(`options: give an object, not ${kindOf(options)}`);
    return options;
}

/**
 * Where a history is; 0 for none.
 * @param {unknown} history
 * @param {boolean} [optional]
 */
export function historyIn(history, optional = false) {
    return handleOf("history", history, { type: "ipsf_history", name: "History" }, optional);
}
