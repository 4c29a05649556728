"""Due lists and punctuality from Python: the cases of tests/cases/due, and the command's bytes."""

import csv
import datetime
import io
import json
import os
import subprocess
import unittest
from fractions import Fraction
from pathlib import Path

import ipsf

CASES = Path("tests/cases/due")
SAMPLE = Path("examples/kainuu-like")


def expected(name):
    return (CASES / f"{name}.csv").read_bytes().decode()


def questions():
    return list(csv.DictReader((CASES / "questions.csv").open(encoding="utf-8")))


class Due(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.history = ipsf.load(CASES / "history")

    def asked(self, question):
        filters = {name: question[name].split() or None for name in ("teams", "coaches", "clients", "keys")}
        return ipsf.list_due(
            self.history, as_of=question["as_of"], horizon=int(question["horizon"]), met=int(question["met"]), **filters
        )

    def test_the_case_folder(self):
        self.assertEqual(len(questions()), 8)
        for question in questions():
            with self.subTest(question["name"]):
                due = self.asked(question)
                self.assertEqual(due.csv(), expected(question["name"]))
                # The items say what the lines say.
                lines = list(csv.DictReader(io.StringIO(expected(question["name"]))))
                self.assertEqual(len(due), len(lines))
                for item, line in zip(due, lines):
                    said = {name.replace("_id", ""): value or None for name, value in line.items()}
                    self.assertEqual(
                        {name: None if (value := getattr(item, name)) is None else str(value) for name in said}, said
                    )

    def test_items_are_typed(self):
        item = self.asked(questions()[0])[1]
        self.assertEqual((item.due_on, item.met_on), (datetime.date(2024, 3, 1), datetime.date(2024, 3, 28)))
        self.assertEqual((item.days, item.met_in, item.met_row, item.job), (27, "contacts", 12, None))

    def test_totals_add_up_in_the_order_of_the_edition(self):
        due = self.asked(questions()[2])
        self.assertEqual(list(due.totals), ["partner_contact", "employer_meetings", "care_team_meeting"])
        self.assertEqual(due.totals["employer_meetings"], ipsf.DueTotal(2, 0, 1, 0))
        self.assertEqual(sum(x.open + x.overdue + x.met_in_time + x.met_late for x in due.totals.values()), len(due))

    def test_an_item_outlives_what_it_came_from(self):
        def first():
            return self.asked(questions()[0])[0]

        self.assertEqual(first().episode, "E2")

    def test_another_calendar(self):
        # The known end was Thursday 28 March 2024: without holidays the third working day after it is Tuesday 2 April.
        arguments = {"as_of": "2024-04-05", "keys": ["contact_after_job_end"]}
        self.assertEqual(ipsf.list_due(self.history, **arguments)[0].due_on, datetime.date(2024, 4, 4))
        self.assertEqual(ipsf.list_due(self.history, **arguments, holidays=[])[0].due_on, datetime.date(2024, 4, 2))

    def test_json_says_the_same(self):
        due = self.asked(questions()[0])
        data = json.loads(due.json())
        self.assertEqual(
            [(x["key"], x["state"], x["days"], x["met_row"]) for x in data["due"]],
            [(x.key, x.state, x.days, x.met_row) for x in due],
        )
        self.assertEqual(data["totals"]["form_c"]["met_late"], 1)

    def test_text_in_both_languages(self):
        due = self.asked(questions()[0])
        self.assertIn("62 days late", due.text())
        self.assertIn("62 pv myöhässä", due.text("fi"))

    def test_the_deadlines_of_a_service_model(self):
        # Kainuu's profile form is due at the fifth meeting; E1 had its third on 15 February and no fifth.
        edition = ipsf.edition("fi-2021-11")
        arguments = {"as_of": "2024-02-16", "keys": ["profile_form"]}
        self.assertEqual(len(ipsf.list_due(self.history, **arguments, edition=edition)), 1)
        kainuu = edition.with_service_model(ipsf.service_model("kainuu"))
        due = ipsf.list_due(self.history, **arguments, edition=kainuu)
        self.assertEqual(len(due), 0)
        self.assertEqual(json.loads(due.json())["service_model"]["id"], "kainuu")

    def test_what_is_wrong(self):
        with self.assertRaises(ipsf.Refused) as caught:
            ipsf.list_due(self.history, as_of="2024-04-05", horizon=3661, met=-1)
        self.assertEqual([problem.rule for problem in caught.exception.problems], ["out-of-range", "out-of-range"])
        with self.assertRaises(ipsf.Refused):
            ipsf.list_due(self.history, as_of="2024-04-05", keys=["lunch"])
        with self.assertRaises(ipsf.InvalidArgument):
            ipsf.list_due(self.history, as_of="2024-04-05", threads=-1)
        with self.assertRaises(IndexError):
            ipsf.list_due(self.history, as_of="2024-04-05", keys=["form_e"])[10]

    def test_arrow_has_the_columns_of_the_csv(self):
        try:
            import pyarrow
        except ImportError:
            self.skipTest("pyarrow is not installed")
        due = self.asked(questions()[0])
        table = pyarrow.table(due)
        self.assertEqual(table.column_names, due.csv().split("\r\n")[0].split(","))
        for column, of in (
            ("due_on", "due_on"),
            ("coach_id", "coach"),
            ("days", "days"),
            ("met_on", "met_on"),
            ("met_row", "met_row"),
        ):
            self.assertEqual(table[column].to_pylist(), [getattr(item, of) for item in due])

    @unittest.skipUnless("IPSF_COMMAND" in os.environ, "the command is not built")
    def test_the_command_gives_the_same_bytes(self):
        due = ipsf.list_due(ipsf.load(SAMPLE), as_of="2024-05-08", horizon=7, met=2)
        for format, text in (("json", due.json()), ("csv", due.csv()), ("text", due.text("fi"))):
            command = [
                os.environ["IPSF_COMMAND"],
                "due",
                SAMPLE,
                "--as-of",
                "2024-05-08",
                "--days",
                "7",
                "--met",
                "2",
                "--format",
                format,
            ]
            self.assertEqual(
                subprocess.run([*command, "--lang", "fi"], stdout=subprocess.PIPE, check=True).stdout.decode(), text
            )


class Punctuality(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.history = ipsf.load(CASES / "history")
        cls.punctuality = ipsf.punctuality(
            cls.history,
            from_="2024-03-01",
            to="2024-04-02",
            keys=["profile_done", "first_employer_meeting", "form_c", "weekly_first_month"],
        )

    def test_the_case_folder(self):
        self.assertEqual(self.punctuality.csv(), expected("punctuality"))

    def test_rows(self):
        self.assertEqual(self.punctuality[1], ipsf.PunctualityRow("T1", "profile_done", 1, 3))
        self.assertEqual(
            [row.share for row in self.punctuality], [Fraction(1, 2), Fraction(1, 3), Fraction(1, 2), Fraction(0)]
        )
        self.assertEqual(
            json.loads(self.punctuality.json())["punctuality"][3],
            {"team": "T1", "key": "form_c", "in_time": 0, "fell_due": 1},
        )

    def test_what_is_wrong(self):
        with self.assertRaises(ipsf.Refused):
            ipsf.punctuality(self.history, from_="2024-04-02", to="2024-04-01")
        with self.assertRaises(ipsf.Refused):
            ipsf.punctuality(self.history, from_="2024-03-01", to="2024-04-01", teams=["T9"])

    @unittest.skipUnless("IPSF_COMMAND" in os.environ, "the command is not built")
    def test_the_command_gives_the_same_bytes(self):
        counted = ipsf.punctuality(ipsf.load(SAMPLE), from_="2024-01-01", to="2024-04-30")
        for format, text in (("json", counted.json()), ("csv", counted.csv()), ("text", counted.text("fi"))):
            command = [
                os.environ["IPSF_COMMAND"],
                "punctuality",
                SAMPLE,
                "--from",
                "2024-01-01",
                "--to",
                "2024-04-30",
                "--format",
                format,
            ]
            self.assertEqual(
                subprocess.run([*command, "--lang", "fi"], stdout=subprocess.PIPE, check=True).stdout.decode(), text
            )


class Slices(unittest.TestCase):
    def test_a_list_is_sliced_as_any(self):
        due = ipsf.list_due(ipsf.load("examples/kainuu-like"), as_of="2024-05-08")
        items = list(due)
        for part in (slice(0, 3), slice(None, None, -1), slice(-2, None), slice(5, 2)):
            self.assertEqual(due[part], items[part])
        self.assertEqual(due[-1], items[-1])


if __name__ == "__main__":
    unittest.main()
