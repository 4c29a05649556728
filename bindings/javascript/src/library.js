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

/** What IPSF_LIBRARY says, in Node of the environment, elsewhere a global. */
const named = host ? host.environment.IPSF_LIBRARY : /** @type {any} */ (globalThis).IPSF_LIBRARY;

/** The address of ipsf.wasm: as IPSF_LIBRARY says, or in the package. */
function address() {
    // In two steps, which a bundler does not take for a file to be put into its bundle.
    const here = import.meta.url;
    if (!named) return new URL("../native/ipsf.wasm", here);
    return host ? host.pathToFileURL(named) : new URL(named, /** @type {any} */ (globalThis).location?.href);
}

/**
 * The bytes of ipsf.wasm and Emscripten's loader: those that a page has in itself and gives as IPSF_LIBRARY, or of an
 * address.
 * @param {URL | null} wasm
 * @returns {Promise<[BufferSource, any]>}
 */
async function partsOf(wasm) {
    if (wasm === null) return [named.wasm, named.loader];
    const [bytes, loader] = await Promise.all([bytesOf(wasm), import(new URL("ipsf.mjs", wasm).href)]);
    return [bytes, loader.default];
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
    const wasm = named && typeof named === "object" ? null : address();
    try {
        const [bytes, loader] = await partsOf(wasm);
        const compiled = await WebAssembly.compile(bytes);
        return await new Promise((ready, failed) => {
            const instantiateWasm = (/** @type {any} */ imports, /** @type {any} */ receive) => {
                WebAssembly.instantiate(compiled, imports).then((instance) => receive(instance, compiled), failed);
                return {};
            };
            loader({ instantiateWasm }).then(ready, failed);
        });
    } catch (reason) {
        const why = reason instanceof Error ? reason.message : reason;
        throw new Error(
            `ipsf: ${wasm ? wasm.href : "the given library"} cannot be loaded: ${why}; ` +
                "reinstall the package, or name the library in IPSF_LIBRARY",
        );
    }
}

/** @type {Native} */
export const native = await load();

const found = native._ipsf_abi_version();
if (found !== ABI)
    throw new Error(`ipsf: the library has ABI ${found}, this package is for ABI ${ABI}; install the two together`);
