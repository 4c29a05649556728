"""Answers given beside or instead of a history."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path
from typing import Any, Mapping, Optional, Union

from . import _library as c
from ._errors import call, make


def _encoded(text: Optional[str]) -> Optional[bytes]:
    return None if text is None else str(text).encode()


def _value(value: Any) -> str:
    """Flags as true and false; everything else as it is written."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        raise TypeError("an answer is exact: give 85, '85.5' or '37/40', not a float")
    return str(value)


class Answers(c.Handle):
    """Answers to inputs of the criteria, and ratings ("rating.17"), as if dated the day of the review.

    Whether they fit the edition is checked when they are scored.
    """

    _free = "ipsf_answers_free"

    def __init__(self) -> None:
        super().__init__(make(c.library.ipsf_answers_new))

    @classmethod
    def read(cls, path: Union[str, "os.PathLike[str]"]) -> "Answers":
        """Reads a CSV file with the columns item and value, optionally team_id, source and note."""
        text = Path(path).read_bytes()
        answers = cls.__new__(cls)
        c.Handle.__init__(answers, make(c.library.ipsf_answers_read, text, len(text), str(path).encode()))
        return answers

    @classmethod
    def of(cls, values: Mapping[str, Any], team: Optional[str] = None) -> "Answers":
        """Answers as a dict: item to value (True, "weekly", 4, "85", "37/40")."""
        answers = cls()
        for item, value in values.items():
            answers.add(item, value, team)
        return answers

    def add(self, item: str, value: Any, team: Optional[str] = None, source: Optional[str] = None, note: Optional[str] = None) -> None:
        """Adds one answer; without a team it is for every team scored."""
        answer = c.AnswerStruct(
            struct_size=ctypes.sizeof(c.AnswerStruct),
            on=c.NO_DAY,
            team_id=c.IdStruct(_encoded(team), c.NO_ID),
            item=_encoded(item),
            value=_encoded(_value(value)),
            source=_encoded(source),
            note=_encoded(note),
        )
        call(c.library.ipsf_answers_add, self._pointer, ctypes.byref(answer))


def answers_of(given: Union[None, Answers, Mapping[str, Any], str, "os.PathLike[str]"]) -> Optional[Answers]:
    if given is None or isinstance(given, Answers):
        return given
    if isinstance(given, Mapping):
        return Answers.of(given)
    return Answers.read(given)
