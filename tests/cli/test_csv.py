"""CSV as it is saved, to the command: what it found stands on stderr, and options settle what it does not find."""

import csv
import json
import pathlib
import unittest

from command import DONE, REFUSED, USAGE, CommandTest, ipsf

CASES = pathlib.Path(__file__).parent.parent / "cases" / "csv"


def rows(name):
    with open(CASES / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def options(said):
    """The command's options for a cell: "csv_dates=iso"."""
    return [part for each in said.split() for part in ("--" + each.split("=")[0].replace("_", "-"), each.split("=")[1])]


class Csv(CommandTest):
    def test_every_dialect_is_scored_alike_and_told(self):
        def scored(folder):
            run = ipsf("score", folder, "--as-of", "2024-06-30", "--format", "csv")
            self.assertEqual(run.returncode, DONE, run.stderr)
            return run

        plain = scored(CASES / "plain")
        self.assertEqual(plain.stderr, "")
        expected = {}
        for row in rows("found.csv"):
            line = f"warning: csv-dialect-found ({row['table']}, {row['found']}): 1\n"
            expected[row["case"]] = expected.get(row["case"], "") + line
        for folder in sorted((CASES / "same").iterdir()):
            with self.subTest(folder.name):
                run = scored(folder)
                self.assertEqual(run.stdout, plain.stdout)
                self.assertEqual(run.stderr, expected.get(folder.name, ""))

    def test_refusals_say_where_and_what_settles_them(self):
        for row in rows("refusals.csv"):
            with self.subTest(row):
                folder = CASES / "refused" / row["case"]
                run = ipsf("check", folder, "--format", "json", *options(row["options"]))
                self.assertEqual(run.returncode, REFUSED)
                first = json.loads(run.stdout)["problems"][0]
                self.assertEqual(
                    [str(first.get(name, "")) for name in ("table", "row", "column", "rule")],
                    [row[name] for name in ("table", "row", "column", "rule")],
                )
                settled = options(row["settled_by"])
                if settled:
                    self.assertIn(" ".join(settled), first["message"])
                    self.assertEqual(ipsf("check", folder, *settled).returncode, DONE)

    def test_every_command_that_reads_records_has_the_options(self):
        folder = CASES / "same" / "finnish-windows-1252"
        said = options("csv_delimiter=semicolon csv_encoding=windows-1252 csv_dates=d.m.yyyy csv_decimal=comma")
        on = ("--as-of", "2024-06-30")
        between = ("--from", "2024-01-01", "--to", "2024-06-30")
        for command in (
            ("score", folder, *on),
            ("series", folder, *between),
            ("explain", folder, *on, "--team", "T1", "--measure", "clients_per_coach"),
            ("due", folder, *on),
            ("punctuality", folder, *between),
            ("track", folder, *between),
            ("clients", folder, *on),
            ("check", folder),
            ("edition", "diff", "fi-2021-11", "fi-2021-11", "--history", folder, *on),
        ):
            with self.subTest(command[0]):
                run = ipsf(*command, *said)
                self.assertEqual((run.returncode, run.stderr), (DONE, ""))
                self.assertNotIn("csv-dialect-found", run.stdout)
                wrong = ipsf(*command, "--csv-dates", "m.d.yyyy")
                self.assertEqual(wrong.returncode, USAGE)
                self.assertIn("iso,d.m.yyyy", wrong.stderr)
        self.assertNotEqual(ipsf("phases", folder, *on, *said).returncode, USAGE)  # there is no table of them

    def test_answers_in_a_file_and_at_standard_input(self):
        sheet = "sep=;\r\nItem; value ;note\r\nclients_per_coach;12,5;Ylä-Savo\r\n"
        path = self.folder / "answers.csv"
        path.write_bytes(sheet.encode("cp1252"))
        told = "warning: csv-dialect-found (answers, delimiter semicolon, encoding windows-1252, decimal comma): 1\n"
        score = ("score", "--as-of", "2024-06-30", "--format", "csv", "--answers")
        run = ipsf(*score, path)
        self.assertEqual((run.returncode, run.stderr), (DONE, told))
        piped = ipsf(*score, "-", stdin=sheet)
        self.assertEqual((piped.returncode, piped.stdout), (DONE, run.stdout))
        plain = ipsf(*score, "-", stdin="item,value,note\nclients_per_coach,12.5,Ylä-Savo\n")
        self.assertEqual((plain.stderr, plain.stdout), ("", run.stdout))
        path.write_text("item;value\nclients_per_coach;1,234\n", encoding="utf-8")
        self.assertIn("--csv-decimal comma", ipsf(*score, path).stderr)
        self.assertEqual(ipsf(*score, path, "--csv-decimal", "comma").returncode, DONE)

    def test_in_finnish_the_pages_say_it_in_words(self):
        page = ipsf(
            "score", CASES / "same" / "semicolon", "--as-of", "2024-06-30", "--format", "html", "--lang", "fi"
        ).stdout
        self.assertIn("CSV-tiedostosta päätelty muoto", page)


if __name__ == "__main__":
    unittest.main()
