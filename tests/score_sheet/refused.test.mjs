// What the library refuses is refused, with its place and in words, and the sheet stays as it was.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
    AS_OF,
    command,
    download,
    folder,
    give,
    opened,
    sampleFiles,
    sampleSheet,
    setDate,
    show,
    SOURCE,
    total,
} from "./page.mjs";

function written(name, text) {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
}

test("an answer, at its field", async (t) => {
    const page = await opened(t);
    await show(page, "Fill in");
    const criterion = page.locator("#criterion-2");
    const field = criterion.getByRole("textbox").first();
    await field.fill("97");
    assert.match(await total(page), /^29–125/);
    for (const [typed, said] of [
        ["0.97", /may mean percent or the whole/],
        ["100.1", /above the whole/],
        ["a lot", /not a number/],
    ]) {
        await field.fill(typed);
        assert.match(await criterion.locator(".refusal").innerText(), said);
        assert.equal(await field.getAttribute("aria-invalid"), "true");
        assert.match(await total(page), /^25–125/);
    }
    await field.fill("37/40");
    assert.equal(await criterion.locator(".refusal").count(), 0);
    assert.match(await total(page), /^28–124/);
});

test("an answer, and then the command takes the answers that are handed over", async (t) => {
    const page = await opened(t);
    const path = sampleSheet({
        name: "Aino",
        changes: { phases_delivered: "a lot", team_meeting: "never" },
        rating: { "rating.2": "9", "rating.99": "3", favourite_colour: "blue" },
    });
    await give(page, "Open a saved sheet", [path]);
    assert.match(await page.locator(".said").innerText(), /2 answers are to questions that no criteria ask/);
    await show(page, "Hand over");
    const said = await page.locator("#form").innerText();
    for (const refused of ["Phases that every coach carries out", "The team's meetings", "Direct rating 2"])
        assert.match(said, new RegExp(`refused are left out: .*${refused}`));
    assert.match(said, /no criteria ask are left out: favourite_colour; rating.99/);
    const csv = await download(page, "Answers, for the ipsf command (CSV)");
    assert.match(readFileSync(csv, "utf8"), /weekly_team_meetings/);
    assert.doesNotMatch(readFileSync(csv, "utf8"), /a lot|never|rating|colour/);
    const json = command("score", "--as-of", AS_OF, "--answers", csv, "--format", "json");
    assert.equal(readFileSync(await download(page, "Results (JSON)"), "utf8"), json);
    assert.equal(readFileSync(await download(page, "Save"), "utf8"), readFileSync(path, "utf8"), "the sheet keeps all");
});

test("in Finnish, where a decimal comma is what people type", async (t) => {
    const page = await opened(t, { locale: "fi-FI" });
    await page.getByRole("button", { name: "Täyttö" }).click();
    const criterion = page.locator("#criterion-2");
    const field = criterion.getByRole("textbox").first();
    await field.fill("95,5");
    await criterion.getByText("Vähintään 90 %, mutta alle 96 %").waitFor();
    assert.equal(await field.inputValue(), "95,5");
    await field.fill("yli 90");
    assert.match(await criterion.locator(".refusal").innerText(), /Kirjoita prosenttiluku/);
});

test("a broken history, with table and row; then nothing of it is there", async (t) => {
    const page = await opened(t);
    await setDate(page);
    const text = readFileSync(
        sampleFiles().find((name) => name.endsWith("coaches.csv")),
        "utf8",
    );
    const broken = written("coaches.csv", text.replace("T1", "T9").replace(/,1,/, ",7,"));
    const others = sampleFiles().filter((name) => !name.endsWith("coaches.csv"));
    await give(page, "Choose records", [broken, ...others]);
    const trouble = page.getByRole("alert");
    assert.match(await trouble.innerText(), /coaches, row 2, team_id: No row of teams has this id/);
    assert.match(await total(page), /^25–125/);
    await trouble.getByRole("button", { name: "Close" }).click();
    await give(page, "Choose records", [written("no.sqlite", "no database")]);
    assert.match(await page.getByRole("alert").innerText(), /neither a folder of CSV files nor an SQLite file/);
});

test("a file that is no table of records is named, and what is wrong with it", async (t) => {
    const page = await opened(t);
    for (const [name, text, said] of [
        ["empty.csv", "", /There is nothing in empty.csv/],
        ["people.csv", "a,b\n1,2\n", /No table of records is called people.csv; they are teams, coaches/],
        ["coaches.csv", "PK\u0003\u0004…", /coaches.csv is a workbook, not CSV/],
        ["own.sqlite", "no database", /own.sqlite: neither a folder/],
    ]) {
        await give(page, "Choose records", [written(name, text)]);
        const trouble = await page.getByRole("alert").innerText();
        assert.match(trouble, said);
        assert.doesNotMatch(trouble, /history.sqlite/);
        await page.getByRole("button", { name: "Close" }).click();
    }
});

test("what was said is said in the other language, too", async (t) => {
    const page = await opened(t);
    await give(page, "Choose records", sampleFiles());
    await page.getByRole("button", { name: "Suomeksi" }).click();
    assert.match(await page.locator(".said").innerText(), /3.204 riviä luettu/);
    await page.getByRole("button", { name: "Valitse asiakastiedot" }).waitFor();
});

test("a broken edition, with line and column; a good one is used", async (t) => {
    const page = await opened(t);
    const toml = readFileSync(join(SOURCE, "rulebooks/fi-2021-11.toml"), "utf8").replace('"fi-2021-11"', '"own-2026"');
    const line = toml.slice(0, toml.indexOf('kind = "table"')).split("\n").length;
    const broken = written("own.toml", toml.replace('kind = "table"', 'kind = "tabel"'));
    await give(page, "Open another edition (TOML)", [broken]);
    assert.match(
        await page.getByRole("alert").innerText(),
        new RegExp(`own.toml, line ${line}, column \\d+: .*kind`, "i"),
    );
    await give(page, "Open another edition (TOML)", [
        written("own.toml", toml.replaceAll('">= 96"', '">= 97"').replaceAll("96 %", "97 %")),
    ]);
    assert.match(await page.getByLabel("Criteria").locator("option:checked").innerText(), /own-2026, from a file/);
});

test("what is no sheet, and what is none of all this", async (t) => {
    const page = await opened(t);
    await give(page, "Open a saved sheet", [written("other.json", '{"score_sheet": 1, "assessors": [{"name": 5}]}')]);
    assert.match(await page.getByRole("alert").innerText(), /other.json is not a score sheet[^]*assessors.0.name/);
    const right = readFileSync(sampleSheet({ name: "Aino" }), "utf8");
    await give(page, "Open a saved sheet", [written("date.json", right.replace(AS_OF, "2024-02-31"))]);
    assert.match(await page.getByRole("alert").innerText(), /What is wrong is at as_of/);
    const odd = right.replace('"agreed": {}', '"agreed": {"rating.3": {"value": "4", "by": "Aino"}}');
    await give(page, "Open a saved sheet", [written("odd.json", odd)]);
    assert.match(await page.getByRole("alert").innerText(), /What is wrong is at agreed.rating.3.by/);
    await give(page, "Open a saved sheet", [written("newer.json", '{"score_sheet": 99}')]);
    assert.match(await page.getByRole("alert").innerText(), /newer page/);
    await give(page, "Choose records", [written("picture.png", "")]);
    assert.match(await page.getByRole("alert").innerText(), /Drop records/);
    await give(page, "Choose records", [...sampleFiles(), written("beside.sqlite", "")]);
    assert.match(await page.getByRole("alert").innerText(), /Drop records/);
    assert.match(await total(page), /^25–125/);
});

test("a sheet that asks more of the library than it takes leaves the page as it was", async (t) => {
    const page = await opened(t);
    const right = JSON.parse(readFileSync(sampleSheet({ name: "Aino" }), "utf8"));
    const [aino] = right.assessors;
    for (const [name, sheet, said] of [
        ["nul", { ...right, assessors: [{ ...aino, answers: { clients_per_coach: { value: "19\0" } } }] }, /NUL/],
        ["crowd", { ...right, assessors: Array(101).fill(aino) }, /at most 100 assessors/],
    ]) {
        await give(page, "Open a saved sheet", [written(`${name}.json`, JSON.stringify(sheet))]);
        assert.match(await page.getByRole("alert").innerText(), said);
        assert.match(await total(page), /^25–125/);
    }
    await page.reload();
    assert.match(await total(page), /^25–125/);
});

test("an edition out of its time is used, and that is said", async (t) => {
    const page = await opened(t);
    await setDate(page, "2020-01-01");
    await page.getByText("were not in force on the date").waitFor();
    assert.match(await total(page), /^25–125/);
});

test("a sheet of very many answers to nothing is as quick as another", async (t) => {
    const page = await opened(t);
    const sheet = JSON.parse(readFileSync(sampleSheet({ name: "Aino" }), "utf8"));
    for (let place = 0; place < 50_000; ++place) sheet.assessors[0].answers[`item_${place}`] = { value: "1" };
    page.setDefaultTimeout(15_000);
    await give(page, "Open a saved sheet", [written("many.json", JSON.stringify(sheet))]);
    assert.match(await page.locator(".said").innerText(), /50000 answers are to questions that no criteria ask/);
    await show(page, "Hand over");
    await page.getByText("and 49980 more").waitFor();
});
