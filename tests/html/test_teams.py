"""The first page of a report of several teams: a line for each that leads to its part, and what they are together."""

import csv
import json
import pathlib
import re
import shutil
import tempfile
import unittest

import markup
import pages

# Ids that would be no ids of HTML, and that would end an attribute, a style or an element.
NAMES = {
    "1": ("T 1 <b>\"'&", "The north & <i>"),
    "2": ("\u0645\u0631 #page-1 {}</style>", ""),
    "3": ("\U0001f600\\22", "\u202eEast"),
}


class Teams(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        made = cls.folder / "made"
        pages.run("generate", made, "--coaches", 15, "--years", 1, "--seed", 3)
        cls.history = cls.folder / "history"
        shutil.copytree(made, cls.history)
        for table in cls.history.glob("*.csv"):
            cls.rename(table)
        cls.arguments = ("score", cls.history, "--as-of", "2025-12-31")
        cls.told = json.loads(pages.run(*cls.arguments, "--format", "json"))["reviews"]
        cls.file = cls.folder / "page.html"
        pages.write(cls.file, *cls.arguments)
        cls.page = markup.read(cls.file)

    @classmethod
    def rename(cls, table):
        with open(table, newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        if not rows or "team_id" not in rows[0]:
            return
        for row in rows:
            row["team_id"], name = NAMES[row["team_id"]]
            if "name" in row:
                row["name"] = name
        with open(table, "w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, rows[0])
            writer.writeheader()
            writer.writerows(rows)

    def test_each_line_leads_to_the_part_of_its_team(self):
        links = list(self.page.all("a"))
        self.assertEqual(len(links), len(self.told))
        parts = {one.attributes["id"]: one for one in self.page.all("section")}
        self.assertEqual(len(parts), len(self.told))
        for link, review in zip(links, self.told):
            target = link.attributes["href"].removeprefix("#")
            self.assertRegex(target, r"^[a-z][a-z0-9-]*$")
            team = " ".join(review["team"].split())
            self.assertIn(team, next(parts[target].all("h2")).text())
            name = dict(NAMES.values())[review["team"]].replace("\u202e", "\\u{202e}")
            self.assertEqual(link.text(), f"{team}, {name}" if name else team)

    def test_nothing_turns_the_direction_of_a_line_also_in_pictures(self):
        self.assertNotIn("\u202e", self.file.read_text(encoding="utf-8"))
        (totals,) = [one for one in self.page.all("svg") if "chart totals" in one.attributes["class"]]
        self.assertIn("\\u{202e}East", totals.text())

    def test_the_line_has_total_change_level_and_next_review(self):
        rows = [row for row in self.page.all("tr") if list(row.all("a"))]
        for row, review in zip(rows, self.told):
            total, level, change, since, _ = [cell.text() for cell in row.all("td")]
            low, high = review["total_low"], review["total_high"]
            self.assertEqual(total, str(low) if low == high else f"{low}–{high}")
            self.assertTrue(level)
            self.assertRegex(change, r"^[+−±]\d+(…[+−±]\d+)?$")
            self.assertRegex(since, r"^20\d\d-\d\d-\d\d$")

    def test_whose_it_is_and_by_which_rules(self):
        file = self.folder / "named.html"
        pages.write(file, *self.arguments, "--service", "The service", "--assessor", "A", "--assessor", "B")
        first = next(markup.read(file).all("dl"))
        facts = dict(zip((one.text() for one in first.all("dt")), (one.text() for one in first.all("dd"))))
        self.assertEqual(facts["Service"], "The service")
        self.assertEqual(facts["Assessors"], "A, B")
        edition = json.loads(pages.run("edition", "show", "fi-2021-11", "--format", "json"))
        self.assertEqual(facts["Edition"], f"fi-2021-11, {edition['title']['en']}")

    def test_a_series_has_a_part_for_each_team(self):
        file = self.folder / "series.html"
        asked = ("series", self.history, "--from", "2025-03-31", "--to", "2025-12-31", "--every", "quarter")
        pages.write(file, *asked)
        page = markup.read(file)
        told = {}
        for review in json.loads(pages.run(*asked, "--format", "json"))["reviews"]:
            told.setdefault(review["team"], []).append(review)
        self.assertEqual(len(told), len(NAMES))
        first, *tables = [one for one in page.all("table") if "Total" in one.text()]

        def total(review):
            low, high = review["total_low"], review["total_high"]
            return str(low) if low == high else f"{low}–{high}"

        for row, reviews in zip(list(first.all("tr"))[1:], told.values()):
            begins, before, ends, now, change, _ = [cell.text() for cell in row.all("td")]
            self.assertEqual((begins, ends), (reviews[0]["as_of"], reviews[-1]["as_of"]))
            self.assertEqual((before, now), (total(reviews[0]), total(reviews[-1])))
            least = reviews[-1]["total_low"] - reviews[0]["total_high"]
            most = reviews[-1]["total_high"] - reviews[0]["total_low"]
            ends = [f"{by:+}".replace("-", "−").replace("+0", "±0") for by in (least, most)]
            self.assertEqual(change, ends[0] if least == most else "…".join(ends))
        self.assertEqual(len(tables), len(told))
        for table, reviews in zip(tables, told.values()):
            rows = [[cell.text() for cell in row.all("th", "td")][:2] for row in table.all("tr")][1:]
            self.assertEqual(rows, [[one["as_of"], total(one)] for one in reviews])
        self.assertEqual(len(page.of_class("course")), len(told))

    def test_how_many_teams_have_each_level(self):
        (table,) = [one for one in self.page.all("table") if "Possibly also" in one.text()]
        rows = [[cell.text() for cell in row.all("td")] for row in table.all("tr")][1:]
        for totals, certain, possible in rows:
            first, last = map(int, totals.split("–"))
            within = [one for one in self.told if first <= one["total_low"] and one["total_high"] <= last]
            touching = [one for one in self.told if one["total_low"] <= last and first <= one["total_high"]]
            self.assertEqual((int(certain), int(possible)), (len(within), len(touching) - len(within)))

    def test_the_foot_of_a_sheet_names_its_team(self):
        source = self.file.read_text(encoding="utf-8")
        feet = re.findall(r"@page (page-\d+) \{\s*@bottom-left \{\s*content: (.*);", source)
        sheets = {one.attributes["id"]: one.attributes["style"] for one in self.page.all("section")}
        self.assertEqual([name for name, _ in feet], list(sheets))
        for name, style in sheets.items():
            self.assertEqual(style, f"page: {name}")
        self.assertEqual(feet[0][1], '"Fidelity review, team T 1 \\3c b>\\22 \'&, 2025-12-31"')

    def test_a_report_of_one_team_has_no_first_page(self):
        file = self.folder / "one.html"
        pages.write(file, *self.arguments, "--team", NAMES["3"][0])
        page = markup.read(file)
        self.assertEqual([*page.all("a"), *page.all("section")], [])
        self.assertNotIn("All teams", page.text())


if __name__ == "__main__":
    unittest.main()
