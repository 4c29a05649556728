"""What the classes of handles have in common in C#: bindings/csharp/src/Results.cs, a part of each class."""

from xml.sax.saxutils import escape

import abi_forms
from abi_csharp import WIDTH, camel, class_name, pascal, summary

HEAD = """\
// {generated}
using System;
using Ipsf.Native;

namespace Ipsf
{{
"""
FORMS = {
    **abi_forms.FORMS,
    "table": "One of its tables, by the name that {tables} has.",
    "arrow": "Its rows as an Arrow stream (docs/arrow.md).",
}
ARGUMENTS = {
    "language": ('string language = "en"', 'Texts.Given("language", language)', '"en" or "fi".'),
    "csv_for": ("CsvFor csvFor = CsvFor.Programs", "(int)csvFor", "Whom it is written for."),
    "options": ("PageOptions options = null", "ref given", "How the page is made; null: as they are at first."),
    "name": ("string name", 'Texts.Given("name", name)', "The table's name."),
}
STREAM = "The address of an empty struct ArrowArrayStream, which is filled."
CLOSED = (
    "Closes it: it and what is still to be read of it cannot be used any more. A call in another thread is done first; "
    "closing twice is nothing."
)
TABLES = {"Publication": "docs/publish.md"}  # where its tables are described; those of others: docs/tables.md
SHARED = ("ipsf_edition", "ipsf_history")  # by several threads at once; any other handle is used by one at a time


def as_results(abi, generated):
    """A part of the class of each handle that has pages, texts or tables."""
    classes = [line for name in abi["handles"] for line in result_class(name, abi)]
    return HEAD.format(generated=generated) + "\n".join(classes[1:]) + "\n}\n"


def result_class(name, abi):
    forms = {form: abi["functions"].get(f"{name}_{form}") for form in FORMS}
    if not any(forms.values()):
        return
    title = class_name(name)
    yield from [
        "",
        f"    partial class {title} : IDisposable",
        "    {",
        f"        private readonly {title}Handle handle;",
    ]
    if name not in SHARED:
        yield "        internal readonly object gate = new object();"
    yield from ["", f"        internal {title}({title}Handle handle) => this.handle = handle;", ""]
    yield from [
        f"        internal {title}Handle Handle =>",
        f"            handle.IsClosed ? throw new ObjectDisposedException(typeof({title}).FullName) : handle;",
        "",
        *summary(CLOSED, " " * 8),
        "        public void Dispose()",
        "        {",
        "            handle.Dispose();",
        "            Closed();",
        "        }",
        "",
        "        partial void Closed();",
    ]
    for form, function in forms.items():
        if function:
            yield from ["", *form_method(title, form, function, name not in SHARED)]
    yield "    }"


def form_method(title, form, function, locked):
    given = [name for name, _, _ in function["parameters"][1:] if name in ARGUMENTS]
    yield from summary(FORMS[form].format(tables=TABLES.get(title, "docs/tables.md")), " " * 8)
    for name in given:
        yield f'        /// <param name="{camel(name)}">{escape(ARGUMENTS[name][2])}</param>'
    head = ", ".join(ARGUMENTS[name][0] for name in given)
    arguments = ", ".join(["Handle", *(ARGUMENTS[name][1] for name in given)])
    result, parameter, body = FORM_BODIES[form_shape(form, function)]
    if parameter:
        yield f'        /// <param name="stream">{STREAM}</param>'
    lines = [line.format(title=title, name=pascal(form), arguments=arguments) for line in body]
    if "options" in given:
        lines = [
            "using (var memory = new Memory())",
            "{",
            "    var given = (options ?? new PageOptions()).In(memory);",
            *(f"    {line}" for line in lines),
            "}",
        ]
    if locked and len(lines) == 1:
        lines = ["lock (gate)", f"    {lines[0]}"]
    elif locked:
        lines = ["lock (gate)", "{", *(f"    {line}" for line in lines), "}"]
    name = "ExportArrow" if form == "arrow" else pascal(form)
    yield f"        public {result} {name}({head or parameter})"
    yield from ["        {", *(part for line in lines for part in in_width(f"            {line}")), "        }"]


def in_width(line):
    """A call, in two lines where it is long."""
    if len(line) <= WIDTH:
        return [line]
    place = line.index("(") + 1
    indent = " " * (len(line) - len(line.lstrip()) + 4)
    return [line[:place], indent + line[place:]]


def form_shape(form, function):
    kinds = {text for _, text, _ in function["parameters"]}
    if form in ("arrow", "table", "html"):
        return form
    return "text" if "const char **" in kinds else "bytes"


FORM_BODIES = {
    "text": (
        "string",
        "",
        [
            "using (Handle.Keep())",
            "{{",
            "    Functions.{title}{name}({arguments}, out var text, out var length);",
            "    return Texts.Read(text, length);",
            "}}",
        ],
    ),
    "bytes": ("byte[]", "", ["Functions.{title}{name}({arguments}, out var made);", "return Bytes.Take(made);"]),
    "html": ("string", "", ["Functions.{title}{name}({arguments}, out var made);", "return Bytes.TakeText(made);"]),
    "table": ("Table", "", ["Functions.{title}{name}({arguments}, out var made);", "return new Table(made, name);"]),
    "arrow": ("void", "IntPtr stream", ["Functions.{title}{name}({arguments}, Arrow.Given(nameof(stream), stream));"]),
}
