"""ipsf series: every team at the end of every month, quarter or year."""

import csv
import io
import json
import unittest

from command import HistoryTest


class Series(HistoryTest):
    period = ("--from", "2024-06-30", "--to", "2024-12-31", "--every", "quarter")

    def series(self, *arguments):
        return self.done("series", self.history, *self.period, *arguments)

    def test_json_is_that_of_the_single_reviews(self):
        made = json.loads(self.series("--format", "json"))
        singles = [
            json.loads(self.done("score", self.history, "--as-of", as_of, "--format", "json"))
            for as_of in ("2024-06-30", "2024-09-30", "2024-12-31")
        ]
        self.assertEqual(made["reviews"], [review for single in singles for review in single["reviews"]])
        for key in ("library", "edition", "choices", "warnings"):
            self.assertEqual(made[key], singles[0][key])

    def test_a_series_of_one_date_is_the_single_review_byte_for_byte(self):
        one = self.done("series", self.history, "--from", "2024-12-01", "--to", "2024-12-31", "--format", "json")
        self.assertEqual(one, self.done("score", self.history, "--as-of", "2024-12-31", "--format", "json"))

    def test_csv_has_the_reviews_of_the_json(self):
        rows = list(csv.DictReader(io.StringIO(self.series("--format", "csv"), newline="")))
        reviews = json.loads(self.series("--format", "json"))["reviews"]
        self.assertEqual(len(rows), len(reviews))
        for row, review in zip(rows, reviews):
            self.assertEqual(
                (row["as_of"], row["from"], row["team_id"]), (review["as_of"], review["from"], review["team"])
            )
            self.assertEqual(row["total"], "" if review["total"] is None else str(review["total"]))
            self.assertEqual(
                (row["total_low"], row["total_high"]), (str(review["total_low"]), str(review["total_high"]))
            )
            self.assertEqual(row["level"], review["level"] or "")
            for criterion in review["criteria"]:
                id, score = criterion["id"], criterion["score"]
                self.assertEqual(row[f"score_{id}"], "" if score is None else str(score))
                self.assertEqual((row[f"low_{id}"], row[f"high_{id}"]), (str(criterion["low"]), str(criterion["high"])))
                for name, used in criterion["inputs"].items():
                    if used["source"] == "measure":
                        sums = (row[f"{name}_numerator"], row[f"{name}_denominator"])
                        self.assertEqual(sums, (str(used["numerator"]), str(used["denominator"])))

    def test_threads_change_nothing(self):
        for format in ("json", "csv", "text"):
            one = self.series("--threads", "1", "--format", format)
            self.assertEqual(one, self.series("--threads", "3", "--format", format))

    def test_options_of_a_review(self):
        made = json.loads(
            self.series("--team", "2", "--months", "12", "--choose", "averaging=ratings", "--format", "json")
        )
        self.assertEqual({review["team"] for review in made["reviews"]}, {"2"})
        self.assertEqual(made["reviews"][0]["from"], "2023-07-01")
        self.assertEqual(made["choices"]["averaging"], "ratings")

    def test_for_people(self):
        self.assertIn("Series of fidelity reviews", self.series())
        self.assertIn("Laatuarviointien sarja", self.series("--lang", "fi"))

    def test_usage(self):
        for arguments in (
            ("--from", "2024-01-01"),
            ("--from", "2024-01-01", "--to", "2024-13-01"),
            ("--from", "2024-01-01", "--to", "2024-12-31", "--every", "week"),
            ("--from", "2024-01-01", "--to", "2024-12-31", "--threads", "-1"),
            ("--from", "2024-01-01", "--to", "2024-12-31", "--format", "xml"),
        ):
            with self.subTest(arguments):
                self.wrong_usage("series", self.history, *arguments)

    def test_refusals_are_json_when_json_is_asked_for(self):
        refused = self.refused_as_json("series", self.history, "--from", "2024-01-01", "--to", "2024-01-30")
        self.assertEqual(refused["problems"][0]["rule"], "no-dates")
        self.assertIn("2021-01-31", self.refused("series", self.history, "--from", "2021-01-01", "--to", "2024-01-31"))


if __name__ == "__main__":
    unittest.main()
