"""What was released holds: every release that the changelog has is kept whole, its program uses all of it, and today's
header and library still have what it had (docs/stability.md). Needs libabigail.

check_releases.py SOURCE WORK LIBRARY
"""

import re
import subprocess
import sys
from pathlib import Path

source, work, library = (Path(one).resolve() for one in sys.argv[1:4])
sys.path.insert(0, str(source / "scripts"))

from abi_header import HEADER, described  # noqa: E402
from abi_program import unused  # noqa: E402
from abi_releases import RELEASES, broken_since, grown, kept  # noqa: E402
from abi_stub import difference, write_abi  # noqa: E402

MACHINES = ("x86_64", "aarch64")


def told(version, folder):
    """What is missing of a release, as what to do."""
    wanted = ["ipsf.h", "layouts.txt", "ipsf.abi", "program/main.c"]
    wanted += [f"compiled/{machine}/main.s" for machine in MACHINES]
    for name in wanted:
        if not (folder / name).exists():
            place = (folder / name).relative_to(source)
            yield f"{place} is missing: what is kept of {version} stays. Take it back (git checkout -- {place})"


def missing():
    changelog = (source / "CHANGELOG.md").read_text(encoding="utf-8")
    released = re.findall(r"^## (\d+\.\d+\.\d+)(?! \(unreleased\))", changelog, re.M)
    if not released:
        yield "CHANGELOG.md has no release"
    for version in released:
        yield from told(version, RELEASES / version)
    for folder in sorted(RELEASES.glob("*/ipsf.h")):
        if folder.parent.name not in released:
            yield f"{folder.parent.name} is kept as a release, but CHANGELOG.md does not have it as one"


def not_used(version, abi, earlier):
    """What the kept program does not use of its release, as C or as compiled."""
    folder = RELEASES / version
    for message in unused(folder / "program", abi, earlier):
        yield f"{folder.name}/program: {message}"
    for machine in MACHINES:
        compiled = sorted((folder / "compiled" / machine).glob("*.s"))
        sources = sorted(one.stem for one in (folder / "program").glob("*.c"))
        if [one.stem for one in compiled] != sources:
            yield f"{folder.name}/compiled/{machine} is not of the same files as program"
        text = "".join(one.read_text() for one in compiled)
        if re.search(r'\.file\s+"[^"]*/', text):
            yield f"{folder.name}/compiled/{machine} names a folder of the machine that compiled it"
        called = set(re.findall(r"ipsf_\w+", text))
        for name in abi["functions"]:
            if not any(name in one["functions"] for one in earlier) and name not in called:
                yield f"{folder.name}/compiled/{machine} does not call {name}"


def not_exported(version, abi):
    said = subprocess.run(["nm", "-D", "--defined-only", library], check=True, capture_output=True, text=True).stdout
    exported = {line.split()[-1].partition("@")[0] for line in said.splitlines()}
    for name in abi["functions"]:
        if name not in exported:
            yield f"{library.name} does not export {name}, which {version} has"


def misplaced(version):
    """Fields that are elsewhere than layouts.txt says, by the compiler's word on today's header."""
    struct, lines = "", ['#include "' + str(HEADER) + '"', "#include <stddef.h>"]
    for line in (RELEASES / version / "layouts.txt").read_text(encoding="utf-8").splitlines():
        if head := re.fullmatch(r"(\w+)  size (\d+) aligned (\d+), .*", line):
            struct = f"struct {head[1]}"
            enough = f"sizeof({struct}) >= {head[2]} && _Alignof({struct}) == {head[3]}"
            lines.append(f'_Static_assert({enough}, "{head[1]}");')
        elif field := re.fullmatch(r"\s+(\d+)\s+\d+  (\w+)  .*", line):
            lines.append(f'_Static_assert(offsetof({struct}, {field[2]}) == {field[1]}, "{struct}.{field[2]}");')
    asked = work / f"layouts-{version}.c"
    asked.write_text("\n".join(lines) + "\n")
    done = subprocess.run(["cc", "-std=c11", "-fsyntax-only", asked], capture_output=True, text=True, check=False)
    if done.returncode:
        yield f"structs are laid out otherwise than {version} has them. Put the fields back:\n{done.stderr}"


def wrong():
    now = described()
    releases = kept()
    yield from broken_since(releases, now)
    today = write_abi(HEADER, work / "abi")
    for place, (version, then) in enumerate(releases.items()):
        yield from not_used(version, then, list(releases.values())[:place])
        yield from not_exported(version, then)
        yield from misplaced(version)
        if found := difference(RELEASES / version / "ipsf.abi", today, grown(then, now), work):
            yield f"the C ABI differs from that of {version} in more than additions. Put it back:\n{found}"


work.mkdir(parents=True, exist_ok=True)
found = list(missing()) or list(wrong())
if found:
    sys.exit("\n".join(found))
