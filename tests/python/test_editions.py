"""Editions from Python, and every boundary case of their files."""

import csv
import datetime
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import ipsf

try:
    import tomllib
except ImportError:  # before Python 3.11
    tomllib = None


def cases_of(criterion):
    """Its boundary cases: those that stand alone, and the lines of its grids (docs/edition-format.md)."""
    yield from criterion.get("case", [])
    for grid in criterion.get("grid", []):
        count = len(grid["inputs"])
        for line in grid["cases"]:
            level = line[count]
            case = {
                "given": dict(zip(grid["inputs"], line)),
                "levels": level if isinstance(level, list) else [level] * 2,
            }
            if len(line) > count + 1 and line[count + 1]:
                case["row"] = line[count + 1]
            yield case


class Editions(unittest.TestCase):
    def test_built_in_ones_pass_their_tests_and_the_check(self):
        self.assertIn("fi-2021-11", ipsf.editions())
        for id in ipsf.editions():
            tested = ipsf.edition(id).test()
            self.assertEqual(tested.failures, [])
            self.assertGreater(tested.cases, 200)
            self.assertGreater(tested.changes, 400)
            self.assertEqual(ipsf.edition(id).check(), [])

    def test_a_file_is_the_edition_it_was_built_from(self):
        read = ipsf.read_edition("rulebooks/fi-2021-11.toml")
        self.assertEqual((read.id, read.hash), (ipsf.edition("fi-2021-11").id, ipsf.edition("fi-2021-11").hash))
        changed = ipsf.read_edition(Path("rulebooks/fi-2021-11.toml").read_bytes() + b"# a comment\n")
        self.assertNotEqual(changed.hash, read.hash)
        self.assertEqual(ipsf.read_edition(changed.toml).hash, changed.hash)
        self.assertEqual(read.toml, Path("rulebooks/fi-2021-11.toml").read_bytes())

    def test_an_edition_based_on_another(self):
        with tempfile.TemporaryDirectory() as folder:
            says = 'format = 1\nbased_on = "{}"\nid = "{}"\nfamily = "{}"\n'
            Path(folder, "second.toml").write_text(says.format("fi-2021-11", "second", "mine"))
            third = Path(folder, "third.toml")
            third.write_text(says.format("second", "third", "ours"))
            read = ipsf.read_edition(third)
            self.assertEqual(read.id, "third")
            self.assertEqual(ipsf.read_edition(read.toml).hash, read.hash)
            self.assertEqual(
                {change.key for change in ipsf.compare_editions(ipsf.edition("fi-2021-11"), read)}, {"id", "family"}
            )
            with self.assertRaises(ipsf.Refused) as refused:
                ipsf.read_edition(third.read_bytes())  # from memory there is no folder
            self.assertIn("there is no edition `second`", str(refused.exception))
            third.write_text(says.format("none", "third", "ours"))
            with self.assertRaises(ipsf.Refused) as refused:
                ipsf.read_edition(third)
            self.assertIn("third.toml:2:12: ", str(refused.exception))

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
            for criterion in tomllib.loads(edition.toml.decode())["criterion"]:
                for case in cases_of(criterion):
                    with self.subTest(f"{path.name}, criterion {criterion['id']}: {case['given']}"):
                        review = ipsf.score(as_of="2024-06-30", answers=case["given"], edition=edition)[0]
                        scored = review.criterion(criterion["id"])
                        self.assertEqual([scored.low, scored.high], case.get("levels") or [case["level"]] * 2)
                        if "row" in case:
                            self.assertEqual(scored.row, case["row"])
                        if "undecided_by" in case:
                            self.assertEqual(scored.undecided_by, case["undecided_by"])


COMMUNITY_5 = (24, 5, "community_time_share")  # level 5 from 65 % on


def changed_cases():
    lines = Path("tests/cases/what_if/changes.csv").read_text(encoding="utf-8").splitlines()
    for line in csv.DictReader(lines, delimiter=";", quoting=csv.QUOTE_NONE):
        changes = [one.split("=", 1) for one in line["changes"].split(" & ")]
        given = dict(one.split("=", 1) for one in line["given"].split(", ")) if line["given"] else {}
        yield (
            line["name"],
            [(tuple(rule.split("/")), to) for rule, to in changes],
            given,
            line["criterion"],
            line["level"],
            line["rule"],
        )


class WhatIf(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.edition = ipsf.edition("fi-2021-11")
        cls.stricter = cls.edition.with_changes({COMMUNITY_5: ">= 70"})

    def test_the_case_folder(self):
        for name, changes, given, criterion, level, rule in changed_cases():
            wanted = {(int(of), row, cell): to for (of, row, cell), to in changes}
            if len(wanted) < len(changes):  # a dict cannot name one rule twice
                continue
            with self.subTest(name):
                if rule:
                    with self.assertRaises(ipsf.Refused) as caught:
                        self.edition.with_changes(wanted)
                    self.assertEqual([problem.rule for problem in caught.exception.problems], [rule])
                else:
                    review = ipsf.score(as_of="2024-06-30", answers=given, edition=self.edition.with_changes(wanted))[0]
                    self.assertEqual(review.criterion(int(criterion)).score, int(level))
        self.assertIsNone(self.edition.what_if)

    def test_rows_flags_and_totals_may_be_numbers_and_truths(self):
        changed = self.edition.with_changes(
            {(9, 4, "help_after_job_end"): False, (0, "good", "at_least"): 101, (0, 100, "months"): 9}
        )
        self.assertEqual(
            changed.what_if["en"],
            "criterion 9, level 4: After a job ends there is always help to a new one: no (was yes); "
            "total, Good: ≥ 101 (was ≥ 100); total, months to the next review from 100 points: 9 (was 12)",
        )
        review = ipsf.score(as_of="2024-06-30", answers={f"rating.{id}": 4 for id in range(1, 26)}, edition=changed)[0]
        self.assertEqual((review.total, review.level, review.next_review_by), (100, "fair", datetime.date(2025, 3, 30)))

    def test_results_say_so(self):
        words = {
            "fi": "kriteeri 24, taso 5: Lähiyhteisössä tehdyn työajan osuus ≥ 70 % (oli ≥ 65 %)",
            "en": "criterion 24, level 5: Share of working time spent in the community ≥ 70 % (was ≥ 65 %)",
        }
        self.assertEqual(self.stricter.what_if, words)
        self.assertIn("(what-if)", repr(self.stricter))
        self.assertNotIn("(what-if)", repr(self.edition))
        history = ipsf.load("examples/kainuu-like")
        for edition, marked in ((self.stricter, words), (self.edition, None)):
            reviews = ipsf.score(history, as_of="2024-05-08", edition=edition)
            self.assertEqual(reviews.edition.what_if, marked)
            self.assertIs(reviews[0].what_if, bool(marked))
            self.assertIs(ipsf.Reviews.from_json(reviews.json)[0].what_if, bool(marked))
            self.assertEqual("Entä jos" in reviews.text("fi"), bool(marked))
            series = ipsf.series(history, from_="2024-01-01", to="2024-05-08", edition=edition)
            self.assertEqual([row.what_if for row in series], [bool(marked)] * len(series))
            self.assertIs(series.review(0).what_if, bool(marked))
            self.assertEqual("what_if" in series.csv().splitlines()[0].split(","), bool(marked))

    def test_forth_and_back(self):
        back = self.stricter.with_changes({COMMUNITY_5: ">= 65"})
        self.assertEqual((back.toml, back.hash), (self.edition.toml, self.edition.hash))
        for share in ("64.999", "65", "69.999", "70"):
            given = [
                ipsf.score(as_of="2024-06-30", answers={"community_time_share": share}, edition=x)[0]
                for x in (back, self.edition)
            ]
            self.assertEqual(*given)

    def test_the_test_tells_what_the_change_contradicts(self):
        failures = self.stricter.test().failures
        self.assertEqual([(one.rule, one.criterion) for one in failures], [("failed-case", 24)] * 2)
        lines = self.edition.toml.decode().splitlines()
        self.assertEqual([lines[one.row - 1].split(",")[0].strip() for one in failures], ['["65.001"', '["13/20"'])
        self.assertEqual([one.rule for one in self.stricter.check()], ["limit-without-case"])

    def test_as_tables(self):
        edition = ipsf.edition("fi-2021-11")
        inputs = list(csv.DictReader(edition.table("inputs").csv().splitlines()))
        self.assertEqual([row["kind"] for row in inputs if row["criterion"] == "3"], ["count", "flag"])
        changes = {
            (int(row["criterion"] or 0), row["row"], row["cell"]): row["value"]
            for row in csv.DictReader(edition.table("limits").csv().splitlines())
        }
        self.assertEqual(edition.with_changes(changes).hash, edition.hash)
        changes[24, "5", "community_time_share"] = ">= 70"
        changed = edition.with_changes(changes)
        self.assertIn(">= 70", changed.table("limits").csv())
        with self.assertRaisesRegex(ipsf.InvalidArgument, 'it has "edition", "sections", "criteria"'):
            edition.table("totals")

    def test_as_dmn(self):
        self.assertIn("Entä jos: kriteeri 24".encode(), self.stricter.dmn("fi"))
        self.assertNotIn(b"What if", self.edition.dmn())
        self.assertIn(b"<testCases", self.edition.dmn_tests())

    def test_the_programs_of_the_documentation(self):
        text = Path("docs/editions.md").read_text(encoding="utf-8")
        programs = re.findall(r"```python\n(.*?)```\n\nprints\n\n```text\n(.*?)```", text, re.S)
        self.assertEqual(len(programs), text.count("```python"))
        for program, expected in programs:
            printed = subprocess.run(
                [sys.executable, "-c", program], check=True, stdout=subprocess.PIPE
            ).stdout.decode()
            self.assertEqual(printed, expected)


if __name__ == "__main__":
    unittest.main()
