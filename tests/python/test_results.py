"""What every result of the library does in the same way, and what help() says of each."""

import dataclasses
import gc
import pydoc
import unittest
import weakref

import ipsf

AS_OF = "2024-05-08"
CHANGE = {(24, "5", "community_time_share"): ">= 70"}

# By the name of the class: what makes it, what its repr() counts, and what help() says of its texts.
SAID = {
    "DueList": ("ipsf.list_due", "items", ["`csv` has one line for each item"]),
    "Punctuality": ("ipsf.punctuality", "rows", ["`csv` has one line for each row", "`text` has the shares"]),
    "Tracking": ("ipsf.track", "rows", ['One line for each row; the header in English ("en") or Finnish ("fi")']),
    "ClientSummary": (
        "ipsf.summarise_clients",
        "episodes",
        ["One line for each episode, job and study; the header in English"],
    ),
    "PhaseFlow": ("ipsf.phase_flow", "teams", ["`csv` has one line for each phase of a team and each refused move"]),
    "EditionDifference": ("ipsf.compare_editions", "changes", ["`csv` has one line for each change"]),
    "ReviewDifference": (
        "ipsf.compare_reviews",
        "reviews",
        [
            "`json` has what differs in the editions, how many reviews move, and each review",
            "`csv` has one line for each review: totals, levels and criteria by both editions",
            "`text` has what differs in the editions and who moves",
        ],
    ),
    "Series": (
        "ipsf.series",
        "reviews",
        [
            "`json` has all whole reviews, some 20 KB for each; `Reviews.from_json` reads it",
            "`csv` has one line for each row: totals, levels, criteria and measures",
            "`text` has the totals and levels",
            "The lowest reachable level of a criterion",
        ],
    ),
    "Sensitivity": (
        "ipsf.sensitivity",
        "reviews",
        [
            "`json` has the reviews, each with what it rests on; `Reviews.from_json` reads it",
            "`text` has the reviews and what they rest on",
        ],
    ),
}


class Results(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        history = ipsf.load("examples/kainuu-like")
        edition = ipsf.edition("fi-2021-11")
        cls.history, cls.edition, cls.changed = history, edition, edition.with_changes(CHANGE)
        cls.made = {
            "DueList": lambda: ipsf.list_due(history, as_of=AS_OF),
            "Punctuality": lambda: ipsf.punctuality(history, from_="2024-01-01", to=AS_OF),
            "Tracking": lambda: ipsf.track(history, from_="2024-01-01", to=AS_OF),
            "ClientSummary": lambda: ipsf.summarise_clients(history, as_of=AS_OF),
            "PhaseFlow": lambda: ipsf.phase_flow(history, as_of=AS_OF),
            "EditionDifference": lambda: ipsf.compare_editions(edition, cls.changed),
            "ReviewDifference": lambda: ipsf.compare_reviews(edition, cls.changed, history, as_of=AS_OF),
            "Series": lambda: ipsf.series(history, from_="2024-01-01", to=AS_OF),
            "Sensitivity": lambda: ipsf.sensitivity(history, as_of=AS_OF),
        }

    def test_all_are_sequences(self):
        results = [make() for make in self.made.values()]
        for result in (*results, ipsf.score(self.history, as_of=AS_OF)):
            with self.subTest(type(result).__name__):
                rows = list(result)
                self.assertGreater(len(rows), 0)
                self.assertEqual(len(result), len(rows))
                self.assertEqual([result[place] for place in range(len(rows))], rows)
                self.assertEqual([result[place - len(rows)] for place in range(len(rows))], rows)
                for part in (slice(1, None), slice(None, None, -1), slice(len(rows), None)):
                    self.assertIs(type(result[part]), list)
                    self.assertEqual(result[part], rows[part])
                for beyond in (len(rows), -len(rows) - 1):
                    with self.assertRaises(IndexError):
                        result[beyond]
                for wrong in ("0", 0.0, None):
                    with self.assertRaises(TypeError):
                        result[wrong]

    def test_each_says_how_many_it_has(self):
        for name, (_, things, _) in SAID.items():
            with self.subTest(name):
                result = self.made[name]()
                count = len({row.team for row in result}) if things == "teams" else len(result)
                self.assertEqual(repr(result), f"<ipsf.{name} of {count} {things[:-1] if count == 1 else things}>")

    def test_what_they_hold_shows_itself_in_short(self):
        shown = set()

        def look_at(one):
            if isinstance(one, dict):
                one = list(one.values())
            if isinstance(one, (list, tuple)):
                for each in one:
                    look_at(each)
                return
            if not type(one).__module__.startswith("ipsf"):
                return
            shown.add(type(one).__name__)
            self.assertLessEqual(len(repr(one)), 200)
            self.assertTrue(repr(one).startswith(f"<ipsf.{type(one).__name__} ") or len(repr(one)) < 150, repr(one))
            if dataclasses.is_dataclass(one):
                look_at([getattr(one, field.name) for field in dataclasses.fields(one)])
            elif hasattr(one, "__iter__"):
                look_at(list(one))

        for make in self.made.values():
            look_at(make())
        look_at(ipsf.score(self.history, as_of=AS_OF))
        look_at(ipsf.explain(self.history, "T1", "clients_per_coach", as_of=AS_OF))
        look_at([self.edition, self.edition.criteria, self.edition.scales])
        look_at([self.edition.deadlines, self.edition.phases, self.edition.moves])
        look_at([self.made["DueList"]().totals, self.made["PhaseFlow"]().refused])
        several = {"Change", "ClientJob", "CriterionScore", "Deadline", "DueTotal", "EditionChange", "Evidence"}
        self.assertLessEqual(several | {"ComparedReview", "Input", "ReviewSensitivity", "TrackingRow"}, shown)

    def test_what_a_review_shows(self):
        def scored(ratings):
            return ipsf.score(as_of="2024-06-30", answers={f"rating.{id}": score for id, score in ratings.items()})

        # 24 times 4 and a 3: one below "good". Without the 3, criterion 25 has any of 1-5.
        rated = {**{id: 4 for id in range(1, 25)}, 25: 3}
        reviews = scored(rated)
        self.assertEqual(repr(reviews), "<ipsf.Reviews of 1 review by fi-2021-11>")
        changed = ipsf.edition("fi-2021-11").with_changes({(24, "5", "community_time_share"): ">= 70"})
        what_if = ipsf.score(as_of="2024-06-30", answers={"rating.1": 4}, edition=changed)
        self.assertEqual(repr(what_if), "<ipsf.Reviews of 1 review by fi-2021-11 (what-if)>")
        self.assertEqual(repr(reviews[0]), "<ipsf.Review on 2024-06-30: total 99 of 125, fair>")
        self.assertRegex(repr(reviews[0].criterion(25)), r"^<ipsf.CriterionScore 25 \w+: 3>$")
        del rated[25]
        (open_review,) = scored(rated)
        self.assertEqual(repr(open_review), "<ipsf.Review on 2024-06-30: total 97-101 of 125, fair or good>")
        self.assertRegex(repr(open_review.criterion(25)), r"^<ipsf.CriterionScore 25 \w+: 1-5>$")
        of_sample = ipsf.score(self.history, as_of=AS_OF)[0]
        self.assertTrue(repr(of_sample).startswith("<ipsf.Review of team T1 on 2024-05-08: total "))

    def test_ids_that_would_act_on_a_terminal_are_shown_as_written_in_python(self):
        due = ipsf.list_due(self.history, as_of=AS_OF)[0]
        self.assertIn(r"team='T\x1b[2J'", repr(dataclasses.replace(due, team="T\x1b[2J")))
        review = dataclasses.replace(ipsf.score(self.history, as_of=AS_OF)[0], team="T\x1b[2J")
        self.assertIn(r"of team T\x1b[2J on", repr(review))

    def test_tables_say_how_many_rows_they_have(self):
        table = self.made["PhaseFlow"]().table("flow")
        self.assertIsInstance(table, ipsf.Table)
        self.assertEqual(len(table), 6)  # one team
        self.assertEqual(repr(table), '<ipsf.Table "flow" of 6 rows and 5 columns>')

    def test_none_is_made_by_hand(self):
        editions = [self.edition, self.changed]
        others = {"Series": editions[:1], "EditionDifference": editions, "ReviewDifference": editions}
        for name, (by, _, _) in SAID.items():
            for given in (5, "fi-2021-11", None, self.history):
                with self.subTest(name, given=given), self.assertRaisesRegex(TypeError, f"made by {by}.*, not by hand"):
                    getattr(ipsf, name)(given, *others.get(name, ()))

    def test_help_says_what_the_texts_have(self):
        for name, (_, _, facts) in SAID.items():
            said = " ".join(pydoc.plain(pydoc.render_doc(getattr(ipsf, name))).replace("|", " ").split())
            for fact in facts:
                with self.subTest(name, fact=fact):
                    self.assertTrue(fact in said)

    def test_what_nobody_has_is_freed_at_once(self):
        # No cycle holds what may be gigabytes until Python looks for those.
        gc.disable()
        self.addCleanup(gc.enable)
        for name, make in self.made.items():
            with self.subTest(name):
                result = make()
                self.assertTrue(list(result) and result.text() and result.json())
                handle = weakref.ref(result._handle)
                del result
                self.assertIsNone(handle())


if __name__ == "__main__":
    unittest.main()
