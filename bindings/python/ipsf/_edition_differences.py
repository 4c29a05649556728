"""What differs between two editions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Dict, List, NamedTuple, Optional, Union

from . import _library as c
from ._editions import Edition, edition_of
from ._errors import make
from ._results import ResultAsTable


class Place(NamedTuple):
    """A place in a file of an edition: its own, or one that it is based on. Line and column are counted from 1."""

    line: int
    column: int
    file: str


@dataclass(frozen=True)
class EditionChange:
    """One difference between two editions. Rows are matched by id, inputs, choices and readings by name."""

    kind: str
    """What it is of: "edition", "limits", "inputs", "readings", "choices", "counting", "levels", "process", "texts" or
    "cases"."""
    criterion: Optional[int]
    """Id; None: of the edition as a whole. A criterion that only one edition has is a single change."""
    key: str
    """Of what exactly, with points between its parts: "row.5.when.community_time_share"."""
    language: Optional[str]
    """"fi" or "en": which of a text's languages; None: no text."""
    about: Dict[str, str]
    """The same in words, "fi" and "en"."""
    before: Optional[str]
    """As written, ">= 65"; None: it was not there."""
    after: Optional[str]
    """None: it is no longer there."""
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
    def _rows(self) -> List[EditionChange]:
        places = [f"{side}_{part}" for side in ("before", "after") for part in ("line", "column", "file")]
        keys = ("kind", "criterion", "key", "language", "about_fi", "about_en", "before", "after", *places)
        return [_change(*row) for row in self.table("changes").rows_of(*keys)]


def _change(
    kind: str,
    criterion: Optional[int],
    key: str,
    language: Optional[str],
    fi: str,
    en: str,
    before: Optional[str],
    after: Optional[str],
    *places: Any,
) -> EditionChange:
    at = [Place(*place) if place[2] else None for place in (places[:3], places[3:])]
    return EditionChange(kind, criterion, key, language, {"fi": fi, "en": en}, before, after, *at)


def compare_editions(before: Union[Edition, str], after: Union[Edition, str]) -> EditionDifference:
    """What differs from `before` in `after`: limits, inputs, readings, choices, levels, deadlines, texts and cases,
    each with its place.

    Comments, layout, and the order of lists that only their keys tell apart are no difference.
    """
    first, second = edition_of(before, "before"), edition_of(after, "after")
    return EditionDifference(
        _EditionDifference(make(c.library.ipsf_edition_difference_new, first, second)), first, second
    )
