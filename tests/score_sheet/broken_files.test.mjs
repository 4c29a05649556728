// Saved sheets that are broken in any way, by chance but the same each time: taken, or refused in words; the page goes
// on, and keeps what it had where it refuses.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { download, folder, give, opened, sampleSheet, total } from "./page.mjs";

/** Numbers from 0 to below `end`, by the generator of Park and Miller. */
function chance(seed) {
    let state = seed;
    return (end) => {
        state = (state * 48271) % 2147483647;
        return state % end;
    };
}

/** Every place in a value: the table or list, and the key in it. */
function places(value, found = []) {
    if (value === null || typeof value !== "object") return found;
    for (const key of Object.keys(value)) {
        found.push([value, key]);
        places(value[key], found);
    }
    return found;
}

const VALUES = [null, 0, -1, 1e308, true, "", "x", "\u0000", "2024-02-30", "9999-12-31", "__proto__", [], {}, [[]]];

/** With a value replaced, left out or given twice. */
function otherValue(text, below) {
    const sheet = JSON.parse(text);
    const all = places(sheet);
    const [within, key] = all[below(all.length)];
    const way = below(4);
    if (way === 0) delete within[key];
    else if (way === 1) within[`${key} `] = within[key];
    else if (way === 2) within[key] = "long ".repeat(20_000);
    else within[key] = VALUES[below(VALUES.length)];
    return JSON.stringify(sheet);
}

/** With bytes replaced, taken out or put in, or cut off. */
function otherBytes(text, below) {
    const bytes = Buffer.from(text);
    const at = below(bytes.length);
    const way = below(4);
    if (way === 0) return bytes.subarray(0, at);
    if (way === 1) return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + below(9))]);
    if (way === 2) return Buffer.concat([bytes.subarray(0, at), Buffer.from([below(256)]), bytes.subarray(at)]);
    bytes[at] = below(256);
    return bytes;
}

for (const [name, broken] of [
    ["values", otherValue],
    ["bytes", otherBytes],
])
    test(`another of the ${name}`, async (t) => {
        const page = await opened(t);
        const good = sampleSheet({ name: "Aino", rating: { "rating.3": "4" } });
        const text = readFileSync(good, "utf8");
        const below = chance(name.length);
        const path = join(folder, `broken-${name}.json`);
        let refused = 0;
        for (let round = 0; round < 40; round++) {
            await give(page, "Open a saved sheet", [good]);
            const before = await total(page);
            writeFileSync(path, broken(text, below));
            await give(page, "Open a saved sheet", [path]);
            const trouble = page.locator(".trouble");
            if ((await trouble.count()) > 0) {
                refused++;
                assert.match(await trouble.first().innerText(), /\w{3}/);
                assert.equal(await total(page), before, `round ${round}`);
            }
            assert.match(await total(page), /\d/, `round ${round}`);
        }
        assert.ok(refused > 5 && refused < 40, `${refused} of 40`);
        await give(page, "Open a saved sheet", [good]);
        assert.equal(readFileSync(await download(page, "Save"), "utf8"), text);
    });
