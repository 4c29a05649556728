"""A history as Parquet files, as a lake has it: typed columns, contacts in a file for each month."""

import pyarrow
import pyarrow.compute
import pyarrow.csv
import pyarrow.parquet
from tables import TABLES

TYPES = {
    "id": pyarrow.int64(),
    "day": pyarrow.date32(),
    "boolean": pyarrow.bool_(),
    "whole": pyarrow.int32(),
    "fte": pyarrow.decimal128(4, 3),
}
"""Words are strings, as they are in most lakes."""


def write_history(from_csv, folder):
    """A folder of Parquet files for each table of a folder of CSV files."""
    for name, columns in TABLES.items():
        types = {column: TYPES.get(kind, pyarrow.string()) for column, kind in columns.items()}
        options = pyarrow.csv.ConvertOptions(column_types=types, strings_can_be_null=True)
        table = pyarrow.csv.read_csv(from_csv / f"{name}.csv", convert_options=options)
        (folder / name).mkdir(parents=True)
        for part, rows in _parts(name, table):
            pyarrow.parquet.write_table(rows, folder / name / f"{part}.parquet")


def _parts(name, table):
    if name != "contacts":
        return [("all", table)]
    months = pyarrow.compute.strftime(table["on"], "%Y-%m")
    by_month = table.append_column("month", months).sort_by("month")
    counts = pyarrow.compute.value_counts(by_month["month"]).to_pylist()
    parts, begin = [], 0
    for each in counts:
        parts.append((each["values"], by_month.slice(begin, each["counts"]).drop_columns("month")))
        begin += each["counts"]
    return parts


def contacts_in(folder):
    """Their number."""
    return sum(pyarrow.parquet.read_metadata(file).num_rows for file in (folder / "contacts").glob("*.parquet"))
