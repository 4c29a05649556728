"""The C ABI in R's words: a function for .Call for every function of ipsf.h that gives a value, a text, bytes, rows or
a handle (bindings/r/src/calls.c), the fields of its structs (records.c), its handles (handles.h) and its constants
(R/constants.R).

What is left out is called by C that is written by hand: errors, bytes and tables as such, the columns of builders, and
what has more than one array to fill. Results that have tables are read through these alone; an edition is no result."""

import json
import textwrap

from abi_history import history_tables

FOLDER = "bindings/r/"
WIDTH = 120
BY_HAND = ("ipsf_error_", "ipsf_bytes_", "ipsf_builder_", "ipsf_table_", "ipsf_python_")
# Structs that functions called by hand fill.
BY_HAND_STRUCTS = {"ipsf_table_column", "ipsf_word"}
LENT_TEXT = "const char *"
# Of a field or argument: what reads it, and of an argument what declares it.
FIELDS = {
    "int32_t": "INT32",
    "int64_t": "INT64",
    "uint64_t": "FORMS",
    "const char *": "TEXT",
    "const char *const *": "TEXTS",
    "const int32_t *": "INT32S",
    "const ipsf_choice *": "CHOICES",
    "ipsf_fraction": "FRACTION",
    "ipsf_progress": "PROGRESS",
}
COUNTED = ("TEXTS", "INT32S", "CHOICES")
NOT_TOLD = ("struct_size", "reserved")


def as_r(abi, generated):
    """The files, by name."""
    callable_ = {name: one for name, one in abi["functions"].items() if is_called(name, one, abi)}
    head = [f"/* {generated} */"]
    files = {
        "src/handles.h": [*head, *handles(abi)],
        "src/records.h": [*head, *records_header(abi, callable_)],
        "src/records.c": [*head, *records(abi, callable_)],
        "src/calls.c": [*head, *calls(abi, callable_)],
        "R/constants.R": [f"# {generated}", *constants(abi)],
    }
    return {f"{FOLDER}{name}": "".join(map(fitting, lines)) for name, lines in files.items()}


def fitting(line):
    """The line, or the lines that it takes."""
    indent = line[: len(line) - len(line.lstrip())]
    parts = textwrap.wrap(
        line,
        WIDTH,
        subsequent_indent=indent + " " * 4,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(parts if len(line) > WIDTH else [line]) + "\n"


def short(name):
    return name.removeprefix("ipsf_")


def pointed(text):
    return text.removeprefix("const ").rstrip("* ")


def can_fail(one):
    return any(owned == "error out" for _, _, owned in one["parameters"])


def has_tables(handle, abi):
    return f"{handle}_table" in abi["functions"]


def is_result_with_tables(handle, abi):
    return has_tables(handle, abi) and f"{handle}_json" in abi["functions"]


def is_called(name, one, abi):
    """Whether it gets a function for .Call."""
    if name.startswith(BY_HAND) or name.endswith(("_free", "_table", "_arrow")):
        return False
    filled = [text for _, text, owned in one["parameters"] if owned == "filled array"]
    if filled and (len(filled) > 1 or pointed(filled[0]) not in abi["structs"]):
        return False
    return not filled or not is_result_with_tables(pointed(one["parameters"][0][1]), abi)


def constants(abi):
    yield ""
    yield "constants <- list("
    lines = []
    for name, one in abi["constants"].items():
        value = one["value"]
        written = json.dumps(value) if isinstance(value, str) else f"{value}L"
        if isinstance(value, int) and not -(2**31) < value < 2**31:
            written = "NA_integer_" if value == -(2**31) else "NA_real_"
        lines.append(f"  `{name.removeprefix('IPSF_')}` = {written}")
    yield from (f"{line}," for line in lines[:-1])
    yield lines[-1]
    yield ")"
    tables = [f'  "{table}"' for table in history_tables(abi)]
    yield from ["", "history_tables <- c(", *(f"{table}," for table in tables[:-1]), tables[-1], ")"]


def handles(abi):
    yield from ["/* Every kind of handle, and those that have tables. */"]
    yield from ["#ifndef IPSF_R_HANDLES_H", "#define IPSF_R_HANDLES_H", ""]
    held = [name for name in abi["handles"] if f"{name}_free" in abi["functions"]]
    yield from each("HANDLE", held)
    yield from each("TABLED", [name for name in held if has_tables(name, abi)])
    yield "#endif"


def each(what, names):
    rows = [f"#define IPSF_EACH_{what}(DO)", *(f"    DO({short(name)})" for name in names)]
    width = max(map(len, rows))
    yield from (f"{row:<{width}} \\" for row in rows[:-1])
    yield from [rows[-1], ""]


def recorded(abi, callable_):
    """The structs that R gives or gets, in the order of ipsf.h."""
    used = {pointed(text) for one in callable_.values() for _, text, _ in one["parameters"]} | BY_HAND_STRUCTS
    return {name: abi["structs"][name] for name in abi["structs"] if name in used and name != "ipsf_fraction"}


def records_header(abi, callable_):
    yield from ["#ifndef IPSF_R_RECORDS_H", "#define IPSF_R_RECORDS_H", "", '#include "record.h"', ""]
    yield from (f"extern const record {short(name)}_record;" for name in recorded(abi, callable_))
    yield from ["", "#endif"]


def records(abi, callable_):
    yield from ['#include "records.h"', "", "#include <stddef.h>", "", "#include <ipsf.h>"]
    for name, one in recorded(abi, callable_).items():
        yield from ["", f"static const field {short(name)}_fields[] = {{"]
        yield from (f"    {each}," for each in fields(name, one, abi))
        yield "};"
        entries = f"sizeof {short(name)}_fields / sizeof *{short(name)}_fields"
        yield f'const record {short(name)}_record = {{"{short(name)}", sizeof({name}), {short(name)}_fields,'
        yield f"    {entries}}};"


def fields(name, one, abi):
    told = [(field, text) for field, text, *_ in one["fields"] if field not in NOT_TOLD]
    order = [field for field, _ in told]
    counts = set()
    for place, (field, text) in enumerate(told):
        if field in counts or field == "user":
            continue
        kind = FIELDS.get(text, "ID" if text == "ipsf_id" else "HANDLE")
        other, of_handle = "0", "NULL"
        if kind in COUNTED:
            counts.add(order[place + 1])
            other = f"offsetof({name}, {order[place + 1]})"
        elif kind == "PROGRESS":
            other = f"offsetof({name}, user)"
        elif kind == "HANDLE":
            of_handle = f'"{short(pointed(text))}"'
        yield f'{{"{field}", FIELD_{kind}, offsetof({name}, {field}), {other}, {of_handle}}}'


def calls(abi, callable_):
    yield from ['#include "calls.h"', '#include "failure.h"', '#include "handle.h"', '#include "progress.h"']
    yield from ['#include "records.h"', '#include "values.h"', "", "#include <ipsf.h>"]
    entries = []
    for name, one in callable_.items():
        given, body = call(name, one, abi)
        yield ""
        yield f"static SEXP call_{short(name)}({', '.join(f'SEXP {one}' for one in given) or 'void'}) {{"
        yield from (f"    {line}" for line in body)
        yield "}"
        entries.append(f'{{"r_{name}", (DL_FUNC)&call_{short(name)}, {len(given)}}}')
    yield from ["", "const R_CallMethodDef generated_calls[] = {", *(f"    {each}," for each in entries)]
    yield from ["    {NULL, NULL, 0},", "};"]


def call(name, one, abi):
    """The names of its arguments, and the lines of its body."""
    given, before, passed, outs = [], [], [], []
    parameters = one["parameters"]
    skipped = False
    for place, (parameter, text, owned) in enumerate(parameters):
        following = parameters[place + 1][0] if place + 1 < len(parameters) else None
        if skipped:
            skipped = False
            continue
        if owned == "error out":
            passed.append("&error")
        elif owned == "handle":
            given.append(parameter)
            passed.append(f'handle_of({parameter}, "{short(pointed(text))}")')
        elif owned == "handle out":
            before.append(f"{pointed(text)} *{parameter} = NULL;")
            passed.append(f"&{parameter}")
            outs.append((parameter, pointed(text), "handle"))
        elif owned == "text out":
            before.append(f"const char *{parameter} = NULL;")
            passed.append(f"&{parameter}")
            outs.append((parameter, text, "text"))
        elif owned in ("filled", "filled array") and pointed(text) in abi["structs"]:
            outs.append((parameter, pointed(text), owned))
            passed.append(parameter if owned == "filled array" else f"&{parameter}")
            before += filled(parameter, pointed(text), owned)
        elif owned == "filled" and parameter == "length":
            before.append("int64_t length = 0;")
            passed.append("&length")
        elif owned == "filled":
            before.append(f"{pointed(text)} {parameter} = 0;")
            passed.append(f"&{parameter}")
            outs.append((parameter, pointed(text), "number"))
        elif owned == "lent array":
            given.append(parameter)
            lines, arguments = lent_array(parameter, pointed(text), text)
            before += lines
            passed += arguments
            skipped = following in ("length", "count")
        elif pointed(text) in abi["structs"]:
            given.append(parameter)
            struct = pointed(text)
            before.append(f"{struct} {parameter}_given = {struct.upper()}_INIT;")
            told = any(text == "ipsf_progress" for _, text, *_ in abi["structs"][struct]["fields"])
            listening = "&listening" if told else "NULL"
            before.append(f"read_record({parameter}, &{short(struct)}_record, &{parameter}_given, {listening});")
            passed.append(f"&{parameter}_given")
        elif text == LENT_TEXT:
            given.append(parameter)
            passed.append(f'text_of({parameter}, "{parameter}")')
        else:
            given.append(parameter)
            passed.append(f'{text.removesuffix("_t")}_of({parameter}, "{parameter}")')
    return given, body(name, one, before, passed, outs)


def filled(parameter, struct, owned):
    if owned == "filled":
        return [f"{struct} {parameter} = {struct.upper()}_INIT;"]
    return [f'{struct} *{parameter} = new_array(&{short(struct)}_record, int64_of(count, "count"));']


def lent_array(parameter, base, text):
    if text == LENT_TEXT:
        return [], [f'text_of({parameter}, "{parameter}")', "-1"]
    if base == "uint8_t":
        return [], [f'bytes_of({parameter}, "{parameter}")', f"XLENGTH({parameter})"]
    if base == "char *const":
        return [], [f'texts_of({parameter}, "{parameter}")', f"XLENGTH({parameter})"]
    return [
        f"{base} *{parameter}_given = read_records({parameter}, &{short(base)}_record);",
    ], [f"{parameter}_given", f"record_count({parameter})"]


def body(name, one, before, passed, outs):
    arguments = ", ".join(passed)
    if not can_fail(one):
        yield from before
        result = one["result"]
        if result == LENT_TEXT and "&length" in passed:
            yield f"const char *text = {name}({arguments});"
            yield "return text_from(text, length);"
        else:
            kind = {LENT_TEXT: "text", "int32_t": "int32", "int64_t": "int64"}[result]
            yield f"return {kind}_result({name}({arguments}));"
        return
    yield "ipsf_error *error = NULL;"
    handle = next(((out, kind) for out, kind, how in outs if how == "handle"), None)
    is_told = any("&listening" in line for line in before)
    if is_told:
        yield "progress listening = {R_NilValue, PROTECT(R_MakeUnwindCont()), 0};"
    if handle:
        yield f'SEXP made = PROTECT(new_handle("{short(handle[1])}"));'
    yield from before
    yield f"int32_t status = {name}({arguments});"
    if handle:
        yield f"set_handle(made, {handle[0]});"
    yield f"SEXP failure = ended({'&listening' if is_told else 'NULL'}, status, error);"
    others = [(out, kind, how) for out, kind, how in outs if how != "handle"]
    protected = is_told + bool(handle)
    if protected:
        yield f"UNPROTECT({protected});"
    yield "if (failure != R_NilValue) return failure;"
    if handle and handle[1] == "ipsf_bytes":
        yield "return raw_of(made);"
    elif handle and others:
        names = ", ".join(f'"{out}"' for out, *_ in others)
        numbers = ", ".join(f"(double){out}" for out, *_ in others)
        yield f"return with_numbers(made, {len(others)}, (const char *const[]){{{names}}},"
        yield f"                    (const double[]){{{numbers}}});"
    elif handle:
        yield "return made;"
    elif not others:
        yield "return R_NilValue;"
    else:
        yield from values(others)


def values(outs):
    out, kind, how = outs[0]
    if how == "text" and len(outs) == 1:
        yield f"return text_from({out}, length);"
    elif how == "filled":
        yield f"return frame_of(&{short(kind)}_record, &{out}, 1);"
    elif how == "filled array":
        yield f'return frame_of(&{short(kind)}_record, {out}, int64_of(count, "count"));'
    else:
        yield f"SEXP values = PROTECT(Rf_allocVector(VECSXP, {len(outs)}));"
        for place, (each, kind, how) in enumerate(outs):
            made = f"text_result({each})" if how == "text" else f"{kind.removesuffix('_t')}_result({each})"
            yield f"SET_VECTOR_ELT(values, {place}, {made});"
        yield "UNPROTECT(1);"
        yield "return values;"
