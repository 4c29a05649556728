"""CSV as it is saved, from Python: tests/cases/csv."""

import csv
import tempfile
import unittest
from pathlib import Path

import ipsf

CASES = Path("tests/cases/csv")
EDITION = "fi-2021-11"


def said(options):
    """The arguments that a cell says: "csv_dates=iso"."""
    return dict(each.split("=") for each in options.split() if each)


def rows(name):
    with open(CASES / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


class Csv(unittest.TestCase):
    maxDiff = None

    def test_every_dialect_says_the_same_and_is_told(self):
        plain = ipsf.load(CASES / "plain")
        self.assertEqual(plain.named_warnings, [])
        expected = {}
        for row in rows("found.csv"):
            expected.setdefault(row["case"], []).append((row["table"], row["found"]))
        for folder in sorted((CASES / "same").iterdir()):
            with self.subTest(folder.name):
                history = ipsf.load(folder)
                self.assertEqual(history.save(EDITION), plain.save(EDITION))
                told = history.named_warnings
                self.assertEqual({each.kind for each in told} - {"csv-dialect-found"}, set())
                self.assertEqual([(each.table, each.name) for each in told], expected.get(folder.name, []))

    def test_what_is_said_is_not_told(self):
        history = ipsf.load(
            CASES / "same/finnish-windows-1252",
            csv_delimiter="semicolon",
            csv_encoding="windows-1252",
            csv_dates="d.m.yyyy",
            csv_decimal="comma",
        )
        self.assertEqual(history.warnings, {})
        self.assertEqual(history.save(EDITION), ipsf.load(CASES / "plain").save(EDITION))

    def test_refusals_say_where_and_what_settles_them(self):
        for row in rows("refusals.csv"):
            with self.subTest(row):
                place = CASES / "refused" / row["case"]
                with self.assertRaises(ipsf.Refused) as caught:
                    ipsf.load(place, **said(row["options"]))
                first = caught.exception.problems[0]
                self.assertEqual(
                    (first.table, str(first.row), first.column or "", first.rule),
                    (row["table"], row["row"], row["column"], row["rule"]),
                )
                if row["settled_by"]:
                    option, word = row["settled_by"].split("=")
                    self.assertIn(f"--{option.replace('_', '-')} {word}", first.message)
                    ipsf.load(place, **said(row["settled_by"]))

    def test_answers_too(self):
        plain = "item,value,note\ncoaching_time_share,97.5,ä\nrating.1,4,\n"
        finnish = "sep=;\r\nItem; value ;note\r\ncoaching_time_share;97,5;ä\r\nrating.1;4;\r\n"
        with tempfile.TemporaryDirectory() as place:
            path = Path(place) / "answers.csv"

            def scored(content, **options):
                path.write_bytes(content)
                answers = ipsf.Answers.read(path, **options)
                return ipsf.score(ipsf.load(CASES / "plain"), as_of="2024-06-30", answers=answers)

            expected = scored(plain.encode())
            self.assertEqual(expected.named_warnings, [])
            for encoding, told in (
                ("utf-8", ""),
                ("cp1252", "encoding windows-1252, "),
                ("utf-16", "encoding utf-16, "),
            ):
                with self.subTest(encoding):
                    reviews = scored(finnish.encode(encoding))
                    self.assertEqual(
                        [(each.kind, each.table, each.name) for each in reviews.named_warnings],
                        [("csv-dialect-found", "answers", f"delimiter semicolon, {told}decimal comma")],
                    )
                    self.assertEqual([each.total for each in reviews], [each.total for each in expected])
                    self.assertEqual(reviews.table("inputs").csv(), expected.table("inputs").csv())
            with self.assertRaises(ipsf.Refused) as caught:
                scored(b"item;value\nclients_per_coach;1,234\n")
            self.assertEqual(caught.exception.problems[0].rule, "ambiguous-number")
            scored(b"item;value\nclients_per_coach;1,234\n", csv_decimal="comma", csv_delimiter="semicolon")

    def test_words_that_are_none_are_refused_by_name(self):
        for name in ("csv_delimiter", "csv_encoding", "csv_dates", "csv_decimal"):
            for word in ("", "found", 1, ";"):
                with self.subTest((name, word)), self.assertRaises(ipsf.InvalidArgument) as caught:
                    ipsf.load(CASES / "plain", **{name: word})
                self.assertIn(name, str(caught.exception))


if __name__ == "__main__":
    unittest.main()
