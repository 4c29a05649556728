// A page in Chromium loads the package as it is, from a server, and scores the sample from the bytes of its files.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { AS_OF, ipsf, SAMPLE, sample } from "./sample.mjs";

const TYPES = { html: "text/html", js: "text/javascript", mjs: "text/javascript", wasm: "application/wasm" };
const PAGE = `<!doctype html><meta charset="utf-8"><title>ipsf</title>
<script type="module">
    const say = (said) => fetch("/said", { method: "POST", body: JSON.stringify(said) });
    addEventListener("unhandledrejection", ({ reason }) => say({ wrong: String(reason) }));
    addEventListener("error", ({ message }) => say({ wrong: message }));
    const { Cancelled, History, Refused, Reviews, Unsupported } = await import("/package/src/index.js");
    const names = ${JSON.stringify(readdirSync(SAMPLE))};
    const bytesOf = async (name) => new Uint8Array(await (await fetch("/sample/" + name)).arrayBuffer());
    const fetched = names.map(async (name) => [name, await bytesOf(name)]);
    const history = History.fromFiles(Object.fromEntries(await Promise.all(fetched)));
    const asOf = "${AS_OF}";
    const reviews = Reviews.score(history, { asOf });
    const thrown = (call) => { try { call(); } catch (error) { return error; } };
    await say({
        total: reviews.at(0).total,
        json: reviews.json(),
        html: reviews.html({ language: "fi" }),
        xlsx: reviews.xlsx().length,
        cancelled: thrown(() => Reviews.score(history, { asOf, progress: () => false })) instanceof Cancelled,
        refused: thrown(() => Reviews.score(history, { asOf, teams: ["T9"] })) instanceof Refused,
        unsupported: thrown(() => History.load("examples")) instanceof Unsupported,
    });
</script>`;

/** A file of the package or of the sample; null for anything else. */
function fileOf(url) {
    const [, folder, ...rest] = url.split("/");
    const from = { package: process.env.IPSF_PACKAGE, sample: SAMPLE }[folder];
    return from && !url.includes("..") ? readFileSync(join(from, ...rest)) : null;
}

function serve(said) {
    return createServer((request, response) => {
        if (request.url === "/said") {
            let body = "";
            request.on("data", (part) => (body += part)).on("end", () => said(JSON.parse(body)));
            return response.end();
        }
        const content = request.url === "/" ? PAGE : fileOf(request.url);
        if (content === null) return response.writeHead(404).end();
        const type = TYPES[request.url === "/" ? "html" : request.url.split(".").pop()];
        return response.writeHead(200, { "content-type": type ?? "application/octet-stream" }).end(content);
    });
}

test("a page in Chromium scores the sample", { timeout: 120_000 }, async () => {
    const profile = mkdtempSync(join(tmpdir(), "ipsf-chromium-"));
    let server;
    let chromium;
    try {
        const said = await new Promise((done, failed) => {
            server = serve(done).listen(0, "127.0.0.1", () => {
                const page = `http://127.0.0.1:${server.address().port}/`;
                const options = ["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${profile}`];
                chromium = spawn("chromium", [...options, "--remote-debugging-port=0", page], { stdio: "ignore" });
                chromium.on("error", failed).on("exit", (code) => failed(new Error(`chromium ended with ${code}`)));
            });
        });
        assert.equal(said.wrong, undefined);
        const expected = ipsf.Reviews.score(sample, { asOf: AS_OF });
        assert.equal(said.total, 103);
        assert.equal(said.json, expected.json());
        assert.equal(said.html, expected.html({ language: "fi" }));
        assert.equal(said.xlsx, expected.xlsx().length);
        assert.deepEqual([said.cancelled, said.refused, said.unsupported], [true, true, true]);
    } finally {
        if (chromium && chromium.exitCode === null)
            await new Promise((done) => {
                chromium.removeAllListeners("exit").on("exit", done);
                chromium.kill();
            });
        server?.close();
        server?.closeAllConnections?.();
        // What Chromium started may still write; only the promise tries again for a folder that is not empty.
        await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    }
});
