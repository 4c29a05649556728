"""The client summary: every episode with its jobs and studies."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from functools import cached_property
from typing import Dict, List, Optional, Sequence, Type, TypeVar

from . import _library as c
from ._arguments import Id, csv_code, ids, language_text
from ._dates import Date, to_day
from ._errors import make
from ._history import History, history_of
from ._results import ResultAsTable
from ._rows import ClientJob, ClientStudy, EpisodeRow
from ._tables import Rows, rows_as


Activity = TypeVar("Activity", ClientJob, ClientStudy)


@dataclass(frozen=True, repr=False)
class ClientEpisode(EpisodeRow):
    """An episode as it is known on as_of."""

    jobs: List[ClientJob]
    studies: List[ClientStudy]

    @property
    def met(self) -> Optional[bool]:
        """Whether an employer has been met in person; None without a contacts table."""
        return {"met": True, "waiting": False}.get(self.employer_meeting)


class _ClientSummary(c.Handle):
    _type = "ipsf_client_summary"
    _made_by = "ipsf.summarise_clients"


class ClientSummary(ResultAsTable[ClientEpisode]):
    """The summary of `summarise_clients`: a sequence of `ClientEpisode` by team, coach, client and start."""

    _holds = _ClientSummary
    _rows_of = "episodes"
    _things = "episodes"

    @cached_property
    def _rows(self) -> Rows[ClientEpisode]:
        table = self.table("episodes")
        jobs, studies = self._by_episode("jobs", ClientJob), self._by_episode("studies", ClientStudy)
        episode = table.reader_named("episode_id")
        others = {"jobs": lambda row: jobs.get(episode(row), []), "studies": lambda row: studies.get(episode(row), [])}
        return rows_as(ClientEpisode, table, others)

    def _by_episode(self, name: str, row: Type[Activity]) -> Dict[str, List[Activity]]:
        """The jobs or studies of each episode, by its id."""
        table = self.table(name)
        episode = table.reader_named("episode_id")
        of_episodes: Dict[str, List[Activity]] = {}
        for place, activity in enumerate(rows_as(row, table)):
            of_episodes.setdefault(episode(place), []).append(activity)
        return of_episodes

    def csv(self, language: str = "en", *, for_: str = "programs") -> str:
        """One line for each episode, job and study; the header in English ("en") or Finnish ("fi"). `for_`: "programs",
        or "spreadsheet" (docs/csv.md)."""
        return self._text("csv", language_text(language), csv_code(for_))


def summarise_clients(
    history: History,
    *,
    as_of: Date,
    teams: Optional[Sequence[Id]] = None,
    coaches: Optional[Sequence[Id]] = None,
    clients: Optional[Sequence[Id]] = None,
) -> ClientSummary:
    """Every episode that had started by `as_of`, with its jobs and studies; nothing after that day is looked at.

    `teams`, `coaches`, `clients`: ids; None: all. Raises `Refused`.
    """
    of_teams, of_coaches, of_clients = ids("teams", teams), ids("coaches", coaches), ids("clients", clients)
    options = c.ClientSummaryOptionsStruct(
        struct_size=ctypes.sizeof(c.ClientSummaryOptionsStruct),
        as_of=to_day(as_of, "as_of"),
        teams=of_teams,
        team_count=len(of_teams),
        coaches=of_coaches,
        coach_count=len(of_coaches),
        clients=of_clients,
        client_count=len(of_clients),
    )
    return ClientSummary(
        _ClientSummary(make(c.library.ipsf_client_summary_new, history_of(history), ctypes.byref(options)))
    )
