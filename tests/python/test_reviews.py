"""Reviews from Python: results as dataclasses, answers, choices, explanations."""

import datetime
import json
import unittest
from fractions import Fraction
from pathlib import Path

import ipsf

SAMPLE = Path("examples/kainuu-like")


class Sample(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.history = ipsf.load(SAMPLE)
        cls.edition = ipsf.edition("fi-2021-11")
        cls.reviews = ipsf.score(cls.history, as_of="2024-05-08")

    def test_the_sample_is_good_with_103(self):
        review = self.reviews.team("T1")
        self.assertEqual((review.total, review.level), (103, "good"))
        self.assertEqual(review.from_, datetime.date(2023, 11, 9))
        self.assertEqual(review.next_review_by, datetime.date(2025, 5, 8))  # from 100: within 12 months
        self.assertEqual([review.criterion(id).score for id in (4, 5, 10)], [2, 2, 2])
        self.assertEqual(sum(score.score for score in review.criteria), 103)
        self.assertEqual(sum(part.high for part in review.sections.values()), 103)

    def test_inputs_are_exact(self):
        inputs = self.reviews[0].criterion(20).inputs["employer_share"]
        self.assertEqual(inputs.source, "measure")
        self.assertEqual(inputs.value, Fraction(inputs.numerator, inputs.denominator))
        self.assertIs(self.reviews[0].criterion(5).inputs["offices_close"].value, True)
        self.assertEqual(self.reviews[0].criterion(4).inputs["team_attachment"].value, "three_or_more_teams")

    def test_json_read_back_is_the_same(self):
        again = ipsf.Reviews.from_json(self.reviews.json)
        self.assertEqual(again.reviews, self.reviews.reviews)
        self.assertEqual(json.loads(self.reviews.json)["library"], ipsf.__version__)
        with self.assertRaises(ValueError):
            again.text()

    def test_results_have_what_the_json_has(self):
        def compare(data, result, place):
            for key, value in data.items():
                name = key if hasattr(result, key) else f"{key}_"
                self.assertTrue(hasattr(result, name), f"{place} {key}")
                found = getattr(result, name)
                for one, other in zip(value, found) if isinstance(value, list) else [(value, found)]:
                    if isinstance(one, dict) and not isinstance(other, dict):
                        compare(one, other, f"{place} {key}")
                if isinstance(value, dict) and isinstance(found, dict):
                    for part, one in value.items():
                        if isinstance(one, dict):
                            compare(one, found[part], f"{place} {key}")

        changed = self.edition.with_changes({(24, "5", "community_time_share"): ">= 70"})
        for used in (
            self.reviews,
            ipsf.score(
                self.history, as_of="2024-05-08", answers={"rating.1": 3, "clients_per_coach": 21}, edition=changed
            ),
            ipsf.score(self.history, as_of="2021-05-08", edition=self.edition),
        ):
            compare(json.loads(used.json), used, "")

    def test_the_day_of_a_rating(self):
        tables = {
            "coaches": {"coach_id": ["A"], "team_id": ["North"]},
            "episodes": {"episode_id": [1], "client_id": [1], "coach_id": ["A"], "started_on": ["2024-01-01"]},
            "answers": {"team_id": ["North"], "item": ["rating.1"], "value": ["3"], "on": ["2024-05-08"]},
        }
        rated = ipsf.score(ipsf.History.from_columns(tables), as_of="2024-05-08")[0]
        self.assertEqual((rated.criterion(1).rating, rated.criterion(1).rated_on), (3, datetime.date(2024, 5, 8)))
        self.assertIsNone(rated.criterion(2).rated_on)

    def test_an_edition_that_does_not_cover_the_date(self):
        early = ipsf.score(self.history, as_of="2021-10-31", edition=self.edition)
        self.assertTrue(early.edition.out_of_date)
        self.assertTrue(all(review.out_of_date for review in early))
        self.assertFalse(self.reviews[0].out_of_date)

    def test_changes_of_what_is_worked_out_of_an_input(self):
        said = [
            change["derived"]
            for criterion in json.loads(self.reviews.json)["reviews"][0]["criteria"]
            for change in (criterion["next"] or {}).get("changes", ())
            if "derived" in change
        ]
        changes = [
            change for criterion in self.reviews[0].criteria if criterion.next for change in criterion.next.changes
        ]
        self.assertEqual([change.derived for change in changes if change.derived], said)

    def test_text_in_both_languages(self):
        self.assertIn("Asiakasmäärä", self.reviews.text("fi"))
        self.assertIn("103", self.reviews.text())

    def test_every_measure_is_explained_by_its_records(self):
        for criterion in self.reviews[0].criteria:
            for name, used in criterion.inputs.items():
                if used.source != "measure":
                    continue
                with self.subTest(name):
                    explained = ipsf.explain(self.history, "T1", name, as_of="2024-05-08")
                    self.assertEqual((explained.numerator, explained.denominator), (used.numerator, used.denominator))
                    self.assertEqual(sum(record.numerator for record in explained.records), explained.numerator)
                    if name != "employed_clients":
                        self.assertEqual(sum(record.denominator for record in explained.records), explained.denominator)
                    self.assertEqual(explained.value, used.value)

    def test_what_loses_is_kept(self):
        # An answer of 21 clients for each coach wins over the measure, which gives another level.
        changed = ipsf.score(self.history, as_of="2024-05-08", answers={"clients_per_coach": 21})[0].criterion(1)
        self.assertEqual(changed.score, 4)
        self.assertEqual((changed.disagreement.with_, changed.disagreement.low), ("measure", 5))
        measured = self.reviews[0].criterion(1).inputs["clients_per_coach"]
        self.assertEqual(changed.inputs["clients_per_coach"].measure, measured)
        self.assertIsNone(measured.measure)
        rated = ipsf.score(self.history, as_of="2024-05-08", answers={"rating.1": 3})[0].criterion(1)
        self.assertEqual((rated.score, rated.basis, rated.rating), (3, "rating", 3))

    def test_choices_and_holidays(self):
        reviews = ipsf.score(
            self.history, as_of="2024-05-08", choices={"practice_share": 75, "averaging": "ratings"}, holidays=[]
        )
        self.assertEqual(reviews.choices["practice_share"], "75")
        self.assertEqual(reviews.choices["averaging"], "ratings")
        with self.assertRaises(ipsf.Refused):
            ipsf.score(self.history, as_of="2024-05-08", choices={"averaging": "medians"})


class WithoutHistory(unittest.TestCase):
    def test_the_paper_score_sheet(self):
        sheet = {f"rating.{id}": 4 for id in range(1, 26)}
        review = ipsf.score(as_of="2024-06-30", answers=sheet)[0]
        self.assertEqual((review.team, review.total, review.level), (None, 100, "good"))
        sheet["rating.25"] = 3
        review = ipsf.score(as_of="2024-06-30", answers=sheet)[0]
        self.assertEqual((review.total, review.level, review.next_review_by), (99, "fair", datetime.date(2024, 12, 30)))

    def test_missing_answers_leave_a_range(self):
        review = ipsf.score(as_of="2024-06-30", answers={"permanent_open_market_share": 100})[0]
        scored = review.criterion(21)
        self.assertEqual(
            (scored.score, scored.low, scored.high, scored.undecided_by), (None, 1, 5, ["employed_clients"])
        )
        self.assertEqual((review.total_low, review.total_high, review.total), (25, 125, None))
        self.assertEqual(review.levels, ["not_supported_employment", "fair", "good", "exemplary"])

    def test_answers_that_do_not_fit_are_refused(self):
        for answers in (
            {"coaching_time_share": "85 %"},
            {"coaching_time_share": "101"},
            {"coching_time_share": 85},
            {"rating.26": 3},
        ):
            with self.subTest(answers), self.assertRaises(ipsf.Refused):
                ipsf.score(as_of="2024-06-30", answers=answers)
        with self.assertRaises(TypeError):
            ipsf.score(as_of="2024-06-30", answers={"coaching_time_share": 85.5})
        with self.assertRaises(ipsf.InvalidArgument):
            ipsf.score(as_of="2024-06-30")
        with self.assertRaises(ipsf.Refused):
            ipsf.score(as_of="2021-10-31", answers={"rating.1": 3})


if __name__ == "__main__":
    unittest.main()
