// The case files that every language runs: tests/cases, and the boundary cases of every built-in edition.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { CASELOAD_DAY, edition, ipsf, lines, path, text } from "./sample.mjs";

const due = ipsf.History.load(path("tests/cases/due/history"));
const tracked = ipsf.History.load(path("tests/cases/tracking/history"));

/** Words of a cell; undefined for none. */
function words(cell) {
    return cell ? cell.split(" ") : undefined;
}

test("boundary cases of every edition", () => {
    const cases = readFileSync(process.env.IPSF_CASES, "utf8").trimEnd().split("\n");
    const editions = new Map();
    for (const line of cases) {
        const [id, criterion, low, high, ...given] = line.split("\t");
        if (!editions.has(id)) editions.set(id, ipsf.Edition.embedded(id));
        const answers = ipsf.Answers.of();
        for (let place = 0; place < given.length; place += 2) answers.add(given[place], given[place + 1]);
        const reviews = ipsf.Reviews.score(null, { asOf: "2024-10-04", edition: editions.get(id), answers });
        const found = reviews.at(0).criterion(Number(criterion));
        assert.equal(`${found.low}-${found.high}`, `${low}-${high}`, line);
        reviews.close();
        answers.close();
    }
    assert(cases.length > 400);
});

test("due lists", () => {
    const questions = lines("tests/cases/due/questions.csv");
    assert.equal(questions.length, 8);
    for (const question of questions) {
        const list = ipsf.DueList.of(due, {
            asOf: question.as_of,
            horizon: Number(question.horizon),
            met: Number(question.met),
            teams: words(question.teams),
            coaches: words(question.coaches),
            clients: words(question.clients),
            keys: words(question.keys),
        });
        assert.equal(list.csv(), text(`tests/cases/due/${question.name}.csv`), question.name);
        const counts = [...list.totals.values()].map((of) => of.open + of.overdue + of.metInTime + of.metLate);
        assert.equal(
            counts.reduce((sum, count) => sum + count, 0),
            list.length,
        );
    }
});

test("another calendar", () => {
    const on = (holidays) =>
        ipsf.DueList.of(due, { asOf: "2024-04-05", keys: ["contact_after_job_end"], holidays }).at(0).dueOn;
    // The known end was Thursday 28 March 2024: without holidays the third working day after it is Tuesday 2 April.
    assert.equal(on(undefined), "2024-04-04");
    assert.equal(on([]), "2024-04-02");
});

test("punctuality of four deadlines", () => {
    const keys = [...new Set(lines("tests/cases/due/punctuality.csv").map(({ key }) => key))];
    const found = ipsf.Punctuality.of(due, { from: "2024-03-01", to: "2024-04-02", keys });
    assert.equal(found.csv(), text("tests/cases/due/punctuality.csv"));
    assert(found.at(0).share.equals(new ipsf.Fraction(1, 2)));
});

test("phases of teams and of an episode", () => {
    const phases = ipsf.PhaseOverview.of(due, { asOf: "2024-04-20" });
    assert.equal(phases.csv(), text("tests/cases/due/phases.csv"));
    assert(phases.refused.some((move) => move.rule === "end_without_reason" && move.episode === "E6"));
    const day = "2024-03-31";
    assert.deepEqual(ipsf.phaseState(due, "E1", day), { phase: 3, since: "2024-03-10" });
    assert.equal(ipsf.phaseState(due, "E1", "2024-01-30").since, null);
    assert.deepEqual(ipsf.daysInPhases(due, "E1", day), [0, 1, 38, 22, 0, 0]);
    const answer = ipsf.canMove(due, "E1", 3, "2024-03-01");
    assert(answer.allowed);
    assert.deepEqual(answer.missing, ["employment_plan", "job_search_plan"]);
    assert.equal(ipsf.canMove(due, "E1", 1, day).rule, "no_such_move");
    assert.throws(() => ipsf.canMove(due, "E1", 0, day), ipsf.InvalidArgument);
    assert.throws(() => ipsf.phaseState(due, "E9", day), ipsf.Refused);
    const moves = ipsf.auditMoves(due, "E6", "2024-04-20", edition);
    assert.equal(moves.at(-1).answer.rule, "end_without_reason");
    assert.equal(moves.at(-1).table, "episodes");
    assert(moves.every((move) => move.row > 1));
});

test("the tracking table", () => {
    const goals = { jobsStartedGoal: 3, employedShareGoal: new ipsf.Fraction(40, 100) };
    const months = ipsf.Tracking.of(tracked, { from: "2024-01-15", to: "2024-02-29", ...goals });
    assert.equal(months.csv(), text("tests/cases/tracking/months.csv"));
    assert.deepEqual(
        months.sums.map((row) => `${row.period} ${row.team} ${row.clientsAtEnd}`),
        ["2024-01 T1 2", "2024-01 T2 1", "2024-02 T1 2", "2024-02 T2 0"],
    );
    assert(months.at(5).employerMeetingsPerWeek.equals(new ipsf.Fraction(14, 15)));
    assert.equal(months.at(2).employerMeetingsPerWeek, null);
    const weeks = ipsf.Tracking.of(tracked, { from: "2024-02-26", to: "2024-02-29", every: "week", teams: ["T1"] });
    assert.deepEqual(
        weeks.rows.map((row) => row.coach),
        ["A", "B", null],
    );
});

test("client summaries", () => {
    const clients = ipsf.ClientSummary.of(tracked, { asOf: "2024-02-29" });
    assert.equal(clients.csv(), text("tests/cases/tracking/clients.csv"));
    assert.equal(clients.at(0).studies.length, 1);
    assert.equal(clients.at(0).met, true);
});

test("what-ifs", () => {
    const cases = lines("tests/cases/what_if/changes.csv", ";");
    assert(cases.length > 10);
    for (const line of cases) {
        const changes = line.changes.split(" & ").map((change) => {
            const [, criterion, row, cell, to] = /^(\d+)\/(.*?)\/(.*?)=(.*)$/.exec(change);
            return { criterion: Number(criterion), row, cell, to };
        });
        if (line.rule) {
            assert.throws(
                () => edition.withChanges(changes),
                (refused) => refused.problems.map(({ rule }) => rule).join() === line.rule,
            );
            continue;
        }
        const answers = Object.fromEntries(line.given.split(", ").map((one) => one.split("=")));
        const reviews = ipsf.Reviews.score(null, {
            asOf: CASELOAD_DAY,
            answers,
            edition: edition.withChanges(changes),
        });
        assert.equal(reviews.at(0).criterion(Number(line.criterion)).score, Number(line.level), line.name);
    }
});
