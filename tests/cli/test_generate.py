"""ipsf generate: seeded, believable, as CSV or SQLite."""

import csv
import os
import resource
import signal
import sqlite3
import subprocess
import unittest

from command import CommandTest, DONE, REFUSED, ipsf

TABLES = {
    "teams",
    "coaches",
    "episodes",
    "transfers",
    "phases",
    "contacts",
    "jobs",
    "studies",
    "forms",
    "signals",
    "work_time",
    "team_events",
    "answers",
}


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
            self.assertEqual(
                {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}, TABLES
            )
            for table in TABLES:
                (count,) = database.execute(f"SELECT count(*) FROM {table}").fetchone()
                self.assertEqual(count, len(self.rows(self.folder / "same", table)), table)
        scored = [
            self.done("score", self.folder / name, "--as-of", "2024-12-31", "--format", "json")
            for name in ("same", "same.sqlite", "same.db")
        ]
        self.assertEqual(scored[0], scored[1])
        self.assertEqual(scored[0], scored[2])

    def test_what_is_there_is_never_replaced(self):
        mine = self.folder / "mine"
        mine.mkdir()
        (mine / "contacts.csv").write_bytes(b"mine")
        hidden = self.folder / "hidden"
        hidden.mkdir()
        (hidden / ".keep").write_bytes(b"")
        for name in ("kept.sqlite", "kept.db", "kept"):
            (self.folder / name).write_bytes(b"mine")
        (self.folder / "folder.sqlite").mkdir()
        (self.folder / "to_nowhere").symlink_to(self.folder / "nowhere")
        (self.folder / "to_mine").symlink_to(mine)
        for name in (
            "mine",
            "hidden",
            "kept.sqlite",
            "kept.db",
            "kept",
            "folder.sqlite",
            "to_nowhere",
            "to_mine",
            "mine/",
            "mine/.",
        ):
            with self.subTest(name):
                before = sorted(self.folder.rglob("*"))
                self.assertIn(
                    "choose another name",
                    self.refused("generate", f"{self.folder}/{name}", "--coaches", 2, "--years", 1),
                )
                self.assertEqual(sorted(self.folder.rglob("*")), before)
        for path in (mine / "contacts.csv", *(self.folder / name for name in ("kept.sqlite", "kept.db", "kept"))):
            self.assertEqual(path.read_bytes(), b"mine")

    def test_an_empty_folder_is_filled(self):
        (self.folder / "empty").mkdir()
        self.generate(self.folder / "empty")
        self.assertEqual(
            {file.name for file in (self.folder / "empty").iterdir()}, {f"{table}.csv" for table in TABLES}
        )

    def test_a_failed_write_leaves_nothing(self):
        def no_long_files():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))

        for name in ("cut", "cut.sqlite"):
            with self.subTest(name):
                before = sorted(self.folder.rglob("*"))
                run = subprocess.run(
                    [os.environ["IPSF_COMMAND"], "generate", self.folder / name, "--coaches", "8", "--years", "2"],
                    preexec_fn=no_long_files,
                    capture_output=True,
                    encoding="utf-8",
                    check=False,
                )
                self.assertEqual((run.returncode, run.stdout), (REFUSED, ""))
                self.assertIn("cannot", run.stderr)
                self.assertEqual(sorted(self.folder.rglob("*")), before)
        self.refused("generate", self.folder / "no" / "such" / "place.sqlite", "--coaches", 2, "--years", 1)
        self.refused("generate", "/proc/nowhere", "--coaches", 2, "--years", 1)

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
