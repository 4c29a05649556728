// Every result in every form is what the library gives in C through Python, byte for byte, and every field says what it
// says there (tests/csharp/expected.py writes both).
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { AS_OF, edition, ipsf, sample } from "./sample.mjs";

const EXPECTED = process.env.IPSF_EXPECTED;
const [from, to] = ["2024-01-01", "2024-04-30"];
const stricter = edition.withChanges([{ criterion: 24, row: "5", cell: "community_time_share", to: ">= 70" }]);
const answers = { coaching_time_share: 97, contacts_tracked: true, "rating.17": 3 };
const RESULTS = {
    edition,
    service_model: ipsf.ServiceModel.embedded("kainuu"),
    reviews: ipsf.Reviews.score(sample, { asOf: AS_OF, answers }),
    series: ipsf.Series.score(sample, { from, to }),
    sensitivity: ipsf.Sensitivity.score(sample, { asOf: AS_OF }),
    consensus: ipsf.Consensus.of(sample, {
        assessors: {
            Aino: { "rating.1": 4, "rating.2": 3, "rating.3": 5, coaching_time_share: 97 },
            Ville: { "rating.1": 4, "rating.2": 5, "rating.3": 2, coaching_time_share: 97 },
        },
        agreed: { "rating.2": 4 },
        asOf: AS_OF,
    }),
    edition_difference: ipsf.EditionDifference.of(edition, stricter),
    review_difference: ipsf.ReviewDifference.score(edition, stricter, sample, { asOf: AS_OF }),
    explanation: ipsf.Explanation.of(sample, { team: "T1", measure: "clients_per_coach", asOf: AS_OF }),
    tracking: ipsf.Tracking.of(sample, { from, to, employedShareGoal: new ipsf.Fraction(2, 5) }),
    client_summary: ipsf.ClientSummary.of(sample, { asOf: AS_OF }),
    due_list: ipsf.DueList.of(sample, { asOf: AS_OF, met: 7 }),
    punctuality: ipsf.Punctuality.of(sample, { from, to }),
    phase_overview: ipsf.PhaseOverview.of(sample, { asOf: AS_OF }),
};

/** What a method gives, by "json", "fi.csv", "spreadsheet.csv", "table.due.csv". */
function made(result, [first, second, third]) {
    if (first === "table") {
        const table = result.table(second);
        return third === "json" ? table.json() : table.csv("fi", "spreadsheet");
    }
    if (second === undefined) return result[first]();
    if (second === "html") return result.html({ language: first });
    if (first !== "spreadsheet") return result[second](first);
    return ["tracking", "client_summary"].includes(nameOf(result)) ? result.csv("en", first) : result.csv(first);
}

function nameOf(result) {
    return Object.keys(RESULTS).find((name) => RESULTS[name] === result);
}

/** Of a path such as "[0].criteria[3].inputs[share].value". */
function at(value, path) {
    for (const [, key, name] of path.matchAll(/\[(.*?)\]|\.(\w+)/g)) {
        const places = value instanceof Map ? [...value] : value;
        if (name === "count") value = [...places].length;
        else if (name) value = value[name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase())];
        else value = typeof value.at === "function" ? value.at(Number(key)) : value[key];
        assert.notEqual(value, undefined, path);
    }
    return value;
}

function written(value) {
    if (value === null) return "";
    if (value instanceof ipsf.Fraction) return `${value.numerator}/${value.denominator}`;
    return String(value).replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
}

function saysTheSame(result, name) {
    const expected = readFileSync(`${EXPECTED}/${name}.rows`, "utf8").slice(0, -1).split("\n");
    assert(expected.length > 10);
    for (const line of expected) {
        const [path, value] = line.split("\t");
        assert.equal(written(at(result, path)), value, path);
    }
}

test("rows of reviews that were saved", () =>
    saysTheSame(ipsf.Reviews.fromJson(readFileSync(`${EXPECTED}/reviews.json`, "utf8")), "reviews"));

for (const [name, result] of Object.entries(RESULTS)) {
    const files = readdirSync(EXPECTED).filter((file) => file.startsWith(`${name}.`));
    test(`${name} in ${files.length} forms`, () => {
        assert(files.length >= 3);
        for (const file of files) {
            const expected = readFileSync(`${EXPECTED}/${file}`);
            if (file.endsWith(".rows")) continue;
            const found = made(result, file.slice(name.length + 1).split("."));
            assert(expected.equals(Buffer.from(found)), `${file} is another`);
        }
    });
    if (files.includes(`${name}.rows`))
        test(`rows of ${name}`, () => saysTheSame(result, name));
}
