// Records that were dropped on the page: they are read in memory, and go nowhere.
import { type Edition, Explanation, History, Reviews, type Table } from "ipsf";

/** One SQLite file, or CSV files by their names. Throws `Refused` with every problem. */
export function readRecords(files: ReadonlyMap<string, Uint8Array>, edition: Edition): History {
    const [[name, bytes]] = [...files] as [[string, Uint8Array]];
    if (files.size === 1 && !/\.csv$/i.test(name)) return History.fromSqlite(bytes, { answersFor: edition });
    return History.fromFiles(new Map(files), { answersFor: edition });
}

/** Ids of the teams that there are on a date. Throws `Refused` where there is none. */
export function teamsOn(history: History, asOf: string, edition: Edition): string[] {
    const reviews = Reviews.score(history, { asOf, edition });
    const teams = reviews.rows.map(({ team }) => team ?? "");
    reviews.close();
    return teams;
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
