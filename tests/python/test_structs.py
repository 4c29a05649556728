"""The structs that the package declares are laid out as those of ipsf.h, which capi/src/layout.cpp pins."""

import ctypes
import re
import unittest
from pathlib import Path

from ipsf import _library as c

PINNED = re.compile(r"^(SIZE|PLACE)\((\w+), (?:(\w+), )?(\d+)\);$", re.M)


def declared():
    """Each struct of the package under its name in C: "TotalRangeStruct" is "ipsf_total_range"."""
    for name, struct in vars(c).items():
        if isinstance(struct, type) and issubclass(struct, ctypes.Structure):
            yield "ipsf" + re.sub(r"[A-Z]", lambda letter: "_" + letter[0].lower(), name[: -len("Struct")]), struct


class Structs(unittest.TestCase):
    def test_sizes_and_places(self):
        pinned = {}
        for what, struct, field, number in PINNED.findall(Path("capi/src/layout.cpp").read_text(encoding="utf-8")):
            pinned.setdefault(struct, {})[field if what == "PLACE" else "sizeof"] = int(number)
        structs = dict(declared())
        self.assertGreater(len(structs), 30)
        for name, struct in structs.items():
            with self.subTest(name):
                places = {field.rstrip("_"): getattr(struct, field).offset for field, *_ in struct._fields_}
                self.assertEqual({"sizeof": ctypes.sizeof(struct), **places}, pinned.get(name))


if __name__ == "__main__":
    unittest.main()
