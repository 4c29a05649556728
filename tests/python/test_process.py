"""The client process from Python: an edition's deadlines, phases and moves; episodes; phases of teams; service
models."""

import datetime
import json
import os
import subprocess
import unittest
from fractions import Fraction
from pathlib import Path

import ipsf

CASES = Path("tests/cases/due")
SAMPLE = Path("examples/kainuu-like")
MODELS = Path("rulebooks/service-models")


class Editions(unittest.TestCase):
    edition = ipsf.edition("fi-2021-11")

    def test_deadlines(self):
        deadlines = {deadline.key: deadline for deadline in self.edition.deadlines}
        first = deadlines["first_employer_meeting"]
        self.assertEqual(
            (first.subject, first.criteria, first.place, first.own), ("client", [15], "kriteeri 15", False)
        )
        self.assertEqual(first.title["fi"], "Ensimmäinen työnantajatapaaminen")
        self.assertEqual(
            {key for key, deadline in deadlines.items() if deadline.is_state}, {"caseload_limit", "leader_span"}
        )
        self.assertTrue(deadlines["reach_out"].own)
        self.assertEqual(deadlines["employer_meetings"].subject, "coach")

    def test_phases_and_moves(self):
        self.assertEqual([phase.number for phase in self.edition.phases], [1, 2, 3, 4, 5, 6])
        profiling = self.edition.phases[1]
        self.assertEqual(
            (profiling.key, profiling.forms), ("profiling", ["form_a", "employment_plan", "job_search_plan"])
        )
        self.assertEqual(profiling.tools["fi"][0], "Kykyviisari")
        self.assertEqual(len(profiling.tools["en"]), 5)
        moves = {(move.from_, move.to): move for move in self.edition.moves}
        self.assertEqual(moves[1, 2].expected, ["referral", "cooperation_agreement"])
        self.assertNotIn((2, 1), moves)
        self.assertEqual(self.edition.waiting_days, 30)


class Episodes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.history = ipsf.load(CASES / "history")

    def test_where_an_episode_stands(self):
        self.assertEqual(
            ipsf.phase_state(self.history, "E1", on="2024-03-31"), ipsf.PhaseState(3, datetime.date(2024, 3, 10))
        )
        self.assertEqual(ipsf.phase_state(self.history, "E1", on="2024-01-30"), ipsf.PhaseState(0, None))
        self.assertEqual(
            ipsf.phase_state(self.history, "E6", on="2024-04-20"), ipsf.PhaseState(6, datetime.date(2024, 4, 6))
        )

    def test_days_in_phases(self):
        # 31 January; 1 February to 9 March (29 + 9); 10 to 31 March.
        self.assertEqual(
            ipsf.time_in_phases(self.history, "E1", on="2024-03-31"), {0: 0, 1: 1, 2: 38, 3: 22, 4: 0, 5: 0}
        )

    def test_moves(self):
        answer = ipsf.can_move(self.history, "E1", 3, on="2024-03-01")
        self.assertTrue(answer.allowed)
        self.assertEqual((answer.from_, answer.to), (2, 3))
        self.assertEqual(answer.expected, ["form_a", "employment_plan", "job_search_plan"])
        self.assertEqual(answer.missing, ["employment_plan", "job_search_plan"])  # form A is of that day
        self.assertEqual(ipsf.can_move(self.history, "E1", 1, on="2024-03-31").rule, "no_such_move")
        self.assertEqual(ipsf.can_move(self.history, "E6", 6, on="2024-04-20").rule, "after_end")
        with self.assertRaises(ipsf.InvalidArgument):
            ipsf.can_move(self.history, "E1", 0, on="2024-03-31")

    def test_an_audit_names_the_place_of_each_move(self):
        moves = ipsf.audit_moves(self.history, "E6", on="2024-04-20")
        self.assertEqual(
            [(move.table, move.row, move.answer.rule) for move in moves],
            [
                ("phases", 15, "allowed"),
                ("phases", 16, "allowed"),
                ("phases", 17, "no_such_move"),
                ("episodes", 7, "end_without_reason"),
            ],
        )
        self.assertEqual(moves[3].on, datetime.date(2024, 4, 5))
        self.assertEqual(len(ipsf.audit_moves(self.history, "E6", on="2024-04-04")), 3)

    def test_ids_may_be_integers(self):
        history = ipsf.History.from_columns(
            {
                "coaches": {"coach_id": [1], "team_id": [1]},
                "episodes": {
                    "episode_id": [7],
                    "client_id": [1],
                    "coach_id": [1],
                    "started_on": [datetime.date(2024, 1, 1)],
                },
                "phases": {"episode_id": [7], "on": [datetime.date(2024, 1, 2)], "phase": [1]},
            }
        )
        self.assertEqual(ipsf.phase_state(history, 7, on="2024-01-02").phase, 1)
        (move,) = ipsf.audit_moves(history, 7, on="2024-01-02")
        self.assertEqual(move.row, 1)
        self.assertEqual(
            [count.episodes for count in ipsf.phase_flow(history, as_of="2024-01-02", teams=[1])], [0, 1, 0, 0, 0, 0]
        )

    def test_what_is_refused(self):
        with self.assertRaises(ipsf.Refused) as caught:
            ipsf.phase_state(self.history, "E9", on="2024-01-30")
        self.assertEqual(caught.exception.problems[0].rule, "unknown-episode")
        without = ipsf.History.from_columns(
            {
                "coaches": {"coach_id": [1], "team_id": [1]},
                "episodes": {
                    "episode_id": [7],
                    "client_id": [1],
                    "coach_id": [1],
                    "started_on": [datetime.date(2024, 1, 1)],
                },
            }
        )
        for ask in (
            lambda: ipsf.phase_state(without, 7, on="2024-01-02"),
            lambda: ipsf.audit_moves(without, 7, on="2024-01-02"),
            lambda: ipsf.phase_flow(without, as_of="2024-01-02"),
        ):
            with self.assertRaises(ipsf.Refused) as caught:
                ask()
            self.assertEqual(caught.exception.problems[0].rule, "missing-table")


class Flow(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.history = ipsf.load(CASES / "history")
        cls.flow = ipsf.phase_flow(cls.history, as_of="2024-04-20")

    def test_the_case_folder(self):
        self.assertEqual(self.flow.csv(), (CASES / "phases.csv").read_bytes().decode())

    def test_counts_and_refused_moves(self):
        self.assertEqual(len(self.flow), 12)
        self.assertEqual(self.flow[3], ipsf.PhaseCount("T1", 3, 2, Fraction(42), 2))
        self.assertIsNone(self.flow[0].median_days)
        self.assertEqual(self.flow.refused[1], ipsf.RefusedMove("T1", "E5", "phases", 13, "before_start"))
        self.assertEqual(
            [move.rule for move in self.flow.refused],
            ["same_phase", "before_start", "no_such_move", "end_without_reason"],
        )
        self.assertEqual(len(ipsf.phase_flow(self.history, as_of="2024-04-20", teams=["T2"]).refused), 2)

    def test_refused_moves_are_those_of_the_audits(self):
        history = ipsf.load(CASES / "history")
        audited = [
            (episode, move.table, move.row, move.answer.rule)
            for episode in ("E1", "E2", "E3", "E4", "E5", "E6")
            for move in ipsf.audit_moves(history, episode, on="2024-04-20")
            if not move.answer.allowed
        ]
        self.assertEqual(sorted((x.episode, x.table, x.row, x.rule) for x in self.flow.refused), sorted(audited))

    @unittest.skipUnless("IPSF_COMMAND" in os.environ, "the command is not built")
    def test_the_command_gives_the_same_bytes(self):
        flow = ipsf.phase_flow(ipsf.load(SAMPLE), as_of="2024-05-08")
        for format, text in (("json", flow.json()), ("csv", flow.csv()), ("text", flow.text("fi"))):
            command = [
                os.environ["IPSF_COMMAND"],
                "phases",
                SAMPLE,
                "--as-of",
                "2024-05-08",
                "--format",
                format,
                "--lang",
                "fi",
            ]
            self.assertEqual(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode(), text)


class ServiceModels(unittest.TestCase):
    def test_built_in(self):
        self.assertEqual(ipsf.service_models(), ["kainuu", "keski-suomi", "varsinais-suomi"])
        model = ipsf.service_model("kainuu")
        self.assertEqual(json.loads(model.json())["team"]["care_teams"], 8)
        self.assertIn("Hoitotiimejä", model.text("fi"))
        self.assertTrue(model.chart().lstrip().startswith("<"))
        with self.assertRaises(ipsf.Refused):
            ipsf.service_model("uusimaa")

    def test_a_file_or_its_text(self):
        for source in (MODELS / "kainuu.toml", (MODELS / "kainuu.toml").read_bytes()):
            read = ipsf.read_service_model(source)
            self.assertEqual((read.id, read.hash), ("kainuu", ipsf.service_model("kainuu").hash))
        with self.assertRaises(ipsf.Refused) as caught:
            ipsf.read_service_model(b"format = 1\nid = \n")
        self.assertEqual(caught.exception.problems[0].row, 2)

    def test_an_edition_takes_one_model(self):
        edition = ipsf.edition("fi-2021-11").with_service_model(ipsf.service_model("kainuu"))
        titles = {deadline.key: deadline.title["en"] for deadline in edition.deadlines}
        self.assertEqual(titles["profile_form"], "Profile form by the fifth meeting")
        with self.assertRaises(ipsf.Refused):
            edition.with_service_model(ipsf.service_model("keski-suomi"))


if __name__ == "__main__":
    unittest.main()
