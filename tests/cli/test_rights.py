"""What may not be read or written is said to be that, and by the name of the file."""

import os
import shutil
import sqlite3
import subprocess
import unittest
from contextlib import closing
from pathlib import Path

from command import REFUSED, CommandTest, ipsf

SAMPLE = Path(__file__).resolve().parents[2] / "examples/kainuu-like"
AS_OF = ("--as-of", "2024-05-08")
PERIOD = ("--from", "2024-04-01", "--to", "2024-05-31")
# Root may read and write everything.
NOBODY = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}


def may_run():
    try:
        run = subprocess.run([os.environ["IPSF_COMMAND"], "--version"], capture_output=True, check=False, **NOBODY)
    except PermissionError:
        return False
    return run.returncode == 0


@unittest.skipUnless(may_run(), "the command is where nobody else may run it")
class Rights(CommandTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.folder.chmod(0o755)

    def refused_to_others(self, *arguments):
        """What a user is told who owns nothing in the folder."""
        run = subprocess.run(
            [os.environ["IPSF_COMMAND"], *map(str, arguments)],
            capture_output=True,
            encoding="utf-8",
            check=False,
            **NOBODY,
        )
        self.assertEqual(run.returncode, REFUSED, run.stderr)
        return run.stdout + run.stderr

    def locked(self, name, content):
        file = self.folder / name
        file.write_bytes(content)
        file.chmod(0)
        return file

    def test_what_may_not_be_read(self):
        for name, begin in (("records.sqlite", b"SQLite format 3\0"), ("records.pack", b"ipsfpart")):
            file = self.locked(name, begin)
            self.assertEqual(self.refused_to_others("check", file), f"{file}: cannot be read: Permission denied\n")

    def test_a_csv_file_that_may_not_be_read(self):
        copy = self.folder / "sample"
        shutil.copytree(SAMPLE, copy)
        (copy / "contacts.csv").chmod(0)
        self.assertEqual(
            self.refused_to_others("check", copy), "contacts: the file cannot be read: Permission denied\n"
        )
        answers = self.locked("answers.csv", b"item,value\n")
        self.assertEqual(
            self.refused_to_others("score", SAMPLE, *AS_OF, "--answers", answers),
            f"{answers}: the file cannot be read: Permission denied\n",
        )

    def test_what_may_not_be_written(self):
        file = self.folder / "results.sqlite"
        self.assertEqual(ipsf("publish", SAMPLE, *PERIOD, "--into", file).returncode, 0)
        before = file.read_bytes()
        says = {
            0o444: "it may not be written; allow it, or name another file",
            0o666: "its folder may not be written, where SQLite keeps a journal meanwhile; allow it, or name another "
            "file",
        }
        self.folder.chmod(0o555)
        self.addCleanup(self.folder.chmod, 0o755)
        for mode, words in says.items():
            file.chmod(mode)
            self.assertEqual(
                self.refused_to_others("publish", SAMPLE, *PERIOD, "--into", file), f"{file}: {words} (table teams)\n"
            )
        new = self.folder / "new.sqlite"
        self.assertIn(
            "cannot be written: Permission denied", self.refused_to_others("publish", SAMPLE, *PERIOD, "--into", new)
        )
        self.assertEqual(file.read_bytes(), before)
        with closing(sqlite3.connect(file)) as database:
            self.assertEqual(database.execute("SELECT count(*) FROM reviews").fetchone(), (2,))


class NoFile(CommandTest):
    def test_standard_output_takes_neither_a_pack_nor_a_database(self):
        for arguments in (("pack", SAMPLE, "-o", "-"), ("publish", SAMPLE, *PERIOD, "--into", "-")):
            self.assertIn("this needs a file, not standard output", self.wrong_usage(*arguments))
        self.assertFalse(Path("-").exists())


if __name__ == "__main__":
    unittest.main()
