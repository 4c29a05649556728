"""The rows that a history is built of in JavaScript: bindings/javascript/src/history_rows.js, a type for those of each
table, and the methods of the builder that take them."""

import re

from abi_history import SHARE_OF_FULL_TIME, column_of, in_thousandths, rows_of_history
from javascript_text import camel, capital, comment

HEAD = """\
// {generated}
import * as abi from "./abi/functions.js";
import * as structs from "./abi/structs.js";
import {{ Handle, pointerOf }} from "./handle.js";
import {{ within }} from "./memory.js";
import {{ rowIn }} from "./row_in.js";

/** @typedef {{import("./arguments.js").Id}} Id */
"""
TYPES = {
    "id": "Id | null",
    "text": "string | null",
    "day": "string | null",
    "number": "number | null",
    "thousandths": "number | null",
}


def as_history_rows(abi, generated):
    names = rows_of_history(abi)
    lines = [line for name in names for line in row_type(name, abi)]
    lines += ["", *comment("Takes the rows of a history one by one.", tags=["@internal"])]
    lines += ["export class RowTaker extends Handle {"]
    lines += [line for name in names for line in adder(name, abi)][1:] + ["}"]
    return HEAD.format(generated=generated) + "\n".join([*lines, ""])


def fields_of(name, abi):
    """Name, kind and comment of each column."""
    struct = abi["structs"][f"ipsf_{name}"]
    for field, text, _, said in struct["fields"]:
        if field not in ("struct_size", "reserved"):
            said = re.sub(r"IPSF_NO_\w+|IPSF_UNKNOWN|NULL", "null", said)
            if in_thousandths(field):
                said = SHARE_OF_FULL_TIME
            yield field, kind(field, text, struct["initial"]), said


def kind(field, text, initial):
    if text in ("const char *", "ipsf_id"):
        return "text" if text == "const char *" else "id"
    if initial.get(field) == -1:
        return "truth"
    if in_thousandths(field):
        return "thousandths"
    return "day" if field == "on" or field.endswith("_on") else "number"


def row_type(name, abi):
    yield ""
    fields = [
        f"@property {{{TYPES.get(held, 'boolean | null')}}} [{column_of(field)}] {said}".rstrip()
        for field, held, said in fields_of(name, abi)
    ]
    about = abi["structs"][f"ipsf_{name}"]["comment"] or f"A row of a history: {name.replace('_', ' ')}."
    yield from comment(about, tags=[f"@typedef {{object}} {capital(name)}Row", *fields])


def adder(name, abi):
    yield ""
    yield from comment(
        "Adds a row to its table; a column that is not given is empty.",
        "    ",
        [f"@param {{{capital(name)}Row}} row", "@returns {void}"],
    )
    yield f"    {camel('add_' + name)}(row) {{"
    yield "        within((memory) => {"
    yield f"            const given = rowIn(memory, structs.{capital(name)}, row, {{"
    yield from (f'                {field}: "{held}",' for field, held, _ in fields_of(name, abi))
    yield "            });"
    yield f"            abi.builder_add_{name}(pointerOf(this), given);"
    yield from ["        });", "    }"]
