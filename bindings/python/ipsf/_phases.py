"""Clients in the phases of the process: where an episode stands, which moves are allowed, and how many are in each
phase."""

from __future__ import annotations

import ctypes
import datetime
from dataclasses import dataclass
from functools import cached_property
from typing import Dict, List, Optional, Sequence, Union

from . import _library as c
from ._arguments import Id, id_text, ids, whole
from ._dates import Date, date_or_none, to_date, to_day
from ._editions import Edition, edition_on
from ._errors import call, make
from ._history import History, history_of
from ._process import forms_of
from ._results import ResultAsTable
from ._rows import PhaseCount, RefusedMove
from ._shown import Shown, counted
from ._structs import copied
from ._tables import Rows, rows_as

_PHASES = c.END_OF_PROCESS  # from 0


@dataclass(frozen=True)
class PhaseState:
    """Where an episode stands on a day."""

    phase: int
    """1-5; 0: none yet; 6: it has ended."""
    since: Optional[datetime.date]
    """The first day of that phase, or the day after the episode's last; None: it has not begun."""


@dataclass(frozen=True, repr=False)
class MoveAnswer(Shown):
    """Whether a move is allowed. Of one that is not, no forms are given."""

    rule: str
    """"allowed", or what refuses it: "before_start", "after_end", "same_phase", "no_such_move", "end_without_reason"
    (of an audit only)."""
    from_: int
    """The phase before the move: 0-5, or 6."""
    to: int
    expected: List[str]
    """Forms expected by then."""
    missing: List[str]
    """Of these: not in the episode's records up to that day. Never a reason to stop a client."""

    @property
    def allowed(self) -> bool:
        return self.rule == "allowed"


@dataclass(frozen=True, repr=False)
class AuditedMove(Shown):
    """A move that the history holds."""

    on: datetime.date
    """Of an end: the episode's last day."""
    table: str
    """"phases", or "episodes" for the end."""
    row: int
    """From 1; the header of a CSV file is 1."""
    answer: MoveAnswer


def _rule(code: int) -> str:
    return str(c.library.ipsf_move_rule_name(code).decode())


def phase_state(history: History, episode: Id, *, on: Date) -> PhaseState:
    """Where an episode stands on a day. Nothing after it is looked at. Raises `Refused`, also when the history has no
    phases table."""
    phase, since = ctypes.c_int32(), ctypes.c_int32()
    place = (history_of(history), id_text("episode", episode), to_day(on, "on"))
    call(c.library.ipsf_episode_phase, *place, ctypes.byref(phase), ctypes.byref(since))
    return PhaseState(phase.value, date_or_none(since.value))


def time_in_phases(history: History, episode: Id, *, on: Date) -> Dict[int, int]:
    """The days of an episode in each phase, 0-5, up to a day, both included; they add up to the days in service. As for
    `phase_state`."""
    days = (ctypes.c_int64 * _PHASES)()
    call(
        c.library.ipsf_episode_days_in_phases, history_of(history), id_text("episode", episode), to_day(on, "on"), days
    )
    return dict(enumerate(days))


def can_move(
    history: History, episode: Id, to: int, *, on: Date, edition: Union[None, Edition, str] = None
) -> MoveAnswer:
    """Whether an episode may move to a phase (1-5; 6: the end) on a day, and which forms are expected and missing. As
    for `phase_state`."""
    used = edition_on(edition, on, "on")
    answer = c.MoveAnswerStruct(struct_size=ctypes.sizeof(c.MoveAnswerStruct))
    place = (history_of(history), id_text("episode", episode), to_day(on, "on"))
    call(c.library.ipsf_episode_can_move, used, *place, whole("to", to), ctypes.byref(answer))
    return MoveAnswer(_rule(answer.rule), answer.from_, answer.to, forms_of(answer.expected), forms_of(answer.missing))


class _Audit(c.Handle):
    _type = "ipsf_audit"


def audit_moves(
    history: History, episode: Id, *, on: Date, edition: Union[None, Edition, str] = None
) -> List[AuditedMove]:
    """All moves of an episode up to a day, as they were made, each with what the process says of it. As for
    `phase_state`."""
    used = edition_on(edition, on, "on")
    place = (history_of(history), id_text("episode", episode), to_day(on, "on"))
    audit = _Audit(make(c.library.ipsf_audit_new, used, *place))
    structs = copied(c.AuditedMoveStruct, c.library.ipsf_audit_count(audit), c.library.ipsf_audit_copy, audit)
    return [
        AuditedMove(
            to_date(x.on),
            x.table.decode(),
            x.row,
            MoveAnswer(_rule(x.rule), x.from_, x.to, forms_of(x.expected), forms_of(x.missing)),
        )
        for x in structs
    ]


class _PhaseFlow(c.Handle):
    _type = "ipsf_phase_overview"
    _made_by = "ipsf.phase_flow"


class PhaseFlow(ResultAsTable[PhaseCount]):
    """The result of `phase_flow`: a sequence of `PhaseCount`, six for each team, and the moves that the process
    refuses.

    `csv` has one line for each phase of a team and each refused move.
    """

    _holds = _PhaseFlow
    _rows_of = "flow"
    _row = PhaseCount

    @cached_property
    def _refused(self) -> Rows[RefusedMove]:
        return rows_as(RefusedMove, self.table("refused"))

    @property
    def refused(self) -> List[RefusedMove]:
        """Moves of the past that the process does not allow, by team and episode."""
        return list(self._refused)

    def __repr__(self) -> str:
        return f"<ipsf.PhaseFlow of {counted(len(self) // _PHASES, 'teams')}>"


def phase_flow(
    history: History, *, as_of: Date, teams: Optional[Sequence[Id]] = None, edition: Union[None, Edition, str] = None
) -> PhaseFlow:
    """How many clients of each team are in each phase on a day and for how long, and which moves of the past the
    process refuses.

    Nothing after `as_of` is looked at. `teams`: ids; None: all that exist then. `edition`: the one that covers the date
    when it is not given. Raises `Refused`, also when the history has no phases table.
    """
    names = ids("teams", teams)
    options = c.PhaseOverviewOptionsStruct(
        struct_size=ctypes.sizeof(c.PhaseOverviewOptionsStruct),
        as_of=to_day(as_of, "as_of"),
        teams=names,
        team_count=len(names),
    )
    used = edition_on(edition, as_of, "as_of")
    return PhaseFlow(
        _PhaseFlow(make(c.library.ipsf_phase_overview_new, used, history_of(history), ctypes.byref(options)))
    )
