"""Differences of editions, of the reviews that they make, and sensitivity, from Python."""

import datetime
import json
import os
import subprocess
import unittest

import ipsf

COMMUNITY_5 = (24, 5, "community_time_share")  # level 5 from 65 % on
WORDS = {
    "fi": "kriteeri 24, taso 5: Lähiyhteisössä tehdyn työajan osuus ≥ 70 % (oli ≥ 65 %)",
    "en": "criterion 24, level 5: Share of working time spent in the community ≥ 70 % (was ≥ 65 %)",
}
SHARES = ["64.999", "65", "69.999", "70"]
ON = "2024-06-30"


def setUpModule():
    global ORIGINAL, CIRCULAR
    ORIGINAL = ipsf.edition("fi-2021-11")
    CIRCULAR = ORIGINAL.with_changes({COMMUNITY_5: ">= 70"})


def teams(count):
    """Teams T1, T2 and so on since 2024-01-01, each with a coach and nobody in service."""
    coaches = {
        "coach_id": [f"C{i}" for i in range(1, count + 1)],
        "team_id": [f"T{i}" for i in range(1, count + 1)],
        "started_on": [datetime.date(2024, 1, 1)] * count,
    }
    episodes = {name: [] for name in ("episode_id", "client_id", "coach_id", "started_on")}
    return ipsf.History.from_columns({"coaches": coaches, "episodes": episodes})


def rated_but(id):
    return {f"rating.{each}": 4 for each in range(1, 26) if each != id}


def community_shares(shares):
    """23 criteria rated 4, the first 3: without criterion 24 each team has 95 points. T1 spends the first share in the
    community, and so on."""
    answers = ipsf.Answers.of({**rated_but(24), "rating.1": 3})
    for number, share in enumerate(shares, 1):
        answers.add("community_time_share", share, team=f"T{number}")
    return answers


def command(*arguments):
    return subprocess.run([os.environ["IPSF_COMMAND"], *arguments], stdout=subprocess.PIPE, check=True).stdout.decode()


class Editions(unittest.TestCase):
    def test_a_changed_limit(self):
        difference = ipsf.compare_editions(ORIGINAL, CIRCULAR)
        (change,) = difference
        self.assertEqual((change.kind, change.criterion, change.key), ("limits", 24, "row.5.when.community_time_share"))
        self.assertEqual((change.before, change.after, change.language), (">= 65", ">= 70", None))
        self.assertTrue(change.about["en"].startswith("Criterion 24, level 5: "))
        self.assertTrue(change.about["fi"].startswith("Kriteeri 24, taso 5: "))
        self.assertEqual(change.before_at, change.after_at)
        self.assertIn('community_time_share = ">= 65"', ORIGINAL.toml.decode().splitlines()[change.before_at.line - 1])
        self.assertEqual((difference.before, difference.after), (ORIGINAL, CIRCULAR))
        self.assertIn("Entä jos: " + WORDS["fi"], difference.text("fi"))
        self.assertEqual(json.loads(difference.json())["after"]["what_if"], WORDS)
        self.assertEqual(len(difference.csv().splitlines()), 2)

    def test_what_only_one_of_them_has(self):
        difference = ipsf.compare_editions(ORIGINAL, ipsf.edition("ips25-2008"))
        found = {(change.criterion, change.key): change for change in difference}
        gone, added = found[21, "input.employed_clients"], found[21, "input.current_jobs"]
        self.assertEqual((gone.kind, gone.before, gone.after, gone.after_at), ("inputs", "measure", None, None))
        self.assertEqual((added.before, added.before_at, added.after), (None, None, "measure"))
        of_all = found[None, "id"]
        self.assertEqual((of_all.kind, of_all.before, of_all.after), ("edition", "fi-2021-11", "ips25-2008"))
        title = found[21, "row.5.when.permanent_open_market_share"]
        self.assertEqual((title.before, title.after), ("> 95", ">= 95"))

    def test_it_is_what_the_json_says(self):
        difference = ipsf.compare_editions(ORIGINAL, ipsf.edition("fi-thl-mental-health"))
        written = json.loads(difference.json())["changes"]
        self.assertGreater(len(difference), 5)
        self.assertEqual(len(difference), len(written))
        for change, said in zip(difference, written):
            for name in ("kind", "criterion", "key", "language", "about", "before", "after"):
                self.assertEqual(getattr(change, name), said[name])
            for name in ("before_at", "after_at"):
                place = getattr(change, name)
                self.assertEqual(place and place._asdict(), said[name])

    def test_editions_that_say_the_same(self):
        difference = ipsf.compare_editions(ORIGINAL, ipsf.read_edition(ORIGINAL.toml + b"# a comment\n"))
        self.assertEqual(list(difference), [])
        self.assertIn("The editions say the same.", difference.text())
        with self.assertRaises(ipsf.InvalidArgument):
            difference.text("sv")

    @unittest.skipUnless("IPSF_COMMAND" in os.environ, "the command is not built")
    def test_the_command_gives_the_same_bytes(self):
        difference = ipsf.compare_editions(ORIGINAL, ipsf.edition("ips25-2008"))
        for format, text in (("json", difference.json()), ("csv", difference.csv()), ("text", difference.text())):
            self.assertEqual(command("edition", "diff", "fi-2021-11", "ips25-2008", "--format", format), text)


class Reviews(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.history = teams(4)
        cls.difference = ipsf.compare_reviews(
            ORIGINAL, CIRCULAR, cls.history, as_of=ON, answers=community_shares(SHARES)
        )

    # 64.999 is level 4 by both limits, 65 and 69.999 are 5 by >= 65 and 4 by >= 70, 70 is 5 by both. 95 + 5 = 100 is
    # good, 95 + 4 = 99 is fair.
    def test_who_moves(self):
        self.assertEqual([review.team for review in self.difference], ["T1", "T2", "T3", "T4"])
        self.assertEqual([review.before.total for review in self.difference], [99, 100, 100, 100])
        self.assertEqual([review.after.total for review in self.difference], [99, 99, 99, 100])
        self.assertEqual([review.team for review in self.difference if review.moves], ["T2", "T3"])
        moved = self.difference[1]
        self.assertEqual(moved.moves, {24: ((5, 5), (4, 4))})
        self.assertEqual(moved.moves[24][1].low, 4)
        self.assertEqual((moved.before.level, moved.after.level, moved.changes_level), ("good", "fair", True))
        self.assertFalse(self.difference[0].changes_level)
        self.assertEqual((moved.as_of, moved.from_), (datetime.date(2024, 6, 30), datetime.date(2024, 1, 1)))
        self.assertEqual((moved.before.what_if, moved.after.what_if), (False, True))
        self.assertEqual(self.difference[-1], self.difference[3])
        with self.assertRaises(IndexError):
            self.difference[4]

    def test_columns_are_buffers(self):
        self.assertEqual(list(self.difference.before.low(24)), [4, 5, 5, 5])
        self.assertEqual(list(self.difference.before.high(24)), [4, 5, 5, 5])
        self.assertEqual(list(self.difference.after.low(24)), [4, 4, 4, 5])
        self.assertEqual(list(self.difference.after.high(24)), [4, 4, 4, 5])
        self.assertEqual(list(self.difference.after.low(1)), [3] * 4)
        self.assertEqual(len(memoryview(self.difference.after.high(25))), 4)
        self.assertEqual((self.difference.before.edition, self.difference.after.edition), (ORIGINAL, CIRCULAR))
        for criterion in (0, 26):
            with self.assertRaises(IndexError):
                self.difference.before.low(criterion)

    def test_texts(self):
        counts = json.loads(self.difference.json())["counts"]
        self.assertEqual((counts["reviews"], counts["moved"], counts["levels"]), (4, 2, 2))
        self.assertIn("2024-06-30,T2,100,100,99,99,good,fair,true,24,", self.difference.csv())
        self.assertIn("team T2  Good → Fair", self.difference.text())
        self.assertIn("tiimi T2  Hyvä → Kohtalainen", self.difference.text("fi"))

    def test_each_side_is_the_review_of_the_edition_alone(self):
        sample = ipsf.load("examples/kainuu-like")
        other = ipsf.edition("ips25-2008")
        answers = {"rating.2": 3}
        (compared,) = ipsf.compare_reviews(ORIGINAL, other, sample, as_of="2024-05-08", answers=answers, months=12)
        for short, edition in ((compared.before, ORIGINAL), (compared.after, other)):
            (review,) = ipsf.score(sample, as_of="2024-05-08", answers=answers, months=12, edition=edition)
            self.assertEqual(
                (short.total_low, short.total_high, short.total), (review.total_low, review.total_high, review.total)
            )
            self.assertEqual((short.lowest_level, short.highest_level), (review.levels[0], review.levels[-1]))
            self.assertEqual(short.level, review.level)
        self.assertNotEqual(compared.moves, {})

    def test_a_total_that_is_open_has_no_level(self):
        (review,) = ipsf.compare_reviews(ORIGINAL, CIRCULAR, as_of=ON, answers=rated_but(24))
        self.assertEqual(
            (review.team, review.before.total_low, review.before.total_high), (None, 97, 101)
        )  # 96 + 1 to 5
        self.assertEqual((review.before.total, review.before.level), (None, None))
        self.assertEqual((review.before.lowest_level, review.before.highest_level), ("fair", "good"))

    def test_an_edition_that_does_not_cover_the_date_is_marked(self):
        other = ipsf.edition("fi-thl-mental-health")  # from 2024-05-07 on
        for day, marks in (("2021-10-31", (True, True)), ("2024-05-06", (False, True)), ("2024-05-07", (False, False))):
            (review,) = ipsf.compare_reviews(ORIGINAL, other, as_of=day, answers=rated_but(0))
            self.assertEqual((review.before.out_of_date, review.after.out_of_date), marks)

    def test_a_series(self):
        answers = community_shares(SHARES)
        period = {"from_": "2024-01-01", "to": ON, "every": "quarter", "answers": answers}
        difference = ipsf.compare_series(ORIGINAL, CIRCULAR, self.history, **period)
        rows = [ipsf.series(self.history, edition=edition, **period) for edition in (ORIGINAL, CIRCULAR)]
        self.assertEqual(len(difference), 2 * 4)
        for compared, before, after in zip(difference, *rows):
            self.assertEqual((compared.as_of, compared.from_, compared.team), (before.as_of, before.from_, before.team))
            self.assertEqual((compared.before.total, compared.after.total), (before.total, after.total))
            self.assertEqual(list(compared.moves), [24] if compared.team in ("T2", "T3") else [])
        self.assertEqual(difference.before.low(24), rows[0].low(24))
        self.assertEqual(difference.after.high(24), rows[1].high(24))
        rounded = ipsf.compare_series(
            ORIGINAL,
            CIRCULAR,
            self.history,
            from_="2024-06-01",
            to=ON,
            teams=["T1", "T3"],
            answers=answers,
            choices={"edge": "round-half-up"},
        )
        self.assertEqual([(x.before.total, x.after.total) for x in rounded], [(100, 99), (100, 100)])  # 65 % and 70 %

    @unittest.skipUnless("IPSF_COMMAND" in os.environ, "the command is not built")
    def test_the_command_gives_the_same_bytes(self):
        history, other = ipsf.load("examples/kainuu-like"), ipsf.edition("ips25-2008")
        asked = ["edition", "diff", "fi-2021-11", "ips25-2008", "--history", "examples/kainuu-like"]
        on_a_date = ipsf.compare_reviews(ORIGINAL, other, history, as_of="2024-05-08")
        series = ipsf.compare_series(ORIGINAL, other, history, from_="2023-12-31", to=ON)
        for difference, dates in (
            (on_a_date, ["--as-of", "2024-05-08"]),
            (series, ["--from", "2023-12-31", "--to", ON]),
        ):
            for format, text in (("json", difference.json()), ("csv", difference.csv()), ("text", difference.text())):
                self.assertEqual(command(*asked, *dates, "--format", format), text)

    def test_what_is_wrong(self):
        with self.assertRaises(ipsf.Refused):
            ipsf.compare_reviews(ORIGINAL, CIRCULAR, self.history, as_of=ON, teams=["T9"])
        with self.assertRaises(ipsf.Refused) as caught:
            ipsf.compare_series(ORIGINAL, CIRCULAR, self.history, from_="2024-06-01", to="2024-06-29")
        self.assertEqual(caught.exception.problems[0].rule, "no-dates")
        with self.assertRaises(ValueError):
            ipsf.compare_series(ORIGINAL, CIRCULAR, self.history, from_="2024-01-01", to=ON, every="week")
        with self.assertRaises(ipsf.InvalidArgument):
            ipsf.compare_reviews(ORIGINAL, CIRCULAR, as_of=ON)  # neither a history nor answers
        with self.assertRaises(ipsf.Cancelled):
            ipsf.compare_reviews(ORIGINAL, CIRCULAR, self.history, as_of=ON, progress=lambda done, total: False)


class Sensitivity(unittest.TestCase):
    # T1: 64.5 % is level 4 exactly and rounds to 65 %, level 5; 95 + 4 = 99 may be 100. T2 is level 5 either way.
    def test_a_share_just_under_a_limit_rests_on_edge(self):
        found = ipsf.sensitivity(teams(2), as_of=ON, answers=community_shares(["64.5", "65"]))
        self.assertEqual([one.review.team for one in found], ["T1", "T2"])
        first, second = found
        self.assertEqual(first.combinations, 2**5 * 2 * 3**3)
        (effect,) = (effect for effect in first.effects if effect.criteria)
        self.assertEqual((effect.choice, effect.value, effect.criteria), ("edge", "round-half-up", {24: (5, 5)}))
        self.assertEqual((effect.total_low, effect.total_high, effect.levels), (100, 100, ["good"]))
        self.assertEqual(len(first.effects), 5 + 1 + 3 * 2)
        criterion = first.criterion(24)
        self.assertEqual((criterion.low, criterion.high, criterion.lowest, criterion.highest), (4, 4, 4, 5))
        self.assertEqual((criterion.from_unknown, criterion.from_choices, criterion.choices), (0, 1, ["edge"]))
        self.assertEqual(criterion.readings, first.review.criterion(24).readings)
        self.assertEqual(first.worst, ipsf.ExtremeTotal(99, "fair", {}))
        self.assertEqual(first.best, ipsf.ExtremeTotal(100, "good", {"edge": "round-half-up"}))
        self.assertEqual((second.worst.total, second.best.total), (100, 100))
        self.assertIs(found.team("T2"), found[1])
        with self.assertRaises(KeyError):
            found.team("T3")

    # Tracking unknown, 4.6 meetings a week: level 2 without tracking, 3 with it every month; rounded to 5 they are 4
    # with it every week.
    def test_what_is_unknown_is_told_apart(self):
        answers = {**rated_but(17), "employer_meetings_per_week": "4.6", "job_seekers_per_coach": 10}
        (found,) = ipsf.sensitivity(as_of=ON, answers=answers)
        criterion = found.criterion(17)
        self.assertEqual((criterion.low, criterion.high, criterion.lowest, criterion.highest), (2, 3, 2, 4))
        self.assertEqual((criterion.from_unknown, criterion.from_choices), (1, 1))
        self.assertEqual((found.worst.total, found.best.total), (98, 100))
        (effect,) = (effect for effect in found.effects if effect.criteria)
        self.assertEqual(effect.levels, ["fair", "good"])  # 98 to 100
        self.assertIsNone(found.review.team)

    def test_each_effect_is_the_review_with_that_choice(self):
        history = ipsf.load("examples/kainuu-like")
        found = ipsf.sensitivity(history, as_of="2024-05-08")
        self.assertEqual([one.review for one in found], list(ipsf.score(history, as_of="2024-05-08")))
        for effect in found[0].effects:
            (review,) = ipsf.score(history, as_of="2024-05-08", choices={effect.choice: effect.value})
            self.assertEqual(
                (effect.total_low, effect.total_high, effect.levels),
                (review.total_low, review.total_high, review.levels),
            )
            for criterion, now in zip(review.criteria, found[0].review.criteria):
                self.assertEqual(
                    effect.criteria.get(criterion.id, (now.low, now.high)), (criterion.low, criterion.high)
                )

    def test_made_with(self):
        found = ipsf.sensitivity(as_of=ON, answers=rated_but(0), edition=CIRCULAR, choices={"practice_share": 75})
        self.assertEqual((found.edition.hash, found.edition.what_if), (CIRCULAR.hash, WORDS))
        self.assertEqual(found.choices["practice_share"], "75")
        self.assertEqual(
            {effect.value for effect in found[0].effects if effect.choice == "practice_share"}, {"80", "90"}
        )
        self.assertEqual(len(ipsf.Reviews.from_json(found.json())), 1)
        self.assertIn("What rests on a choice or a reading", found.text())
        self.assertIn("Mikä riippuu valinnasta tai tulkinnasta", found.text("fi"))

    @unittest.skipUnless("IPSF_COMMAND" in os.environ, "the command is not built")
    def test_the_command_gives_the_same_bytes(self):
        found = ipsf.sensitivity(ipsf.load("examples/kainuu-like"), as_of="2024-05-08")
        for format, text in (("json", found.json()), ("text", found.text())):
            asked = ["score", "examples/kainuu-like", "--as-of", "2024-05-08", "--sensitivity", "--format", format]
            self.assertEqual(command(*asked), text)

    def test_what_is_wrong(self):
        with self.assertRaises(ipsf.Refused):
            ipsf.sensitivity(as_of="2021-10-31", answers=rated_but(0))  # no edition covers it
        with self.assertRaises(ipsf.Refused):
            ipsf.sensitivity(as_of=ON, answers=rated_but(0), choices={"edge": "nearest"})
        with self.assertRaises(ipsf.InvalidArgument):
            ipsf.sensitivity(as_of=ON)
        told = []
        ipsf.sensitivity(teams(2), as_of=ON, progress=lambda done, total: told.append((done, total)))
        self.assertEqual(told, sorted(told))
        self.assertEqual(told[-1][0], told[-1][1])


if __name__ == "__main__":
    unittest.main()
