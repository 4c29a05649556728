// Two assessors: what they differ in comes first, what they agree is kept apart from what each gave.
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
    sampleAnswers,
    sampleFiles,
    sampleSheet,
    setDate,
    show,
    total,
} from "./page.mjs";

test("their sheets side by side, the agreed column, and who gave what", async (t) => {
    const page = await opened(t);
    await setDate(page);
    await give(page, "Choose records", sampleFiles());
    await give(page, "Open a saved sheet", [sampleSheet({ name: "Aino" })]);
    const other = { weekly_team_meetings: "true", records_integrated: "true", team_meeting: "guided_weekly" };
    await show(page, "Compare");
    await give(page, "Open the other assessor's sheet", [sampleSheet({ name: "Ville", changes: other })]);

    const first = page.locator(".criterion").first();
    assert.match(await first.innerText(), /^5\s[^]*Aino[^]*Ville[^]*Agreed/);
    assert.match(await page.locator(".criterion").nth(1).innerText(), /^7\s/);
    assert.match(await page.locator(".figures").innerText(), /23 \/ 25 \(92 %\)[^]*24 \/ 25 \(96 %\)/);

    assert.match(await page.locator(".bar").innerText(), /Agreed total/);
    assert.match(await page.locator("#form dl").first().innerText(), /Aino\s+103 of[^]*Ville\s+106 of[^]*103–106 of/);

    // What is open may become what either of them gave.
    assert.equal(await total(page), "103–106 of 125 points Level: Good");
    await show(page, "Hand over");
    await page.getByText("2 criteria have still to be agreed on").waitFor();
    assert.equal(await page.getByRole("button", { name: "Report (HTML)" }).isDisabled(), true);

    await show(page, "Compare");
    const item = (label) => page.locator(".compared-item").filter({ hasText: label });
    await item("care team's meetings every week").getByRole("radio", { name: "Yes" }).check();
    await item("part of the client's common record").getByRole("radio", { name: "No", exact: true }).check();
    await item("The team's meetings").getByRole("radio", { name: "Guidance every week" }).check();
    assert.equal(await total(page), "105 of 125 points Level: Good");

    // A what-if is one of what was agreed, too.
    await page.getByRole("button", { name: "What if …?" }).click();
    await item("part of the client's common record").getByRole("radio", { name: "Yes" }).check();
    assert.equal(await total(page), "106 of 125 points Level: Good");
    await page.getByRole("button", { name: "Back to the sheet" }).click();
    assert.equal(await total(page), "105 of 125 points Level: Good");

    await show(page, "Hand over");
    await page.getByText("What is handed over is the agreed review").waitFor();
    const agreed = await download(page, "What was agreed, for the ipsf command (CSV)");
    const sides = ["Aino", "Ville"].map((name) => [
        "--assessor",
        `${name}=${csvOf(name, name === "Ville" ? other : {})}`,
    ]);
    const asked = ["score", historyFolder(), "--as-of", AS_OF, ...sides.flat(), "--agreed", agreed, "--format", "json"];
    const json = readFileSync(await download(page, "Results (JSON)"), "utf8");
    assert.equal(json, command(...asked, "--agreed-review"));
    const consensus = readFileSync(await download(page, "Who gave what, and what was agreed (JSON)"), "utf8");
    assert.equal(consensus, command(...asked));

    const saved = JSON.parse(readFileSync(await download(page, "Save"), "utf8"));
    assert.deepEqual(
        saved.assessors.map(({ name }) => name),
        ["Aino", "Ville"],
    );
    assert.equal(saved.assessors[0].answers.weekly_team_meetings.value, "false");
    assert.equal(saved.assessors[1].answers.weekly_team_meetings.value, "true");
    assert.equal(saved.agreed.weekly_team_meetings.value, "true");
});

test("what is still to be agreed has one count, and a link to each", async (t) => {
    const page = await opened(t);
    await give(page, "Open a saved sheet", [sampleSheet({ name: "Aino" })]);
    const changes = { weekly_team_meetings: "true", team_meeting: "guided_weekly" };
    await show(page, "Compare");
    await give(page, "Open the other assessor's sheet", [sampleSheet({ name: "Ville", changes })]);
    await page.getByText("2 still to be agreed").waitFor();
    await page.locator("#compare-5 .compared-item").getByRole("radio", { name: "Yes" }).check();
    await page.getByText("1 still to be agreed").waitFor();
    assert.match(await page.locator("#compare-5 header").innerText(), /Agreed$/);
    assert.match(await page.locator("#compare-7 header").innerText(), /Still to be agreed$/);
    await show(page, "Hand over");
    await page.getByText("One criterion has still to be agreed on").waitFor();
    await page.getByRole("button", { name: "7. The coaching team" }).click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "compare-7");
});

test("a sheet that is here already is not added, and one of the same name is asked about", async (t) => {
    const page = await opened(t);
    const aino = sampleSheet({ name: "Aino" });
    await give(page, "Open a saved sheet", [aino]);
    await show(page, "Compare");
    await give(page, "Open the other assessor's sheet", [aino]);
    assert.match(await page.locator(".said").innerText(), /is the sheet that you have open: it was not added/);

    const opening = async (path) => {
        const button = page.getByRole("button", { name: "Open the other assessor's sheet" });
        const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.click()]);
        await chooser.setFiles([path]);
    };
    const names = () => page.locator("#form .side-by-side").first().locator("dt").allInnerTexts();
    const ville = JSON.parse(readFileSync(sampleSheet({ name: "Ville" }), "utf8"));
    ville.assessors.push({ name: "Sari", answers: {} });
    const both = join(folder, "both.json");
    writeFileSync(both, JSON.stringify({ ...ville, as_of: "2024-05-09" }));
    await opening(both);
    await page.getByText("Ville's answers alone were taken").waitFor();
    await page.getByText("It is of another date, 9 May 2024").waitFor();
    assert.deepEqual(await names(), ["Aino", "Ville", "Agreed"]);

    await opening(sampleSheet({ name: "Ville", changes: { weekly_team_meetings: "true" } }));
    await page.getByText("A sheet of Ville is here already, with other answers").waitFor();
    await page.getByRole("button", { name: "Replace it" }).click();
    await page.locator("#compare-5").getByText("Still to be agreed").waitFor();
    assert.deepEqual(await names(), ["Aino", "Ville", "Agreed"]);
    await opening(sampleSheet({ name: "Aino", changes: { team_meeting: "guided_weekly" } }));
    await page.getByText("Your own sheet has the name Aino, too").waitFor();
    await page.getByRole("button", { name: "Keep both" }).click();
    await page.locator("#compare-7").getByText("Still to be agreed").waitFor();
    assert.deepEqual(await names(), ["Aino", "Ville", "Aino (2)", "Agreed"]);
});

/** The sample's answers, changed as is said, as a file for the command. */
function csvOf(name, changes) {
    const lines = sampleAnswers.map(({ item, value, source }) => `${item},${changes[item] ?? value},${source}\n`);
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, ["item,value,source\n", ...lines].join(""));
    return path;
}
