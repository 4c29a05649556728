// The library for the page to have in itself: Emscripten's loader as a module, and ipsf.wasm compressed, as a text.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const NAME = "virtual:ipsf-library";
const native = resolve("node_modules/ipsf/native");

export function library(): Plugin {
    return {
        name: "ipsf-library",
        enforce: "pre",
        resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
        load(id) {
            if (id !== `\0${NAME}`) return null;
            const wasm = gzipSync(readFileSync(resolve(native, "ipsf.wasm")), { level: 9 }).toString("base64");
            const loader = JSON.stringify(resolve(native, "ipsf.mjs"));
            return `export { default as loader } from ${loader};\nexport const wasm = "${wasm}";\n`;
        },
        // The loader's own search for its file, which the page never asks for.
        transform: (code, id) =>
            id.endsWith("/native/ipsf.mjs") ? code.replace('new URL("ipsf.wasm",import.meta.url)', '""') : null,
    };
}
