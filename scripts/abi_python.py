"""The C ABI in Python's words: bindings/python/ipsf/_declarations.py."""

import json
import re
import textwrap

from abi_header import has_size, is_ours
from abi_history import history_columns

WIDTH = 120
NUMBERS = {"int": "c_int", **{f"{name}_t": f"c_{name}" for name in ("uint8", "int32", "uint32", "int64", "uint64")}}
HEAD = '''\
"""{generated}

The constants, structs, callbacks and functions of the C ABI.
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, {types}
from typing import Any, Dict, List, Tuple
'''


def as_python(abi, generated):
    body = "\n".join([*constants(abi), *structs(abi), *callbacks(abi), *functions(abi), ""])
    types = ", ".join(sorted(set(re.findall(r"\bc_\w+", body))))
    return HEAD.format(generated=generated, types=types) + body


def class_name(name):
    return "".join(word.capitalize() for word in name.removeprefix("ipsf_").split("_"))


def struct_name(name):
    return class_name(name) + "Struct"


def spelled(field):
    return "from_" if field == "from" else field


def wrapped(text, first, others):
    return textwrap.wrap(text, WIDTH, initial_indent=first, subsequent_indent=others, break_on_hyphens=False)


def comment_lines(comment, indent):
    return wrapped(comment, indent + "# ", indent + "# ")


def constants(abi):
    said = None
    for name, one in abi["constants"].items():
        if one["about"] != said:
            said = one["about"]
            yield from ["", *comment_lines(said, "")]
        line = f"{name.removeprefix('IPSF_')} = {json.dumps(one['value'])}"
        behind = f"{line}  # {one['comment']}" if one["comment"] else line
        yield from [behind] if len(behind) <= WIDTH else [*comment_lines(one["comment"], ""), line]
    yield from ["", "# The tables of a history with their columns.", "HISTORY_COLUMNS: Dict[str, Tuple[str, ...]] = {"]
    for table, columns in history_columns(abi).items():
        yield from [f'    "{table}": (', *(f'        "{column}",' for column in columns), "    ),"]
    yield "}"


def structs(abi):
    for name, one in abi["structs"].items():
        if is_ours(name):
            yield from ["", "", f"class {struct_name(name)}(ctypes.Structure):", *docstring(one), "    _fields_ = ["]
            yield from (f'        ("{spelled(field)}", {held_type(text, abi)}),' for field, text, *_ in one["fields"])
            yield "    ]"


def docstring(struct):
    """What the struct is, then each field that something is said about."""
    about = wrapped(struct["comment"], '    """', "    ")
    fields = [(spelled(field), comment) for field, _, _, comment in struct["fields"] if comment]
    if not fields:
        return [*about[:-1], about[-1] + '"""', ""] if about else []
    lines = [*about, ""] if about else ['    """Its fields:', ""]
    for name, comment in fields:
        lines += wrapped(f"{name}: {comment}", "    ", "        ")
    return [*lines, '    """', ""]


def callbacks(abi):
    said = ""
    for name, one in abi["callbacks"].items():
        types = [value_type(one["result"], abi), *(held_type(text, abi) for _, text, _ in one["parameters"])]
        if one["comment"] != said:
            said = one["comment"]
            yield from ["", *comment_lines(said, "")]
        yield f"{class_name(name)} = ctypes.CFUNCTYPE({', '.join(types)})"


def functions(abi):
    yield "\n# Of every function its result and its arguments."
    yield "DECLARATIONS: Dict[str, Tuple[Any, List[Any]]] = {"
    said = ""
    for name, one in abi["functions"].items():
        if one["comment"] != said:
            said = one["comment"]
            yield from comment_lines(said, "    ") if said else [""]
        arguments = [argument_type(text, owned, abi) for _, text, owned in one["parameters"]]
        yield from entry(name, result_type(one, abi), arguments)
    yield "}"


def entry(name, result, arguments):
    line = f'    "{name}": ({result}, [{", ".join(arguments)}]),'
    if len(line) <= WIDTH:
        return [line]
    listed = textwrap.wrap(
        f'[{", ".join(arguments)}],', WIDTH, initial_indent=" " * 8, subsequent_indent=" " * 9, break_long_words=False
    )
    return [f'    "{name}": (', f"        {result},", *listed, "    ),"]


def result_type(function, abi):
    """A text with a length is an address, as Python would end it at a NUL."""
    with_length = any(name == "length" and owned == "filled" for name, _, owned in function["parameters"])
    return "c_void_p" if with_length and function["result"] == "const char *" else value_type(function["result"], abi)


def argument_type(text, owned, abi):
    """Arrays of bare numbers, fractions and texts to be filled are given as addresses: of array.array and the like."""
    if owned in ("handle out", "handle freed", "error out"):
        return "POINTER(c_void_p)"
    pointed = text.removesuffix("*").strip()
    if owned == "filled array" and not (pointed in abi["structs"] and has_size(abi["structs"][pointed])):
        return "c_void_p"
    return held_type(text, abi)


def held_type(text, abi):
    """Of an argument or a field. Callbacks are addresses there, so that there may be none."""
    return "c_void_p" if text in abi["callbacks"] else value_type(text, abi)


def value_type(text, abi):
    if text == "void":
        return "None"
    if text in NUMBERS:
        return NUMBERS[text]
    if text in abi["structs"]:
        return struct_name(text)
    if text == "const char *":
        return "c_char_p"
    if text.removeprefix("const ") in ("char **", "char *const *"):
        return "POINTER(c_char_p)"
    pointed = text.removesuffix("*").strip().removeprefix("const ")
    if pointed in abi["structs"] and is_ours(pointed):
        return f"POINTER({struct_name(pointed)})"
    if pointed in NUMBERS and pointed != "uint8_t":
        return f"POINTER({NUMBERS[pointed]})"
    return "POINTER(c_void_p)" if pointed in abi["callbacks"] else "c_void_p"
