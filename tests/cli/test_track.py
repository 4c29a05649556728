"""ipsf track: the team leader's tracking table as text, CSV and JSON."""

import csv
import io
import json
import os
import subprocess
import unittest
from pathlib import Path

from command import HistoryTest

CASES = Path(__file__).parent.parent / "cases" / "tracking"
COUNTS = (
    "clients_at_start",
    "new_clients",
    "handed_in",
    "handed_out",
    "ended",
    "ended_on_last_day",
    "clients_at_end",
    "job_seekers",
    "employed_clients",
    "jobs_started",
    "jobs_ended",
    "studies_started",
    "employer_contacts",
    "employer_meetings",
)


class Track(HistoryTest):
    warned = {"contact-outside-episode": 1}

    def track(self, *arguments):
        return self.done("track", self.history, "--from", "2023-02-10", "--to", "2023-11-20", *arguments)

    def test_the_case_folder(self):
        output = self.done(
            "track",
            CASES / "history",
            "--from",
            "2024-01-15",
            "--to",
            "2024-02-29",
            "--format",
            "csv",
            "--jobs-goal",
            3,
            "--employed-goal",
            40,
        )
        lines = (CASES / "months.csv").read_text(encoding="utf-8").splitlines()
        self.assertEqual(output.splitlines(), lines)

    def test_json_adds_up(self):
        # 10 February 2023 is in week 6 and 20 November, a Monday, in week 47.
        for step, periods in (("month", 10), ("week", 42)):
            table = json.loads(self.track("--every", step, "--format", "json"))
            self.assertEqual((table["from"], table["to"], table["every"]), ("2023-02-10", "2023-11-20", step))
            self.assertEqual(len(table["periods"]), periods)
            self.assertEqual(
                table["goals"], {"employer_meetings_per_week": 6, "jobs_started": None, "employed_share": None}
            )
            moved = 0
            for period in table["periods"]:
                for team in period["teams"]:
                    for name in COUNTS:
                        self.assertEqual(sum(coach[name] for coach in team["coaches"]), team["sum"][name])
                    for row in (*team["coaches"], team["sum"]):
                        came = row["clients_at_start"] + row["new_clients"] + row["handed_in"] - row["handed_out"]
                        self.assertEqual(came - row["ended"] + row["ended_on_last_day"], row["clients_at_end"])
                    moved += team["sum"]["new_clients"] + team["sum"]["ended"]
            self.assertGreater(moved, 20)

    def test_a_spreadsheet_reads_the_csv(self):
        # RFC 4180: CRLF, as many fields in each line; UTF-8; numbers where numbers are meant.
        for language, number in (("en", float), ("fi", lambda text: float(text.replace(",", ".")))):
            text = self.track("--format", "csv", "--lang", language)
            self.assertTrue(text.endswith("\n"))
            rows = list(csv.reader(io.StringIO(text), strict=True))
            self.assertEqual({len(row) for row in rows}, {27})
            self.assertEqual(len(set(rows[0])), 27)
            for row in rows[1:]:
                for cell in row[6:]:
                    if cell:
                        number(cell)
        self.assertEqual(rows[0][:6], ["jakso", "alkaa", "päättyy", "tiimi", "valmentaja", "rivi"])
        self.assertEqual({row[5] for row in rows[1:]}, {"valmentaja", "tiimi"})

    def test_lines_end_as_rfc_4180_wants(self):
        command = [
            os.environ["IPSF_COMMAND"],
            "track",
            str(self.history),
            "--from",
            "2023-02-01",
            "--to",
            "2023-02-28",
            "--format",
            "csv",
        ]
        raw = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
        self.assertEqual(raw.count(b"\n"), raw.count(b"\r\n"))
        self.assertTrue(raw.endswith(b"\r\n"))

    def test_one_team(self):
        teams = {
            team["team"] for period in json.loads(self.track("--format", "json"))["periods"] for team in period["teams"]
        }
        self.assertGreater(len(teams), 1)
        one = sorted(teams)[0]
        table = json.loads(self.track("--format", "json", "--team", one))
        self.assertEqual({team["team"] for period in table["periods"] for team in period["teams"]}, {one})

    def test_text_in_both_languages(self):
        english = self.track("--employed-goal", "42.5", "--jobs-goal", "2")
        self.assertIn("2023-02 (2023-02-10 to 2023-02-28)", english)
        self.assertIn("Employed, % (goal 42.5)", english)
        self.assertIn("Jobs started (goal 2)", english)
        self.assertIn("Meetings in a week (goal 6)", english)
        self.assertIn("Työssä, % (tavoite 42,5)", self.track("--employed-goal", "42.5", "--lang", "fi"))

    def test_what_is_refused(self):
        refused = self.refused_as_json("track", self.history, "--from", "2023-02-10", "--to", "2023-02-09")
        self.assertEqual([problem["column"] for problem in refused["problems"]], ["to"])
        self.refused("track", self.history, "--from", "2023-02-01", "--to", "2023-02-28", "--team", "nobody")
        self.refused("track", self.history, "--from", "2023-02-01", "--to", "2023-02-28", "--employed-goal", "101")
        self.refused("track", self.history, "--from", "1999-02-01", "--to", "1999-02-28")  # no edition covers it
        self.wrong_usage("track", self.history, "--from", "2023-02-01")
        self.wrong_usage("track", self.history, "--from", "2023-02-01", "--to", "2023-02-30")
        self.wrong_usage("track", self.history, "--from", "2023-02-01", "--to", "2023-02-28", "--every", "year")
        self.wrong_usage("track", self.history, "--from", "2023-02-01", "--to", "2023-02-28", "--employed-goal", "many")
        self.wrong_usage("track", self.history, "--from", "2023-02-01", "--to", "2023-02-28", "--jobs-goal", "-1")


if __name__ == "__main__":
    unittest.main()
