"""Editions of 26 criteria on one scale, and of 24 and 11 on two, with --edition FILE."""

import csv
import io
import json
import pathlib
import unittest

from command import CommandTest, DONE, ipsf

EDITIONS = pathlib.Path(__file__).resolve().parents[1] / "editions"
OF_26, OF_YOUTH = EDITIONS / "made-up-26.toml", EDITIONS / "made-up-youth.toml"
WORK, STUDY = [*range(3, 15), *range(20, 32)], [*range(101, 111), 205]


class MadeUp(CommandTest):
    def sheet(self, name, ids, lower=()):
        path = self.folder / name
        path.write_text(
            "item,value\n" + "".join(f"rating.{id},{3 if id in lower else 4}\n" for id in ids), encoding="utf-8"
        )
        return path

    def score(self, edition, sheet, *more):
        return self.done("score", "--as-of", "2024-06-30", "--edition", edition, "--answers", sheet, *more)

    def test_checks_tests_and_shows(self):
        for edition in (OF_26, OF_YOUTH):
            self.done("edition", "check", edition)
            self.done("edition", "test", edition)
        shown = self.done("edition", "show", OF_YOUTH)
        self.assertIn(
            "\nEducation (education), criteria 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 205: 11–55\n", shown
        )
        self.assertIn("\n205. Part 205 (part_205)\n", shown)
        written = json.loads(self.done("edition", "show", OF_YOUTH, "--format", "json"))
        self.assertEqual(
            [(one["key"], one["criteria"]) for one in written["scales"]], [("employment", WORK), ("education", STUDY)]
        )
        self.assertEqual(
            written["scales"][1]["review_intervals"], [{"at_least": 11, "months": 6}, {"at_least": 44, "months": 18}]
        )
        self.assertNotIn("levels", written)
        self.assertNotIn("scales", json.loads(self.done("edition", "show", OF_26, "--format", "json")))

    def test_a_score_sheet_of_26(self):
        sheet = self.sheet("of_26.csv", range(1, 27), lower=[26])
        review = json.loads(self.score(OF_26, sheet, "--format", "json"))["reviews"][0]
        self.assertEqual((review["total"], review["level"]), (103, "fair"))  # 25 x 4 + 3
        self.assertIn("Total               103 / 130\n", self.score(OF_26, sheet))
        worse = self.folder / "99.csv"
        worse.write_text("item,value\nrating.99,4\n", encoding="utf-8")
        self.assertIn(
            "unknown-item",
            self.refused("score", "--as-of", "2024-06-30", "--edition", OF_26, "--answers", worse, "--format", "json"),
        )

    def test_a_score_sheet_of_two_scales(self):
        sheet = self.sheet("of_youth.csv", WORK + STUDY, lower=[205])
        review = json.loads(self.score(OF_YOUTH, sheet, "--format", "json"))["reviews"][0]
        self.assertNotIn("total", review)
        self.assertEqual(
            {key: (one["total"], one["level"]) for key, one in review["scales"].items()},
            {"employment": (96, "good"), "education": (43, "weak")},
        )
        text = self.score(OF_YOUTH, sheet, "--sensitivity")
        self.assertIn("Employment\n  Total             96 / 120\n", text)
        self.assertIn("Education\n  Total             43 / 55\n", text)
        finnish = self.score(OF_YOUTH, sheet, "--lang", "fi")
        self.assertIn("\nOpiskelu\n", finnish)

    def test_generated_histories_answer_the_edition(self):
        for edition, name, ids in ((OF_26, "of_26", range(1, 27)), (OF_YOUTH, "of_youth", WORK + STUDY)):
            with self.subTest(name):
                history = self.folder / name
                self.done_with_words("generate", history, "--coaches", 6, "--years", 2, "--edition", edition)
                with open(history / "answers.csv", newline="", encoding="utf-8") as file:
                    items = {row["item"] for row in csv.DictReader(file)}
                self.assertEqual(
                    items,
                    {f"answer_{id}" for id in ids if id not in (1, 3)}
                    if edition == OF_YOUTH
                    else {f"answer_{id}" for id in ids if id != 1},
                )
                series = (
                    "series",
                    history,
                    "--from",
                    "2024-01-01",
                    "--to",
                    "2024-12-31",
                    "--every",
                    "quarter",
                    "--edition",
                    edition,
                )
                rows = list(csv.DictReader(io.StringIO(self.done(*series, "--format", "csv"))))
                reviews = json.loads(self.done(*series, "--format", "json"))["reviews"]
                self.assertEqual(len(rows), len(reviews))
                for row, review in zip(rows, reviews):
                    scales = review.get("scales", {"": review})
                    for key, total in scales.items():
                        prefix = f"{key}_" if key else ""
                        self.assertEqual(row[prefix + "total_low"], str(total["total_low"]))
                        self.assertEqual(row[prefix + "level"], total["level"] or "")
                    self.assertEqual([int(row[f"low_{id}"]) for id in ids], [one["low"] for one in review["criteria"]])
                self.done(*series)
                moved = json.loads(
                    self.done(
                        "edition",
                        "diff",
                        "fi-2021-11",
                        edition,
                        "--history",
                        history,
                        "--as-of",
                        "2024-12-31",
                        "--format",
                        "json",
                    )
                )
                self.assertEqual(len(moved["after"]["only_criteria"]), 1 if edition == OF_26 else 17)

    def test_a_history_of_the_edition_is_checked_and_summed_up_by_it(self):
        history = self.folder / "of_own_answers"
        self.done_with_words("generate", history, "--coaches", 4, "--years", 2, "--edition", OF_YOUTH)
        for command in (("check", history), ("clients", history, "--as-of", "2024-12-31")):
            self.assertIn("unknown-item", self.refused_anyhow(*command, "--format", "json"))
            self.done_with_words(*command, "--edition", OF_YOUTH)
        # by whichever edition comes first, and by two that are not built in
        for pair in ((OF_YOUTH, "fi-2021-11"), ("fi-2021-11", OF_YOUTH), (OF_26, OF_YOUTH), (OF_YOUTH, OF_26)):
            self.done_with_words("edition", "diff", *pair, "--history", history, "--as-of", "2024-12-31")

    def refused_anyhow(self, *arguments):
        run = ipsf(*arguments)
        self.assertEqual(run.returncode, 1)
        return run.stdout + run.stderr

    def done_with_words(self, *arguments):
        run = ipsf(*arguments)
        self.assertEqual(run.returncode, DONE, run.stderr)

    def test_numbers_from_0_are_said_to_be(self):
        for option in (
            ("generate", self.folder / "none", "--seed", "-1"),
            ("generate", self.folder / "none", "--seed", 2**64),
            ("generate", self.folder / "none", "--seed", "1.5"),
            ("track", self.folder, "--from", "2024-01-01", "--to", "2024-12-31", "--jobs-goal", 2**63),
            ("track", self.folder, "--from", "2024-01-01", "--to", "2024-12-31", "--jobs-goal", "-1"),
        ):
            self.assertIn("must be a whole number from 0", self.wrong_usage(*option))
        self.done_with_words(
            "generate", self.folder / "of_the_last_seed", "--coaches", 1, "--years", 1, "--seed", 2**64 - 1
        )

    def test_diff_and_dmn(self):
        stricter = self.folder / "stricter.toml"
        stricter.write_text(
            OF_YOUTH.read_text(encoding="utf-8").replace("at_least = 96\ntitle", "at_least = 97\ntitle"),
            encoding="utf-8",
        )
        sheet = self.sheet("to_compare.csv", WORK + STUDY)
        compare = ("edition", "diff", OF_YOUTH, stricter, "--answers", sheet, "--as-of", "2024-06-30")
        found = json.loads(self.done(*compare, "--format", "json"))
        self.assertEqual([one["key"] for one in found["changes"]], ["scale.employment.level.good.at_least"])
        self.assertEqual(found["counts"]["levels"], 1)
        self.assertEqual(found["counts"]["scales"]["employment"]["levels"], 1)
        self.assertIn("The level changes                                             1\n", self.done(*compare))
        self.assertIn("employment_level_before", self.done(*compare, "--format", "csv"))
        self.assertIn('id="criterion_205"', self.done("edition", "dmn", OF_YOUTH))
        self.assertIn("criterion_205_case_1", self.done("edition", "dmn", OF_YOUTH, "--tests"))


if __name__ == "__main__":
    unittest.main()
