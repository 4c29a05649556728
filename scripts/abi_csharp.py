"""The C ABI in C#'s words: bindings/csharp/src/Native/Declarations.cs, with a method for each function that throws what
the function refuses."""

import re
import textwrap
from xml.sax.saxutils import escape

import csharp_text
from abi_header import has_size, is_ours
from abi_history import history_tables
from csharp_text import WIDTH

NUMBERS = {
    "int": "int",
    "uint8_t": "byte",
    "int32_t": "int",
    "uint32_t": "uint",
    "int64_t": "long",
    "uint64_t": "ulong",
}
RENAMED = {"out": "made", "bytes": "data", "params": "given"}  # C#'s own words, and names that read better
HEAD = """\
// {generated}
#pragma warning disable 0649 // what the library fills is never assigned here
using System;
using System.Runtime.InteropServices;

namespace Ipsf.Native
{{
"""


def as_declarations(abi, generated):
    body = [*constants(abi), *handles(abi), *structs(abi), *callbacks(abi), *functions(abi)]
    return HEAD.format(generated=generated) + "\n".join(body) + "\n}\n"


def pascal(name):
    return "".join(word.capitalize() for word in name.split("_"))


def camel(name):
    words = RENAMED.get(name, name).split("_")
    return words[0] + "".join(word.capitalize() for word in words[1:])


def class_name(name):
    return pascal(name.removeprefix("ipsf_"))


def struct_name(name):
    return class_name(name) + "Struct"


def summary(comment, indent):
    if not comment:
        return []
    return csharp_text.summary(marked(comment), indent)


def marked(comment):
    """As XML; what the header puts into backquotes is code."""
    return re.sub(r"`([^`]+)`", r"<c>\1</c>", escape(comment))


def constants(abi):
    yield "    /// <summary>The constants of ipsf.h.</summary>"
    yield from ["    internal static class Constants", "    {"]
    for name, one in abi["constants"].items():
        value = one["value"]
        kind = "string" if isinstance(value, str) else "int" if -(2**31) <= value < 2**31 else "long"
        text = f'"{value}"' if kind == "string" else f"{value}"
        yield from summary(one["comment"] or one["about"], " " * 8)
        yield f"        internal const {kind} {pascal(name.removeprefix('IPSF_').lower())} = {text};"
    yield from summary("The tables of a history.", " " * 8)
    yield from ["        internal static readonly string[] HistoryTables =", "        {"]
    yield from (f'            "{table}",' for table in history_tables(abi))
    yield "        };"
    yield from ["    }", ""]


def handles(abi):
    for name in freed_handles(abi):
        yield from summary(abi["handles"][name], " " * 4)
        yield from [
            f"    internal sealed class {class_name(name)}Handle : Handle",
            "    {",
            f"        protected override void Free(ref IntPtr made) => Functions.{class_name(name)}Free(ref made);",
            "    }",
            "",
        ]


def freed_handles(abi):
    """All but errors, which never leave the low level."""
    return [name for name in abi["handles"] if name != "ipsf_error"]


def structs(abi):
    for name, one in abi["structs"].items():
        if not is_ours(name):
            continue
        yield from summary(one["comment"], " " * 4)
        yield from ["    [StructLayout(LayoutKind.Sequential)]", f"    internal struct {struct_name(name)}", "    {"]
        for field, text, _, comment in one["fields"]:
            yield from summary(comment, " " * 8)
            yield f"        internal {field_type(text, abi)} {pascal(field)};"
        if has_size(one):
            yield from ["", *initial(name, one, abi)]
        yield from ["    }", ""]


def initial(name, struct, abi):
    """What IPSF_..._INIT gives."""
    values = [f"StructSize = (uint)Marshal.SizeOf<{struct_name(name)}>()"]
    types = {field: text for field, text, *_ in struct["fields"]}
    for field, value in struct["initial"].items():
        if isinstance(value, list):
            inner = [field for field, *_ in abi["structs"][types[field]]["fields"]]
            parts = [f"{pascal(part)} = {number}" for part, number in zip(inner, value) if number]
            values.append(f"{pascal(field)} = new {struct_name(types[field])} {{ {', '.join(parts)} }}")
        else:
            values.append(f"{pascal(field)} = {value}")
    yield f"        internal static {struct_name(name)} Initial => new {struct_name(name)}"
    yield from ["        {", *(f"            {value}," for value in values), "        };"]


def callbacks(abi):
    for name, one in abi["callbacks"].items():
        parameters = ", ".join(f"{field_type(text, abi)} {camel(part)}" for part, text, _ in one["parameters"])
        yield from summary(one["comment"], " " * 4)
        yield "    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]"
        yield f"    internal delegate {field_type(one['result'], abi)} {class_name(name)}Callback({parameters});"
        yield ""


def functions(abi):
    yield "    /// <summary>The functions of ipsf.h, each looked up in the library when it is first called.</summary>"
    yield from ["    internal static class Functions", "    {"]
    separator = []
    for name, one in abi["functions"].items():
        yield from separator
        yield from function(name, one, abi)
        separator = [""]
    yield "    }"


def function(name, one, abi):
    """Its signature for the library; and a method that calls it and, where it has a status, throws the error."""
    title, known = class_name(name), camel(name.removeprefix("ipsf_"))
    fails = any(owned == "error out" for *_, owned in one["parameters"])
    taken = [parameter(*each, abi) for each in one["parameters"]]
    given = taken[:-1] if fails else taken
    result = "void" if fails else field_type(one["result"], abi)
    yield "        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]"
    signature = f"        private delegate {field_type(one['result'], abi)} {title}Function("
    yield from listed(signature, [f"{attribute}{way}{kind} {part}" for attribute, way, kind, part in taken], ");")
    yield f"        private static {title}Function {safe(known)};"
    yield from summary(one["comment"], " " * 8)
    head = f"        internal static {result} {title}("
    yield from listed(head, [f"{way}{kind} {part}" for _, way, kind, part in given], ")")
    arguments = ", ".join(f"{way}{part}" for _, way, _, part in taken)
    called = f'Library.Function(ref {safe(known)}, "{name}")({arguments})'
    yield "        {"
    if fails:
        yield "            var error = IntPtr.Zero;"
        yield from broken(f"            Errors.Check({called}, ref error);")
    else:
        yield from broken(f"            {'return ' if result != 'void' else ''}{called};")
    yield "        }"


def safe(name):
    return f"known{name[0].upper()}{name[1:]}"


def listed(head, parts, end):
    line = head + ", ".join(parts) + end
    if len(line) <= WIDTH:
        return [line]
    lines = textwrap.wrap(", ".join(parts) + end, WIDTH, initial_indent=" " * 12, subsequent_indent=" " * 12)
    return [head, *lines]


def broken(line):
    """In two where it is long."""
    if len(line) <= WIDTH:
        return [line]
    place = line.index('")(') + 3
    rest = textwrap.wrap(line[place:], WIDTH, initial_indent=" " * 16, subsequent_indent=" " * 16)
    return [line[:place], *rest]


def parameter(name, text, owned, abi):
    """Attribute, way (ref, out), type and name."""
    kind, way = "IntPtr", ""
    pointed = text.removesuffix("*").strip().removeprefix("const ")
    handle = text.rstrip("* ").removeprefix("const ").strip()
    if owned == "handle" and handle != "ipsf_error":
        kind = f"{class_name(handle)}Handle"
    elif owned == "handle out":
        kind, way = f"{class_name(handle)}Handle", "out "
    elif owned in ("handle freed", "error out"):
        way = "ref "
    elif owned == "text out":
        way = "out "
    elif owned in ("lent", "lent array", "filled", "filled array"):
        kind, way = pointer(pointed, owned, abi)
    elif owned is None:
        kind = field_type(text, abi)
    attribute = (
        "[In, Out] " if owned == "filled array" else "[In] " if owned == "lent array" and kind != "IntPtr" else ""
    )
    return attribute, way, kind, camel(name)


def pointer(pointed, owned, abi):
    """What a pointer to something is that is lent or filled: its type and way."""
    many = owned in ("lent array", "filled array")
    if pointed == "char":
        return "byte[]", ""
    if pointed.rstrip(" *const").startswith("char") or pointed in ("char *const", "const char *"):
        return ("IntPtr[]", "") if many else ("IntPtr", "out ")
    if not is_ours(pointed) and pointed not in NUMBERS:
        return "IntPtr", ""  # Arrow's
    if pointed in abi["callbacks"]:
        return "IntPtr", "out "
    kind = NUMBERS.get(pointed) or struct_name(pointed)
    if many:
        return f"{kind}[]", ""
    return kind, "out " if pointed in NUMBERS else "ref "


def field_type(text, abi):
    """Of a result or a field."""
    if text == "void" or text in NUMBERS:
        return NUMBERS.get(text, text)
    return struct_name(text) if text in abi["structs"] else "IntPtr"
