"""What the programs of docs/lakes.md read of a large made-up lake: files and rows as the document says, bytes about as
many."""

import datetime
import json
import re
import tempfile
import unittest
from pathlib import Path

import document
import duckdb
import made_up
import pyarrow.dataset

AS_OF = datetime.date(2024, 5, 8)


def read_by(queries):
    """(files, rows, bytes) that DuckDB says it has read for these."""
    files = rows = count = 0
    for query in queries:
        database = duckdb.connect()
        database.execute("PRAGMA enable_profiling = 'json'")
        database.execute("SET profiling_output = 'profile.json'")
        database.sql(query).to_arrow_table()
        database.close()
        profile = json.loads(Path("profile.json").read_text(encoding="utf-8"))
        count += profile["io"]["total_bytes_read"]
        left = profile["operator"]
        while left:
            operator = left.pop()
            left += operator.get("children", [])
            if "Total Files Read" in operator.get("extra_info", {}):
                files += int(operator["extra_info"]["Total Files Read"])
                rows += operator["rows_scanned"]
    return files, rows, count


def told(row):
    """The numbers of a row of the document's table."""
    (line,) = re.findall(rf"^\| {re.escape(row)} \|(.*)\|$", document.TEXT, re.M)
    return [float(cell.strip().replace(" ", "")) for cell in line.split("|")]


class Measured(unittest.TestCase):
    def test_as_the_document_says(self):
        with tempfile.TemporaryDirectory() as folder:
            made_up.generate(f"{folder}/made", 200, 8, 8)
            with document.folder_with(f"{folder}/made"):
                self.measure()

    def measure(self):
        names = {}
        for text in ("PARTITION_BY", "needed = {"):
            document.run(document.program(text), names)
        for table, columns in names["columns"].items():  # not all are made up
            there = pyarrow.dataset.dataset(f"lake/parquet/{table}").schema.names
            names["columns"][table] = [column for column in columns if column in there]
        for text in ("def read(", "def tables_between"):
            document.run(document.program(text), names)
        every = [folder.name for folder in Path("lake/parquet").iterdir() if folder.name != "first_contacts"]
        all_rows = "FROM read_parquet('lake/parquet/{}/**/*.parquet', hive_partitioning = true)".format
        columns = {table: ", ".join(f'"{name}"' for name in needed) for table, needed in names["columns"].items()}
        due = names["tables_between"](AS_OF, AS_OF)
        measured = {
            "everything": [all_rows(table) for table in every],
            "the columns of a review": [f"SELECT {columns[table]} {all_rows(table)}" for table in columns],
            "its columns and days": [names["read"](table).sql_query() for table in columns],
            "columns and days of a due list": [due[table].sql_query() for table in due],
        }
        for what, queries in measured.items():
            files, rows, count = read_by(queries)
            with self.subTest(what):
                self.assertEqual([files, rows], told(what)[:2])
                self.assertAlmostEqual(count / 1e6 / told(what)[2], 1, delta=0.2)


if __name__ == "__main__":
    unittest.main()
