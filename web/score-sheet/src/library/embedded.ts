// The library out of the page itself: set before the package is imported, which then asks no address for it.
import { loader, wasm } from "virtual:ipsf-library";

const compressed = Uint8Array.from(atob(wasm), (sign) => sign.charCodeAt(0));
const stream = new Blob([compressed]).stream().pipeThrough(new DecompressionStream("gzip"));
const bytes = await new Response(stream).arrayBuffer();
Object.assign(globalThis, { IPSF_LIBRARY: { wasm: bytes, loader } });
