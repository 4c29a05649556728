"""The names that the libraries export are exactly those of ipsf.h (capi/exports.txt)."""

import subprocess
import sys
from pathlib import Path

source, shared, static = Path(sys.argv[1]), sys.argv[2], sys.argv[3]


def defined(*command):
    symbols = set()
    for line in subprocess.run(["nm", *command], check=True, capture_output=True, text=True).stdout.splitlines():
        fields = line.split()
        if len(fields) == 3 and fields[1] in "TDBRVW":
            symbols.add(fields[2].split("@")[0])
    return symbols


expected = set((source / "capi/exports.txt").read_text().split())

found = {
    "the shared library": defined("-D", "--defined-only", shared) - {"IPSF_1"},
    "the archive": {name for name in defined("--defined-only", static) if name.startswith("ipsf_")},
}
wrong = False
for place, names in found.items():
    for name in sorted(expected - names):
        print(f"{name}: in capi/exports.txt, not in {place}")
        wrong = True
    for name in sorted(names - expected):
        print(f"{name}: in {place}, not in capi/exports.txt")
        wrong = True
sys.exit(wrong)
