"""The C ABI in Java's words, for JNA: bindings/java/src/main/java/ipsf/abi."""

import textwrap

from abi_header import is_ours
from abi_history import history_tables
from java_text import WIDTH, camel, capital, javadoc

FOLDER = "bindings/java/src/main/java/ipsf/abi/"
NUMBERS = {"int": "int", "int32_t": "int", "uint32_t": "int", "int64_t": "long", "uint64_t": "long", "uint8_t": "byte"}
HANDLES_OUT = ("handle out", "handle freed", "error out", "text out")


def as_java(abi, generated):
    """The files, by name."""
    files = {"Constants": constants(abi), "Callbacks": callbacks(abi), "Structs": structs(abi), "Ipsf": functions(abi)}
    head = f"// {generated}\npackage ipsf.abi;\n\n"
    return {f"{FOLDER}{name}.java": head + "\n".join(lines) + "\n" for name, lines in files.items()}


def short(name):
    return capital(name.removeprefix("ipsf_"))


def constants(abi):
    yield from [f"import java.util.{name};" for name in ("Arrays", "Collections", "List")] + [""]
    yield from javadoc("The constants of the C ABI.")
    yield "public final class Constants {"
    for name, one in abi["constants"].items():
        value = one["value"]
        kind, written = ("String", f'"{value}"') if isinstance(value, str) else ("int", str(value))
        if isinstance(value, int) and not -(2**31) <= value < 2**31:
            kind, written = "long", f"{value}L"
        said = one["comment"] or one["about"] or f"{name}."
        yield from javadoc(said, "    ")
        yield f"    public static final {kind} {name.removeprefix('IPSF_')} = {written};"
    yield from javadoc("The tables of a history.", "    ")
    yield "    public static final List<String> HISTORY_TABLES = Collections.unmodifiableList(Arrays.asList("
    tables = [f'            "{table}"' for table in history_tables(abi)]
    yield from [*(f"{table}," for table in tables[:-1]), f"{tables[-1]}));"]
    yield from ["", "    private Constants() {}", "}"]


def callbacks(abi):
    yield from ["import com.sun.jna.Callback;", "import com.sun.jna.Pointer;", ""]
    yield from javadoc("What the library calls. Nothing may be thrown out of them.")
    yield from ["public final class Callbacks {", "    private Callbacks() {}"]
    for name, one in abi["callbacks"].items():
        given = ", ".join(f"{held(text, abi)} {camel(parameter)}" for parameter, text, _ in one["parameters"])
        yield ""
        yield from javadoc(one["comment"], "    ")
        yield f"    public interface {short(name)} extends Callback {{"
        yield from javadoc("Called by the library.", "        ", parameter_tags(one))
        yield f"        {held(one['result'], abi)} invoke({given});"
        yield "    }"
    yield "}"


def structs(abi):
    yield from ["import com.sun.jna.Pointer;", "import com.sun.jna.Structure;", ""]
    yield from javadoc("The structs of the C ABI. A new one has the values that its IPSF_..._INIT gives.")
    yield from ["public final class Structs {", "    private Structs() {}"]
    for name, one in abi["structs"].items():
        if is_ours(name):
            yield ""
            yield from struct(short(name), one, abi)
    yield "}"


def struct(name, one, abi):
    fields = [(camel(field), held(text, abi), comment) for field, text, _, comment in one["fields"]]
    order = ", ".join(f'"{field}"' for field, *_ in fields)
    yield from javadoc(one["comment"] or f"{name}.", "    ")
    yield from textwrap.wrap(
        f"@Structure.FieldOrder({{{order}}})",
        WIDTH,
        initial_indent="    ",
        subsequent_indent="        ",
        break_long_words=False,
    )
    yield f"    public static class {name} extends Structure {{"
    for field, kind, comment in fields:
        yield from javadoc(comment or f"{field}.", "        ")
        yield f"        public {kind} {field};"
    yield ""
    yield from javadoc("An empty one.", "        ")
    yield f"        public {name}() {{"
    if fields[0][0] == "structSize":
        yield "            structSize = size();"
    for field, text, *_ in one["fields"]:
        yield from initial(camel(field), one["initial"].get(field, 0), text, abi)
    yield from ["        }", "    }"]


def initial(field, value, text, abi):
    """The assignment of an initial value that is not 0; of a struct in it of each of its fields."""
    if not value:
        return []
    if not isinstance(value, list):
        return [f"            {field} = {literal(value, held(text, abi))};"]
    inner = abi["structs"][text]["fields"]
    return [
        f"            {field}.{camel(name)} = {literal(each, held(kind, abi))};"
        for (name, kind, *_), each in zip(inner, value)
        if each
    ]


def literal(value, kind):
    return f"{value}L" if kind == "long" else str(value)


def functions(abi):
    yield from ["import com.sun.jna.Pointer;", "import com.sun.jna.ptr.PointerByReference;", ""]
    yield from javadoc(
        "Every function of the C ABI, under its own name. ipsf.h says what is NULL and whose memory is whose. Texts "
        "and bytes that are given are arrays of bytes, texts in UTF-8 and with a NUL behind them where no length goes "
        "with them; arrays and variables that numbers are put into are arrays, too."
    )
    yield from ["public final class Ipsf {", "    static {", "        Loader.register(Ipsf.class);", "    }", ""]
    yield "    private Ipsf() {}"
    for name, one in abi["functions"].items():
        yield ""
        yield from javadoc(one["comment"] or f"{name} of ipsf.h.", "    ", function_tags(one))
        given = [f"{argument(text, owned, abi)} {camel(parameter)}" for parameter, text, owned in one["parameters"]]
        yield from signature(f"    public static native {held(one['result'], abi)} {name}(", given)
    yield "}"


def signature(first, given):
    line = f"{first}{', '.join(given)});"
    if len(line) <= WIDTH:
        return [line]
    return [first, *textwrap.wrap(", ".join(given) + ");", WIDTH, initial_indent=" " * 12, subsequent_indent=" " * 12)]


def parameter_tags(one):
    return [(f"param {camel(name)}", owned or text) for name, text, owned in one["parameters"]]


def function_tags(one):
    results = {"int32_t": "a status or number", "int64_t": "a number", "void": None}
    result = results.get(one["result"], "lent; may be NULL")
    return parameter_tags(one) + ([("return", result)] if result else [])


def argument(text, owned, abi):
    if owned in HANDLES_OUT:
        return "PointerByReference"
    pointed = text.removesuffix("*").strip().removeprefix("const ")
    if owned in ("lent", "lent array") and pointed in ("char", "uint8_t"):
        return "byte[]"
    if owned in ("filled", "filled array") and pointed in NUMBERS:
        return f"{NUMBERS[pointed]}[]"
    if pointed in abi["structs"] and is_ours(pointed):
        return "long[]" if is_of_numbers(abi["structs"][pointed]) else f"Structs.{short(pointed)}"
    return held(text, abi)


def is_of_numbers(struct):
    """Of a fraction: an array of them is one of their numbers."""
    return all(text == "int64_t" for _, text, *_ in struct["fields"])


def held(text, abi):
    """The type of a result, a field, or an argument that is no array."""
    if text == "void" or text in NUMBERS:
        return NUMBERS.get(text, text)
    if text in abi["structs"]:
        return short(text)
    return f"Callbacks.{short(text)}" if text in abi["callbacks"] else "Pointer"
