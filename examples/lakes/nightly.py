"""A night's work on a lake of Delta tables: brings in the day's rows, and publishes what they change.

    python nightly.py LAKE NIGHT 2024-05-31

NIGHT is a folder with a Parquet file for each table that has new or changed rows (docs/history.md). LAKE/records gets
them with the night they were received on; LAKE/results has the tables of docs/publish.md: of every team at the end of
each month, and again of teams whose past the night's rows change. Nights are run in their order. One that stopped
halfway is run again, and one that is run twice leaves the same.
"""

import calendar
import datetime
import sys
from pathlib import Path

import duckdb
import ipsf
import pyarrow
from deltalake import DeltaTable, write_deltalake

ALWAYS = datetime.date(1900, 1, 1)
DATED = ("contacts", "work_time")  # long: a folder for each month
# A row takes the place of an earlier one with this key; rows of other tables are added.
KEYS = {
    "teams": "team_id",
    "coaches": "coach_id",
    "episodes": "episode_id",
    "transfers": 'episode_id, "on"',
    "jobs": "job_id",
    "studies": "episode_id, started_on",
    "answers": 'team_id, item, "on"',
}
DATES = {"started_on", "ended_on", "end_known_on", "support_declined_on"}


def main(lake, night, day):
    records = Records(lake / "records")
    records.receive(night, day)
    first_days = records.changed_teams(day)
    if day == end_of_month(day):
        first_days = {team: first_days.get(team, day) for team in records.teams()}
    publish(records, lake / "results", first_days, day)


class Records:
    """Every row that ever came, table by table. `all_<table>` are all of them, `<table>` those that hold."""

    def __init__(self, folder):
        self.folder = folder
        self.database = duckdb.connect()

    def receive(self, night, day):
        """Stores the night's rows, in place of those of an earlier run of the same night."""
        for file in night.glob("*.parquet"):
            month = ", strftime(\"on\", '%Y-%m') AS month" if file.stem in DATED else ""
            rows = self.database.sql(f"SELECT *, DATE '{day}' AS received{month} FROM '{file}'")
            replace(self.folder / file.stem, rows, f"received = '{day}'", ["month"] if month else None)
        for folder in self.folder.iterdir():
            self.show(folder.name)
        self.remember_first_contacts(day)

    def show(self, table):
        rows = DeltaTable(self.folder / table).to_pyarrow_dataset()
        self.database.register(f"all_{table}", rows)
        last = f"QUALIFY rank() OVER (PARTITION BY {KEYS[table]} ORDER BY received DESC) = 1" if table in KEYS else ""
        self.database.execute(f"CREATE OR REPLACE VIEW {table} AS FROM all_{table} {last}")

    def remember_first_contacts(self, day):
        """Of each episode the day of its first contact: with it the days are found that a due list needs."""
        rows = f"""SELECT episode_id, min("on") AS first_on, DATE '{day}' AS received FROM contacts
                   WHERE received = '{day}' AND episode_id IS NOT NULL GROUP BY episode_id"""
        if self.has("first_contacts"):
            known = "SELECT episode_id, min(first_on) AS known FROM first_contacts"
            known += f" WHERE received < '{day}' GROUP BY episode_id"
            rows = f"FROM ({rows}) LEFT JOIN ({known}) USING (episode_id) SELECT * EXCLUDE known"
            rows += " WHERE known IS NULL OR first_on < known"
        replace(self.folder / "first_contacts", self.database.sql(rows), f"received = '{day}'")
        self.show("first_contacts")

    def has(self, table):
        return (self.folder / table).exists()

    def teams(self):
        query = "SELECT team_id FROM coaches"
        if self.has("teams"):
            query += " UNION SELECT team_id FROM teams"
        return {team for (team,) in self.database.sql(query).fetchall()}

    def changed_teams(self, day):
        """The teams that the night's rows are about, each with the first day whose reviews they change."""
        first_days, first_phases = {}, {}

        def note(team, first):
            first_days[team] = min(first, first_days.get(team, first))

        coach_teams = pairs(self.database.sql("SELECT coach_id, team_id FROM all_coaches"))
        had_by = "SELECT episode_id, coach_id FROM all_episodes"
        if self.has("transfers"):
            had_by += " UNION SELECT episode_id, coach_id FROM all_transfers"
        episode_coaches = pairs(self.database.sql(had_by))
        for folder in self.folder.iterdir():
            if folder.name == "first_contacts":
                continue
            for row, before in self.arrived(folder.name, day):
                first = first_day(row, before)
                coaches = {row.get("coach_id")} | episode_coaches.get(row.get("episode_id"), set())
                for team in {row.get("team_id")}.union(*(coach_teams.get(coach, set()) for coach in coaches)) - {None}:
                    note(team, first)
                if folder.name in ("episodes", "phases"):
                    episode = row["episode_id"]
                    first_phases[episode] = min(first, first_phases.get(episode, first))
        # Whether a client is in job search decides whether a meeting counts, also one of another team's coach.
        for episode, coach, last in self.employer_contacts(first_phases):
            if last >= first_phases[episode]:
                for team in coach_teams[coach]:
                    note(team, first_phases[episode])
        return first_days

    def arrived(self, table, day):
        """The night's rows, each with the one whose place it takes, or None."""
        if table not in KEYS:  # the first of each coach, episode or team stands for them
            columns = self.database.view(table).columns
            ids = ", ".join(column for column in ("team_id", "coach_id", "episode_id") if column in columns)
            rows = f"""SELECT {ids}, min("on") AS "on" FROM {table} WHERE received = '{day}' GROUP BY ALL"""
            return [(row, None) for row in self.rows(rows)]
        tonight = f"FROM all_{table} WHERE received = '{day}'"
        earlier = f"FROM all_{table} WHERE received < '{day}' AND ({KEYS[table]}) IN (SELECT ({KEYS[table]}) {tonight})"
        key = KEYS[table].replace('"', "").split(", ")
        before = {tuple(row[name] for name in key): row for row in self.rows(f"{earlier} ORDER BY received")}
        return [(row, before.get(tuple(row[name] for name in key))) for row in self.rows(tonight)]

    def rows(self, query):
        return self.database.sql(query).to_arrow_table().to_pylist()

    def employer_contacts(self, first_days):
        """Of these episodes, which coach had a contact with an employer, and when last."""
        if not first_days:
            return []
        episodes = ", ".join(map(quoted, first_days))
        return self.database.sql(f"""
            SELECT episode_id, coach_id, max("on") FROM contacts
            WHERE "on" >= '{min(first_days.values())}' AND party = 'employer' AND episode_id IN ({episodes})
            GROUP BY ALL""").fetchall()

    def history(self, begin, end, teams):
        """What a publication of the dates from `begin` to `end` needs of these teams (docs/lakes.md)."""
        first = begin - datetime.timedelta(days=31 * 6 + 30)
        go_on = f"SELECT episode_id FROM episodes WHERE ended_on IS NULL OR ended_on >= '{begin}'"
        ((earliest,),) = self.database.sql(
            f"SELECT min(first_on) FROM first_contacts WHERE episode_id IN ({go_on})"
        ).fetchall()
        days = f"""WHERE "on" BETWEEN '{min(first, earliest or first)}' AND '{end}'"""
        tables = {}
        for folder in self.folder.iterdir():
            if folder.name == "contacts":
                query = f"""SELECT * EXCLUDE (received, month, employer_id) FROM contacts {days}
                            AND ("on" >= '{first}' OR episode_id IN ({go_on}))"""
            elif folder.name == "work_time":
                query = f"SELECT * EXCLUDE (received, month) FROM work_time {days}"
            elif folder.name == "first_contacts":
                continue
            else:
                query = f"SELECT * EXCLUDE (received) FROM {folder.name}"
            tables[folder.name] = self.database.sql(query)
        return ipsf.History.from_columns(tables, teams=sorted(teams))


def first_day(row, before):
    """The first day whose reviews see a new row, or that a row has changed."""
    if before is None:
        return row.get("on") or row.get("started_on") or ALWAYS
    changed = {column for column in row if row[column] != before[column]} - {"received"}
    if "end_reason" in changed:  # it is known from these days on
        changed = changed - {"end_reason"} | {"ended_on", "end_known_on"}
    if changed - DATES:
        return row.get("on") or ALWAYS
    days = [each[column] for each in (row, before) for column in changed & each.keys() if each[column] is not None]
    return min(days, default=datetime.date.max)


def publish(records, results, first_days, day):
    """Publishes again, up to `day`, each team from the first review date on that its day can change."""
    begins = {}
    for team, first in first_days.items():
        begin = end_of_month(max(first, first_published(results, day)))
        if begin <= day:
            begins.setdefault(begin, []).append(team)
    made = []
    for begin, teams in begins.items():
        history = records.history(begin, day, teams)
        made.append((begin, teams, ipsf.publication(history, from_=begin.replace(day=1), to=day)))
    for name in made[0][2].tables if made else []:
        rows = [pyarrow.table(publication.table(name)) for _, _, publication in made]
        first_column, *others = rows[0].column_names
        if first_column != "team_id":  # labels: of one edition, the same in all
            replace(results / name, rows[0], f"edition_id = {quoted(rows[0]['edition_id'][0].as_py())}")
            continue
        on = next((column for column in others if column in ("as_of", "last_day")), None)
        places = []
        for begin, teams, _ in made:
            place = f"team_id IN ({', '.join(map(quoted, teams))})"
            places.append(f"({place} AND {on} >= '{begin}' AND {on} <= '{day}')" if on else f"({place})")
        replace(results / name, pyarrow.concat_tables(rows), " OR ".join(places))


def first_published(results, day):
    if not DeltaTable.is_deltatable(str(results / "reviews")):
        return day
    days = DeltaTable(results / "reviews").to_pyarrow_dataset().to_table(["as_of"])["as_of"].to_pylist()
    return min(days, default=day)


def replace(folder, rows, condition, partition_by=None):
    """Puts the rows in the place of those that meet the condition, in one commit."""
    if DeltaTable.is_deltatable(str(folder)):
        write_deltalake(folder, rows, mode="overwrite", predicate=condition)
    else:
        write_deltalake(folder, rows, partition_by=partition_by)


def pairs(rows):
    found = {}
    for key, value in rows.fetchall():
        found.setdefault(key, set()).add(value)
    return found


def quoted(text):
    return "'" + str(text).replace("'", "''") + "'"


def end_of_month(day):
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), datetime.date.fromisoformat(sys.argv[3]))
