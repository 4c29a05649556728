"""Tracking tables with more coaches than a sheet of paper is wide."""

import csv
import pathlib
import tempfile
import unittest

import markup
import pages

COACHES = [f"firstname.lastname{number:02}" for number in range(1, 13)]
WIDEST = 84  # characters, of the first column and those beside it


class Track(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        history = pathlib.Path(folder.name) / "history"
        history.mkdir()
        with open(history / "coaches.csv", "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([["coach_id", "team_id"], *([coach, "North"] for coach in COACHES)])
        with open(history / "episodes.csv", "w", newline="", encoding="utf-8") as file:
            rows = [[f"E{place}", f"K{place}", coach, "2024-01-01"] for place, coach in enumerate(COACHES)]
            csv.writer(file).writerows([["episode_id", "client_id", "coach_id", "started_on"], *rows])
        asked = ("track", history, "--from", "2024-02-01", "--to", "2024-02-29")
        file = pathlib.Path(folder.name) / "page.html"
        pages.write(file, *asked)
        cls.tables = [[cell.text() for cell in next(one.all("tr")).children] for one in markup.read(file).all("table")]

    def test_each_coach_and_then_the_team_has_a_column(self):
        self.assertEqual([head for heads in self.tables for head in heads if head], [*COACHES, "Team"])

    def test_no_table_is_wider_than_a_sheet(self):
        self.assertGreater(len(self.tables), 1)
        for heads in self.tables:
            self.assertLessEqual(36 + sum(len(head) + 2 for head in heads[1:]), WIDEST)

    def test_no_table_has_the_last_column_alone(self):
        counts = [len([head for head in heads if head]) for heads in self.tables]
        self.assertLessEqual(max(counts) - min(counts), 1)


if __name__ == "__main__":
    unittest.main()
