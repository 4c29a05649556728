"""The tracking table and the client summary from Python: the cases of tests/cases/tracking, and the command's bytes."""

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

CASES = Path("tests/cases/tracking")
SAMPLE = Path("examples/kainuu-like")


def expected(name):
    return (CASES / name).read_bytes().decode()


class Tracking(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.history = ipsf.load(CASES / "history")
        cls.table = ipsf.track(
            cls.history,
            from_="2024-01-15",
            to=datetime.date(2024, 2, 29),
            jobs_started_goal=3,
            employed_share_goal=Fraction(40, 100),
        )

    def test_the_case_folder(self):
        self.assertEqual(self.table.csv(), expected("months.csv"))

    def test_rows_are_the_lines_of_the_csv(self):
        lines = list(csv.DictReader(io.StringIO(self.table.csv())))
        self.assertEqual(len(self.table), len(lines))
        for row, line in zip(self.table, lines):
            self.assertEqual(
                (row.period, row.team, row.coach or ""), (line["period"], line["team_id"], line["coach_id"])
            )
            self.assertEqual((row.from_.isoformat(), row.to.isoformat()), (line["from"], line["to"]))
            for name in line:
                if (
                    name in ("period", "team_id", "coach_id", "from", "to", "row")
                    or name not in ipsf.TrackingRow.__dataclass_fields__
                ):
                    continue
                if not name.startswith("employer_meetings_per"):
                    self.assertEqual(str(getattr(row, name)), line[name], name)
            self.assertEqual(row.employer_meetings_goal, 6)
        self.assertEqual(self.table[5].employer_meetings_per_week, Fraction(14, 15))  # 7000/7500
        self.assertEqual(self.table[6].employed_share, Fraction(1, 2))
        self.assertIsNone(self.table[2].employer_meetings_per_week)

    def test_sums(self):
        self.assertEqual(
            [(row.period, row.team, row.clients_at_end) for row in self.table.sums],
            [("2024-01", "T1", 2), ("2024-01", "T2", 1), ("2024-02", "T1", 2), ("2024-02", "T2", 0)],
        )

    def test_weeks_of_one_team(self):
        weeks = ipsf.track(self.history, from_="2024-02-26", to="2024-02-29", every="week", teams=["T1"])
        self.assertEqual(
            [(row.period, row.coach) for row in weeks], [("2024-W09", "A"), ("2024-W09", "B"), ("2024-W09", None)]
        )

    def test_what_is_not_known_is_none(self):
        history = ipsf.History.from_columns(
            {
                "coaches": {"coach_id": [1], "team_id": [1]},
                "episodes": {
                    "episode_id": [1],
                    "client_id": [1],
                    "coach_id": [1],
                    "started_on": [datetime.date(2024, 1, 1)],
                },
            }
        )
        (row, _) = ipsf.track(history, from_="2024-01-01", to="2024-01-31")
        self.assertEqual(
            (row.new_clients, row.job_seekers, row.jobs_started, row.employed_share), (1, None, None, None)
        )
        (episode,) = ipsf.summarise_clients(history, as_of="2024-01-31")
        self.assertEqual(
            (episode.phase, episode.phase_since, episode.met, episode.days_to_employer_meeting), (None,) * 4
        )

    def test_what_is_wrong(self):
        with self.assertRaises(ValueError):
            ipsf.track(self.history, from_="2024-01-01", to="2024-01-31", every="year")
        with self.assertRaises(ipsf.Refused) as caught:
            ipsf.track(self.history, from_="2024-01-01", to="2024-01-31", teams=["T9"])
        self.assertEqual(caught.exception.problems[0].rule, "unknown-team")
        with self.assertRaises(ipsf.Refused):
            ipsf.track(self.history, from_="2024-02-01", to="2024-01-31")

    @unittest.skipUnless("IPSF_COMMAND" in os.environ, "the command is not built")
    def test_the_command_gives_the_same_bytes(self):
        table = ipsf.track(ipsf.load(SAMPLE), from_="2024-01-01", to="2024-03-31")
        for format, text in (("json", table.json()), ("csv", table.csv("fi")), ("text", table.text("fi"))):
            command = [
                os.environ["IPSF_COMMAND"],
                "track",
                SAMPLE,
                "--from",
                "2024-01-01",
                "--to",
                "2024-03-31",
                "--format",
                format,
            ]
            self.assertEqual(
                subprocess.run([*command, "--lang", "fi"], stdout=subprocess.PIPE, check=True).stdout.decode(), text
            )


class Clients(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.history = ipsf.load(CASES / "history")
        cls.summary = ipsf.summarise_clients(cls.history, as_of="2024-02-29")

    def test_the_case_folder(self):
        self.assertEqual(self.summary.csv(), expected("clients.csv"))

    def test_episodes_carry_their_jobs_and_studies(self):
        self.assertEqual([len(episode.jobs) for episode in self.summary], [0, 0, 2, 0])
        self.assertEqual([len(episode.studies) for episode in self.summary], [1, 0, 0, 0])
        third = self.summary[2]
        self.assertEqual((third.team, third.coach, third.client, third.episode), ("T1", "B", "K3", "E3"))
        self.assertEqual((third.days, third.met, third.days_to_employer_meeting), (121, True, 96))
        self.assertEqual((third.phase, third.phase_since, third.ended_on), (5, datetime.date(2024, 2, 12), None))
        first, second = third.jobs
        self.assertEqual(
            first,
            ipsf.ClientJob(
                "J1", "F1", "5131", datetime.date(2024, 2, 12), datetime.date(2024, 2, 28), 17, True, "permanent"
            ),
        )
        self.assertEqual(
            second, ipsf.ClientJob("J2", 'F"2, north', None, datetime.date(2024, 2, 29), None, 1, None, None)
        )
        self.assertEqual(self.summary[0].studies, [ipsf.ClientStudy(datetime.date(2024, 2, 1), None, 29)])

    def test_json_says_the_same(self):
        episodes = json.loads(self.summary.json())["episodes"]
        self.assertEqual(
            [(x["episode"], x["days"], x["phase"]) for x in episodes],
            [(x.episode, x.days, x.phase) for x in self.summary],
        )
        self.assertEqual(
            [[job["job"] for job in x["jobs"]] for x in episodes], [[job.job for job in x.jobs] for x in self.summary]
        )

    def test_filters(self):
        self.assertEqual(
            [x.episode for x in ipsf.summarise_clients(self.history, as_of="2024-02-29", teams=["T2"])], ["E4"]
        )
        self.assertEqual(
            [
                x.episode
                for x in ipsf.summarise_clients(self.history, as_of="2024-02-29", coaches=["A"], clients=["K2"])
            ],
            ["E2"],
        )
        with self.assertRaises(ipsf.Refused):
            ipsf.summarise_clients(self.history, as_of="2024-02-29", clients=["K9"])

    @unittest.skipUnless("IPSF_COMMAND" in os.environ, "the command is not built")
    def test_the_command_gives_the_same_bytes(self):
        summary = ipsf.summarise_clients(ipsf.load(SAMPLE), as_of="2024-05-08")
        for format, text in (("json", summary.json()), ("csv", summary.csv("fi")), ("text", summary.text("fi"))):
            command = [
                os.environ["IPSF_COMMAND"],
                "clients",
                SAMPLE,
                "--as-of",
                "2024-05-08",
                "--format",
                format,
                "--lang",
                "fi",
            ]
            self.assertEqual(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode(), text)


if __name__ == "__main__":
    unittest.main()
