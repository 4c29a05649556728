"""Texts of the data that would act on a terminal, break a table, or become a formula in a spreadsheet."""

import csv
import io
import json
import shutil
import unicodedata
import unittest
from pathlib import Path

from command import CommandTest, DONE, EditionCommandTest, USAGE, ipsf

SAMPLE = Path(__file__).resolve().parents[2] / "examples" / "kainuu-like"
# Before every id of a column: what it holds, and how that is shown.
BEFORE = {
    "team_id": ("\x1b[31m", r"\x1b[31m"),
    "coach_id": ("a\nb", r"a\x0ab"),
    "client_id": ("\u202e", r"\u{202e}"),
    "episode_id": ("\u009b2J\x7f", r"\u{9b}2J\x7f"),
    "job_id": ("=1+", "=1+"),
    "employer_id": ("\ufeff@", r"\u{feff}@"),
    "care_team_id": ("\t-", r"\x09-"),
    "name": ("\u2028\U000e0041", r"\u{2028}\u{e0041}"),
}
DAY = ("--as-of", "2024-05-08")
PERIOD = ("--from", "2024-03-01", "--to", "2024-04-30")
ASKED = (
    ("score", *DAY),
    ("score", *DAY, "--sensitivity"),
    ("series", *PERIOD),
    ("due", *DAY, "--met", "30"),
    ("punctuality", *PERIOD),
    ("phases", *DAY),
    ("track", *PERIOD),
    ("clients", *DAY),
    ("check",),
)


def is_hidden(sign):
    """Whether it acts instead of being seen; joiners and the soft hyphen are letters' business."""
    return unicodedata.category(sign) in ("Cc", "Cf", "Zl", "Zp") and sign not in "\u200c\u200d\u00ad"


def hidden_in(text):
    return {sign for sign in text if is_hidden(sign)} - {"\n"}


def is_formula(cell):
    return cell.lstrip(" \t\r\n\ufeff\u00a0")[:1] in tuple("=+-@") and not cell.lstrip("-").replace(",", "").isdigit()


class ForeignTexts(CommandTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.hostile, cls.written_out = cls.folder / "hostile", cls.folder / "written_out"
        for which, folder in enumerate((cls.hostile, cls.written_out)):
            folder.mkdir()
            for table in SAMPLE.glob("*.csv"):
                with (
                    open(table, newline="", encoding="utf-8") as file,
                    open(folder / table.name, "w", newline="", encoding="utf-8") as into,
                ):
                    rows = csv.DictReader(file)
                    writer = csv.DictWriter(into, rows.fieldnames)
                    writer.writeheader()
                    for row in rows:
                        writer.writerow(
                            {
                                name: BEFORE[name][which] + cell if cell and name in BEFORE else cell
                                for name, cell in row.items()
                            }
                        )

    def asked(self, command, history, *options):
        return self.done(command[0], history, *command[1:], *options)

    def explain(self, folder, team, *options):
        return self.done("explain", folder, *DAY, "--team", team, "--measure", "attached_team_share", *options)

    def test_pages_show_them_as_they_would_show_their_names(self):
        for command in ASKED:
            for language in ("en", "fi"):
                with self.subTest(f"{command} {language}"):
                    page = self.asked(command, self.hostile, "--lang", language)
                    self.assertEqual(hidden_in(page), set())
                    self.assertEqual(page, self.asked(command, self.written_out, "--lang", language))
        teams = [BEFORE["team_id"][which] + "T1" for which in (0, 1)]
        self.assertEqual(self.explain(self.hostile, teams[0]), self.explain(self.written_out, teams[1]))

    def test_json_holds_them_escaped(self):
        for command in ASKED[:-1]:
            with self.subTest(command):
                text = self.asked(command, self.hostile, "--format", "json")
                self.assertEqual(hidden_in(text), set())
                plain = self.asked(command, SAMPLE, "--format", "json")
                self.assertEqual(len(text.splitlines()), len(plain.splitlines()))
        reviews = json.loads(self.asked(("score", *DAY), self.hostile, "--format", "json"))["reviews"]
        self.assertEqual([review["team"] for review in reviews], ["\x1b[31mT1"])
        clients = json.loads(self.asked(("clients", *DAY), self.hostile, "--format", "json"))["episodes"]
        self.assertTrue(
            all(one["client"].startswith("\u202eK") and one["coach"].startswith("a\nbC") for one in clients)
        )

    def test_csv_for_programs_is_the_data(self):
        rows = list(
            csv.DictReader(
                io.StringIO(self.asked(("clients", *DAY), self.hostile, "--format", "csv"), newline=""), strict=True
            )
        )
        self.assertTrue(
            all(row["client_id"].startswith("\u202eK") and row["coach_id"].startswith("a\nbC") for row in rows)
        )
        self.assertTrue(any(row["job_id"].startswith("=1+J") for row in rows))

    def test_nothing_becomes_a_formula(self):
        for command in ASKED[2:-1]:
            with self.subTest(command):
                text = self.asked(command, self.hostile, "--format", "csv", "--csv-for", "spreadsheet")
                plain = self.asked(command, self.hostile, "--format", "csv")
                self.assertTrue(text.startswith("\ufeff"))
                rows = list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=";", strict=True))
                cells = list(csv.reader(io.StringIO(plain, newline=""), strict=True))
                self.assertEqual([cell for row in rows for cell in row if is_formula(cell)], [])
                for row, data in zip(rows, cells):
                    for cell, datum in zip(row, data):
                        self.assertIn(cell, (datum, "'" + datum, datum.replace(".", ",")))

    def test_messages(self):
        for name in ("no\x1b[31msuch", "no\nsuch", "\u202ehcus on"):
            message = self.refused("score", self.folder / name, *DAY)
            self.assertEqual(hidden_in(message), set())
            self.assertEqual(len(message.splitlines()), 1)
            message = self.refused("score", self.folder / name, *DAY, "--format", "json")
            self.assertEqual(hidden_in(message), set())
            self.assertIn(name, json.loads(message)["problems"][0]["message"])
            self.assertEqual(hidden_in(self.wrong_usage("score", self.hostile, *DAY, "--" + name)), set())
        history = self.folder / "unknown_things"
        shutil.copytree(self.hostile, history)
        (history / "no\x1b[2Jtes.csv").write_text("on\x1b[31m\n", encoding="utf-8")
        for command in ASKED:
            for format in ("text", "json", "csv"):
                with self.subTest(f"{command} {format}"):
                    run = ipsf(command[0], history, *command[1:], "--format", format)
                    if format == "csv" and run.returncode == USAGE:
                        continue
                    self.assertEqual(run.returncode, DONE)
                    self.assertIn("unknown-file", run.stdout + run.stderr)  # in the result, or else beside it
                    self.assertEqual(
                        "unknown-file" in run.stdout, command[0] in ("score", "series", "check") and format != "csv"
                    )
                    if format != "csv":
                        self.assertEqual(hidden_in(run.stdout + run.stderr), set())


class ForeignEditions(EditionCommandTest):
    def test_titles(self):
        mine = self.changed("mine.toml", 'en = "Quality criteria', r'en = "A\u001b[31m\u009b\u202e\nB')
        for arguments in (
            ("edition", "show", mine),
            ("edition", "diff", "fi-2021-11", mine),
            ("edition", "check", mine),
            ("score", SAMPLE, *DAY, "--edition", mine),
        ):
            for format in ("text", "json") if arguments[1] != "check" else ("text",):
                with self.subTest(f"{arguments} {format}"):
                    text = self.done(*arguments, *(("--format", format) if arguments[1] != "check" else ()))
                    self.assertEqual(hidden_in(text), set())


if __name__ == "__main__":
    unittest.main()
