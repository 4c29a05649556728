"""What differs between two editions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Dict, NamedTuple, Optional, Union

from . import _library as c
from . import _rows
from ._editions import Edition, edition_of
from ._errors import make
from ._lazy import Reader
from ._results import ResultAsTable
from ._tables import Rows, Table, rows_as


class Place(NamedTuple):
    """A place in a file of an edition: its own, or one that it is based on. Line and column are counted from 1."""

    line: int
    column: int
    file: str


@dataclass(frozen=True, repr=False)
class EditionChange(_rows.EditionChange):
    """One difference between two editions. Rows are matched by id, inputs, choices and readings by name."""

    about: Dict[str, str]
    """Of what it is in words, "fi" and "en"."""
    before_at: Optional[Place]
    """In a file of the edition; None: it is not there, or is of the whole edition."""
    after_at: Optional[Place]


class _EditionDifference(c.Handle):
    _type = "ipsf_edition_difference"
    _made_by = "ipsf.compare_editions"


class EditionDifference(ResultAsTable[EditionChange]):
    """The result of `compare_editions`: a sequence of `EditionChange`, by kind, criterion, key and language; empty when
    both say the same.

    `before` and `after` are the editions compared. `csv` has one line for each change.
    """

    _holds = _EditionDifference
    _rows_of = "changes"
    _things = "changes"

    def __init__(self, handle: _EditionDifference, before: Edition, after: Edition) -> None:
        super().__init__(handle)
        self.before = before
        self.after = after

    @cached_property
    def _rows(self) -> Rows[EditionChange]:
        table = self.table("changes")
        fi, en = table.reader_named("about_fi"), table.reader_named("about_en")
        others: Dict[str, Reader] = {"about": lambda row: {"fi": fi(row), "en": en(row)}}
        others.update((f"{side}_at", _place_reader(table, side)) for side in ("before", "after"))
        return rows_as(EditionChange, table, others)


def _place_reader(table: Table, side: str) -> Reader:
    line, column, file = (table.reader_named(f"{side}_{part}") for part in Place._fields)
    return lambda row: Place(line(row), column(row), file(row)) if file(row) else None


def compare_editions(before: Union[Edition, str], after: Union[Edition, str]) -> EditionDifference:
    """What differs from `before` in `after`: limits, inputs, readings, choices, levels, deadlines, texts and cases,
    each with its place.

    Comments, layout, and the order of lists that only their keys tell apart are no difference.
    """
    first, second = edition_of(before, "before"), edition_of(after, "after")
    return EditionDifference(
        _EditionDifference(make(c.library.ipsf_edition_difference_new, first, second)), first, second
    )
