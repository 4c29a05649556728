"""What is asked, and the DataFrames that answer."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Union

import pyarrow  # type: ignore[import-untyped]
from pyspark.sql import DataFrame
from pyspark.sql import functions as of
from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema
from pyspark.sql.types import StringType, StructField, StructType

from .._arguments import Id, ids
from .._dates import Date
from .._editions import Edition, edition_of, edition_on
from .._errors import InvalidArgument
from .._history import History
from .._library import library_version
from .._publish import publication
from ._by_team import rows_by_team
from ._given import given_tables
from ._job import Job, edition_as_bytes
from ._needs import NO_TEAM, TEAM
from ._on_workers import problems_of_team, result_of_team, same_version

Tables = Mapping[str, DataFrame]

_NO_EPISODES: Mapping[str, Any] = {"episode_id": [], "client_id": [], "coach_id": [], "started_on": []}
_PROBLEM = StructType([StructField(name, StringType(), False) for name in ("table", "column", "rule", "message")])


def score(
    tables: Tables,
    *,
    as_of: Date,
    table: str = "reviews",
    months: int = 6,
    teams: Optional[Sequence[Id]] = None,
    edition: Union[None, Edition, str] = None,
    choices: Optional[Mapping[str, Any]] = None,
    holidays: Optional[Sequence[Date]] = None,
) -> DataFrame:
    """Scores teams as `ipsf.score` does: a table of the reviews (docs/tables.md), "reviews" or "criteria" or "inputs".

    `tables`: the tables of a history (docs/history.md) by their names, contacts among them. The other arguments are
    those of `ipsf.score`; wrong ones are refused at once, and so are tables without a column that they need. What is
    wrong with rows fails the action, with the problems of the first team that has any; `check` lists them all.
    """
    options = {"as_of": as_of, "months": months, "choices": choices, "holidays": holidays}
    return _asked("score", [table], tables, teams, edition_on(edition, as_of, "as_of"), options)


def series(
    tables: Tables,
    *,
    from_: Date,
    to: Date,
    every: str = "month",
    table: str = "reviews",
    months: int = 6,
    teams: Optional[Sequence[Id]] = None,
    edition: Union[None, Edition, str] = None,
    choices: Optional[Mapping[str, Any]] = None,
    holidays: Optional[Sequence[Date]] = None,
) -> DataFrame:
    """Scores teams at the end of every month, quarter or year as `ipsf.series` does: a table of the series.

    The arguments are those of `ipsf.series`, and otherwise as for `score`.
    """
    options = {"from_": from_, "to": to, "every": every, "months": months, "choices": choices, "holidays": holidays}
    return _asked("series", [table], tables, teams, edition_on(edition, to, "to"), options)


def due(
    tables: Tables,
    *,
    as_of: Date,
    horizon: int = 14,
    met: int = 0,
    table: str = "due",
    teams: Optional[Sequence[Id]] = None,
    keys: Optional[Sequence[str]] = None,
    edition: Union[None, Edition, str] = None,
    holidays: Optional[Sequence[Date]] = None,
) -> DataFrame:
    """What is open and due, overdue or met as `ipsf.list_due` says. The arguments are its own, and otherwise as for
    `score`."""
    options = {"as_of": as_of, "horizon": horizon, "met": met, "keys": keys, "holidays": holidays}
    return _asked("due", [table], tables, teams, edition_on(edition, as_of, "as_of"), options)


def track(
    tables: Tables,
    *,
    from_: Date,
    to: Date,
    every: str = "month",
    table: str = "rows",
    teams: Optional[Sequence[Id]] = None,
    edition: Union[None, Edition, str] = None,
    jobs_started_goal: Optional[int] = None,
    employed_share_goal: Union[None, Fraction, int] = None,
) -> DataFrame:
    """The tracking table as `ipsf.track` counts it. The arguments are its own, and otherwise as for `score`."""
    options = {
        "from_": from_,
        "to": to,
        "every": every,
        "jobs_started_goal": jobs_started_goal,
        "employed_share_goal": employed_share_goal,
    }
    return _asked("track", [table], tables, teams, edition_on(edition, to, "to"), options)


class Publication:
    """What `publish` gives: `table(name)` for each of `tables`, with the columns of docs/publish.md."""

    def __init__(self, rows: DataFrame, frames: Mapping[str, DataFrame]) -> None:
        self._rows = rows
        self._frames = frames

    @property
    def rows(self) -> DataFrame:
        """The rows of all tables about teams, made in one pass: to be persisted while several tables are written."""
        return self._rows

    @property
    def tables(self) -> List[str]:
        """Names of its tables, in the order of docs/publish.md: labels first."""
        return list(self._frames)

    def table(self, name: str) -> DataFrame:
        """One of its tables: rows of `rows`, or labels of the edition, which need no pass."""
        if name not in self._frames:
            raise InvalidArgument(f"name: there is no table {name!r}; there are {', '.join(self._frames)}")
        return self._frames[name]


def publish(
    tables: Tables,
    *,
    from_: Date,
    to: Date,
    every: str = "month",
    months: int = 6,
    due_days: int = 14,
    teams: Optional[Sequence[Id]] = None,
    edition: Union[None, Edition, str] = None,
    choices: Optional[Mapping[str, Any]] = None,
    holidays: Optional[Sequence[Date]] = None,
) -> Publication:
    """Makes the tables that `ipsf.publish` writes, to be written where others read them (docs/publish.md).

    The arguments are those of `ipsf.publication`, and otherwise as for `score`.
    """
    given = {
        "from_": from_,
        "to": to,
        "every": every,
        "months": months,
        "due_days": due_days,
        "choices": choices,
        "holidays": holidays,
    }
    options = {name: _kept(value) for name, value in given.items()}
    used = edition_on(edition, to, "to")
    labels = publication(_service_of_one_coach(), edition=used, **options)
    in_arrow = {name: pyarrow.table(labels.table(name)) for name in labels.tables}
    of_teams = [name for name, table in in_arrow.items() if "team_id" in table.column_names]
    rows = _asked("publish", of_teams, tables, teams, used, options)
    session = rows.sparkSession
    return Publication(
        rows,
        {
            name: rows.where(of.col(name).isNotNull()).select(f"{name}.*")
            if name in of_teams
            else session.createDataFrame(table)
            for name, table in in_arrow.items()
        },
    )


def check(tables: Tables, *, edition: Union[None, Edition, str] = None) -> DataFrame:
    """What is wrong with the tables: table, column, rule and message of each problem, with the key of a row in place of
    its number. Empty where everything can be scored. `edition`: which the history's answers are checked against, or any
    built-in one."""
    given = given_tables(tables)
    job = Job(
        "", (), {}, None if edition is None else edition_as_bytes(edition_of(edition)), tuple(given), library_version()
    )
    in_arrow = _arrow_schema(_PROBLEM, given["contacts"])

    def problems(key: Any, contacts: pyarrow.Table, others: pyarrow.Table) -> pyarrow.Table:
        same_version(job)
        found = problems_of_team(job, contacts, others)
        return pyarrow.table({name: [getattr(problem, name) for problem in found] for name in _PROBLEM.names}, in_arrow)

    return _for_each_team(given, None, problems, _PROBLEM).distinct()


def _asked(
    question: str, wanted: Sequence[str], tables: Tables, teams: Any, edition: Edition, options: Mapping[str, Any]
) -> DataFrame:
    given = given_tables(tables)
    names = None if teams is None else [name.decode() for name in ids("teams", teams)]
    if names is not None and NO_TEAM in names:
        raise InvalidArgument("teams: no team has an empty id")
    job = Job(
        question,
        tuple(wanted),
        {name: _kept(value) for name, value in options.items()},
        edition_as_bytes(edition),
        tuple(given),
        library_version(),
    )
    schema = from_arrow_schema(_schema_of(job, edition))
    in_arrow = _arrow_schema(schema, given["contacts"])

    def answer(key: Any, contacts: pyarrow.Table, others: pyarrow.Table) -> pyarrow.Table:
        same_version(job)
        found = result_of_team(job, key[0].as_py(), contacts, others)
        return in_arrow.empty_table() if found is None else found.cast(in_arrow)

    return _for_each_team(given, names, answer, schema)


def _kept(value: Any) -> Any:
    """What an argument was when it was given: it may be a list that changes, or be read once only."""
    if isinstance(value, Mapping):
        return dict(value)
    return tuple(value) if isinstance(value, Iterable) and not isinstance(value, (str, bytes)) else value


def _arrow_schema(schema: StructType, of_session: DataFrame) -> pyarrow.Schema:
    large = of_session.sparkSession.conf.get("spark.sql.execution.arrow.useLargeVarTypes", "false")
    return to_arrow_schema(schema, prefers_large_types=large == "true")


def _for_each_team(tables: Tables, teams: Optional[Sequence[str]], do: Any, schema: StructType) -> DataFrame:
    rows = rows_by_team(tables, teams)
    done: DataFrame = rows.contacts.groupBy(TEAM).cogroup(rows.others.groupBy(TEAM)).applyInArrow(do, schema)
    return done


def _schema_of(job: Job, edition: Edition) -> pyarrow.Schema:
    """Of the result: that of a service of one coach. What cannot be asked is refused here."""
    schema = job.ask(_service_of_one_coach(), edition).schema
    if len(job.tables) == 1 and "team_id" not in schema.names:
        raise InvalidArgument(
            f"table: {job.tables[0]!r} does not say of which team its rows are; ask for a table that has a team_id "
            "(docs/tables.md)"
        )
    return schema


def _service_of_one_coach() -> History:
    return History.from_columns({"coaches": {"coach_id": ["1"], "team_id": ["1"]}, "episodes": _NO_EPISODES})
