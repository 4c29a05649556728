"""Which teams need the rows of a coach, an episode, a job or a team (docs/parts.md), as plans of Spark's."""

from __future__ import annotations

from functools import reduce
from typing import Mapping, NamedTuple, Optional, Tuple

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as of
from pyspark.sql.types import DecimalType

TEAM = "_team"
NO_TEAM = ""
"""Stands for the team of rows that lead to none: no id is empty. What is wrong with them is found there."""

ID = "_id"
TEAMS = "_teams"


class Needs(NamedTuple):
    """Of each ID the TEAMS that need rows with it."""

    coach: DataFrame
    """Its own."""
    episode: DataFrame
    """Those of all coaches who were ever responsible for it: they have all rows about it."""
    job: Optional[DataFrame]
    """Those of its episode; of several where the id, which may be there once only, is there again."""
    named_coach: DataFrame
    """Its own, and those with a row that names it: they have the row of the coach."""
    named_episode: DataFrame
    """The same of an episode: its row and its phases."""
    named_team: DataFrame
    """Those with a row of one of its coaches: they have the row of the team."""


def needs_of(tables: Mapping[str, DataFrame]) -> Needs:
    """Of the tables of a history."""
    homes = _ids(tables["coaches"], coach_id=ID, team_id=TEAM).fillna(NO_TEAM, TEAM)
    coach = of.broadcast(_gathered(homes))
    in_charge = union(
        *(
            _ids(tables[name], episode_id="_episode", coach_id="_coach")
            for name in ("episodes", "transfers")
            if name in tables
        )
    )
    episode = _gathered(_pairs(led_to_teams(in_charge, _coach=coach), "_episode"))

    named = _named_by_contacts(tables["contacts"], episode, coach)
    episodes = [_each(episode), named.where(of.col("_what") == "episode").select(ID, TEAM)]
    job = None
    if "jobs" in tables:
        job, again = _jobs(_ids(tables["jobs"], job_id=ID, episode_id="_episode"), episode)
        episodes.append(again)
    named_episode = _gathered(union(*episodes))

    coaches = [
        homes,
        named.where(of.col("_what") == "coach").select(ID, TEAM),
        _pairs(led_to_teams(in_charge, _episode=named_episode), "_coach"),
    ]
    if "team_events" in tables:
        coaches.append(_ids(tables["team_events"], coach_id=ID, team_id=TEAM))
    named_coach = _gathered(union(*coaches))
    homes_named = _each(named_coach).join(coach.select(ID, of.explode(TEAMS).alias("_home")), ID)
    return Needs(coach, episode, job, named_coach, named_episode, _gathered(_pairs(homes_named, "_home")))


def id_in(table: DataFrame, column: str) -> Column:
    """As text: it may be a number in one table and text in another. Null where the table has no such column."""
    if column not in table.columns:
        return of.lit(None).cast("string")
    if isinstance(table.schema[column].dataType, DecimalType):  # of some databases with a scale: 1 is "1.00"
        return of.col(column).cast(DecimalType(38, 0)).cast("string")
    return of.col(column).cast("string")


def led_to_teams(rows: DataFrame, **needs: DataFrame) -> DataFrame:
    """A row for each TEAM that one of its ids leads to. `needs`: of the ids in the column of that name."""
    for column, by_id in needs.items():
        found = by_id.select(of.col(ID).alias(column), of.col(TEAMS).alias(f"_by{column}"))
        rows = rows.join(found, column, "left")
    lists = [f"_by{column}" for column in needs]
    return for_each_team(rows, *map(of.col, lists)).drop(*lists)


def for_each_team(rows: DataFrame, *lists: Column) -> DataFrame:
    """A row for each TEAM of its lists, once; for NO_TEAM where they have none."""
    nobody = of.array().cast("array<string>")
    teams = of.array_distinct(of.concat(*(of.coalesce(teams, nobody) for teams in lists)))
    return rows.withColumn(TEAM, of.explode(of.when(of.size(teams) > 0, teams).otherwise(of.array(of.lit(NO_TEAM)))))


def _named_by_contacts(contacts: DataFrame, episode: DataFrame, coach: DataFrame) -> DataFrame:
    """Which teams' contacts name which episodes and coaches."""
    together = _ids(contacts, episode_id="_episode", coach_id="_coach").distinct()
    rows = led_to_teams(together, _episode=episode, _coach=coach)
    # One behind the other and not side by side: else Spark looks for each of them in all contacts anew.
    both = [of.struct(of.lit(what).alias("_what"), of.col(f"_{what}").alias(ID)) for what in ("episode", "coach")]
    return rows.select(TEAM, of.explode(of.array(*both)).alias("_named")).select("_named.*", TEAM)


def _jobs(jobs: DataFrame, episode: DataFrame) -> Tuple[DataFrame, DataFrame]:
    """Of the job's id; and the episodes that teams need where an id is there again."""
    teams, episodes = of.collect_set(TEAM).alias(TEAMS), of.collect_set("_episode").alias("_episodes")
    by_id = led_to_teams(jobs, _episode=episode).groupBy(ID).agg(teams, episodes)
    again = by_id.where(of.size("_episodes") > 1).select(of.explode("_episodes").alias(ID), TEAMS)
    return by_id.select(ID, TEAMS), _each(again)


def _ids(table: DataFrame, **names: str) -> DataFrame:
    return table.select(*(id_in(table, column).alias(name) for column, name in names.items()))


def _pairs(rows: DataFrame, ids: str) -> DataFrame:
    return rows.select(of.col(ids).alias(ID), TEAM)


def _each(by_id: DataFrame) -> DataFrame:
    return by_id.select(ID, of.explode(TEAMS).alias(TEAM))


def _gathered(pairs: DataFrame) -> DataFrame:
    return pairs.where(of.col(ID).isNotNull()).groupBy(ID).agg(of.collect_set(TEAM).alias(TEAMS))


def union(*parts: DataFrame) -> DataFrame:
    return reduce(DataFrame.union, parts)
