"""The due list: what the client process asks for, and when. And how much of it was done in time."""

from __future__ import annotations

import ctypes
from fractions import Fraction
from typing import Dict, Optional, Sequence, Union

from . import _library as c
from . import _rows
from ._arguments import Id, csv_code, days, ids, language_text, threads_of, whole
from ._dates import Date, to_day
from ._editions import Edition, edition_on
from ._errors import make, text_of
from ._history import History, history_of
from ._rows import DueItem, DueTotal
from ._tables import Rows, WithStream


class _DueList(c.Handle):
    _free = "ipsf_due_list_free"
    _made_by = "ipsf.list_due"


class DueList(Rows[DueItem], WithStream):
    """The list of `list_due`: a sequence of `DueItem` by due day, then key and ids, each made when it is asked for."""

    _tables = "ipsf_due_list_table"
    _rows_of = "due"

    def __init__(self, handle: _DueList) -> None:
        self._handle = _DueList._own(handle)
        super().__init__(DueItem, self.table("due"))
        totals = self.table("totals")
        keys = totals.reader(0)
        self._totals = {keys(place): total for place, total in enumerate(Rows(DueTotal, totals))}

    @property
    def totals(self) -> Dict[str, DueTotal]:
        """Of every key asked for, in the order of the edition."""
        return dict(self._totals)

    def json(self) -> str:
        return text_of(c.library.ipsf_due_list_json, self._handle)

    def csv(self, *, for_: str = "programs") -> str:
        """One line for each item. `for_`: "programs", or "spreadsheet" (docs/csv.md)."""
        return text_of(c.library.ipsf_due_list_csv, self._handle, csv_code(for_))

    def text(self, language: str = "en") -> str:
        """The list for people, in English ("en") or Finnish ("fi")."""
        return text_of(c.library.ipsf_due_list_text, self._handle, language_text(language))

    def __repr__(self) -> str:
        return f"<ipsf.DueList of {len(self)} items>"


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
    _free = "ipsf_punctuality_free"
    _made_by = "ipsf.punctuality"


class Punctuality(Rows[PunctualityRow], WithStream):
    """The result of `punctuality`: a sequence of `PunctualityRow`, by team, then deadline in the order of the
    edition."""

    _tables = "ipsf_punctuality_table"
    _rows_of = "punctuality"

    def __init__(self, handle: _Punctuality) -> None:
        self._handle = _Punctuality._own(handle)
        super().__init__(PunctualityRow, self.table("punctuality"))

    def json(self) -> str:
        return text_of(c.library.ipsf_punctuality_json, self._handle)

    def csv(self, *, for_: str = "programs") -> str:
        """One line for each row. `for_`: "programs", or "spreadsheet" (docs/csv.md)."""
        return text_of(c.library.ipsf_punctuality_csv, self._handle, csv_code(for_))

    def text(self, language: str = "en") -> str:
        """The shares for people, in English ("en") or Finnish ("fi")."""
        return text_of(c.library.ipsf_punctuality_text, self._handle, language_text(language))

    def __repr__(self) -> str:
        return f"<ipsf.Punctuality of {len(self)} rows>"


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
