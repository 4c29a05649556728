#!/usr/bin/env python3
"""Whether what makes mistakes with memory hard to use (cmake/hardening.cmake) is in what was built: libraries and
programs of Linux, by readelf, and of Windows. Those of macOS have it by their system's rules.

hardened.py [--fortified] FILE...
    --fortified   calls of the C library that are checked against the size of the memory: of optimised builds

Of an archive, whether the processor can check jumps and returns in every object (x86). A library has that where all
that is linked into it has it, which Debian 12's libSQLiteCpp.a has not.
"""

import argparse
import re
import struct
import subprocess
import sys
from pathlib import Path

WINDOWS = {0x0020: "addresses of 64 bits at random", 0x0040: "addresses at random", 0x0100: "no execution of data"}


def said(option, file):
    return subprocess.run(["readelf", option, "-W", file], check=True, capture_output=True, text=True).stdout


def missing_in_elf(file, fortified):
    segments, dynamic = said("--segments", file), said("--dynamic", file)
    symbols = set(re.findall(r" UND (\w+)", said("--dyn-syms", file)))
    if "Type:                              DYN" not in said("--file-header", file):
        yield "it does not run at any address (PIE)"
    if "GNU_RELRO" not in segments or not re.search(r"BIND_NOW|Flags:.*\bNOW\b", dynamic):
        yield "tables of addresses can be written to (RELRO, BIND_NOW)"
    if not re.search(r"GNU_STACK.* RW ", segments):
        yield "its stack can be executed"
    if "__stack_chk_fail" not in symbols:
        yield "overwritten stacks are not noticed (-fstack-protector-strong)"
    if fortified and not any(re.fullmatch(r"__(?!stack).*_chk", name) for name in symbols):
        yield "no call is checked against the size of memory (_FORTIFY_SOURCE)"


def missing_in_archive(file):
    if "X86-64" in said("--file-header", file):
        notes = said("--notes", file)
        objects, marked = notes.count("File: "), notes.count("IBT, SHSTK")
        if marked < objects:
            yield f"jumps and returns are not checked in {objects - marked} of its objects (-fcf-protection)"


def missing_in_windows(bytes_of_file):
    (header,) = struct.unpack_from("<I", bytes_of_file, 0x3C)
    (has,) = struct.unpack_from("<H", bytes_of_file, header + 24 + 70)  # DllCharacteristics of the optional header
    for bit, what in WINDOWS.items():
        if not has & bit:
            yield f"it does not ask for {what}"


def missing(file, fortified=False):
    """What the file lacks, in words."""
    content = file.read_bytes()
    if content.startswith(b"\x7fELF"):
        return list(missing_in_elf(file, fortified))
    if content.startswith(b"!<arch>"):
        return list(missing_in_archive(file))
    return list(missing_in_windows(content)) if content.startswith(b"MZ") else []


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fortified", action="store_true")
    parser.add_argument("file", nargs="+", type=Path)
    asked = parser.parse_args()
    found = [f"{one.name}: {what}" for one in asked.file for what in missing(one, asked.fortified)]
    if found:
        sys.exit("\n".join(found))


if __name__ == "__main__":
    main()
