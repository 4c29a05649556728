import * as abi from "./abi/functions.js";
import { NO_DAY } from "./abi/constants.js";
import { Answer } from "./abi/structs.js";
import { entriesOf, optionsOf, valueText } from "./arguments.js";
import { Handle, own, pointerOf } from "./handle.js";
import { csvOptions } from "./load_options.js";
import { within } from "./memory.js";
import { idIn } from "./row_in.js";
import { encoded, kindOf } from "./texts.js";

/** @typedef {import("./arguments.js").Answer} AnswerValue */
/** @typedef {import("./arguments.js").Id} Id */

/**
 * Answers to inputs of the criteria, and ratings ("rating.17"), given beside or instead of a history, as if dated the
 * day of the review. Whether they fit the edition is checked when they are scored.
 */
export class Answers extends Handle {
    /** @internal */
    static type = "ipsf_answers";
    /** @internal */
    static free = abi.answers_free;

    /**
     * Answers by item: `{ coaching_time_share: 97, contacts_tracked: true }`; for every team, or for one.
     * @param {Record<string, AnswerValue>} [values]
     * @param {Id} [team]
     * @returns {Answers}
     */
    static of(values = {}, team) {
        const answers = new Answers(own, abi.answers_new());
        for (const [item, value] of entriesOf("values", values))
            answers.add(item, /** @type {any} */ (value), { team });
        return answers;
    }

    /**
     * Reads the text of a CSV file with the columns item and value, optionally team_id, source and note.
     * @param {string} csv
     * @param {string} [name] for messages
     * @param {import("./load_options.js").CsvOptions} [options]
     * @returns {Answers}
     */
    static read(csv, name = "answers", options) {
        const text = encoded("csv", csv);
        const read = within((memory) =>
            abi.answers_read(memory.copy(text), text.length, memory.text("name", name), csvOptions(memory, options)),
        );
        return new Answers(own, read);
    }

    /**
     * Adds one answer; without a team it is for every team scored.
     * @param {string} item
     * @param {AnswerValue} value
     * @param {{ team?: Id, source?: string, note?: string }} [about]
     */
    add(item, value, about) {
        if (typeof item !== "string") throw new TypeError(`item: give a text, not ${kindOf(item)}`);
        const { team, source, note } = optionsOf("about", about, ["team", "source", "note"]);
        within((memory) => {
            const answer = memory.struct(Answer, {
                on: NO_DAY,
                team_id: idIn(memory, "team", team),
                item: memory.text("item", item),
                value: memory.text("value", valueText("value", value)),
                source: memory.text("source", source),
                note: memory.text("note", note),
            });
            abi.answers_add(pointerOf(this), answer);
        });
    }
}

/**
 * Makes a call with the answers of its options: their own, or those of an object, which are closed after it.
 * @template T
 * @param {unknown} value
 * @param {(answers: number) => T} call
 * @returns {T}
 */
export function withAnswers(value, call) {
    if (value === null || value === undefined) return call(0);
    if (value instanceof Answers) return call(pointerOf(value));
    if (value instanceof Handle) throw new TypeError(`answers: give Answers or an object, not ${kindOf(value)}`);
    const answers = Answers.of(/** @type {any} */ (value));
    try {
        return call(pointerOf(answers));
    } finally {
        answers.close();
    }
}
