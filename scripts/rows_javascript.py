"""The rows of results as classes of JavaScript: bindings/javascript/src/rows.js. Of a class that is more than its
columns, the columns are a class of their own that it is made of."""

from javascript_text import camel, comment
from rows_java import MORE

# By type of the column: the type of a cell that is never empty, and what reads it.
TYPES = {
    "day": ("string", "day"),
    "int32": ("number", "number"),
    "int64": ("number", "number"),
    "ratio": ("Fraction", "ratio"),
    "truth": ("boolean", "truth"),
    "word": ("string", "text"),
    "text": ("string", "text"),
}
BASES = {"Review": "OnlyScale", "SeriesRow": "OnlyScale"}
HEAD = """\
// {generated}
import {{ OnlyScale }} from "./only_scale.js";

/** @typedef {{import("./cells.js").Cells}} Cells */
/** @typedef {{import("./fraction.js").Fraction}} Fraction */
"""


def as_javascript_rows(tables, columns_of_row, said_of, generated):
    lines = [
        line
        for table in tables
        if table["row"]
        for line in row_class(table, [(column, said_of(column)) for column in columns_of_row(table)])
    ]
    return HEAD.format(generated=generated) + "\n".join([*lines, ""])


def row_class(table, columns):
    name = table["row"] + ("Columns" if table["row"] in MORE else "")
    base = BASES.get(table["row"])
    yield from ["", *comment(table["note"]), f"export class {name} {f'extends {base} ' if base else ''}{{"]
    yield from comment("", "    ", ["@param {Cells} cells", "@param {number} row", "@internal"])
    yield "    constructor(cells, row) {"
    yield from ["        super();"] if base else []
    for column, said in columns:
        held, reader = type_of(column)
        often = held if column["always"] else f"{held} | null"
        yield from comment(
            said or f"{column['title_en'] or column['name']}.", " " * 8, [f"@type {{{often}}}", "@readonly"]
        )
        value = f'cells.{reader}("{column["name"]}", row)'
        yield f"        this.{camel(column['attribute'])} = " + (
            f"/** @type {{{held}}} */ ({value});" if column["always"] else f"{value};"
        )
    yield from ["    }", "}"]


def type_of(column):
    """Numerators and denominators may be beyond what a Number holds exactly."""
    if column["name"].endswith(("numerator", "denominator")):
        return "bigint", "wide"
    return TYPES[column["type"]]
