// What is typed is never taken away, and keys do what the page says that they do.
import assert from "node:assert/strict";
import { test } from "node:test";
import { give, opened, sampleFiles, sampleSheet, setDate, show, total } from "./page.mjs";

const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.tagName);

test("a date is typed by keys, through years that no review is of", async (t) => {
    const page = await opened(t);
    await setDate(page);
    const field = page.getByLabel("Date of the review");
    await field.focus();
    for (const key of "05082023") {
        await page.keyboard.type(key);
        assert.match(await total(page), /^25–125/);
        assert.equal(await focused(page), "as-of");
    }
    assert.match(await field.inputValue(), /^2023-0[58]-0[58]$/);
    await page.getByRole("button", { name: "Undo" }).click();
    assert.equal(await field.inputValue(), "2024-05-08", "typing is one step");
});

test("a date that cannot be used, or is cleared, is said to be left", async (t) => {
    const page = await opened(t);
    await setDate(page);
    const field = page.getByLabel("Date of the review");
    for (const date of ["0202-05-08", "9999-12-31", ""]) {
        await field.fill(date);
        assert.match(await total(page), /^25–125/);
        await field.blur();
        assert.equal(await field.inputValue(), "2024-05-08");
        await page.getByText("The review is of 8 May 2024 as before").waitFor();
    }
    await setDate(page, "2024-05-09");
    assert.equal(await page.getByText("as before").count(), 0);
});

test("a digit is an option by its place, of a rating the level; 0 is none", async (t) => {
    const page = await opened(t);
    await setDate(page);
    await show(page, "Fill in");
    const fifth = page.locator("#criterion-5");
    const first = fifth.locator("fieldset").first();
    const chosen = () => first.locator("input:checked").inputValue();
    await first.getByRole("radio").first().focus();
    for (const [key, value] of [
        ["1", "true"],
        ["2", "false"],
        ["0", ""],
    ]) {
        await page.keyboard.press(key);
        assert.equal(await chosen(), value);
    }
    await fifth.getByText("Levels, and a rating given directly").click();
    await fifth.getByRole("radio", { name: "No direct rating" }).focus();
    await page.keyboard.press("4");
    await fifth.getByText("Rated directly: 4").waitFor();
    await page.keyboard.press("0");
    assert.equal(await fifth.getByText("Rated directly").count(), 0);

    // In the agreed column likewise.
    const rated = (name, level) => sampleSheet({ name, changes: {}, rating: { "rating.5": level } });
    await show(page, "Start");
    await give(page, "Open a saved sheet", [rated("Aino", "2")]);
    await show(page, "Compare");
    await give(page, "Open the other assessor's sheet", [rated("Ville", "4")]);
    const item = page.locator("#compare-5 .compared-item");
    assert.match(await item.locator(".option").first().innerText(), /^5 /, "the best first, as on the form");
    await item.getByRole("radio").first().focus();
    await page.keyboard.press("3");
    assert.match(await page.locator("#compare-5 .levels-of").innerText(), /Agreed\s+Level 3/);
});

test("the focus is never lost with what had it", async (t) => {
    const page = await opened(t);
    await setDate(page);
    const press = async (name, where = page) => {
        await where.getByRole("button", { name, exact: true }).focus();
        await page.keyboard.press("Enter");
        await page.waitForTimeout(50);
        const at = await focused(page);
        assert.notEqual(at, "BODY", name);
        return at;
    };
    assert.equal(await press("Fill in the form"), "form");
    assert.equal(await press("What if …?"), "end-what-if");
    assert.equal(await press("Back to the sheet"), "begin-what-if");
    await press("Undo");
    await press("Undo");
    await show(page, "Start");
    await give(page, "Choose records", sampleFiles());
    assert.equal(await press("Remove the records"), "choose-records");
    await press("Wipe the work kept here");
    assert.equal(await press("Keep it"), "wipe");
    await give(page, "Open a saved sheet", [sampleSheet({ name: "Aino" })]);
    await show(page, "Compare");
    await give(page, "Open the other assessor's sheet", [sampleSheet({ name: "Ville" })]);
    await show(page, "Start");
    assert.equal(await press("Remove Ville"), "assessor-0");
    await give(page, "Open a saved sheet", [{ name: "no.json", mimeType: "text/plain", buffer: Buffer.from("{}") }]);
    assert.equal(await press("Close"), "form");
});
