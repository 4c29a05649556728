"""The records of a lake of Delta tables (nightly.py): every row that ever came, with the night it was received on."""

import datetime

import duckdb
import ipsf
import pyarrow
from deltalake import DeltaTable, write_deltalake
from night_files import DATES, KEYS, OWN, read

ALWAYS = datetime.date(1900, 1, 1)
DATED = ("contacts", "work_time")  # long: a folder for each month
REFERRED_TO = ("teams", "coaches", "episodes")
ALSO_USED = {"episodes": {"ended_on"}, "contacts": {"episode_id"}}  # optional in a history, and asked for below


class Records:
    """The records with a night's rows, which are stored only when they are found to be right. Of each table
    `all_<table>` are all rows, the night's with their place in its file, and `<table>` those that hold."""

    def __init__(self, folder, night, day):
        self.folder, self.night, self.day = folder, night, day
        self.database = duckdb.connect()
        self.brought = read(night)
        self.tables = [table for table in KEYS if table in self.brought or self.has(table)]
        for table in self.tables:
            self.show(table)
            self.refuse_columns(table)
            self.show_what_holds(table)
        self.check()
        if "contacts" in self.tables:
            self.brought["first_contacts"] = self.new_first_contacts()
            self.show("first_contacts")

    def has(self, table):
        return DeltaTable.is_deltatable(str(self.folder / table))

    def file(self, table):
        return self.night / f"{table}.parquet"

    def show(self, table):
        """What an earlier run of the same night has stored is left out: it is replaced."""
        parts = []
        if self.has(table):
            self.database.register(f"stored_{table}", DeltaTable(self.folder / table).to_pyarrow_dataset())
            parts.append(f"SELECT *, NULL::BIGINT AS night_row FROM stored_{table} WHERE received < '{self.day}'")
        if table in self.brought:
            self.database.register(f"new_{table}", numbered(self.brought[table]))
            parts.append(f"SELECT *, DATE '{self.day}' AS received FROM new_{table}")
        try:
            self.database.execute(f"CREATE VIEW all_{table} AS {' UNION ALL BY NAME '.join(parts)}")
        except duckdb.Error as error:
            raise SystemExit(f"{self.file(table)}: its columns are not of the types of the lake: {error}") from None

    def refuse_columns(self, table):
        """Those that are missing, and those of a type that the table of the lake cannot keep."""
        types = self.types(f"all_{table}")
        for column in sorted(set(columns_of(KEYS[table] or "on")) | ALSO_USED.get(table, set())):
            if column not in types:
                raise SystemExit(f"{self.file(table)}: the column {column} is missing")
        for column, type in self.types(f"stored_{table}").items() if self.has(table) else ():
            if types[column] != type:
                raise SystemExit(f"{self.file(table)}: {column} is {type} in the lake, and cannot be {types[column]}")

    def types(self, view):
        rows = self.database.view(view)
        return dict(zip(rows.columns, rows.types))

    def show_what_holds(self, table):
        last = f"QUALIFY rank() OVER (PARTITION BY {KEYS[table]} ORDER BY received DESC) = 1" if KEYS[table] else ""
        self.database.execute(f"CREATE VIEW {table} AS FROM all_{table} {last}")

    def check(self):
        """Stops at rows that no later night could be scored with. Those of earlier nights were right when they came:
        of these only the ones are read that others refer to."""
        tables = {}
        for table in self.tables:
            rows = f"SELECT {self.columns(table)} FROM {table}"
            if table not in REFERRED_TO:
                rows += " WHERE night_row IS NOT NULL"
            tables[table] = self.database.sql(f"{rows} ORDER BY night_row NULLS LAST")
        try:
            history = ipsf.History.from_columns(tables)
        except ipsf.Refused as refused:
            wrong = [self.located(problem) for problem in refused.problems]
        else:
            wrong = [
                f"{self.file(one.table)}: a history has no column {one.name}"
                for one in history.named_warnings
                if one.kind == "unknown-column"
            ]
        if wrong:
            raise SystemExit("\n".join([f"Nothing of the night of {self.day} is stored:", *wrong]))

    def located(self, problem):
        brought = self.brought.get(problem.table)
        if brought is not None and problem.row <= brought.num_rows:
            return f"{self.file(problem.table)}: {problem.message}"
        return f"{self.night}, with the rows of earlier nights: {problem.message}"

    def new_first_contacts(self):
        """Of each episode the day of its first contact, where the night brings an earlier one: with it the days are
        found that a due list needs."""
        rows = """SELECT episode_id, min("on") AS first_on FROM all_contacts
                  WHERE night_row IS NOT NULL AND episode_id IS NOT NULL GROUP BY episode_id"""
        if self.has("first_contacts"):
            self.database.register("known", DeltaTable(self.folder / "first_contacts").to_pyarrow_dataset())
            rows = f"""FROM ({rows}) AS new ANTI JOIN known ON known.received < '{self.day}'
                       AND known.episode_id = new.episode_id AND known.first_on <= new.first_on"""
        return self.database.sql(rows).to_arrow_table()

    def store(self):
        """Stores the night's rows, in place of those of an earlier run of the same night."""
        for table in dict.fromkeys([*self.brought, *self.tables]):
            if table not in self.brought and not self.stored_before(table):
                continue
            month = ", strftime(\"on\", '%Y-%m') AS month" if table in DATED else ""
            columns = self.columns(table, {"month", "night_row"})
            rows = self.database.sql(f"SELECT {columns}{month} FROM all_{table} WHERE night_row IS NOT NULL")
            replace(self.folder / table, rows, f"received = '{self.day}'", ["month"] if month else None)

    def stored_before(self, table):
        return self.database.sql(f"FROM stored_{table} WHERE received = '{self.day}' LIMIT 1").fetchall()

    def teams(self):
        query = " UNION ".join(f"SELECT team_id FROM {table}" for table in ("coaches", "teams") if table in self.tables)
        return {str(team) for (team,) in self.database.sql(query).fetchall()}

    def changed_teams(self):
        """The teams that the night's rows are about, each with the first day whose reviews they change."""
        first_days, first_phases = {}, {}

        def note(team, first):
            first_days[str(team)] = min(first, first_days.get(str(team), first))

        if not all(map(self.has, self.tables)):  # with the first rows of a table its measures are known
            for team in self.teams():
                note(team, ALWAYS)
        coach_teams = pairs(self.database.sql("SELECT coach_id, team_id FROM all_coaches"))
        had_by = "SELECT episode_id, coach_id FROM all_episodes"
        if "transfers" in self.tables:
            had_by += " UNION SELECT episode_id, coach_id FROM all_transfers"
        episode_coaches = pairs(self.database.sql(had_by))
        for table in self.tables:
            for row, before in self.arrived(table):
                first = first_day(row, before)
                coaches = {row.get("coach_id")} | episode_coaches.get(row.get("episode_id"), set())
                for team in {row.get("team_id")}.union(*(coach_teams.get(coach, set()) for coach in coaches)) - {None}:
                    note(team, first)
                if table in ("episodes", "phases"):
                    episode = row["episode_id"]
                    first_phases[episode] = min(first, first_phases.get(episode, first))
        # Whether a client is in job search decides whether a meeting counts, also one of another team's coach.
        for episode, coach, last in self.employer_contacts(first_phases):
            if last >= first_phases[episode]:
                for team in coach_teams[coach]:
                    note(team, first_phases[episode])
        return first_days

    def arrived(self, table):
        """The night's rows, each with the one whose place it takes, or None."""
        key = KEYS[table]
        if key is None:  # the first of each coach, episode or team stands for them
            ids = ", ".join({"team_id", "coach_id", "episode_id"} & self.types(table).keys())
            rows = f"""SELECT {ids}, min("on") AS "on" FROM {table} WHERE night_row IS NOT NULL GROUP BY ALL"""
            return [(row, None) for row in self.rows(rows)]
        tonight = f"FROM all_{table} WHERE night_row IS NOT NULL"
        earlier = f"FROM all_{table} WHERE night_row IS NULL AND ({key}) IN (SELECT ({key}) {tonight})"
        names = columns_of(key)
        before = {tuple(row[name] for name in names): row for row in self.rows(f"{earlier} ORDER BY received")}
        return [(row, before.get(tuple(row[name] for name in names))) for row in self.rows(tonight)]

    def rows(self, query):
        return self.database.sql(query).to_arrow_table().to_pylist()

    def employer_contacts(self, first_days):
        """Of these episodes, which coach had a contact with an employer, and when last."""
        if not first_days or "contacts" not in self.tables:
            return []
        episodes = ", ".join(map(quoted, first_days))
        return self.database.sql(f"""
            SELECT episode_id, coach_id, max("on") FROM contacts
            WHERE "on" >= '{min(first_days.values())}' AND party = 'employer' AND episode_id IN ({episodes})
            GROUP BY ALL""").fetchall()

    def history(self, begin, end, teams):
        """What a publication of the dates from `begin` to `end` needs of these teams (docs/lakes.md)."""
        tables = {table: self.database.sql(f"SELECT {self.columns(table)} FROM {table}") for table in self.tables}
        first = begin - datetime.timedelta(days=31 * 6 + 30)
        if "contacts" in tables:
            go_on = f"SELECT episode_id FROM episodes WHERE ended_on IS NULL OR ended_on >= '{begin}'"
            ((earliest,),) = self.database.sql(
                f"SELECT min(first_on) FROM all_first_contacts WHERE episode_id IN ({go_on})"
            ).fetchall()
            tables["contacts"] = self.database.sql(f"""
                SELECT {self.columns("contacts", OWN | {"employer_id"})} FROM contacts
                WHERE "on" BETWEEN '{min(first, earliest or first)}' AND '{end}'
                  AND ("on" >= '{first}' OR episode_id IN ({go_on}))""")
        if "work_time" in tables:
            tables["work_time"] = tables["work_time"].filter(f"\"on\" BETWEEN '{first}' AND '{end}'")
        return ipsf.History.from_columns(tables, teams=sorted(teams))

    def columns(self, table, left_out=OWN):
        return ", ".join(f'"{name}"' for name in self.types(f"all_{table}") if name not in left_out)


def numbered(rows):
    return rows.append_column("night_row", pyarrow.array(range(1, rows.num_rows + 1), pyarrow.int64()))


def first_day(row, before):
    """The first day whose reviews see a new row, or that a row has changed."""
    if before is None:
        return row.get("on") or row.get("started_on") or ALWAYS
    changed = {column for column in row if row[column] != before[column]} - OWN
    if "end_reason" in changed:  # it is known from these days on
        changed = changed - {"end_reason"} | {"ended_on", "end_known_on"}
    if changed - DATES:
        return row.get("on") or ALWAYS
    days = [each[column] for each in (row, before) for column in changed & each.keys() if each[column] is not None]
    return min(days, default=datetime.date.max)


def replace(folder, rows, condition, partition_by=None):
    """Puts the rows in the place of those that meet the condition, in one commit."""
    if DeltaTable.is_deltatable(str(folder)):
        write_deltalake(folder, rows, mode="overwrite", predicate=condition, schema_mode="merge")
    else:
        write_deltalake(folder, rows, partition_by=partition_by)


def pairs(rows):
    found = {}
    for key, value in rows.fetchall():
        found.setdefault(key, set()).add(value)
    return found


def columns_of(key):
    return key.replace('"', "").split(", ")


def quoted(text):
    return "'" + str(text).replace("'", "''") + "'"
