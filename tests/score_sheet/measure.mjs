// How long the page takes from a keystroke to the new total, apart from the tests, which assert no time:
//     IPSF_SCORE_SHEET=FOLDER node tests/score_sheet/measure.mjs [HISTORY DATE]
// FOLDER is what scripts/build-score-sheet made, HISTORY a folder of CSV files. Times of the processor are what the
// page's thread took, on a busy machine too; those by the clock are only as good as the machine is idle.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const KEYSTROKES = 60;
const built = process.env.IPSF_SCORE_SHEET;
const [history, asOf] = process.argv.slice(2);
const { chromium } = await import(pathToFileURL(join(built, "node_modules/playwright-core/index.mjs")));
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1400, height: 1000 }, locale: "en-GB" });
await page.goto(pathToFileURL(join(built, "dist/score-sheet.html")).href);
await page.locator(".totals").first().waitFor();

if (history) {
    await page.getByLabel("Date of the review").fill(asOf);
    const files = readdirSync(history).filter((name) => name.endsWith(".csv"));
    await page.locator("input[type=file][multiple]").setInputFiles(files.map((name) => join(history, name)));
    await page
        .getByText(/rows read/)
        .first()
        .waitFor();
    const team = page.getByLabel("Team", { exact: true });
    if (!(await team.inputValue())) await team.selectOption({ index: 1 });
}
await page.getByRole("button", { name: "Fill in", exact: true }).click();

const protocol = await page.context().newCDPSession(page);
await protocol.send("Performance.enable", { timeDomain: "threadTicks" });
const metrics = async () => {
    const { metrics } = await protocol.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, 1000 * value]));
};
const before = await metrics();
const clock = await page.evaluate(typed, KEYSTROKES);
const after = await metrics();
for (const name of ["ScriptDuration", "LayoutDuration", "RecalcStyleDuration"])
    console.log(`${name}: ${((after[name] - before[name]) / KEYSTROKES).toFixed(1)} ms of the processor`);
clock.sort((a, b) => a - b);
console.log(`by the clock: least ${clock[0].toFixed(1)} ms, median ${clock[KEYSTROKES / 2].toFixed(1)} ms`);
await browser.close();

/** In the page: types into the field of criterion 2, and waits for the total to be another. */
async function typed(count) {
    const field = document.querySelector("#criterion-2 input[type=text]");
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    const total = () => document.querySelector(".totals").textContent;
    const times = [];
    for (let place = 0; place < count; place++) {
        const before = total();
        const began = performance.now();
        value.set.call(field, place % 2 ? "50" : "97");
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        while (total() === before) await null;
        times.push(performance.now() - began);
        await new Promise((done) => setTimeout(done, 30));
    }
    return times;
}
