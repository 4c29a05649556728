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
    const files = page.locator(".files button");
    assert.deepEqual(
        await files.evaluateAll((all) => all.filter((each) => !each.disabled).map((each) => each.textContent)),
        [],
    );
    assert.doesNotMatch(await page.locator("#form").innerText(), /104/, "no total that is not the sheet's");
    await show(page, "Start");
    await page.getByText("A what-if is going on").waitFor();
    assert.equal(await page.getByLabel("Date of the review").isDisabled(), true);
    assert.equal(await page.getByRole("button", { name: "Begin a new sheet" }).isDisabled(), true);
    await page.getByRole("button", { name: "Back to the sheet" }).click();
    assert.equal(await total(page), "103 of 125 points Level: Good");
    await show(page, "Fill in");
    assert.equal(await band.count(), 0);
    assert.equal(await page.locator("#criterion-5 input[value=true]").first().isChecked(), false);
});

test("a limit is a number, a yes or options, and never a word of the edition's file", async (t) => {
    const page = await opened(t, { locale: "fi-FI" });
    await page.getByRole("button", { name: "Täyttö", exact: true }).click();
    await page.getByRole("button", { name: "Entä jos …?" }).click();
    const limits = async (criterion) => {
        await page.locator(`#criterion-${criterion}`).getByText("Tasojen rajat").click();
        return page.locator(`#criterion-${criterion} .limit`);
    };
    const second = await limits(2);
    await page.locator("#criterion-2 input").first().fill("95,5");
    assert.match(await page.locator("#criterion-2 header").innerText(), /4$/);
    const best = second.first().getByRole("textbox");
    for (const [typed, level, said] of [
        ["95,5", 5, ""],
        ["paljon", 4, /Raja on luku/],
        ["", 4, /Raja on luku/],
        ["200", 4, /ei sovi yhteen/],
        ["96", 4, ""],
    ]) {
        await best.fill(typed);
        assert.match(await page.locator("#criterion-2 header").innerText(), new RegExp(`${level}$`), typed);
        const refusals = (await second.locator(".refusal").allInnerTexts()).join();
        if (said) assert.match(refusals, said);
        else assert.equal(refusals, "");
    }
    assert.deepEqual(
        await (await limits(3)).nth(2).getByRole("textbox").evaluateAll((all) => all.map(({ value }) => value)),
        ["1", "3"],
    );
    const contact = (await limits(6)).filter({ hasText: "Yhteydenpito yhteistyötahoihin" }).first();
    assert.deepEqual(await contact.locator("input:checked").count(), 1);
    await (await limits(23)).first().waitFor();
    const said = await page.locator(".limits").allInnerTexts();
    const fields = await page.locator(".limits input[type=text]").evaluateAll((all) => all.map(({ value }) => value));
    assert.doesNotMatch([...said, ...fields].join(), /[a-z]_[a-z]|[<>]=|true/);
    assert.ok(fields.includes("80"), "a named choice is the number that it is");
});
