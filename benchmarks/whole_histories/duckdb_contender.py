"""DuckDB: the measures as SQL (sql/) over native tables in memory, compressed, which makes the measures a sixth
faster."""

import pathlib
import sys

import duckdb
import pyarrow
from contender import converse
from measures import results_of
from reviews import end_contact_days
from tables import WORDS, columns_in, path_of, tables_in

TYPES = {
    "id": "BIGINT",
    "day": "DATE",
    "boolean": "BOOLEAN",
    "whole": "INTEGER",
    "fte": "DECIMAL(4,3)",
    "text": "VARCHAR",
}
# Said, so that DuckDB does not have to guess.
DIALECT = """auto_detect = false, header = true, delim = ',', quote = '"', escape = '"'"""
SQL = pathlib.Path(__file__).parent / "sql"


class History:
    def __init__(self, folder, threads):
        self.folder, self.threads, self.database = folder, threads, None
        self.spans = (SQL / "spans.sql").read_text()
        self.measures = [path.read_text() for path in sorted(SQL.glob("[1-9]_*.sql"))]

    def load(self):
        """Reads the files into typed columns. Words are ENUMs: one byte each. Rows may come in any order, which is
        faster."""
        if self.database:
            self.database.close()
        self.database = duckdb.connect(":memory:", config={"threads": self.threads, "preserve_insertion_order": False})
        self.database.execute("ATTACH ':memory:' AS history (COMPRESS); USE history")
        for name, words in WORDS.items():
            self.database.execute(f"CREATE TYPE {name} AS ENUM {words}")
        for table, columns in tables_in(self.folder).items():
            types = {column: TYPES.get(kind, kind) for column, kind in columns.items()}
            there = columns_in(self.folder, table)
            read = ", ".join(f"'{column}': '{types[column]}'" for column in there)
            empty = "".join(f", NULL::{types[column]} AS {column}" for column in columns if column not in there)
            source = f"read_csv('{path_of(self.folder, table)}', columns = {{{read}}}, {DIALECT})"
            self.database.execute(f"CREATE TABLE {table} AS SELECT *{empty} FROM {source}")

    def prepare(self):
        self.database.execute((SQL / "prepare.sql").read_text())
        days = pyarrow.table(dict(zip(("day", "end_contact_by"), end_contact_days())))  # found by its name
        self.database.execute("INSERT INTO end_contact_days SELECT * FROM days")

    def measure(self, reviews):
        given = ", ".join(f"(DATE '{review.as_of}', DATE '{review.first_day}')" for review in reviews)
        self.database.execute(
            f"""
            SET VARIABLE first_day = DATE '{min(review.first_day for review in reviews)}';
            SET VARIABLE last_day = DATE '{max(review.as_of for review in reviews)}';
            CREATE OR REPLACE TEMP TABLE reviews AS SELECT * FROM (VALUES {given}) AS t(as_of, first_day);
            """
        )
        self.database.execute(self.spans)
        return [self.database.execute(sql).fetchnumpy() for sql in self.measures]

    def results(self, reviews, tables):
        started = "SELECT team_id, coalesce(started_on, DATE '0001-01-01') AS started_on FROM teams ORDER BY team_id"
        teams = self.database.execute(started).fetchnumpy()
        return results_of(teams["team_id"], teams["started_on"].astype("datetime64[D]"), reviews, tables)


if __name__ == "__main__":
    converse(History(sys.argv[1], int(sys.argv[2])))
