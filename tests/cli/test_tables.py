"""--table: one table of a result alone, as CSV and JSON."""

import csv
import io
import json
import pathlib
import unittest

from command import CommandTest

SAMPLE = pathlib.Path(__file__).resolve().parents[2] / "examples" / "kainuu-like"
HISTORY = (SAMPLE, "--as-of", "2024-05-08")
PERIOD = (SAMPLE, "--from", "2024-01-01", "--to", "2024-05-08")


class Tables(CommandTest):
    def rows(self, *arguments):
        return list(csv.DictReader(io.StringIO(self.done(*arguments, "--format", "csv"))))

    def test_criteria_of_a_review_are_the_csv_of_score(self):
        rows = self.rows("score", *HISTORY)
        review = json.loads(self.done("score", *HISTORY, "--format", "json"))["reviews"][0]
        self.assertEqual(
            [(row["team_id"], row["criterion"], row["low"]) for row in rows],
            [("T1", str(criterion["id"]), str(criterion["low"])) for criterion in review["criteria"]],
        )
        self.assertEqual(self.rows("score", *HISTORY, "--table", "criteria"), rows)
        self.assertEqual(sum(int(row["low"]) for row in rows), 103)  # the sample's total

    def test_every_result_has_tables(self):
        asked = {
            ("score", *HISTORY): ("totals", "total_low", {"103"}),
            ("score", *HISTORY, "--sensitivity"): ("effects", "team_id", {"T1"}),
            ("series", *PERIOD): ("reviews", "team_id", {"T1"}),
            ("due", *HISTORY): ("totals", "met_late", None),
            ("punctuality", *PERIOD): ("punctuality", "team_id", {"T1"}),
            ("track", *PERIOD): ("rows", "team_id", {"T1"}),
            ("clients", *HISTORY): ("jobs", "team_id", {"T1"}),
            ("phases", *HISTORY): ("flow", "phase", {"0", "1", "2", "3", "4", "5"}),
            ("explain", *HISTORY, "--team", "T1", "--measure", "clients_per_coach"): (
                "records",
                "table",
                {"coaches", "episodes"},
            ),
            ("edition", "show", "fi-2021-11"): ("input_choices", "input", None),
        }
        for arguments, (table, column, values) in asked.items():
            with self.subTest(arguments[0]):
                rows = self.rows(*arguments, "--table", table)
                self.assertGreater(len(rows), 0)
                found = {row[column] for row in rows}
                if values is not None:
                    self.assertLessEqual(found, values)
                listed = json.loads(self.done(*arguments, "--format", "json", "--table", table))
                self.assertEqual(len(listed), len(rows))

    def test_what_is_no_table_is_refused_by_name(self):
        message = self.refused("score", *HISTORY, "--format", "csv", "--table", "scores")
        self.assertIn('no table "scores"; name one of: reviews, totals, parts, criteria', message)
        message = self.refused("edition", "show", "fi-2021-11", "--format", "csv", "--table", "rules")
        self.assertIn('no table "rules"; name one of: edition, sections, criteria, inputs', message)

    def test_criteria_of_an_edition_are_the_csv_of_show(self):
        rows = self.rows("edition", "show", "fi-2021-11")
        self.assertEqual([row["criterion"] for row in rows], [str(number) for number in range(1, 26)])
        self.assertEqual(self.rows("edition", "show", "fi-2021-11", "--table", "criteria"), rows)
        self.assertIn("--table", self.wrong_usage("edition", "show", "fi-2021-11", "--table", "limits"))


if __name__ == "__main__":
    unittest.main()
