"""ipsf score: reviews from a history, from answers, from both."""

import csv
import json
import os
import subprocess
import unittest

from command import HistoryTest, REFUSED


def score_sheet(ratings):
    """The paper score sheet: a rating of each criterion."""
    return "item,value\n" + "".join(f"rating.{number},{rating}\n" for number, rating in enumerate(ratings, 1))


class Score(HistoryTest):
    date = ("--as-of", "2024-12-31")

    def reviews(self, *arguments, stdin=None):
        return json.loads(self.done("score", *arguments, *self.date, "--format", "json", stdin=stdin))

    def test_every_team_and_every_criterion(self):
        scored = self.reviews(self.history)
        with open(self.history / "teams.csv", newline="", encoding="utf-8") as file:
            teams = sorted(int(row["team_id"]) for row in csv.DictReader(file))
        self.assertGreater(len(teams), 1)
        self.assertEqual([review["team"] for review in scored["reviews"]], [str(team) for team in teams])
        self.assertEqual(scored["warnings"], {})
        self.assertEqual(scored["edition"]["id"], "fi-2021-11")
        for review in scored["reviews"]:
            self.assertEqual([criterion["id"] for criterion in review["criteria"]], list(range(1, 26)))
            self.assertEqual(review["from"], "2024-07-01")
            self.assertEqual(review["total_low"], sum(criterion["low"] for criterion in review["criteria"]))

    def test_one_team_and_a_longer_window(self):
        scored = self.reviews(self.history, "--team", "2", "--months", "12")
        self.assertEqual([(review["team"], review["from"]) for review in scored["reviews"]], [("2", "2024-01-01")])
        both = self.reviews(self.history, "--team", "2", "--team", "1")
        self.assertEqual([review["team"] for review in both["reviews"]], ["1", "2"])

    def test_teams_before_the_history(self):
        scored = self.reviews("--team", "1", self.history)
        self.assertEqual(len(scored["reviews"]), 1)

    def test_unknown_team(self):
        problems = self.refused_as_json("score", self.history, *self.date, "--team", "no-such-team")
        self.assertEqual(problems["problem_count"], 1)
        self.assertEqual(problems["problems"][0]["rule"], "unknown-team")

    def test_unknown_columns_of_answers_are_warned_about(self):
        answers = "item,value,hobby\nrating.1,4,chess\n"
        named = [{"kind": "unknown-column", "table": "answers", "name": "hobby", "count": 1}]
        for history in ((), (self.history,)):
            scored = self.reviews(*history, "--answers", "-", stdin=answers)
            self.assertEqual((scored["warnings"], scored["named_warnings"]), ({"unknown-column": 1}, named))
        line = r"(?m)^unknown-column \(answers, hobby\) +1$"
        self.assertRegex(self.done("score", "--answers", "-", *self.date, stdin=answers), line)
        period = ("--from", "2024-12-31", "--to", "2024-12-31", "--every", "year")
        self.assertRegex(self.done("series", self.history, *period, "--answers", "-", stdin=answers), line)

    def test_score_sheet_alone(self):
        # 25 x 4 = 100, the least of "good"; 101 points would still be.
        scored = self.reviews("--answers", "-", stdin=score_sheet([4] * 25))
        self.assertEqual(len(scored["reviews"]), 1)
        review = scored["reviews"][0]
        self.assertIsNone(review["team"])
        self.assertEqual((review["total"], review["level"]), (100, "good"))
        # One point less: fair, and the next review within six months of the last day of December.
        review = self.reviews("--answers", "-", stdin=score_sheet([4] * 24 + [3]))["reviews"][0]
        self.assertEqual((review["total"], review["level"], review["next_review_by"]), (99, "fair", "2025-06-30"))

    def test_score_sheet_from_a_file(self):
        sheet = self.folder / "sheet.csv"
        sheet.write_text(score_sheet([5] * 25), encoding="utf-8")
        self.assertEqual(self.reviews("--answers", sheet)["reviews"][0]["level"], "exemplary")

    def test_answers_beside_a_history_win_over_measures(self):
        answered = self.reviews(
            self.history, "--team", "1", "--answers", "-", stdin="item,value\nclients_per_coach,40.5\n"
        )
        caseload = answered["reviews"][0]["criteria"][0]
        self.assertEqual(caseload["score"], 1)  # 40.5 is above 40 (R8)
        self.assertEqual(caseload["inputs"]["clients_per_coach"]["source"], "answer")

    def test_all_bad_answers_are_listed(self):
        problems = self.refused_as_json(
            "score", *self.date, "--answers", "-", stdin="item,value\nrating.1,6\nno_such_input,true\n"
        )
        self.assertEqual(problems["problem_count"], 2)
        self.assertEqual([found["row"] for found in problems["problems"]], [2, 3])

    def test_text_on_stderr_without_json(self):
        said = self.refused("score", *self.date, "--answers", "-", stdin="item,value\nrating.1,6\nno_such_input,true\n")
        self.assertEqual(len(said.splitlines()), 2)

    def test_a_missing_history(self):
        self.refused("score", self.folder / "nowhere", *self.date)

    def test_an_edition_that_does_not_cover_the_date_must_be_named(self):
        before = ("--as-of", "2021-10-31", "--answers", "-")
        self.refused("score", *before, stdin=score_sheet([3] * 25))
        self.done("score", *before, "--edition", "fi-2021-11", stdin=score_sheet([3] * 25))

    def test_unknown_edition(self):
        self.assertIn("fi-2021-11", self.refused("score", self.history, *self.date, "--edition", "fi-1999-01"))

    def test_named_choices_are_echoed(self):
        scored = self.reviews(self.history, "--choose", "practice_share=70", "--choose", "edge=round-half-up")
        self.assertEqual((scored["choices"]["practice_share"], scored["choices"]["edge"]), ("70", "round-half-up"))
        self.refused("score", self.history, *self.date, "--choose", "colour=blue")
        self.refused("score", self.history, *self.date, "--choose", "practice_share=101")

    def test_text_in_two_languages(self):
        english = self.done("score", self.history, *self.date)
        finnish = self.done("score", self.history, *self.date, "--lang", "fi")
        self.assertIn("Staffing of the service", english)
        self.assertNotIn("Palvelun henkilöstö", english)
        self.assertIn("Palvelun henkilöstö", finnish)
        self.assertEqual(finnish, self.done("--lang", "fi", "score", self.history, *self.date))

    def test_two_runs_are_the_same(self):
        arguments = ("score", self.history, *self.date, "--format", "json")
        self.assertEqual(self.done(*arguments), self.done(*arguments))

    # 64.5 % is level 4 of criterion 24 (50 to under 65 %); to the nearest whole it would be 65 % and level 5: 96 + 4 =
    # 100 becomes 101.
    def test_what_rests_on_a_choice(self):
        sheet = score_sheet([4] * 23) + "rating.25,4\ncommunity_time_share,64.5\n"
        self.assertNotIn("sensitivity", self.reviews("--answers", "-", stdin=sheet)["reviews"][0])
        (review,) = self.reviews("--answers", "-", "--sensitivity", stdin=sheet)["reviews"]
        found = review["sensitivity"]
        self.assertEqual(list(found), ["combinations", "effects", "criteria", "worst", "best"])
        self.assertEqual((review["total"], found["combinations"]), (100, 1728))  # 2^5 words and 2 x 3 x 3 x 3 numbers
        moved = [
            (effect["choice"], effect["value"], effect["total_low"])
            for effect in found["effects"]
            if effect["criteria"]
        ]
        self.assertEqual(moved, [("edge", "round-half-up", 101)])
        self.assertEqual(found["worst"], {"total": 100, "level": "good", "choices": {}})
        self.assertEqual(found["best"], {"total": 101, "level": "good", "choices": {"edge": "round-half-up"}})
        self.assertEqual(
            (found["criteria"][23]["choices"], found["criteria"][23]["readings"]), (["edge"], ["R1", "R14"])
        )
        english = self.done("score", *self.date, "--answers", "-", "--sensitivity", stdin=sheet)
        self.assertRegex(english, r"(?m)^edge = round-half-up +101 \(Good\)\n +24: 4 → 5$")
        self.assertRegex(english, r"(?m)^ 24  Services in the local community +0 +1 +4–5$")
        finnish = self.done("score", *self.date, "--answers", "-", "--sensitivity", "--lang", "fi", stdin=sheet)
        self.assertIn("Mikä riippuu valinnasta tai tulkinnasta", finnish)
        for page in (english, finnish):
            self.assertLessEqual(max(map(len, page.splitlines())), 100)

    def test_each_effect_is_the_score_with_that_choice(self):
        reviews = self.reviews(self.history, "--sensitivity")["reviews"]
        changed = 0
        for place, effect in enumerate(reviews[0]["sensitivity"]["effects"]):
            chosen = self.reviews(self.history, "--choose", f"{effect['choice']}={effect['value']}")["reviews"]
            for review, other in zip(reviews, chosen):
                now = review["sensitivity"]["effects"][place]
                self.assertEqual(
                    [now[key] for key in ("total_low", "total_high", "levels")],
                    [other[key] for key in ("total_low", "total_high", "levels")],
                )
                ranges = lambda made: [(one["id"], one["low"], one["high"]) for one in made["criteria"]]
                self.assertEqual(
                    ranges(now), [one for one, before in zip(ranges(other), ranges(review)) if one != before]
                )
                changed += len(now["criteria"])
        self.assertGreater(changed, 0)

    def test_sensitivity_is_the_same_on_any_number_of_threads(self):
        for format in ("json", "text"):
            one = self.done("score", self.history, *self.date, "--sensitivity", "--format", format, "--threads", "1")
            self.assertEqual(
                one, self.done("score", self.history, *self.date, "--sensitivity", "--format", format, "--threads", "3")
            )

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full here")
    def test_a_result_that_cannot_be_written(self):
        with open("/dev/full", "wb") as full:
            run = subprocess.run(
                [os.environ["IPSF_COMMAND"], "score", self.history, *self.date],
                stdout=full,
                stderr=subprocess.PIPE,
                check=False,
            )
        self.assertEqual(run.returncode, REFUSED)
        self.assertTrue(run.stderr)


if __name__ == "__main__":
    unittest.main()
