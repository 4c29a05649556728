"""Results as tables of a database."""

from __future__ import annotations

import ctypes
import os
from typing import Any, Mapping, Optional, Sequence, Union

from . import _library as c
from ._answers import Given, answers_of
from ._arguments import Id, path_text, text, whole
from ._dates import Date
from ._editions import Edition, edition_on
from ._errors import call
from ._history import History, history_of
from ._progress import Progress, reported
from ._series import series_options


def publish(
    history: History,
    *,
    from_: Date,
    to: Date,
    into: Union[str, "os.PathLike[str]"],
    schema: Optional[str] = None,
    every: str = "month",
    months: int = 6,
    due_days: int = 14,
    teams: Optional[Sequence[Id]] = None,
    answers: Given = None,
    edition: Union[None, Edition, str] = None,
    choices: Optional[Mapping[str, Any]] = None,
    holidays: Optional[Sequence[Date]] = None,
    threads: int = 0,
    progress: Optional[Progress] = None,
) -> None:
    """Scores teams as `series` does, and writes reviews, what is due on their dates and the tracking table of the
    months that end from `from_` to `to` into the tables of a database (docs/publish.md), in one transaction: whatever
    stops it, the database has either everything or what it had before. Rows of the teams and dates published are
    replaced, all others stay.

    `into`: an SQLite file, which is made where there is none, or "odbc:" and a connection string. `schema`: that the
    tables are in; None: the one of the connection; SQLite has none. `due_days`: what is open and due at most so many
    days after a review date is listed, too. The rest as for `series`. Raises `Refused`, also when the database has
    tables of these names that were not published, or of another version.
    """
    caseload = history_of(history)
    options = series_options(from_, to, every, months, teams, choices, holidays, threads)
    used = edition_on(edition, to, "to")
    target = c.PublishOptionsStruct(
        ctypes.sizeof(c.PublishOptionsStruct),
        whole("due_days", due_days),
        path_text("into", into),
        None if schema is None else text("schema", schema),
    )
    with answers_of(answers) as given, reported(progress) as callback:
        options.struct.progress = callback
        call(c.library.ipsf_publish, used, caseload, given, ctypes.byref(options.struct), ctypes.byref(target))
