"""ipsf generate: seeded, believable, as CSV or SQLite."""

import csv
import sqlite3
import unittest

from command import CommandTest, DONE, ipsf

TABLES = {"teams", "coaches", "episodes", "transfers", "phases", "contacts", "jobs", "studies", "forms", "signals", "work_time",
          "team_events", "answers"}


class Generate(CommandTest):
    def generate(self, path, seed=1, coaches=8, years=2):
        run = ipsf("generate", path, "--coaches", coaches, "--years", years, "--seed", seed)
        self.assertEqual((run.returncode, run.stdout), (DONE, ""), run.stderr)
        self.assertIn(str(path), run.stderr)
        return run.stderr

    def rows(self, folder, table):
        with open(folder / f"{table}.csv", newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def test_the_same_seed_writes_the_same_bytes(self):
        files = []
        for name, seed in (("once", 5), ("again", 5), ("other", 6)):
            self.generate(self.folder / name, seed)
            files.append({file.name: file.read_bytes() for file in (self.folder / name).iterdir()})
        self.assertEqual(set(files[0]), {f"{table}.csv" for table in TABLES})
        self.assertEqual(files[0], files[1])
        self.assertNotEqual(files[0]["contacts.csv"], files[2]["contacts.csv"])
        self.assertNotEqual(files[0]["episodes.csv"], files[2]["episodes.csv"])

    def test_it_passes_the_check_and_scores(self):
        self.generate(self.folder / "checked")
        self.assertEqual(self.done("check", self.folder / "checked"), "No problems, no warnings.\n")
        self.done("score", self.folder / "checked", "--as-of", "2024-12-31")

    def test_sqlite_holds_the_same(self):
        for name in ("same.sqlite", "same.db"):
            self.generate(self.folder / name)
        self.generate(self.folder / "same")
        with sqlite3.connect(self.folder / "same.sqlite") as database:
            self.assertEqual({name for name, in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}, TABLES)
            for table in TABLES:
                count, = database.execute(f"SELECT count(*) FROM {table}").fetchone()
                self.assertEqual(count, len(self.rows(self.folder / "same", table)), table)
        scored = [self.done("score", self.folder / name, "--as-of", "2024-12-31", "--format", "json") for name in ("same", "same.sqlite", "same.db")]
        self.assertEqual(scored[0], scored[1])
        self.assertEqual(scored[0], scored[2])

    def test_an_sqlite_file_is_never_replaced(self):
        path = self.folder / "kept.sqlite"
        path.write_bytes(b"mine")
        self.refused("generate", path, "--coaches", 2, "--years", 1)
        self.assertEqual(path.read_bytes(), b"mine")

    def test_the_size_is_as_asked(self):
        self.generate(self.folder / "sized", coaches=20, years=3)
        employed = [coach for coach in self.rows(self.folder / "sized", "coaches") if not coach["ended_on"]]
        self.assertLessEqual(len(employed), 20)
        self.assertGreater(len(employed), 15)
        dates = [contact["on"] for contact in self.rows(self.folder / "sized", "contacts")]
        self.assertTrue("2022-01-01" <= min(dates) < "2022-01-15", min(dates))
        self.assertTrue("2024-12-15" < max(dates) <= "2024-12-31", max(dates))
        self.assertTrue(1500 * 60 < len(dates) < 2500 * 60, len(dates))

    def test_phases_move_by_the_rules(self):
        self.generate(self.folder / "phases", coaches=20, years=2)
        allowed = {"12", "13", "14", "15", "23", "24", "25", "34", "35", "45", "32", "43", "54", "53", "52"}
        paths = {}
        for row in sorted(self.rows(self.folder / "phases", "phases"), key=lambda row: (row["episode_id"], row["on"])):
            paths.setdefault(row["episode_id"], []).append(row["phase"])
        moves = set()
        for path in paths.values():
            self.assertEqual(path[0], "1")
            moves.update(before + after for before, after in zip(path, path[1:]))
        self.assertLessEqual(moves, allowed)
        self.assertLessEqual({"12", "23", "34", "45", "53", "52", "43"}, moves)

    def test_what_was_written_is_said_in_finnish(self):
        run = ipsf("generate", self.folder / "finnish", "--coaches", 2, "--years", 1, "--lang", "fi")
        self.assertEqual((run.returncode, run.stdout), (DONE, ""))
        self.assertIn("yhteydenottoa", run.stderr)


if __name__ == "__main__":
    unittest.main()
