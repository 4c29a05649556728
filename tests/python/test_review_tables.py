"""Reviews say the same as tables, as JSON and as objects, whatever they were made of."""

import copy
import csv
import dataclasses
import datetime
import io
import json
import pathlib
import pickle
import tempfile
import unittest

import ipsf

EDITIONS = pathlib.Path(__file__).resolve().parents[1] / "editions"
AS_OF = "2024-05-08"


ANSWERS = [
    ("team_id", "item", "value", "on", "source", "note"),
    ("North", "rating.1", "3", AS_OF, "observation", "kävin itse"),
    ("North", "clients_per_coach", "19", "2024-05-03", "documents", 'a "list",\nof two lines'),
    ("North", "coaching_time_share", "97", "2024-05-04", "interview", None),
    ("South", "team_attachment", "one_or_two_teams", "2024-05-05", None, None),
]


def answer_file(text):
    """What `ipsf.Answers.read` gives of a file with that text."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "answers.csv")
        path.write_text(text, encoding="utf-8")
        return ipsf.Answers.read(path)


def odd_history():
    """With a column that no table has."""
    return ipsf.History.from_columns(
        {
            "coaches": {"coach_id": ["A"], "team_id": ["North"], "shoe_size": [43]},
            "episodes": {"episode_id": [1], "client_id": [1], "coach_id": ["A"], "started_on": ["2024-01-01"]},
        }
    )


def situations():
    """Reviews by what they were made of."""
    names, *rows = ANSWERS
    history = ipsf.History.from_columns(
        {
            "coaches": {"coach_id": ["A", "B"], "team_id": ["North", "South"]},
            "episodes": {
                "episode_id": list(range(1, 22)),
                "client_id": list(range(1, 22)),
                "coach_id": ["A"] * 21,
                "started_on": ["2024-01-01"] * 21,
            },
            "answers": {name: [row[place] for row in rows] for place, name in enumerate(names)},
        }
    )
    odd = odd_history()
    sample = ipsf.load("examples/kainuu-like")
    edition = ipsf.edition("fi-2021-11")
    changed = edition.with_changes({(24, "5", "community_time_share"): ">= 70"})
    youth = ipsf.read_edition(EDITIONS / "made-up-youth.toml")
    return {
        "the sample": ipsf.score(sample, as_of=AS_OF),
        "a what-if": ipsf.score(sample, as_of=AS_OF, edition=changed, choices={"averaging": "ratings"}),
        "an edition out of date": ipsf.score(sample, as_of="2021-05-08", edition=edition),
        "ratings and answers beside measures": ipsf.score(history, as_of=AS_OF),
        "nobody yet": ipsf.score(history, as_of="2023-05-08"),
        "answers alone": ipsf.score(as_of=AS_OF, answers={"rating.1": 3, "clients_per_coach": 21}),
        "unknown columns": ipsf.score(odd, as_of=AS_OF),
        "several scales": ipsf.score(as_of=AS_OF, answers={"rating.3": 4, "rating.205": 2}, edition=youth),
        "26 criteria": ipsf.score(history=sample, as_of=AS_OF, edition=ipsf.read_edition(EDITIONS / "made-up-26.toml")),
        "of a series": ipsf.series(sample, from_="2024-01-01", to=AS_OF),
    }


def rows_of(reviews, table):
    return json.loads(reviews.table(table).json())


def words(listed):
    return listed.split(" ") if listed else []


class SameEverywhere(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.situations = situations()
        cls.series = cls.situations.pop("of a series")

    def test_objects_are_those_of_the_json(self):
        for name, reviews in self.situations.items():
            with self.subTest(name):
                read = ipsf.Reviews.from_json(reviews.json)
                for field in dataclasses.fields(ipsf.Reviews):
                    self.assertEqual(getattr(reviews, field.name), getattr(read, field.name), field.name)
                self.assertEqual(reviews, read)
                self.assertEqual(repr(reviews), repr(read))

    def test_whole_reviews_of_a_series(self):
        read = ipsf.Reviews.from_json(self.series.json())
        for place in range(len(self.series)):
            self.assertEqual(self.series.review(place), read[place])
        self.assertEqual(self.series.warnings, read.warnings)
        self.assertEqual(self.series.named_warnings, read.named_warnings)

    def test_pickles_and_copies_are_equal(self):
        for name, reviews in self.situations.items():
            with self.subTest(name):
                for again in (pickle.loads(pickle.dumps(reviews)), copy.copy(reviews), copy.deepcopy(reviews)):
                    self.assertEqual(again, reviews)
                    with self.assertRaises(ipsf.InvalidArgument):
                        again.text()
                    with self.assertRaises(ipsf.InvalidArgument):
                        again.table("criteria")
        score = self.situations["the sample"][0].criterion(4)
        self.assertEqual(pickle.loads(pickle.dumps(score)), score)
        self.assertEqual(dataclasses.replace(score, low=1).low, 1)
        with self.assertRaises(dataclasses.FrozenInstanceError):
            score.low = 1
        with self.assertRaises(AttributeError):
            score.no_such_field

    def test_reviews_parts_and_totals(self):
        for name, reviews in self.situations.items():
            with self.subTest(name):
                told = json.loads(reviews.json)["reviews"]
                self.assertEqual([row["team"] for row in rows_of(reviews, "reviews")], [one["team"] for one in told])
                for row, one in zip(rows_of(reviews, "reviews"), told):
                    for key in ("as_of", "months", "from"):
                        self.assertEqual(row[key], one[key])
                    self.assertEqual(row["out_of_date"], one.get("out_of_date", False))
                    for key in ("total", "total_low", "total_high", "level", "next_review_by"):
                        self.assertEqual(row[key], None if "scales" in one else one[key])
                scales = [total for one in told for total in one.get("scales", {"": one}).values()]
                for row, total in zip(rows_of(reviews, "totals"), scales):
                    way = total["way_up"] or {"level": None, "points": None, "criteria": []}
                    self.assertEqual(words(row["levels"]), total["levels"])
                    self.assertEqual((row["way_up_level"], row["way_up_points"]), (way["level"], way["points"]))
                    self.assertEqual([int(id) for id in words(row["way_up_criteria"])], way["criteria"])
                self.assertEqual(len(rows_of(reviews, "totals")), len(scales))
                self.assertEqual(
                    [
                        (row["part"], row["key"], row["low"], row["high"], row["of"])
                        for row in rows_of(reviews, "parts")
                    ],
                    [
                        (kind, key, part["low"], part["high"], part["of"])
                        for one in told
                        for kind in ("section", "principle")
                        for key, part in one[kind + "s"].items()
                    ],
                )

    def test_criteria_and_changes(self):
        for name, reviews in self.situations.items():
            with self.subTest(name):
                told = [
                    (one["team"], criterion)
                    for one in json.loads(reviews.json)["reviews"]
                    for criterion in one["criteria"]
                ]
                rows, readings = rows_of(reviews, "criteria"), {}
                for cited in rows_of(reviews, "readings"):
                    readings.setdefault(cited["criterion"], []).append(cited["reading"])
                self.assertEqual(len(rows), len(told))
                changes = []
                for row, (team, one) in zip(rows, told):
                    for key in ("id", "key", "score", "low", "high", "basis", "row"):
                        self.assertEqual(row[key], one[key])
                    for key in ("rating", "rated_on", "rated_from", "rating_note"):
                        self.assertEqual(row[key], one.get(key))
                    self.assertEqual(words(row["undecided_by"]), one["undecided_by"])
                    self.assertEqual(readings.get(one["id"], []), one["readings"])
                    for key in ("with", "low", "high"):
                        self.assertEqual(row["disagreement_" + key], (one["disagreement"] or {}).get(key))
                    for key in ("level", "row"):
                        self.assertEqual(row["next_" + key], (one["next"] or {}).get(key))
                    changes += [(team, one["id"], change) for change in (one["next"] or {}).get("changes", ())]
                rows = rows_of(reviews, "changes")
                self.assertEqual(len(rows), len(changes))
                for row, (team, id, change) in zip(rows, changes):
                    self.assertEqual((row["team"], row["criterion"]), (team, id))
                    for key in ("input", "to"):
                        self.assertEqual(row[key], change[key])
                    self.assertEqual(row["derived"], change.get("derived"))
                    now = change["now"]
                    if isinstance(now, dict):
                        self.assertEqual((row["now_numerator"], row["now_denominator"]), tuple(now.values()))
                    else:
                        self.assertEqual(row["now"], None if now is None else str(now).lower())

    def test_inputs_and_records(self):
        for name, reviews in self.situations.items():
            with self.subTest(name):
                inputs, records = iter(rows_of(reviews, "inputs")), iter(rows_of(reviews, "records"))
                for one in json.loads(reviews.json)["reviews"]:
                    for criterion in one["criteria"]:
                        for input, used in criterion["inputs"].items():
                            row, beaten = next(inputs), used.get("measure", {})
                            self.assertEqual((row["team"], row["criterion"]), (one["team"], criterion["id"]))
                            self.assertEqual((row["input"], row["source"]), (input, used["source"]))
                            value = used.get("value")
                            self.assertEqual(row["value"], None if value is None else str(value).lower())
                            for key in ("numerator", "denominator"):
                                self.assertEqual(row[key], used.get(key))
                                self.assertEqual(row["measure_" + key], beaten.get(key))
                            for key in ("on", "answered_from", "note"):
                                self.assertEqual(row[key], used.get(key))
                            self.assertEqual(row["reason"], used.get("reason", beaten.get("reason")))
                            measured = beaten or used
                            for what in ("left_out", "counted"):
                                for kind, count in measured.get(what, {}).items():
                                    row = next(records)
                                    self.assertEqual((row["team"], row["criterion"]), (one["team"], criterion["id"]))
                                    self.assertEqual((row["input"], row["what"]), (input, what))
                                    self.assertEqual((row["kind"], row["records"]), (kind, count))
                self.assertEqual((list(inputs), list(records)), ([], []))

    def test_what_they_were_made_with(self):
        for name, reviews in self.situations.items():
            with self.subTest(name):
                told = json.loads(reviews.json)
                (row,) = rows_of(reviews, "made_with")
                used = told["edition"]
                self.assertEqual(
                    (row["library"], row["edition"], row["hash"]), (told["library"], used["id"], used["hash"])
                )
                self.assertEqual(row["out_of_date"], used.get("out_of_date", False))
                for language in ("fi", "en"):
                    self.assertEqual(row["what_if_" + language], used.get("what_if", {}).get(language))
                choices = {choice["key"]: choice["value"] for choice in rows_of(reviews, "choices")}
                self.assertEqual(choices, told["choices"])
                kinds = {}
                for warning in rows_of(reviews, "warnings"):
                    kinds[warning["kind"]] = kinds.get(warning["kind"], 0) + warning["count"]
                self.assertEqual(kinds, told["warnings"])

    def test_csv_has_the_rows_under_their_names(self):
        for name, reviews in self.situations.items():
            with self.subTest(name):
                for each in ("reviews", "totals", "criteria", "inputs", "changes"):
                    table = reviews.table(each)
                    read = list(csv.reader(io.StringIO(table.csv(), newline="")))
                    self.assertEqual(read[0], [column.name for column in table.columns])
                    self.assertEqual(len(read), table.rows + 1)


class Warnings(unittest.TestCase):
    """A column that no table has, and an answer that only one of two editions asks."""

    def test_every_result_of_a_history_tells_them(self):
        history = odd_history()
        odd = [ipsf.LoadWarning("unknown-column", "coaches", "shoe_size", 1)]
        edition = ipsf.edition("fi-2021-11")
        compared = ipsf.compare_reviews(edition, edition, history, as_of=AS_OF)
        dates = ipsf.compare_series(edition, edition, history, from_="2024-03-01", to=AS_OF)
        for name, result in {
            "score": ipsf.score(history, as_of=AS_OF),
            "series": ipsf.series(history, from_="2024-03-01", to=AS_OF),
            "sensitivity": ipsf.sensitivity(history, as_of=AS_OF),
            "before": compared.before,
            "after": compared.after,
            "before, dates": dates.before,
            "after, dates": dates.after,
        }.items():
            with self.subTest(name):
                self.assertEqual(result.warnings, {"unknown-column": 1})
                self.assertEqual(result.named_warnings, odd)

    def test_reviews_without_a_history_have_none(self):
        sheet = {f"rating.{id}": 4 for id in range(1, 26)}
        for result in (ipsf.score(as_of=AS_OF, answers=sheet), ipsf.sensitivity(as_of=AS_OF, answers=sheet)):
            self.assertEqual((result.warnings, result.named_warnings), ({}, []))


class Values(unittest.TestCase):
    """North has 21 clients for its coach, which is level 4, answered as 19, which is 5; rated 3, which wins."""

    @classmethod
    def setUpClass(cls):
        cls.reviews = situations()["ratings and answers beside measures"]

    def test_a_rating_wins_over_an_answer_over_a_measure(self):
        north = self.reviews.team("North").criterion(1)
        self.assertEqual((north.score, north.basis, north.rating), (3, "rating", 3))
        self.assertEqual(north.rated_on, datetime.date(2024, 5, 8))
        self.assertEqual((north.disagreement.with_, north.disagreement.low), ("answer", 5))
        used = north.inputs["clients_per_coach"]
        self.assertEqual((used.source, used.value, used.on), ("answer", 19, datetime.date(2024, 5, 3)))
        self.assertEqual((used.measure.source, used.measure.value), ("measure", 21))
        self.assertEqual((used.measure.answered_from, used.measure.note), (None, None))
        (row,) = [
            row
            for row in rows_of(self.reviews, "inputs")
            if (row["team"], row["input"]) == ("North", "clients_per_coach")
        ]
        self.assertEqual((row["source"], row["on"], row["numerator"]), ("answer", "2024-05-03", 19))
        self.assertEqual((row["measure_numerator"], row["measure_denominator"]), (21000, 1000))

    def test_what_an_answer_comes_from_and_its_note(self):
        north = self.reviews.team("North")
        self.assertEqual((north.criterion(1).rated_from, north.criterion(1).rating_note), ("observation", "kävin itse"))
        used = north.criterion(1).inputs["clients_per_coach"]
        self.assertEqual((used.answered_from, used.note), ("documents", 'a "list",\nof two lines'))
        (share,) = [
            score.inputs[name] for score in north.criteria for name in score.inputs if name == "coaching_time_share"
        ]
        self.assertEqual((share.answered_from, share.note), ("interview", None))
        south = self.reviews.team("South").criterion(1)
        self.assertEqual((south.rated_from, south.rating_note), (None, None))
        measured = south.inputs["clients_per_coach"]
        self.assertEqual((measured.answered_from, measured.note), (None, None))

    def test_notes_of_answers_given_with_the_call(self):
        answers = ipsf.Answers()
        answers.add("clients_per_coach", 21, source="interview", note="esihenkilö kertoi")
        answers.add("rating.2", 4, source="documents")
        read = answer_file(
            "item,value,source,note\nclients_per_coach,21,interview,esihenkilö kertoi\nrating.2,4,documents,\n"
        )
        for given in (answers, read):
            (review,) = ipsf.score(as_of=AS_OF, answers=given)
            used = review.criterion(1).inputs["clients_per_coach"]
            self.assertEqual((used.answered_from, used.note), ("interview", "esihenkilö kertoi"))
            self.assertEqual((review.criterion(2).rated_from, review.criterion(2).rating_note), ("documents", None))
        history = ipsf.load("examples/kainuu-like")
        series = ipsf.series(history, from_="2024-01-01", to=AS_OF, answers=answers)
        for place in range(len(series)):
            used = series.review(place).criterion(1).inputs["clients_per_coach"]
            self.assertEqual((used.answered_from, used.note), ("interview", "esihenkilö kertoi"))

    def test_a_choice_is_a_word_and_what_nobody_knows_is_nothing(self):
        south = self.reviews.team("South")
        attached = [
            used for score in south.criteria for name, used in score.inputs.items() if name == "team_attachment"
        ]
        self.assertEqual([(used.source, used.value) for used in attached], [("answer", "one_or_two_teams")])
        self.assertIsNone(south.criterion(5).score)
        self.assertEqual((south.criterion(5).basis, south.criterion(5).rating), ("none", None))

    def test_a_table_that_is_not_there(self):
        with self.assertRaisesRegex(ipsf.InvalidArgument, '"criteria"'):
            self.reviews.table("scores")
        with self.assertRaises(TypeError):
            self.reviews.table(1)


if __name__ == "__main__":
    unittest.main()
