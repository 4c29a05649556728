"""What is asked of every team, as it travels to the executors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict, Mapping, Optional, Tuple

import pyarrow  # type: ignore[import-untyped]

from .._due import list_due
from .._editions import Edition, read_edition
from .._errors import InvalidArgument
from .._history import History
from .._scoring import score
from .._series import series
from .._tracking import track

ASKED: Dict[str, Callable[..., Any]] = {"score": score, "series": series, "due": list_due, "track": track}


@dataclass(frozen=True)
class Job:
    """A question, and with what it is asked."""

    question: str
    """Of ASKED."""
    table: str
    """The table of its result that is wanted."""
    options: Mapping[str, Any]
    """What it is asked with, but for history and edition."""
    edition: Optional[bytes]
    """Its text; None: any built-in one."""
    tables: Tuple[str, ...]
    """Those that the history has."""
    version: str
    """Of the driver's library."""

    def ask(self, history: History, edition: Optional[Edition]) -> pyarrow.Table:
        """The wanted table. Columns that number the history's rows are left out: in Spark rows have no numbers."""
        table = pyarrow.table(ASKED[self.question](history, edition=edition, **self.options).table(self.table))
        return table.select([name for name in table.column_names if name != "row" and not name.endswith("_row")])


def text_of_edition(edition: Edition) -> bytes:
    """What makes the same edition elsewhere."""
    again = read_edition(edition.toml)
    if edition.what_if is not None or again.hash != edition.hash or again.deadlines != edition.deadlines:
        raise InvalidArgument(
            "edition: one that was changed in memory does not travel to the executors; write its toml to a file, "
            "change that, and read it with ipsf.read_edition"
        )
    return edition.toml
