// Reviews read from JSON say what they said, and what is no JSON of reviews is refused. results.test.mjs compares every
// field.
import assert from "node:assert/strict";
import { test } from "node:test";
import { AS_OF, caseload, CASELOAD_DAY, edition, ipsf, path, sample } from "./sample.mjs";

/** What a review says, as far as its fields and those in them go. */
function told(value) {
    if (value instanceof ipsf.Fraction) return `${value}`;
    if (typeof value === "bigint") return `${value}n`;
    if (value === null || typeof value !== "object") return value;
    if (Array.isArray(value)) return value.map(told);
    const names = new Set(Object.keys(value));
    for (let of = Object.getPrototypeOf(value); of && of !== Object.prototype; of = Object.getPrototypeOf(of))
        for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(of))) if (get) names.add(name);
    return Object.fromEntries([...names].sort().map((name) => [name, told(value[name])]));
}

function assertSame(reviews) {
    const saved = ipsf.Reviews.fromJson(reviews.json());
    assert.equal(saved.json(), reviews.json());
    assert.equal(saved.length, reviews.length);
    assert.deepEqual([...saved].map(told), reviews.rows.map(told));
    for (const name of ["library", "edition", "choices", "warnings"])
        assert.deepEqual(told(saved[name]), told(reviews[name]), name);
    return saved;
}

test("everything that reviews say", () => {
    const answers = {
        clients_per_coach: 40,
        coaching_time_share: new ipsf.Fraction(97, 100),
        contacts_tracked: true,
        team_attachment: "one_or_two_teams",
    };
    const changed = edition.withChanges([{ criterion: 1, row: "5", cell: "clients_per_coach", to: "<= 15" }]);
    const saved = assertSame(ipsf.Reviews.score(sample, { asOf: AS_OF }));
    assert.equal(saved.team("T1").total, 103);
    assert.equal(saved.at(0).level, "good");
    assert.equal(saved.at(1), undefined);
    assert.throws(() => saved.team("T9"), RangeError);
    assertSame(ipsf.Reviews.score(sample, { asOf: AS_OF, answers }));
    assertSame(ipsf.Reviews.score(null, { asOf: AS_OF, answers }));
    assert(assertSame(ipsf.Reviews.score(sample, { asOf: AS_OF, edition: changed })).at(0).whatIf);
    const sensitivity = ipsf.Sensitivity.score(sample, { asOf: AS_OF });
    assert.deepEqual(ipsf.Reviews.fromJson(sensitivity.json()).rows.map(told), sensitivity.reviews.rows.map(told));
});

test("warnings", () => {
    const tables = caseload({ shoe: [44, 45, 46] });
    tables.coaches.shoe = [44];
    const reviews = ipsf.Reviews.score(ipsf.History.fromColumns(tables), { asOf: CASELOAD_DAY });
    assert(reviews.warnings.length > 1);
    assertSame(reviews);
});

test("of a series every date of a team", () => {
    const series = ipsf.Series.score(sample, { from: "2024-01-01", to: "2024-04-30" });
    const saved = ipsf.Reviews.fromJson(series.json());
    assert.equal(saved.length, series.length);
    saved.rows.forEach((review, row) => assert.deepEqual(told(review), told(series.review(row).at(0))));
});

test("of several scales", () => {
    const youth = ipsf.Edition.load(path("tests/editions/made-up-youth.toml"));
    const answers = ipsf.Answers.of(Object.fromEntries(youth.criteria.map(({ id }) => [`rating.${id}`, 4])));
    const saved = assertSame(ipsf.Reviews.score(null, { asOf: AS_OF, answers, edition: youth }));
    assert.deepEqual(Object.keys(saved.at(0).scales), ["employment", "education"]);
});

test("texts are read as they were", () => {
    const note = '"Äiti" \\ / \n\t\u0001 🙂';
    const answers = ipsf.Answers.of();
    answers.add("rating.17", 3, { source: "interview", note });
    const reviews = ipsf.Reviews.score(null, { asOf: AS_OF, answers });
    assert.equal(ipsf.Reviews.fromJson(reviews.json()).at(0).criterion(17).ratingNote, note);
});

test("what is no JSON of reviews", () => {
    const whole = ipsf.Reviews.score(sample, { asOf: AS_OF }).json();
    const changes = [
        ['"criteria"', '"other"'],
        ['"as_of": "', '"as_of": "x'],
        ['"low": ', '"low": 99999999999999999'],
        ['"source"', '"other"'],
        ['"key"', '"other"'],
        ['"levels": [', '"levels": {}, "was": ['],
        ['"library": "', '"library": 7, "was": "'],
    ];
    const wrong = changes.map(([part, other]) => {
        assert(whole.includes(part), part);
        return whole.replaceAll(part, other);
    });
    for (const json of ["", "[]", "{}", "null", "7", whole.slice(0, -3), `${whole}x`, ...wrong])
        assert.throws(() => ipsf.Reviews.fromJson(json), { name: "TypeError", message: /not the JSON of reviews/ });
    assert.throws(() => ipsf.Reviews.fromJson(null), { name: "TypeError", message: /not null/ });
    assert.throws(() => new ipsf.SavedReviews(Symbol("mine"), whole), TypeError);
});
