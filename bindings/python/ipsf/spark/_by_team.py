"""The rows that each team needs (docs/parts.md), as a plan of Spark's.

Which teams need a row follows from an id in it, by small tables of who needs what. So the rows themselves are moved
twice: to what is known of the id, and to the teams.
"""

from __future__ import annotations

from typing import List, Mapping, NamedTuple, Optional, Sequence, Tuple

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as of
from pyspark.sql.types import StringType, StructField, StructType

from ._needs import ID, NO_TEAM, TEAM, TEAMS, Needs, for_each_team, id_in, led_to_teams, needs_of, union

_LED_BY: Mapping[str, Sequence[Tuple[str, str]]] = {
    "teams": [("named_team", "team_id")],
    "coaches": [("named_coach", "coach_id")],
    "episodes": [("named_episode", "episode_id"), ("coach", "coach_id")],
    "transfers": [("episode", "episode_id"), ("coach", "coach_id")],
    "phases": [("named_episode", "episode_id")],
    "jobs": [("job", "job_id"), ("episode", "episode_id")],
    "studies": [("episode", "episode_id")],
    "forms": [("episode", "episode_id")],
    "signals": [("episode", "episode_id")],
    "work_time": [("coach", "coach_id")],
    "team_events": [],
    "answers": [],
}
"""By whose needs rows go to teams beside the one they name: by that of the first id that is there."""


class RowsByTeam(NamedTuple):
    """Both have the team of each row in the column TEAM; a row that several teams need is there several times."""

    contacts: DataFrame
    """Most of a history: as they are, which costs least to move."""
    others: DataFrame
    """A column for each other table: the row of one of them as a struct, null in all others."""


def rows_by_team(tables: Mapping[str, DataFrame], teams: Optional[Sequence[str]]) -> RowsByTeam:
    """Of `tables`, which have the names and columns of a history. `teams`: those wanted, with a row or without."""
    needs = needs_of(tables)
    contacts = _contacts(tables["contacts"], needs)
    others = {name: table for name, table in tables.items() if name != "contacts"}
    structs = {name: table.schema for name, table in others.items()}
    together = _others(others, structs, needs)
    if teams is None:
        return RowsByTeam(contacts, together)
    wanted = of.col(TEAM).isin([*teams, NO_TEAM])
    named = contacts.sparkSession.createDataFrame(
        [(team,) for team in teams], StructType([StructField(TEAM, StringType())])
    )
    return RowsByTeam(
        contacts.where(wanted), together.where(wanted).union(named.select(TEAM, *_structs(structs, None)))
    )


def _contacts(contacts: DataFrame, needs: Needs) -> DataFrame:
    rows = contacts.select(
        *contacts.columns, id_in(contacts, "episode_id").alias("_episode"), id_in(contacts, "coach_id").alias("_coach")
    )
    return led_to_teams(rows, _episode=needs.episode, _coach=needs.coach).select(TEAM, *contacts.columns)


def _others(tables: Mapping[str, DataFrame], structs: Mapping[str, StructType], needs: Needs) -> DataFrame:
    rows = union(
        *(
            table.select(_own_team(table).alias("_own"), _key(name, table), *_structs(structs, name))
            for name, table in tables.items()
        )
    )
    by_key = union(
        *(
            by_id.select(_keyed(kind, of.col(ID)).alias("_key"), TEAMS)
            for kind, by_id in needs._asdict().items()
            if by_id is not None
        )
    )
    led = for_each_team(rows.join(by_key, "_key", "left"), of.col("_own"), of.col(TEAMS))
    return led.select(TEAM, *structs)


def _own_team(table: DataFrame) -> Column:
    """The team that the row names, as a list."""
    team = id_in(table, "team_id")
    return of.when(team.isNotNull(), of.array(team))


def _key(name: str, table: DataFrame) -> Column:
    keys = [_keyed(kind, id_in(table, column)) for kind, column in _LED_BY[name]]
    return of.coalesce(*keys, of.lit(None).cast("string")).alias("_key")


def _keyed(kind: str, id_of: Column) -> Column:
    return of.concat(of.lit(f"{kind} "), id_of)


def _structs(structs: Mapping[str, StructType], own: Optional[str]) -> List[Column]:
    """The columns of a row of the table `own`, named as the tables."""
    return [
        (of.struct(*struct.names) if name == own else of.lit(None).cast(struct)).alias(name)
        for name, struct in structs.items()
    ]
