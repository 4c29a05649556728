"""Every page in both languages: put together by the rules of HTML and of readers of screens, and nothing in it reaches
out of the file or runs."""

import pathlib
import re
import tempfile
import unittest

import markup
import pages

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        several = cls.folder / "several"
        pages.run("generate", several, "--coaches", 15, "--years", 1, "--seed", 3)
        cls.read, cls.source = {}, {}
        asked = pages.of_sample(pages.write_answer(cls.folder)) | pages.of_teams(several)
        for name, arguments in asked.items():
            for language in pages.LANGUAGES:
                file = cls.folder / "page.html"
                pages.write(file, *arguments, "--lang", language)
                cls.source[name, language] = file.read_text(encoding="utf-8")
                cls.read[name, language] = markup.read(file)

    def each(self):
        for (name, language), page in self.read.items():
            with self.subTest(f"{name}, {language}"):
                yield page, self.source[name, language], language

    def test_the_file_says_what_it_is(self):
        for page, source, language in self.each():
            self.assertTrue(source.startswith("<!DOCTYPE html>\n"))
            self.assertIn('<meta charset="utf-8">', source[:200])
            self.assertEqual(page.attributes, {"lang": language})
            (title,) = [one for one in page.children[1].children if getattr(one, "name", "") == "title"]
            self.assertTrue(title.text())

    def test_titles_of_files_tell_them_apart(self):
        titles = [next(page.all("title")).text() for page, _, language in self.each() if language == "en"]
        self.assertGreater(len(set(titles)), 8, titles)

    def test_headings_are_in_order(self):
        for page, _, _ in self.each():
            levels = [HEADINGS.index(one.name) + 1 for one in page.all(*HEADINGS)]
            self.assertEqual(levels[:1], [1])
            self.assertEqual(levels.count(1), 1)
            for before, level in zip(levels, levels[1:]):
                self.assertLessEqual(level, before + 1, levels)
            self.assertTrue(all(one.text() for one in page.all(*HEADINGS)))

    def test_what_is_dropped_and_what_is_new_have_rows_of_their_own(self):
        for language, dropped, new in (("en", "Dropped", "New"), ("fi", "Poistuu", "Uusi")):
            page = self.read["edition diff", language]
            rows = [[cell.text() for cell in row.all("th", "td")] for row in page.all("tr")]
            of_level = [row for row in rows if re.search(r" 3, (level|taso) 2: .*(every coach|jokainen)", row[0])]
            self.assertEqual(
                [[cell.partition(" ")[0] for cell in row[1:]] for row in of_level], [["0", dropped], [new, "0"]]
            )

    def test_heads_of_columns_begin_with_a_capital(self):
        for page, _, _ in self.each():
            for head in page.all("thead"):
                for cell in head.all("th"):
                    self.assertEqual(cell.text()[:1], cell.text()[:1].upper())

    def test_an_option_of_the_command_stays_beside_its_value(self):
        (command,) = self.read["review", "en"].all("code")
        parts = [part.text() for part in command.all("span")]
        self.assertIn("--course 12", parts)
        self.assertIn("--service 'Keksitty palvelu'", parts)
        self.assertTrue(parts[0].startswith("ipsf score "), parts)

    def test_ids_are_unique_and_those_referred_to_are_there(self):
        for page, _, _ in self.each():
            ids = [one.attributes["id"] for one in page.all(*markup.CONTENT) if "id" in one.attributes]
            self.assertEqual(len(set(ids)), len(ids))
            for one in page.all(*markup.CONTENT):
                self.assertLessEqual(set(one.attributes.get("aria-labelledby", "").split()), set(ids))
                if "href" in one.attributes:
                    self.assertIn(one.attributes["href"].removeprefix("#"), ids)

    def test_tables_have_headers_and_are_rectangles(self):
        for page, _, _ in self.each():
            for table in page.all("table"):
                rows = list(table.all("tr"))
                self.assertEqual(len({len(list(row.all("th", "td"))) for row in rows}), 1, table.text()[:200])
                self.assertTrue(list(table.all("th")))
                for header in table.all("th"):
                    self.assertIn(header.attributes.get("scope"), ("row", "col"))
                    self.assertTrue(header.text())

    def test_facts_are_whole(self):
        for page, _, _ in self.each():
            for facts in page.all("dl"):
                labels = [one.text() for one in facts.all("dt")]
                self.assertEqual(len(set(labels)), len(labels))
            for group in (one for facts in page.all("dl") for one in facts.children):
                names = [one.name for one in group.all("dt", "dd")]
                self.assertEqual(names, ["dt"] + ["dd"] * (len(names) - 1))
                self.assertGreater(len(names), 1)
                self.assertTrue(all(one.text() for one in group.all("dt", "dd")), group.text())

    def test_pictures_have_words(self):
        for page, _, _ in self.each():
            for picture in page.all("svg"):
                names = [one.name for one in picture.children if isinstance(one, markup.Element)][:2]
                self.assertEqual(names, ["title", "desc"])
                self.assertTrue(all(one.text() for one in picture.all("title", "desc")))
                self.assertEqual(picture.attributes["role"], "img")

    def test_no_address_and_nothing_that_runs(self):
        """Elements and attributes that could are refused by the reader."""
        for page, source, _ in self.each():
            self.assertNotRegex(source, r"(?i)\w+://|<script|\bsrc=|\bhref=\"[^#]|\bon[a-z]+=|javascript:|data:")
            (style,) = page.all("style")
            self.assertNotRegex(style.text(), r"(?i)url\(|@import|@font-face|expression|//|\\0*75")


if __name__ == "__main__":
    unittest.main()
