// The sample's review, filled in by a keyboard alone, from the first question to the last; measures from the records.
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
    historyFolder,
    opened,
    SAMPLE,
    sampleAnswers,
    sampleFiles,
    sampleSheet,
    setDate,
    show,
    tabTo,
    total,
} from "./page.mjs";

test("comes to 103, good, with what the command says of the same", async (t) => {
    const page = await opened(t);
    await setDate(page); // by keys it is another one in every browser
    await page.getByLabel("Service", { exact: true }).focus();
    await page.keyboard.type("A service");
    const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        tabTo(page, ({ said }) => said === "Choose records").then(() => page.keyboard.press("Enter")),
    ]);
    await chooser.setFiles(sampleFiles());
    await page.getByText(/rows read/).first().waitFor();
    assert.match(await page.locator(".said").innerText(), /rows read/);
    assert.equal(await page.getByLabel("Team", { exact: true }).inputValue(), "T1");
    assert.equal(await total(page), "54–118 of 125 points Levels possible: Not supported employment … Exemplary");

    await tabTo(page, ({ said }) => said === "Fill in the form", "Shift+Tab");
    await page.keyboard.press("Enter");
    await fillIn(page, new Map(sampleAnswers.map(({ item, value }) => [labels.get(item), value])));
    assert.equal(await total(page), "103 of 125 points Level: Good");
    assert.match(await page.locator("#section-organisation").innerText(), /27 \/ 40/);

    await show(page, "Hand over");
    await page.getByText("Every criterion is scored").waitFor();
    await page.locator("#form").getByText("Next review by 8 May 2025").waitFor();
    const answers = await download(page, "Answers, for the ipsf command (CSV)");
    const history = historyFolder();
    const asked = ["score", history, "--as-of", AS_OF, "--answers", answers];
    const json = readFileSync(await download(page, "Results (JSON)"), "utf8");
    assert.equal(json, command(...asked, "--format", "json"));
    assert.equal(JSON.parse(json).reviews[0].total, 103);

    const html = join(folder, "command.html");
    command(...asked, "--service", "A service", "--format", "html", "--without", "appendix", "--output", html);
    const report = readFileSync(await download(page, "Report (HTML)"), "utf8");
    const body = (text) => text.slice(text.indexOf("<main>"), text.indexOf('id="appendix"'));
    assert.equal(body(report).slice(0, 4000), body(readFileSync(html, "utf8")).slice(0, 4000));
    const workbook = readFileSync(await download(page, "Workbook (XLSX)"));
    const file = join(folder, "command.xlsx");
    command(...asked, "--format", "xlsx", "--output", file);
    assert.ok(workbook.equals(readFileSync(file)));
});

test("comes to the same from the records with their answers, and says where a measure comes from", async (t) => {
    const page = await opened(t);
    await setDate(page);
    await give(page, "Choose records", [...sampleFiles(), join(SAMPLE, "answers.csv")]);
    assert.equal(await total(page), "103 of 125 points Level: Good");
    await show(page, "Hand over");
    const json = readFileSync(await download(page, "Results (JSON)"), "utf8");
    assert.equal(json, command("score", SAMPLE, "--as-of", AS_OF, "--format", "json"));

    await show(page, "Fill in");
    const first = page.locator("#criterion-1");
    assert.match(await first.innerText(), /In the records: 18.67 \(56\/3\)/);
    await first.getByRole("button", { name: /Records behind/ }).click();
    const explained = JSON.parse(
        command(
            "explain",
            SAMPLE,
            "--as-of",
            AS_OF,
            "--team",
            "T1",
            "--measure",
            "clients_per_coach",
            "--format",
            "json",
        ),
    );
    assert.equal(await first.locator("tbody tr").count(), explained.records.length);

    await first.getByRole("textbox").first().fill("30");
    assert.match(await first.innerText(), /The records alone would give level 5/);
    assert.equal(await total(page), "101 of 125 points Level: Good");
});

test("an answer over one of the records says what they say, and where it leads elsewhere", async (t) => {
    const page = await opened(t);
    await setDate(page);
    await give(page, "Choose records", [...sampleFiles(), join(SAMPLE, "answers.csv")]);
    await show(page, "Fill in");
    const criterion = page.locator("#criterion-5");
    const question = criterion.locator("fieldset").first();
    await question.getByRole("radio", { name: "Yes", exact: true }).check();
    assert.match(await question.innerText(), /As in the records: No[^]*In the records: No \(7 May 2024\)/);
    assert.match(await criterion.innerText(), /The records alone would give level 2/);
    await criterion.getByText("Levels, and a rating given directly").click();
    await criterion.getByRole("radio", { name: /^2 / }).check();
    assert.doesNotMatch(await criterion.innerText(), /The records alone/);
});

test("records without the sheet's team leave the team, and say so", async (t) => {
    const page = await opened(t);
    await give(page, "Open a saved sheet", [sampleSheet({ name: "Aino", team: "T9" })]);
    const alone = await total(page);
    await give(page, "Choose records", sampleFiles());
    const team = page.getByLabel("Team", { exact: true });
    assert.equal(await team.inputValue(), "T9");
    await page.getByText("The records have no team T9").waitFor();
    assert.equal(await total(page), alone);
    await team.selectOption("T1");
    assert.equal(await page.getByText("The records have no team").count(), 0);
    assert.notEqual(await total(page), alone);
});

test("an SQLite file does as well", async (t) => {
    const sqlite = join(folder, "sample.sqlite");
    const page = await opened(t);
    await setDate(page);
    command("generate", sqlite, "--coaches", "3");
    await give(page, "Choose records", [sqlite]);
    assert.match(await page.locator(".said").innerText(), /rows read/);
    await show(page, "Fill in");
    await page.locator("#criterion-1").getByText("In the records").waitFor();
});

/** Goes on by Tab from question to question, and answers each that there is an answer to, by what it says. */
async function fillIn(page, answers) {
    const open = new Map(answers);
    while (open.size) {
        const { question, said, values } = await tabTo(page, (at) => open.has(at.question) || open.has(at.said));
        const label = open.has(question) ? question : said;
        const value = open.get(label);
        open.delete(label);
        const key = { true: "y", false: "n" }[value] ?? (values.length ? String(values.indexOf(value) + 1) : value);
        await page.keyboard.type(key);
    }
}

/** What each input is called, out of the page of the edition that the command writes. */
const labels = new Map(
    JSON.parse(command("edition", "show", "fi-2021-11", "--format", "json", "--table", "inputs")).map((row) => [
        row.input,
        row.label_en,
    ]),
);

test("records may be dropped anywhere on the page", async (t) => {
    const page = await opened(t);
    await setDate(page);
    const files = sampleFiles().map((path) => ({ name: path.split("/").at(-1), text: readFileSync(path, "utf8") }));
    await page.evaluate((files) => {
        const dataTransfer = new DataTransfer();
        for (const { name, text } of files) dataTransfer.items.add(new File([text], name));
        document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
    }, files);
    await page
        .getByText(/rows read/)
        .first()
        .waitFor();
    assert.match(await total(page), /^54–118/);
});

test("that it reads is seen before the library is at work, also far down a narrow page", async (t) => {
    const page = await opened(t, { width: 360, height: 640 });
    await page.getByRole("button", { name: "Choose records" }).scrollIntoViewIfNeeded();
    await page.evaluate(() => {
        window.seen = [];
        const look = () => {
            const said = document.querySelector(".said");
            const { top, bottom } = said.getBoundingClientRect();
            window.seen.push({ text: said.textContent, top, bottom });
            requestAnimationFrame(look);
        };
        look();
    });
    await give(page, "Choose records", sampleFiles());
    const frames = await page.evaluate(() => window.seen);
    const reading = frames.filter(({ text }) => text === "Reading …");
    assert.ok(reading.length > 0, "no frame says so");
    assert.ok(
        reading.every(({ top, bottom }) => top >= 0 && bottom <= 640),
        "out of sight",
    );
});
