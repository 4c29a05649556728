// A sheet as one JSON file. Equal sheets are equal files, byte for byte, and a file is read whole or not at all.
import { type Answer, type Answers, type ChangedLimit, type Sheet, SOURCES } from "./document";

/** Of the file's form; a page reads the formats that it knows. */
const FORMAT = 1;

export class NotASheet extends Error {
    /** Where in the file, as "assessors.0.name". */
    constructor(
        readonly place: string,
        readonly newer: boolean = false,
    ) {
        super(`not a score sheet: ${place}`);
    }
}

/** Whether two assessors gave the same, to the letter. */
export function sameAnswers(one: Answers, other: Answers): boolean {
    return JSON.stringify(written(one)) === JSON.stringify(written(other));
}

export function fileOf(sheet: Sheet): string {
    const file = {
        score_sheet: FORMAT,
        edition: sheet.edition.toml === null ? sheet.edition.id : { id: sheet.edition.id, toml: sheet.edition.toml },
        language: sheet.language,
        service: sheet.service,
        team: sheet.team,
        as_of: sheet.asOf,
        ...(!sheet.dated && { dated: false }),
        assessors: sheet.assessors.map(({ name, answers }) => ({ name, answers: written(answers) })),
        agreed: written(sheet.agreed),
        what_if: sheet.whatIf && {
            answers: written(sheet.whatIf.answers),
            agreed: written(sheet.whatIf.agreed),
            limits: sheet.whatIf.limits.map(({ criterion, row, cell, to }) => ({ criterion, row, cell, to })),
        },
    };
    return `${JSON.stringify(file, null, 2)}\n`;
}

function written(answers: Answers): object {
    const items = Object.keys(answers).sort();
    return Object.fromEntries(
        items.map((item) => {
            const { value, source, note } = answers[item]!;
            return [item, { value, ...(source && { source }), ...(note && { note }) }];
        }),
    );
}

/** Throws `NotASheet`. */
export function sheetOf(text: string): Sheet {
    const whole = parsed(text);
    const file = table(whole, "", null);
    if (typeof file.score_sheet === "number" && file.score_sheet > FORMAT) throw new NotASheet("score_sheet", true);
    if (file.score_sheet !== FORMAT) throw new NotASheet("score_sheet");
    table(whole, "", KEYS.sheet);
    const [first, ...others] = list(file.assessors, "assessors").map((each, place) => {
        const assessor = table(each, `assessors.${place}`, KEYS.assessor);
        return {
            name: words(assessor.name, `assessors.${place}.name`),
            answers: answersIn(assessor.answers, `assessors.${place}.answers`),
        };
    });
    if (!first) throw new NotASheet("assessors");
    return {
        language: oneOf(file.language, ["fi", "en"] as const, "language"),
        edition: editionIn(file.edition),
        service: words(file.service, "service"),
        team: words(file.team, "team"),
        asOf: day(file.as_of, "as_of"),
        dated: file.dated === undefined ? true : truth(file.dated, "dated"),
        assessors: [first, ...others],
        agreed: answersIn(file.agreed, "agreed"),
        whatIf: file.what_if === null ? null : whatIfIn(table(file.what_if, "what_if", KEYS.whatIf)),
    };
}

type Table = Record<string, unknown>;

const KEYS = {
    sheet: "score_sheet edition language service team as_of dated assessors agreed what_if".split(" "),
    edition: ["id", "toml"],
    assessor: ["name", "answers"],
    answer: ["value", "source", "note"],
    whatIf: ["answers", "agreed", "limits"],
    limit: ["criterion", "row", "cell", "to"],
};

function parsed(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        throw new NotASheet("");
    }
}

function editionIn(value: unknown): Sheet["edition"] {
    if (typeof value === "string") return { id: value, toml: null };
    const edition = table(value, "edition", KEYS.edition);
    return { id: words(edition.id, "edition.id"), toml: words(edition.toml, "edition.toml") };
}

function answersIn(value: unknown, place: string): Answers {
    return Object.fromEntries(
        Object.entries(table(value, place, null)).map(([item, each]) => [item, answerIn(each, `${place}.${item}`)]),
    );
}

function answerIn(value: unknown, place: string): Answer {
    const answer = table(value, place, KEYS.answer);
    return {
        value: words(answer.value, `${place}.value`),
        source: answer.source === undefined ? "" : oneOf(answer.source, SOURCES, `${place}.source`),
        note: answer.note === undefined ? "" : words(answer.note, `${place}.note`),
    };
}

function whatIfIn(whatIf: Table): Sheet["whatIf"] {
    const limits = list(whatIf.limits, "what_if.limits").map((each, at): ChangedLimit => {
        const place = `what_if.limits.${at}`;
        const { criterion, row, cell, to } = table(each, place, KEYS.limit);
        if (!Number.isInteger(criterion)) throw new NotASheet(`${place}.criterion`);
        return {
            criterion: criterion as number,
            row: words(row, `${place}.row`),
            cell: words(cell, `${place}.cell`),
            to: words(to, `${place}.to`),
        };
    });
    return {
        answers: answersIn(whatIf.answers, "what_if.answers"),
        agreed: answersIn(whatIf.agreed, "what_if.agreed"),
        limits,
    };
}

/** Other keys than these would be lost when the sheet is saved again, so they are refused; null: any may be there. */
function table(value: unknown, place: string, keys: readonly string[] | null): Table {
    if (value === null || typeof value !== "object" || Array.isArray(value)) throw new NotASheet(place);
    const other = keys && Object.keys(value).find((key) => !keys.includes(key));
    if (typeof other === "string") throw new NotASheet(place ? `${place}.${other}` : other);
    return value as Table;
}

function list(value: unknown, place: string): unknown[] {
    if (!Array.isArray(value)) throw new NotASheet(place);
    return value;
}

function words(value: unknown, place: string): string {
    if (typeof value !== "string") throw new NotASheet(place);
    return value;
}

function truth(value: unknown, place: string): boolean {
    if (typeof value !== "boolean") throw new NotASheet(place);
    return value;
}

function day(value: unknown, place: string): string {
    const text = words(value, place);
    const at = new Date(`${text}T00:00Z`);
    if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text) throw new NotASheet(place);
    return text;
}

function oneOf<Word extends string>(value: unknown, of: readonly Word[], place: string): Word {
    const word = of.find((each) => each === value);
    if (word === undefined) throw new NotASheet(place);
    return word;
}
