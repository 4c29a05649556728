"""Texts of the data that would end an element, an attribute or the style, run, or turn the page round: they are shown
as they are, or written out, and nothing around them changes."""

import csv
import pathlib
import tempfile
import unittest

import markup
import pages

# Before every text of a column: what it holds, and how that is shown.
HOSTILE = {
    "team_id": ("</title></style><script>alert(1)</script>", None),
    "coach_id": ("<img src=x onerror=\"a('b')\">", None),
    "client_id": ("\u202e\u2066=cmd|'/C calc'!A0", r"\u{202e}\u{2066}=cmd|'/C calc'!A0"),
    "episode_id": ('"><b>&amp;&#60;&lt', None),
    "job_id": ("]]><!-- --><![CDATA[", None),
    "employer_id": ("\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd \U0001f600\U00020000", None),
    "care_team_id": ("\x1b[31m\x01\x7f\u0085\n\t", r"\x1b[31m\x01\x7f\u{85}\x0a\x09"),
    "name": ("</h1>\\22 }*{display:none}\ufeff\ufffe", r"</h1>\22 }*{display:none}\u{feff}\u{fffe}"),
    "region": ("</dd></dl>\u2028", r"</dd></dl>\u{2028}"),
    "note": ("</p><p onclick='x'>\u200b", r"</p><p onclick='x'>\u{200b}"),
}
TEAM = HOSTILE["team_id"][0] + "T1"
SERVICE = '</title><script src="//x"></script> "\\'


def harmless(column):
    """As long as what is written of the other, as it decides which columns a table holds."""
    raw, shown = HOSTILE[column]
    return f"harmless {column} ".ljust(len(raw if shown is None else shown), "_")


def written(cells, before):
    """The sample with something before each text of those columns."""
    return {name: before(name) + cell if cell and name in HOSTILE else cell for name, cell in cells.items()}


class Texts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.hostile = cls.copy("hostile", lambda column: HOSTILE[column][0])
        cls.plain = cls.copy("plain", harmless)

    @classmethod
    def copy(cls, name, before):
        folder = cls.folder / name
        folder.mkdir()
        for table in pages.SAMPLE.glob("*.csv"):
            with (
                open(table, newline="", encoding="utf-8") as file,
                open(folder / table.name, "w", newline="", encoding="utf-8") as into,
            ):
                rows = csv.DictReader(file)
                writer = csv.DictWriter(into, rows.fieldnames)
                writer.writeheader()
                for row in rows:
                    if table.name == "answers.csv":
                        row["note"] = "note"
                    writer.writerow(written(row, before))
        return folder

    def read(self, *arguments):
        file = self.folder / "page.html"
        pages.write(file, *arguments)
        return markup.read(file)

    def expected(self, text):
        """What stands in place of a text of the harmless sample."""
        for column, (raw, shown) in HOSTILE.items():
            text = text.replace(harmless(column), raw if shown is None else shown)
        return " ".join(text.split())

    def check_same(self, plain, hostile):
        """The same elements in the same places, and the texts that are expected."""
        self.assertEqual((plain.name, plain.attributes), (hostile.name, hostile.attributes))
        if plain.name == "style":
            return
        self.assertEqual(len(plain.children), len(hostile.children), plain.name)
        for one, other in zip(plain.children, hostile.children):
            if isinstance(one, markup.Element):
                self.check_same(one, other)
            else:
                self.assertEqual(self.expected(one), " ".join(other.split()))

    def test_nothing_but_the_texts_is_other(self):
        for command, *asked in (
            ("score", *pages.DAY, "--without", "appendix"),  # it has the name of the folder
            ("series", *pages.YEAR),
            ("due", *pages.DAY, "--met", 30),
            ("punctuality", *pages.YEAR),
            ("phases", *pages.DAY),
            ("track", *pages.YEAR),
            ("clients", *pages.DAY),
        ):
            with self.subTest(command):
                self.check_same(self.read(command, self.plain, *asked), self.read(command, self.hostile, *asked))

    def test_they_are_there(self):
        """So that the test above compares what it is meant to."""
        clients = self.read("clients", self.hostile, *pages.DAY).text()
        for column, id_ in (
            ("coach_id", "C1"),
            ("client_id", "K001"),
            ("episode_id", "E001"),
            ("job_id", "J01"),
            ("employer_id", "TA26"),
        ):
            raw, shown = HOSTILE[column]
            self.assertIn((shown or raw) + id_, clients)
        review = self.read("score", self.hostile, *pages.DAY).text()
        self.assertIn(TEAM, review)
        for column in ("name", "region", "note"):
            self.assertIn(HOSTILE[column][1], review)

    def test_service_and_assessors(self):
        for arguments in (
            ("score", pages.SAMPLE, *pages.DAY, "--assessor", "<i>&", "--assessor", "\u202e</dd>"),
            ("due", pages.SAMPLE, *pages.DAY),
        ):
            with self.subTest(arguments[0]):
                page = self.read(*arguments, "--service", SERVICE)
                self.assertIn(SERVICE, next(page.all("title")).text())
                self.assertIn(SERVICE, next(page.all("main")).text())
                self.assertIn(r"</title>\3c script".replace("</", r"\3c /"), next(page.all("style")).text())
                if arguments[0] == "score":
                    self.assertIn(r"<i>&, \u{202e}</dd>", page.text())

    def test_no_line_ends_within_a_date(self):
        service = (
            "2024-02-29, 2023-02-29 (2024-05) 2024-13 A2024-05-01 2024-05-011 2024-05-01x \u00e42024-05 fi-2021-11"
        )
        (shown,) = [one for one in self.read("due", pages.SAMPLE, *pages.DAY, "--service", service).of_class("service")]
        self.assertEqual([one.text() for one in shown.all("time")], ["2024-02-29", "2024-05"])
        self.assertEqual(shown.text(), service)


if __name__ == "__main__":
    unittest.main()
