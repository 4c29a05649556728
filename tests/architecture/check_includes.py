"""Whether the modules' includes have one direction: docs/architecture.md lists the modules in order, and each uses
those above it only.

A folder of src/ is a module with the public headers that its row names, or they alone are one. Every folder, header and
include is checked."""

import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
ROW = re.compile(r"^\| `([a-z_/]+)` \|([^|]*)\| [^|]+ \|$")
INCLUDE = re.compile(r'^\s*#\s*include\s+[<"]([^>"]+)[>"]', re.MULTILINE)

modules = {}  # folder: place
header_of = {}  # public header: folder
for line in (root / "docs/architecture.md").read_text(encoding="utf-8").splitlines():
    if row := ROW.match(line):
        folder, headers = row.groups()
        modules[folder] = len(modules)
        header_of.update({f"ipsf/{name}.hpp": folder for name in re.findall(r"`([\w/]+)`", headers)})


def module_of(path):
    """The module of a file, by its path as it is included."""
    if path in header_of:
        return header_of[path]
    folder = str(pathlib.PurePosixPath(path).parent)
    return folder if folder in modules else None


wrong = []
files = sorted(path for path in (root / "src").rglob("*") if path.suffix in (".hpp", ".cpp"))
for path in files + sorted((root / "include/ipsf").rglob("*.hpp")):
    name = str(path.relative_to(root / ("src" if path.is_relative_to(root / "src") else "include")))
    name = name.split("include/")[-1]  # a header of the generator
    own = module_of(name)
    if own is None:
        wrong.append(f"{name}: docs/architecture.md names no module that it belongs to")
        continue
    for included in INCLUDE.findall(path.read_text(encoding="utf-8")):
        if included.startswith("ipsf.h"):
            wrong.append(f"{name} includes {included}: the C ABI stands on the library")
        elif (root / "src" / included).exists() or included.startswith("ipsf/"):
            other = module_of(included)
            if other is None or modules[other] > modules[own]:
                wrong.append(f"{name} ({own}) includes {included} ({other}), which stands below it")
for folder in modules:
    if folder not in header_of.values() and not any((root / "src" / folder).glob("*.?pp")):
        wrong.append(f"docs/architecture.md lists {folder}, where no code stands")
for path in (root / "tests").rglob("*.?pp"):
    if "catch2/" in path.read_text(encoding="utf-8") and path != root / "tests/support/catch.hpp":
        wrong.append(f"{path.relative_to(root)} includes one version of Catch2: tests/support/catch.hpp finds either")
print("\n".join(wrong) or f"{len(modules)} modules, {len(header_of)} public headers: every include goes up")
sys.exit(bool(wrong) or len(modules) < 20)
