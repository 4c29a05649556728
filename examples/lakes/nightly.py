"""A night's work on a lake of Delta tables: brings in the day's rows, and publishes what they change.

    python nightly.py LAKE NIGHT 2024-05-31

NIGHT is a folder with a Parquet file for each table that has new or changed rows (docs/history.md). LAKE/records gets
them with the night they were received on; LAKE/results has the tables of docs/publish.md: of every team at the end of
each month, and again of teams whose past the night's rows change. Nights are run in their order. One that stopped
halfway is run again, and one that is run twice leaves the same. LAKE/last_night tells where this stands.
"""

import argparse
import calendar
import datetime
import itertools
import sys
from pathlib import Path

import ipsf
import pyarrow
from deltalake import DeltaTable, write_deltalake
from records import Records, quoted, replace


def main(lake, night, day):
    if lake.exists() and not lake.is_dir():
        raise SystemExit(f"{lake}: not a folder")
    earlier = earlier_run(lake / "last_night", day)
    records = Records(lake / "records", night, day)
    first_days = records.changed_teams()
    if day == end_of_month(day):
        first_days = {team: day for team in records.teams()} | first_days
    for team, first in earlier.items():  # its rows may be in the files no more
        first_days[team] = min(first, first_days.get(team, first))
    begins = first_dates(lake / "results", first_days, day)
    teams = records.teams()
    made = score(records, {team: begin for team, begin in begins.items() if team in teams}, day)
    remember(lake / "last_night", day, first_days, finished=False)  # until here, nothing is stored
    records.store()
    publish(lake / "results", made, day)
    take_back(lake / "results", first_days.keys() - teams)
    remember(lake / "last_night", day, first_days, finished=True)


def earlier_run(last_night, day):
    """What an earlier run of this night has published, or was about to. Any other night than the next is refused."""
    if not DeltaTable.is_deltatable(str(last_night)):
        return {}
    (last,) = DeltaTable(last_night).to_pyarrow_table().to_pylist()
    if day == last["night"]:
        return dict(last["first_days"])
    if day < last["night"]:
        raise SystemExit(f"{day}: nights are run in their order, and that of {last['night']} has been")
    if not last["finished"]:
        raise SystemExit(f"{day}: the night of {last['night']} stopped halfway; run it again first")
    review = end_of_month(last["night"] + datetime.timedelta(days=1))
    if review < day:
        raise SystemExit(f"{day}: the night of {review} comes first, with an empty folder if nothing came")
    return {}


def remember(last_night, day, first_days, finished):
    days = pyarrow.array([list(first_days.items())], pyarrow.map_(pyarrow.string(), pyarrow.date32()))
    row = pyarrow.table({"night": [day], "first_days": days, "finished": [finished]})
    write_deltalake(last_night, row, mode="overwrite")


def first_dates(results, first_days, day):
    """Of each team the first review date up to `day` that its day can change, where there is one."""
    published = day
    if DeltaTable.is_deltatable(str(results / "reviews")):
        dates = DeltaTable(results / "reviews").to_pyarrow_dataset().to_table(["as_of"])["as_of"].to_pylist()
        published = min(dates, default=day)
    begins = {team: end_of_month(max(first, published)) for team, first in first_days.items()}
    return {team: begin for team, begin in begins.items() if begin <= day}


def score(records, begins, day):
    """The teams that have the same first date, this date, and what is published of them up to `day`."""
    made = []
    for begin in sorted(set(begins.values())):
        teams = [team for team in begins if begins[team] == begin]
        made.append((teams, begin, list(publications(records.history(begin, day, teams), begin, day))))
    return made


def publish(results, made, day):
    publications = [one for _, _, several in made for one in several]
    for name in publications[0].tables if publications else []:
        rows = pyarrow.concat_tables(pyarrow.table(one.table(name)) for one in publications)
        rows = rows.group_by(rows.column_names).aggregate([])  # each once: labels of an edition are in several
        key = rows.column_names[0]
        on = next((column for column in rows.column_names if column in ("as_of", "last_day")), None)
        if on is None:
            place = is_one_of(key, rows[key].unique().to_pylist())
        else:
            place = " OR ".join(
                f"({is_one_of('team_id', teams)} AND {on} >= '{begin}' AND {on} <= '{day}')" for teams, begin, _ in made
            )
        replace(results / name, rows, place)


def publications(history, begin, day):
    """The review dates from `begin` to `day`, each by the edition that is valid on it."""
    ends = [begin]
    while (end := end_of_month(ends[-1] + datetime.timedelta(days=1))) <= day:
        ends.append(end)
    for _, group in itertools.groupby(ends, lambda end: ipsf.edition_for(end).id):
        same = list(group)
        edition = ipsf.edition_for(same[-1])
        yield ipsf.publication(history, from_=same[0].replace(day=1), to=same[-1], edition=edition)


def take_back(results, teams):
    """Teams that corrected records no longer have."""
    for folder in results.iterdir() if teams and results.exists() else ():
        table = DeltaTable(folder)
        if table.schema().fields[0].name == "team_id":
            table.delete(is_one_of("team_id", teams))


def is_one_of(column, values):
    return f"{column} IN ({', '.join(map(quoted, values))})"


def end_of_month(day):
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def date(text):
    return datetime.date.fromisoformat(text)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="A night's work on a lake of Delta tables (docs/lakes.md).")
    parser.add_argument("lake", metavar="LAKE", type=Path, help="the folder of the lake; the first night makes it")
    parser.add_argument("night", metavar="NIGHT", type=Path, help="a folder with Parquet files of the rows that came")
    parser.add_argument("day", metavar="DATE", type=date, help="of the night, as 2024-05-31")
    given = parser.parse_args()
    try:
        main(given.lake, given.night, given.day)
    except ipsf.Error as error:
        sys.exit(str(error))
