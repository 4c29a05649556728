"""ipsf check: problems and warnings are the result, so they stand on stdout."""

import json
import os
import pty
import shutil
import subprocess
import unittest

from command import DONE, HistoryTest, REFUSED, ipsf


class Check(HistoryTest):
    def setUp(self):
        self.copy = self.folder / self.id().rsplit(".", 1)[-1]
        shutil.copytree(self.history, self.copy)

    def append(self, table, *lines):
        with open(self.copy / f"{table}.csv", "a", newline="", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in lines)

    def check(self, *arguments):
        run = ipsf("check", self.copy, *arguments)
        self.assertEqual(run.stderr, "")
        return run

    def test_nothing_wrong(self):
        self.assertEqual((self.check().returncode, self.check().stdout), (DONE, "No problems, no warnings.\n"))
        self.assertEqual(self.check("--lang", "fi").stdout, "Ei puutteita eikä huomautuksia.\n")
        self.assertEqual(
            json.loads(self.check("--format", "json").stdout), {"problems": [], "problem_count": 0, "warnings": {}}
        )

    def test_problems_are_all_listed_and_no_value_is_echoed(self):
        (self.copy / "signals.csv").write_text(
            "episode_id,on,kind\n100001,2024-02-30,job_lead\n100001,2024-03-01,secret_word\n", encoding="utf-8"
        )
        run = self.check("--format", "json")
        self.assertEqual(run.returncode, REFUSED)
        found = json.loads(run.stdout)
        self.assertEqual(found["problem_count"], 2)
        self.assertEqual(
            [(each["table"], each["row"], each["column"]) for each in found["problems"]],
            [("signals", 2, "on"), ("signals", 3, "kind")],
        )
        self.assertNotIn("secret_word", run.stdout)
        text = self.check()
        self.assertEqual(text.returncode, REFUSED)
        self.assertEqual(len(text.stdout.splitlines()), 2)
        self.assertNotIn("secret_word", text.stdout)

    def test_the_same_problems_stop_a_score(self):
        (self.copy / "signals.csv").write_text("episode_id,on,kind\n100001,2024-02-30,job_lead\n", encoding="utf-8")
        problems = self.refused_as_json("score", self.copy, "--as-of", "2024-12-31")
        self.assertEqual([each["table"] for each in problems["problems"]], ["signals"])

    def test_warnings_are_counted_and_do_not_refuse(self):
        (self.copy / "transfers.csv").write_text("episode_id,on,coach_id\n100001,1999-01-01,1001\n", encoding="utf-8")
        (self.copy / "notes.csv").write_text("free,text\n", encoding="utf-8")
        run = self.check("--format", "json")
        self.assertEqual(run.returncode, DONE)
        warnings = json.loads(run.stdout)["warnings"]
        self.assertEqual(warnings["transfer-outside-episode"], 1)
        self.assertEqual(warnings["unknown-file"], 1)
        self.assertEqual(
            json.loads(run.stdout)["named_warnings"],
            [{"kind": "unknown-file", "table": "", "name": "notes.csv", "count": 1}],
        )
        self.assertIn("transfer-outside-episode: 1", self.check().stdout)
        self.assertIn("unknown-file (notes.csv): 1", self.check().stdout)

    def test_every_command_that_reads_a_history_shows_warnings(self):
        (self.copy / "notes.csv").write_text("free,text\n", encoding="utf-8")
        period = ("--from", "2024-01-01", "--to", "2024-03-31")
        on_stderr = (
            ("clients", self.copy, "--as-of", "2024-03-31"),
            ("due", self.copy, "--as-of", "2024-03-31"),
            ("explain", self.copy, "--team", "1", "--measure", "clients_per_coach", "--as-of", "2024-03-31"),
            ("phases", self.copy, "--as-of", "2024-03-31"),
            ("punctuality", self.copy, *period),
            ("track", self.copy, *period),
            ("series", self.copy, *period, "--format", "csv"),
        )
        in_the_result = (
            ("score", self.copy, "--as-of", "2024-03-31"),
            ("score", self.copy, "--as-of", "2024-03-31", "--format", "json"),
            ("series", self.copy, *period),
        )
        for arguments in on_stderr:
            with self.subTest(arguments[0]):
                done = ipsf(*arguments)
                self.assertEqual(done.returncode, DONE, done.stderr)
                self.assertIn("warning: unknown-file (notes.csv): 1", done.stderr)
                self.assertNotIn("notes.csv", done.stdout)
        for arguments in in_the_result:
            with self.subTest(arguments[0]):
                done = ipsf(*arguments)
                self.assertIn("notes.csv", done.stdout)
                self.assertNotIn("notes.csv", done.stderr)

    def test_progress_is_shown_on_a_terminal_only(self):
        terminal, other_end = pty.openpty()
        run = subprocess.run(
            [os.environ["IPSF_COMMAND"], "check", self.copy], stdout=subprocess.PIPE, stderr=other_end, check=False
        )
        os.close(other_end)
        shown = os.read(terminal, 65536).decode()
        os.close(terminal)
        self.assertEqual(run.stdout.decode(), "No problems, no warnings.\n")
        self.assertRegex(shown, r"Reading \d+ %")
        self.assertTrue(shown.endswith("\r\x1b[K"))  # wiped at the end

    def test_not_a_history(self):
        run = ipsf("check", self.folder / "nowhere", "--format", "json")
        self.assertEqual((run.returncode, run.stderr), (REFUSED, ""))
        self.assertEqual(json.loads(run.stdout)["problem_count"], 1)


if __name__ == "__main__":
    unittest.main()
