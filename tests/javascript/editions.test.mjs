// Editions and service models: where they come from, what they find, and what differs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { AS_OF, edition, ipsf, path, sample, text } from "./sample.mjs";

test("where they come from", () => {
    assert(ipsf.Edition.embeddedIds.includes("fi-2021-11"));
    const again = ipsf.Edition.read(edition.toml(), "again");
    assert.equal(again.hash, edition.hash);
    assert.equal(again.id, "fi-2021-11");
    assert.equal(again.criteria.length, 25);
    assert.equal(again.whatIf, null);
    assert.match(again.dmnTests(), /testCases/);
    assert.equal(ipsf.Edition.forDate(AS_OF).id, "fi-2021-11");
    assert.throws(() => ipsf.Edition.forDate("1950-01-01"), ipsf.Refused);
    assert.throws(() => ipsf.Edition.forDate(AS_OF, "xx"), ipsf.Refused);
    assert.equal(ipsf.Edition.load(path("rulebooks/fi-2021-11.toml")).hash, edition.hash);
});

test("what is refused says where", () => {
    assert.throws(
        () => ipsf.Edition.read("id = 5", "mine"),
        (refused) => refused.problems.every(({ table, row }) => table === "mine" && row > 0),
    );
    assert.throws(() => ipsf.Edition.embedded("nix"), ipsf.Refused);
    assert.throws(() => ipsf.ServiceModel.embedded("nix"), ipsf.Refused);
    assert.throws(
        () => ipsf.ServiceModel.read("id = 5"),
        (refused) => refused.problems[0].row > 0,
    );
});

test("checks and tests", () => {
    assert.deepEqual(edition.check(), []);
    const { cases, changes, failures } = edition.test();
    assert(cases > 100 && changes > 100);
    assert.deepEqual(failures, []);
    const changed = edition.withChanges([{ criterion: 24, row: "5", cell: "community_time_share", to: ">= 70" }]);
    assert(changed.test().failures.some(({ criterion, row }) => criterion === 24 && row > 0));
});

test("what-if", () => {
    const changed = edition.withChanges([
        { row: "good", cell: "at_least", to: 101 },
        { criterion: 24, row: "5", cell: "community_time_share", to: ">= 70" },
    ]);
    assert.match(changed.whatIf.en, /criterion 24, level 5: .* ≥ 70 % \(was ≥ 65 %\)/);
    assert.match(changed.whatIf.fi, /kriteeri 24, taso 5: .* ≥ 70 % /);
    const reviews = ipsf.Reviews.score(sample, { asOf: AS_OF, edition: changed });
    assert(reviews.at(0).whatIf);
    assert.deepEqual(reviews.edition.whatIf, changed.whatIf);
    assert.throws(() => edition.withChanges([{ row: "good" }]), TypeError);
    assert.throws(() => edition.withChanges([null]), TypeError);
    assert.throws(() => edition.withChanges([{ rows: "good" }]), TypeError);
    const [change] = ipsf.EditionDifference.of(edition, changed);
    assert(change.beforeAt.line > 0 && change.about.fi !== change.about.en);
});

test("tables", () => {
    const limits = edition.table("limits").rows;
    const changes = limits.map(({ criterion, row, cell, value: to }) => ({ criterion: criterion ?? 0, row, cell, to }));
    assert.equal(edition.withChanges(changes).hash, edition.hash);
    assert(limits.some(({ row, about_fi: about, value }) => row === "good" && about === "Hyvä" && value === "100"));
    assert.deepEqual(edition.table("sections").rows[0].criteria, "1 2 3");
    assert.throws(() => edition.table("totals"), /"input_choices"/);
});

test("service models", () => {
    assert(ipsf.ServiceModel.embeddedIds.includes("kainuu"));
    const model = ipsf.ServiceModel.read(text("rulebooks/service-models/kainuu.toml"));
    const used = edition.withServiceModel(model);
    assert.equal(model.id, "kainuu");
    assert.match(model.hash, /^xxh128:/);
    assert.match(ipsf.DueList.of(sample, { asOf: AS_OF, edition: used }).json(), /"service_model"/);
    assert.throws(() => used.withServiceModel(model), ipsf.Refused);
    assert.throws(() => used.withServiceModel(null), TypeError);
});

test("the client process", () => {
    const first = edition.deadlines.find(({ key }) => key === "first_employer_meeting");
    assert.equal(first.subject, "client");
    assert.deepEqual(first.criteria, [15]);
    assert.equal(first.title.fi, "Ensimmäinen työnantajatapaaminen");
    assert.equal(edition.phases[1].tools[0].fi, "Kykyviisari");
    assert.equal(edition.phases[1].tools.length, 5);
    assert(edition.moves.length > 5);
    assert.equal(edition.waitingDays, 30);
});

test("the library", () => {
    assert.match(ipsf.libraryVersion(), /^\d+\.\d+\.\d+$/);
    assert.equal(ipsf.abiVersion(), 1);
    assert.equal(ipsf.editionFormat(), 1);
    for (const component of ["csv", "sqlite", "xlsx", "dmn", "html"]) assert(ipsf.has(component), component);
    assert(!ipsf.has("lunch"));
    assert(ipsf.adapter("postgresql", { schema: "x" }).includes('CREATE VIEW "x"."episodes" AS'));
    assert.throws(() => ipsf.adapter("sqlite", { schema: "x" }), ipsf.Refused);
});
