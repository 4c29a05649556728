// Two assessors: what they differ in comes first, what they agree is kept apart from what each gave.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import {
    AS_OF,
    command,
    download,
    give,
    historyFolder,
    opened,
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
    assert.match(await first.innerText(), /^5\s/);
    assert.match(await page.locator(".criterion").nth(1).innerText(), /^7\s/);
    assert.match(await page.locator(".figures").innerText(), /23 \/ 25 \(92 %\)[^]*24 \/ 25 \(96 %\)/);
    assert.match(await first.innerText(), /Aino[^]*Ville[^]*Agreed/);
    assert.match(await total(page), /–/, "open until it is agreed");

    const item = (label) => page.locator(".compared-item").filter({ hasText: label });
    await item("every week").getByRole("radio", { name: "Yes" }).check();
    await item("Coaching records").or(item("part of the client")).first().getByRole("radio", { name: "No" }).check();
    await item("meetings")
        .last()
        .getByRole("radio", { name: /Guidance every week|every week/ })
        .check();
    const agreed = await total(page);
    assert.match(agreed, /^105 /);

    await show(page, "Hand over");
    await page.getByText("What is handed over is the agreed review").waitFor();
    const json = JSON.parse(readFileSync(await download(page, "Results (JSON)"), "utf8"));
    assert.equal(json.reviews[0].total, 105);
    const consensus = readFileSync(await download(page, "Who gave what, and what was agreed (JSON)"), "utf8");
    for (const name of ["Aino", "Ville"]) assert.ok(consensus.includes(name));

    const saved = JSON.parse(readFileSync(await download(page, "Save"), "utf8"));
    assert.deepEqual(
        saved.assessors.map(({ name }) => name),
        ["Aino", "Ville"],
    );
    assert.equal(saved.assessors[0].answers.weekly_team_meetings.value, "false");
    assert.equal(saved.assessors[1].answers.weekly_team_meetings.value, "true");
    assert.equal(saved.agreed.weekly_team_meetings.value, "true");
});
