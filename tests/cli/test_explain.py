"""ipsf explain: the records behind a number."""

import csv
import io
import json
import unittest

from command import HistoryTest


class Explain(HistoryTest):
    date = ("--as-of", "2024-12-31")

    def explained(self, measure, *arguments):
        return self.done("explain", self.history, *self.date, "--team", "1", "--measure", measure, *arguments)

    def test_records_add_up_to_the_measure_of_the_review(self):
        scored = json.loads(self.done("score", self.history, *self.date, "--team", "1", "--format", "json"))
        inputs = {
            name: used for criterion in scored["reviews"][0]["criteria"] for name, used in criterion["inputs"].items()
        }
        for measure in ("clients_per_coach", "employer_share", "tailored_contact_share", "end_contact_share"):
            with self.subTest(measure):
                explained = json.loads(self.explained(measure, "--format", "json"))
                for part in ("numerator", "denominator"):
                    self.assertEqual(sum(record[part] for record in explained["records"]), explained["result"][part])
                    self.assertEqual(explained["result"][part], inputs[measure][part])

    def test_csv_has_the_same_records(self):
        rows = list(csv.DictReader(io.StringIO(self.explained("employer_share", "--format", "csv"), newline="")))
        records = json.loads(self.explained("employer_share", "--format", "json"))["records"]
        self.assertGreater(len(rows), 5)
        self.assertEqual(
            [(row["table"], int(row["row"])) for row in rows], [(record["table"], record["row"]) for record in records]
        )

    def test_rows_are_those_of_the_file(self):
        record = json.loads(self.explained("employer_share", "--format", "json"))["records"][0]
        with open(self.history / "jobs.csv", newline="", encoding="utf-8") as file:
            jobs = list(csv.DictReader(file))
        self.assertEqual(jobs[record["row"] - 2]["job_id"], record["id"])  # the header is row 1

    def test_window_and_choices(self):
        year = json.loads(self.explained("employer_share", "--months", "12", "--format", "json"))
        self.assertEqual(year["from"], "2024-01-01")
        counted = json.loads(self.explained("days_to_employer_meeting", "--format", "json"))
        excluded = json.loads(
            self.explained("days_to_employer_meeting", "--choose", "waiting=excluded", "--format", "json")
        )
        self.assertLess(excluded["result"]["denominator"], counted["result"]["denominator"])

    def test_finnish(self):
        self.assertIn("Osoittaja", self.explained("employer_share", "--lang", "fi"))
        self.assertNotIn("Osoittaja", self.explained("employer_share"))

    def test_unknown_team(self):
        arguments = ("explain", self.history, *self.date, "--team", "no-such-team", "--measure", "employer_share")
        self.assertEqual(self.refused_as_json(*arguments)["problems"][0]["rule"], "unknown-team")


if __name__ == "__main__":
    unittest.main()
