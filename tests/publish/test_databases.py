"""Publishing by ODBC: PostgreSQL and SQLite get what a file of SQLite gets, all of it or nothing."""

import csv
import io
import re
import sqlite3
import sys
import tempfile
import unittest
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

    def publish(self, schema="ipsf", **options):
        ipsf.publish(
            self.sample, into="odbc:" + self.server.connection(Password="hush"), schema=schema, **{**PERIOD, **options}
        )

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
