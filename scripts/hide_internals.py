"""Hides from TypeScript what the types of the JavaScript package call @internal: members are left out, constructors are
nobody's to call but those of subclasses. The compiler's own stripInternal passes over what it makes of JavaScript.

hide_internals.py FOLDER    of the .d.ts files
"""

import re
import sys
from pathlib import Path

MEMBER = re.compile(r"^    /\*\*(?:(?!\*/).)*@internal(?:(?!\*/).)*\*/\n(    .*?;\n)", re.MULTILINE | re.DOTALL)
INHERITED = re.compile(r"^    constructor\(key: symbol, .*;\n", re.MULTILINE)
HIDDEN = "    protected constructor();\n"


def hidden(text):
    text = MEMBER.sub(lambda member: HIDDEN if member[1].startswith("    constructor(") else "", text)
    return INHERITED.sub(HIDDEN, text)


if __name__ == "__main__":
    for path in Path(sys.argv[1]).rglob("*.d.ts"):
        path.write_text(hidden(path.read_text(encoding="utf-8")), encoding="utf-8")
