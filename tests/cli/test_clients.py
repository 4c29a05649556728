"""ipsf clients: the client summary as text, CSV and JSON."""

import csv
import io
import json
import unittest
from pathlib import Path

from command import HistoryTest

CASES = Path(__file__).parent.parent / "cases" / "tracking"


class Clients(HistoryTest):
    warned = {"contact-outside-episode": 1}

    def clients(self, *arguments):
        return self.done("clients", self.history, "--as-of", "2023-11-20", *arguments)

    def test_the_case_folder(self):
        output = self.done("clients", CASES / "history", "--as-of", "2024-02-29", "--format", "csv")
        self.assertEqual(output.splitlines(), (CASES / "clients.csv").read_text(encoding="utf-8").splitlines())

    def test_json_and_csv_hold_the_same(self):
        episodes = json.loads(self.clients("--format", "json"))["episodes"]
        rows = list(csv.DictReader(io.StringIO(self.clients("--format", "csv")), strict=True))
        for kind, things in (
            ("episode", episodes),
            ("job", [job for episode in episodes for job in episode["jobs"]]),
            ("study", [study for episode in episodes for study in episode["studies"]]),
        ):
            lines = [row for row in rows if row["row"] == kind]
            self.assertGreater(len(lines), 0)
            self.assertEqual(
                [(row["started_on"], row["ended_on"], int(row["days"])) for row in lines],
                [(thing["started_on"], thing["ended_on"] or "", thing["days"]) for thing in things],
            )

    def test_every_line_has_the_same_fields_in_both_languages(self):
        for language in ("en", "fi"):
            rows = list(csv.reader(io.StringIO(self.clients("--format", "csv", "--lang", language)), strict=True))
            self.assertEqual({len(row) for row in rows}, {17})
            self.assertEqual(len(set(rows[0])), 17)
        self.assertEqual({row[0] for row in rows[1:]}, {"asiakkuus", "työ", "opinnot"})

    def test_filters(self):
        everybody = json.loads(self.clients("--format", "json"))["episodes"]
        first = everybody[0]
        for option, key in (("--team", "team"), ("--coach", "coach"), ("--client", "client")):
            chosen = json.loads(self.clients("--format", "json", option, first[key]))["episodes"]
            self.assertEqual(chosen, [episode for episode in everybody if episode[key] == first[key]])
            self.assertLess(len(chosen), len(everybody))

    def test_text_in_both_languages(self):
        self.assertRegex(
            self.done("clients", CASES / "history", "--as-of", "2024-02-29"),
            r"2023-11-01 to +client K3, episode E3\n +121 days in service, phase 5 since",
        )
        self.assertRegex(
            self.done("clients", CASES / "history", "--as-of", "2024-02-29", "--lang", "fi"),
            r"2024-02-05 – 2024-02-20 +asiakas K4, asiakkuus E4\n +16 pv palvelussa, päättynyt",
        )

    def test_what_is_refused(self):
        refused = self.refused_as_json(
            "clients", self.history, "--as-of", "2023-11-20", "--client", "nobody", "--coach", "nobody"
        )
        self.assertEqual([problem["rule"] for problem in refused["problems"]], ["unknown-coach", "unknown-client"])
        self.wrong_usage("clients", self.history)
        self.wrong_usage("clients", self.history, "--as-of", "today")


if __name__ == "__main__":
    unittest.main()
