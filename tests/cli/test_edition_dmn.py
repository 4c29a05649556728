"""ipsf edition dmn: the tables as DMN, and their boundary cases."""

import pathlib
import unittest
import xml.etree.ElementTree as xml

from command import CommandTest

EDITION = pathlib.Path(__file__).resolve().parents[2] / "rulebooks" / "fi-2021-11.toml"
MODEL = {"": "https://www.omg.org/spec/DMN/20191111/MODEL/"}
TESTS = {"": "http://www.omg.org/spec/DMN/20160719/testcase"}


class EditionDmn(CommandTest):
    def test_tables(self):
        definitions = xml.fromstring(self.done("edition", "dmn", "fi-2021-11").encode())
        self.assertEqual(definitions.get("name"), "fi-2021-11")
        tables = definitions.findall("decision/decisionTable", MODEL)
        self.assertEqual(len(tables), 25)
        self.assertEqual(
            [rule.findtext("outputEntry/text", namespaces=MODEL) for rule in tables[0].findall("rule", MODEL)],
            list("54321"),
        )

    def test_language(self):
        self.assertIn(
            'label="Asiakkaita kokoaikaista työhönvalmentajaa kohden"',
            self.done("edition", "dmn", "fi-2021-11", "--lang", "fi"),
        )
        self.assertIn('label="Clients for each full-time coach"', self.done("edition", "dmn", "fi-2021-11"))

    def test_cases(self):
        cases = xml.fromstring(self.done("edition", "dmn", "fi-2021-11", "--tests").encode())
        self.assertEqual(cases.findtext("modelName", namespaces=TESTS), "fi-2021-11.dmn")
        levels = [
            one.findtext("resultNode/expected/value", namespaces=TESTS) for one in cases.findall("testCase", TESTS)
        ]
        self.assertGreater(len(levels), 100)
        self.assertEqual(set(levels), set("12345"))

    def test_a_file(self):
        self.assertEqual(self.done("edition", "dmn", EDITION), self.done("edition", "dmn", "fi-2021-11"))

    def test_unknown_edition(self):
        self.assertIn("fi-2021-11", self.refused("edition", "dmn", "fi-1999-01"))


if __name__ == "__main__":
    unittest.main()
