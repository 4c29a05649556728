// The library as WebAssembly: found, loaded, and its ABI compared, before anything else of the package runs.
import { ABI } from "./abi/constants.js";

/**
 * The module as Emscripten's loader gives it: the functions of the C ABI with an underscore before their names, memory,
 * and the file system in memory.
 * @typedef {any} Native
 */

/** In Node, the functions of its `fs` that the package needs; null in a browser. */
export const host = await hostFiles();

async function hostFiles() {
    const process = /** @type {any} */ (globalThis).process;
    if (!process?.versions?.node) return null;
    // Not written where a bundler for browsers would follow it.
    const [fs, url] = await Promise.all(["node:fs", "node:url"].map((name) => import(name)));
    return { ...fs, pathToFileURL: url.pathToFileURL, environment: process.env };
}

/**
 * The address of ipsf.wasm: as IPSF_LIBRARY says, in Node of the environment, elsewhere a global; or in the package.
 */
function address() {
    const named = host ? host.environment.IPSF_LIBRARY : /** @type {any} */ (globalThis).IPSF_LIBRARY;
    if (!named) return new URL("../native/ipsf.wasm", import.meta.url);
    return host ? host.pathToFileURL(named) : new URL(named, /** @type {any} */ (globalThis).location?.href);
}

/**
 * @param {URL} wasm
 * @returns {Promise<BufferSource>}
 */
async function bytesOf(wasm) {
    if (host && wasm.protocol === "file:") return host.readFileSync(wasm);
    const answer = await fetch(wasm);
    if (!answer.ok) throw new Error(`it answers ${answer.status} ${answer.statusText}`);
    return answer.arrayBuffer();
}

/** @returns {Promise<Native>} */
async function load() {
    const wasm = address();
    try {
        const [bytes, loader] = await Promise.all([bytesOf(wasm), import(new URL("ipsf.mjs", wasm).href)]);
        const compiled = await WebAssembly.compile(bytes);
        return await new Promise((ready, failed) => {
            const instantiateWasm = (/** @type {any} */ imports, /** @type {any} */ receive) => {
                WebAssembly.instantiate(compiled, imports).then((instance) => receive(instance, compiled), failed);
                return {};
            };
            loader.default({ instantiateWasm }).then(ready, failed);
        });
    } catch (reason) {
        throw new Error(
            `ipsf: ${wasm.href} cannot be loaded: ${reason instanceof Error ? reason.message : reason}; ` +
                "reinstall the package, or name the library in IPSF_LIBRARY",
        );
    }
}

/** @type {Native} */
export const native = await load();

const found = native._ipsf_abi_version();
if (found !== ABI)
    throw new Error(`ipsf: the library has ABI ${found}, this package is for ABI ${ABI}; install the two together`);
