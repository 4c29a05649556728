// What the tests have in common: the package as it was built, files of the project, and small histories.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** The package: that of the folder that IPSF_PACKAGE names. */
export const ipsf = await import(pathToFileURL(`${process.env.IPSF_PACKAGE}/src/index.js`));
export const SOURCE = new URL("../../", import.meta.url);
export const SAMPLE = path("examples/kainuu-like");
export const AS_OF = "2024-05-08";

/** A file of the project by its path from the top. */
export function path(name) {
    return new URL(name, SOURCE).pathname;
}

export function text(name) {
    return readFileSync(path(name), "utf8");
}

/** The lines of a CSV file of simple cells, by the names of its header. */
export function lines(name, separator = ",") {
    const [header, ...rows] = text(name)
        .trim()
        .split(/\r?\n/)
        .map((line) => line.split(separator));
    return rows.map((row) => Object.fromEntries(header.map((column, place) => [column, row[place] ?? ""])));
}

export const sample = ipsf.History.load(SAMPLE);
export const edition = ipsf.Edition.embedded("fi-2021-11");

/** One coach with three clients; a column of episodes may be another. */
export function caseload(column = {}) {
    return {
        coaches: { coach_id: ["A"], team_id: ["North"] },
        episodes: {
            episode_id: ["1", "2", "3"],
            client_id: ["1", "2", "3"],
            coach_id: ["A", "A", "A"],
            started_on: ["2024-01-01", "2024-01-02", "2024-01-03"],
            ...column,
        },
    };
}

export const CASELOAD_DAY = "2024-06-30";

export function scored(history) {
    const reviews = ipsf.Reviews.score(history, { asOf: CASELOAD_DAY });
    history.close();
    return reviews.json();
}

export function measure(history, name = "clients_per_coach") {
    return ipsf.Explanation.of(history, { team: "North", measure: name, asOf: CASELOAD_DAY }).value;
}

/** Contacts of the first episode, one a day. */
export function contacts(count) {
    return {
        on: Int32Array.from({ length: count }, (_, place) => 19800 + place),
        coach_id: Array(count).fill("A"),
        party: Array(count).fill("client"),
        episode_id: new BigInt64Array(count).fill(1n),
    };
}
