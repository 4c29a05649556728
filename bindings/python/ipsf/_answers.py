"""Answers given beside or instead of a history."""

from __future__ import annotations

import ctypes
import decimal
import numbers
import os
from collections.abc import Mapping
from contextlib import contextmanager
from typing import Any, Iterator, Optional, Union

from . import _library as c
from ._arguments import File, Id, csv_dialect, file_text, id_text, kind, pairs, text
from ._errors import Error, call, make


def _optional(name: str, value: Optional[str]) -> Optional[bytes]:
    return None if value is None else text(name, value)


def value_text(
    name: str, value: Any, what: str = "an answer", such_as: str = "85, '85.5' or '37/40'", is_share: bool = False
) -> bytes:
    """An answer, the value of a choice or a cell: flags as true and false, everything else as it is written.
    `is_share`: may be one of a whole."""
    if isinstance(value, bool) or type(value).__name__ in ("bool_", "bool"):
        return b"true" if value else b"false"
    if isinstance(value, str):
        return text(name, value)
    if isinstance(value, decimal.Decimal):
        return format(value, "f").encode()
    if isinstance(value, numbers.Rational):
        # An answer that is a fraction is itself also where it is whole: 2/1 of a share is no 2 %.
        is_whole = isinstance(value, numbers.Integral) or (value.denominator == 1 and not is_share)
        return str(value.numerator if is_whole else f"{value.numerator}/{value.denominator}").encode()
    if isinstance(value, numbers.Real):
        raise TypeError(f"{name}: {what} is exact: give {such_as}, not a float")
    raise TypeError(f"{name}: give True, False, a number or a text, not {kind(value)}")


class Answers(c.Handle):
    """Answers to inputs of the criteria, and ratings ("rating.17"), as if dated the day of the review.

    Whether they fit the edition is checked when they are scored; while they are, none can be added.
    """

    _type = "ipsf_answers"
    _shared = True
    _instead = "make them again from the dict or file that they came from"
    _uses = 0  # calls that are scoring with them

    def __init__(self) -> None:
        super().__init__(make(c.library.ipsf_answers_new))

    @classmethod
    def read(
        cls,
        path: File,
        *,
        csv_delimiter: Optional[str] = None,
        csv_encoding: Optional[str] = None,
        csv_dates: Optional[str] = None,
        csv_decimal: Optional[str] = None,
    ) -> "Answers":
        """Reads a CSV file with the columns item and value, optionally team_id, source and note. Raises OSError when
        there is none. `csv_...` as for `ipsf.load`."""
        content, name = file_text("path", path)
        said = csv_dialect(
            csv_delimiter=csv_delimiter, csv_encoding=csv_encoding, csv_dates=csv_dates, csv_decimal=csv_decimal
        )
        options = c.LoadOptionsStruct(struct_size=ctypes.sizeof(c.LoadOptionsStruct), **said)
        answers = cls.__new__(cls)
        c.Handle.__init__(
            answers, make(c.library.ipsf_answers_read, content, len(content), name, ctypes.byref(options))
        )
        return answers

    @classmethod
    def of(cls, values: Mapping[str, Any], team: Optional[Id] = None) -> "Answers":
        """Answers as a dict: item to value (True, "weekly", 4, "85", "37/40")."""
        answers = cls()
        for item, value in pairs("values", values, "a dict of item to value"):
            answers.add(item, value, team)
        return answers

    def add(
        self, item: str, value: Any, team: Optional[Id] = None, source: Optional[str] = None, note: Optional[str] = None
    ) -> None:
        """Adds one answer; without a team it is for every team scored."""
        answer = c.AnswerStruct(
            struct_size=ctypes.sizeof(c.AnswerStruct),
            on=c.NO_DAY,
            team_id=c.IdStruct(None if team is None else id_text("team", team), c.NO_ID),
            item=text("item", item),
            value=value_text(f"answer {item}", value, is_share=not str(item).startswith("rating.")),
            source=_optional("source", source),
            note=_optional("note", note),
        )
        with self._lock:
            if self._uses:
                raise Error("answers that are being scored cannot be added to")
            call(c.library.ipsf_answers_add, self, ctypes.byref(answer))

    @contextmanager
    def _in_use(self) -> Iterator["Answers"]:
        with self._lock:
            self._uses += 1
        try:
            yield self
        finally:
            with self._lock:
                self._uses -= 1


Given = Union[None, Answers, Mapping[str, Any], str, bytes, "os.PathLike[str]", "os.PathLike[bytes]"]


@contextmanager
def answers_of(given: Given) -> Iterator[Optional[Answers]]:
    """The argument `answers`, for the time of one call."""
    if given is None:
        yield None
        return
    if isinstance(given, Mapping):
        given = Answers.of(given)
    elif isinstance(given, (str, bytes, os.PathLike)):
        given = Answers.read(given)
    if not isinstance(given, Answers):
        raise TypeError(f"answers: give a dict of item to value, the path of a CSV file, or Answers, not {kind(given)}")
    with given._in_use() as answers:
        yield answers
