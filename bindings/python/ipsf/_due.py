"""The due list: what the client process asks for, and when. And how much of it was done in time."""

from __future__ import annotations

import ctypes
from fractions import Fraction
from functools import cached_property
from typing import Dict, Optional, Sequence, Union

from . import _library as c
from . import _rows
from ._arguments import Id, days, ids, threads_of, whole
from ._dates import Date, to_day
from ._editions import Edition, edition_on
from ._errors import make
from ._history import History, history_of
from ._results import ResultAsTable
from ._rows import DueItem, DueTotal
from ._tables import rows_as


class _DueList(c.Handle):
    _type = "ipsf_due_list"
    _made_by = "ipsf.list_due"


class DueList(ResultAsTable[DueItem]):
    """The list of `list_due`: a sequence of `DueItem` by due day, then key and ids, each made when it is asked for.

    `csv` has one line for each item.
    """

    _holds = _DueList
    _rows_of = "due"
    _row = DueItem
    _things = "items"

    @cached_property
    def _totals(self) -> Dict[str, DueTotal]:
        table = self.table("totals")
        keys = table.reader(0)
        return {keys(place): total for place, total in enumerate(rows_as(DueTotal, table))}

    @property
    def totals(self) -> Dict[str, DueTotal]:
        """Of every key asked for, in the order of the edition."""
        return dict(self._totals)


def list_due(
    history: History,
    *,
    as_of: Date,
    horizon: int = 14,
    met: int = 0,
    teams: Optional[Sequence[Id]] = None,
    coaches: Optional[Sequence[Id]] = None,
    clients: Optional[Sequence[Id]] = None,
    keys: Optional[Sequence[str]] = None,
    edition: Union[None, Edition, str] = None,
    holidays: Optional[Sequence[Date]] = None,
    threads: int = 0,
) -> DueList:
    """What is open and due within `horizon` days (0-3660) after `as_of`, what is overdue, and what was met on the last
    `met` days (0-3660).

    Nothing after `as_of` is looked at. `teams`, `coaches`, `clients`: ids; `keys`: of deadlines (`Edition.deadlines`);
    None: all. `edition`: the one that covers the date when it is not given; one `with_service_model` has that region's
    deadlines. `holidays` and `threads` as for `score`. Raises `Refused`.
    """
    of_teams, of_coaches, of_clients, of_keys = (
        ids("teams", teams),
        ids("coaches", coaches),
        ids("clients", clients),
        ids("keys", keys),
    )
    free, free_days = days("holidays", holidays)
    options = c.DueOptionsStruct(
        struct_size=ctypes.sizeof(c.DueOptionsStruct),
        as_of=to_day(as_of, "as_of"),
        horizon=whole("horizon", horizon),
        met=whole("met", met),
        threads=threads_of(threads),
        teams=of_teams,
        team_count=len(of_teams),
        coaches=of_coaches,
        coach_count=len(of_coaches),
        clients=of_clients,
        client_count=len(of_clients),
        keys=of_keys,
        key_count=len(of_keys),
        holidays=free,
        holiday_count=free_days,
    )
    used = edition_on(edition, as_of, "as_of")
    return DueList(_DueList(make(c.library.ipsf_due_list_new, used, history_of(history), ctypes.byref(options))))


class PunctualityRow(_rows.PunctualityRow):
    __doc__ = _rows.PunctualityRow.__doc__

    @property
    def share(self) -> Fraction:
        """Of what fell due, what was met in time."""
        return Fraction(self.in_time, self.fell_due)


class _Punctuality(c.Handle):
    _type = "ipsf_punctuality"
    _made_by = "ipsf.punctuality"


class Punctuality(ResultAsTable[PunctualityRow]):
    """The result of `punctuality`: a sequence of `PunctualityRow`, by team, then deadline in the order of the edition.

    `csv` has one line for each row; `text` has the shares.
    """

    _holds = _Punctuality
    _rows_of = "punctuality"
    _row = PunctualityRow
    _things = "rows"


def punctuality(
    history: History,
    *,
    from_: Date,
    to: Date,
    teams: Optional[Sequence[Id]] = None,
    keys: Optional[Sequence[str]] = None,
    edition: Union[None, Edition, str] = None,
    holidays: Optional[Sequence[Date]] = None,
    threads: int = 0,
) -> Punctuality:
    """How much of what fell due on the days from `from_` to `to`, both included, was met in time, by team and deadline.

    Nothing after `to` is looked at. `edition`: the one that covers `to` when it is not given. The rest as for
    `list_due`. Raises `Refused`.
    """
    of_teams, of_keys = ids("teams", teams), ids("keys", keys)
    free, free_days = days("holidays", holidays)
    options = c.PunctualityOptionsStruct(
        struct_size=ctypes.sizeof(c.PunctualityOptionsStruct),
        from_=to_day(from_, "from_"),
        to=to_day(to, "to"),
        threads=threads_of(threads),
        teams=of_teams,
        team_count=len(of_teams),
        keys=of_keys,
        key_count=len(of_keys),
        holidays=free,
        holiday_count=free_days,
    )
    used = edition_on(edition, to, "to")
    return Punctuality(
        _Punctuality(make(c.library.ipsf_punctuality_new, used, history_of(history), ctypes.byref(options)))
    )
