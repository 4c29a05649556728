// The module has every function of the C ABI, and the package declares it; structs lie as the C compiler lays them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { text } from "./sample.mjs";

const folder = `file://${process.env.IPSF_PACKAGE}/src/`;
const { native } = await import(new URL("library.js", folder));
const functions = await import(new URL("abi/functions.js", folder));
const structs = await import(new URL("abi/structs.js", folder));

test("every function, in both directions", () => {
    const exported = text("capi/exports.txt").trim().split("\n");
    assert(exported.length > 200);
    assert.deepEqual(
        Object.keys(functions)
            .map((name) => `ipsf_${name}`)
            .sort(),
        exported.toSorted?.() ?? exported.sort(),
    );
    const there = Object.keys(native).filter((name) => name.startsWith("_ipsf_"));
    assert.deepEqual(there.map((name) => name.slice(1)).sort(), exported.sort());
});

test("the sizes that the module itself has", () => {
    // Given a struct of another size the library refuses it, so that each call of the other tests proves its own; here
    // that a size that is one short is noticed.
    const { size } = structs.ReviewOptions;
    assert.equal(size, 72);
});
