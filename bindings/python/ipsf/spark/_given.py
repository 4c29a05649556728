"""The DataFrames that a history is given as."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any, Dict, Mapping, Sequence

import pyarrow  # type: ignore[import-untyped]
from pyspark.sql import DataFrame
from pyspark.sql.pandas.types import to_arrow_schema

from .._arguments import kind
from .._declarations import HISTORY_COLUMNS
from .._errors import InvalidArgument, Problem, Refused
from .._history import History
from ._refused import RefusedInSpark


def given_tables(tables: Mapping[str, DataFrame]) -> Dict[str, DataFrame]:
    """By their names, with the columns that the library knows; refused where a history cannot be of them."""
    if not isinstance(tables, Mapping):
        raise TypeError(f"tables: give a dict of DataFrames by the names of a history's tables, not {kind(tables)}")
    named: Dict[str, DataFrame] = {}
    for given, table in tables.items():
        name = given.strip().lower() if isinstance(given, str) else given
        if name not in HISTORY_COLUMNS:
            raise InvalidArgument(
                f"tables: a history has no table {given!r}; its tables are {', '.join(HISTORY_COLUMNS)}"
            )
        if name in named:
            raise InvalidArgument(f"tables: {name} is there twice, as {given!r}, too")
        named[name] = _known_columns(name, table)
    if "contacts" not in named:
        raise InvalidArgument("tables: give the contacts, too; a DataFrame without rows where there are none")
    _check_types(named)
    return named


def _known_columns(name: str, table: Any) -> DataFrame:
    if not (hasattr(table, "sparkSession") and hasattr(table, "schema")):
        raise TypeError(f"tables, {name}: give a DataFrame of Spark, not {kind(table)}")
    known: Dict[str, str] = {}
    for given in table.columns:
        column = given.strip().lower()
        if column not in HISTORY_COLUMNS[name]:
            continue
        if column in known:
            raise InvalidArgument(f"tables, {name}: the column {column} is there twice, as {given!r}, too")
        known[column] = given
    selected: DataFrame = table.select(*(table[f"`{given}`"].alias(column) for column, given in known.items()))
    return selected


def _check_types(tables: Mapping[str, DataFrame]) -> None:
    """Refuses columns that are missing, and types that are not taken, by a row of some cells of them."""
    rows = {
        name: pyarrow.table(
            {field.name: _some_cell(field.type) for field in to_arrow_schema(table.schema, timezone="UTC")}
        )
        for name, table in tables.items()
    }
    try:
        History.from_columns(rows)
    except Refused as refused:
        problems = [_in_words_of_spark(problem) for problem in refused.problems if problem.row == 0]
        if problems:
            raise RefusedInSpark(problems[0].message, problems, len(problems)) from None


def _some_cell(of_type: pyarrow.DataType) -> pyarrow.Array:
    """One cell with a value, whichever: what is empty throughout may be of any type."""
    values: Sequence[Any] = (0, "0", b"0", Decimal(0), False, {}, [])
    for value in values:
        try:
            return pyarrow.array([value], of_type)
        except (pyarrow.ArrowException, TypeError, ValueError):
            continue
    return pyarrow.nulls(1, of_type)


def _in_words_of_spark(problem: Problem) -> Problem:
    """Of types."""
    message = problem.message.replace("an Arrow column", "a column")
    for arrow, spark in _WORDS.items():
        message = message.replace(arrow, spark)
    return replace(problem, message=message)


_WORDS = {"int64 or utf8": "bigint or string", "utf8": "string", "date32": "date", "float64": "double", "int32": "int"}
