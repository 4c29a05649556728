"""What of a release the program does not use that is kept with it (docs/stability.md): read by a C parser."""

import re

from abi_header import is_ours, preprocessed
from abi_releases import fields_of
from pycparser import c_ast, c_parser


def unused(folder, abi, earlier):
    """The functions, fields and constants that no earlier release has and that no source of the folder names."""
    sources = sorted(folder.glob("*.c"))
    words = {word for source in sources for word in re.findall(r"\bIPSF_\w+", source.read_text(encoding="utf-8"))}
    uses = Uses(abi["structs"])
    uses.visit(c_parser.CParser().parse(all_of(sources)))
    for name in _new("functions", abi, earlier):
        if name not in uses.names:
            yield f"{name} is not called"
    for name in _new("constants", abi, earlier):
        if name not in words:
            yield f"{name} is not used"
    for struct in filter(is_ours, abi["structs"]):
        for field, *_ in abi["structs"][struct]["fields"]:
            known = any(field in fields_of(one["structs"][struct]) for one in earlier if struct in one["structs"])
            if field == "struct_size":  # is set by the initialiser
                used = f"{struct.upper()}_INIT" in words
            else:
                used = (struct, field) in uses.fields
            if not known and not used:
                yield f"{struct}.{field} is not used"


def all_of(sources):
    """As one text, in which the header stands once."""
    first, *others = sources
    return preprocessed(first, *(word for other in others for word in ("-include", str(other))))


def _new(section, abi, earlier):
    return [name for name in abi[section] if not any(name in before[section] for before in earlier)]


class Uses(c_ast.NodeVisitor):
    """Names and fields of structs that occur in C, by the declared types of variables, parameters and fields."""

    def __init__(self, structs):
        self._types = {
            name: {field: re.sub(r"\bconst\b|\*|\s|struct ", "", kind) for field, kind, *_ in one["fields"]}
            for name, one in structs.items()
        }
        self._variables = {}
        self.names, self.fields = set(), set()

    def visit_Decl(self, node):
        kind = node.type
        while isinstance(kind, (c_ast.PtrDecl, c_ast.ArrayDecl)):
            kind = kind.type
        if isinstance(kind, c_ast.TypeDecl):
            inner = kind.type
            name = inner.names[0] if isinstance(inner, c_ast.IdentifierType) else getattr(inner, "name", None)
            self._variables[node.name] = name
            self._read_initialiser(name, node.init)
        self.generic_visit(node)

    def _read_initialiser(self, struct, initialiser):
        """The fields that it names; of an array, of each element."""
        for one in getattr(initialiser, "exprs", None) or ():
            if isinstance(one, c_ast.NamedInitializer):
                self.fields.update((struct, name.name) for name in one.name if isinstance(name, c_ast.ID))
            self._read_initialiser(struct, one)

    def visit_ID(self, node):
        self.names.add(node.name)

    def visit_StructRef(self, node):
        struct = self._type_of(node.name)
        if struct in self._types:
            self.fields.add((struct, node.field.name))
        self.visit(node.name)

    def _type_of(self, node):
        """The struct that an expression is of, whatever points at it; None where it is not plain."""
        if isinstance(node, c_ast.ID):
            return self._variables.get(node.name)
        if isinstance(node, c_ast.ArrayRef):
            return self._type_of(node.name)
        if isinstance(node, c_ast.UnaryOp):
            return self._type_of(node.expr)
        if isinstance(node, c_ast.StructRef):
            return self._types.get(self._type_of(node.name), {}).get(node.field.name)
        return None
