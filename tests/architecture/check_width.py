"""Whether a line of the project is longer than 120 characters.

In: the folder of the project. Looks at all text but data (CSV, JSON, editions and other TOML, what tests expect, pages,
notebooks, what was compiled, what fuzzing found) and Markdown, whose tables have one line for each row. Out: each
longer line by file and number; fails when there is one.
"""

import os
import pathlib
import sys

WIDTH = 120
DATA = {".abi", ".csv", ".expected", ".html", ".ipynb", ".json", ".md", ".s", ".svg", ".toml", ".tsv", ".xml"}
# What is built or found, and other people's.
ELSEWHERE = {"build", "target", "node_modules", "__pycache__", "corpora"}

root = pathlib.Path(sys.argv[1])
seen, wrong = 0, []
for place, folders, names in os.walk(root):
    folders[:] = [name for name in folders if name not in ELSEWHERE and not name.startswith(".")]
    for path in (pathlib.Path(place, name) for name in sorted(names)):
        if path.suffix in DATA or path.name == "LICENSE" or path.name.startswith("."):
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # not a text
        seen += 1
        for number, line in enumerate(text.splitlines(), 1):
            if len(line) > WIDTH:
                wrong.append(f"{path.relative_to(root)}:{number}: {len(line)} characters")
print("\n".join(wrong) or f"{seen} files: no line is longer than {WIDTH} characters")
sys.exit(bool(wrong) or seen < 500)
