"""Editions from Python, and every boundary case of their files."""

import unittest
from pathlib import Path

import ipsf

try:
    import tomllib
except ImportError:  # before Python 3.11
    tomllib = None


class Editions(unittest.TestCase):
    def test_built_in_ones_pass_their_cases(self):
        self.assertIn("fi-2021-11", ipsf.editions())
        for id in ipsf.editions():
            self.assertGreaterEqual(ipsf.edition(id).test(), 25)

    def test_a_file_is_the_edition_it_was_built_from(self):
        read = ipsf.read_edition("rulebooks/fi-2021-11.toml")
        self.assertEqual((read.id, read.hash), (ipsf.edition("fi-2021-11").id, ipsf.edition("fi-2021-11").hash))
        changed = ipsf.read_edition(Path("rulebooks/fi-2021-11.toml").read_bytes() + b"# a comment\n")
        self.assertNotEqual(changed.hash, read.hash)

    def test_a_named_edition_scores_any_date_and_is_marked(self):
        answers = {"rating.1": 3}
        with self.assertRaises(ipsf.Refused):
            ipsf.score(as_of="2021-10-31", answers=answers)
        reviews = ipsf.score(as_of="2021-10-31", answers=answers, edition=ipsf.edition("fi-2021-11"))
        self.assertTrue(reviews.edition.out_of_date)
        self.assertFalse(ipsf.score(as_of="2021-11-01", answers=answers).edition.out_of_date)

    def test_mistakes_name_line_and_column(self):
        with self.assertRaises(ipsf.Refused) as caught:
            ipsf.read_edition(b'format = 1\nid = "x"\ncolour = "red"\n')
        self.assertTrue(any(problem.row == 3 and problem.column == "1" for problem in caught.exception.problems))

    @unittest.skipUnless(tomllib, "tomllib came with Python 3.11")
    def test_boundary_cases(self):
        for path in Path("rulebooks").glob("*.toml"):
            edition = ipsf.read_edition(path)
            for criterion in tomllib.loads(path.read_text(encoding="utf-8"))["criterion"]:
                for case in criterion["case"]:
                    with self.subTest(f"{path.name}, criterion {criterion['id']}: {case['given']}"):
                        review = ipsf.score(as_of="2024-06-30", answers=case["given"], edition=edition)[0]
                        scored = review.criterion(criterion["id"])
                        self.assertEqual([scored.low, scored.high], case.get("levels") or [case["level"]] * 2)
                        if "row" in case:
                            self.assertEqual(scored.row, case["row"])
                        if "undecided_by" in case:
                            self.assertEqual(scored.undecided_by, case["undecided_by"])


if __name__ == "__main__":
    unittest.main()
