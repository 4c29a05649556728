// A what-if changes what is seen, not the sheet.
import assert from "node:assert/strict";
import { test } from "node:test";
import { give, opened, sampleFiles, SAMPLE, setDate, show, total } from "./page.mjs";

test("answers and limits are tried, and the page says so until it is over", async (t) => {
    const page = await opened(t);
    await setDate(page);
    await give(page, "Choose records", [...sampleFiles(), `${SAMPLE}/answers.csv`]);
    await show(page, "Fill in");
    await page.getByRole("button", { name: "What if …?" }).click();
    const band = page.locator(".what-if-band");
    assert.match(await band.innerText(), /Nothing of it is part of the sheet/);

    await page.locator("#criterion-5 input[value=true]").first().check();
    assert.equal(await total(page), "104 of 125 points Level: Good");
    const community = page.locator("#criterion-24");
    await community.getByText("Limits of the levels").click();
    const limit = community.locator(".limit input").first();
    assert.match(await community.locator(".limit").first().innerText(), /at least/);
    assert.equal(await limit.inputValue(), "65");
    await limit.fill("55");
    assert.equal(await total(page), "105 of 125 points Level: Good");
    await limit.fill("a lot");
    assert.match(await community.locator(".refusal").innerText(), /A limit is a number, for instance 65/);
    assert.equal(await total(page), "104 of 125 points Level: Good");
    await page.getByText("Levels of the total, and the time between reviews").click();
    await page.getByRole("textbox", { name: "Good" }).fill("105");
    assert.equal(await total(page), "104 of 125 points Level: Fair");

    await show(page, "Hand over");
    await page.getByText("Go back from the what-if").waitFor();
    assert.equal(await page.getByRole("button", { name: "Report (HTML)" }).isDisabled(), true);
    await page.getByRole("button", { name: "Back to the sheet" }).click();
    assert.equal(await total(page), "103 of 125 points Level: Good");
    await show(page, "Fill in");
    assert.equal(await band.count(), 0);
    assert.equal(await page.locator("#criterion-5 input[value=true]").first().isChecked(), false);
});
