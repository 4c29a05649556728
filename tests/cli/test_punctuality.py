"""ipsf punctuality: how much of what fell due was done in time."""

import json
import unittest
from pathlib import Path

from command import CommandTest

CASES = Path(__file__).parent.parent / "cases" / "due"
KEYS = [
    part
    for key in ("profile_done", "first_employer_meeting", "form_c", "weekly_first_month")
    for part in ("--key", key)
]


class Punctuality(CommandTest):
    warned = {"phase-outside-episode": 1, "phase-repeated": 1}

    def punctuality(self, *arguments):
        return self.done("punctuality", CASES / "history", "--from", "2024-03-01", "--to", "2024-04-02", *arguments)

    def test_the_case_folder(self):
        lines = (CASES / "punctuality.csv").read_text(encoding="utf-8").splitlines()
        self.assertEqual(self.punctuality(*KEYS, "--format", "csv").splitlines(), lines)

    def test_json(self):
        shown = json.loads(self.punctuality(*KEYS, "--team", "T1", "--format", "json"))
        self.assertEqual((shown["from"], shown["to"], shown["service_model"]), ("2024-03-01", "2024-04-02", None))
        self.assertEqual(shown["punctuality"][1], {"team": "T1", "key": "profile_done", "in_time": 1, "fell_due": 3})
        self.assertEqual(len(shown["punctuality"]), 4)

    def test_text_in_both_languages(self):
        self.assertRegex(self.punctuality(*KEYS), r"Team T1\n(.*\n)+ +1 +3 +33\.3 %  ")
        self.assertRegex(
            self.punctuality(*KEYS, "--lang", "fi"),
            r"Tiimi T1\n(.*\n)+ +1 +3 +33,3 %  Ammatillinen profiili on valmis\n",
        )

    def test_the_deadlines_of_a_service_model(self):
        # E1's third meeting was on 15 February, with form A after it; a fifth there was not.
        arguments = (
            "punctuality",
            CASES / "history",
            "--from",
            "2024-02-15",
            "--to",
            "2024-02-15",
            "--key",
            "profile_form",
        )
        self.assertIn("Profile form", self.done(*arguments))
        self.assertIn("Nothing fell due.", self.done(*arguments, "--model", "kainuu"))

    def test_what_is_refused(self):
        arguments = ("punctuality", CASES / "history", "--from", "2024-03-01", "--to")
        self.refused(*arguments, "2024-02-29")
        self.refused(*arguments, "2024-03-01", "--key", "lunch")
        self.wrong_usage(*arguments[:4])
        self.wrong_usage(*arguments, "tomorrow")


if __name__ == "__main__":
    unittest.main()
