// Records that were dropped on the page: they are read in memory, and go nowhere.
import { type Edition, Explanation, History, Refused, Reviews, type Table } from "ipsf";
import type { Text } from "./edition_text";
import { reviews } from "./scoring";

/** One SQLite file, or CSV files by their names. Throws `Refused` with every problem. */
export function readRecords(files: ReadonlyMap<string, Uint8Array>, edition: Edition): History {
    const [[name, bytes]] = [...files] as [[string, Uint8Array]];
    if (files.size > 1 || /\.csv$/i.test(name)) return History.fromFiles(new Map(files), { answersFor: edition });
    try {
        return History.fromSqlite(bytes, { answersFor: edition });
    } catch (error) {
        // The library has it as a file of its own, whose name nobody knows.
        if (error instanceof Refused)
            for (const problem of error.problems) {
                const message = problem.message.replace(/^\/\S+\.sqlite: /, `${name}: `);
                if (message !== problem.message) Object.assign(problem, { message, table: name });
            }
        throw error;
    }
}

/** Ids of the teams that there are on a date. Throws `Refused` where there is none. */
export function teamsOn(history: History, asOf: string, edition: Edition): string[] {
    const made = Reviews.score(history, { asOf, edition });
    const teams = made.rows.map(({ team }) => team ?? "");
    made.close();
    return teams;
}

/** How the library says each kind of warning about records. */
export function warningsSaid(asOf: string, edition: Edition): ReadonlyMap<string, Text> {
    const made = reviews({ edition, history: null, team: "", asOf, answers: {}, known: new Set() });
    const table = made.table("warnings");
    const words = table.columns.find(({ name }) => name === "kind")!.words;
    table.close();
    made.close();
    return new Map(words.map(({ key, said }) => [key, said]));
}

export interface Explained {
    readonly history: History;
    readonly edition: Edition;
    readonly team: string;
    readonly asOf: string;
    readonly measure: string;
}

/** The records that a measure counts and leaves out. */
export function recordsBehind({ history, ...asked }: Explained): Table {
    const explanation = Explanation.of(history, asked);
    const table = explanation.table("records");
    explanation.close();
    return table;
}
