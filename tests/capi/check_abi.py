"""Compares the C ABI with the committed one (capi/libipsf.so.1.abi): nothing a vendor was compiled against may change
or go.

The ABI is what ipsf.h declares: the library's sources include it, so a definition that differs does not compile, and
check_exports.py sees to the names. So that the baseline holds the C ABI and nothing of the C++ inside, it is taken from
a library of the header's functions alone. `--update` writes the baseline: when a release adds to the ABI, or ABI
numbers change.
"""

import json
import subprocess
import sys
from pathlib import Path

source, work = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve() / "abi"
baseline = source / "capi/libipsf.so.1.abi"
work.mkdir(parents=True, exist_ok=True)

functions = json.loads((source / "capi/abi.json").read_text(encoding="utf-8"))["functions"]
lines = ["#include <ipsf.h>", "#pragma GCC diagnostic ignored \"-Wunused-parameter\""]
for name, declared in functions.items():
    body = "" if declared["result"] == "void" else " return 0; "
    parameters = ", ".join(f"{kind} {parameter}" for parameter, kind, _ in declared["parameters"]) or "void"
    lines.append(f"{declared['result']} {name}({parameters}) {{{body}}}")
(work / "header_only.c").write_text("\n".join(lines) + "\n")
subprocess.run(
    [
        "cc",
        "-std=c11",
        "-g",
        "-shared",
        "-fPIC",
        "-Wl,-soname,libipsf.so.1",
        f"-I{source}/capi/include",
        f"-ffile-prefix-map={source}=.",
        "header_only.c",
        "-o",
        "libipsf.so.1",
    ],
    check=True,
    cwd=work,
)
subprocess.run(
    ["abidw", "--no-corpus-path", "--no-comp-dir-path", "--no-show-locs", "--out-file", "now.abi", "libipsf.so.1"],
    check=True,
    cwd=work,
)
if "--update" in sys.argv:
    baseline.write_bytes((work / "now.abi").read_bytes())
if not baseline.exists():
    sys.exit(f"{baseline.name} is missing: the baseline must be committed")
result = subprocess.run(["abidiff", baseline, work / "now.abi"], capture_output=True, text=True)
# Additions count as differences too: the baseline is brought up to date with them.
if result.returncode != 0:
    sys.exit(f"the C ABI differs from {baseline.name}:\n{result.stdout}{result.stderr}")
