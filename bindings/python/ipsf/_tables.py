"""Results as tables: cells are read column by column when first asked for, rows are made when they are asked for."""

from __future__ import annotations

import ctypes
from array import array
from fractions import Fraction
from typing import Any, Callable, Dict, Generic, Iterator, List, Optional, Sequence, Tuple, Type, TypeVar, overload

from . import _library as c
from ._arguments import csv_code, language_text, text
from ._arrow import stream_capsule
from ._dates import to_date
from ._errors import call, make, text_of
from ._structs import address, array_of

Row = TypeVar("Row")


class _Table(c.Handle):
    _free = "ipsf_table_free"


class Table:
    """One table of a result."""

    def __init__(self, function: Any, handle: c.Handle, name: str) -> None:
        self.handle = _Table(make(function, handle, text("name", name)))
        self.rows = int(c.library.ipsf_table_row_count(self.handle))
        count = c.library.ipsf_table_column_count(self.handle)
        structs = array_of(c.TableColumnStruct, count)
        call(c.library.ipsf_table_copy_columns, self.handle, 0, count, structs)
        self.columns = [(struct.name.decode(), (struct.key or b"").decode(), struct.type) for struct in structs]

    def reader_of(self, key: str) -> Callable[[int], Any]:
        """The same of the column with that key."""
        return self.reader([known for _, known, _ in self.columns].index(key))

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
        _, _, kind = self.columns[place]
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


class WithTables:
    """A result that the library also gives as tables."""

    _handle: Any
    _tables = ""  # the library's function that gives one of them

    def table(self, name: str) -> Table:
        """One of its tables by the name that docs/tables.md has, with csv(), json() and for data frames."""
        return Table(getattr(c.library, self._tables), self._handle, name)


class WithStream(WithTables):
    """The same of one that is a sequence: the rows of a table."""

    _rows_of = ""  # the name of that table

    def __arrow_c_stream__(self, requested_schema: Optional[object] = None) -> Any:
        """Its rows as an Arrow stream: `pyarrow.table(result)`, `polars.DataFrame(result)`.

        The schema is always its own.
        """
        return self.table(self._rows_of).__arrow_c_stream__(requested_schema)


class Rows(Sequence[Row], Generic[Row]):
    """The rows of a table as objects of a class whose fields are the columns that have a key, in their order."""

    def __init__(self, row: Type[Row], table: Table) -> None:
        self._row = row
        self._table = table
        self._readers: Optional[List[Callable[[int], Any]]] = None

    def __len__(self) -> int:
        return self._table.rows

    @overload
    def __getitem__(self, index: int) -> Row: ...

    @overload
    def __getitem__(self, index: slice) -> List[Row]: ...

    def __getitem__(self, index: Any) -> Any:
        places = range(len(self))[index]
        if isinstance(index, slice):
            return [self._at(place) for place in places]
        return self._at(places)

    def __iter__(self) -> Iterator[Row]:
        return (self._at(place) for place in range(len(self)))

    def _at(self, place: int) -> Row:
        if self._readers is None:
            self._readers = [
                self._table.reader(column) for column, (_, key, _) in enumerate(self._table.columns) if key
            ]
        return self._row(*[read(place) for read in self._readers])
