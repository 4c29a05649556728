"""The rows of results in C#: bindings/csharp/src/ResultRows.cs, a part of the class of each table's rows."""

from xml.sax.saxutils import escape

from csharp_text import summary

NAMES = {"EpisodeRow": "ClientEpisode"}  # in Python the base of the class that has jobs and studies besides
EXTENDED = (
    "AssessorTotal",
    "Change",
    "ChangedTotal",
    "ChoiceEffect",
    "CriterionSensitivity",
    "EditionChange",
    "EditionUsed",
    "ScaleTotal",
)
BASES = ("ScaleTotal",)  # of classes that say more
TYPES = {
    "day": ("DateTime", "Day"),
    "int32": ("int", "Int32"),
    "int64": ("long", "Int64"),
    "ratio": ("Fraction", "Ratio"),
    "truth": ("bool", "Truth"),
    "word": ("string", "Text"),
    "text": ("string", "Text"),
}
HEAD = """\
// {generated}
using System;
using Ipsf.Native;

namespace Ipsf
{{
"""


def as_csharp(tables, columns_of_row, said_of, generated):
    classes = [line for table in tables if table["row"] for line in row_class(table, columns_of_row(table), said_of)]
    return HEAD.format(generated=generated) + "\n".join(classes[1:]) + "\n}\n"


def row_class(table, columns, said_of):
    name = NAMES.get(table["row"], table["row"])
    yield from ["", *summary(escape(table["note"]), " " * 4)]
    yield from [f"    public {'' if name in BASES else 'sealed '}partial class {name}", "    {"]
    yield from [f"        internal {name}(Cells cells, int row)", "        {"]
    for column in columns:
        value = f'cells.{TYPES[column["type"]][1]}("{column["name"]}", row)'
        always = ".Value" if column["always"] and is_value(column) else ""
        yield f"            {property_name(column)} = {value}{always};"
    if name in EXTENDED:
        yield "            Made(cells, row);"
    yield "        }"
    if name in EXTENDED:
        yield from ["", "        partial void Made(Cells cells, int row);"]
    for column in columns:
        about = said_of(column) or column["title_en"] or f"The column {column['name']}."
        yield from ["", *summary(escape(about), " " * 8)]
        optional = "" if column["always"] or not is_value(column) else "?"
        yield f"        public {TYPES[column['type']][0]}{optional} {property_name(column)} {{ get; }}"
    yield "    }"


def is_value(column):
    return TYPES[column["type"]][0] != "string"


def property_name(column):
    return "".join(word.capitalize() for word in column["attribute"].split("_"))
