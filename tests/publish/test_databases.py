"""Publishing by ODBC: PostgreSQL and SQLite get what a file of SQLite gets, all of it or nothing."""

import csv
import io
import re
import sqlite3
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from glob import glob
from pathlib import Path

import ipsf

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import postgresql

SAMPLE = "examples/kainuu-like"
PERIOD = {"from_": "2024-02-01", "to": "2024-05-31"}
SQLITE_DRIVER = next(iter(glob("/usr/lib/*/odbc/libsqlite3odbc.so")), None)


def comparable(cell):
    """A cell as a database shows it: numbers by their value."""
    if cell is None:
        return ""
    try:
        return float(cell)
    except ValueError:
        return str(cell)


def rows_of(database, query):
    return [[comparable(cell) for cell in row] for row in database.execute(query)]


class Databases(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sample = ipsf.load(SAMPLE)
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        cls.plain = cls.folder / "plain.sqlite"
        ipsf.publish(cls.sample, into=cls.plain, **PERIOD)
        with closing(sqlite3.connect(cls.plain)) as database:
            cls.tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]

    def plain_rows(self, query):
        with closing(sqlite3.connect(self.plain)) as database:
            return rows_of(database, query)


@unittest.skipUnless(postgresql.is_here() and postgresql.driver(), "needs a PostgreSQL server and its driver")
class PostgreSql(Databases):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = cls.enterClassContext(postgresql.Server())

    def setUp(self):
        self.server.sql('DROP SCHEMA IF EXISTS ipsf CASCADE; CREATE SCHEMA ipsf')

    def publish(self, schema="ipsf", account="tester", **options):
        connection = self.server.connection(Username=account, Password="hush")
        ipsf.publish(self.sample, into="odbc:" + connection, schema=schema, **{**PERIOD, **options})

    def rows(self, query):
        printed = self.server.sql(f"SET search_path TO ipsf; {query}").stdout
        return [[comparable(cell) for cell in row] for row in csv.reader(io.StringIO(printed))]

    def all(self):
        return {table: sorted(self.rows(f"SELECT * FROM {table}"), key=repr) for table in self.tables}

    def test_it_has_what_the_file_has(self):
        self.publish()
        self.assertEqual(len(self.tables), 15)
        for table, rows in self.all().items():
            self.assertEqual(rows, sorted(self.plain_rows(f"SELECT * FROM {table}"), key=repr), table)
        once = self.all()
        self.publish()
        self.assertEqual(self.all(), once)

    def test_dates_and_decimals_are_what_they_are(self):
        self.publish()
        types = self.rows(
            "SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = 'ipsf' AND "
            "(table_name, column_name) IN (('reviews', 'as_of'), ('measures', 'value_rounded'), "
            "('inputs', 'numerator'))"
            " ORDER BY 1"
        )
        self.assertEqual(types, [["as_of", "date"], ["numerator", "bigint"], ["value_rounded", "numeric"]])

    def test_the_questions_of_the_page(self):
        self.publish()
        page = Path("docs/publish.md").read_text(encoding="utf-8")
        questions = re.findall(r"^```sql\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
        self.assertEqual(len(questions), 10)
        for question in questions:
            with self.subTest(question):
                self.assertEqual(sorted(self.rows(question), key=repr), sorted(self.plain_rows(question), key=repr))

    def test_what_fails_leaves_what_was_there(self):
        self.publish()
        before = self.all()
        self.server.sql("ALTER TABLE ipsf.tracking ADD CONSTRAINT no CHECK (clients_at_end < 0) NOT VALID")
        with self.assertRaises(ipsf.Refused) as caught:
            self.publish(months=3)
        self.assertIn("(table tracking)", str(caught.exception))
        self.assertNotIn("hush", str(caught.exception))
        self.assertEqual(self.all(), before)
        self.server.sql("ALTER TABLE ipsf.tracking DROP CONSTRAINT no")
        calls = iter([True] * 5 + [False] * 100)
        with self.assertRaises(ipsf.Cancelled):
            self.publish(months=3, progress=lambda *_: next(calls))
        self.assertEqual(self.all(), before)

    def test_what_is_refused(self):
        self.server.sql("CREATE TABLE ipsf.reviews (mine text)")
        with self.assertRaisesRegex(ipsf.Refused, "the table reviews is there and was not published by ipsf") as caught:
            self.publish()
        self.assertNotIn("hush", str(caught.exception))
        self.server.sql("DROP TABLE ipsf.reviews")
        self.publish()
        self.server.sql("UPDATE ipsf.published_schema SET version = 7")
        with self.assertRaisesRegex(ipsf.Refused, "it holds results of version 7 of the published tables"):
            self.publish()
        with self.assertRaisesRegex(ipsf.Refused, "nowhere"):
            self.publish(schema="nowhere")

    def test_a_schema_is_a_name_whatever_stands_in_it(self):
        self.publish()
        before = self.all()
        odd = 'odd"; DROP SCHEMA ipsf CASCADE; --'
        quoted = '"' + odd.replace('"', '""') + '"'
        self.server.sql(f"CREATE SCHEMA {quoted}")
        self.addCleanup(self.server.sql, f"DROP SCHEMA {quoted} CASCADE")
        self.publish(schema=odd)
        there = self.server.sql(f"SELECT count(*) FROM {quoted}.reviews").stdout.strip()
        self.assertEqual(int(there), len(before["reviews"]))
        self.assertEqual(self.all(), before)

    def test_an_account_with_too_few_rights(self):
        self.publish()
        before = self.all()
        self.server.sql("CREATE USER clerk; GRANT USAGE ON SCHEMA ipsf TO clerk")
        self.addCleanup(self.server.sql, "DROP SCHEMA ipsf CASCADE; DROP USER clerk")
        advice = (
            "let the user SELECT, INSERT and DELETE in the tables, and make them in the schema where there are none"
        )
        steps = {
            "": f"permission denied for schema ipsf (SQLSTATE 42501); {advice}",
            "GRANT SELECT ON ALL TABLES IN SCHEMA ipsf TO clerk": "permission denied for table teams (SQLSTATE 42501); "
            + advice,
            "GRANT INSERT, DELETE ON ALL TABLES IN SCHEMA ipsf TO clerk; REVOKE ALL ON ipsf.reviews FROM clerk": "the "
            "table reviews of an earlier publication is missing, or its user may not see it; let the user SELECT, "
            "INSERT and DELETE in it",
        }
        for granted, says in steps.items():
            self.server.sql(granted)
            with self.assertRaises(ipsf.Refused) as caught:
                self.publish(account="clerk")
            self.assertIn(says, str(caught.exception))
            self.assertEqual(self.all(), before)
        self.server.sql("GRANT SELECT, INSERT, DELETE ON ipsf.reviews TO clerk")
        self.publish(account="clerk")
        self.assertEqual(self.all(), before)

    def test_what_a_trigger_says_may_quote_a_row(self):
        self.publish()
        before = self.all()
        self.server.sql(
            "CREATE FUNCTION ipsf.no() RETURNS trigger LANGUAGE plpgsql AS "
            "$$BEGIN RAISE EXCEPTION 'not for %', NEW.note; END$$;"
            "CREATE TRIGGER no BEFORE INSERT ON ipsf.inputs FOR EACH ROW EXECUTE FUNCTION ipsf.no()"
        )
        with self.assertRaises(ipsf.Refused) as caught:
            self.publish()
        self.assertIn("a value cannot be kept in it (SQLSTATE P0001)", str(caught.exception))
        self.assertNotIn("not for", str(caught.exception))
        self.assertEqual(self.all(), before)

    def test_somebody_else_publishes_at_the_same_time(self):
        self.publish()
        before = self.all()
        with ThreadPoolExecutor(3) as threads:
            ends = list(threads.map(self.refusal, range(3)))
        self.assertIn(None, ends)
        for message in filter(None, ends):
            self.assertRegex(message, r"somebody else wrote to it at the same time \(SQLSTATE \w{5}\); publish")
        self.assertEqual(self.all(), before)

    def refusal(self, _):
        try:
            self.publish()
        except ipsf.Refused as refused:
            return str(refused)
        return None

    def test_where_a_history_is(self):
        self.server.sql("CREATE TABLE ipsf.coaches (coach_id int); CREATE VIEW ipsf.episodes AS SELECT 1 AS episode_id")
        with self.assertRaisesRegex(ipsf.Refused, "schema ipsf: it has tables of a history"):
            self.publish()


@unittest.skipUnless(SQLITE_DRIVER, "needs the ODBC driver of SQLite")
class SqliteByOdbc(Databases):
    def test_it_has_what_the_file_has(self):
        file = self.folder / "by-odbc.sqlite"
        for _ in range(2):
            ipsf.publish(self.sample, into=f"odbc:Driver={SQLITE_DRIVER};Database={file}", **PERIOD)
            with closing(sqlite3.connect(file)) as database:
                for table in self.tables:
                    query = f"SELECT * FROM {table}"
                    self.assertEqual(
                        sorted(rows_of(database, query), key=repr), sorted(self.plain_rows(query), key=repr)
                    )


if __name__ == "__main__":
    unittest.main()
