"""The team leader's tracking table: clients, jobs and employer contacts of each coach, month by month or week by
week."""

from __future__ import annotations

import ctypes
import numbers
from fractions import Fraction
from typing import List, Optional, Sequence, Union

from . import _library as c
from ._arguments import Id, choice, csv_code, ids, kind, language_text, whole
from ._dates import Date, to_day
from ._editions import Edition, edition_on
from ._errors import make
from ._history import History, history_of
from ._results import ResultAsTable
from ._rows import TrackingRow

_EVERY = {"month": c.EVERY_MONTH, "week": c.EVERY_WEEK}
_NO_GOAL = -1


class _Tracking(c.Handle):
    _type = "ipsf_tracking"
    _made_by = "ipsf.track"


class Tracking(ResultAsTable[TrackingRow]):
    """The table of `track`: a sequence of `TrackingRow` by period, team and coach, each team's sum after its
    coaches."""

    _holds = _Tracking
    _rows_of = "rows"
    _row = TrackingRow
    _things = "rows"

    @property
    def sums(self) -> List[TrackingRow]:
        """The teams' sums alone."""
        return [row for row in self._rows if row.coach is None]

    def csv(self, language: str = "en", *, for_: str = "programs") -> str:
        """One line for each row; the header in English ("en") or Finnish ("fi"). `for_`: "programs", or "spreadsheet"
        (docs/csv.md)."""
        return self._text("csv", language_text(language), csv_code(for_))


def _share(name: str, value: Union[None, Fraction, int]) -> c.FractionStruct:
    """An exact share for the library; 0/0 is none."""
    if value is None:
        return c.FractionStruct(0, 0)
    if not isinstance(value, numbers.Rational):
        raise TypeError(f"{name}: give an exact share, as Fraction(40, 100), not {kind(value)}")
    return c.FractionStruct(whole(name, value.numerator, 64), whole(name, value.denominator, 64))


def track(
    history: History,
    *,
    from_: Date,
    to: Date,
    every: str = "month",
    teams: Optional[Sequence[Id]] = None,
    edition: Union[None, Edition, str] = None,
    jobs_started_goal: Optional[int] = None,
    employed_share_goal: Union[None, Fraction, int] = None,
) -> Tracking:
    """The tracking table of the days from `from_` to `to`, both included, for every calendar "month" or ISO "week" of
    them.

    Nothing after `to` is looked at. `teams`: ids; None: all. `edition`: whose goal of employer meetings stands beside
    the means; the one that covers `to` when it is not given. The other goals are a team's own, shown in the CSV, JSON
    and text: jobs started in a whole month (week), and the share of employed clients, `Fraction(40, 100)`. Raises
    `Refused`.
    """
    names = ids("teams", teams)
    options = c.TrackingOptionsStruct(
        struct_size=ctypes.sizeof(c.TrackingOptionsStruct),
        from_=to_day(from_, "from_"),
        to=to_day(to, "to"),
        every=choice("every", every, _EVERY),
        teams=names,
        team_count=len(names),
        jobs_started_goal=_NO_GOAL
        if jobs_started_goal is None
        else whole("jobs_started_goal", jobs_started_goal, 64, 0),
        employed_share_goal=_share("employed_share_goal", employed_share_goal),
    )
    used = edition_on(edition, to, "to")
    return Tracking(_Tracking(make(c.library.ipsf_tracking_new, used, history_of(history), ctypes.byref(options))))
