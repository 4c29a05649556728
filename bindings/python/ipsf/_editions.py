"""Editions of the criteria."""

from __future__ import annotations

import ctypes
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Mapping, Optional, Tuple, Union

from . import _library as c
from ._dates import Date, to_day
from ._errors import Problem, make, problem_of
from ._process import Deadline, Phase, PhaseMove, deadlines_of, moves_of, phases_of
from ._service_models import ServiceModel
from ._structs import bytes_of, copied

Rule = Tuple[int, Union[str, int], str]
"""Where a rule stands: criterion, row and what the cell is on."""


@dataclass(frozen=True)
class EditionTest:
    """What came of `Edition.test`. The edition passes when there are no failures."""

    cases: int
    """Boundary cases and cases of totals that were run."""
    changes: int
    """Small changes of a rule that were tried."""
    failures: List[Problem]
    """By place: "failed-case", a case that does not hold; "unnoticed-change", a change that no case notices."""


class _Findings(c.Handle):
    _free = "ipsf_findings_free"


def _problems(findings: _Findings) -> List[Problem]:
    count = c.library.ipsf_findings_count(findings._pointer)
    return [problem_of(struct) for struct in copied(c.ProblemStruct, count, c.library.ipsf_findings_copy, findings._pointer)]


def _change(rule: Rule, to: Union[str, int]) -> c.RuleChangeStruct:
    criterion, row, cell = rule
    written = str(to).lower() if isinstance(to, bool) else str(to)
    return c.RuleChangeStruct(ctypes.sizeof(c.RuleChangeStruct), criterion, str(row).encode(), cell.encode(), written.encode())


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

    @property
    def toml(self) -> bytes:
        """The text of its file, byte for byte: `read_edition` reads it again."""
        length = ctypes.c_int64()
        return ctypes.string_at(c.library.ipsf_rulebook_toml(self._pointer, ctypes.byref(length)), length.value)

    @property
    def what_if(self) -> Optional[Dict[str, str]]:
        """The rules that `with_changes` changed in words, "fi" and "en"; None: none, it is an edition."""
        words = {language: c.library.ipsf_rulebook_what_if(self._pointer, language.encode()) for language in ("fi", "en")}
        return {language: text.decode() for language, text in words.items()} if words["en"] else None

    def check(self) -> List[Problem]:
        """What its owner would want told although it loads: levels that fall, limits without a boundary case; `row` is the line."""
        return _problems(_Findings(make(c.library.ipsf_rulebook_check, self._pointer)))

    def test(self) -> EditionTest:
        """Runs its cases, and sees that they notice every small change of its rules."""
        cases, changes = ctypes.c_int64(), ctypes.c_int64()
        findings = _Findings(make(c.library.ipsf_rulebook_test, self._pointer, ctypes.byref(cases), ctypes.byref(changes)))
        return EditionTest(cases.value, changes.value, _problems(findings))

    def dmn(self, language: str = "en") -> bytes:
        """The decision tables as DMN 1.3, XML in UTF-8 (docs/dmn.md); labels and descriptions in English ("en") or Finnish ("fi")."""
        return bytes_of(c.library.ipsf_rulebook_dmn, self._pointer, language.encode())

    def dmn_tests(self) -> bytes:
        """The boundary cases as test cases for them, in the format of the DMN Technology Compatibility Kit."""
        return bytes_of(c.library.ipsf_rulebook_dmn_tests, self._pointer)

    def with_changes(self, changes: Mapping[Rule, Union[str, int]]) -> "Edition":
        """What-if: this edition with some rules written otherwise; results made with it say so.

        `changes`: a rule, (24, "5", "community_time_share"): criterion, row and what the cell is on, to the new cell as in the file, ">= 70"; of a
        flag True or False. Criterion 0 stands for the totals: (0, "good", "at_least") and (0, 100, "months") are numbers of a level and of the
        review interval from 100. Choices and a service model in force stay so. Raises `Refused`.
        """
        written = [_change(rule, to) for rule, to in changes.items()]
        array = (c.RuleChangeStruct * len(written))(*written)
        return Edition(make(c.library.ipsf_rulebook_with_changes, self._pointer, array, len(written)))

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
        return f"<ipsf.Edition {self.id}{' (what-if)' if self.what_if else ''} {self.hash}>"


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
