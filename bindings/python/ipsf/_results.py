"""What the results of the library have in common: texts, tables, and rows in an order."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Generic, Iterator, List, Optional, Sequence, Type, TypeVar, overload

from . import _library as c
from ._arguments import csv_code, language_text
from ._errors import text_of
from ._pages import in_notebook, page_of
from ._shown import counted
from ._structs import bytes_of
from ._tables import Table, rows_as

Row = TypeVar("Row")


class Listed(Generic[Row]):
    """A sequence of its rows, which are read when they are first asked for."""

    @cached_property
    def _rows(self) -> Sequence[Row]:
        raise NotImplementedError

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> Row: ...

    @overload
    def __getitem__(self, index: slice) -> List[Row]: ...

    def __getitem__(self, index: Any) -> Any:
        return self._rows[index]

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)


class WithTables:
    """A result that the library also gives as tables."""

    _handle: Any

    def table(self, name: str) -> Table:
        """One of its tables by the name that docs/tables.md has, with csv(), json() and for data frames."""
        return Table(self._handle._function("table"), self._handle, name)


class WithStream(WithTables):
    """The same of one that is a sequence: the rows of a table."""

    _rows_of = ""  # the name of that table

    def __arrow_c_stream__(self, requested_schema: Optional[object] = None) -> Any:
        """Its rows as an Arrow stream: `pyarrow.table(result)`, `polars.DataFrame(result)`.

        The schema is always its own.
        """
        return self.table(self._rows_of).__arrow_c_stream__(requested_schema)


class Result(WithTables, Listed[Row]):
    """A result that the library holds. Each class says what its rows are, and what its texts have."""

    _holds: Type[c.Handle]
    _things = ""  # what its rows are called

    def __init__(self, handle: Any) -> None:
        self._handle = self._holds._own(handle)

    def _text(self, form: str, *arguments: Any) -> str:
        return text_of(self._handle._function(form), self._handle, *arguments)

    def json(self) -> str:
        """The result as JSON (docs/json.md)."""
        return self._text("json")

    def text(self, language: str = "en") -> str:
        """The result for people, in English ("en") or Finnish ("fi")."""
        return self._text("text", language_text(language))

    def xlsx(self, language: str = "en") -> bytes:
        """The result as a workbook of a spreadsheet, the bytes of an .xlsx file (docs/xlsx.md)."""
        return bytes_of(self._handle._function("xlsx"), self._handle, language_text(language))

    def html(self, language: str = "en", *, service: Optional[str] = None) -> str:
        """The result as one HTML file, to be read and printed (docs/html.md). `service` is named at the head."""
        return page_of(self._handle._function("html"), self._handle, language, service)

    def _repr_html_(self) -> Optional[str]:
        return in_notebook(self.html(), len(self))

    def __repr__(self) -> str:
        return f"<ipsf.{type(self).__name__} of {counted(len(self), self._things)}>"


class ResultAsTable(Result[Row], WithStream):
    """One whose rows are those of a table, and which the library also gives as CSV."""

    _row: Type[Any]  # of _rows.py

    @cached_property
    def _rows(self) -> Sequence[Row]:
        return rows_as(self._row, self.table(self._rows_of))

    def csv(self, *, for_: str = "programs") -> str:
        """The result as CSV; the class says what its lines are. `for_`: "programs", or "spreadsheet" (docs/csv.md)."""
        return self._text("csv", csv_code(for_))
