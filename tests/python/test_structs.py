"""The structs that the package declares are laid out by ctypes as those of ipsf.h are by C compilers (capi/abi.json,
capi/src/layout.cpp)."""

import ctypes
import json
import re
import unittest
from pathlib import Path

from ipsf import _declarations


def declared():
    """Each struct of the package under its name in C: "TotalRangeStruct" is "ipsf_total_range"."""
    for name, struct in vars(_declarations).items():
        if isinstance(struct, type) and issubclass(struct, ctypes.Structure):
            yield "ipsf" + re.sub(r"[A-Z]", lambda letter: "_" + letter[0].lower(), name[: -len("Struct")]), struct


class Structs(unittest.TestCase):
    def test_sizes_and_places(self):
        described = json.loads(Path("capi/abi.json").read_text(encoding="utf-8"))["structs"]
        structs = dict(declared())
        self.assertEqual(set(structs), {name for name in described if name.startswith("ipsf_")})
        for name, struct in structs.items():
            with self.subTest(name):
                places = {field.rstrip("_"): getattr(struct, field).offset for field, *_ in struct._fields_}
                self.assertEqual(ctypes.sizeof(struct), described[name]["size"])
                self.assertEqual(places, {field: place for field, _, place, _ in described[name]["fields"]})


if __name__ == "__main__":
    unittest.main()
