"""Editions of the criteria."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path
from typing import List, Union

from . import _library as c
from ._dates import Date, to_day
from ._errors import call, make
from ._process import Deadline, Phase, PhaseMove, deadlines_of, moves_of, phases_of
from ._service_models import ServiceModel


class Edition(c.Handle):
    """An edition of the criteria: immutable, may be used by several threads at once."""

    _free = "ipsf_rulebook_free"

    @property
    def id(self) -> str:
        return str(c.library.ipsf_rulebook_id(self._pointer).decode())

    @property
    def hash(self) -> str:
        """Of the file's bytes, with the name of its algorithm: "xxh128:..."."""
        return str(c.library.ipsf_rulebook_hash(self._pointer).decode())

    def test(self) -> int:
        """Runs the edition's boundary cases; gives their number, or raises `Refused` with a problem for each that fails."""
        passed = ctypes.c_int64()
        call(c.library.ipsf_rulebook_test, self._pointer, ctypes.byref(passed))
        return passed.value

    @property
    def deadlines(self) -> List[Deadline]:
        """The deadlines of the client process, in the order of the file; none without one."""
        return deadlines_of(self._pointer)

    @property
    def phases(self) -> List[Phase]:
        """The phases of the client process, by number, the end last."""
        return phases_of(self._pointer)

    @property
    def moves(self) -> List[PhaseMove]:
        """The moves between phases that the client process allows."""
        return moves_of(self._pointer)

    @property
    def waiting_days(self) -> int:
        """A client who has been in a phase for more days than this waits; 0 without a client process."""
        return int(c.library.ipsf_rulebook_waiting_days(self._pointer))

    def with_service_model(self, model: ServiceModel) -> "Edition":
        """This edition with the model's own deadlines in place of its own; results made with it name the model. Raises `Refused`."""
        return Edition(make(c.library.ipsf_rulebook_with_service_model, self._pointer, model._pointer))

    def __repr__(self) -> str:
        return f"<ipsf.Edition {self.id} {self.hash}>"


def editions() -> List[str]:
    """The ids of the editions built into the library, oldest first."""
    return [c.library.ipsf_rulebook_embedded_id(index).decode() for index in range(c.library.ipsf_rulebook_embedded_count())]


def edition(id: str) -> Edition:
    """An edition built into the library. Raises `Refused` when there is none of that id."""
    return Edition(make(c.library.ipsf_rulebook_embedded, id.encode()))


def read_edition(source: Union[str, bytes, "os.PathLike[str]"]) -> Edition:
    """Reads an edition from a TOML file (a path) or its text (bytes). Raises `Refused` with the line and column of every problem."""
    if isinstance(source, bytes):
        text, name = source, "rulebook"
    else:
        text, name = Path(source).read_bytes(), str(source)
    return Edition(make(c.library.ipsf_rulebook_read, text, len(text), name.encode()))


def edition_for(as_of: Date, family: str = "fi") -> Edition:
    """The built-in edition of a family that covers a date. Raises `Refused` when none does."""
    return Edition(make(c.library.ipsf_rulebook_for_date, family.encode(), to_day(as_of)))
