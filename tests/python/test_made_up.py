"""Editions of 26 criteria on one scale, and of 24 and 11 on two."""

import datetime
import json
import pathlib
import unittest

import ipsf

EDITIONS = pathlib.Path(__file__).resolve().parents[1] / "editions"
WORK, STUDY = [*range(3, 15), *range(20, 32)], [*range(101, 111), 205]


def ratings(ids, lower=()):
    return {f"rating.{id}": 3 if id in lower else 4 for id in ids}


class OneScale(unittest.TestCase):
    edition = ipsf.read_edition(EDITIONS / "made-up-26.toml")

    def test_the_edition_tells_its_criteria(self):
        self.assertEqual([one.id for one in self.edition.criteria], list(range(1, 27)))
        (scale,) = self.edition.scales
        self.assertEqual(
            (scale.key, scale.lowest_total, scale.highest_total, scale.criteria), ("", 26, 130, list(range(1, 27)))
        )
        self.assertEqual(self.edition.check(), [])
        self.assertEqual(self.edition.test().failures, [])

    def test_a_review(self):
        review = ipsf.score(as_of="2024-06-30", answers=ratings(range(1, 27), lower=[26]), edition=self.edition)[0]
        self.assertEqual(
            (review.total, review.level, review.next_review_by), (103, "fair", datetime.date(2024, 12, 30))
        )
        self.assertEqual(review.criterion(26).score, 3)
        self.assertEqual(list(review.scales), [""])
        self.assertEqual(review.scales[""].total, 103)
        for none in (0, 27):
            with self.assertRaises(IndexError):
                review.criterion(none)
        with self.assertRaises(ipsf.Refused):
            ipsf.score(as_of="2024-06-30", answers={"rating.99": 4}, edition=self.edition)

    def test_the_present_editions_are_as_they_were(self):
        review = ipsf.score(as_of="2024-06-30", answers=ratings(range(1, 26)))[0]
        self.assertEqual((review.total, review.level, review.scales[""].total), (100, "good", 100))
        (scale,) = ipsf.edition("fi-2021-11").scales
        self.assertEqual((scale.lowest_total, scale.highest_total), (25, 125))


class TwoScales(unittest.TestCase):
    edition = ipsf.read_edition(EDITIONS / "made-up-youth.toml")

    def test_the_edition_tells_its_scales(self):
        self.assertEqual(
            [(one.key, one.criteria) for one in self.edition.scales], [("employment", WORK), ("education", STUDY)]
        )
        self.assertEqual(self.edition.scales[1].title, {"fi": "Opiskelu", "en": "Education"})
        self.assertEqual(
            {one.id: one.scale for one in self.edition.criteria},
            {**dict.fromkeys(WORK, "employment"), **dict.fromkeys(STUDY, "education")},
        )

    def test_a_review(self):
        reviews = ipsf.score(as_of="2024-06-30", answers=ratings(WORK + STUDY, lower=[205]), edition=self.edition)
        review = reviews[0]
        self.assertEqual(
            (review.total, review.total_low, review.level, review.levels, review.next_review_by, review.way_up),
            (None, None, None, [], None, None),
        )
        self.assertEqual(
            {key: (one.total, one.level) for key, one in review.scales.items()},
            {"employment": (96, "good"), "education": (43, "weak")},
        )
        self.assertEqual(review.scales["employment"].next_review_by, datetime.date(2025, 6, 30))
        self.assertEqual(review.scales["education"].way_up.level, "sound")
        self.assertIn("scales", json.loads(reviews.json)["reviews"][0])
        self.assertIn("Education\n", reviews.text())

    def test_sensitivity(self):
        answers = {**ratings(WORK[1:] + STUDY), "clients_per_coach": "20.4"}
        found = ipsf.sensitivity(as_of="2024-06-30", answers=answers, edition=self.edition)[0]
        self.assertIsNone(found.worst)
        self.assertEqual((found.scales["employment"].worst.total, found.scales["employment"].best.total), (96, 97))
        self.assertEqual(found.scales["education"].best.total, 44)
        (effect,) = found.effects
        self.assertIsNone(effect.total_low)
        self.assertEqual(effect.scales["employment"].total_low, 97)
        self.assertEqual(list(effect.criteria), [3])
        self.assertEqual(found.criterion(3).highest, 5)

    def test_differences(self):
        changed = self.edition.with_changes(
            {
                (0, "education.sound", "at_least"): 45,
                (205, "4", "answer_205"): "three",
                (205, "3", "answer_205"): "four",
            }
        )
        answers = {**ratings(WORK + STUDY[:-1]), "answer_205": "three"}
        compared = ipsf.compare_reviews(self.edition, changed, as_of="2024-06-30", answers=answers)
        one = compared[0]
        self.assertEqual((one.before.total, one.after.level), (None, None))
        self.assertEqual((one.before.scales["education"].total, one.after.scales["education"].total), (43, 44))
        self.assertEqual(one.moves, {205: ((3, 3), (4, 4))})
        self.assertFalse(one.changes_level)
        self.assertEqual(list(compared.after.low(205)), [4])
        with self.assertRaises(IndexError):
            compared.before.low(1)
        national = ipsf.compare_reviews(
            ipsf.edition("fi-2021-11"), self.edition, as_of="2024-06-30", answers=ratings(WORK + STUDY)
        )[0]
        self.assertEqual(national.before.total_low, 18 * 4 + 7)  # 3-14 and 20-25 are its own too
        self.assertFalse(national.moves)
        self.assertFalse(national.changes_level)

    def test_a_series(self):
        history = ipsf.load("examples/kainuu-like")
        series = ipsf.series(
            history,
            from_="2024-01-01",
            to="2024-06-30",
            edition=self.edition,
            answers=ratings(WORK + STUDY, lower=[205]),
        )
        self.assertGreater(len(series), 5)
        for row in series:
            self.assertEqual((row.total, row.level, row.next_review_by), (None, None, None))
            self.assertEqual(
                {key: (one.total, one.level) for key, one in row.scales.items()},
                {"employment": (96, "good"), "education": (43, "weak")},
            )
        self.assertEqual(set(series.low(205)), {3})
        with self.assertRaises(IndexError):
            series.low(1)
        self.assertIn("education_total_low", series.csv().splitlines()[0])


if __name__ == "__main__":
    unittest.main()
