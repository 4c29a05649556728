// By keys alone, from the page's first moment to the file that is handed over.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folder, opened, tabTo as tabToWanted, total } from "./page.mjs";

const tabTo = (page, says) => tabToWanted(page, ({ question, said }) => says.test(`${question} | ${said}`));

test("a sheet is filled in, rated, noted, undone and handed over", async (t) => {
    const page = await opened(t);
    await tabTo(page, /\| Service/);
    await page.keyboard.type("A service");
    await tabTo(page, /\| Assessor/);
    await page.keyboard.type("Aino");
    await tabTo(page, /\| Fill in the form/);
    await page.keyboard.press("Enter");

    await tabTo(page, /\| Clients for each full-time coach/);
    await page.keyboard.type("19");
    await tabTo(page, /\| Coaching as a share/);
    await page.keyboard.type("97");
    await tabTo(page, /\| Phases that every coach/);
    await page.keyboard.type("5");
    assert.match(await total(page), /^37–125/);

    // Arrows move between the options of a question; letters and numbers choose one.
    await tabTo(page, /^How the coaches are attached.*\|/);
    await page.keyboard.press("4");
    assert.equal(await page.locator("#criterion-4 input[value=one_or_two_teams]").isChecked(), true);
    await tabTo(page, /\| Share|\| .*own teams/i);
    await page.keyboard.type("90");
    assert.match(await total(page), /^41–125/);
    await tabTo(page, /^The coaches attend.*every week/);
    await page.keyboard.press("y");
    await tabTo(page, /\| Source and note/);
    await page.keyboard.press("Enter");
    await tabTo(page, /\| Source/);
    await page.keyboard.type("Obs");
    await tabTo(page, /\| Note/);
    await page.keyboard.type("Seen on Tuesday");
    await tabTo(page, /^(?!The coaches attend).*\| (Yes|Not known)/);
    await page.keyboard.press("ArrowRight");
    assert.match(await total(page), /^42–125/);
    await tabTo(page, /\| Levels, and a rating given directly/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^Levels.*\|/);
    await page.keyboard.press("ArrowUp");
    const rated = await total(page);
    assert.notEqual(rated.slice(0, 6), "42–125");
    await page.keyboard.press("Control+z");
    assert.match(await total(page), /^42–125/);

    const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    const path = join(folder, "by-keys.json");
    await file.saveAs(path);
    const { service, assessors } = JSON.parse(readFileSync(path, "utf8"));
    assert.equal(service, "A service");
    assert.equal(assessors[0].name, "Aino");
    assert.deepEqual(assessors[0].answers.weekly_team_meetings, {
        value: "true",
        source: "observation",
        note: "Seen on Tuesday",
    });
});
