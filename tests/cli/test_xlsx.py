"""--format xlsx: sheets, read back by another program, hold the cells of the tables' CSV as cells of their type."""

import csv
import datetime
import io
import json
import os
import pathlib
import pty
import re
import shutil
import subprocess
import unittest
import zipfile

import openpyxl

from command import CommandTest, DONE, USAGE, ipsf

COMMAND = os.environ["IPSF_COMMAND"]
SAMPLE = pathlib.Path(__file__).resolve().parents[2] / "examples" / "kainuu-like"
DAY = ("--as-of", "2024-05-08")
PERIOD = ("--from", "2023-11-01", "--to", "2024-05-08")
# The tables of each result by the names of their sheets, in both languages; those without rows have no sheet.
REVIEWS = {
    "reviews": ("Reviews", "Arvioinnit"),
    "parts": ("Sections and principles", "Osiot ja periaatteet"),
    "criteria": ("Criteria", "Kriteerit"),
    "changes": ("Changes needed", "Tarvittavat muutokset"),
    "inputs": ("Inputs", "Syötteet"),
    "records": ("Records", "Tietueita"),
    "readings": ("Readings", "Tulkinnat"),
    "choices": ("Choices", "Valinnat"),
    "made_with": ("Made with", "Millä tehty"),
}
RESULTS = {
    ("score", SAMPLE, *DAY): REVIEWS,
    ("series", SAMPLE, *PERIOD): {"totals": ("Totals", "Yhteispisteet"), "reviews": ("Reviews", "Arvioinnit")},
    ("due", SAMPLE, *DAY, "--met", "30"): {
        "due": ("What is due", "Määräajat"),
        "totals": ("How many of each deadline", "Määräajat yhteensä"),
    },
    ("punctuality", SAMPLE, *PERIOD): {"punctuality": ("Punctuality", "Määräaikojen täsmällisyys")},
    ("phases", SAMPLE, *DAY): {"flow": ("Phases", "Vaiheet")},
    ("track", SAMPLE, *PERIOD): {"rows": ("Team leader's tracking table", "Tiiminvetäjän seurantataulukko")},
    ("clients", SAMPLE, *DAY): {
        "episodes": ("Episodes", "Asiakkuudet"),
        "jobs": ("Jobs", "Työt"),
        "studies": ("Studies", "Opinnot"),
    },
}
BOTH = ("edition", "diff", "fi-2021-11", "ips25-2008")
EVERY_RESULT = (
    *RESULTS,
    ("score", SAMPLE, *DAY, "--sensitivity"),
    BOTH,
    (*BOTH, "--history", SAMPLE, *DAY),
    (*BOTH, "--history", SAMPLE, *PERIOD),
)
LANGUAGES = ("en", "fi")
# Columns that sheets have in place of keys, of two numbers and of limits as the edition writes them.
VALUES = {
    "inputs": {"Value", "Value's key", "Value of the measure", "Arvo", "Arvon tunnus", "Mittarin arvo"},
    "changes": {"Now", "Key now", "To", "Nyt", "Tunnus nyt", "Vaaditaan"},
    "punctuality": {"In time, %", "Ajoissa, %"},
}
KEYS = {"inputs": "value", "changes": "now"}
IS_DATE = re.compile(r"\d{4}-\d\d-\d\d")


class Workbooks(CommandTest):
    made = {}  # many tests look at the same ones

    def workbook(self, *arguments):
        if arguments not in self.made or any(self.folder in pathlib.Path(str(one)).parents for one in arguments):
            self.made[arguments] = self.make_workbook(*arguments)
        return self.made[arguments]

    def make_workbook(self, *arguments):
        file = self.folder / "result.xlsx"
        self.assertEqual(self.done(*arguments, "--format", "xlsx", "--output", file), "")
        return openpyxl.load_workbook(file)

    def rows_of_csv(self, arguments, table, language):
        text = self.done(*arguments, "--format", "csv", "--table", table, "--lang", language)
        return list(csv.DictReader(io.StringIO(text)))

    def columns_of(self, table, heads):
        """The columns beside those that a sheet alone has, by place: titles of ids and keys, and values."""
        own = VALUES.get(table, set())
        if table == "reviews":  # of a series: values of measures
            own = {head.rpartition(",")[0] for head in heads if re.search(", (numerator|osoittaja)$", head)}
        titles = re.compile("titles?$|nimi$|nimet$|in words$|sanoina$", re.IGNORECASE)
        return [place for place, head in enumerate(heads) if head not in own and not titles.search(head)]

    def check_cell(self, cell, written, name):
        if not written:
            self.assertIsNone(cell.value, name)
        elif isinstance(cell.value, bool):
            self.assertIn(written, ("true", "kyllä") if cell.value else ("false", "ei"), name)
        elif isinstance(cell.value, datetime.datetime):
            self.assertEqual(cell.value.date().isoformat(), written, name)
            self.assertTrue(cell.is_date)
        elif isinstance(cell.value, int) and cell.number_format == "0":
            self.assertEqual(cell.value, int(written), name)
        elif isinstance(cell.value, (int, float)):
            written = written.replace(",", ".")
            decimals = len(written.partition(".")[2])
            percent = cell.number_format.endswith("%")
            self.assertEqual(cell.number_format, "0." + "0" * decimals + "%" * percent, name)
            self.assertAlmostEqual(cell.value * (100 if percent else 1), float(written), delta=0.51 * 10**-decimals)
        else:
            self.assertEqual((cell.data_type, cell.number_format), ("s", "@"), name)
            self.assertFalse(IS_DATE.fullmatch(cell.value), name)

    def check_sheet(self, sheet, table, rows, language):
        heads = [cell.value for cell in sheet[1]]
        self.assertEqual(len(set(heads)), len(heads))
        self.assertTrue(all(cell.font.b and cell.data_type == "s" for cell in sheet[1]))
        wide = sum(sheet.column_dimensions[cell.column_letter].width for cell in sheet[1]) > 160
        self.assertEqual(sheet.freeze_panes == "A2", not wide, sheet.freeze_panes)
        self.assertTrue(sheet.freeze_panes.endswith("2"))
        self.assertEqual(sheet.print_title_rows.replace("$", ""), "1:1")
        self.assertEqual(sheet.auto_filter.ref.replace("$", ""), sheet.dimensions)
        other = "_en" if language == "fi" else "_fi"
        names = [name for name in rows[0] if not name.endswith(other) and name != KEYS.get(table)]
        places = self.columns_of(table, heads)
        self.assertEqual(len(places), len(names), heads)
        self.assertEqual(sheet.max_row, len(rows) + 1)
        for number, row in enumerate(rows, 2):
            for place, name in zip(places, names):
                cell = sheet.cell(number, place + 1)
                self.check_cell(cell, row[name], f"{sheet.title} {name} {number}")
                if language == "en" and isinstance(cell.value, str) and " " not in cell.value:
                    self.assertEqual(cell.value, row[name])  # of words the English may have spaces

    def test_cells_are_those_of_the_csv(self):
        for arguments, tables in RESULTS.items():
            for language in LANGUAGES:
                book = self.workbook(*arguments, "--lang", language)
                for table, names in tables.items():
                    with self.subTest(f"{arguments[0]} {table} {language}"):
                        sheet = book[names[LANGUAGES.index(language)]]
                        self.check_sheet(sheet, table, self.rows_of_csv(arguments, table, language), language)

    def test_each_sheet_is_a_table(self):
        for language, place in (("en", 0), ("fi", 1)):
            names = [names[place] for names in REVIEWS.values()]
            self.assertEqual(self.workbook("score", SAMPLE, *DAY, "--lang", language).sheetnames, names)
        self.assertEqual(
            self.workbook("series", SAMPLE, *PERIOD).sheetnames, ["Totals by team", "Totals", "Reviews", "Made with"]
        )
        self.assertEqual(
            self.workbook("edition", "diff", "fi-2021-11", "ips25-2008").sheetnames, ["Changes", "Made with"]
        )
        both = self.workbook("edition", "diff", "fi-2021-11", "ips25-2008", "--history", SAMPLE, *DAY, "--lang", "fi")
        self.assertIn("Arvioinnit rinnakkain", both.sheetnames)
        self.assertIn("Muutokset", both.sheetnames)
        found = self.workbook("score", SAMPLE, *DAY, "--sensitivity")
        names = [names[0] for names in REVIEWS.values()]
        self.assertEqual(found.sheetnames[: len(names) - 1], names[:-1])
        self.assertEqual(found.sheetnames[-1], "Made with")
        self.assertIn("If one choice were another", found.sheetnames)

    def test_no_name_of_a_sheet_is_cut(self):
        for arguments in EVERY_RESULT:
            for language in LANGUAGES:
                for name in self.workbook(*arguments, "--lang", language).sheetnames:
                    self.assertFalse("…" in name, name)

    def rows_by_heads(self, sheet):
        heads = [cell.value for cell in sheet[1]]
        return [dict(zip(heads, row)) for row in sheet.iter_rows(min_row=2)]

    def test_values_are_shown_as_on_the_page(self):
        heads = {"en": ("Value", "Value's key"), "fi": ("Arvo", "Arvon tunnus")}
        words = {"en": {"true": "yes", "false": "no"}, "fi": {"true": "kyllä", "false": "ei"}}
        chosen = {"en": "Three care teams or more", "fi": "Kolme tiimiä tai useampia"}
        asked = ("score", SAMPLE, *DAY)
        for place, language in enumerate(LANGUAGES):
            sheet = self.workbook(*asked, "--lang", language)[REVIEWS["inputs"][place]]
            shown = {}
            for written, row in zip(self.rows_of_csv(asked, "inputs", "en"), self.rows_by_heads(sheet)):
                value, key = (row[head] for head in heads[language])
                shown[written["input"]] = (value.value, value.number_format)
                if written["kind"] == "flag":
                    self.assertEqual(value.value, words[language].get(written["value"]), written)
                self.assertEqual(key.value or "", written["value"] if written["kind"] == "choice" else "")
                self.assertEqual(value.value is None, written["source"] == "none", written)
            self.assertEqual(shown["coaching_time_share"], (171330 / 175620, "0.0%"))
            self.assertEqual(shown["clients_per_coach"], (56000 / 3000, "0.00"))
            self.assertEqual(shown["employed_clients"], (30, "0"))
            self.assertEqual(shown["phases_delivered"], (5, "0"))
            self.assertEqual(shown["team_attachment"], (chosen[language], "@"))

    def test_what_has_to_change_is_shown_as_on_the_page(self):
        sheet = self.workbook("score", SAMPLE, *DAY, "--lang", "fi")["Tarvittavat muutokset"]
        heads = ("Nyt", "Tunnus nyt", "Vaaditaan", "Vaaditaan, kuten kriteeristö sen kirjoittaa")
        shown = {row["Syöte"].value: tuple(row[head].value for head in heads) for row in self.rows_by_heads(sheet)}
        self.assertEqual(shown["weekly_guidance"], ("ei", None, "kyllä", "true"))
        self.assertEqual(
            shown["team_attachment"],
            ("Kolme tiimiä tai useampia", "three_or_more_teams", "Yksi tai kaksi tiimiä", "one_or_two_teams"),
        )
        measured = next(row for row in self.rows_by_heads(sheet) if row["Osoittaja nyt"].value is not None)
        self.assertEqual(measured["Nyt"].value, measured["Osoittaja nyt"].value / measured["Nimittäjä nyt"].value)
        self.assertTrue(measured["Vaaditaan"].value.startswith("≥ "), measured["Vaaditaan"].value)

    def test_a_series_has_the_value_of_each_measure(self):
        rows = self.rows_by_heads(self.workbook("series", SAMPLE, *PERIOD, "--lang", "fi")["Arvioinnit"])
        head = "Työhönvalmennuksen osuus työajasta"
        for row in rows:
            share, above, below = (row[head + end] for end in ("", ", osoittaja", ", nimittäjä"))
            self.assertEqual((share.value, share.number_format), (above.value / below.value, "0.0%"))
        self.assertEqual(len(rows), 6)

    def test_numbers_among_choices_are_numbers(self):
        rows = self.rows_by_heads(self.workbook("score", SAMPLE, *DAY)["Choices"])
        values = {row["Choice"].value: row["Value"].value for row in rows}
        self.assertEqual((values["answers_valid_months"], values["edge"]), (12, "level-met"))

    def test_values_of_choices_are_said_in_words(self):
        for language, name, heads, exact in (
            ("en", "Choices", ("Choice", "Value in words"), "the exact value"),
            ("fi", "Valinnat", ("Valinta", "Arvo sanoina"), "tarkkaa arvoa"),
        ):
            rows = self.rows_by_heads(self.workbook("score", SAMPLE, *DAY, "--lang", language)[name])
            words = {row[heads[0]].value: row[heads[1]].value for row in rows}
            self.assertEqual((words["edge"], words["answers_valid_months"]), (exact, None))

    def test_reasons_are_words_of_the_language(self):
        rows = self.rows_by_heads(self.workbook("score", SAMPLE, *DAY, "--lang", "fi")["Tietueita"])
        self.assertEqual(rows[0]["Laji"].value, "odottanut liian vähän laskettavaksi")

    def test_ids_have_their_titles_beside_them(self):
        sheet = self.workbook("score", SAMPLE, *DAY, "--lang", "fi")["Kriteerit"]
        self.assertEqual([sheet["C2"].value, sheet["D2"].value], [1, "Asiakasmäärä"])
        sheet = self.workbook("score", SAMPLE, *DAY, "--lang", "en")["Reviews"]
        row = {head.value: cell.value for head, cell in zip(sheet[1], sheet[2])}
        self.assertEqual((row["Total"], row["Level"], row["Level's title"]), (103, "good", "Good"))
        sheet = self.workbook("due", SAMPLE, *DAY, "--lang", "fi")["Määräajat"]
        self.assertEqual([cell.value for cell in sheet[1]][:2], ["Määräaika", "Määräajan nimi"])

    def test_levels_are_said_in_words_wherever_their_keys_are(self):
        answers = self.folder / "open.csv"
        answers.write_text("item,value\nweekly_team_meetings,true\n", encoding="utf-8")
        both = ("edition", "diff", "fi-2021-11", "ips25-2008", "--history", SAMPLE, *DAY)
        all_levels = "Ei ole tuettua työllistymistä, Kohtalainen, Hyvä, Esimerkillinen"
        asked = {
            ("score", SAMPLE, *DAY): {"Arvioinnit": {"Tason nimi": "Hyvä", "Mahdollisten tasojen nimet": "Hyvä"}},
            ("score", SAMPLE, *DAY, "--sensitivity"): {
                "Yhteispisteiden ääripäät": {"Parhaan tason nimi": "Hyvä", "Huonoimman tason nimi": "Hyvä"}
            },
            ("score", "--answers", answers, *DAY): {"Arvioinnit": {"Mahdollisten tasojen nimet": all_levels}},
            ("series", SAMPLE, *PERIOD): {"Yhteispisteet": {"Mahdollisten tasojen nimet": all_levels}},
            both: {
                "Yhteispisteet": {
                    "Ennen: mahdollisten tasojen nimet": "Hyvä",
                    "Nyt: mahdollisten tasojen nimet": "Kohtalainen, Hyvä",
                }
            },
        }
        for arguments, sheets in asked.items():
            book = self.workbook(*arguments, "--lang", "fi")
            for name, cells in sheets.items():
                with self.subTest(arguments=arguments, sheet=name):
                    row = {head.value: cell.value for head, cell in zip(book[name][1], book[name][book[name].max_row])}
                    self.assertEqual({head: row.get(head) for head in cells}, cells, row)

    def test_heads_are_words_of_the_language(self):
        for arguments in EVERY_RESULT:
            for language in LANGUAGES:
                for sheet in self.workbook(*arguments, "--lang", language):
                    heads = [cell.value for cell in sheet[1]]
                    with self.subTest(arguments=arguments, language=language, sheet=sheet.title):
                        self.assertEqual([head for head in heads if "_" in head], [])
                        other = "osoittaja|nimittäjä|taso|kriteeri" if language == "en" else "numerator|level|criterion"
                        self.assertEqual([head for head in heads if re.search(other, head, re.IGNORECASE)], [])
                        # Ids of teams stand as they are; here they begin with a capital, too.
                        self.assertEqual([head for head in heads if re.match(r"\W*[a-zåäö]", head)], [])

    def test_an_edition_is_called_what_the_pages_call_it(self):
        sheet = self.workbook("score", SAMPLE, *DAY, "--lang", "fi")["Millä tehty"]
        self.assertIn("Kriteeristö", [cell.value for cell in sheet[1]])

    def test_what_a_row_is_about_stays_in_sight_beside_many_columns(self):
        book = self.workbook("series", SAMPLE, *PERIOD, "--lang", "fi")
        self.assertEqual(book["Arvioinnit"].freeze_panes, "D2")  # review date, first day, team
        self.assertEqual(book["Arvioinnit"].print_title_cols, "$A:$C")
        self.assertEqual(book["Yhteispisteet tiimeittäin"].freeze_panes, "A2")

    def test_each_scale_has_its_totals_and_levels(self):
        edition = pathlib.Path(__file__).resolve().parents[1] / "editions" / "made-up-youth.toml"
        answers = self.folder / "fours.csv"
        criteria = (*range(3, 15), *range(20, 32), *range(101, 111), 205)
        answers.write_text("item,value\n" + "".join(f"rating.{id},4\n" for id in criteria), encoding="utf-8")
        sheet = self.workbook("score", "--answers", answers, *DAY, "--edition", edition)["Totals"]
        heads = [cell.value for cell in sheet[1]]
        places = [heads.index(head) for head in ("Scale", "Total", "Level's title")]
        self.assertEqual(
            [[row[place] for place in places] for row in sheet.iter_rows(min_row=2, values_only=True)],
            [["employment", 96, "Good"], ["education", 44, "Sound"]],  # 24 and 11 criteria of 4 points
        )
        names = self.workbook("series", SAMPLE, *PERIOD, "--edition", edition).sheetnames
        self.assertEqual(names[:2], ["Employment, totals", "Education, totals"])

    def test_what_is_a_sum_stands_behind_the_ids(self):
        sheet = self.workbook("track", SAMPLE, *PERIOD)["Team leader's tracking table"]
        self.assertEqual([cell.value for cell in sheet[1]][:6], ["Period", "From", "To", "Team", "Coach", "Row"])

    def test_shares_are_percents(self):
        sheet = self.workbook("track", SAMPLE, *PERIOD)["Team leader's tracking table"]
        heads = [cell.value for cell in sheet[1]]
        share = sheet.cell(2, heads.index("Employed, %") + 1)
        employed, clients = (
            sheet.cell(2, heads.index(head) + 1).value for head in ("Of these employed", "Clients at the end")
        )
        self.assertEqual((share.value, share.number_format), (employed / clients, "0.0%"))

    def test_totals_of_a_series_are_drawn(self):
        file = self.folder / "series.xlsx"
        self.done("series", SAMPLE, *PERIOD, "--format", "xlsx", "--output", file)
        sheet = openpyxl.load_workbook(file)["Totals by team"]
        series = json.loads(self.done("series", SAMPLE, *PERIOD, "--format", "json"))["reviews"]
        self.assertEqual([cell.value for cell in sheet[1]], ["Review date", "T1 at least", "T1 at most"])
        self.assertEqual(
            [(str(date.value.date()), low.value, high.value) for date, low, high in sheet.iter_rows(min_row=2)],
            [(one["as_of"], one["total_low"], one["total_high"]) for one in series],
        )
        with zipfile.ZipFile(file) as parts:
            chart = parts.read("xl/charts/chart1.xml").decode()
        for cells in ("$A$2:$A$7", "$B$2:$B$7", "$C$2:$C$7", "$B$1", "$C$1"):
            self.assertIn(f"<c:f>'Totals by team'!{cells}</c:f>", chart)

    def test_of_many_teams_the_levels_are_drawn(self):
        history, file = self.folder / "many", self.folder / "many.xlsx"
        self.assertEqual(ipsf("generate", history, "--coaches", 70, "--years", 1, "--seed", 3).returncode, DONE)
        period = ("--from", "2025-03-01", "--to", "2025-12-31", "--every", "quarter")
        self.done("series", history, *period, "--format", "xlsx", "--lang", "fi", "--output", file)
        book = openpyxl.load_workbook(file)
        self.assertEqual(book.sheetnames[:2], ["Tiimejä tasoittain", "Yhteispisteet tiimeittäin"])
        heads, *rows = book["Tiimejä tasoittain"].iter_rows(values_only=True)
        levels = {
            "not_supported_employment": "Ei ole tuettua työllistymistä",
            "fair": "Kohtalainen",
            "good": "Hyvä",
            "exemplary": "Esimerkillinen",
        }
        self.assertEqual(list(heads), ["Arviointipäivä", *levels.values(), "Taso avoin"])
        totals = self.rows_of_csv(("series", history, *period), "totals", "en")
        for day, *counts in rows:
            on_day = [row["levels"].split() for row in totals if row["as_of"] == str(day.date())]
            self.assertGreater(len(on_day), 8)
            self.assertEqual(counts[:-1], [on_day.count([key]) for key in levels])
            self.assertEqual(counts[-1], sum(len(possible) > 1 for possible in on_day))
        with zipfile.ZipFile(file) as parts:
            charts = [name for name in parts.namelist() if name.startswith("xl/charts/")]
            chart = parts.read("xl/charts/chart1.xml").decode()
        self.assertEqual(charts, ["xl/charts/chart1.xml"])
        self.assertIn('<c:grouping val="stacked"/>', chart)
        for column in "BCDEF":
            self.assertIn(f"<c:f>'Tiimejä tasoittain'!${column}$2:${column}$5</c:f>", chart)

    def test_the_same_result_is_the_same_file(self):
        files = [self.folder / name for name in ("once.xlsx", "again.xlsx")]
        for file in files:
            self.done("score", SAMPLE, *DAY, "--format", "xlsx", "--output", file)
        self.assertEqual(*[file.read_bytes() for file in files])
        properties = openpyxl.load_workbook(files[0]).properties
        self.assertEqual((properties.title, properties.created), ("Fidelity review", datetime.datetime(2024, 5, 8)))

    def test_a_text_is_never_a_formula_nor_a_link(self):
        history = self.folder / "hostile"
        shutil.copytree(SAMPLE, history)
        before = {
            "client_id": "=cmd|'/C calc'!A0",
            "coach_id": "@",
            "team_id": "-1+",
            "episode_id": "+\u0645\u0631\u062d\u0628\u0627 \U0001f600 ",
            "job_id": "_x0041_",
            "employer_id": "https://example.org/<&>\"\uffff\u202e",
        }
        for table in history.glob("*.csv"):
            with open(table, newline="", encoding="utf-8") as file:
                rows = list(csv.DictReader(file))
            with open(table, "w", newline="", encoding="utf-8") as file:
                writer = csv.DictWriter(file, rows[0])
                writer.writeheader()
                for row in rows:
                    writer.writerow({name: before.get(name, "") * bool(cell) + cell for name, cell in row.items()})
        shown = before | {"employer_id": before["employer_id"][:-2] + "\\u{ffff}\\u{202e}"}
        file = self.folder / "hostile.xlsx"
        self.done("clients", history, *DAY, "--format", "xlsx", "--output", file)
        sheet = openpyxl.load_workbook(file)["Jobs"]
        cells = dict(zip((cell.value for cell in sheet[1]), sheet[2]))
        for name, title in (
            ("team_id", "Team"),
            ("coach_id", "Coach"),
            ("client_id", "Client"),
            ("episode_id", "Episode"),
            ("employer_id", "Employer"),
        ):
            with self.subTest(name):
                cell = cells[title]
                self.assertTrue(cell.value.startswith(shown[name]), cell.value)
                self.assertEqual((cell.data_type, cell.hyperlink), ("s", None))
        with zipfile.ZipFile(file) as parts:
            jobs = parts.read("xl/worksheets/sheet2.xml").decode()
            self.assertFalse(any("rels" in name and "sheet" in name for name in parts.namelist()))
        self.assertNotIn("<f", jobs)
        self.assertIn("<t>_x005F_x0041_J01</t>", jobs)  # or a spreadsheet would show "AJ01"

    def test_one_table_alone(self):
        book = self.workbook("score", SAMPLE, *DAY, "--table", "totals", "--lang", "fi")
        self.assertEqual(book.sheetnames, ["Yhteispisteet"])

    def test_standard_output_unless_it_is_a_terminal(self):
        arguments = [COMMAND, "due", str(SAMPLE), *DAY, "--format", "xlsx"]
        run = subprocess.run(arguments, capture_output=True, check=False)
        self.assertEqual((run.returncode, run.stdout[:4], run.stderr), (DONE, b"PK\x03\x04", b""))
        terminal, other_end = pty.openpty()
        run = subprocess.run(arguments, stdout=other_end, stderr=subprocess.PIPE, check=False)
        os.close(other_end)
        os.close(terminal)
        self.assertEqual(run.returncode, USAGE)
        self.assertIn(b"--output FILE", run.stderr)


if __name__ == "__main__":
    unittest.main()
