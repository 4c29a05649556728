"""What ipsf.h, today's or that of a release, declares: read by a C parser (pycparser, of Debian's Python) after the
compiler's preprocessor; the comments are read from its text."""

import json
import os
import re
import subprocess
from pathlib import Path

from abi_comments import Comments
from pycparser import c_ast, c_parser

HEADER = Path(__file__).resolve().parent.parent / "capi/include/ipsf.h"

NUMBERS = {"int8_t": 1, "uint8_t": 1, "int32_t": 4, "uint32_t": 4, "int64_t": 8, "uint64_t": 8, "int": 4}  # their sizes
LIMITS = {"INT32_MIN": -(2**31), "INT64_MIN": -(2**63)}


def is_ours(struct):
    """Not one of Arrow's, which bindings hand on unopened. By its name."""
    return struct.startswith("ipsf_")


def has_size(struct):
    return struct["fields"][0][0] == "struct_size"


def preprocessed(header, *options):
    compiler = os.environ.get("CC", "cc")
    command = [compiler, "-E", "-std=c11", "-D__attribute__(x)=", "-D__extension__=", *options, str(header)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def type_text(node):
    """A type as C writes it, without the name that it declares."""
    if isinstance(node, c_ast.PtrDecl):
        if isinstance(node.type, c_ast.FuncDecl):
            parameters = ", ".join(type_text(one.type) for one in node.type.args.params)
            return f"{type_text(node.type.type)} (*)({parameters})"
        text = type_text(node.type)
        text += "*" if text.endswith("*") else " *"
        return text + " ".join(node.quals)
    if isinstance(node, c_ast.TypeDecl):
        inner = node.type
        name = f"struct {inner.name}" if isinstance(inner, c_ast.Struct) else " ".join(inner.names)
        return " ".join([*node.quals, name])
    raise SystemExit(f"{node.coord}: ipsf.h declares what the ABI does not have: {type(node).__name__}")


def layout(fields, structs, pointer=8):
    """The place of each field, the struct's size and its alignment, by the rules of 64-bit platforms (of 32-bit ones
    with `pointer` 4): each field is aligned to what it is made of."""
    place, alignment, places = 0, 1, []
    for _, text, *_ in fields:
        if text in NUMBERS:
            size = align = NUMBERS[text]
        elif text in structs:
            _, size, align = layout(structs[text]["fields"], structs, pointer)
        else:
            size = align = pointer
        place = -(-place // align) * align
        places.append(place)
        place += size
        alignment = max(alignment, align)
    return places, -(-place // alignment) * alignment, alignment


def described(header=HEADER):
    """What the header declares: by kind and name, each with its comment."""
    comments = Comments(header.read_text(encoding="utf-8"))
    found = macros(header)
    abi = {
        "constants": constants(header, found, comments),
        "handles": {},
        "callbacks": {},
        "structs": {},
        "functions": {},
    }
    for node in c_parser.CParser().parse(preprocessed(header), "ipsf.h").ext:
        if node.coord.file == str(header):
            describe(node, abi, found, comments)
    return abi


def describe(node, abi, found, comments):
    declared = node.type
    comment = comments.before(node.coord.line)
    if isinstance(declared, c_ast.Struct):  # struct ArrowArray {...};
        abi["structs"][declared.name] = struct(declared, abi, found, comments)
    elif isinstance(declared, c_ast.FuncDecl):
        said = "" if frees(node.name) else comment  # the head of ipsf.h says what these do
        abi["functions"][node.name] = function(node.name, declared, said, abi["handles"])
    elif isinstance(declared, c_ast.PtrDecl):
        abi["callbacks"][node.name] = function(node.name, declared.type, comment, abi["handles"])
    elif declared.type.decls is None:
        abi["handles"][node.name] = comment
    else:
        abi["structs"][node.name] = struct(declared.type, abi, found, comments)


def struct(declared, abi, found, comments):
    fields = [(one.name, type_text(one.type)) for one in declared.decls]
    places, size, _ = layout(fields, abi["structs"])
    said = [comments.behind(one.coord.line) for one in declared.decls]
    return {
        "comment": comments.before(declared.coord.line),
        "size": size,
        "fields": [[*field, place, comment] for field, place, comment in zip(fields, places, said)],
        "initial": initial_values(declared.name, [field for field, _ in fields], found),
    }


def function(name, declared, comment, handles):
    given = [] if declared.args is None else declared.args.params
    parameters = [(one.name, type_text(one.type)) for one in given if one.name is not None]
    owned = [ownership(name, place, parameters, comment, handles) for place in range(len(parameters))]
    return {
        "comment": comment,
        "result": type_text(declared.type),
        "parameters": [[*parameter, whose] for parameter, whose in zip(parameters, owned)],
    }


def frees(name):
    return name.endswith("_free")


def ownership(name, place, parameters, comment, handles):
    """Whose the memory at a pointer is, by the conventions of ipsf.h. None of what is no pointer.

    handle        of the library; stays the caller's, who frees it
    handle out    a variable that gets a handle, which the caller frees
    handle freed  a variable whose handle is freed and which is then NULL
    error out     a variable that gets an error, which the caller frees; may be NULL
    text out      a variable that gets a text which the library lends
    lent          read during the call; stays the caller's
    lent array    the same, with as many elements as the next parameter says, or bytes of a text
    filled        one that the function fills
    filled array  an array that it fills, with as many elements as is said
    taken         moved in: the function empties it
    user          handed back as it is
    """
    parameter, text = parameters[place]
    pointed = text.removesuffix("*").strip()
    if "*" not in text:
        return None
    if text == "void *":
        return "user"
    if pointed.removesuffix("*").strip() in handles and text.endswith("**"):
        return "handle freed" if frees(name) else "error out" if parameter == "error" else "handle out"
    if pointed.removeprefix("const ") in handles:
        return "handle"
    if pointed.startswith("const ") and not text.endswith("**"):
        return "lent array" if is_counted(place, parameters) else "lent"
    if ("first", "int64_t") in parameters or re.search(rf"`{parameter}` is an array", comment):
        return "filled array"
    if text == "const char **":
        return "text out"
    return "taken" if pointed.startswith("struct Arrow") and parameter != "out" else "filled"


def is_counted(place, parameters):
    """Whether the next parameter says how long it is. `table` is a name, and what follows counts rows."""
    name, kind = parameters[place + 1] if place + 1 < len(parameters) else ("", "")
    return kind == "int64_t" and re.fullmatch(r"(\w+_)?(count|length)", name) and parameters[place][0] != "table"


def constants(header, found, comments):
    """By name in the order of the header: their values, what is said before a row of them, and of each behind it."""
    values = defined_values(found)
    named = {}
    for line, text in enumerate(header.read_text(encoding="utf-8").splitlines(), 1):
        match = re.match(r"#define (\w+) ", text)
        if match and match[1] in values:
            said = {"about": comments.before(line), "comment": comments.behind(line)}
            named[match[1]] = {"value": values[match[1]], **said}
    return named


def defined_values(found):
    values = {}
    for name, text in found.items():
        if name in ("IPSF_API", "IPSF_H") or text.startswith("{"):
            continue
        text = text.strip("()")
        values[name] = LIMITS[text] if text in LIMITS else json.loads(text)
    return values


def macros(header):
    matches = (re.fullmatch(r"#define (IPSF_\w+) (.+)", line) for line in preprocessed(header, "-dM").splitlines())
    return {match[1]: match[2] for match in matches if match}


def initial_values(struct, fields, found):
    """What the struct's IPSF_..._INIT (of an id IPSF_ID_NONE) gives those of its fields that do not begin as 0."""
    text = found.get(f"{struct.upper()}_INIT") or found.get(f"{struct.upper()}_NONE", "{}")
    text = re.sub(r"sizeof\(\w+\)", "0", text).replace("IPSF_ID_NONE", found["IPSF_ID_NONE"])
    text = re.sub(r"IPSF_\w+", lambda name: str(defined_values(found)[name[0]]), text)
    values = json.loads(text.replace("{", "[").replace("}", "]"))
    return {field: value for field, value in zip(fields, values) if value not in (0, [0, 0])}
