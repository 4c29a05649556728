"""What the classes of results have in common in JavaScript: bindings/javascript/src/forms.js, a class for each that the
written one is made of."""

from abi_forms import FORMS
from javascript_text import WIDTH, camel, capital, comment

HEAD = """\
// {generated}
import * as abi from "./abi/functions.js";
import {{ csvCode }} from "./arguments.js";
import {{ bytesFrom, textFrom }} from "./bytes.js";
import {{ pointerOf }} from "./handle.js";
import {{ Listed, Result, Tabled }} from "./listed.js";
import {{ within }} from "./memory.js";
import {{ pageOptions }} from "./page_options.js";

/** @typedef {{import("./page_options.js").PageOptions}} PageOptions */
/** @typedef {{import("./arguments.js").CsvFor}} CsvFor */
/** @typedef {{import("./arguments.js").Language}} Language */
"""
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
    base = base_of(name, abi)
    yield ""
    yield from comment(
        abi["handles"][name], tags=["@template Row", "@extends {Listed<Row>}"] if base == "Listed" else []
    )
    yield f"export class {capital(name[5:])}Forms extends {base} {{"
    yield from comment("The name of its type in C.", "    ", ["@internal"])
    yield f'    static type = "{name}";'
    yield from ["", *comment("Frees one.", "    ", ["@internal"]), f"    static free = abi.{name[5:]}_free;"]
    if base != "Result":
        yield from ["", *comment("Makes one of its tables.", "    ", ["@internal"])]
        yield f"    static table = abi.{name[5:]}_table;"
    for form, function in forms.items():
        if function:
            yield from ["", *form_method(name, form, function)]
    yield "}"


def base_of(name, abi):
    """An edition has tables, and is no list of rows."""
    if f"{name}_table" not in abi["functions"]:
        return "Result"
    return "Listed" if f"{name}_json" in abi["functions"] else "Tabled"


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
