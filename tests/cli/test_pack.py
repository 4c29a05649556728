"""ipsf pack: every command says the same of a pack as of what was packed, and refuses what is none."""

import re
import unittest
from pathlib import Path

from command import DONE, CommandTest, ipsf

SAMPLE = Path(__file__).resolve().parents[2] / "examples/kainuu-like"
OWN_EDITION = Path(__file__).resolve().parents[1] / "editions/made-up-26.toml"
AS_OF = ("--as-of", "2024-05-08")
YEAR = ("--from", "2023-06-01", "--to", "2024-05-31")
ASKED = [
    ("score", *AS_OF),
    ("score", *AS_OF, "--sensitivity"),
    ("series", *YEAR),
    ("due", *AS_OF, "--met", "30"),
    ("punctuality", *YEAR),
    ("phases", *AS_OF),
    ("track", *YEAR),
    ("clients", *AS_OF),
    ("check",),
    *(
        ("explain", *AS_OF, "--team", "T1", "--measure", name)
        for name in ("clients_per_coach", "tailored_contact_share")
    ),
]


def without_rows(text):
    """Numbers of rows are those of the pack, and records stand in their order."""
    return sorted(re.sub(r'("(?:met_)?row"): [0-9]+', r"\1", text).replace("},", "}").splitlines())


class Pack(CommandTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.pack = cls.folder / "sample.pack"

    def setUp(self):
        super().setUp()
        if not self.pack.exists():
            self.done_telling("pack", SAMPLE, "-o", self.pack, says=f"Packed {self.pack}\n")

    def done_telling(self, *arguments, says):
        run = ipsf(*arguments)
        self.assertEqual((run.returncode, run.stdout, run.stderr), (DONE, "", says))

    def test_every_command_says_the_same(self):
        for subcommand, *arguments in ASKED:
            with self.subTest(subcommand, arguments=arguments):
                asked = (*arguments, "--format", "json")
                self.assertEqual(
                    without_rows(self.done(subcommand, self.pack, *asked)),
                    without_rows(self.done(subcommand, SAMPLE, *asked)),
                )
        diff = ("edition", "diff", "fi-2021-11", "fi-thl-mental-health", "--history")
        self.assertEqual(self.done(*diff, self.pack, *AS_OF), self.done(*diff, SAMPLE, *AS_OF))

    def test_the_same_rows_are_the_same_bytes(self):
        again = self.folder / "again.pack"
        self.done_telling("pack", self.pack, "-o", again, "--lang", "fi", says=f"Pakattu {again}\n")
        self.assertEqual(again.read_bytes(), self.pack.read_bytes())

    def test_nothing_is_written_over(self):
        before = self.pack.read_bytes()
        message = self.refused("pack", SAMPLE, "-o", self.pack)
        self.assertIn("the file is there already", message)
        self.assertEqual(self.pack.read_bytes(), before)

    def test_an_edition_of_ones_own(self):
        own = self.folder / "own.pack"
        self.done_telling("pack", SAMPLE, "-o", own, "--edition", OWN_EDITION, says=f"Packed {own}\n")
        self.assertIn(f"{own}: saved for the edition made-up-26 (xxh128:", self.refused("score", own, *AS_OF))
        self.assertIn("not for made-up-26", self.refused("score", self.pack, *AS_OF, "--edition", OWN_EDITION))
        self.assertTrue(self.done("check", own, "--edition", OWN_EDITION))

    def test_what_is_no_whole_pack(self):
        cut = self.folder / "cut.pack"
        cut.write_bytes(self.pack.read_bytes()[:-100])
        problems = self.refused_as_json("score", cut, *AS_OF)["problems"]
        self.assertEqual([problem["rule"] for problem in problems], ["damaged-part"])
        self.assertTrue(problems[0]["message"].startswith(f"{cut}: "))
        cut.write_bytes(b"ipsf")
        self.assertIn("neither a folder of CSV files nor an SQLite file nor a pack", self.refused("score", cut, *AS_OF))


if __name__ == "__main__":
    unittest.main()
