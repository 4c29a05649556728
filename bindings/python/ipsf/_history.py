"""Caseload histories."""

from __future__ import annotations

import contextlib
import ctypes
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Dict, Iterator, List, Optional, Sequence, Tuple, Union

from . import _library as c
from ._arguments import File, Id, csv_dialect, ids, kind, path_text, text, threads_of, typed, whole
from ._arrow import add_arrow, is_arrow
from ._columns import columns_of
from ._editions import Edition, edition_of, edition_or_none
from ._errors import InvalidArgument, call, make
from ._progress import Progress, reported
from ._structs import bytes_of, copied


@dataclass(frozen=True)
class LoadWarning:
    """Something that was accepted but looks odd (docs/history.md, "Warnings")."""

    kind: str
    """Stable name, "unknown-column"."""
    table: str
    """Of the history; "" when it is about none, or its kind says which."""
    name: str
    """The column, table or file as it is written where it was found; "" when none is meant."""
    count: int
    """How often: rows, or things of that name."""
    rows: Tuple[int, ...] = ()
    """What finds it, numbered as `Problem.row`: none when it is only counted, two when these are alike."""


class History(c.Handle):
    """A caseload history: immutable, may be used by several threads at once."""

    _type = "ipsf_history"
    _shared = True
    _made_by = "ipsf.load or ipsf.History.from_columns"
    _instead = "hand over the bytes of history.save(edition), and read them with History.restore"
    _lent: Sequence[Any] = ()  # columns that the library reads where they are

    @classmethod
    def from_columns(
        cls,
        tables: Mapping[str, Any],
        edition: Union[None, Edition, str] = None,
        progress: Optional[Progress] = None,
        threads: Optional[int] = None,
        memory_limit: Optional[int] = None,
        teams: Optional[Sequence[Id]] = None,
        lend: bool = False,
    ) -> "History":
        """Builds a history in memory from tables: each a mapping of column names to columns, as a dict of lists, or an
        Arrow table.

        An Arrow table is whatever has `__arrow_c_stream__` or `__arrow_c_array__`: a table, frame, relation or record
        batch of pyarrow, polars, pandas, DuckDB, nanoarrow and others. docs/arrow.md lists the types that its columns
        may have.

        A table may also be a list of dicts, one for each row.

        Of a mapping, a column is a list or another sequence, a numpy array (masked cells are empty), a pandas, polars
        or pyarrow column, or anything with a buffer of integers. None, not-a-number, NaT and pandas.NA are empty cells.
        Ids may be integers or texts; dates datetime.date, midnights without a time zone, ISO text, datetime64 of days
        or finer, or integers counting days since 1970-01-01; words and fte as text, fte also as a number. Booleans are
        for columns of booleans and the values of answers. A table that is given without rows is an empty table; one
        that is not given is a missing one. `lend`: buffers of contacts (numpy, array.array, memoryview) are used where
        they are instead of copied, so that the history holds 8 bytes for each contact. They must not be changed while
        the history is there, which keeps them alive. Explanations then read them again; `continued`, `part` and `save`
        copy the contacts first, and what they give needs no buffer. Lists and Arrow tables are copied as ever. Raises
        `Refused` with every problem; `row` then is the position in the column, from 1. The other arguments are those of
        `load`.
        """
        given = tables_of(tables)
        typed("lend", lend, bool, "True or False")
        with _load_options(edition, progress, threads, memory_limit, teams) as options:
            builder = _Builder(make(c.library.ipsf_builder_new, options))
            history = cls(builder.finish(given, lend))
            history._lent = builder.lent
            return history

    def continued(
        self,
        tables: Mapping[str, Any],
        edition: Union[None, Edition, str] = None,
        progress: Optional[Progress] = None,
        threads: Optional[int] = None,
        memory_limit: Optional[int] = None,
        teams: Optional[Sequence[Id]] = None,
    ) -> "History":
        """This history and what came after it: a day's new rows, and corrections. `tables` as for `from_columns`.

        A row with the key of an earlier one (teams, coaches, episodes, jobs: their id; transfers: episode_id and on;
        answers: team_id, item and on) takes its place with all its cells; other rows are added. The same as handing
        everything over at once, at the cost of what is new. This history stays as it is. Raises `Refused` with every
        problem; `row` then is the position in the column, from 1. The other arguments are those of `load`.
        """
        given = tables_of(tables)
        with _load_options(edition, progress, threads, memory_limit, teams) as options:
            return History(_Builder(make(c.library.ipsf_builder_continue, self, options)).finish(given))

    def part(self, teams: Sequence[Id]) -> "History":
        """The part that reviews, explanations and series of these teams need, and no other row or id (docs/parts.md).

        It says about them what the whole says; any other team is `Refused`.
        """
        if teams is None:
            raise TypeError("teams: give a list of the teams whose part is wanted, not None")
        names = ids("teams", teams)
        return History(make(c.library.ipsf_history_part, self, names, len(names)))

    def save(self, edition: Union[Edition, str]) -> bytes:
        """This history, whole or part, as bytes for `restore`: the same for the same rows, whatever their order."""
        return bytes_of(c.library.ipsf_history_save, self, edition_of(edition))

    def pack(self, path: File, edition: Union[Edition, str]) -> None:
        """Writes the bytes of `save` as a new file, which `load` opens at the speed of reading it (docs/pack.md).

        Nothing that is there is written over, and the file has its name only when it is whole.
        """
        call(c.library.ipsf_history_pack, self, edition_of(edition), path_text("path", path))

    @classmethod
    def restore(cls, data: Union[bytes, bytearray, memoryview], edition: Union[Edition, str]) -> "History":
        """The history that was saved as these bytes, by the same version of the library and for the same edition,
        where one that is built in stands for all that are; anything else is `Refused`."""
        held = bytes(typed("data", data, (bytes, bytearray, memoryview), "the bytes that save gave"))
        return cls(make(c.library.ipsf_history_restore, held, len(held), edition_of(edition)))

    @property
    def warnings(self) -> Dict[str, int]:
        """What was accepted but looks odd: kind to number of rows, or of things with a name."""
        counts: Dict[str, int] = {}
        for found in self._warnings():
            counts[found.kind] = counts.get(found.kind, 0) + found.count
        return counts

    @property
    def named_warnings(self) -> List[LoadWarning]:
        """Those of `warnings` that are about a certain table, column or file."""
        return [found for found in self._warnings() if found.table or found.name]

    def _warnings(self) -> List[LoadWarning]:
        count = c.library.ipsf_history_warning_count(self)
        structs = copied(c.WarningStruct, count, c.library.ipsf_history_warnings_copy, self)
        return [
            LoadWarning(
                struct.kind.decode(),
                struct.table.decode(),
                struct.name.decode(errors="replace"),
                struct.count,
                tuple(row for row in (struct.row, struct.other_row) if row > 0),
            )
            for struct in structs
        ]

    @property
    def rows(self) -> Dict[str, int]:
        """The number of rows of each table that the history has."""
        counts = {table: c.library.ipsf_history_row_count(self, table.encode()) for table in c.HISTORY_COLUMNS}
        return {table: count for table, count in counts.items() if count >= 0}

    def __repr__(self) -> str:
        return f"<ipsf.History {', '.join(f'{table}: {count}' for table, count in self.rows.items())}>"


class _Builder(c.Handle):
    _type = "ipsf_builder"
    lent: Sequence[Any] = ()  # columns of contacts, to be kept as long as the history

    def finish(self, tables: Mapping[str, Any], lend: bool = False) -> Any:
        """Hands the tables over, or lends the contacts among them; the pointer of the history made of them."""
        for name, data in tables.items():
            self._add(text("a table's name", name), name, data, lend)
        return make(c.library.ipsf_builder_finish, self)

    def _add(self, table: bytes, name: str, data: Any, lend: bool) -> None:
        call(c.library.ipsf_builder_add_table, self, table)
        if is_arrow(data) and add_arrow(self, table, data):
            return
        columns, length = columns_of(name, data)
        structs = (c.ColumnStruct * len(columns))(*[column.struct for column in columns])
        if lend and columns and _meant(name) == "contacts":
            self.lent = columns
            call(c.library.ipsf_builder_lend_columns, self, table, length, structs, len(columns), None, None)
        elif columns:
            call(c.library.ipsf_builder_add_columns, self, table, length, structs, len(columns))


def _meant(name: Any) -> Any:
    """The name of a table as the library reads it: letters' case and spaces around it make no difference."""
    return name.strip(" \t\r\n\f\v\u00a0").lower() if isinstance(name, str) else name


def tables_of(given: Mapping[str, Any]) -> Mapping[str, Any]:
    """The tables of a history, which have to be named, each once."""
    if isinstance(given, Mapping):
        named: Dict[Any, Any] = {}
        for name in given:
            same = named.setdefault(_meant(name), name)
            if same is not name:
                raise InvalidArgument(
                    f"tables: {same!r} and {name!r} are both the table {_meant(name)}; "
                    "put their rows together, or leave one out"
                )
        return given
    if isinstance(given, (str, bytes, os.PathLike)):
        raise TypeError("tables: give a dict of tables, {name: table}; ipsf.load reads folders and files")
    raise TypeError(f'tables: give a dict of tables, as {{"contacts": table}}, not {kind(given)}')


def history_of(given: Any) -> History:
    """The argument `history`."""
    history: History = typed("history", given, History, "what ipsf.load or ipsf.History.from_columns gave")
    return history


def history_or_none(given: Any) -> Optional[History]:
    return None if given is None else history_of(given)


@contextlib.contextmanager
def _load_options(
    edition: Any,
    progress: Optional[Progress],
    threads: Any,
    memory_limit: Any,
    teams: Any,
    wait_for_writer: Any = 0,
    schema: Optional[str] = None,
    **csv: Optional[str],
) -> Iterator[Any]:
    """The options of a load in C, for the time of one load."""
    names = ids("teams", teams)
    used = edition_or_none(edition)
    with reported(progress) as callback:
        yield ctypes.byref(
            c.LoadOptionsStruct(
                struct_size=ctypes.sizeof(c.LoadOptionsStruct),
                threads=threads_of(threads),
                answers_for=used and used._pointer,
                progress=callback,
                memory_limit=0 if memory_limit is None else whole("memory_limit", memory_limit, 64),
                teams=names,
                team_count=len(names),
                wait_for_writer=whole("wait_for_writer", wait_for_writer, 64),
                schema=None if schema is None else text("schema", schema),
                **csv_dialect(**csv),
            )
        )


def load(
    path: File,
    edition: Union[None, Edition, str] = None,
    progress: Optional[Progress] = None,
    threads: Optional[int] = None,
    memory_limit: Optional[int] = None,
    teams: Optional[Sequence[Id]] = None,
    wait_for_writer: int = 5000,
    csv_delimiter: Optional[str] = None,
    csv_encoding: Optional[str] = None,
    csv_dates: Optional[str] = None,
    csv_decimal: Optional[str] = None,
    schema: Optional[str] = None,
) -> History:
    """Reads a history from a folder of CSV files, an SQLite file, a pack (`History.pack`), or a database by ODBC:
    "odbc:" and a connection string, as "odbc:DSN=records" (docs/odbc.md), whose tables are those of `schema`, or of the
    only schema that has any of a history. The answers in it are checked against `edition`, or any built-in one.

    `progress(done, total)` is called now and then; returning False (not None) stops the load with `Cancelled`.
    `threads`: how many to use (None: as many as the machine has cores); the result is the same for any number.
    `memory_limit`: bytes that the history may take; beyond, `OutOfMemory` says how far it came. `teams`: only the part
    of these is kept (`History.part`; None: everything), after all rows were read and checked. `wait_for_writer`:
    milliseconds to wait for another program that is writing to an SQLite file. Raises `Refused` with all problems
    found; nothing is then loaded.

    How CSV files are written is found from each of them, and then is a warning of the kind "csv-dialect-found"; a file
    that can be read in two ways is refused (docs/csv-in.md). It can be said for all: `csv_delimiter` "comma",
    "semicolon" or "tab", `csv_encoding` "utf-8", "utf-16" or "windows-1252", `csv_dates` "iso" or "d.m.yyyy",
    `csv_decimal` "point" or "comma".
    """
    folder = path_text("path", path)
    with _load_options(
        edition,
        progress,
        threads,
        memory_limit,
        teams,
        wait_for_writer,
        schema,
        csv_delimiter=csv_delimiter,
        csv_encoding=csv_encoding,
        csv_dates=csv_dates,
        csv_decimal=csv_decimal,
    ) as options:
        return History(make(c.library.ipsf_history_load, folder, options))
