"""The C ABI in JavaScript's words, for WebAssembly's 32-bit addresses: bindings/javascript/src/abi."""

import json

from abi_header import NUMBERS, is_ours, layout
from abi_history import history_tables
from javascript_text import WIDTH, camel, capital, comment

FOLDER = "bindings/javascript/src/abi/"
KINDS = {"int": "i32", "int32_t": "i32", "uint32_t": "u32", "int64_t": "i64", "uint64_t": "u64", "uint8_t": "u8"}
TYPES = {"i32": "number", "u32": "number", "u8": "number", "i64": "bigint", "u64": "bigint"}
SAID = {
    "handle": "a handle",
    "lent": "lent",
    "lent array": "lent, as many as the next one says",
    "filled": "filled",
    "filled array": "an array that is filled",
    "taken": "moved in",
    "user": "handed back as it is",
}
FUNCTIONS_HEAD = """\
import { ask, checked, free, lentText, made, textOf, textUpTo } from "../calls.js";
import { native } from "../library.js";

/** @typedef {number} Pointer An address in the memory of the library, 0 for none. */
"""


def as_javascript(abi, generated):
    """The files, by name."""
    files = {"constants": constants(abi), "structs": structs(abi), "functions": functions(abi)}
    return {f"{FOLDER}{name}.js": f"// {generated}\n" + "\n".join([*lines, ""]) for name, lines in files.items()}


def constants(abi):
    for name, one in abi["constants"].items():
        value = json.dumps(one["value"])
        is_wide = isinstance(one["value"], int) and abs(one["value"]) >= 2**53
        yield from ["", *comment(one["comment"] or one["about"])]
        yield f"export const {name.removeprefix('IPSF_')} = {value}{'n' if is_wide else ''};"
    yield from ["", *comment("The tables of a history."), "export const HISTORY_TABLES = ["]
    yield from [*(f'    "{table}",' for table in history_tables(abi)), "];"]


def short(name):
    return capital(name.removeprefix("ipsf_"))


def structs(abi):
    yield "/**"
    yield " * How a struct lies in memory: the place and kind of each field, and what is not 0 in a new one."
    yield " * @template T"
    yield " * @typedef {{ size: number, fields: Record<string, [number, string]>, initial: Partial<T> }} Layout"
    yield " */"
    for name, one in abi["structs"].items():
        if is_ours(name):
            yield from ["", *struct(name, one, abi)]


def struct(name, one, abi):
    fields = [(field, kind(text, abi), said) for field, text, _, said in one["fields"] if field != "struct_size"]
    types = [f"@property {{{field_type(held)}}} {field} {said}".rstrip() for field, held, said in fields]
    places, size, _ = layout(one["fields"], abi["structs"], 4)
    yield from comment(one["comment"], tags=[f"@typedef {{object}} {short(name)}Struct", *types])
    yield ""
    yield f"/** @type {{Layout<{short(name)}Struct>}} */"
    yield f"export const {short(name)} = {{"
    yield f"    size: {size},"
    yield "    fields: {"
    for (field, text, *_), place in zip(one["fields"], places):
        yield f'        {field}: [{place}, "{kind(text, abi)}"],'
    yield "    },"
    yield from ["    initial: {", *(f"        {each}," for each in initial(one, abi)), "    },", "};"]


def initial(one, abi):
    types = {field: text for field, text, *_ in one["fields"]}
    for field, value in one["initial"].items():
        if isinstance(value, list):
            inner = abi["structs"][types[field]]["fields"]
            values = ", ".join(
                f"{name}: {literal(each, kind(text, abi))}" for (name, text, *_), each in zip(inner, value)
            )
            yield f"{field}: {{ {values} }}"
        else:
            yield f"{field}: {literal(value, kind(types[field], abi))}"


def literal(value, held):
    if held == "text":
        return "null"
    return f"{value}n" if TYPES.get(held) == "bigint" else str(value)


def kind(text, abi):
    """What a field holds: a number, the text at an address, a struct, or an address."""
    if text in KINDS:
        return KINDS[text]
    if text in abi["structs"]:
        return short(text)
    return "text" if text == "const char *" else "pointer"


def field_type(held):
    if held == "text":
        return "string | null"
    return TYPES.get(held) or ("number" if held == "pointer" else f"{held}Struct")


def functions(abi):
    yield FUNCTIONS_HEAD.rstrip()
    for name, one in abi["functions"].items():
        yield from ["", *function(name, one, abi)]


def function(name, one, abi):
    """One that frees takes the handle. Of any other what it puts into variables is its result, or an exception."""
    given = [(camel(each), text, owned) for each, text, owned in one["parameters"]]
    owners = [owned for _, _, owned in given]
    is_text = {"text out", "error out"} <= set(owners) or one["result"] == "const char *"
    lent = is_text and owners.count("filled") == 1
    hidden = ("error out", "handle out") if not lent else ("error out", "text out", "filled")
    if name.endswith("_free"):
        yield from comment("Frees a handle.", tags=["@param {Pointer} handle the handle", "@returns {void}"])
        yield f"export function {name[5:]}(handle) {{"
        yield from [f"    free(handle, (at) => native._{name}(at));", "}"]
        return
    shown = [each for each in given if each[2] not in hidden]
    result, way = result_of(one, owners, lent)
    tags = [f"@param {{{parameter_type(text, abi)}}} {each} {SAID.get(owned, text)}" for each, text, owned in shown]
    yield from comment(one["comment"], tags=[*tags, f"@returns {{{result}}}"])
    yield f"export function {name[5:]}({', '.join(each for each, *_ in shown)}) {{"
    places = iter(("a", "b", "c"))
    passed = [next(places) if owned in hidden else passing(each, text) for each, text, owned in given]
    variables = ", ".join(each for each, (_, _, owned) in zip(passed, given) if owned in hidden)
    yield from call(way, variables, f"native._{name}", passed, one["result"] == "int64_t")
    yield "}"


def result_of(one, owners, lent):
    """Its type, and the function of calls.js through which it goes."""
    if "error out" in owners:
        if "handle out" in owners:
            return "Pointer", "made"
        return ("string", "lentText") if lent else ("void", "checked")
    if one["result"] == "const char *":
        return "string | null", "textUpTo" if lent else "textOf"
    return "Pointer" if "*" in one["result"] else "number", "ask"


def call(way, variables, function, passed, is_wide):
    before, after = f"{way}(({variables}) => ", ")"
    if is_wide:
        before, after = f"Number({before}", f"{after})"
    line = f"    return {before}{function}({', '.join(passed)}){after};"
    if len(line) <= WIDTH:
        return [line]
    return [f"    return {before}{function}(", f"        {', '.join(passed)}", f"    ){after};"]


def passing(name, text):
    return f"BigInt({name})" if text in ("int64_t", "uint64_t") else name


def parameter_type(text, abi):
    return "number" if text in NUMBERS else "Pointer"
