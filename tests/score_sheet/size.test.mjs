// The first load: one file, small when it is compressed, that may connect to nothing.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { FILE } from "./page.mjs";

const text = readFileSync(FILE, "utf8");

// Packages are made with Debian 12's; what Debian 13's makes of the same sources is a quarter larger
// (docs/platforms.md).
const [, version] = / (3\.1\.\d+) /.exec(execFileSync("emcc", ["--version"], { encoding: "utf8" }));
const most = version === "3.1.6" ? 1_500_000 : 1_800_000;

test(`one file of less than ${most / 1e6} MB compressed, by Emscripten ${version}`, () => {
    assert.deepEqual(readdirSync(dirname(FILE)), ["score-sheet.html"]);
    const size = gzipSync(text).length;
    assert.ok(size < most, `${size} bytes`);
});

test("its policy forbids every connection, and every script but its own", () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)[1];
    const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]));
    assert.deepEqual(rules.get("default-src"), ["'none'"]);
    assert.deepEqual(rules.get("connect-src"), ["'none'"]);
    assert.deepEqual(
        rules.get("script-src").map((each) => each.replace(/sha256-.*'/, "sha256'")),
        ["'sha256'", "'wasm-unsafe-eval'"],
    );
    assert.equal(text.indexOf("Content-Security-Policy") < text.indexOf("<script"), true);
    assert.doesNotMatch(text.slice(0, text.indexOf("<style")), /<(link|script|img)/);
});
