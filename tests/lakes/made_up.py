"""Made-up histories, and such as only odd records give: dates before and after what they belong to, contacts by coaches
of other teams."""

import datetime
import os
import random
import subprocess
from pathlib import Path

import duckdb
import ipsf
import pyarrow
import pyarrow.csv

REVIEW = ("reviews", "totals", "parts", "criteria", "readings", "inputs", "records", "changes", "choices", "made_with")
SHIFTS = [-500, -200, -60, -31, -30, -8, -7, -3, -1, 1, 3, 8, 40, 200]


def generate(folder, coaches, years, seed):
    settings = ["--coaches", str(coaches), "--years", str(years), "--seed", str(seed)]
    command = [os.environ["IPSF_COMMAND"], "generate", str(folder), *settings]
    subprocess.run(command, check=True, capture_output=True)


def tables(folder, coaches, years, seed):
    generate(folder, coaches, years, seed)
    database = duckdb.connect()
    return {file.stem: database.sql(f"FROM '{file}'").to_arrow_table() for file in Path(folder).glob("*.csv")}


def odd(tables, seed):
    """The same with every tenth date moved, and every tenth contact made by another coach, missed or
    online."""
    choice = random.Random(seed)
    changed = {}
    for name, table in tables.items():
        rows = table.to_pylist()
        for row in rows:
            for column in ("on", "started_on", "ended_on", "end_known_on", "support_declined_on"):
                if row.get(column) and name not in ("transfers", "answers") and choice.random() < 0.1:
                    row[column] += datetime.timedelta(days=choice.choice(SHIFTS))
            if row.get("ended_on") and row["started_on"]:
                row["ended_on"] = max(row["ended_on"], row["started_on"])
            if name == "contacts":
                if choice.random() < 0.1:
                    row["coach_id"] = choice.choice(rows)["coach_id"]
                if row["party"] == "client" and choice.random() < 0.1:
                    row["outcome"] = "missed"
                if choice.random() < 0.1:
                    row.update(mode=None, place="online")
        changed[name] = pyarrow.Table.from_pylist(rows, table.schema)
    return changed


def write(tables, folder, columns):
    """A folder of CSV files, which have all these columns, empty where the tables lack them."""
    Path(folder).mkdir()
    for name, table in tables.items():
        for column in columns.get(name, []):
            if column not in table.column_names:
                table = table.append_column(column, pyarrow.nulls(table.num_rows, pyarrow.string()))
        pyarrow.csv.write_csv(table, Path(folder, f"{name}.csv"))


def cells(result, names):
    """Every cell of these tables of a result, as text."""
    return {name: result.table(name).csv() for name in names}


def rows_of(table):
    """In no order, and without the types that tables of a lake may have in one way or another."""
    return sorted(map(repr, table.to_pylist()))


def of_reviews(history, **settings):
    return cells(ipsf.score(history, **settings), REVIEW)


def of_due(history, **settings):
    return cells(ipsf.list_due(history, **settings), ("due", "totals"))
