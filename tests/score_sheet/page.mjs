// The page as people have it: a file, opened in Chromium without a network. A request for anything but the file is a
// failure, whatever else a test looks at.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { pathToFileURL } from "node:url";

const built = process.env.IPSF_SCORE_SHEET;
export const FILE = join(built, "dist/score-sheet.html");
export const SOURCE = new URL("../../", import.meta.url).pathname;
export const SAMPLE = join(SOURCE, "examples/kainuu-like");
export const AS_OF = "2024-05-08";
const { chromium } = await import(pathToFileURL(join(built, "node_modules/playwright-core/index.mjs")));

export const folder = mkdtempSync(join(tmpdir(), "ipsf-score-sheet-"));
let browser;
before(async () => {
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
});
after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
});

/** Opens the page for a test, and sees at its end that nothing went wrong and nothing was asked for. */
export async function opened(test, { width = 1400, height = 900, locale = "en-GB", colorScheme = "light" } = {}) {
    const context = await browser.newContext({ viewport: { width, height }, locale, colorScheme, offline: true });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    const [wrong, asked] = [[], []];
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("console", (said) => said.type() === "error" && wrong.push(said.text()));
    page.on("request", (request) => asked.push(request.url()));
    const address = pathToFileURL(FILE).href;
    await page.goto(address);
    await page.locator(".totals").first().waitFor();
    test.after(async () => {
        await context.close();
        assert.deepEqual(wrong, []);
        assert.deepEqual(
            asked.filter((url) => url.split("#")[0] !== address && !url.startsWith("blob:")),
            [],
        );
    });
    return page;
}

/** The files of the sample; its answers are what assessors give. */
export function sampleFiles() {
    return readdirSync(SAMPLE)
        .filter((name) => name !== "answers.csv")
        .map((name) => join(SAMPLE, name));
}

/** The answers of the sample: item, value, source. */
export const sampleAnswers = readFileSync(join(SAMPLE, "answers.csv"), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","))
    .map(([, item, value, , source]) => ({ item, value, source }));

export async function setDate(page, date = AS_OF) {
    await page.getByLabel("Date of the review").fill(date);
    await page.getByLabel("Date of the review").blur();
}

/** Chooses files, and waits until the page has read them or says why not. */
export async function give(page, says, files) {
    const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByRole("button", { name: says }).click(),
    ]);
    await chooser.setFiles(files);
    await page.locator(".said:not(:empty), .trouble").first().waitFor();
    await page.getByText("Reading …").waitFor({ state: "detached" });
}

export async function show(page, view) {
    await page
        .getByRole("navigation", { name: "Score sheet" })
        .getByRole("button", { name: view, exact: true })
        .click();
}

/** What the bar says: the total or its range, and the levels. */
export async function total(page) {
    const said = await page.locator(".bar .total").first().innerText();
    return said.replace(/\s+/g, " ").trim();
}

/** Presses Tab until what has the focus is as wanted: its question, what it says, and the values of its options. */
export async function tabTo(page, wanted, key = "Tab") {
    for (let pressed = 0; pressed < 400; pressed++) {
        await page.keyboard.press(key);
        const at = await page.evaluate(() => {
            const at = document.activeElement;
            const wordsOf = (of) =>
                [...(of?.childNodes ?? [])]
                    .filter((node) => !node.classList?.contains("decides"))
                    .map((node) => node.textContent)
                    .join("")
                    .trim();
            const group = at.closest("fieldset");
            return {
                question: wordsOf(group?.querySelector("legend")),
                said: wordsOf(at.labels?.[0] ?? at),
                values: [...(group?.querySelectorAll("input[type=radio]") ?? [])].map(({ value }) => value),
            };
        });
        if (wanted(at)) return at;
    }
    throw new Error(`no focus on ${wanted}`);
}

/** A file that is handed over, as text. */
export async function download(page, says) {
    const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: says, exact: true }).click(),
    ]);
    const path = join(folder, `${Date.now()}-${file.suggestedFilename()}`);
    await file.saveAs(path);
    return path;
}

/** A saved sheet with the sample's answers, changed as is said; what an assessor would bring. */
export function sampleSheet({ name, changes = {}, without = [], rating = {}, team = "T1" }) {
    const given = sampleAnswers.filter(({ item }) => !without.includes(item));
    const ratings = Object.entries(rating).map(([item, value]) => [item, { value }]);
    const answers = Object.fromEntries(
        given
            .map(({ item, value, source }) => [item, { value: changes[item] ?? value, source }])
            .concat(ratings)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    const sheet = {
        score_sheet: 1,
        edition: "fi-2021-11",
        language: "en",
        service: "",
        team,
        as_of: AS_OF,
        assessors: [{ name, answers }],
        agreed: {},
        what_if: null,
    };
    const path = join(folder, `${name}.json`);
    writeFileSync(path, `${JSON.stringify(sheet, null, 2)}\n`);
    return path;
}

export function command(...args) {
    return execFileSync(process.env.IPSF_COMMAND, args, { encoding: "utf8" });
}

/** The sample's history without its answers, as a folder. */
export function historyFolder() {
    const history = mkdtempSync(join(folder, "history-"));
    for (const file of sampleFiles()) writeFileSync(join(history, file.split("/").at(-1)), readFileSync(file));
    return history;
}
