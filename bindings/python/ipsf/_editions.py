"""Editions of the criteria."""

from __future__ import annotations

import ctypes
import os
from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional, Tuple, Union

from . import _library as c
from ._answers import value_text
from ._arguments import file_text, id_text, language_text, pairs, path_text, text, typed, whole
from ._dates import Date, to_day
from ._errors import Problem, make, problem_of
from ._pages import in_notebook, page_of
from ._process import Deadline, Phase, PhaseMove, deadlines_of, moves_of, phases_of
from ._scales import Criterion, Scale, criteria_of, scales_of
from ._service_models import ServiceModel, service_model_of
from ._shown import Shown
from ._structs import bytes_of, copied
from ._tables import Table

Rule = Tuple[int, Union[str, int], str]
"""Where a rule stands: criterion, row and what the cell is on."""


@dataclass(frozen=True, repr=False)
class EditionTest(Shown):
    """What came of `Edition.test`. The edition passes when there are no failures."""

    cases: int
    """Boundary cases and cases of totals that were run."""
    changes: int
    """Small changes of a rule that were tried."""
    failures: List[Problem]
    """By place: "failed-case", a case that does not hold; "unnoticed-change", a change that no case notices."""


class _Findings(c.Handle):
    _type = "ipsf_findings"


def _problems(findings: _Findings) -> List[Problem]:
    count = c.library.ipsf_findings_count(findings)
    return [problem_of(struct) for struct in copied(c.ProblemStruct, count, c.library.ipsf_findings_copy, findings)]


def _change(rule: Rule, to: Union[str, int]) -> c.RuleChangeStruct:
    if not isinstance(rule, (tuple, list)) or len(rule) != 3:
        raise TypeError(
            'changes: a rule is (criterion, row, what the cell is on), as (24, "5", "community_time_share")'
        )
    criterion, row, cell = rule
    place = f"changes, rule {rule}"
    return c.RuleChangeStruct(
        ctypes.sizeof(c.RuleChangeStruct),
        whole(place, criterion),
        id_text(place, row),
        text(place, cell),
        value_text(place, to, "a cell", "'>= 70', '0.5' or 70"),
    )


class Edition(c.Handle):
    """An edition of the criteria: immutable, may be used by several threads at once."""

    _type = "ipsf_edition"
    _shared = True
    _made_by = "ipsf.edition, ipsf.edition_for or ipsf.read_edition"
    _instead = "take its toml, and read it with ipsf.read_edition, or its id where it is built in"
    _base: Optional["Edition"] = None
    """What it was made of; None: read, or built in."""
    _ways: Tuple[Tuple[str, Any], ...] = ()
    """How it was made of that: names of methods, and what each was given."""

    @property
    def id(self) -> str:
        return str(c.library.ipsf_edition_id(self).decode())

    @property
    def hash(self) -> str:
        """Of the file's bytes, with the name of its algorithm: "xxh128:..."."""
        return str(c.library.ipsf_edition_hash(self).decode())

    @property
    def toml(self) -> bytes:
        """Its whole text, which `read_edition` reads again: its file byte for byte or, if it is based on another
        edition, both written as one."""
        length = ctypes.c_int64()
        return ctypes.string_at(c.library.ipsf_edition_toml(self, ctypes.byref(length)), length.value)

    @property
    def what_if(self) -> Optional[Dict[str, str]]:
        """The rules that `with_changes` changed in words, "fi" and "en"; None: none, it is an edition."""
        words = {language: c.library.ipsf_edition_what_if(self, language.encode()) for language in ("fi", "en")}
        return {language: text.decode() for language, text in words.items()} if words["en"] else None

    def check(self) -> List[Problem]:
        """What its owner would want told although it loads: levels that fall, limits without a boundary case; `row` is
        the line."""
        return _problems(_Findings(make(c.library.ipsf_edition_check, self)))

    def test(self) -> EditionTest:
        """Runs its cases, and sees that they notice every small change of its rules."""
        cases, changes = ctypes.c_int64(), ctypes.c_int64()
        findings = _Findings(make(c.library.ipsf_edition_test, self, ctypes.byref(cases), ctypes.byref(changes)))
        return EditionTest(cases.value, changes.value, _problems(findings))

    def dmn(self, language: str = "en") -> bytes:
        """The decision tables as DMN 1.3, XML in UTF-8 (docs/dmn.md); labels and descriptions in English ("en") or
        Finnish ("fi")."""
        return bytes_of(c.library.ipsf_edition_dmn, self, language_text(language))

    def dmn_tests(self) -> bytes:
        """The boundary cases as test cases for them, in the format of the DMN Technology Compatibility Kit."""
        return bytes_of(c.library.ipsf_edition_dmn_tests, self)

    def with_changes(self, changes: Mapping[Rule, Union[str, int]]) -> "Edition":
        """What-if: this edition with some rules written otherwise; results made with it say so.

        `changes`: a rule, (24, "5", "community_time_share"): criterion, row and what the cell is on, to the new cell as
        in the file, ">= 70"; of a flag True or False. Criterion 0 stands for the totals: (0, "good", "at_least") and
        (0, 100, "months") are numbers of a level and of the review interval from 100; of an edition with several scales
        with the scale's key before them, (0, "employment.good", "at_least"). Choices and a service model in force stay
        so. Raises `Refused`.
        """
        written = [_change(rule, to) for rule, to in pairs("changes", changes, "a dict of rule to cell")]
        array = (c.RuleChangeStruct * len(written))(*written)
        made = Edition(make(c.library.ipsf_edition_with_changes, self, array, len(written)))
        return self._made("with_changes", dict(changes), made)

    def table(self, name: str) -> Table:
        """What it asks and decides by, as a table by the name that docs/tables.md has: "inputs", "limits"."""
        return Table(c.library.ipsf_edition_table, self, name)

    @property
    def criteria(self) -> List[Criterion]:
        """Its criteria, 1-200 of them, by id."""
        return criteria_of(self)

    @property
    def scales(self) -> List[Scale]:
        """What it adds up: one scale for most editions, in the order of the file where there are several."""
        return scales_of(self)

    @property
    def deadlines(self) -> List[Deadline]:
        """The deadlines of the client process, in the order of the file; none without one."""
        return deadlines_of(self)

    @property
    def phases(self) -> List[Phase]:
        """The phases of the client process, by number, the end last."""
        return phases_of(self)

    @property
    def moves(self) -> List[PhaseMove]:
        """The moves between phases that the client process allows."""
        return moves_of(self)

    @property
    def waiting_days(self) -> int:
        """A client who has been in a phase for more days than this waits; 0 without a client process."""
        return int(c.library.ipsf_edition_waiting_days(self))

    def with_service_model(self, model: Union[ServiceModel, str]) -> "Edition":
        """This edition with the model's own deadlines in place of its own; results made with it name the model. Raises
        `Refused`."""
        used = service_model_of(model)
        made = Edition(make(c.library.ipsf_edition_with_service_model, self, used))
        return self._made("with_service_model", used._source, made)

    def _made(self, way: str, given: Any, made: "Edition") -> "Edition":
        made._base = self._base or self
        made._ways = (*self._ways, (way, given))
        return made

    def html(self, language: str = "en", *, service: Optional[str] = None) -> str:
        """The edition as one HTML file (docs/html.md): each criterion with its table, readings, choices."""
        return page_of(c.library.ipsf_edition_html, self, language, service)

    def _repr_html_(self) -> Optional[str]:
        return in_notebook(self.html(), len(self.criteria))

    def __repr__(self) -> str:
        return f"<ipsf.Edition {self.id}{' (what-if)' if self.what_if else ''} {self.hash}>"


def editions() -> List[str]:
    """The ids of the editions built into the library, oldest first."""
    return [
        c.library.ipsf_edition_embedded_id(index).decode() for index in range(c.library.ipsf_edition_embedded_count())
    ]


def edition(id: str) -> Edition:
    """An edition built into the library. Raises `Refused` when there is none of that id."""
    return Edition(make(c.library.ipsf_edition_embedded, text("id", id)))


def read_edition(source: Union[str, bytes, "os.PathLike[str]"]) -> Edition:
    """Reads an edition from a TOML file (a path) or its text (bytes). What it is based on is built in or, of a file,
    stands beside it.

    Raises `Refused` with the file, line and column of every problem, and OSError when there is no file.
    """
    if isinstance(source, bytes):
        return Edition(make(c.library.ipsf_edition_read, source, len(source), b"edition"))
    file_text("source", source)  # what is no file is refused in Python's words
    return Edition(make(c.library.ipsf_edition_load, path_text("source", source)))


def edition_for(as_of: Date, family: str = "fi") -> Edition:
    """The built-in edition of a family that covers a date. Raises `Refused` when none does."""
    return Edition(make(c.library.ipsf_edition_for_date, text("family", family), to_day(as_of, "as_of")))


def edition_of(given: Union[Edition, str], name: str = "edition") -> Edition:
    """An edition that has to be given: as one, or by the id of one built into the library."""
    if isinstance(given, str):
        return edition(given)
    found: Edition = typed(
        name, given, Edition, 'an Edition, or the id of a built-in one as "fi-2021-11"; ipsf.read_edition reads files'
    )
    return found


def edition_or_none(given: Union[None, Edition, str]) -> Optional[Edition]:
    return None if given is None else edition_of(given)


def edition_on(given: Union[None, Edition, str], day: Date, name: str) -> Edition:
    """The argument `edition`; None is the one that covers the date, which the caller gave as the argument `name`."""
    to_day(day, name)
    return edition_for(day) if given is None else edition_of(given)
