// Readable on every screen, by everyone: widths, the total in sight, axe-core, both languages, paper.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { give, opened, sampleFiles, SAMPLE, sampleSheet, setDate, show } from "./page.mjs";

const axe = readFileSync(join(process.env.IPSF_SCORE_SHEET, "node_modules/axe-core/axe.min.js"), "utf8");

async function violations(page) {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => axe.run());
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

async function fits(page) {
    const { wide, total } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        total: document.querySelector(".bar .points").getBoundingClientRect(),
    }));
    assert.equal(wide, 0, "moved sideways");
    assert.ok(total.top >= 0 && total.bottom <= page.viewportSize().height, "the total is out of sight");
}

// Nothing moves by its colour: each width and each scheme of colours is seen once.
for (const [width, colorScheme] of [
    [360, "dark"],
    [1400, "light"],
])
    test(`${width} px wide, ${colorScheme}: everything fits, and axe finds nothing`, async (t) => {
        const page = await opened(t, { width, colorScheme });
        const seen = async () => {
            await fits(page);
            assert.deepEqual(await violations(page), []);
        };
        await seen();
        await setDate(page);
        await give(page, "Choose records", [...sampleFiles(), `${SAMPLE}/answers.csv`]);
        await seen();
        await show(page, "Fill in");
        const second = page.locator("#criterion-2");
        await second.getByRole("textbox").first().fill("nonsense");
        await second.getByRole("button", { name: /Records behind/ }).click();
        await second.getByRole("button", { name: /Source and note/ }).focus();
        await page.keyboard.press("Enter");
        await second.getByText("Levels, and a rating given directly").click();
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await seen();
        await page.evaluate(() => scrollTo(0, 0));
        await page.getByRole("button", { name: "What if …?" }).click();
        await second.getByText("Limits of the levels").click();
        await seen();
        await page.getByRole("button", { name: "Back to the sheet" }).click();
        await show(page, "Compare");
        await seen();
        await give(page, "Open the other assessor's sheet", [sampleSheet({ name: "Ville" })]);
        await seen();
        await show(page, "Hand over");
        await seen();
    });

test("in Finnish the page is marked as Finnish, and no English is left", async (t) => {
    const page = await opened(t, { locale: "fi-FI" });
    assert.equal(await page.evaluate(() => document.documentElement.lang), "fi");
    for (const view of ["Aloitus", "Täyttö", "Vertailu", "Valmis"]) {
        await page.getByRole("button", { name: view, exact: true }).click();
        const said = await page.locator("main").innerText();
        assert.doesNotMatch(said, /\b(the|and|of|your|with|review)\b/i, view);
    }
    await page.getByRole("button", { name: "In English" }).click();
    assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
});

test("what the library says of records is in Finnish, too", async (t) => {
    const page = await opened(t, { locale: "fi-FI" });
    await page.getByLabel("Arviointipäivä").fill("2023-03-31");
    await page.getByLabel("Arviointipäivä").blur();
    // A column that there is not, and no table of jobs.
    const files = sampleFiles()
        .filter((path) => !path.endsWith("jobs.csv"))
        .map((path) => ({ name: path.split("/").at(-1), mimeType: "text/csv", buffer: readFileSync(path) }));
    const coaches = files.find(({ name }) => name === "coaches.csv");
    const odd = (line) => `${line},${line.startsWith("coach_id") ? "hobby" : ""}`;
    coaches.buffer = Buffer.from(coaches.buffer.toString().replace(/^.+$/gm, odd));
    await give(page, "Valitse asiakastiedot", files);
    await page.getByText("Hyväksytty, mutta kannattaa katsoa").click();
    await page.getByText("Sarake, jota taulussa ei ole (coaches, hobby): 1").waitFor();
    await page.getByRole("button", { name: "Täyttö", exact: true }).click();
    const said = (criterion, text) => page.locator(`#criterion-${criterion}`).getByText(text).waitFor();
    await said(19, "Asiakastiedoista ei saada lukua: työsuhteita ei ole kirjattu");
    await said(2, "jaksolla ei ole kirjattu työhönvalmennuksen aikaa");
});

test("titles in the list of criteria are whole", async (t) => {
    const page = await opened(t);
    await show(page, "Fill in");
    const titles = page.locator(".contents-title");
    const cut = await titles.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
    assert.equal(cut, 0);
    const height = (place) => titles.nth(place).evaluate((title) => title.clientHeight);
    assert.ok((await height(3)) > (await height(0)), "a long title takes more than one line");
});

test("on paper there is the form without the page's tools", async (t) => {
    const page = await opened(t);
    await page.getByLabel("Assessor").fill("Aino");
    await show(page, "Fill in");
    await page.emulateMedia({ media: "print" });
    for (const gone of [".tools", ".views", ".contents", ".try"])
        assert.equal(await page.locator(gone).first().isVisible(), false, gone);
    const head = page.locator(".paper-head");
    assert.match(await head.innerText(), /Aino/);
    const date = head.locator("div", { hasText: "Date of the review" }).locator("dd");
    assert.equal(await date.innerText(), "", "nobody has chosen a date yet");
    assert.equal(await page.locator(".criterion").count(), 25);

    // Nothing is answered: nothing is marked, and there is room for the level, a note and the total.
    const first = page.locator("#criterion-3");
    assert.equal(await first.getByText("Not known").isVisible(), false);
    assert.equal(await first.locator(".standing, header .level").locator("visible=true").count(), 0);
    assert.equal(await first.locator(".paper-levels li").locator("visible=true").count(), 5);
    assert.match(await page.locator(".paper-head").innerText(), /Total\s+of 125 points/);
    await page.emulateMedia({ media: "screen" });
    await page.getByLabel("Phases that every coach carries out").fill("5");
    await first.getByRole("radio", { name: "Yes" }).check();
    await page.emulateMedia({ media: "print" });
    assert.equal(await first.locator("header .level").isVisible(), true);
    assert.equal(await first.locator(".paper-levels").count(), 0);
    assert.match(await date.innerText(), /\d{4}/, "the date that the answers were scored on");
});

test("on paper elsewhere: the form, too, or the assessors' comparison, and nothing to be pressed", async (t) => {
    const page = await opened(t);
    await give(page, "Open a saved sheet", [sampleSheet({ name: "Aino" })]);
    await page.emulateMedia({ media: "print" });
    const printed = async (view) => {
        await page.emulateMedia({ media: "screen" });
        await show(page, view);
        await page.emulateMedia({ media: "print" });
        await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
        const said = await page.locator("main").innerText();
        const tools = page.locator("main").locator("button:not(.link), summary");
        const pressed = await tools.locator("visible=true").count();
        await page.evaluate(() => dispatchEvent(new Event("afterprint")));
        return { said, pressed };
    };
    for (const view of ["Start", "Hand over"]) {
        const { said, pressed } = await printed(view);
        assert.match(said, /Staffing of the service[^]*25\s+Proactive/);
        assert.doesNotMatch(said, /Saved sheets|Workbook/);
        assert.equal(pressed, 0);
    }
    await page.emulateMedia({ media: "screen" });
    await show(page, "Compare");
    const changes = { weekly_team_meetings: "true" };
    await give(page, "Open the other assessor's sheet", [sampleSheet({ name: "Ville", changes })]);
    const { said, pressed } = await printed("Compare");
    assert.match(said, /Where the assessors differ[^]*Not agreed/);
    assert.doesNotMatch(said, /Staffing of the service|Open the other/);
    assert.equal(pressed, 0);
});

test("on paper an answer of the records is marked as one", async (t) => {
    const page = await opened(t);
    await setDate(page);
    await give(page, "Choose records", [...sampleFiles(), `${SAMPLE}/answers.csv`]);
    await show(page, "Fill in");
    await page.emulateMedia({ media: "print" });
    const marked = page.locator("#criterion-5").getByText("As in the records: No").first();
    assert.equal(await marked.isVisible(), true);
});

test("a blank form has the date that was chosen", async (t) => {
    const page = await opened(t);
    await setDate(page);
    await page.reload();
    await page.emulateMedia({ media: "print" });
    assert.match(await page.locator(".paper-head").innerText(), /Date of the review\s+8 May 2024/);
});
