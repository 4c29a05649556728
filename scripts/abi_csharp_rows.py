"""The rows of a history in C#: bindings/csharp/src/HistoryRows.cs, a class for those of each table, and the methods of
the builder that take them."""

import re

from abi_csharp import class_name, pascal, struct_name, summary
from abi_history import SHARE_OF_FULL_TIME, column_of, in_thousandths, rows_of_history

HEAD = """\
// {generated}
using System;
using Ipsf.Native;

namespace Ipsf
{{
"""


def as_history_rows(abi, generated):
    """A class for the rows of each table of a history; and the builder's methods that take them."""
    names = [f"ipsf_{name}" for name in rows_of_history(abi)]
    classes = [line for name in names for line in row_class(name, abi)]
    adders = [line for name in names for line in adder(name)]
    text = [*classes[1:], "", "    partial class HistoryBuilder", "    {", *adders[1:], "    }", "}", ""]
    return HEAD.format(generated=generated) + "\n".join(text)


def row_class(name, abi):
    struct = abi["structs"][name]
    fields = [one for one in struct["fields"] if one[0] not in ("struct_size", "reserved")]
    about = struct["comment"] or f"A row of a history: {class_name(name)[0].lower()}{name[6:].replace('_', ' ')}."
    yield from ["", *summary(about, " " * 4), f"    public sealed class {class_name(name)}Row", "    {"]
    for field, text, _, comment in fields:
        said = re.sub(r"IPSF_NO_\w+|IPSF_UNKNOWN|NULL", "null", comment)
        if in_thousandths(field):
            said = SHARE_OF_FULL_TIME
        yield from summary(f"The column {column_of(field)} (docs/history.md){': ' + said if said else ''}.", " " * 8)
        yield f"        public {row_type(field, text, struct['initial'])} {pascal(column_of(field))} {{ get; set; }}"
        yield ""
    yield from [f"        internal {struct_name(name)} In(Memory memory)", "        {"]
    yield f"            var row = {struct_name(name)}.Initial;"
    for field, text, *_ in fields:
        kind, given = row_type(field, text, struct["initial"]), pascal(column_of(field))
        value = {
            "string": f'memory.Text("{field}", {given})',
            "Id": f'{given}.In(memory, "{field}")',
            "DateTime?": f'Days.OrNone("{field}", {given})',
            "bool?": f"Truths.Code({given})",
            "int?": f"{given} ?? Constants.NoNumber",
            "decimal?": f'Thousandths.OrNone("{column_of(field)}", {given})',
        }[kind]
        yield f"            row.{pascal(field)} = {value};"
    yield from ["            return row;", "        }", "    }"]


def row_type(field, text, initial):
    if text in ("const char *", "ipsf_id"):
        return "string" if text == "const char *" else "Id"
    if initial.get(field) == -1:
        return "bool?"
    if in_thousandths(field):
        return "decimal?"
    return "DateTime?" if field == "on" or field.endswith("_on") else "int?"


def adder(name):
    yield ""
    yield "        /// <summary>Adds a row to its table.</summary>"
    yield '        /// <param name="row">The row.</param>'
    yield f"        public void Add({class_name(name)}Row row)"
    yield from [
        "        {",
        "            if (row == null) throw new ArgumentNullException(nameof(row));",
        "            using (var memory = new Memory())",
        "            {",
        "                var given = row.In(memory);",
        f"                lock (gate) Functions.BuilderAdd{class_name(name)}(Handle, ref given);",
        "            }",
        "        }",
    ]
