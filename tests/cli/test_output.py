"""--output: the result as a file, whole or not at all."""

import os
import pathlib
import resource
import shutil
import stat
import subprocess
import unittest

from command import CommandTest, DONE, REFUSED

COMMAND = os.environ["IPSF_COMMAND"]
SAMPLE = pathlib.Path(__file__).resolve().parents[2] / "examples" / "kainuu-like"
DAY = ("--as-of", "2024-05-08")
PERIOD = ("--from", "2024-03-01", "--to", "2024-04-30")
RESULTS = (
    ("score", SAMPLE, *DAY),
    ("score", SAMPLE, *DAY, "--format", "json"),
    ("score", SAMPLE, *DAY, "--format", "csv", "--csv-for", "spreadsheet"),
    ("score", SAMPLE, *DAY, "--format", "json", "--table", "totals"),
    ("series", SAMPLE, *PERIOD, "--format", "csv"),
    ("explain", SAMPLE, *DAY, "--team", "T1", "--measure", "clients_per_coach", "--format", "json"),
    ("due", SAMPLE, *DAY),
    ("punctuality", SAMPLE, *PERIOD, "--format", "csv"),
    ("phases", SAMPLE, *DAY, "--format", "csv"),
    ("track", SAMPLE, *PERIOD, "--lang", "fi"),
    ("clients", SAMPLE, *DAY, "--format", "json"),
    ("check", SAMPLE),
    ("edition", "show", "fi-2021-11", "--format", "toml"),
    ("edition", "check", "fi-2021-11"),
    ("edition", "diff", "fi-2021-11", "ips25-2008", "--format", "csv"),
    ("model", "show", "kainuu"),
    ("model", "chart", "kainuu"),
)


class Output(CommandTest):
    def setUp(self):
        self.place = self.folder / self.id().rsplit(".", 1)[1]
        self.place.mkdir()

    def names(self):
        return sorted(each.name for each in self.place.iterdir())

    def printed(self, *arguments):
        run = subprocess.run([COMMAND, *map(str, arguments)], capture_output=True, check=False)
        self.assertEqual((run.returncode, run.stderr), (DONE, b""))
        return run.stdout

    def test_the_file_holds_what_standard_output_would(self):
        file = self.place / "result"
        for arguments in RESULTS:
            with self.subTest(arguments):
                printed = self.printed(*arguments)
                self.assertTrue(printed)
                self.assertEqual(self.printed(*arguments, "--output", file), b"")
                self.assertEqual(file.read_bytes(), printed)
                self.assertEqual(self.names(), ["result"])
                self.assertEqual(self.printed(*arguments, "--output", "-"), printed)

    def test_problems_that_are_the_result_are_written_too(self):
        history = self.place / "history"
        shutil.copytree(SAMPLE, history)
        (history / "jobs.csv").write_text("job_id\nJ1\n", encoding="utf-8")
        run = self.run_into(self.place / "problems", "check", history)
        self.assertEqual((run.returncode, run.stdout, run.stderr), (REFUSED, "", ""))
        self.assertIn("column episode_id: missing", (self.place / "problems").read_text(encoding="utf-8"))

    def run_into(self, file, *arguments, **more):
        return subprocess.run(
            [COMMAND, *map(str, arguments), "--output", str(file)],
            capture_output=True,
            encoding="utf-8",
            check=False,
            **more,
        )

    def test_the_earlier_file_stays_when_the_data_is_refused(self):
        file = self.place / "result.json"
        file.write_text("earlier", encoding="utf-8")
        self.refused("score", self.place / "nowhere", *DAY, "--output", file)
        self.refused("score", SAMPLE, *DAY, "--format", "csv", "--table", "none", "--output", file)
        self.wrong_usage("score", SAMPLE, *DAY, "--format", "none", "--output", file)
        self.assertEqual(file.read_text(encoding="utf-8"), "earlier")
        self.assertEqual(self.names(), ["result.json"])

    def test_the_earlier_file_stays_when_the_disk_is_full(self):
        file = self.place / "result.json"
        file.write_text("earlier", encoding="utf-8")

        def small_files():
            resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

        run = self.run_into(file, "score", SAMPLE, *DAY, "--format", "json", preexec_fn=small_files)
        self.assertEqual(run.returncode, REFUSED)
        self.assertIn(str(file), run.stderr)
        self.assertIn("could not be written", run.stderr)
        self.assertIn("name another file", run.stderr)
        self.assertEqual(file.read_text(encoding="utf-8"), "earlier")
        self.assertEqual(self.names(), ["result.json"])

    def test_what_is_no_file_is_refused(self):
        os.mkfifo(self.place / "pipe")
        (self.place / "folder").mkdir()
        before = self.names()
        for name in (self.place / "pipe", self.place / "folder", "/dev/null", self.place / "none" / "result"):
            with self.subTest(name):
                message = self.refused("score", SAMPLE, *DAY, "--output", name)
                self.assertIn(str(name), message)
                self.assertIn("name another file", message)
        self.assertEqual(self.names(), before)
        self.assertTrue(stat.S_ISCHR(os.stat("/dev/null").st_mode))
        self.wrong_usage("score", SAMPLE, *DAY, "--output", "")

    def test_what_the_result_is_made_of_is_not_written_over(self):
        history = self.place / "history"
        shutil.copytree(SAMPLE, history)
        sheet = self.place / "answers.csv"
        sheet.write_text("item,value\nrating.1,4\n", encoding="utf-8")
        before = {file: file.read_bytes() for file in (*history.iterdir(), sheet)}
        for arguments, name in (
            (("score", history, *DAY), history / "contacts.csv"),
            (("due", history, *DAY), history / "new.csv"),
            (("score", *DAY, "--answers", sheet), sheet),
        ):
            with self.subTest(name):
                self.assertIn("is made of what is there", self.refused(*arguments, "--output", name))
        self.assertEqual({file: file.read_bytes() for file in (*history.iterdir(), sheet)}, before)
        self.done("score", history, *DAY, "--output", history / "review.txt")  # is not read as a table

    def test_a_new_file_has_the_access_of_the_earlier_one(self):
        file = self.place / "result"
        file.write_text("earlier", encoding="utf-8")
        file.chmod(0o600)
        self.done("check", SAMPLE, "--output", file)
        self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600)

    def test_a_link_leads_to_the_file(self):
        (self.place / "real").write_text("earlier", encoding="utf-8")
        (self.place / "link").symlink_to("real")
        self.done("check", SAMPLE, "--output", self.place / "link")
        self.assertTrue((self.place / "link").is_symlink())
        self.assertEqual((self.place / "real").read_text(encoding="utf-8"), "No problems, no warnings.\n")

    def test_names_of_any_bytes_in_the_folder_where_one_is(self):
        for name in (b"\xe4ij\xe4", "väli lyönti".encode(), b"rivi\nvaihto", b"-viiva"):
            run = subprocess.run(
                [COMMAND, "check", str(SAMPLE), b"--output=" + name], cwd=self.place, capture_output=True, check=False
            )
            self.assertEqual((run.returncode, run.stdout, run.stderr), (DONE, b"", b""))
            self.assertTrue(os.path.getsize(os.fsencode(self.place) + b"/" + name))


if __name__ == "__main__":
    unittest.main()
