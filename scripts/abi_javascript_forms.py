"""What the classes of results have in common in JavaScript: bindings/javascript/src/forms.js, a class for each that the
written one is made of."""

from javascript_text import WIDTH, camel, capital, comment

HEAD = """\
// {generated}
import * as abi from "./abi/functions.js";
import {{ csvCode }} from "./arguments.js";
import {{ bytesFrom, textFrom }} from "./bytes.js";
import {{ pointerOf }} from "./handle.js";
import {{ Listed, Result }} from "./listed.js";
import {{ within }} from "./memory.js";
import {{ pageOptions }} from "./page_options.js";

/** @typedef {{import("./page_options.js").PageOptions}} PageOptions */
/** @typedef {{import("./arguments.js").CsvFor}} CsvFor */
/** @typedef {{import("./arguments.js").Language}} Language */
"""
# What the functions of a result give, by the end of their names.
FORMS = {
    "json": "All of it as JSON (docs/json.md).",
    "csv": "All of it as CSV (docs/csv.md).",
    "text": "All of it for people.",
    "chart": "A swim-lane picture as SVG, a lane for each role and a column for each phase.",
    "xlsx": "All of it as a workbook of a spreadsheet, the bytes of an .xlsx file (docs/xlsx.md).",
    "html": "All of it as one HTML file, to be read, printed and filed (docs/html.md).",
    "dmn": "The decision tables as DMN 1.3, XML in UTF-8 (docs/dmn.md).",
    "dmn_tests": "The boundary cases as test cases for them, in the format of the DMN Technology Compatibility Kit.",
}
# By parameter: how it is written, its comment, and what is handed on.
ARGUMENTS = {
    "language": ('language = "en"', "@param {Language} [language]", 'memory.text("language", language)'),
    "csv_for": ("csvFor = \"programs\"", "@param {CsvFor} [csvFor] whom it is written for", "csvCode(csvFor)"),
    "options": ("options = {}", "@param {PageOptions} [options] how the page is made", "pageOptions(memory, options)"),
}


def as_forms(abi, generated):
    classes = [line for name in abi["handles"] for line in forms_class(name, abi)]
    return HEAD.format(generated=generated) + "\n".join([*classes, ""])


def forms_class(name, abi):
    forms = {form: abi["functions"].get(f"{name}_{form}") for form in FORMS}
    if name == "ipsf_table" or not forms["html"]:
        return
    table = f"{name}_table"
    base = "Listed" if table in abi["functions"] else "Result"
    yield ""
    yield from comment(
        abi["handles"][name], tags=["@template Row", "@extends {Listed<Row>}"] if base == "Listed" else []
    )
    yield f"export class {capital(name[5:])}Forms extends {base} {{"
    yield from comment("The name of its type in C.", "    ", ["@internal"])
    yield f'    static type = "{name}";'
    yield from ["", *comment("Frees one.", "    ", ["@internal"]), f"    static free = abi.{name[5:]}_free;"]
    if base == "Listed":
        yield from ["", *comment("Makes one of its tables.", "    ", ["@internal"])]
        yield f"    static table = abi.{name[5:]}_table;"
    for form, function in forms.items():
        if function:
            yield from ["", *form_method(name, form, function)]
    yield "}"


def form_method(name, form, function):
    given = [ARGUMENTS[each] for each, *_ in function["parameters"] if each in ARGUMENTS]
    owners = [owned for *_, owned in function["parameters"]]
    as_text = form in ("html", "dmn", "dmn_tests")
    result = "string" if as_text or "text out" in owners else "Uint8Array"
    yield from comment(FORMS[form], "    ", [*(said for _, said, _ in given), f"@returns {{{result}}}"])
    yield f"    {camel(form)}({', '.join(written for written, *_ in given)}) {{"
    passed = ", ".join(["pointerOf(this)", *(handed for *_, handed in given)])
    called = f"abi.{name[5:]}_{form}({passed})"
    if "handle out" in owners:
        called = f"{'textFrom' if as_text else 'bytesFrom'}({called})"
    first, *others = within(called)
    yield from [f"        return {first}", *(f"        {line}" for line in others)]
    yield "    }"


def within(called):
    """With memory where it is needed."""
    if "memory" not in called:
        return [f"{called};"]
    line = f"within((memory) => {called});"
    return [line] if len(line) + 15 <= WIDTH else ["within((memory) =>", f"    {called},", ");"]
