"""A consensus from Python: each assessor's reviews, how alike they score, and what was agreed."""

import unittest
from fractions import Fraction
from pathlib import Path

import ipsf

SAMPLE = Path("examples/kainuu-like")


def rated(*levels):
    return {f"rating.{number}": level for number, level in enumerate(levels, 1)}


class Consensus(unittest.TestCase):
    def test_without_a_history(self):
        found = ipsf.consensus(
            assessors={"Aino": rated(5, 4, 3, 2, 1), "Ville": rated(5, 4, 2, 2, 3)},
            agreed=ipsf.Answers.of({"rating.5": 2}),
            as_of="2024-06-30",
        )
        self.assertEqual(found.assessors, ["Aino", "Ville"])
        self.assertEqual(len(found), 1)
        (one,) = found
        self.assertEqual((one.agreement.compared, one.agreement.same, one.agreement.within_one), (5, 3, 4))
        self.assertEqual(one.agreement.weighted_kappa, Fraction(22, 37))  # tests/consensus/agreement.cpp
        self.assertEqual(one.agreement.open, 1)
        self.assertTrue(one.criterion(3).open)
        self.assertEqual(one.criterion(3).levels, {"Aino": ipsf.LevelRange(3, 3), "Ville": ipsf.LevelRange(2, 2)})
        self.assertEqual((one.criterion(5).agreed_low, one.criterion(5).apart, one.criterion(5).open), (2, 2, False))
        self.assertEqual([total.assessor for total in one.totals], ["Aino", "Ville", None])
        self.assertEqual(one.review, found.agreed[0])
        self.assertEqual(found.alone["Ville"][0].criterion(3).score, 2)
        given = [(answer.assessor, answer.value) for answer in one.answers if answer.item == "rating.5"]
        self.assertEqual(given, [("Aino", "1"), ("Ville", "3"), (None, "2")])

    def test_of_a_history_the_team_is_named(self):
        history = ipsf.load(SAMPLE)
        found = ipsf.consensus(history, assessors={"A": rated(1), "B": rated(1)}, as_of="2024-05-08")
        self.assertEqual([one.review.team for one in found], ["T1"])
        self.assertEqual(found[0].criterion(1).agreed_high, 1)
        self.assertEqual({answer.team for answer in found[0].answers}, {"T1"})

    def test_files_are_read(self):
        with self.assertRaises(OSError):
            ipsf.consensus(assessors={"A": "no-such.csv", "B": rated(1)}, as_of="2024-06-30")

    def test_refusals_name_the_assessor(self):
        with self.assertRaises(ipsf.Refused) as caught:
            ipsf.consensus(assessors={"Aino": rated(6), "Ville": rated(1)}, as_of="2024-06-30")
        (problem,) = caught.exception.problems
        self.assertEqual(problem.message, "Aino: answers row 1, column value: a rating is a whole number from 1 to 5")
        with self.assertRaises(ipsf.Refused):
            ipsf.consensus(assessors={"Aino": rated(1)}, as_of="2024-06-30")
        with self.assertRaises(TypeError):
            ipsf.consensus(assessors=["Aino", "Ville"], as_of="2024-06-30")
        with self.assertRaises(TypeError):
            ipsf.consensus(assessors={"Aino": rated(1), "Ville": None}, as_of="2024-06-30")

    def test_progress_can_cancel(self):
        with self.assertRaises(ipsf.Cancelled):
            ipsf.consensus(
                ipsf.load(SAMPLE),
                assessors={"A": {}, "B": {}},
                as_of="2024-05-08",
                progress=lambda done, total: False,
            )


if __name__ == "__main__":
    unittest.main()
