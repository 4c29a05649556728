"""Results as pages of HTML, as Python gives them."""

import copy
import csv
import html
import pickle
import re
import shutil
import tempfile
import unittest
from html.parser import HTMLParser
from pathlib import Path

import ipsf

SAMPLE = Path("examples/kainuu-like")
DAY = "2024-05-08"


def text_of(page):
    """What a reader sees of it, in one line."""

    class Reader(HTMLParser):
        def __init__(self):
            super().__init__()
            self.skipped = 0
            self.parts = []

        def handle_starttag(self, tag, attributes):
            self.skipped += tag == "style"

        def handle_endtag(self, tag):
            self.skipped -= tag == "style"

        def handle_data(self, data):
            if not self.skipped:
                self.parts.append(data)

    reader = Reader()
    reader.feed(page)
    return " ".join(" ".join(reader.parts).split())


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.history = ipsf.load(SAMPLE)
        cls.reviews = ipsf.score(cls.history, as_of=DAY)

    def test_a_report_has_what_the_caller_says(self):
        page = self.reviews.html(
            "fi", service="A & <B>", assessors=["Aino", "Eero"], repeated_by="ipsf.score(...)", history=self.history
        )
        self.assertIn('<html lang="fi">', page)
        said = text_of(page)
        for words in ("Palvelu A & <B>", "Arvioijat Aino, Eero", "ipsf.score(...)", "Keksitty IPS-tiimi"):
            self.assertTrue(words in said, words)

    def test_names_are_any_list_also_an_empty_one(self):
        class WithoutTruth:
            """As arrays and frames of other libraries are."""

            def __init__(self, *names):
                self.names = names

            def __iter__(self):
                return iter(self.names)

            def __bool__(self):
                raise TypeError("no truth value")

        same = self.reviews.html(assessors=["Aino"], without=["plan"])
        self.assertEqual(same, self.reviews.html(assessors=WithoutTruth("Aino"), without=WithoutTruth("plan")))
        for nothing in ([], (), None, iter([]), WithoutTruth()):
            self.assertEqual(self.reviews.html(), self.reviews.html(assessors=nothing))
        for nothing in ([], (), None, iter([]), WithoutTruth()):
            self.assertEqual(self.reviews.html(), self.reviews.html(without=nothing))

    def test_nothing_is_said_that_was_not_given(self):
        said = text_of(self.reviews.html())
        for words in ("Assessors", "Made again by", "Course", "Keksitty"):
            self.assertFalse(words in said, words)

    def test_the_report_has_the_numbers_of_the_review(self):
        review = self.reviews[0]
        said = text_of(self.reviews.html())
        self.assertTrue(f"Total {review.total} / 125" in said)
        for criterion in review.criteria:
            self.assertTrue(f"{criterion.score} / 5" in said, criterion.id)
        for part in review.sections.values():
            self.assertTrue(f"{part.low} / {part.of}" in said, part)

    def test_each_part_can_be_left_out(self):
        series = ipsf.series(self.history, from_="2024-01-01", to=DAY)
        headings = {
            "summary": "In short",
            "course": "Course",
            "criteria": "Criteria",
            "plan": "Development plan",
            "choices": "What rests on a choice or a reading",
            "data": "Data",
            "appendix": "Appendix",
        }
        found = ipsf.sensitivity(self.history, as_of=DAY)
        parts = lambda page: re.findall(r'<h2 class="part">(?:<span>)?([^<]*)', page)
        whole = found.html(course=series, history=self.history)
        self.assertEqual(parts(whole), list(headings.values()))
        for part, heading in headings.items():
            course = None if part == "course" else series
            left = parts(found.html(course=course, history=self.history, without=[part]))
            self.assertEqual(left, [each for each in headings.values() if each != heading])

    def test_reviews_by_a_changed_edition_say_so_on_every_sheet(self):
        changed = ipsf.edition("fi-2021-11").with_changes({(24, "5", "community_time_share"): ">= 70"})
        page = ipsf.score(self.history, as_of=DAY, edition=changed).html("fi")
        self.assertIn("<title>Entä jos: Laatuarviointi, tiimi T1, 2024-05-08</title>", page)
        self.assertIn('content: "Entä jos: Laatuarviointi, tiimi T1, 2024-05-08"', page)
        self.assertIn("Entä jos: Laatuarviointi, tiimi T1", text_of(page).split("Arviointipäivä")[0])
        self.assertNotIn("Entä jos", self.reviews.html("fi"))

    def test_a_part_that_there_is_not_is_refused(self):
        with self.assertRaisesRegex(ipsf.InvalidArgument, "summary, course"):
            self.reviews.html(without=["weather"])
        with self.assertRaisesRegex(TypeError, "assessors: give a list"):
            self.reviews.html(assessors="Aino")
        with self.assertRaisesRegex(TypeError, "course: give what ipsf.series gave"):
            self.reviews.html(course=self.reviews)

    def test_what_a_part_that_is_left_out_would_show_is_refused(self):
        course = ipsf.series(self.history, from_="2024-01-01", to=DAY)
        later = ipsf.series(self.history, from_="2024-06-01", to="2024-12-31")
        with self.assertRaisesRegex(ipsf.Refused, "has no date before the reviews"):
            self.reviews.html(course=later)
        other = ipsf.History.from_columns(
            {
                "coaches": {"coach_id": ["A"], "team_id": ["Elsewhere"]},
                "episodes": {"episode_id": [1], "client_id": [1], "coach_id": ["A"], "started_on": ["2023-01-02"]},
            }
        )
        with self.assertRaisesRegex(ipsf.Refused, "has nothing of team T1"):
            self.reviews.html(course=ipsf.series(other, from_="2024-01-01", to=DAY))
        with self.assertRaisesRegex(ipsf.Refused, 'leaves out the part "course".*give no course, or leave the part in'):
            self.reviews.html(course=course, without=["course"])
        with self.assertRaisesRegex(ipsf.Refused, 'leaves out the part "data".*ask for no ids, or leave the part in'):
            self.reviews.html(history=self.history, show_ids=True, without=["data"])
        with self.assertRaisesRegex(ipsf.Refused, "give the history, or ask for no ids"):
            self.reviews.html(show_ids=True)
        with self.assertRaisesRegex(TypeError, "show_ids: give True or False"):
            self.reviews.html(history=self.history, show_ids="yes")

    def test_ids_of_what_is_left_out_where_they_are_asked_for(self):
        records = ipsf.explain(self.history, as_of=DAY, team="T1", measure="days_to_employer_meeting").records
        left_out = {record.id for record in records if record.left_out}
        ids_in = lambda page: set(re.findall(r"\b[EJK][0-9]{2,}\b", text_of(page)))
        self.assertEqual(ids_in(self.reviews.html(history=self.history, show_ids=True)), left_out)
        self.assertEqual(len(left_out), 3)
        self.assertEqual(ids_in(self.reviews.html(history=self.history)), set())

    def test_a_single_review_has_what_all_have(self):
        alone = ipsf.score(self.history, as_of=DAY, teams=["T1"])
        self.assertEqual(self.reviews[0].html("fi", service="A"), self.reviews.html("fi", service="A"))
        several = ipsf.score(ipsf.load(self.several_teams()), as_of="2024-12-31")
        self.assertGreater(len(several), 1)
        for review in (several[1], several.team(several[1].team)):
            same = ipsf.score(ipsf.load(self.several_teams()), as_of="2024-12-31", teams=[review.team])
            for form in ("html", "xlsx", "text"):
                self.assertEqual(getattr(review, form)("fi"), getattr(same, form)("fi"), form)
            self.assertEqual(review.table("criteria").csv(), same.table("criteria").csv())
            self.assertTrue(review._repr_html_().startswith("<iframe"))
        data_alone = pickle.loads(pickle.dumps(several[1]))
        self.assertEqual(data_alone, several[1])
        self.assertIsNone(data_alone._repr_html_())
        with self.assertRaisesRegex(ipsf.InvalidArgument, "have no report; score them again"):
            data_alone.html()
        self.assertEqual(alone[0], self.reviews[0])

    def several_teams(self):
        folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, folder)
        for table in SAMPLE.glob("*.csv"):
            shutil.copy(table, folder)
        with open(folder / "coaches.csv", newline="", encoding="utf-8") as file:
            heads, *rows = csv.reader(file)
        of_team, names = heads.index("team_id"), ["T1", "T2"]
        with open(folder / "coaches.csv", "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(heads)
            for place, row in enumerate(rows):
                row[of_team] = names[place % 2]
                writer.writerow(row)
        with open(folder / "teams.csv", "a", encoding="utf-8") as file:
            columns = (folder / "teams.csv").read_text(encoding="utf-8").splitlines()[0].split(",")
            file.write(",".join("T2" if name == "team_id" else "" for name in columns) + "\n")
        return folder

    def test_a_course_by_other_rules_is_refused(self):
        period = {"from_": "2024-01-01", "to": DAY}
        others = (
            ipsf.series(self.history, edition="ips25-2008", **period),
            ipsf.series(self.history, months=12, **period),
            ipsf.series(self.history, choices={"edge": "round-half-up"}, **period),
        )
        for course in others:
            with self.subTest(course=repr(course)), self.assertRaisesRegex(ipsf.Refused, "other rules"):
                self.reviews.html(course=course, history=self.history)

    def test_a_history_that_they_were_not_made_of_is_refused(self):
        of_team = lambda team: ipsf.History.from_columns(
            {
                "coaches": {"coach_id": ["A"], "team_id": [team]},
                "episodes": {"episode_id": [1], "client_id": [1], "coach_id": ["A"], "started_on": ["2024-01-01"]},
            }
        )
        others = {'no team "T1"': of_team("North"), "table teams has 0 rows": of_team("T1")}
        for why, history in others.items():
            for result in (self.reviews, ipsf.sensitivity(self.history, as_of=DAY)):
                with self.subTest(why), self.assertRaisesRegex(ipsf.Refused, why) as raised:
                    result.html(history=history)
                self.assertEqual(raised.exception.problems[0].rule, "other-history")
        again = ipsf.load(SAMPLE)  # the same rows
        self.assertEqual(self.reviews.html(history=again), self.reviews.html(history=self.history))
        alone = ipsf.score(as_of=DAY, answers={"rating.1": 3})
        with self.assertRaisesRegex(ipsf.Refused, "made without one"):
            alone.html(history=self.history)

    def test_choices_other_than_the_editions_stand_at_the_head(self):
        other = ipsf.score(self.history, as_of=DAY, choices={"edge": "round-half-up"})
        self.assertIn(
            "the value rounded to whole units (by default: the exact value)",
            text_of(other.html(without=["appendix"])),
        )
        self.assertNotIn("Other choices", text_of(self.reviews.html()))

    def test_what_is_unknown_is_to_be_found_out_first(self):
        # One rating, and nothing else: every other criterion may have any level.
        unknown = ipsf.score(as_of=DAY, answers={"rating.1": 3}, edition="fi-2021-11")
        said = text_of(unknown.html(without=["criteria", "summary", "data", "appendix"]))
        self.assertIn("1–5 → 2", said)
        self.assertIn("find out", said)

    def test_recorded_reviews_stand_by_day_among_the_others(self):
        days = re.findall(
            r'<th scope="row"><time>(\d{4}-\d\d-\d\d)</time></th>',
            self.reviews.html(course=ipsf.series(self.history, from_="2023-06-01", to=DAY), history=self.history),
        )
        self.assertGreater(len(days), 10)
        self.assertEqual(days, sorted(days))

    def test_the_same_page_for_the_same_result(self):
        again = ipsf.score(self.history, as_of=DAY)
        self.assertEqual(self.reviews.html("fi"), again.html("fi"))

    def test_every_result_is_a_page_in_both_languages(self):
        edition = ipsf.edition("fi-2021-11")
        results = {
            "2024-04-30": ipsf.series(self.history, from_="2024-01-01", to=DAY),
            "103": ipsf.sensitivity(self.history, as_of=DAY),
            DAY: ipsf.list_due(self.history, as_of=DAY),
            "2024-01": ipsf.track(self.history, from_="2024-01-01", to="2024-01-31"),
            "T1": ipsf.phase_flow(self.history, as_of=DAY),
            "fi-2021-11": edition,
            "ips25-2008": ipsf.compare_editions("fi-2021-11", "ips25-2008"),
            "clients_per_coach": ipsf.explain(self.history, "T1", "clients_per_coach", as_of=DAY),
            "kainuu": ipsf.service_model(ipsf.service_models()[0]),
        }
        for words, result in results.items():
            with self.subTest(result=repr(result)):
                english, finnish = result.html(), result.html("fi")
                if words != "kainuu":
                    self.assertTrue(words in text_of(english), words)
                self.assertNotEqual(text_of(english), text_of(finnish))
                self.assertTrue(english.startswith("<!DOCTYPE html>") and english.endswith("</html>\n"))

    def test_a_notebook_shows_a_page_in_a_frame(self):
        shown = self.reviews._repr_html_()
        inner = re.fullmatch(r'<iframe title="ipsf" srcdoc="([^"]*)" style="[^"]*" loading="lazy"></iframe>', shown)
        page = html.unescape(inner[1])
        self.assertIn("Total 103 / 125", text_of(page))
        self.assertNotIn("Appendix", text_of(page))

    def test_a_notebook_shows_what_has_a_page(self):
        explained = ipsf.explain(self.history, "T1", "clients_per_coach", as_of=DAY)
        shown = {
            "fi-2021-11": ipsf.edition("fi-2021-11"),
            "clients_per_coach": explained,
            "Kainuu": ipsf.service_model(ipsf.service_models()[0]),
        }
        for words, thing in shown.items():
            with self.subTest(repr(thing)):
                page = re.search('srcdoc="([^"]*)"', thing._repr_html_())[1]
                self.assertTrue(words in text_of(html.unescape(page)), words)
        self.assertIsNone(copy.copy(explained)._repr_html_())

    def test_what_the_library_no_longer_holds_has_no_page(self):
        read = ipsf.Reviews.from_json(self.reviews.json)
        self.assertIsNone(read._repr_html_())
        with self.assertRaisesRegex(ipsf.InvalidArgument, "score them again"):
            read.html()


if __name__ == "__main__":
    unittest.main()
