"""Which columns, tables and days reviews and due lists need (docs/lakes.md): what is left out changes nothing in any
cell, also of odd records; and what is said to be needed is."""

import datetime
import tempfile
import unittest

import document
import ipsf
import made_up
import pyarrow
import pyarrow
import pyarrow.compute as compute

EDITIONS = [
    {"edition": "fi-2021-11"},
    {"edition": "ips25-2008"},
    {"edition": "fi-thl-mental-health", "choices": {"waiting": "excluded", "job_end_days": "days"}},
    {"edition": "fi-2021-11", "choices": {"active_within_days": 28, "averaging": "ratings"}},
]
DATES = [datetime.date(2022, 12, 31), datetime.date(2023, 5, 8), datetime.date(2024, 2, 29)]
NEEDED = document.needed()


def between(table, first, last):
    return table.filter(compute.and_(compute.greater_equal(table["on"], first), compute.less_equal(table["on"], last)))


def of_review(tables, first_of_contacts, first, last):
    """The columns and days that the document names."""
    kept = {
        name: table.select([column for column in NEEDED[name] if column in table.column_names])
        for name, table in tables.items()
        if name in NEEDED
    }
    kept["contacts"] = between(kept["contacts"], first_of_contacts, last)
    kept["work_time"] = between(kept["work_time"], first, last)
    return kept


class Histories(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as folder:
            made = [made_up.tables(f"{folder}/{name}", *of) for name, of in {"a": (8, 3, 3), "b": (14, 3, 5)}.items()]
        cls.made = ipsf.History.from_columns(made[0])
        cls.histories = [*made, made_up.odd(made[0], 1), made_up.odd(made[1], 2)]
        teams = made[1]["teams"]
        started = pyarrow.array([datetime.date(2023, 6, 1)] * teams.num_rows)  # on the first dates none is there
        cls.histories[3]["teams"] = teams.set_column(teams.column_names.index("started_on"), "started_on", started)

    def test_a_review_needs_no_more(self):
        differences = dict.fromkeys((0, 30), 0)
        for tables in self.histories:
            whole = ipsf.History.from_columns(tables)
            for as_of in DATES:
                for months in (1, 6, 12):
                    first = ipsf.score(self.made, as_of=as_of, months=months)[0].from_
                    self.assertLessEqual(as_of - datetime.timedelta(days=31 * months), first)
                    wanted = [made_up.of_reviews(whole, as_of=as_of, months=months, **one) for one in EDITIONS]
                    for days in differences:
                        kept = of_review(tables, first - datetime.timedelta(days=days), first, as_of)
                        history = ipsf.History.from_columns(kept)
                        found = [made_up.of_reviews(history, as_of=as_of, months=months, **one) for one in EDITIONS]
                        differences[days] += found != wanted
        self.assertEqual(differences[30], 0)
        self.assertGreater(differences[0], 10)  # the window alone is not enough

    def test_a_review_needs_every_table_and_column_named(self):
        whole = [ipsf.History.from_columns(tables) for tables in self.histories]
        wanted = [made_up.of_reviews(history, as_of=as_of, **EDITIONS[0]) for history in whole for as_of in DATES]
        decides_nothing = {"name", "region", "service_model", "source", "note"}  # shown as written
        for name in NEEDED:
            for column in set(NEEDED[name]) - decides_nothing:
                found = []
                for tables in self.histories:
                    table = tables.get(name)
                    if table is None or column not in table.column_names:
                        continue
                    changed = {**tables, name: table.drop_columns([column])}
                    try:
                        history = ipsf.History.from_columns(changed)
                    except ipsf.Refused as refused:
                        self.assertEqual({one.rule for one in refused.problems}, {"missing-column"})
                        break
                    found += [made_up.of_reviews(history, as_of=as_of, **EDITIONS[0]) for as_of in DATES]
                else:
                    with self.subTest(table=name, column=column):
                        self.assertTrue(found != wanted)

    def test_a_due_list_needs_no_more(self):
        differences = dict.fromkeys(("days", "episodes"), 0)
        for tables in self.histories:
            whole, episodes, contacts = ipsf.History.from_columns(tables), tables["episodes"], tables["contacts"]
            for as_of in DATES:
                wanted = made_up.of_due(whole, as_of=as_of, edition="fi-2021-11")
                goes_on = compute.or_kleene(
                    compute.is_null(episodes["ended_on"]), compute.greater_equal(episodes["ended_on"], as_of)
                )
                of_these = compute.is_in(
                    contacts["episode_id"], episodes.filter(goes_on)["episode_id"].combine_chunks()
                )
                late = compute.greater_equal(contacts["on"], as_of - datetime.timedelta(days=31 * 6 + 30))
                for what, rows in {"days": late, "episodes": compute.or_kleene(late, of_these)}.items():
                    kept = {**tables, "contacts": contacts.filter(rows).drop_columns(["employer_id"])}
                    history = ipsf.History.from_columns(kept)
                    differences[what] += made_up.of_due(history, as_of=as_of, edition="fi-2021-11") != wanted
        self.assertEqual(differences["episodes"], 0)
        self.assertGreater(differences["days"], 3)

    def test_no_employer_of_a_contact_is_needed(self):
        for tables in self.histories:
            columns = {**tables, "contacts": tables["contacts"].drop_columns(["employer_id"])}
            whole, left = ipsf.History.from_columns(tables), ipsf.History.from_columns(columns)
            days = {"from_": "2023-01-01", "to": "2023-12-31"}
            for results in (
                [ipsf.punctuality(one, **days) for one in (whole, left)],
                [ipsf.track(one, **days) for one in (whole, left)],
                [ipsf.summarise_clients(one, as_of="2023-12-31") for one in (whole, left)],
            ):
                self.assertTrue(pyarrow.table(results[0]).equals(pyarrow.table(results[1])))


class ByHand(unittest.TestCase):
    """The longest look back: job days 28 to 58, of which the last is the first day of the window."""

    def test_the_thirtieth_day_before_the_window_counts(self):
        as_of, first = datetime.date(2024, 6, 30), datetime.date(2024, 1, 1)
        started = first - datetime.timedelta(days=58)
        tables = {
            "coaches": {"coach_id": [1], "team_id": [1]},
            "episodes": {"episode_id": [1], "client_id": [1], "coach_id": [1], "started_on": [started]},
            "jobs": {"job_id": [1], "episode_id": [1], "employer_id": [1], "started_on": [started]},
        }
        for days, met in ((31, 0), (30, 1), (0, 1)):
            on = [first - datetime.timedelta(days=days)]
            contacts = {"on": on, "coach_id": [1], "party": ["client"], "episode_id": [1], "mode": ["in_person"]}
            history = ipsf.History.from_columns({**tables, "contacts": contacts})
            measured = ipsf.explain(history, 1, "met_after_first_month_share", as_of=as_of)
            self.assertEqual((measured.numerator, measured.denominator), (met, 1), days)


if __name__ == "__main__":
    unittest.main()
