"""ipsf score with several assessors: how alike they score, and what they agreed on."""

import csv
import io
import json
import tempfile
import unittest
from pathlib import Path

from command import HistoryTest


class Assessors(HistoryTest):
    date = ("--as-of", "2024-12-31")

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.sheets = Path(folder.name)
        self.aino = self.file("aino.csv", 5, 4, 3)
        self.ville = self.file("ville.csv", 5, 2, 2)
        self.both = ("--assessor", f"Aino={self.aino}", "--assessor", f"Ville={self.ville}")

    def file(self, name, *levels):
        made = self.sheets / name
        rows = "".join(f"rating.{number},{level}\n" for number, level in enumerate(levels, 1))
        made.write_text("item,value\n" + rows, encoding="utf-8")
        return made

    def test_how_they_compare(self):
        agreed = self.file("agreed.csv")
        agreed.write_text("item,value\nrating.2,3\n", encoding="utf-8")
        found = json.loads(self.done("score", *self.date, *self.both, "--agreed", agreed, "--format", "json"))
        self.assertEqual(found["assessors"], ["Aino", "Ville"])
        self.assertEqual(
            [found["agreement"][0][key] for key in ("compared", "same", "within_one", "open")], [3, 1, 2, 1]
        )
        self.assertEqual(found["criteria"][1]["agreed_low"], 3)
        text = self.done("score", *self.date, *self.both)
        self.assertIn("Aino, Ville", text)
        self.assertIn("33 % (1/3)", text)
        answers = self.done("score", *self.date, *self.both, "--format", "csv", "--table", "answers")
        self.assertEqual(len(list(csv.DictReader(io.StringIO(answers)))), 6 + 1)  # both gave rating.1 alike
        self.assertIn("<!DOCTYPE html>", self.done("score", *self.date, *self.both, "--format", "html"))

    def test_the_agreed_review(self):
        agreed = self.file("agreed.csv", 5, 3, 2)
        given = ("score", *self.date, *self.both, "--agreed", agreed, "--agreed-review")
        scored = json.loads(self.done(*given, "--format", "json"))
        levels = [criterion["score"] for criterion in scored["reviews"][0]["criteria"][:4]]
        self.assertEqual(levels, [5, 3, 2, None])
        self.assertIn("Aino, Ville", self.done(*given, "--format", "html"))

    def test_there_is_no_agreed_review_before_all_is_agreed(self):
        problems = self.refused_as_json("score", *self.date, *self.both, "--agreed-review")
        self.assertEqual(problems["problems"][0]["rule"], "not-agreed")
        self.assertIn("criterion 2,", problems["problems"][0]["message"])

    def test_beside_a_history(self):
        found = json.loads(self.done("score", self.history, *self.date, *self.both, "--format", "json"))
        self.assertEqual(len(found["agreement"]), len({row["team"] for row in found["criteria"]}))

    def test_wrong_usage(self):
        for arguments in (
            ("--assessor", f"Aino={self.aino}", "--assessor", "Ville"),
            (*self.both, "--answers", self.aino),
            ("--agreed", self.aino, "--answers", self.aino),
            ("--agreed-review", "--answers", self.aino),
            ("--assessor", "Aino", "--answers", self.aino),
        ):
            self.wrong_usage("score", *self.date, *arguments)

    def test_one_assessor_is_refused(self):
        problems = self.refused_as_json("score", *self.date, "--assessor", f"Aino={self.aino}")
        self.assertEqual(problems["problems"][0]["rule"], "too-few-assessors")


if __name__ == "__main__":
    unittest.main()
