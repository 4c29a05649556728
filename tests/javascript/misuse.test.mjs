// What is done wrong gives an exception, never a crash; what is forgotten is freed; progress cancels.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { AS_OF, caseload, CASELOAD_DAY, edition, ipsf, SAMPLE, sample } from "./sample.mjs";

const YEAR_BEFORE = "2023-05-08";

test("use after closing", () => {
    const history = ipsf.History.load(SAMPLE);
    const own = ipsf.Edition.embedded("fi-2021-11");
    const model = ipsf.ServiceModel.embedded("kainuu");
    const answers = ipsf.Answers.of();
    const builder = new ipsf.HistoryBuilder();
    const reviews = ipsf.Reviews.score(history, { asOf: AS_OF });
    const series = ipsf.Series.score(history, { from: YEAR_BEFORE, to: AS_OF });
    const sensitivity = ipsf.Sensitivity.score(history, { asOf: AS_OF });
    const publication = ipsf.Publication.of(history, { from: "2024-04-01", to: AS_OF });
    const due = ipsf.DueList.of(history, { asOf: AS_OF });
    const table = due.table("due");
    const first = due.at(0);
    const kept = reviews.team("T1");
    const results = [reviews, series, publication, sensitivity, due, table];
    const all = [history, own, model, answers, builder, ...results, history, due];
    for (const one of all) one.close();
    assert(all.every(({ closed }) => closed));
    for (const call of [
        () => history.rowCounts,
        () => ipsf.Reviews.score(history, { asOf: AS_OF }),
        () => history.continue(),
        () => own.id,
        () => ipsf.Reviews.score(null, { asOf: AS_OF, answers }),
        () => answers.add("rating.17", 3),
        () => model.json(),
        () => builder.addTable("contacts"),
        () => builder.finish(),
        () => reviews.json(),
        () => reviews.table("criteria"),
        () => reviews.length,
        () => series.csv(),
        () => publication.table("reviews"),
        () => sensitivity.html(),
        () => due.totals,
        () => due.at(0),
        () => table.csv(),
        () => kept.criteria,
        () => ipsf.Reviews.score(sample, { asOf: AS_OF, edition: own }),
    ])
        assert.throws(call, ipsf.Closed, String(call));
    assert(first.key !== null && kept.total === 103); // what was read stays
});

test("using closes", { skip: Symbol.dispose === undefined }, () => {
    const history = ipsf.History.fromColumns(caseload());
    history[Symbol.dispose]();
    assert(history.closed);
});

test("arguments of other types", () => {
    const options = { asOf: AS_OF };
    for (const call of [
        () => ipsf.History.load(null),
        () => ipsf.History.fromColumns(5),
        () => ipsf.Edition.embedded(null),
        () => ipsf.Edition.read(null),
        () => ipsf.Reviews.score(sample),
        () => ipsf.Reviews.score(SAMPLE, options),
        () => ipsf.Reviews.score(edition, options),
        () => ipsf.Series.score(null, { from: AS_OF, to: AS_OF }),
        () => ipsf.Series.score(sample, null),
        () => ipsf.Publication.of(null, { from: AS_OF, to: AS_OF }),
        () => ipsf.Publication.of(sample),
        () => ipsf.Publication.of(sample, { from: AS_OF, to: AS_OF, dueDays: "many" }),
        () => ipsf.publish(sample, { from: AS_OF, to: AS_OF, dueDays: 1.5 }),
        () => ipsf.Sensitivity.score(sample),
        () => ipsf.DueList.of(null, options),
        () => ipsf.DueList.of(sample),
        () => ipsf.Punctuality.of(sample),
        () => ipsf.Tracking.of(sample),
        () => ipsf.ClientSummary.of(sample),
        () => ipsf.PhaseOverview.of(sample),
        () => ipsf.Explanation.of(sample, { asOf: AS_OF, team: "T1" }),
        () => ipsf.Explanation.of(sample, { asOf: AS_OF, measure: "clients_per_coach" }),
        () => ipsf.EditionDifference.of(edition, null),
        () => sample.save(null),
        () => sample.part(null),
        () => ipsf.phaseState(sample, null, AS_OF),
        () => ipsf.ReviewDifference.score(edition, null, sample, options),
        () => ipsf.Reviews.score(sample, { ...options, edition: "fi-2021-11" }),
        () => ipsf.Reviews.score(sample, { ...options, progress: 5 }),
        () => ipsf.Answers.of().add(null, "x"),
        () => ipsf.Tracking.of(sample, { from: AS_OF, to: AS_OF, employedShareGoal: 0.4 }),
        () => new ipsf.History(),
        () => new ipsf.Reviews(Symbol("made by the library"), 8),
    ])
        assert.throws(call, (wrong) => wrong instanceof TypeError || wrong instanceof RangeError, String(call));
});

const tick = () => new Promise((done) => setTimeout(done, 1));

test("collected in every order", { skip: globalThis.gc === undefined }, async () => {
    let seed = 1;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let round = 0; round < 20; ++round) {
        const kept = (() => {
            const history = ipsf.History.fromColumns(caseload());
            const own = ipsf.Edition.embedded("fi-2021-11");
            const answers = ipsf.Answers.of({ "rating.17": 3 });
            const reviews = ipsf.Reviews.score(history, { asOf: CASELOAD_DAY, answers, edition: own });
            const series = ipsf.Series.score(history, { from: "2023-06-30", to: CASELOAD_DAY });
            const table = reviews.table("criteria");
            return [
                () => reviews.json(),
                () => series.csv(),
                () => table.csv(),
                () => own.hash,
                () => `${history.warnings}.`,
            ]
                .filter(() => random() < 0.5)
                .sort(() => random() - 0.5);
        })();
        globalThis.gc();
        await tick();
        for (const one of kept) assert(one().length > 0);
    }
});

test("what is forgotten or closed gives its memory back", { skip: globalThis.gc === undefined }, async () => {
    const { native } = await import(new URL("library.js", `file://${process.env.IPSF_PACKAGE}/src/`));
    const size = () => native.HEAPU8.length;
    for (let round = 0; round < 5; ++round) ipsf.Reviews.score(sample, { asOf: AS_OF }).json();
    globalThis.gc();
    await tick();
    const before = size();
    for (let round = 0; round < 60; ++round) {
        const reviews = ipsf.Reviews.score(sample, { asOf: AS_OF });
        reviews.html();
        if (round % 2) reviews.close();
        if (round % 10 === 0) globalThis.gc();
        await tick();
    }
    assert.equal(size(), before);
});

/** Every call that tells of progress. */
const CALLS = {
    load: (progress) => ipsf.History.load(SAMPLE, { progress }),
    fromColumns: (progress) => ipsf.History.fromColumns(caseload(), { progress }),
    continue: (progress) => sample.continue({ progress }).finish(),
    reviews: (progress) => ipsf.Reviews.score(sample, { asOf: AS_OF, progress }),
    series: (progress) => ipsf.Series.score(sample, { from: YEAR_BEFORE, to: AS_OF, progress }),
    publication: (progress) => ipsf.Publication.of(sample, { from: YEAR_BEFORE, to: AS_OF, progress }),
    sensitivity: (progress) => ipsf.Sensitivity.score(sample, { asOf: AS_OF, progress }),
    difference: (progress) => ipsf.ReviewDifference.score(edition, edition, sample, { asOf: AS_OF, progress }),
    differences: (progress) =>
        ipsf.ReviewDifference.scoreSeries(edition, edition, sample, { from: YEAR_BEFORE, to: AS_OF, progress }),
};

for (const [name, call] of Object.entries(CALLS)) {
    test(`progress of ${name} counts up`, () => {
        const told = [];
        call((done, total) => {
            assert(done <= total);
            told.push(done);
        }).close();
        assert(told.length > 0);
        assert.deepEqual(told, told.toSorted?.((a, b) => a - b) ?? told);
    });

    test(`false cancels ${name}, and what is thrown is thrown`, () => {
        assert.throws(() => call(() => false), ipsf.Cancelled);
        const mine = new Error("mine");
        assert.throws(
            () =>
                call(() => {
                    throw mine;
                }),
            (thrown) => thrown === mine,
        );
        assert.throws(() => call(async () => false), { name: "TypeError", message: /not an async one/ });
        call(() => undefined).close();
    });
}

test("a callback asks nothing of the library, and what it closes is closed after the call", () => {
    const history = ipsf.History.load(SAMPLE);
    for (const asked of [() => history.rowCounts, () => ipsf.libraryVersion(), () => ipsf.Answers.of()])
        assert.throws(() => ipsf.Reviews.score(history, { asOf: AS_OF, progress: asked }), /callback cannot ask/);
    const reviews = ipsf.Reviews.score(history, { asOf: AS_OF, progress: () => history.close() });
    assert.equal(reviews.at(0).total, 103);
    assert(history.closed);
});

test("each worker has a library of its own", async () => {
    const program = `
        import { parentPort, workerData } from "node:worker_threads";
        const { History, Reviews } = await import(workerData.index);
        const reviews = Reviews.score(History.load(workerData.sample), { asOf: workerData.asOf });
        parentPort.postMessage(reviews.json());`;
    const workerData = { index: `file://${process.env.IPSF_PACKAGE}/src/index.js`, sample: SAMPLE, asOf: AS_OF };
    const url = new URL(`data:text/javascript,${encodeURIComponent(program)}`);
    const answers = await Promise.all(
        [1, 2].map(
            () =>
                new Promise((done, failed) => {
                    const worker = new Worker(url, { workerData });
                    worker.on("message", done);
                    worker.on("error", failed);
                }),
        ),
    );
    const expected = ipsf.Reviews.score(sample, { asOf: AS_OF }).json();
    assert.deepEqual(answers, [expected, expected]);
});
