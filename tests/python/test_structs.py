"""The structs that the package declares are laid out by ctypes as those of ipsf.h are by C compilers (capi/abi.json,
capi/src/layout.cpp)."""

import ctypes
import inspect
import json
import re
import unittest
from pathlib import Path

import ipsf
from ipsf import _declarations

OPTIONS = {
    ipsf.load: "load",
    ipsf.score: "review",
    ipsf.sensitivity: "review",
    ipsf.compare_reviews: "review",
    ipsf.series: "series",
    ipsf.compare_series: "series",
    ipsf.list_due: "due",
    ipsf.punctuality: "punctuality",
}


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

    def test_what_is_not_given_is_as_the_header_says(self):
        described = json.loads(Path("capi/abi.json").read_text(encoding="utf-8"))["structs"]
        compared = 0
        for function, options in OPTIONS.items():
            initial = described[f"ipsf_{options}_options"]["initial"]
            for name, parameter in inspect.signature(function).parameters.items():
                if isinstance(parameter.default, int) and parameter.default is not False:
                    self.assertEqual(parameter.default, initial.get(name, 0), f"{function.__name__}: {name}")
                    compared += 1
        self.assertGreater(compared, 10)


class PartsOfAReport(unittest.TestCase):
    BESIDE = {
        "bindings/csharp/src/PageOptions.cs": r"Parts: (.*)\.<",
        "bindings/java/src/main/java/ipsf/PageOptions.java": r"@param parts (.*)",
        "bindings/javascript/src/page_options.js": r"\{\((.*)\)\[\]\} \[leftOut\]",
        "bindings/python/ipsf/_pages.py": r"PARTS = \((.*)\)",
        "bindings/r/man/ipsf_table.Rd": r"(?s)\\item\{without\}(.*?)\n  \\item",
    }

    def test_every_binding_names_those_of_the_header(self):
        fields = json.loads(Path("capi/abi.json").read_text(encoding="utf-8"))["structs"]["ipsf_page_options"]["fields"]
        parts = re.findall(r'"(\w+)"', next(said for field, *_, said in fields if field == "left_out"))
        self.assertGreater(len(parts), 5)
        for name, pattern in self.BESIDE.items():
            with self.subTest(name):
                named = re.search(pattern, Path(name).read_text(encoding="utf-8"))[1]
                self.assertEqual(re.findall(r'"(\w+)"', named), parts)


class TablesOfAHistory(unittest.TestCase):
    def test_the_library_takes_each(self):
        history = ipsf.History.from_columns({table: {} for table in _declarations.HISTORY_COLUMNS})
        self.assertEqual(history.rows, dict.fromkeys(_declarations.HISTORY_COLUMNS, 0))

    def test_they_are_those_of_the_document(self):
        document = Path("docs/history.md").read_text(encoding="utf-8")
        tables = re.search(r"^\| table \|.*\n\|[-|]+\n((?:\|.*\n)+)", document, re.MULTILINE)[1]
        named = re.findall(r"^\| \[(\w+)\]\(#\1\) \|", tables, re.MULTILINE)
        self.assertEqual(named, list(_declarations.HISTORY_COLUMNS))

    def test_their_columns_are_those_of_the_document(self):
        document = Path("docs/history.md").read_text(encoding="utf-8")
        for table, columns in _declarations.HISTORY_COLUMNS.items():
            section = re.search(rf"^### {table}\n(.*?)^##", document, re.MULTILINE | re.DOTALL)[1]
            with self.subTest(table):
                self.assertEqual(
                    sorted(columns), sorted(re.findall(r"^\| (\w+)(?:\\\*)? \|", section, re.MULTILINE)[1:])
                )


if __name__ == "__main__":
    unittest.main()
