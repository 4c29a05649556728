"""Results as tables: cells are read column by column when first asked for, rows are made when they are asked for."""

from __future__ import annotations

import ctypes
from array import array
from dataclasses import fields
from fractions import Fraction
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import (
    Any,
    Callable,
    ClassVar,
    Dict,
    Generic,
    Iterator,
    List,
    Mapping,
    Optional,
    Protocol,
    Sequence,
    Tuple,
    Type,
    TypeVar,
    overload,
)

from . import _library as c
from ._arguments import csv_code, language_text, text
from ._arrow import stream_capsule
from ._dates import to_date
from ._errors import InvalidArgument, call, make, text_of
from ._shown import counted, shown
from ._structs import address, copied
from ._table_columns import Column, columns_in

Row = TypeVar("Row")


class RowOfColumns(Protocol):
    """A class of _rows.py, or one made of it: its first fields, and the columns that they are."""

    _columns: ClassVar[Dict[str, str]]


MadeOfColumns = TypeVar("MadeOfColumns", bound=RowOfColumns)


class _Table(c.Handle):
    _type = "ipsf_table"


class Table:
    """One table of a result: `len(table)` rows, in the columns of docs/tables.md. Made by `table(name)` of a result."""

    def __init__(self, function: Any, handle: c.Handle, name: str) -> None:
        self.handle = _Table(make(function, handle, text("name", name)))
        self.name = name
        self.rows = int(c.library.ipsf_table_row_count(self.handle))
        count = c.library.ipsf_table_column_count(self.handle)
        self._structs = copied(c.TableColumnStruct, count, c.library.ipsf_table_copy_columns, self.handle)
        self._columns = [(struct.name.decode(), (struct.key or b"").decode(), struct.type) for struct in self._structs]

    @cached_property
    def columns(self) -> List[Column]:
        """What its columns are, in their order."""
        return columns_in(self.handle, self._structs)

    def title(self, language: str = "en") -> str:
        """What the table is of, "What is due", in English ("en") or Finnish ("fi")."""
        title = c.library.ipsf_table_title(self.handle, language_text(language))
        if title is None:
            raise InvalidArgument('language: give "en" or "fi"')
        return str(title.decode())

    def __len__(self) -> int:
        return self.rows

    def __repr__(self) -> str:
        return shown(
            self, f'"{self.name}" of {counted(self.rows, "rows")} and {counted(len(self._columns), "columns")}'
        )

    def reader_of(self, key: str) -> Callable[[int], Any]:
        """The same of the column with that key."""
        return self.reader([known for _, known, _ in self._columns].index(key))

    def reader_named(self, name: str) -> Callable[[int], Any]:
        """The same of the column with that name."""
        return self.reader([known for known, _, _ in self._columns].index(name))

    def words_named(self, name: str) -> Callable[[int], List[str]]:
        """The same of a column whose cells list words, separated by spaces."""
        read = self.reader_named(name)
        return lambda row: words(read(row))

    def rows_of(self, *keys: str) -> Iterator[Tuple[Any, ...]]:
        """The cells of each row in the columns with these keys."""
        readers = [self.reader_of(key) for key in keys]
        return (tuple(read(row) for read in readers) for row in range(self.rows))

    def groups_of(self, by: Sequence[str], *keys: str) -> Dict[Tuple[Any, ...], List[Tuple[Any, ...]]]:
        """The same, by the cells in the columns with the keys `by`."""
        groups: Dict[Tuple[Any, ...], List[Tuple[Any, ...]]] = {}
        for row in self.rows_of(*by, *keys):
            groups.setdefault(row[: len(by)], []).append(row[len(by) :])
        return groups

    def csv(self, language: str = "en", *, for_: str = "programs") -> str:
        """A line for each row, with names and words in English ("en") or Finnish ("fi").

        `for_`: "programs", or "spreadsheet" (docs/csv.md).
        """
        return text_of(c.library.ipsf_table_csv, self.handle, language_text(language), csv_code(for_))

    def json(self) -> str:
        """An array with an object for each row."""
        return text_of(c.library.ipsf_table_json, self.handle)

    def __arrow_c_stream__(self, requested_schema: Optional[object] = None) -> Any:
        """The columns of `csv` as an Arrow stream: `pyarrow.table(table)`, `polars.DataFrame(table)`.

        The schema is always its own.
        """
        return stream_capsule(lambda stream: call(c.library.ipsf_table_arrow, self.handle, stream))

    def reader(self, place: int) -> Callable[[int], Any]:
        """What gives the cell of a row in the column at `place`: None where it is empty."""
        _, _, kind = self._columns[place]
        if kind in (c.CELL_WORD, c.CELL_TEXT):
            return self._texts(place)
        if kind == c.CELL_RATIO:
            return self._fractions(place)
        converted: Dict[int, Callable[[int], Any]] = {c.CELL_DAY: to_date, c.CELL_TRUTH: bool}
        return self._numbers(place, converted.get(kind))

    def _texts(self, place: int) -> Callable[[int], Optional[str]]:
        lent = (ctypes.c_void_p * self.rows)()
        call(c.library.ipsf_table_copy_texts, self.handle, place, 0, self.rows, lent)
        known: Dict[Optional[int], Optional[str]] = {None: None}  # equal texts are lent as the same pointer

        def read(row: int, lender: _Table = self.handle) -> Optional[str]:  # whose texts live as long as it does
            pointer = lent[row]
            if pointer is not None and pointer not in known:
                known[pointer] = ctypes.string_at(pointer).decode(errors="replace")
            return known[pointer]

        return read

    def _numbers(self, place: int, convert: Optional[Callable[[int], Any]]) -> Callable[[int], Any]:
        cells, given = array("q", bytes(8 * self.rows)), bytearray(self.rows)
        there = (ctypes.c_uint8 * self.rows).from_buffer(given) if self.rows else None
        call(c.library.ipsf_table_copy_numbers, self.handle, place, 0, self.rows, address(cells), there)
        if convert is None:
            return lambda row: cells[row] if given[row] else None
        return lambda row: convert(cells[row]) if given[row] else None

    def _fractions(self, place: int) -> Callable[[int], Optional[Fraction]]:
        cells = array("q", bytes(16 * self.rows))
        call(c.library.ipsf_table_copy_fractions, self.handle, place, 0, self.rows, address(cells))
        return lambda row: Fraction(cells[2 * row], cells[2 * row + 1]) if cells[2 * row + 1] else None


def words(listed: Optional[str]) -> List[str]:
    """Of a cell that lists them, separated by spaces."""
    return listed.split(" ") if listed else []


class Rows(Sequence[Row], Generic[Row]):
    """Rows that are made when they are asked for."""

    def __init__(self, count: int, made: Callable[[int], Row]) -> None:
        self._count = count
        self._made = made

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> Row: ...

    @overload
    def __getitem__(self, index: slice) -> List[Row]: ...

    def __getitem__(self, index: Any) -> Any:
        places = range(self._count)[index]
        return [self._made(place) for place in places] if isinstance(index, slice) else self._made(places)

    def __iter__(self) -> Iterator[Row]:
        return (self._made(place) for place in range(self._count))


def rows_as(
    row: Type[MadeOfColumns], table: Table, others: Mapping[str, Callable[[int], Any]] = MappingProxyType({})
) -> Rows[MadeOfColumns]:
    """The rows of a table as objects of a class of _rows.py, or of one made of it; columns that it does not have yet
    are left out. `others`: what gives the fields that are no columns."""

    @lru_cache(maxsize=None)
    def readers() -> List[Callable[[int], Any]]:
        columns = {field: table.reader_named(name) for field, name in row._columns.items()}
        return [{**columns, **others}[field.name] for field in fields(row)]  # type: ignore[arg-type]

    return Rows(table.rows, lambda place: row(*[read(place) for read in readers()]))
