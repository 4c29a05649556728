"""Caseload histories."""

from __future__ import annotations

import contextlib
import ctypes
import os
from typing import Any, Dict, Iterator, Mapping, Optional, Sequence, Union

from . import _library as c
from ._arrow import add_arrow, is_arrow
from ._columns import columns_of
from ._editions import Edition
from ._errors import call, make
from ._progress import Progress, reported
from ._structs import bytes_of

_TABLES = (
    "teams",
    "coaches",
    "episodes",
    "transfers",
    "phases",
    "contacts",
    "jobs",
    "studies",
    "forms",
    "signals",
    "work_time",
    "team_events",
    "answers",
)


class History(c.Handle):
    """A caseload history: immutable, may be used by several threads at once."""

    _free = "ipsf_history_free"
    _lent: Sequence[Any] = ()  # columns that the library reads where they are

    @classmethod
    def from_columns(
        cls,
        tables: Mapping[str, Any],
        edition: Optional[Edition] = None,
        progress: Optional[Progress] = None,
        threads: Optional[int] = None,
        memory_limit: Optional[int] = None,
        teams: Sequence[Union[str, int]] = (),
        lend: bool = False,
    ) -> "History":
        """Builds a history in memory from tables: each a mapping of column names to columns, as a dict of lists, or an Arrow table.

        An Arrow table is whatever has `__arrow_c_stream__` or `__arrow_c_array__`: a table, frame, relation or record batch of pyarrow,
        polars, pandas, DuckDB, nanoarrow and others. docs/arrow.md lists the types that its columns may have.

        Of a mapping, a column is a list (None: empty), an array.array, a numpy array or anything with a buffer of integers. Ids may be integers or texts;
        dates datetime.date, ISO text, datetime64, or integers counting days since 1970-01-01; words and fte as text, fte also as a number.
        A table that is given without rows is an empty table; one that is not given is a missing one.
        `lend`: buffers of contacts (numpy, array.array, memoryview) are used where they are instead of copied, so that the history holds 8
        bytes for each contact. They must not be changed while the history is there, which keeps them alive. Explanations then read them
        again; `continued`, `part` and `save` copy the contacts first, and what they give needs no buffer. Lists and Arrow tables are
        copied as ever.
        Raises `Refused` with every problem; `row` then is the position in the column, from 1. The other arguments are those of `load`.
        """
        with _load_options(edition, progress, threads, memory_limit, teams) as options:
            builder = _Builder(make(c.library.ipsf_builder_new, options))
            history = cls(builder.finish(tables, lend))
            history._lent = builder.lent
            return history

    def continued(
        self,
        tables: Mapping[str, Any],
        edition: Optional[Edition] = None,
        progress: Optional[Progress] = None,
        threads: Optional[int] = None,
        memory_limit: Optional[int] = None,
        teams: Sequence[Union[str, int]] = (),
    ) -> "History":
        """This history and what came after it: a day's new rows, and corrections. `tables` as for `from_columns`.

        A row with the key of an earlier one (teams, coaches, episodes, jobs: their id; transfers: episode_id and on; answers: team_id, item
        and on) takes its place with all its cells; other rows are added. The same as handing everything over at once, at the cost of what
        is new. This history stays as it is. Raises `Refused` with every problem; `row` then is the position in the column, from 1. The
        other arguments are those of `load`.
        """
        with _load_options(edition, progress, threads, memory_limit, teams) as options:
            return History(_Builder(make(c.library.ipsf_builder_continue, self._pointer, options)).finish(tables))

    def part(self, teams: Sequence[Union[str, int]]) -> "History":
        """The part that reviews, explanations and series of these teams need, and no other row or id (docs/parts.md).

        It says about them what the whole says; any other team is `Refused`.
        """
        return History(make(c.library.ipsf_history_part, self._pointer, _team_ids(teams), len(teams)))

    def save(self, edition: Edition) -> bytes:
        """This history, whole or part, as bytes for `restore`: the same for the same rows, whatever their order."""
        return bytes_of(c.library.ipsf_history_save, self._pointer, edition._pointer)

    @classmethod
    def restore(cls, data: Union[bytes, bytearray, memoryview], edition: Edition) -> "History":
        """The history that was saved as these bytes, by the same version of the library and for the same edition; anything else is `Refused`."""
        held = bytes(data)
        return cls(make(c.library.ipsf_history_restore, held, len(held), edition._pointer))

    @property
    def warnings(self) -> Dict[str, int]:
        """What was accepted but looks odd: kind to number of rows."""
        found = {}
        rows = ctypes.c_int64()
        for index in range(c.library.ipsf_history_warning_count(self._pointer)):
            kind = c.library.ipsf_history_warning(self._pointer, index, ctypes.byref(rows))
            found[kind.decode()] = rows.value
        return found

    @property
    def rows(self) -> Dict[str, int]:
        """The number of rows of each table that the history has."""
        counts = {table: c.library.ipsf_history_row_count(self._pointer, table.encode()) for table in _TABLES}
        return {table: count for table, count in counts.items() if count >= 0}

    def __repr__(self) -> str:
        return f"<ipsf.History {', '.join(f'{table}: {count}' for table, count in self.rows.items())}>"


class _Builder(c.Handle):
    _free = "ipsf_builder_free"
    lent: Sequence[Any] = ()  # columns of contacts, to be kept as long as the history

    def finish(self, tables: Mapping[str, Any], lend: bool = False) -> Any:
        """Hands the tables over, or lends the contacts among them; the pointer of the history made of them."""
        for table, data in tables.items():
            if is_arrow(data):
                add_arrow(self._pointer, table, data)
                continue
            columns, length = columns_of(table, data)
            structs = (c.ColumnStruct * len(columns))(*[column.struct for column in columns])
            call(c.library.ipsf_builder_present, self._pointer, table.encode())
            if not columns:
                continue
            if lend and table == "contacts":
                self.lent = columns
                call(c.library.ipsf_builder_lend_columns, self._pointer, table.encode(), length, structs, len(columns), None, None)
            else:
                call(c.library.ipsf_builder_add_columns, self._pointer, table.encode(), length, structs, len(columns))
        return make(c.library.ipsf_builder_finish, self._pointer)


def _team_ids(teams: Sequence[Union[str, int]]) -> Any:
    return (ctypes.c_char_p * len(teams))(*[str(team).encode() for team in teams])


@contextlib.contextmanager
def _load_options(
    edition: Optional[Edition],
    progress: Optional[Progress],
    threads: Optional[int],
    memory_limit: Optional[int],
    teams: Sequence[Union[str, int]],
) -> Iterator[Any]:
    """The options of a load in C, for the time of one load."""
    with reported(progress) as callback:
        yield ctypes.byref(
            c.LoadOptionsStruct(
                struct_size=ctypes.sizeof(c.LoadOptionsStruct),
                threads=threads or 0,
                answers_for=edition._pointer if edition else None,
                progress=callback,
                memory_limit=memory_limit or 0,
                teams=_team_ids(teams),
                team_count=len(teams),
            )
        )


def load(
    path: Union[str, "os.PathLike[str]"],
    edition: Optional[Edition] = None,
    progress: Optional[Progress] = None,
    threads: Optional[int] = None,
    memory_limit: Optional[int] = None,
    teams: Sequence[Union[str, int]] = (),
) -> History:
    """Reads a history from a folder of CSV files or an SQLite file. The answers in it are checked against `edition`, or any built-in one.

    `progress(done, total)` is called now and then; returning False (not None) stops the load with `Cancelled`. `threads`: how many to use
    (None: as many as the machine has cores); the result is the same for any number. `memory_limit`: bytes that the history may take; beyond,
    `OutOfMemory` says how far it came. `teams`: only the part of these is kept (`History.part`), after all rows were read and checked.
    Raises `Refused` with all problems found; nothing is then loaded.
    """
    with _load_options(edition, progress, threads, memory_limit, teams) as options:
        return History(make(c.library.ipsf_history_load, os.fsencode(path), options))
