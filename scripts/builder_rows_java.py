"""The rows that a history is built of as classes of Java, bindings/java/src/main/java/ipsf/rows, from the structs that
the ipsf_builder_add_... functions take."""

import re

from abi_history import column_of, in_thousandths, rows_of_history, table_of
from java_text import KEYWORDS, camel, capital, javadoc

FOLDER = "bindings/java/src/main/java/ipsf/rows/"
UNKNOWN = -1


def as_builder_rows(abi, generated):
    """The files, by name."""
    files = {}
    for name in rows_of_history(abi):
        text = "\n".join([f"// {generated}", *row(name, abi["structs"][f"ipsf_{name}"]), ""])
        files[f"{FOLDER}{capital(name)}.java"] = text
    return files


def row(name, struct):
    table = table_of(name)
    fields = [
        (column_of(field), setters(field, text, struct["initial"].get(field)), comment)
        for field, text, _, comment in struct["fields"]
        if field not in ("struct_size", "reserved")
    ]
    kinds = {kind for _, each, _ in fields for kind in each}
    yield from ["package ipsf.rows;", ""]
    imports = [
        f"import java.{place}.{kind};"
        for place, kind in (("math", "BigDecimal"), ("time", "LocalDate"))
        if kind in kinds
    ]
    yield from [*imports, *([""] if imports else [])]
    yield from javadoc(f"A row of the table {table} of a history; a cell that is not set is empty (docs/history.md).")
    yield f"public final class {capital(name)} extends Row {{"
    yield from javadoc("A row whose cells are all empty.", "    ")
    yield f"    public {capital(name)}() {{"
    yield f'        super("{table}");'
    yield "    }"
    for column, each, comment in fields:
        method = camel(column) + ("_" if camel(column) in KEYWORDS else "")
        for kind in each:
            yield ""
            yield from javadoc(said(column, comment), "    ", [(f"param {method}", "the cell"), ("return", "this row")])
            yield f"    public {capital(name)} {method}({kind} {method}) {{"
            yield f'        set("{column}", {method});'
            yield "        return this;"
            yield "    }"
    yield "}"


def said(column, comment):
    """What the header says of a field, without its codes of empty cells: those are not set."""
    told = re.sub(r"\bIPSF_\w+: (1000|since always)", r"\1 when it is not set", comment)
    told = re.sub(r"\bNULL: ", "when it is not set: ", told).replace("1-1000; 1000 when", "above 0, up to 1; 1 when")
    return f"{column}: {told}." if told else f"{column}."


def setters(field, text, initial):
    """The types that a cell may have."""
    if text == "ipsf_id":
        return ["String", "long"]
    if text == "const char *":
        return ["String"]
    if in_thousandths(field):
        return ["BigDecimal"]
    if field == "on" or field.endswith("_on"):
        return ["LocalDate"]
    return ["boolean"] if initial == UNKNOWN else ["int"]
