"""Results as plain tables, in memory and of a database."""

from __future__ import annotations

import ctypes
import os
from typing import Any, List, Mapping, Optional, Sequence, Union

from . import _library as c
from ._answers import Given, answers_of
from ._arguments import Id, path_text, text, whole
from ._dates import Date
from ._editions import Edition, edition_on
from ._errors import call, make
from ._history import History, history_of
from ._progress import Progress, reported
from ._results import WithTables
from ._series import series_options


class _Publication(c.Handle):
    _type = "ipsf_publication"
    _made_by = "ipsf.publication"


class Publication(WithTables):
    """What `publication` made: `table(name)` gives each of its tables, whose columns docs/publish.md has. Dates are
    dates, decimals float64."""

    def __init__(self, handle: Any) -> None:
        self._handle = _Publication._own(handle)

    @property
    def tables(self) -> List[str]:
        """Names of its tables, in the order of docs/publish.md: labels first."""
        return [
            c.library.ipsf_published_table_name(index).decode()
            for index in range(c.library.ipsf_published_table_count())
        ]

    def __repr__(self) -> str:
        return f"<ipsf.Publication of {len(self.tables)} tables>"


def publication(
    history: History,
    *,
    from_: Date,
    to: Date,
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
) -> Publication:
    """What `publish` writes, as tables in memory: for tables of a lake (docs/lakes.md) or a database of your own.

    Scores teams as `series` does, lists what is due on the review dates and at most `due_days` days after them, and
    tracks the months that end from `from_` to `to`. The rest as for `series`. Raises `Refused`.
    """
    caseload = history_of(history)
    options = series_options(from_, to, every, months, teams, choices, holidays, threads)
    used = edition_on(edition, to, "to")
    with answers_of(answers) as given, reported(progress) as callback:
        options.struct.progress = callback
        made = make(
            c.library.ipsf_publication_new,
            used,
            caseload,
            given,
            ctypes.byref(options.struct),
            whole("due_days", due_days),
        )
    return Publication(_Publication(made))


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
    """Writes what `publication` gives into the tables of a database (docs/publish.md), in one transaction: whatever
    stops it, the database has either everything or what it had before. Rows of the teams and dates published are
    replaced, all others stay.

    `into`: an SQLite file, which is made where there is none, or "odbc:" and a connection string. `schema`: that the
    tables are in; None: the one of the connection; SQLite has none. The rest as for `publication`. Raises `Refused`,
    also when the database has tables of these names that were not published, or of another version.
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
