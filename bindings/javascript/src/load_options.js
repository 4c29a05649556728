import * as constants from "./abi/constants.js";
import { LoadOptions } from "./abi/structs.js";
import { choice, idsIn, optionsOf, wholeIfGiven } from "./arguments.js";
import { Edition } from "./edition.js";
import { given } from "./handle.js";
import { progressIn } from "./progress.js";

/**
 * How CSV files that are read are written, where that is said; else it is found from each of them (docs/csv-in.md).
 * @typedef {object} CsvOptions
 * @property {"comma" | "semicolon" | "tab"} [csvDelimiter] between cells
 * @property {"utf-8" | "utf-16" | "windows-1252"} [csvEncoding]
 * @property {"iso" | "d.m.yyyy"} [csvDates]
 * @property {"point" | "comma"} [csvDecimal] before decimals
 */

/**
 * How a history is put together.
 * @typedef {object} OfHistories
 * @property {Edition} [answersFor] the edition that the answers in it are checked against; any built-in one when it is
 *     not given
 * @property {import("./progress.js").Progress} [progress] told how far it has come
 * @property {number} [memoryLimit] bytes that the history may take; beyond, `OutOfMemory` says how far it came
 * @property {Iterable<import("./arguments.js").Id>} [teams] only the part of these is kept (`History.part`), after all
 *     rows were read and checked
 */
/** @typedef {OfHistories & CsvOptions} LoadOptions */

const csvNames = ["csvDelimiter", "csvEncoding", "csvDates", "csvDecimal"];

/**
 * @param {CsvOptions} asked
 * @returns {Record<string, number>}
 */
function csvFields(asked) {
    /** @type {(name: keyof CsvOptions, of: Record<string, number>) => number} */
    const said = (name, of) => (asked[name] === undefined ? 0 : choice(name, asked[name], of));
    return {
        csv_delimiter: said("csvDelimiter", {
            comma: constants.CSV_COMMA,
            semicolon: constants.CSV_SEMICOLON,
            tab: constants.CSV_TAB,
        }),
        csv_encoding: said("csvEncoding", {
            "utf-8": constants.CSV_UTF_8,
            "utf-16": constants.CSV_UTF_16,
            "windows-1252": constants.CSV_WINDOWS_1252,
        }),
        csv_dates: said("csvDates", {
            iso: constants.CSV_DATES_ISO,
            "d.m.yyyy": constants.CSV_DATES_DAY_MONTH_YEAR,
        }),
        csv_decimal: said("csvDecimal", {
            point: constants.CSV_DECIMAL_POINT,
            comma: constants.CSV_DECIMAL_COMMA,
        }),
    };
}

/**
 * What is said of CSV alone.
 * @param {import("./memory.js").Memory} memory
 * @param {CsvOptions | undefined} options
 * @returns {number}
 */
export function csvOptions(memory, options) {
    return memory.struct(LoadOptions, csvFields(optionsOf("options", options, csvNames)));
}

/**
 * @param {import("./memory.js").Memory} memory
 * @param {LoadOptions | undefined} options
 * @returns {number}
 */
export function loadOptions(memory, options) {
    const asked = optionsOf("options", options, ["answersFor", "progress", "memoryLimit", "teams", ...csvNames]);
    const [teams, teamCount] = idsIn(memory, "teams", asked.teams);
    return memory.struct(LoadOptions, {
        answers_for: given("answersFor", asked.answersFor, Edition, true),
        progress: progressIn(asked.progress),
        memory_limit: wholeIfGiven("memoryLimit", asked.memoryLimit, 0, Number.MAX_SAFE_INTEGER),
        teams,
        team_count: teamCount,
        ...csvFields(asked),
    });
}
