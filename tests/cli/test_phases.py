"""ipsf phases: clients by phase, and the moves that the process refuses."""

import json
import unittest
from pathlib import Path

from command import CommandTest, HistoryTest

CASES = Path(__file__).parent.parent / "cases" / "due"


class Cases(CommandTest):
    warned = {"phase-outside-episode": 1, "phase-repeated": 1}

    def phases(self, *arguments):
        return self.done("phases", CASES / "history", "--as-of", "2024-04-20", *arguments)

    def test_the_case_folder(self):
        lines = (CASES / "phases.csv").read_text(encoding="utf-8").splitlines()
        self.assertEqual(self.phases("--format", "csv").splitlines(), lines)

    def test_json_of_one_team(self):
        shown = json.loads(self.phases("--team", "T2", "--format", "json"))
        self.assertEqual((shown["as_of"], shown["waiting_days"]), ("2024-04-20", 30))
        (team,) = shown["teams"]
        self.assertEqual([count["episodes"] for count in team["flow"]], [0, 0, 0, 0, 0, 1])
        # Places only: nothing of a client but the episode.
        self.assertEqual(
            team["refused"],
            [
                {"episode": "E6", "table": "phases", "row": 17, "rule": "no_such_move"},
                {"episode": "E6", "table": "episodes", "row": 7, "rule": "end_without_reason"},
            ],
        )

    def test_text_in_both_languages(self):
        self.assertRegex(
            self.phases(),
            r"Moves that the process refuses: 2\n +episode E4 +Starts of phases, row 12  +"
            r"the client is in that phase already",
        )
        self.assertRegex(self.phases("--lang", "fi"), r"asiakkuus E6 +Asiakkuudet, rivi 7 +päättymisen syy puuttuu")

    def test_what_is_refused(self):
        self.assertIn("T9", self.refused("phases", CASES / "history", "--as-of", "2024-04-20", "--team", "T9"))
        self.assertIn("2021", self.refused("phases", CASES / "history", "--as-of", "2021-10-31"))
        self.done("phases", CASES / "history", "--as-of", "2021-10-31", "--edition", "fi-2021-11")
        self.wrong_usage("phases", CASES / "history")
        self.wrong_usage("phases", CASES / "history", "--as-of", "20.4.2024")

    def test_a_history_without_phases(self):
        for name in ("coaches", "episodes"):
            (self.folder / f"{name}.csv").write_bytes((CASES / "history" / f"{name}.csv").read_bytes())
        problems = self.refused_as_json("phases", self.folder, "--as-of", "2024-04-20")
        self.assertEqual(
            [(problem["table"], problem["rule"]) for problem in problems["problems"]], [("phases", "missing-table")]
        )


class Simulated(HistoryTest):
    def test_every_client_of_a_team_is_in_one_phase(self):
        shown = json.loads(self.done("phases", self.history, "--as-of", "2023-06-30", "--format", "json"))
        tracked = json.loads(
            self.done("track", self.history, "--from", "2023-06-01", "--to", "2023-06-30", "--format", "json")
        )
        clients = {team["team"]: team["sum"]["clients_at_end"] for team in tracked["periods"][0]["teams"]}
        self.assertEqual(
            {team["team"]: sum(count["episodes"] for count in team["flow"]) for team in shown["teams"]}, clients
        )
        self.assertGreater(sum(clients.values()), 20)


if __name__ == "__main__":
    unittest.main()
