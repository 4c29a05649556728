"""No number of criteria, and no total that follows from one, stands in the sources but in comments, as an example."""

import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
comment = {
    ".py": re.compile(r'"""(?:[^\\]|\\.)*?"""|#[^\n]*', re.S),
    ".cpp": re.compile(r"/\*.*?\*/|//[^\n]*", re.S),
}
kinds = {".py": ".py", ".cpp": ".cpp", ".hpp": ".cpp", ".h": ".cpp", ".c": ".cpp"}
# What the numbers are of in these lines: not of criteria.
others = {
    "src/generate/client_process.cpp": "days",
    "include/ipsf/working_days.hpp": "days of months, and Easter",
}
found = []
for folder in ("include", "src", "capi/include", "capi/src", "cli", "bindings"):
    for path in sorted((root / folder).rglob("*")):
        name = str(path.relative_to(root))
        if path.suffix not in kinds or name in others or "build" in path.parts:
            continue
        text = path.read_text(encoding="utf-8")
        # Comments become as many lines, so that the numbers of lines stay.
        text = comment[kinds[path.suffix]].sub(lambda one: "\n" * one.group().count("\n"), text)
        for number, line in enumerate(text.splitlines(), 1):
            if re.search(r"(?<![\w.])(25|125)(?![\w.])", line):
                found.append(f"{name}:{number}: {line.strip()}")
print("\n".join(found))
sys.exit(1 if found else 0)
