"""The report of a review says every number of its JSON, and names no client, coach, employer or episode."""

import csv
import json
import os
import pathlib
import re
import shlex
import subprocess
import tempfile
import unittest

import markup
import pages


def range_of(numbers, low, high):
    """As a report writes a level or a total."""
    return str(numbers[low]) if numbers[low] == numbers[high] else f"{numbers[low]}–{numbers[high]}"


def words_of(row):
    return [cell.text() for cell in row.all("th", "td")]


class Review(unittest.TestCase):
    """By editions of one scale and of two; the sample's answers leave nothing open, so some are taken away."""

    language = "en"
    said = {
        "by": "by ",
        "mean": "mean ",
        "nothing": "unknown|missing",
        "unknown": "unknown (",
        "yes": "yes",
        "no": "no",
        "left out": "left out",
        "Numbers counted": "Numbers counted",
        "Records left out": "Records left out of measures",
        "Course": "Course",
    }

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.half = cls.folder / "half"
        cls.half.mkdir()
        for table in pages.SAMPLE.glob("*.csv"):
            lines = table.read_text(encoding="utf-8").splitlines(keepends=True)
            kept = lines[::2] if table.name == "answers.csv" else lines
            (cls.half / table.name).write_text("".join(kept), encoding="utf-8")
        cls.made = {
            name: (cls.page("score", *arguments), json.loads(pages.run("score", *arguments, "--format", "json")))
            for name, arguments in {
                "sample": (pages.SAMPLE, *pages.DAY),
                "half of the answers": (cls.half, *pages.DAY),
                "two scales": (pages.SAMPLE, *pages.DAY, "--edition", pages.TWO_SCALES),
                "one answer": ("--answers", pages.write_answer(cls.folder), *pages.DAY),
            }.items()
        }

    @classmethod
    def page(cls, *arguments):
        file = cls.folder / "page.html"
        pages.write(file, *arguments, "--lang", cls.language)
        return markup.read(file)

    @staticmethod
    def reason(english):
        """Why something is unknown or left out, or where an answer is from, as the page says it."""
        return english

    def each(self):
        for name, (page, told) in self.made.items():
            for review in told["reviews"]:
                with self.subTest(name):
                    yield page, review

    def rows_under(self, page, heading):
        """The cells of each row of the table that follows a heading of this text."""
        blocks = [one for one in page.all("h2", "h3", "table")]
        places = [place for place, one in enumerate(blocks) if one.text() == heading]
        self.assertEqual(len(places), 1, heading)
        return [words_of(row) for row in blocks[places[0] + 1].all("tr")]

    def test_totals_levels_and_the_next_review(self):
        for page, review in self.each():
            facts = [one.text() for one in page.all("dd")]
            for scale in review["scales"].values() if "scales" in review else [review]:
                self.assertTrue(
                    any(one.startswith(range_of(scale, "total_low", "total_high") + " / ") for one in facts), facts
                )
                if scale["next_review_by"]:
                    self.assertIn(self.said["by"] + scale["next_review_by"], facts)

    def test_sections_and_principles(self):
        for page, review in self.each():
            drawn = [one.text() for one in page.all("text")]
            for part in [*review["sections"].values(), *review["principles"].values()]:
                shown = f"{range_of(part, 'low', 'high')} / {part['of']}, {self.said['mean']}"
                self.assertTrue(any(one.startswith(shown) for one in drawn), (shown, drawn))

    def test_criteria_with_their_inputs(self):
        for page, review in self.each():
            articles = list(page.all("article"))
            answers = [used for score in review["criteria"] for used in score["inputs"].values() if "on" in used]
            dated = any(used["on"] != review["as_of"] for used in answers)
            self.assertEqual(
                sorted(int(one.of_class("id")[0].text()) for one in articles), [one["id"] for one in review["criteria"]]
            )
            for article in articles:
                number = int(article.of_class("id")[0].text())
                score = next(one for one in review["criteria"] if one["id"] == number)
                (level,) = article.of_class("level")
                self.assertEqual(level.text().split()[0], range_of(score, "low", "high"))
                full, open_ = (len(level.of_class(name)) for name in ("full", "open"))
                self.assertEqual((full, full + open_), (score["low"], score["high"]))
                shown = [group for facts in article.all("dl") for group in facts.children]
                self.assertEqual(len(shown), len(score["inputs"]))
                for group, used in zip(shown, score["inputs"].values()):
                    self.check_input(group.text(), used, dated)

    def check_input(self, shown, used, dated):
        """`dated`: answers are of several days, so that each has its own."""
        if used["source"] == "none":
            self.assertRegex(shown, self.said["nothing"])
        elif used["source"] == "answer":
            self.assertEqual(used["on"] in shown, dated)
            if "answered_from" in used:
                self.assertIn(self.reason(used["answered_from"]), shown)
            self.assertIn(used.get("note", ""), shown)
            if isinstance(used["value"], bool):
                self.assertIn(self.said["yes" if used["value"] else "no"], shown)
        elif used["denominator"] == 0:
            self.assertIn(self.said["unknown"] + self.reason(used["reason"]), shown)
        for reason, count in used.get("left_out", {}).items():
            self.assertIn(f"{self.said['left out']} {count} ({self.reason(reason)})", shown)
        for kind, count in used.get("counted", {}).items():
            self.assertIn(f"{self.reason(kind)} {count}", shown)

    def test_numbers_counted(self):
        for page, review in self.each():
            counted = [
                (score["id"], used)
                for score in review["criteria"]
                for one in score["inputs"].values()
                for used in (one, one.get("measure"))
                if used and used.get("denominator")
            ]
            if not counted:
                continue
            rows = [row for row in self.rows_under(page, self.said["Numbers counted"])[1:]]
            told = [(int(row[0].split()[0]), row[1], row[2]) for row in rows]
            for number, used in counted:
                self.assertIn((number, str(used["numerator"]), str(used["denominator"])), told)

    def test_left_out(self):
        for page, review in self.each():
            left_out = [
                [str(score["id"]), str(count), self.reason(reason)]
                for score in review["criteria"]
                for used in score["inputs"].values()
                for reason, count in used.get("left_out", {}).items()
            ]
            if left_out:
                rows = self.rows_under(page, self.said["Records left out"])[1:]
                self.assertEqual([[row[0].split()[0], *row[1:]] for row in rows], left_out)

    def test_the_course(self):
        page = self.page("score", pages.SAMPLE, *pages.DAY, "--course", 12)
        rows = self.rows_under(page, self.said["Course"])[1:]
        series = json.loads(
            pages.run("series", pages.SAMPLE, "--from", "2023-05-08", "--to", "2024-05-08", "--format", "json")
        )
        before = [[one["as_of"], range_of(one, "total_low", "total_high")] for one in series["reviews"]]
        self.assertEqual([row[:2] for row in rows], [*before, ["2024-05-08", "103"]])

    def test_every_next_step_is_in_the_plan(self):
        for page, review in self.each():
            plan = [row for row in page.all("tr") if len(row.of_class("detail")) == 1 and len(list(row.all("td"))) == 5]
            planned = [next(row.all("td")).text() for row in plan]
            steps = {str(one["id"]) for one in review["criteria"] if one.get("next")}
            self.assertLessEqual(steps, set(planned))

    def test_the_levels_of_criteria_over_time(self):
        page = self.page("score", pages.SAMPLE, *pages.DAY, "--course", 12)
        series = json.loads(
            pages.run("series", pages.SAMPLE, "--from", "2023-05-08", "--to", "2024-04-30", "--format", "json")
        )["reviews"]
        now = json.loads(pages.run("score", pages.SAMPLE, *pages.DAY, "--format", "json"))["reviews"]
        (table,) = [one for one in page.all("table") if one.of_class("strip")]
        (axis,) = table.of_class("dates")
        self.assertRegex(axis.text(), f"{series[0]['as_of']} (to|–) 2024-05-08")
        rows = list(table.all("tr"))[1:]
        self.assertEqual(len(rows), 25)
        for place, row in enumerate(rows):
            levels = [(one["as_of"], range_of(one["criteria"][place], "low", "high")) for one in [*series, *now]]
            moved = [levels[0], *(one for before, one in zip(levels, levels[1:]) if one[1] != before[1])]
            said = next(row.all("desc")).text()
            self.assertEqual(said, "; ".join(f"{day} {level}" for day, level in moved))
            number, level, before, since = [cell.text() for cell in row.all("td")]
            self.assertEqual((number, level), (str(place + 1), levels[-1][1]))
            self.assertEqual((before, since), ("", "") if len(moved) == 1 else (moved[-2][1], moved[-1][0]))

    def test_the_command_that_makes_it_again_does(self):
        file = self.folder / "once more.html"
        texts = ("--service", "O'Hara & $HOME", "--assessor", "Ä Ö", "--assessor", "a\tb\\'\n\u202ec", "--lang")
        pages.write(file, "score", pages.SAMPLE, *pages.DAY, *texts, self.language)
        made = file.read_bytes()
        (command,) = [one.text() for one in markup.read(file).all("dd") if one.text().startswith("ipsf score")]
        file.unlink()
        self.assertNotIn("\n", command)
        subprocess.run(["bash", "-c", shlex.quote(os.environ["IPSF_COMMAND"]) + command[len("ipsf") :]], check=True)
        self.assertEqual(file.read_bytes(), made)

    def test_no_id_of_anybody(self):
        ids = set()
        for table in pages.SAMPLE.glob("*.csv"):
            with open(table, newline="", encoding="utf-8") as file:
                for row in csv.DictReader(file):
                    ids |= {cell for name, cell in row.items() if name.endswith("_id") and name != "team_id" and cell}
        self.assertGreater(len(ids), 200)
        self.assertLessEqual({"C1", "K001", "E001", "J01", "TA26", "HT2"}, ids)
        words = set(re.findall(r"[\w-]+", self.page(*pages.REVIEW).text()))
        self.assertEqual(words & ids, set())
        self.assertIn("T1", words)

    def test_ids_of_what_is_left_out_where_they_are_asked_for(self):
        shown = self.page(*pages.REVIEW, "--show-ids").text()
        with_ids = set(re.findall(r"[\w-]+", shown)) - set(re.findall(r"[\w-]+", self.page(*pages.REVIEW).text()))
        asked = ("--team", "T1", "--measure", "days_to_employer_meeting", "--format", "json")
        records = json.loads(pages.run("explain", pages.SAMPLE, *pages.DAY, *asked))["records"]
        left_out = {record["id"] for record in records if record["left_out"]}
        self.assertEqual(len(left_out), 3)
        self.assertEqual({word for word in with_ids if re.fullmatch("[A-Z]+[0-9]+", word)}, left_out)
        for record in records:
            if record["left_out"]:
                self.assertRegex(shown, rf"{record['id']} \([^()]*, \w+ {record['row']}\)")


class InFinnish(Review):
    """The same of the Finnish report."""

    language = "fi"
    said = {
        "by": "viimeistään ",
        "mean": "keskiarvo ",
        "nothing": "ei tiedossa|puuttuu",
        "unknown": "ei tiedossa (",
        "yes": "kyllä",
        "no": "ei",
        "left out": "pois jätetty",
        "Numbers counted": "Lasketut luvut",
        "Records left out": "Laskuista pois jätetyt tietueet",
        "Course": "Kehitys",
    }

    @staticmethod
    def reason(english):
        return {
            "waiting too short to count": "odottanut liian vähän laskettavaksi",
            "waiting": "odottaa",
            "met": "tavannut",
            "interview": "haastattelu",
            "observation": "havainnointi",
            "documents": "asiakirjat",
        }[english]


if __name__ == "__main__":
    unittest.main()
