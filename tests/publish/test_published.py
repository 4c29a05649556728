"""What `ipsf.publish` writes into an SQLite file: the library's own tables, again and again the same, and nothing over
what is not its own."""

import datetime
import os
import sqlite3
import tempfile
import unittest
from contextlib import closing
from fractions import Fraction
from pathlib import Path

import ipsf

SAMPLE = "examples/kainuu-like"
PERIOD = {"from_": "2024-02-01", "to": "2024-04-30"}
DATES = ["2024-02-29", "2024-03-31", "2024-04-30"]


def two_teams(without=None):
    """A small history of two teams; `without`: a team whose last client is left out."""
    episodes = [("E1", "K1", "C1"), ("E2", "K2", "C2"), ("E3", "K3", "C1"), ("E4", "K4", "C2")]
    left_out = {"T1": "E3", "T2": "E4"}.get(without)
    kept = [row for row in episodes if row[0] != left_out]
    return ipsf.History.from_columns(
        {
            "teams": {
                "team_id": ["T1", "T2"],
                "name": ["Ykkönen", "'; --"],
                "started_on": ["2023-01-01", "2024-03-15"],
            },
            "coaches": {"coach_id": ["C1", "C2"], "team_id": ["T1", "T2"], "started_on": ["2023-01-01", "2024-03-15"]},
            "episodes": {
                "episode_id": [row[0] for row in kept],
                "client_id": [row[1] for row in kept],
                "coach_id": [row[2] for row in kept],
                "started_on": ["2024-03-20"] * len(kept),
            },
        }
    )


class Published(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sample = ipsf.load(SAMPLE)

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.file = self.folder / "results.sqlite"

    def rows(self, query, *values):
        with closing(sqlite3.connect(self.file)) as database:
            return database.execute(query, values).fetchall()

    def run_sql(self, script):
        with closing(sqlite3.connect(self.file)) as database:
            database.executescript(script)

    def dump(self):
        with closing(sqlite3.connect(self.file)) as database:
            return list(database.iterdump())

    def refused(self, rule, says, history=None, **options):
        with self.assertRaises(ipsf.Refused) as caught:
            ipsf.publish(history or self.sample, into=self.file, **{**PERIOD, **options})
        self.assertEqual([problem.rule for problem in caught.exception.problems], [rule])
        self.assertIn(says, str(caught.exception))


class Contents(Published):
    """What is published is what the library gives, cell by cell."""

    def same(self, table, name, where, renamed=(), left_out=(), order=""):
        renamed = dict(renamed)
        columns = [column.name for column in table.columns if column.name not in left_out]
        there = ", ".join(f'"{renamed.get(column, column)}"' for column in columns)
        readers = [table.reader_named(column) for column in columns]
        wanted = [tuple(as_sql(read(row)) for read in readers) for row in range(table.rows)]
        self.assertEqual(self.rows(f"SELECT {there} FROM {name} WHERE {where} ORDER BY {order}"), wanted)
        self.assertGreater(len(wanted), 0)

    def test_reviews(self):
        ipsf.publish(self.sample, into=self.file, **PERIOD)
        for day in DATES:
            reviews, on = ipsf.score(self.sample, as_of=day), f"as_of = '{day}'"
            self.same(reviews.table("reviews"), "reviews", on, {"from": "first_day"}, order="team_id")
            self.same(reviews.table("totals"), "totals", on, left_out=["scale"], order="scale")
            self.same(reviews.table("parts"), "parts", on, {"key": "part_key", "of": "most"}, order="rowid")
            self.same(
                reviews.table("criteria"),
                "criterion_scores",
                on,
                {"key": "criterion_key", "row": "decided_by"},
                order="criterion",
            )
            self.same(reviews.table("inputs"), "inputs", on, order="rowid")
        self.assertEqual(self.rows("SELECT DISTINCT scale FROM totals"), [("",)])
        self.assertEqual([day for (day,) in self.rows("SELECT as_of FROM reviews ORDER BY 1")], DATES)

    def test_what_is_due(self):
        ipsf.publish(self.sample, into=self.file, due_days=30, **PERIOD)
        for day in DATES:
            due = ipsf.list_due(self.sample, as_of=day, horizon=30)
            self.same(
                due.table("due"),
                "due_items",
                f"as_of = '{day}'",
                {"key": "deadline"},
                left_out=["met_on", "met_in", "met_row"],
                order="item",
            )
        self.assertEqual(self.rows("SELECT count(*), max(item) FROM due_items WHERE as_of = ?", DATES[0])[0], (
            len(ipsf.list_due(self.sample, as_of=DATES[0], horizon=30)),) * 2)  # fmt: skip

    def test_measures_and_what_is_rounded(self):
        ipsf.publish(self.sample, into=self.file, **PERIOD)
        series = ipsf.series(self.sample, **PERIOD)
        for measure in series.measures:
            exact = list(zip(DATES, series.numerator(measure), series.denominator(measure)))
            query = "SELECT as_of, numerator, denominator FROM measures WHERE measure = ? ORDER BY as_of"
            self.assertEqual(self.rows(query, measure), exact)
        percent = dict(self.rows("SELECT measure, unit = 'percent' FROM measure_titles"))
        self.assertEqual(set(percent), set(series.measures))
        self.assertTrue(percent["employer_share"] and not percent["clients_per_coach"])
        for measure, above, below, shown in self.rows(
            "SELECT measure, numerator, denominator, value_rounded FROM measures"
        ):
            if below == 0:
                self.assertIsNone(shown)
            else:  # two decimals, halves up
                exact = Fraction(above, below) * (100 if percent[measure] else 1)
                self.assertEqual(round(shown * 100), (exact * 100 + Fraction(1, 2)).__floor__(), measure)

    def test_months_of_the_tracking_table(self):
        ipsf.publish(self.sample, into=self.file, from_="2024-02-20", to="2024-04-30")
        track = ipsf.track(self.sample, from_="2024-02-01", to="2024-04-30")
        self.same(
            track.table("rows"),
            "tracking",
            "1",
            {"from": "first_day", "to": "last_day", "row": "row_of"},
            left_out=["goal_jobs_started", "goal_employed_percent", "employed_percent", "employer_meetings_per_week"],
            order="last_day, item",
        )
        exact = self.rows("SELECT employed_share_numerator, employed_share_denominator, employed_percent FROM tracking")
        for above, below, percent in exact:
            share = Fraction(1000 * above, below)
            self.assertEqual(round(10 * percent), (share + Fraction(1, 2)).__floor__())
        self.assertEqual(
            self.rows("SELECT employed_share_numerator, employed_share_denominator FROM tracking"),
            self.rows("SELECT employed_clients, clients_at_end FROM tracking"),
        )

    def test_only_whole_months_are_tracked(self):
        ipsf.publish(self.sample, into=self.file, from_="2024-01-15", to="2024-04-20", every="quarter")
        self.assertEqual(self.rows("SELECT as_of FROM reviews"), [("2024-03-31",)])
        months = [("2024-01-31",), ("2024-02-29",), ("2024-03-31",)]
        self.assertEqual(self.rows("SELECT DISTINCT last_day FROM tracking ORDER BY 1"), months)
        self.assertEqual(self.rows("SELECT as_of FROM made_with ORDER BY 1"), months)

    def test_labels_and_what_it_was_made_with(self):
        edition = ipsf.edition("fi-2021-11")
        ipsf.publish(self.sample, into=self.file, **PERIOD)
        self.assertEqual(
            self.rows("SELECT criterion, criterion_key, title_fi, title_en FROM criteria ORDER BY 1"),
            [(one.id, one.key, one.title["fi"], one.title["en"]) for one in edition.criteria],
        )
        self.assertEqual(
            set(self.rows("SELECT deadline, title_fi, title_en FROM deadlines")),
            {(one.key, one.title["fi"], one.title["en"]) for one in edition.deadlines},
        )
        self.assertEqual(
            self.rows("SELECT DISTINCT level FROM reviews WHERE level NOT IN (SELECT level FROM levels)"), []
        )
        self.assertEqual(self.rows("SELECT * FROM teams"), [("T1", "Keksitty IPS-tiimi", "Keksitty alue", "kainuu")])
        made = [("T1", day, ipsf.library_version(), edition.id, edition.hash, 0, None, None) for day in DATES]
        self.assertEqual(self.rows("SELECT * FROM made_with ORDER BY as_of"), made)
        self.assertEqual(self.rows("SELECT * FROM published_schema"), [(1,)])
        changed = edition.with_changes({(24, "5", "community_time_share"): ">= 70"})
        ipsf.publish(self.sample, into=self.file, edition=changed, **PERIOD)
        self.assertEqual(
            self.rows("SELECT DISTINCT hash, what_if_fi, what_if_en FROM made_with"),
            [(changed.hash, changed.what_if["fi"], changed.what_if["en"])],
        )


class InMemory(Published):
    """The tables of a publication are those of the database, cell by cell, whatever is empty in them."""

    def same_tables(self, history, **options):
        ipsf.publish(history, into=self.file, **options)
        made = ipsf.publication(history, **options)
        there = [name for (name,) in self.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        self.assertEqual(sorted([*made.tables, "published_schema"]), sorted(there))
        for name in made.tables:
            table = made.table(name)
            with self.subTest(name):
                names = [one for (one,) in self.rows(f"SELECT name FROM pragma_table_info('{name}') ORDER BY cid")]
                self.assertEqual([column.name for column in table.columns], names)
                cells = [[self.as_stored(table, column, row) for column in table.columns] for row in range(table.rows)]
                stored = [list(row) for row in self.rows(f"SELECT * FROM {name}")]
                self.assertEqual(sorted(map(repr, cells)), sorted(map(repr, stored)))
        return made

    @staticmethod
    def as_stored(table, column, row):
        cell = table.reader_named(column.name)(row)
        if not isinstance(cell, Fraction):
            return as_sql(cell)
        shown = cell * (100 if column.percent else 1) * 10**column.decimals
        rounded = (shown + Fraction(1, 2)).__floor__() / 10**column.decimals
        return int(rounded) if rounded == int(rounded) else rounded  # as SQLite keeps a NUMERIC

    def test_the_sample(self):
        made = self.same_tables(self.sample, **PERIOD)
        self.assertEqual({name for name in made.tables if made.table(name).rows == 0}, set())

    def test_teams_that_begin_later_and_dates_without_a_review(self):
        made = self.same_tables(two_teams(), **PERIOD)
        self.assertEqual(made.table("reviews").rows, 5)  # T2 has none before it begins
        self.assertEqual(made.table("made_with").rows, 6)

    def test_quarters_one_team_and_an_edition_of_several_scales(self):
        self.same_tables(self.sample, from_="2023-01-15", to="2024-04-20", every="quarter", teams=["T1"], due_days=90)
        self.file.unlink()
        self.same_tables(self.sample, edition="fi-thl-mental-health", **PERIOD)

    def test_what_is_refused(self):
        with self.assertRaisesRegex(ipsf.Refused, "due_days must be from 0 to 3660 days"):
            ipsf.publication(self.sample, due_days=3661, **PERIOD)
        with self.assertRaisesRegex(ipsf.Refused, "T9"):
            ipsf.publication(self.sample, teams=["T9"], **PERIOD)
        with self.assertRaisesRegex(ValueError, 'no table of that name; it has "teams", .* "tracking"'):
            ipsf.publication(self.sample, **PERIOD).table("due")

    def test_it_can_be_cancelled(self):
        with self.assertRaises(ipsf.Cancelled):
            ipsf.publication(self.sample, progress=lambda done, total: done < total, **PERIOD)


class Again(Published):
    def test_twice_is_once(self):
        ipsf.publish(self.sample, into=self.file, **PERIOD)
        once = self.dump()
        ipsf.publish(self.sample, into=self.file, **PERIOD)
        self.assertEqual(self.dump(), once)

    def test_a_part_replaces_its_own_teams_alone(self):
        """Though its rows name another team, whose coach had one of its episodes."""
        tables = {
            "coaches": {"coach_id": ["C1", "C2"], "team_id": ["T1", "T2"]},
            "episodes": {
                "episode_id": ["E1", "E2"],
                "client_id": ["K1", "K2"],
                "coach_id": ["C1", "C2"],
                "started_on": ["2024-01-20", "2024-01-20"],
            },
            "transfers": {"episode_id": ["E1"], "on": ["2024-03-10"], "coach_id": ["C2"]},
        }
        whole = ipsf.History.from_columns(tables)
        ipsf.publish(whole, into=self.file, **PERIOD)
        before = sorted(self.dump())
        for team in ("T1", "T2"):
            ipsf.publish(whole.part([team]), into=self.file, **PERIOD)
            self.assertEqual(sorted(self.dump()), before)
            made = ipsf.publication(whole.part([team]), **PERIOD)
            for name in ("teams", "made_with", "reviews", "tracking", "due_items"):
                column = made.table(name).reader_named("team_id")
                self.assertEqual({column(row) for row in range(made.table(name).rows)}, {team}, name)

    def test_month_by_month_is_the_same_as_all_at_once(self):
        ipsf.publish(self.sample, into=self.file, **PERIOD)
        at_once = sorted(self.dump())
        self.file.unlink()
        for month in (3, 2, 4):
            ipsf.publish(self.sample, into=self.file, from_=f"2024-{month:02}-01", to=DATES[month - 2])
        self.assertEqual(sorted(self.dump()), at_once)

    def test_rows_of_the_same_teams_and_dates_are_replaced_and_no_others(self):
        ipsf.publish(two_teams(), into=self.file, **PERIOD)
        clients = "SELECT team_id, last_day, clients_at_end FROM tracking WHERE row_of = 'team' ORDER BY 1, 2"
        everybody = self.rows(clients)
        self.assertEqual([row for row in everybody if row[1] == "2024-04-30"], [
            ("T1", "2024-04-30", 2), ("T2", "2024-04-30", 2)])  # fmt: skip
        fewer = two_teams(without="T2")
        ipsf.publish(fewer, into=self.file, teams=["T1"], **PERIOD)
        self.assertEqual(self.rows(clients), everybody)
        ipsf.publish(fewer, into=self.file, from_="2024-03-01", to="2024-03-31", teams=["T2"])
        changed = [(*row[:2], 1) if row[:2] == ("T2", "2024-03-31") else row for row in everybody]
        self.assertEqual(self.rows(clients), changed)

    def test_a_review_that_is_no_more_is_gone(self):
        ipsf.publish(two_teams(), into=self.file, **PERIOD)
        reviews = "SELECT team_id FROM reviews WHERE as_of = '2024-03-31' ORDER BY 1"
        self.assertEqual(self.rows(reviews), [("T1",), ("T2",)])
        self.assertEqual(self.rows("SELECT team_id FROM reviews WHERE as_of = '2024-02-29'"), [("T1",)])
        later = ipsf.History.from_columns(
            {
                "teams": {"team_id": ["T1", "T2"], "started_on": ["2023-01-01", "2024-04-15"]},
                "coaches": {"coach_id": ["C1"], "team_id": ["T1"]},
                "episodes": {"episode_id": [1], "client_id": [1], "coach_id": ["C1"], "started_on": ["2024-03-20"]},
            }
        )
        ipsf.publish(later, into=self.file, **PERIOD)
        self.assertEqual(self.rows(reviews), [("T1",)])

    def test_what_else_is_in_the_database_stays(self):
        self.run_sql(
            "CREATE TABLE mine (x); INSERT INTO mine VALUES (1); CREATE VIEW now AS SELECT * FROM mine;"
            "CREATE TABLE Teams2 (x);"
        )
        ipsf.publish(self.sample, into=self.file, **PERIOD)
        self.run_sql("CREATE INDEX by_day ON reviews (as_of)")
        ipsf.publish(self.sample, into=self.file, **PERIOD)
        self.assertEqual(self.rows("SELECT * FROM now"), [(1,)])
        self.assertEqual(len(self.rows("SELECT name FROM sqlite_master WHERE name = 'by_day'")), 1)


class Refusals(Published):
    def test_tables_that_were_not_published(self):
        for table in ("reviews", "published_schema", "TEAMS"):
            self.run_sql(f"CREATE TABLE {table} (mine)")
            before = self.dump()
            self.refused("foreign-table", "was not published by ipsf")
            self.assertEqual(self.dump(), before)
            self.run_sql(f"DROP TABLE {table}")
        self.run_sql("CREATE VIEW totals AS SELECT 1 AS mine")
        self.refused("foreign-table", "the table totals is there and was not published by ipsf")

    def test_another_version(self):
        ipsf.publish(self.sample, into=self.file, **PERIOD)
        self.run_sql("UPDATE published_schema SET version = 2")
        before = self.dump()
        self.refused(
            "other-schema-version", "it holds results of version 2 of the published tables, and this is version 1"
        )
        self.assertEqual(self.dump(), before)

    def test_a_table_that_is_gone(self):
        ipsf.publish(self.sample, into=self.file, **PERIOD)
        self.run_sql("DROP TABLE inputs")
        self.refused("missing-table", "the table inputs of an earlier publication is missing")

    def test_where_a_history_is(self):
        self.run_sql("CREATE TABLE coaches (coach_id, name); CREATE TABLE Episodes (episode_id)")
        before = self.dump()
        self.refused("tables-of-a-history", "it has tables of a history")
        self.assertEqual(self.dump(), before)
        self.run_sql("DROP TABLE Episodes")
        # A table of one's own beside what is published: who the coaches are.
        ipsf.publish(self.sample, into=self.file, **PERIOD)

    def test_a_pipe(self):
        os.mkfifo(self.file)
        self.refused("cannot-write", "it is no regular file")

    def test_what_is_no_database(self):
        self.file.write_bytes(b"as_of;total\n2024-01-31;100\n")
        self.refused("cannot-write", "it is no SQLite database")
        self.assertEqual(self.file.read_bytes(), b"as_of;total\n2024-01-31;100\n")
        self.file.unlink()
        self.file.mkdir()
        self.refused("cannot-write", "it is a folder")
        with self.assertRaisesRegex(ipsf.Refused, "nothing is named to publish into"):
            ipsf.publish(self.sample, into="", **PERIOD)
        with self.assertRaisesRegex(ipsf.Refused, "SQLite has no schemas"):
            ipsf.publish(self.sample, into=self.file, schema="x", **PERIOD)

    def test_a_table_that_refuses_a_row_is_named_and_nothing_is_changed(self):
        ipsf.publish(self.sample, into=self.file, **PERIOD)
        self.run_sql("CREATE TRIGGER no BEFORE INSERT ON inputs BEGIN SELECT RAISE(ABORT, 'no'); END")
        before = self.dump()
        self.refused("cannot-write", "(table inputs)", months=3)
        self.assertEqual(self.dump(), before)

    def test_what_the_library_refuses(self):
        self.refused("unknown-team", "T9", teams=["T9"])
        self.assertFalse(self.file.exists())
        self.refused("out-of-range", "due_days must be from 0 to 3660 days", due_days=-1)

    def test_a_database_that_somebody_else_writes_to(self):
        ipsf.publish(self.sample, into=self.file, **PERIOD)
        with closing(sqlite3.connect(self.file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            self.refused("cannot-write", "another program is using it")
        ipsf.publish(self.sample, into=self.file, **PERIOD)


class Progress(Published):
    def test_it_grows_to_the_end_and_can_be_cancelled_at_any_time(self):
        ipsf.publish(self.sample, into=self.file, months=12, **PERIOD)
        before = self.dump()
        told = []
        ipsf.publish(self.sample, into=self.file, progress=lambda done, total: told.append((done, total)), **PERIOD)
        after = self.dump()
        self.assertEqual(told, sorted(told))
        self.assertEqual(told[-1], (2000, 2000))
        ipsf.publish(self.sample, into=self.file, months=12, **PERIOD)
        for stop in range(len(told)):
            calls = iter([True] * stop + [False])
            with self.assertRaises(ipsf.Cancelled):
                ipsf.publish(self.sample, into=self.file, progress=lambda *_, left=calls: next(left), **PERIOD)
            self.assertEqual(self.dump(), before)
        self.assertNotEqual(before, after)

    def test_a_new_file_that_was_cancelled_is_not_there(self):
        with self.assertRaises(ipsf.Cancelled):
            ipsf.publish(self.sample, into=self.file, progress=lambda done, total: done < total, **PERIOD)
        self.assertEqual(list(self.folder.iterdir()), [])


def as_sql(cell):
    if isinstance(cell, bool):
        return int(cell)
    if isinstance(cell, (datetime.date, datetime.datetime)):
        return cell.isoformat()[:10]
    return float(cell) if isinstance(cell, Fraction) else cell


if __name__ == "__main__":
    unittest.main()
