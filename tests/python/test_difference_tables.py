"""Sensitivity and differences say the same as tables and as JSON, whatever they were made of."""

import csv
import io
import json
import pathlib
import unittest

import ipsf

try:
    import pyarrow
except ImportError:
    pyarrow = None

EDITIONS = pathlib.Path(__file__).resolve().parents[1] / "editions"
AS_OF = "2024-05-08"


def setUpModule():
    global SAMPLE, FINNISH, CHANGED, SCALE, YOUTH, ANSWERS
    SAMPLE = ipsf.load("examples/kainuu-like")
    FINNISH = ipsf.edition("fi-2021-11")
    CHANGED = FINNISH.with_changes({(24, "5", "community_time_share"): ">= 70"})
    SCALE = ipsf.edition("ips25-2008")
    YOUTH = ipsf.read_edition(EDITIONS / "made-up-youth.toml")
    ANSWERS = {"rating.3": 4, "rating.24": 2}


def odd_history():
    """With a column that no table has."""
    return ipsf.History.from_columns(
        {
            "coaches": {"coach_id": ["A"], "team_id": ["North"], "shoe_size": [43]},
            "episodes": {"episode_id": [1], "client_id": [1], "coach_id": ["A"], "started_on": ["2024-01-01"]},
        }
    )


def rows_of(result, table):
    return json.loads(result.table(table).json())


def words(listed):
    return listed.split(" ") if listed else []


def grouped(rows, *keys):
    """The rows by what they are joined by."""
    groups = {}
    for row in rows:
        groups.setdefault(tuple(row[key] for key in keys), []).append(row)
    return groups


def picked(row, *keys):
    return {key: row[key] for key in keys}


class Sensitivity(unittest.TestCase):
    @staticmethod
    def situations():
        return {
            "the sample": ipsf.sensitivity(SAMPLE, as_of=AS_OF),
            "another value in force": ipsf.sensitivity(SAMPLE, as_of=AS_OF, choices={"practice_share": 70}),
            "answers alone": ipsf.sensitivity(as_of=AS_OF, answers=ANSWERS, edition=FINNISH),
            "several scales": ipsf.sensitivity(
                as_of=AS_OF, answers={"rating.205": 2, "clients_per_coach": "20.4"}, edition=YOUTH
            ),
            "nobody yet": ipsf.sensitivity(SAMPLE, as_of="2016-05-08", edition=FINNISH),
        }

    def told_by_tables(self, found, team, several):
        """What the JSON of one review has."""
        mine = {
            name: [row for row in rows_of(found, name) if row["team"] == team]
            for name in ("totals", "extreme_choices", "criteria", "effects", "effect_totals", "effect_criteria")
        }
        criteria = grouped(mine["effect_criteria"], "choice", "value")
        totals = grouped(mine["effect_totals"], "choice", "value")
        choices = grouped(mine["extreme_choices"], "scale", "extreme")

        def total(row):
            return {**picked(row, "total_low", "total_high"), "levels": words(row["levels"])}

        def extreme(row, which):
            given = {one["choice"]: one["value"] for one in choices.get((row["scale"], which), ())}
            return {"total": row[which + "_total"], "level": row[which + "_level"], "choices": given}

        def of_scales(rows, made):
            return {"scales": {row["scale"]: made(row) for row in rows}} if several else made(rows[0])

        effects = []
        for row in mine["effects"]:
            place = (row["choice"], row["value"])
            moved = [{"id": one["criterion"], **picked(one, "low", "high")} for one in criteria.get(place, ())]
            self.assertEqual(row["moved"], len(moved))
            self.assertEqual(
                total(row),
                {"total_low": None, "total_high": None, "levels": []} if several else total(totals[place][0]),
            )
            effects.append({**picked(row, "choice", "value"), "criteria": moved, **of_scales(totals[place], total)})
        plain = ("id", "low", "high", "lowest", "highest", "from_unknown", "from_choices")
        return {
            "combinations": mine["totals"][0]["combinations"],
            "effects": effects,
            "criteria": [
                {**picked(row, *plain), "choices": words(row["choices"]), "readings": words(row["readings"])}
                for row in mine["criteria"]
            ],
            **of_scales(mine["totals"], lambda row: {which: extreme(row, which) for which in ("worst", "best")}),
        }

    def test_tables_say_all_that_the_json_says(self):
        for name, found in self.situations().items():
            with self.subTest(name):
                reviews = json.loads(found.json())["reviews"]
                for review in reviews:
                    told = self.told_by_tables(found, review["team"], "scales" in review)
                    self.assertEqual(told, review["sensitivity"])
                self.assertEqual(len(rows_of(found, "criteria")), sum(len(one["criteria"]) for one in reviews))

    def test_a_table_that_is_not_there(self):
        found = ipsf.sensitivity(as_of=AS_OF, answers=ANSWERS, edition=FINNISH)
        with self.assertRaisesRegex(ipsf.InvalidArgument, '"effects"'):
            found.table("reviews")
        with self.assertRaises(TypeError):
            found.table(1)


class Editions(unittest.TestCase):
    def told_by_tables(self, rows):
        def place(row, side):
            at = {key: row[f"{side}_{key}"] for key in ("line", "column", "file")}
            return None if at["line"] is None else at

        return [
            {
                **picked(row, "kind", "criterion", "key", "language", "before", "after"),
                "about": {"fi": row["about_fi"], "en": row["about_en"]},
                "before_at": place(row, "before"),
                "after_at": place(row, "after"),
            }
            for row in rows
        ]

    def test_tables_say_all_that_the_json_says(self):
        for other in (FINNISH, CHANGED, SCALE, YOUTH, ipsf.edition("fi-thl-mental-health")):
            with self.subTest(other.id):
                difference = ipsf.compare_editions(FINNISH, other)
                told = json.loads(difference.json())
                self.assertEqual(self.told_by_tables(rows_of(difference, "changes")), told["changes"])
                self.assertEqual(difference.table("changes").csv(), difference.csv())
                for row in rows_of(difference, "made_with"):
                    side = told[row["side"]]
                    self.assertEqual(row["library"], told["library"])
                    self.assertEqual((row["edition"], row["hash"]), (side["id"], side["hash"]))
                    rules = side.get("what_if", {"fi": None, "en": None})
                    self.assertEqual({"fi": row["what_if_fi"], "en": row["what_if_en"]}, rules)

    @unittest.skipUnless(pyarrow, "pyarrow is not here; the wheel's test has it")
    def test_arrow(self):
        difference = ipsf.compare_editions(FINNISH, SCALE)
        table = pyarrow.table(difference)
        self.assertEqual(table.column_names, difference.csv().split("\r\n")[0].split(","))
        self.assertEqual(table["before"].to_pylist(), [change.before for change in difference])
        self.assertEqual(table["criterion"].to_pylist(), [change.criterion for change in difference])


class Reviews(unittest.TestCase):
    @staticmethod
    def situations():
        dates = {"from_": "2024-01-01", "to": AS_OF}
        return {
            "a date": ipsf.compare_reviews(FINNISH, SCALE, SAMPLE, as_of=AS_OF),
            "the other way": ipsf.compare_reviews(SCALE, FINNISH, SAMPLE, as_of=AS_OF),
            "dates": ipsf.compare_series(FINNISH, SCALE, SAMPLE, **dates),
            "a what-if": ipsf.compare_series(CHANGED, FINNISH, SAMPLE, **dates, choices={"averaging": "ratings"}),
            "out of date": ipsf.compare_reviews(FINNISH, SCALE, as_of="2019-05-08", answers=ANSWERS),
            "several scales": ipsf.compare_reviews(FINNISH, YOUTH, as_of=AS_OF, answers={**ANSWERS, "rating.205": 2}),
            "several scales before": ipsf.compare_series(YOUTH, FINNISH, SAMPLE, **dates),
            "several scales of both": ipsf.compare_reviews(
                YOUTH,
                YOUTH.with_changes({(0, "education.sound", "at_least"): "20"}),
                as_of=AS_OF,
                answers={"rating.205": 2},
            ),
            "nobody yet": ipsf.compare_reviews(FINNISH, SCALE, SAMPLE, as_of="2016-05-08"),
            "an unknown column": ipsf.compare_reviews(
                FINNISH, YOUTH, odd_history(), as_of=AS_OF, answers={"rating.1": 3}
            ),
        }

    def told_by_tables(self, difference):
        """What the JSON has, but for the library and the changes."""
        several = {side: len(getattr(difference, side).edition.scales) > 1 for side in ("before", "after")}
        made_with = {row["side"]: row for row in rows_of(difference, "made_with")}
        totals = grouped(rows_of(difference, "totals"), "as_of", "team")
        moves = grouped(rows_of(difference, "criteria"), "as_of", "team")
        date_totals = grouped(rows_of(difference, "date_totals"), "as_of")
        date_criteria = grouped(rows_of(difference, "date_criteria"), "as_of")
        dates = rows_of(difference, "dates")

        def side(which):
            made = made_with[which]
            told = {"id": made["edition"], "hash": made["hash"]}
            if made["what_if_en"]:
                told["what_if"] = {"fi": made["what_if_fi"], "en": made["what_if_en"]}
            if made["out_of_date"]:
                told["out_of_date"] = True
            rows = {
                name: [row for row in rows_of(difference, name) if row["side"] == which]
                for name in ("choices", "only_criteria")
            }
            told["choices"] = {row["key"]: row["value"] for row in rows["choices"]}
            if rows["only_criteria"]:
                told["only_criteria"] = [row["criterion"] for row in rows["only_criteria"]]
            return told

        def counts(of_dates):
            told = {key: sum(row[key] for row in of_dates) for key in ("reviews", "moved", "levels")}
            added = {}
            for row in of_dates:
                for one in date_totals.get((row["as_of"],), ()):
                    so_far = added.setdefault(one["scale"], dict.fromkeys(("levels", "moved", "rise", "fall"), 0))
                    for key in so_far:
                        so_far[key] += one[key]
            if any(several.values()):
                told["scales"] = {
                    scale: {"levels": one["levels"], "totals": picked(one, "moved", "rise", "fall")}
                    for scale, one in added.items()
                }
            else:
                told["totals"] = picked(added[None], "moved", "rise", "fall")
            criteria = {}
            for row in of_dates:
                for one in date_criteria.get((row["as_of"],), ()):
                    so_far = criteria.setdefault(one["criterion"], dict.fromkeys(("moved", "rise", "fall"), 0))
                    for key in so_far:
                        so_far[key] += one[key]
            told["criteria"] = [{"id": id, **one} for id, one in criteria.items() if one["moved"]]
            return told

        def total(row, which):
            levels = words(row[f"levels_{which}"])
            return {**{key: row[f"{key}_{which}"] for key in ("total_low", "total_high")}, "levels": levels}

        def of_scales(rows, which):
            there = {row["scale"]: total(row, which) for row in rows if row[f"total_low_{which}"] is not None}
            return {"scales": there} if several[which] else next(iter(there.values()))

        reviews = []
        for row in rows_of(difference, "reviews"):
            place = (row["as_of"], row["team"])
            moved = [
                {
                    "id": one["criterion"],
                    **{which: {end: one[f"{end}_{which}"] for end in ("low", "high")} for which in several},
                }
                for one in moves.get(place, ())
            ]
            self.assertEqual(row["changes_level"], any(one["changes_level"] for one in totals[place]))
            reviews.append(
                {
                    "team": row["team"],
                    "as_of": row["as_of"],
                    **{which: of_scales(totals[place], which) for which in several},
                    "changes_level": row["changes_level"],
                    "criteria": moved,
                }
            )
        return {
            "before": side("before"),
            "after": side("after"),
            "months": dates[0]["months"],
            "counts": counts(dates),
            "dates": [{"as_of": row["as_of"], **counts([row])} for row in dates],
            "reviews": reviews,
        }

    def test_tables_say_all_that_the_json_says(self):
        for name, difference in self.situations().items():
            with self.subTest(name):
                told = json.loads(difference.json())
                changes = told.pop("changes")
                self.assertEqual(len(rows_of(difference, "changes")), len(changes))
                self.assertEqual({row["library"] for row in rows_of(difference, "made_with")}, {told.pop("library")})
                for side in ("before", "after"):
                    kinds, named = {}, []
                    for row in rows_of(difference, "warnings"):
                        if row["side"] != side:
                            continue
                        kinds[row["kind"]] = kinds.get(row["kind"], 0) + row["count"]
                        if row["name"]:
                            named.append(picked(row, "kind", "table", "name", "count"))
                    self.assertEqual(kinds, told[side].pop("warnings"))
                    self.assertEqual(named, told[side].pop("named_warnings", []))
                self.assertEqual(self.told_by_tables(difference), told)

    def test_csv_is_the_table_of_reviews(self):
        for name, difference in self.situations().items():
            with self.subTest(name):
                self.assertEqual(difference.table("reviews").csv(), difference.csv())
                read = list(csv.reader(io.StringIO(difference.csv(), newline="")))
                self.assertEqual(len(read), len(difference) + 1)

    @unittest.skipUnless(pyarrow, "pyarrow is not here; the wheel's test has it")
    def test_arrow(self):
        difference = ipsf.compare_series(FINNISH, SCALE, SAMPLE, from_="2024-01-01", to=AS_OF)
        table = pyarrow.table(difference)
        self.assertEqual(table.column_names, difference.csv().split("\r\n")[0].split(","))
        self.assertEqual(table["as_of"].to_pylist(), [one.as_of for one in difference])
        self.assertEqual(table["total_low_after"].to_pylist(), [one.after.total_low for one in difference])
        self.assertEqual(table["high_before_24"].to_pylist(), list(difference.before.high(24)))


if __name__ == "__main__":
    unittest.main()
