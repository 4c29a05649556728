// Histories of columns, rows, files and bytes.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import {
    AS_OF,
    caseload,
    CASELOAD_DAY,
    contacts,
    edition,
    ipsf,
    measure,
    path,
    SAMPLE,
    sample,
    scored,
} from "./sample.mjs";

const of = (column) => ipsf.History.fromColumns(caseload(column));
const EXPECTED = scored(of());

test("ids of every type", () => {
    for (const ids of [
        [1, 2, 3],
        [1n, 2n, 3n],
        ["1", 2, 3n],
        new Set([1, 2, 3]),
        Int8Array.of(1, 2, 3),
        Int16Array.of(1, 2, 3),
        Int32Array.of(1, 2, 3),
        BigInt64Array.of(1n, 2n, 3n),
        Uint8Array.of(1, 2, 3),
        Uint16Array.of(1, 2, 3),
        Uint32Array.of(1, 2, 3),
    ])
        assert.equal(scored(of({ episode_id: ids })), EXPECTED);
});

test("days of every type", () => {
    for (const days of [
        ["2024-01-01", "2024-01-02", "2024-01-03"],
        [19723, 19724, 19725],
        Int32Array.of(19723, 19724, 19725),
    ])
        assert.equal(scored(of({ started_on: days })), EXPECTED);
});

test("null and undefined are empty cells", () => {
    for (const none of [
        [null, undefined, null],
        ["", null, ""],
    ])
        assert.equal(scored(of({ ended_on: none })), EXPECTED);
    assert.equal(`${measure(of({ ended_on: [null, "2024-06-29", null] }))}`, "2");
    assert.equal(of({ employer_contact_consent: [true, null, false] }).rowCounts.episodes, 3);
});

test("hours of a coach", () => {
    for (const fte of [[0.5], ["0.5"], Float64Array.of(0.5)]) {
        const history = ipsf.History.fromColumns({
            ...caseload(),
            coaches: { coach_id: ["A"], team_id: ["North"], fte },
        });
        assert.equal(`${measure(history)}`, "6");
    }
});

test("texts beyond ASCII", () => {
    const history = ipsf.History.fromColumns({
        ...caseload({ coach_id: ["Äiti", "Äiti", "Äiti"] }),
        coaches: { coach_id: ["Äiti"], team_id: ["Pohjöinen 🙂"] },
    });
    assert.equal(ipsf.Reviews.score(history, { asOf: CASELOAD_DAY }).at(0).team, "Pohjöinen 🙂");
});

test("empty tables", () => {
    const tables = new Map([
        ["coaches", { coach_id: [], team_id: [] }],
        ["episodes", {}],
        ["contacts", {}],
    ]);
    assert.deepEqual(ipsf.History.fromColumns(tables).rowCounts, { coaches: 0, episodes: 0, contacts: 0 });
});

test("columns that cannot be read", () => {
    assert.throws(() => of({ client_id: [1, 2] }), /client_id has 2 cells/);
    assert.throws(() => of({ client_id: new Float32Array(3) }), { name: "TypeError", message: /Float32Array/ });
    assert.throws(() => of({ client_id: [{}, 1, 2] }), { name: "TypeError", message: /client_id.*Object/ });
    assert.throws(() => of({ client_id: ["\ud800", "2", "3"] }), { name: "RangeError", message: /surrogate/ });
    assert.throws(() => of({ client_id: "123" }), TypeError);
    assert.throws(() => ipsf.History.fromColumns({ coaches: [1] }), TypeError);
    assert.throws(() => ipsf.History.fromColumns("contacts.csv"), TypeError);
    assert.throws(
        () => of({ started_on: [true, true, true] }),
        (refused) => refused.problems[0].rule === "wrong-type",
    );
});

test("a text is not cut at a NUL", () => {
    assert.throws(
        () => of({ started_on: ["2024-01-01\0x", "", ""] }),
        (refused) => {
            const { table, row, column } = refused.problems[0];
            return `${table} ${row} ${column}` === "episodes 1 started_on";
        },
    );
    assert.throws(() => ipsf.History.load("examples\0kainuu-like"), /NUL|null bytes/);
    assert.throws(() => ipsf.Edition.embedded("fi-2021-11\0"), { name: "RangeError", message: /NUL/ });
});

test("rows of every table", () => {
    const on = "2024-03-01";
    const builder = new ipsf.HistoryBuilder();
    builder.addTable("studies");
    builder.addTeam({ team_id: "North", name: "Pohjoinen", started_on: "2023-03-01" });
    builder.addCoach({ coach_id: "A", team_id: "North", fte: 0.5 });
    builder.addCoach({ coach_id: 7, team_id: "North" });
    builder.addEpisode({ episode_id: 1n, client_id: 1, coach_id: "A", started_on: on, employer_contact_consent: true });
    builder.addTransfer({ episode_id: 1, coach_id: "7", on: "2024-03-10" });
    builder.addPhase({ episode_id: 1, on, phase: 1 });
    builder.addContact({ coach_id: "A", on, party: "client", episode_id: 1, tailored: null });
    builder.addJob({ job_id: 1, episode_id: 1, employer_id: "E", started_on: on, open_market: true });
    builder.addStudy({ episode_id: 1, started_on: on });
    builder.addForm({ episode_id: 1, on, form: "form_a" });
    builder.addSignal({ episode_id: 1, on, kind: "job_lead" });
    builder.addWorkTime({ coach_id: "A", on, minutes: 450, coaching_minutes: 400 });
    builder.addTeamEvent({ team_id: "North", on, kind: "fidelity_review", total: 90 });
    builder.addAnswer({ team_id: "North", on: CASELOAD_DAY, item: "rating.17", value: "4", note: "seen" });
    const history = builder.finish();
    assert.equal(Object.keys(history.rowCounts).length, 13);
    assert.equal(history.rowCounts.coaches, 2);
    const rated = ipsf.Reviews.score(history, { asOf: CASELOAD_DAY }).at(0).criterion(17);
    assert.equal(`${rated.score} ${rated.ratingNote}`, "4 seen");
});

test("the share of full-time work is the number of docs/history.md", () => {
    const edition = ipsf.Edition.embedded("fi-2021-11");
    const episode = { episode_id: 1, client_id: 1, coach_id: "A", started_on: "2024-03-01" };
    const saved = (/** @type {(builder: any) => void} */ addCoach) => {
        const builder = new ipsf.HistoryBuilder();
        builder.addEpisode(episode);
        addCoach(builder);
        return builder.finish().save(edition);
    };
    const coach = { coach_id: "A", team_id: "North" };
    for (const fte of [0.335, 0.5, 1]) {
        const columns = { coach_id: ["A"], team_id: ["North"], fte: [String(fte)] };
        assert.deepEqual(
            saved((builder) => builder.addCoach({ ...coach, fte })),
            saved((builder) => builder.addColumns("coaches", columns)),
        );
    }
    assert.throws(() => saved((builder) => builder.addCoach({ ...coach, fte: 0.3335 })), /fte: .*three decimals/);
    assert.throws(() => saved((builder) => builder.addCoach({ ...coach, fte: "0.5" })), { name: "TypeError" });
    assert.throws(() => saved((builder) => builder.addCoach({ ...coach, fte: 7 })), ipsf.Refused);
});

test("rows that are refused say where", () => {
    const builder = new ipsf.HistoryBuilder();
    builder.addCoach({ coach_id: "A", team_id: "North" });
    builder.addEpisode({ episode_id: 1, client_id: 1, coach_id: "B", started_on: CASELOAD_DAY });
    assert.throws(
        () => builder.finish(),
        (refused) => {
            assert(refused instanceof ipsf.Refused && refused instanceof ipsf.IpsfError);
            const [problem] = refused.problems;
            assert.equal(`${problem.table} ${problem.row} ${problem.column}`, "episodes 1 coach_id");
            assert.equal(refused.problemCount, 1);
            return refused.message === problem.message;
        },
    );
    assert.throws(() => builder.addCoach(null), TypeError);
    assert.throws(() => builder.addCoach({ coach: "A" }), {
        name: "TypeError",
        message: /there is no coach; there are/,
    });
    assert.throws(() => builder.addCoach({ coach_id: 1.5 }), TypeError);
    assert.throws(() => builder.addEpisode({ started_on: "2024-02-30" }), RangeError);
    assert.throws(() => builder.addEpisode({ started_on: new Date() }), TypeError);
    assert.throws(() => builder.addPhase({ phase: 2 ** 31 }), RangeError);
    assert.throws(() => builder.addEpisode({ employer_contact_consent: 1 }), TypeError);
});

test("many problems are counted", () => {
    const ids = Array.from({ length: 150 }, (_, place) => place);
    const coaches = { coach_id: ids, team_id: ids.map(() => null) };
    assert.throws(
        () => ipsf.History.fromColumns({ ...caseload(), coaches }),
        (refused) => {
            assert.equal(refused.problems.length, 100);
            assert(refused.problemCount >= 150);
            return refused.message.endsWith(`(and ${refused.problemCount - 1} more: see problems)`);
        },
    );
});

test("continued is the same as at once", () => {
    const earlier = of();
    const builder = earlier.continue();
    builder.addColumns("episodes", { episode_id: [4], client_id: [4], coach_id: ["A"], started_on: ["2024-02-01"] });
    assert.equal(`${measure(builder.finish())} ${measure(earlier)}`, "4 3");
});

test("parts and bytes", () => {
    const part = sample.part(["T1"]);
    const bytes = part.save(edition);
    const restored = ipsf.History.restore(bytes, edition);
    assert.deepEqual(restored.save(edition), bytes);
    assert.equal(ipsf.Reviews.score(restored, { asOf: AS_OF }).at(0).total, 103);
    const rule = (/** @type {() => void} */ call, wanted) =>
        assert.throws(call, (refused) => refused.problems[0].rule === wanted);
    rule(() => sample.part(["T9"]), "unknown-team");
    rule(() => ipsf.History.restore(new Uint8Array(), edition), "not-a-part");
    rule(() => ipsf.History.restore(bytes.slice(0, -1), edition), "damaged-part");
    assert.throws(() => sample.part([]), RangeError);
    assert.throws(() => sample.part("T1"), TypeError);
    assert.throws(() => ipsf.History.restore("bytes", edition), TypeError);
});

test("only some teams of a folder, and only so much memory", () => {
    assert.equal(ipsf.History.load(SAMPLE, { teams: ["T1"] }).rowCounts.contacts, 2297);
    assert.throws(() => ipsf.History.load(SAMPLE, { teams: [] }), RangeError);
    assert.throws(() => ipsf.History.load(SAMPLE, { memoryLimit: 1000 }), ipsf.OutOfMemory);
});

test("files by their bytes are the same as a folder", () => {
    const files = Object.fromEntries(readdirSync(SAMPLE).map((name) => [name, readFileSync(`${SAMPLE}/${name}`)]));
    const history = ipsf.History.fromFiles(files);
    assert.deepEqual(history.rowCounts, sample.rowCounts);
    assert.deepEqual(history.save(edition), sample.save(edition));
    assert.throws(() => ipsf.History.fromFiles({ "../x.csv": "" }), RangeError);
    assert.throws(() => ipsf.History.fromFiles({ "coaches.csv": 5 }), TypeError);
    assert.throws(
        () => ipsf.History.fromFiles({ ...files, "coaches.csv": "coach_id,team_id\nA,\n" }),
        (refused) =>
            refused.problems.some(({ table, row, column }) => `${table} ${row} ${column}` === "coaches 2 team_id"),
    );
    // Files of one call are not there for the next.
    const fewer = { "coaches.csv": files["coaches.csv"], "episodes.csv": files["episodes.csv"] };
    assert.deepEqual(Object.keys(ipsf.History.fromFiles(fewer).rowCounts), ["coaches", "episodes"]);
});

test("what cannot be found says its path", () => {
    assert.throws(() => ipsf.History.load("no-such-folder"), { name: "Refused", message: /no-such-folder/ });
    assert.throws(() => ipsf.Edition.load("no-such.toml"), { name: "Refused", message: /no-such\.toml/ });
});

test("an SQLite file by its bytes and by its path", () => {
    const file = process.env.IPSF_SQLITE;
    for (const history of [ipsf.History.load(file), ipsf.History.fromSqlite(readFileSync(file))])
        assert.deepEqual(history.save(edition), sample.save(edition));
    assert.throws(() => ipsf.History.fromSqlite(new TextEncoder().encode("no database")), ipsf.Refused);
});

test("warnings", () => {
    const history = of({ shoe_size: [41, 42, 43] });
    const warning = { kind: "unknown-column", table: "episodes", name: "shoe_size", count: 1, rows: [] };
    assert.deepEqual(history.warnings, [warning]);
    assert.deepEqual(ipsf.Reviews.score(history, { asOf: CASELOAD_DAY }).warnings, [warning]);
});

test("lent columns are read where they are", () => {
    const builder = new ipsf.HistoryBuilder();
    for (const [table, columns] of Object.entries(caseload())) builder.addColumns(table, columns);
    builder.lendColumns("contacts", contacts(100));
    assert.throws(() => builder.lendColumns("jobs", { on: Int32Array.of(1) }), ipsf.InvalidArgument);
    const history = builder.finish();
    assert.equal(history.rowCounts.contacts, 100);
    const copied = ipsf.History.fromColumns({ ...caseload(), contacts: contacts(100) });
    assert.equal(scored(history), scored(copied));
    const abandoned = new ipsf.HistoryBuilder();
    abandoned.lendColumns("contacts", contacts(10));
    abandoned.close();
});

test("a history that is larger than the memory at first", () => {
    const count = 1_500_000;
    const many = contacts(count);
    many.on.forEach((_, place) => (many.on[place] = 19800 + (place % 180)));
    const history = ipsf.History.fromColumns({ ...caseload(), contacts: many });
    assert.equal(history.rowCounts.contacts, count);
    assert.equal(ipsf.Reviews.score(history, { asOf: CASELOAD_DAY }).length, 1);
    history.close();
});

test("thousands of texts, of letters of every length", () => {
    const ids = ["Äiti 🙂", "B", "€uro", ""];
    const count = 25_001;
    const tables = caseload();
    tables.coaches = { coach_id: ["A", ...ids.slice(0, 3)], team_id: Array(4).fill("North") };
    tables.contacts = {
        on: Array(count).fill("2024-02-01"),
        coach_id: Array.from({ length: count }, (_, row) => ids[row % 3]),
        party: Array(count).fill("client"),
        episode_id: Array.from({ length: count }, (_, row) => (row % 2 ? "1" : 2)),
        employer_id: Array.from({ length: count }, (_, row) => ids[row % 4]),
    };
    assert.equal(ipsf.History.fromColumns(tables).rowCounts.contacts, count);
    tables.contacts.coach_id[20_000] = "Äiti 🙃";
    assert.throws(
        () => ipsf.History.fromColumns(tables),
        ({ problems: [{ table, row, column }] }) => `${table} ${row} ${column}` === "contacts 20001 coach_id",
    );
});

test("CSV as it is saved", () => {
    const folder = path("tests/cases/csv");
    const files = (name) => {
        const place = `${folder}/${name}`;
        return Object.fromEntries(readdirSync(place).map((file) => [file, readFileSync(`${place}/${file}`)]));
    };
    const said = {
        csvDelimiter: "semicolon",
        csvEncoding: "windows-1252",
        csvDates: "d.m.yyyy",
        csvDecimal: "comma",
    };
    const plain = ipsf.History.fromFiles(files("plain")).save(edition);
    const found = ipsf.History.fromFiles(files("same/finnish-windows-1252"));
    assert.deepEqual(found.save(edition), plain);
    const told = found.warnings.find(({ kind, table }) => kind === "csv-dialect-found" && table === "coaches");
    assert.equal(told.name, "delimiter semicolon, encoding windows-1252, dates d.m.yyyy, decimal comma");
    const settled = ipsf.History.fromFiles(files("same/finnish-windows-1252"), said);
    assert.deepEqual(settled.save(edition), plain);
    assert.equal(settled.warnings.length, 0);

    const sheet = "item;value\nclients_per_coach;1,234\n";
    assert.throws(
        () => ipsf.Answers.read(sheet),
        (refused) => refused.problems[0].rule === "ambiguous-number",
    );
    ipsf.Answers.read(sheet, "sheet", said).close();
    assert.throws(() => ipsf.Answers.read(sheet, "sheet", { csvDates: "m/d/yyyy" }), /csvDates/);
});
