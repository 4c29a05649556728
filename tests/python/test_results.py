"""What every result of the library does in the same way, and what help() says of each."""

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
                self.assertEqual(repr(result), f"<ipsf.{name} of {count} {things}>")

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
