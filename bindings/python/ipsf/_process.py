"""The client process of an edition: deadlines, phases and the moves between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List

from . import _library as c
from ._shown import Shown
from ._structs import copied

SUBJECTS = {c.SUBJECT_CLIENT: "client", c.SUBJECT_COACH: "coach", c.SUBJECT_TEAM: "team"}


@dataclass(frozen=True, repr=False)
class Deadline(Shown):
    """Something that the process asks for."""

    key: str
    subject: str
    """"client", "coach" or "team"."""
    title: Dict[str, str]
    """In "fi" and "en"."""
    document: str
    """The source, and the place in it."""
    place: str
    criteria: List[int]
    """Ids of those that ask for it; may be empty."""
    own: bool
    """A value that no source prints."""
    is_state: bool
    """It has to hold every day, and is listed while it is broken."""


@dataclass(frozen=True, repr=False)
class Phase(Shown):
    """A phase of an episode."""

    number: int
    """1-5; 6: the end."""
    key: str
    title: Dict[str, str]
    forms: List[str]
    """Forms and records that belong to it."""
    tools: Dict[str, List[str]]
    """In "fi" and "en"."""


@dataclass(frozen=True, repr=False)
class PhaseMove(Shown):
    """A move that the process allows."""

    from_: int
    """1-5; 0: no phase yet."""
    to: int
    """1-5; 6: the end."""
    means: Dict[str, str]
    expected: List[str]
    """Forms expected by the day of the move; never a lock."""


def forms_of(bits: int) -> List[str]:
    """The names of the forms of a set."""
    return [
        c.library.ipsf_form_name(place).decode() for place in range(c.library.ipsf_form_count()) if bits >> place & 1
    ]


def _both(fi: bytes, en: bytes) -> Dict[str, str]:
    return {"fi": fi.decode(), "en": en.decode()}


def deadlines_of(edition: c.Handle) -> List[Deadline]:
    count = c.library.ipsf_edition_deadline_count(edition)
    return [
        Deadline(
            x.key.decode(),
            SUBJECTS[x.subject],
            _both(x.title_fi, x.title_en),
            x.document.decode(),
            x.place.decode(),
            x.criteria[: x.criterion_count],
            x.own == 1,
            x.is_state == 1,
        )
        for x in copied(c.ProcessDeadlineStruct, count, c.library.ipsf_edition_copy_deadlines, edition)
    ]


def _tools(edition: c.Handle, phase: int, language: bytes) -> List[str]:
    count = c.library.ipsf_edition_phase_tool_count(edition, phase)
    return [c.library.ipsf_edition_phase_tool(edition, phase, index, language).decode() for index in range(count)]


def phases_of(edition: c.Handle) -> List[Phase]:
    count = c.library.ipsf_edition_phase_count(edition)
    structs = copied(c.ProcessPhaseStruct, count, c.library.ipsf_edition_copy_phases, edition)
    return [
        Phase(
            x.number,
            x.key.decode(),
            _both(x.title_fi, x.title_en),
            forms_of(x.forms),
            {"fi": _tools(edition, place, b"fi"), "en": _tools(edition, place, b"en")},
        )
        for place, x in enumerate(structs)
    ]


def moves_of(edition: c.Handle) -> List[PhaseMove]:
    count = c.library.ipsf_edition_move_count(edition)
    return [
        PhaseMove(x.from_, x.to, _both(x.means_fi, x.means_en), forms_of(x.expected))
        for x in copied(c.ProcessMoveStruct, count, c.library.ipsf_edition_copy_moves, edition)
    ]
