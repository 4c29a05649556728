"""The files of a night that brings rows to a lake (nightly.py)."""

import pyarrow
import pyarrow.parquet

# The tables of a history. A row takes the place of an earlier one with this key; rows of tables without one are added.
KEYS = {
    "teams": "team_id",
    "coaches": "coach_id",
    "episodes": "episode_id",
    "transfers": 'episode_id, "on"',
    "phases": None,
    "contacts": None,
    "jobs": "job_id",
    "studies": "episode_id, started_on",
    "forms": None,
    "signals": None,
    "work_time": None,
    "team_events": None,
    "answers": 'team_id, item, "on"',
}
DATES = {"started_on", "ended_on", "end_known_on", "support_declined_on"}
OWN = {"received", "month", "night_row"}  # columns that the lake adds to those of a history


def read(night):
    """The tables of a night's folder. An empty one is a night without any row."""
    if not night.is_dir():
        raise SystemExit(f"{night}: there is no such folder")
    tables = {}
    for file in sorted(night.iterdir()):
        if file.suffix != ".parquet" or file.stem not in KEYS:
            names = ", ".join(f"{table}.parquet" for table in KEYS)
            raise SystemExit(f"{file}: not a table of a history; a night's files are {names}")
        try:
            rows = pyarrow.parquet.ParquetFile(file).read()
            rows = with_dates(rows.rename_columns([name.strip().lower() for name in rows.column_names]))
        except (pyarrow.ArrowException, OSError) as error:
            raise SystemExit(f"{file}: {error}") from None
        for column in sorted(OWN.intersection(rows.column_names)):
            raise SystemExit(f"{file}: a history has no column {column}")
        tables[file.stem] = rows
    return tables


def with_dates(rows):
    """Dates as dates, whatever they are kept as. A column of anything else that has no type has no cell either."""
    date = pyarrow.date32()
    fields = [one.with_type(date) if one.name in DATES | {"on"} else one for one in rows.schema]
    kept = [one for one in fields if not pyarrow.types.is_null(one.type)]
    return rows.select([one.name for one in kept]).cast(pyarrow.schema(kept))
