"""What the columns of a table are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Optional

from . import _library as c
from ._shown import Shown
from ._structs import copied, text_or_none

_TYPES = {
    c.CELL_DAY: "day",
    c.CELL_INT32: "int32",
    c.CELL_INT64: "int64",
    c.CELL_RATIO: "ratio",
    c.CELL_TRUTH: "truth",
    c.CELL_WORD: "word",
    c.CELL_TEXT: "text",
}


@dataclass(frozen=True, repr=False)
class Column(Shown):
    """What a column of a table is."""

    name: str
    """In CSV, Arrow and data frames: "team_id"."""
    key: Optional[str]
    """Of the member in the result's JSON: "team"; None: that says it elsewhere."""
    type: str
    """Of its cells: "day", "int32", "int64", "ratio", "truth", "word" or "text"."""
    always: bool
    """No cell is empty."""
    unit: Optional[str]
    """"days"; None: a bare number, or none."""
    percent: bool
    """A ratio is shown times 100, as in CSV and Arrow: of the fraction 2/5, 40."""
    decimals: int
    """Of a ratio where it is shown, as in CSV."""
    title: Optional[Dict[str, str]]
    """Its heading on a page, "fi" and "en"; None: none."""
    note: Optional[str]
    """What it means, in English; None: what its title says."""
    words: Dict[str, Dict[str, str]]
    """Of a column of words: those that it may hold, and how they are said, "fi" and "en"; empty: not said here."""


def columns_in(table: c.Handle, structs: Any) -> List[Column]:
    """Those of a table, of their structs."""
    return [
        Column(
            struct.name.decode(),
            text_or_none(struct.key),
            _TYPES[struct.type],
            struct.always == c.TRUE,
            text_or_none(struct.unit),
            struct.percent == c.TRUE,
            struct.decimals,
            _said(struct.title_fi, struct.title_en) if struct.title_en else None,
            text_or_none(struct.note),
            _words(table, place, struct.words),
        )
        for place, struct in enumerate(structs)
    ]


def _words(table: c.Handle, place: int, count: int) -> Dict[str, Dict[str, str]]:
    def copy(handle: c.Handle, *arguments: Any) -> int:
        return int(c.library.ipsf_table_copy_words(handle, place, *arguments))

    return {struct.key.decode(): _said(struct.fi, struct.en) for struct in copied(c.WordStruct, count, copy, table)}


def _said(fi: bytes, en: bytes) -> Dict[str, str]:
    return {"fi": fi.decode(), "en": en.decode()}
