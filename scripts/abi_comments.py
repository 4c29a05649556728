"""The comments of ipsf.h, for what they describe: the one directly before a declaration, or behind a field or constant
on its line. One before several declarations in a row is about each of them."""

import re


class Comments:
    def __init__(self, text):
        self._lines = text.splitlines()
        self._before = {}  # by the last line of the comment
        self._behind = {}  # by its first
        for match in re.finditer(r"/\*(.*?)\*/", text, re.S):
            first = text.count("\n", 0, match.start()) + 1
            last = first + match[0].count("\n")
            alone = self._lines[first - 1].lstrip().startswith("/*")
            (self._before if alone else self._behind)[last if alone else first] = _joined(match[1])

    def before(self, line):
        """Of the declaration that begins on `line`, counted from 1; "" without one."""
        above = line - 1
        while above > 0 and above not in self._before and self._lines[above - 1].strip():
            above -= 1
        return self._before.get(above, "")

    def behind(self, line):
        return self._behind.get(line, "")


def _joined(text):
    lines = (line.strip().removeprefix("*").strip() for line in text.splitlines())
    return " ".join(line for line in lines if line)
