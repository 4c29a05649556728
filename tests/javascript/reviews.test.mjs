// What reviews, series, comparisons and tables say beyond what results.test.mjs compares.
import assert from "node:assert/strict";
import { test } from "node:test";
import { AS_OF, caseload, CASELOAD_DAY, edition, ipsf, path, sample, text } from "./sample.mjs";

const SPRING = { from: "2024-03-01", to: "2024-05-31" };

test("answers alone, of every type", () => {
    const answers = ipsf.Answers.of({ coaching_time_share: "97.5", contacts_tracked: true, "rating.9": 4 });
    answers.add("employer_share", new ipsf.Fraction(37, 40));
    answers.add("rating.17", 3n, { source: "interview", note: "Äiti" });
    const reviews = ipsf.Reviews.score(null, { asOf: AS_OF, answers });
    const [review] = reviews;
    assert.deepEqual([review.team, review.total, review.level], [null, null, null]);
    const rated = review.criterion(17);
    assert.equal(`${rated.score} ${rated.ratedFrom} ${rated.ratingNote}`, "3 interview Äiti");
    const share = review.criteria.map(({ inputs }) => inputs.coaching_time_share).find((input) => input);
    assert(share.value.equals(new ipsf.Fraction(39, 40)));
    assert.throws(() => review.criterion(26), RangeError);
    assert.throws(() => reviews.team("T1"), RangeError);
    assert.throws(() => ipsf.Reviews.score(null, { asOf: AS_OF }), ipsf.InvalidArgument);
    assert.throws(() => answers.add("coaching_time_share", 97.5), { name: "TypeError", message: /not exact/ });
    assert.throws(() => answers.add("x", null), TypeError);
    const ofOne = ipsf.Answers.of({ "rating.9": 2 }, "T1");
    assert.equal(ipsf.Reviews.score(sample, { asOf: AS_OF, answers: ofOne }).team("T1").criterion(9).score, 2);
});

test("answers from CSV", () => {
    const answers = ipsf.Answers.read("item,value\nrating.17,3\n");
    assert.equal(ipsf.Reviews.score(null, { asOf: AS_OF, answers }).at(0).criterion(17).score, 3);
    assert.throws(() => ipsf.Answers.read("item\nx\n", "mine"), { name: "Refused", message: /mine/ });
});

test("options are handed over", () => {
    const score = (options) => ipsf.Reviews.score(sample, { asOf: AS_OF, ...options });
    const reviews = score({ months: 12, teams: ["T1"], holidays: ["2024-05-01"] });
    assert.equal(reviews.at(0).months, 12);
    assert.equal(reviews.library, ipsf.libraryVersion());
    assert.equal(reviews.edition.whatIf, null);
    const [choice] = Object.keys(reviews.choices);
    assert.throws(
        () => score({ choices: { [choice]: "lunch" } }),
        (refused) => refused.message.includes(choice),
    );
    assert.throws(
        () => score({ teams: ["T9"] }),
        (refused) => refused.problems[0].rule === "unknown-team",
    );
    assert.throws(() => score({ months: 0 }), ipsf.Refused);
    assert.throws(() => score({ months: 1.5 }), { name: "TypeError", message: /whole number, not 1.5$/ });
    assert.throws(() => score({ asof: AS_OF }), { name: "TypeError", message: /there is no asof/ });
    assert.throws(() => score({ asOf: new Date() }), TypeError);
    assert.throws(() => score({ asOf: "8.5.2024" }), RangeError);
});

test("results are published into the bytes of a database", () => {
    const period = { from: "2024-01-01", to: "2024-04-30" };
    const database = ipsf.publish(sample, { ...period, dueDays: 7 });
    assert.equal(new TextDecoder().decode(database.subarray(0, 15)), "SQLite format 3");
    const again = ipsf.publish(sample, { ...period, dueDays: 7, database });
    assert.equal(new TextDecoder().decode(again.subarray(0, 15)), "SQLite format 3");
    assert.throws(() => ipsf.publish(sample, { ...period, database: new TextEncoder().encode("a;b") }), ipsf.Refused);
});

test("the published tables are those of the document", () => {
    const described = text("docs/publish.md").split("\n").filter((line) => line.startsWith("### "));
    assert.deepEqual(
        ipsf.Publication.tables,
        described.map((line) => line.slice(4)),
    );
    const made = ipsf.Publication.of(sample, SPRING);
    for (const name of ipsf.Publication.tables) {
        const table = made.table(name);
        assert(table.name === name && table.length > 0, name);
    }
});

test("published cells are those of the records", () => {
    const made = ipsf.Publication.of(sample, SPRING);
    const [teams, dates, reviews, tracking] = ["teams", "made_with", "reviews", "tracking"].map((name) =>
        made.table(name),
    );
    made.close(); // tables do not need it any more
    assert.equal(teams.length, 1);
    assert.equal(`${teams.cell(0, "name")} ${teams.cell(0, "service_model")}`, "Keksitty IPS-tiimi kainuu");
    assert.deepEqual(
        dates.rows.map((row) => row.as_of),
        ["2024-03-31", "2024-04-30", "2024-05-31"],
    );
    const last = reviews.rows[2]; // as in docs/publish.md
    assert.equal(`${last.total} ${last.level} ${last.next_review_by}`, "102 good 2025-05-31");
    const sums = tracking.rows.filter((row) => row.row_of === "team");
    assert.deepEqual(
        sums.map((row) => `${row.period} ${row.new_clients}`),
        ["2024-03 6", "2024-04 3", "2024-05 0"], // episodes.csv
    );
});

test("what a publication takes and refuses", () => {
    const due = (options) => ipsf.Publication.of(sample, { ...SPRING, ...options }).table("due_items");
    assert(due({ dueDays: 0 }).length < due({}).length);
    assert.equal(due({ dueDays: 14 }).json(), due({}).json());
    assert.throws(() => due({ dueDays: 3661 }), { name: "Refused", message: /due_days must be from 0 to 3660 days/ });
    assert.throws(() => due({ teams: ["T9"] }), { name: "Refused", message: /T9/ });
    assert.throws(() => due({ asOf: AS_OF }), { name: "TypeError", message: /there is no asOf/ });
    assert.throws(() => ipsf.Publication.of(sample, SPRING).table("due"), {
        name: "InvalidArgument",
        message: /"tracking"/,
    });
});

test("a series has columns and whole reviews", () => {
    const series = ipsf.Series.score(sample, { from: "2023-01-01", to: "2024-04-30", every: "quarter" });
    assert.equal(series.length, 5);
    const { levels } = series;
    const measure = series.measure("clients_per_coach");
    series.rows.forEach((row, place) => {
        const whole = series.review(place).at(0);
        assert.equal(row.totalLow, whole.totalLow);
        for (const { id, low, high } of whole.criteria) {
            assert.deepEqual(levels.of(place, id), { low, high });
            assert.equal(levels.high(id)[place], high);
        }
        assert(whole.criterion(1).inputs.clients_per_coach.value.equals(measure[place]));
    });
    assert.equal(levels.low(1).length, 5);
    assert(ipsf.Series.measures.includes("clients_per_coach"));
    assert.deepEqual(series.warnings, []);
    assert.throws(() => series.measure("lunch"), { name: "RangeError", message: /give one of clients_per_coach, / });
    assert.throws(() => series.review(5), RangeError);
    assert.throws(() => levels.low(26), { name: "RangeError", message: /give one of 1, 2, / });
    assert.throws(() => ipsf.Series.score(sample, { from: "2023-01-01", to: AS_OF, every: "week" }), TypeError);
});

test("a report with all that it can have", () => {
    const reviews = ipsf.Reviews.score(sample, { asOf: "2024-04-30" });
    const course = ipsf.Series.score(sample, { from: "2023-05-01", to: "2024-04-30" });
    const options = {
        course,
        history: sample,
        service: "Palvelu",
        assessors: ["Aino"],
        leftOut: ["appendix"],
        repeatedBy: "again",
    };
    assert.match(reviews.html(options), /<svg/);
    assert.match(reviews.html({ ...options, language: "fi" }), /Aino/);
    assert.throws(() => reviews.html({ leftOut: ["lunch"] }), ipsf.InvalidArgument);
    assert.throws(() => reviews.html({ course: sample }), TypeError);
    assert.throws(() => reviews.html("fi"), TypeError);
});

test("a review of its own, and a report with ids", () => {
    const reviews = ipsf.Reviews.score(sample, { asOf: AS_OF });
    const alone = reviews.alone(0);
    assert.equal(alone.json(), reviews.json());
    assert.throws(() => reviews.alone(1), ipsf.InvalidArgument);
    assert.throws(() => reviews.alone("T1"), TypeError);
    assert.notEqual(reviews.html({ history: sample, showIds: true }), reviews.html({ history: sample }));
    assert.throws(() => reviews.html({ showIds: true }), ipsf.Refused);
    assert.throws(() => reviews.html({ showIds: 1 }), TypeError);
});

test("comparisons of a series", () => {
    const changed = edition.withChanges([{ criterion: 1, row: "5", cell: "clients_per_coach", to: "<= 15" }]);
    const options = { from: "2024-01-01", to: "2024-04-30" };
    const compared = ipsf.ReviewDifference.scoreSeries(edition, changed, sample, options);
    assert.equal(compared.length, 4);
    const moves = compared.rows.flatMap((review) => review.moves);
    assert(moves.length > 0 && moves.every(({ id, before, after }) => id === 1 && before.high > after.high));
    assert.equal(compared.before.id, "fi-2021-11");
    assert(compared.at(0).after.whatIf && !compared.at(0).before.whatIf);
    assert.deepEqual(compared.after.warnings, []);
});

test("editions of several scales", () => {
    const youth = ipsf.Edition.load(path("tests/editions/made-up-youth.toml"));
    const answers = ipsf.Answers.of();
    for (const { id } of youth.criteria) answers.add(`rating.${id}`, id === 205 ? 3 : 4);
    const options = { answers, edition: youth };
    assert.deepEqual(
        youth.scales.map(({ key }) => key),
        ["employment", "education"],
    );
    const review = ipsf.Reviews.score(null, { asOf: CASELOAD_DAY, ...options }).at(0);
    assert.deepEqual([review.total, review.level, review.wayUp, review.levels], [null, null, null, []]);
    assert.equal(`${review.scales.employment.total} ${review.scales.employment.level}`, "96 good");
    assert.equal(`${review.scales.education.total} ${review.scales.education.level}`, "43 weak");
    assert.equal(review.scales.education.wayUp.level, "sound");
    const found = ipsf.Sensitivity.score(null, { asOf: CASELOAD_DAY, ...options }).at(0);
    assert.equal(`${found.scales.employment.best.total} ${found.scales.education.worst.total}`, "96 43");
    assert.equal(found.best, null);
    const [compared] = ipsf.ReviewDifference.score(youth, youth, null, { asOf: CASELOAD_DAY, answers });
    assert.equal(compared.before.scales.employment.totalLow, 96);
    assert.equal(compared.after.total, null);
    const series = ipsf.Series.score(sample, { from: "2024-01-01", to: CASELOAD_DAY, ...options });
    assert(series.length > 5 && series.rows.every((row) => row.total === null && row.scales.education.total === 43));
    assert(series.levels.low(205).every((level) => level === 3));
});

test("sensitivity by team and criterion", () => {
    const found = ipsf.Sensitivity.score(sample, { asOf: AS_OF });
    assert.equal(found.team("T1").review.total, found.reviews.at(0).total);
    assert(found.team("T1").worst.total <= found.team("T1").best.total);
    assert.equal(found.team("T1").criterion(5).id, 5);
    assert.throws(() => found.team("T9"), RangeError);
});

test("tables are described", () => {
    const due = ipsf.DueList.of(sample, { asOf: AS_OF });
    const table = due.table("due");
    assert.equal(table.name, "due");
    assert.equal(table.length, due.length);
    const state = table.columns.find(({ name }) => name === "state");
    assert.equal(state.type, "word");
    assert(state.always);
    assert.deepEqual(
        state.words.map(({ key }) => key),
        ["open", "overdue", "met"],
    );
    assert.notEqual(state.words[0].said.fi, state.words[0].said.en);
    const first = due.at(0);
    assert.deepEqual(
        ["due_on", "key", "days"].map((name) => table.cell(0, name)),
        [first.dueOn, first.key, first.days],
    );
    assert.equal(table.rows[0].key, first.key);
    assert.notEqual(table.title("fi"), table.title());
    assert.throws(() => table.title("sv"), RangeError);
    assert.throws(() => table.cell(0, "lunch"), RangeError);
    assert.throws(() => table.cell(table.length, "key"), RangeError);
    assert.throws(() => due.table("lunch"), ipsf.InvalidArgument);
    assert.equal(due.at(due.length), undefined);
    assert.throws(() => due.csv("people"), TypeError);
    assert.throws(() => due.text("sv"), ipsf.InvalidArgument);
});

test("explanations name the records", () => {
    const history = ipsf.History.fromColumns(caseload());
    const explain = (measure) => ipsf.Explanation.of(history, { team: "North", measure, asOf: CASELOAD_DAY });
    const found = explain("clients_per_coach");
    assert.equal(`${found.value}`, "3");
    assert.equal(found.unknownBecause, null);
    const sum = (name) => found.rows.reduce((all, row) => all + row[name], 0n);
    assert(found.value.equals(new ipsf.Fraction(sum("numerator"), sum("denominator"))));
    assert.equal(explain("days_to_employer_meeting").value, null);
    assert.notEqual(explain("days_to_employer_meeting").unknownBecause, null);
    assert.throws(() => explain("lunch"), ipsf.InvalidArgument);
});

test("fractions are exact", () => {
    const { Fraction } = ipsf;
    assert(new Fraction(30, 60).equals(new Fraction(1, 2)));
    assert(!new Fraction(1, 2).equals(0.5));
    assert.equal(`${new Fraction(6, -4)}`, "-3/2");
    assert.equal(new Fraction(1, 2).toNumber(), 0.5);
    assert.equal(JSON.stringify({ share: new Fraction(17, 20) }), '{"share":"17/20"}');
    const wide = new Fraction(2n ** 62n + 1n, 2n ** 62n);
    assert.equal(`${wide}`, "4611686018427387905/4611686018427387904");
    assert.equal(wide.toNumber(), 1);
    assert.throws(() => new Fraction(1, 0), RangeError);
    assert.throws(() => new Fraction(0.5), TypeError);
});
