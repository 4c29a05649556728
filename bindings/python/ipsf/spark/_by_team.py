"""The rows that each team needs (docs/parts.md), as a plan of Spark's."""

from __future__ import annotations

from functools import reduce
from typing import Dict, List, Mapping, NamedTuple, Optional, Sequence

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as of
from pyspark.sql.types import StringType, StructField, StructType

TEAM = "_team"
NO_TEAM = ""
"""Stands for the team of rows that lead to none: no id is empty. What is wrong with them is found there."""

_LEADS_TO_TEAMS = {  # which columns do; a row is for the teams of all of them
    "coaches": ("coach_id", "team_id"),
    "episodes": ("episode_id", "coach_id"),
    "transfers": ("episode_id", "coach_id"),
    "phases": ("episode_id",),
    "contacts": ("episode_id", "coach_id"),
    "jobs": ("job_id", "episode_id"),
    "studies": ("episode_id",),
    "forms": ("episode_id",),
    "signals": ("episode_id",),
    "work_time": ("coach_id",),
}


class RowsByTeam(NamedTuple):
    """Both have the team of each row in the column TEAM; a row that several teams need is there several times."""

    contacts: DataFrame
    """Most of a history: as they are, which costs least to move."""
    others: DataFrame
    """A column for each other table: the row of one of them as a struct, null in all others."""


def rows_by_team(tables: Mapping[str, DataFrame], teams: Optional[Sequence[str]]) -> RowsByTeam:
    """Of `tables`, which have the names and columns of a history. `teams`: those wanted, with a row or without."""
    rows = _rows(tables)
    contacts = rows.pop("contacts")
    structs = {
        name: StructType([field for field in of_table.schema.fields if field.name != TEAM])
        for name, of_table in rows.items()
    }
    together = _union([of_table.select(*_one_of(structs, name)) for name, of_table in rows.items()])
    if teams is None:
        return RowsByTeam(contacts, together)
    wanted = of.col(TEAM).isin([*teams, NO_TEAM])
    named = contacts.sparkSession.createDataFrame(
        [(team,) for team in teams], StructType([StructField(TEAM, StringType())])
    )
    return RowsByTeam(contacts.where(wanted), together.where(wanted).union(named.select(*_one_of(structs, None))))


def _one_of(structs: Mapping[str, StructType], own: Optional[str]) -> List[Column]:
    """The columns of a row of the table `own`."""
    structured = {
        name: of.struct(*struct.names) if name == own else of.lit(None).cast(struct) for name, struct in structs.items()
    }
    return [of.col(TEAM), *(column.alias(name) for name, column in structured.items())]


def _rows(tables: Mapping[str, DataFrame]) -> Dict[str, DataFrame]:
    """The rows of each table, with their team."""
    teams_of = _teams_of(tables)
    rows = {table: _with_teams(table, tables[table], teams_of) for table in tables}
    foreign = _foreign(rows["contacts"])
    for table in _LEADS_TO_TEAMS.keys() & rows.keys():
        rows[table] = _exploded(rows[table])

    episodes = [foreign.select(TEAM, "_episode_id"), *_named(rows, ["jobs"], "episode_id")]
    other_episodes = _others(rows, "episodes", "episode_id", episodes)
    for table in ("episodes", "phases"):
        _add(rows, tables, table, "episode_id", other_episodes)
    coaches = [foreign.select(TEAM, "_coach_id"), *_named(rows, ["episodes", "transfers", "team_events"], "coach_id")]
    _add(rows, tables, "coaches", "coach_id", _others(rows, "coaches", "coach_id", coaches))
    _add(rows, tables, "teams", "team_id", _others(rows, "teams", "team_id", _named(rows, ["coaches"], "team_id")))
    return rows


def _teams_of(tables: Mapping[str, DataFrame]) -> Dict[str, DataFrame]:
    """By each column that leads to teams: which ones, as a list."""
    coaches = _ids(tables, "coaches", "coach_id", "team_id")
    responsible = _union(
        [_ids(tables, table, "episode_id", "coach_id") for table in ("episodes", "transfers") if table in tables]
    )
    episodes = responsible.join(coaches, "_coach_id").select("_episode_id", "_team_id").distinct()
    pairs = {"coach_id": coaches, "episode_id": episodes}
    if "jobs" in tables:
        pairs["job_id"] = _ids(tables, "jobs", "job_id", "episode_id").join(episodes, "_episode_id")
    return {
        key: of_key.groupBy(f"_{key}").agg(of.collect_set("_team_id").alias(f"_teams_by_{key}"))
        for key, of_key in pairs.items()
    }


def _ids(tables: Mapping[str, DataFrame], table: str, *columns: str) -> DataFrame:
    """As texts: they may be numbers in one table and texts in another."""
    return tables[table].select(*map(_text, columns))


def _text(column: str) -> Column:
    return of.col(column).cast("string").alias(f"_{column}")


def _with_teams(table: str, rows: DataFrame, teams_of: Mapping[str, DataFrame]) -> DataFrame:
    """With the teams that each of its columns leads to, or TEAM where that is one."""
    if table not in _LEADS_TO_TEAMS:
        return rows.withColumn(TEAM, of.coalesce(of.col("team_id").cast("string"), of.lit(NO_TEAM)))
    for column in _LEADS_TO_TEAMS[table]:
        if column == "team_id":
            rows = rows.withColumn("_teams_by_team_id", of.array(of.col(column).cast("string")))
        else:
            rows = rows.join(teams_of[column], _text(column) == of.col(f"_{column}"), "left").drop(f"_{column}")
    return rows


def _lists(rows: DataFrame) -> List[str]:
    return [column for column in rows.columns if column.startswith("_teams_by_")]


def _exploded(rows: DataFrame, *kept: str) -> DataFrame:
    """A row for each of its teams."""
    nothing = of.array().cast("array<string>")
    teams = of.array_distinct(
        of.array_compact(of.concat(*(of.coalesce(of.col(name), nothing) for name in _lists(rows))))
    )
    some = of.when(of.size(teams) > 0, teams).otherwise(of.array(of.lit(NO_TEAM)))
    return rows.withColumn(TEAM, of.explode(some)).drop(*(name for name in _lists(rows) if name not in kept))


def _foreign(contacts: DataFrame) -> DataFrame:
    """The episodes and coaches that a team's contacts name and that may not be its own."""
    keys = ("episode_id", "coach_id")
    lists = [f"_teams_by_{key}" for key in keys]
    rows = _exploded(contacts, *lists)
    own = [of.coalesce(of.array_contains(name, of.col(TEAM)), of.lit(False)) for name in lists]
    return rows.where(~(own[0] & own[1])).select(TEAM, *map(_text, keys)).distinct()


def _named(rows: Mapping[str, DataFrame], in_tables: Sequence[str], column: str) -> List[DataFrame]:
    return [rows[table].select(TEAM, _text(column)) for table in in_tables if table in rows]


def _others(rows: Mapping[str, DataFrame], table: str, column: str, named: Sequence[DataFrame]) -> DataFrame:
    """What is named and is not among the team's own rows of `table`."""
    key = f"_{column}"
    wanted = _union(named).where(of.col(key).isNotNull()).distinct()
    if table not in rows:
        return wanted
    return wanted.join(rows[table].select(TEAM, _text(column)), [TEAM, key], "left_anti")


def _add(
    rows: Dict[str, DataFrame], tables: Mapping[str, DataFrame], table: str, column: str, others: DataFrame
) -> None:
    if table in rows:
        more = tables[table].join(others, _text(column) == of.col(f"_{column}")).select(*rows[table].columns)
        rows[table] = rows[table].union(more)


def _union(parts: Sequence[DataFrame]) -> DataFrame:
    return reduce(DataFrame.union, parts)
