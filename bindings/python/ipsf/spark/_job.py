"""What is asked of every team, as it travels to the executors."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from typing import Any, Callable, Dict, Mapping, Optional, Tuple

import pyarrow  # type: ignore[import-untyped]

from .._due import list_due
from .._editions import Edition, read_edition
from .._history import History
from .._publish import publication
from .._scoring import score
from .._series import series
from .._service_models import read_service_model
from .._tracking import track

ASKED: Dict[str, Callable[..., Any]] = {
    "score": score,
    "series": series,
    "due": list_due,
    "track": track,
    "publish": publication,
}


@dataclass(frozen=True)
class Job:
    """A question, and with what it is asked."""

    question: str
    """Of ASKED."""
    tables: Tuple[str, ...]
    """The tables of its result that are wanted: one, or several, which are then structs beside one another."""
    options: Mapping[str, Any]
    """What it is asked with, but for history and edition."""
    edition: Optional[bytes]
    """As edition_as_bytes gives it; None: any built-in one."""
    given: Tuple[str, ...]
    """The tables that the history has."""
    version: str
    """Of the driver's library."""

    def ask(self, history: History, edition: Optional[Edition]) -> pyarrow.Table:
        """The wanted table; of several a row for each of their rows, in the column of its table."""
        result = ASKED[self.question](history, edition=edition, **self.options)
        rows = {name: _without_numbers_of_rows(pyarrow.table(result.table(name))) for name in self.tables}
        if len(rows) == 1:
            return rows[self.tables[0]]
        return pyarrow.concat_tables(
            [pyarrow.table({name: table.to_struct_array()}) for name, table in rows.items()], promote_options="default"
        )


def _without_numbers_of_rows(table: pyarrow.Table) -> pyarrow.Table:
    """In Spark the rows of a history have none."""
    return table.select(
        [
            column.name
            for column in table.schema
            if not (column.name.endswith("row") and pyarrow.types.is_integer(column.type))
        ]
    )


def edition_as_bytes(edition: Edition) -> bytes:
    """What makes the same edition elsewhere."""
    return pickle.dumps(((edition._base or edition).toml, edition._ways))


def edition_of_bytes(given: bytes) -> Edition:
    """The edition that `edition_as_bytes` was given."""
    toml, ways = pickle.loads(given)
    edition = read_edition(toml)
    for way, value in ways:
        if way == "with_service_model":
            value = read_service_model(value) if isinstance(value, bytes) else value
        edition = getattr(edition, way)(value)
    return edition
