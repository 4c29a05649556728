// Undo, a reload, and files that are opened again byte for byte.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { download, give, opened, sampleFiles, sampleSheet, setDate, show, total } from "./page.mjs";

const yes = (page, criterion, place = 0) => page.locator(`#criterion-${criterion} input[value=true]`).nth(place);

test("undo and redo, a field at a time", async (t) => {
    const page = await opened(t);
    await show(page, "Fill in");
    await page.locator("#criterion-2 input[type=text]").pressSequentially("97.5");
    await yes(page, 5).check();
    assert.match(await total(page), /^29–125/);
    await page.keyboard.press("Control+z");
    assert.equal(await yes(page, 5).isChecked(), false);
    assert.equal(await page.locator("#criterion-2 input[type=text]").inputValue(), "97.5");
    await page.getByRole("button", { name: "Undo" }).click();
    assert.equal(await page.locator("#criterion-2 input[type=text]").inputValue(), "");
    assert.match(await total(page), /^25–125/);
    await page.keyboard.press("Control+Shift+z");
    await page.getByRole("button", { name: "Redo" }).click();
    assert.equal(await yes(page, 5).isChecked(), true);
    assert.match(await total(page), /^29–125/);
});

test("a reload loses nothing; what is wiped is gone, and what is not to be kept is not kept", async (t) => {
    const page = await opened(t);
    await page.getByLabel("Assessor").fill("Aino");
    await show(page, "Fill in");
    await page.locator("#criterion-2 input[type=text]").fill("97");
    await page.reload();
    await page.locator("#criterion-2").waitFor();
    assert.equal(await page.locator("#criterion-2 input[type=text]").inputValue(), "97");
    await show(page, "Start");
    assert.equal(await page.getByLabel("Assessor").inputValue(), "Aino");

    await page.getByRole("button", { name: "Wipe the work kept here" }).click();
    await page.getByRole("group", { name: /This empties the open sheet, too/ }).waitFor();
    assert.equal(await page.getByLabel("Assessor").inputValue(), "Aino", "it asks first");
    await page.getByRole("button", { name: "Keep it" }).click();
    await page.getByRole("button", { name: "Wipe the work kept here" }).click();
    await page.getByRole("button", { name: "Wipe it all" }).click();
    await page.getByText("Nothing is kept in this browser any more").waitFor();
    assert.equal(await page.evaluate(() => Object.keys(localStorage).length), 0);
    await page.reload();
    assert.equal(await page.getByLabel("Assessor").inputValue(), "");

    await page.getByLabel("Keep unfinished work").uncheck();
    await page.getByLabel("Assessor").fill("Ville");
    assert.doesNotMatch(await page.evaluate(() => JSON.stringify(localStorage)), /Ville/);
    page.on("dialog", (dialog) => dialog.accept()); // the browser asks whether to leave unsaved work
    await page.reload();
    assert.equal(await page.getByLabel("Assessor").inputValue(), "");
    assert.equal(await page.getByLabel("Keep unfinished work").isChecked(), false);
});

test("that there were records outlives a reload; a new sheet puts them away, and undo brings them back", async (t) => {
    const page = await opened(t);
    await setDate(page);
    await give(page, "Choose records", sampleFiles());
    assert.match(await total(page), /^54–118/);
    await page.getByRole("button", { name: "Begin a new sheet" }).click();
    assert.match(await total(page), /^25–125/);
    await page.keyboard.press("Control+z");
    assert.match(await total(page), /^54–118/);
    await page.keyboard.press("Control+Shift+z");
    assert.match(await total(page), /^25–125/);
    await page.keyboard.press("Control+z");
    await page.reload();
    const said = page.getByText(/filled in with records \(coaches.csv, .* choose them again/);
    await said.waitFor();
    await show(page, "Fill in");
    await give(page, "Choose records", sampleFiles());
    assert.match(await total(page), /^54–118/);
    assert.equal(await said.count(), 0);
});

test("two tabs have a sheet each", async (t) => {
    const page = await opened(t);
    await page.getByLabel("Assessor").fill("Aino");
    const other = await page.context().newPage();
    await other.goto(page.url());
    assert.equal(await other.getByLabel("Assessor").inputValue(), "Aino", "a new tab goes on with what was kept");
    await other.getByLabel("Assessor").fill("Ville");
    page.on("dialog", (dialog) => dialog.accept()); // its work is no longer the work that a new tab would find
    await page.reload();
    assert.equal(await page.getByLabel("Assessor").inputValue(), "Aino");
    await other.reload();
    assert.equal(await other.getByLabel("Assessor").inputValue(), "Ville");

    await other.getByRole("button", { name: "Wipe the work kept here" }).click();
    await other.getByRole("button", { name: "Wipe it all" }).click();
    await other.getByText("Nothing is kept in this browser any more").waitFor();
    await page.reload();
    assert.equal(await page.getByLabel("Assessor").inputValue(), "");
});

test("where the page itself fails, the sheet is saved, and the step undone", async (t) => {
    const page = await opened(t);
    await give(page, "Open a saved sheet", [sampleSheet({ name: "Aino" })]);
    assert.equal(await page.getByRole("button", { name: "Save", exact: true }).getAttribute("class"), "");
    const saved = readFileSync(await download(page, "Save"), "utf8");
    await show(page, "Fill in");
    await page.evaluate(() => {
        const make = document.createElementNS;
        document.createElementNS = (...what) => {
            if (what[1] !== "b" && what[1] !== "p" && what[1] !== "section") return make.apply(document, what);
            document.createElementNS = make;
            throw new Error("no more elements");
        };
    });
    await page.locator("#criterion-2 input[type=text]").fill("50");
    await page.getByRole("alert").getByText("The page cannot go on with this").waitFor();
    await page.getByText("Error: no more elements").waitFor();
    const kept = JSON.parse(readFileSync(await download(page, "Save the sheet"), "utf8"));
    assert.notDeepEqual(kept, JSON.parse(saved));
    await page.getByRole("button", { name: "Undo" }).click();
    await show(page, "Fill in");
    assert.equal(readFileSync(await download(page, "Save"), "utf8"), saved);
});

test("a saved sheet is opened again byte for byte", async (t) => {
    const page = await opened(t);
    const brought = sampleSheet({ name: "Aino" });
    await give(page, "Open a saved sheet", [brought]);
    await show(page, "Fill in");
    const criterion = page.locator("#criterion-1");
    await criterion.getByRole("textbox").first().fill("61/3");
    await criterion.getByRole("button", { name: /Source and note/ }).click();
    await criterion.getByLabel("Source", { exact: true }).selectOption("Documents");
    await criterion.getByLabel("Note", { exact: true }).fill('Two "halves",\na line, ääkköset');
    const saved = await download(page, "Save");
    const before = await total(page);

    await show(page, "Start");
    await page.getByRole("button", { name: "Begin a new sheet" }).click();
    await give(page, "Open a saved sheet", [saved]);
    assert.equal(await total(page), before);
    const again = await download(page, "Save");
    assert.equal(readFileSync(again, "utf8"), readFileSync(saved, "utf8"));
    assert.deepEqual(JSON.parse(readFileSync(saved, "utf8")).assessors[0].answers.clients_per_coach, {
        value: "61/3",
        source: "documents",
        note: 'Two "halves",\na line, ääkköset',
    });
    await give(page, "Open a saved sheet", [brought]);
    assert.equal(readFileSync(await download(page, "Save"), "utf8"), readFileSync(brought, "utf8"));
});

test("a browser that keeps nothing, or has no room, says so", async (t) => {
    const page = await opened(t);
    await page.evaluate(() => {
        Storage.prototype.setItem = () => {
            throw new DOMException("no room", "QuotaExceededError");
        };
    });
    await page.getByLabel("Assessor").fill("Aino");
    await page.getByText("The browser has no room to keep this sheet").waitFor();
    const other = await page.context().newPage();
    await other.addInitScript(() => {
        for (const store of ["localStorage", "sessionStorage"])
            Object.defineProperty(window, store, {
                get() {
                    throw new DOMException("none", "SecurityError");
                },
            });
    });
    await other.goto(page.url());
    await other.getByText("This browser lets the page keep nothing").waitFor();
});

test("a rating goes before answers, and is saved with the date of its review alone", async (t) => {
    const page = await opened(t);
    await setDate(page);
    await show(page, "Fill in");
    const criterion = page.locator("#criterion-18");
    await criterion.getByText("Levels, and a rating given directly").click();
    await criterion.getByRole("radio", { name: /^4 / }).check();
    await criterion.getByText("Rated directly: 4").waitFor();
    assert.match(await total(page), /^28–124/);
    const { answers } = JSON.parse(readFileSync(await download(page, "Save"), "utf8")).assessors[0];
    assert.deepEqual(answers, { "rating.18": { value: "4" } });
});
