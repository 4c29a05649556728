"""The client summary: every episode with its jobs and studies."""

from __future__ import annotations

import ctypes
import datetime
from dataclasses import dataclass
from functools import cached_property
from typing import List, Optional, Sequence

from . import _library as c
from ._arguments import Id, csv_code, ids, language_text
from ._dates import Date, date_or_none, to_date, to_day
from ._errors import make
from ._history import History, history_of
from ._results import ResultAsTable
from ._rows import ClientJob, ClientStudy
from ._structs import copied, known_or_none, text_or_none


@dataclass(frozen=True)
class ClientEpisode:
    """An episode as it is known on as_of."""

    team: str
    coach: str
    """Responsible on as_of, or on the last day."""
    client: str
    episode: str
    started_on: datetime.date
    ended_on: Optional[datetime.date]
    """None: not by as_of."""
    days: int
    """In service, first and last day included."""
    met: Optional[bool]
    """Whether an employer has been met in person; None without a contacts table."""
    days_to_employer_meeting: Optional[int]
    """From the start; of one who waits, so far. None without a contacts table."""
    phase: Optional[int]
    """1-5; 0: none yet; 6: ended; None: it goes on and the history has no phases table."""
    phase_since: Optional[datetime.date]
    jobs: List[ClientJob]
    studies: List[ClientStudy]


class _Clients(c.Handle):
    _type = "ipsf_client_summary"
    _made_by = "ipsf.summarise_clients"


class ClientSummary(ResultAsTable[ClientEpisode]):
    """The summary of `summarise_clients`: a sequence of `ClientEpisode` by team, coach, client and start."""

    _holds = _Clients
    _rows_of = "episodes"
    _things = "episodes"

    @cached_property
    def _rows(self) -> List[ClientEpisode]:
        library, handle = c.library, self._handle
        count = library.ipsf_client_summary_count(handle)
        rows = [
            _episode(struct)
            for struct in copied(c.ClientEpisodeStruct, count, library.ipsf_client_summary_copy, handle)
        ]
        count = library.ipsf_client_summary_job_count(handle)
        for job in copied(c.ClientJobStruct, count, library.ipsf_client_summary_copy_jobs, handle):
            rows[job.episode].jobs.append(_job(job))
        count = library.ipsf_client_summary_study_count(handle)
        for study in copied(c.ClientStudyStruct, count, library.ipsf_client_summary_copy_studies, handle):
            rows[study.episode].studies.append(_study(study))
        return rows

    def csv(self, language: str = "en", *, for_: str = "programs") -> str:
        """One line for each episode, job and study; the header in English ("en") or Finnish ("fi"). `for_`: "programs",
        or "spreadsheet" (docs/csv.md)."""
        return self._text("csv", language_text(language), csv_code(for_))


def _truth(value: int) -> Optional[bool]:
    return None if value < 0 else value == 1


def _episode(struct: c.ClientEpisodeStruct) -> ClientEpisode:
    return ClientEpisode(
        struct.team.decode(),
        struct.coach.decode(),
        struct.client.decode(),
        struct.episode.decode(),
        to_date(struct.started_on),
        date_or_none(struct.ended_on),
        struct.days,
        _truth(struct.met),
        known_or_none(struct.days_to_employer_meeting),
        known_or_none(struct.phase),
        date_or_none(struct.phase_since),
        [],
        [],
    )


def _job(struct: c.ClientJobStruct) -> ClientJob:
    return ClientJob(
        struct.job.decode(),
        struct.employer.decode(),
        text_or_none(struct.occupation),
        to_date(struct.started_on),
        date_or_none(struct.ended_on),
        struct.days,
        _truth(struct.open_market),
        text_or_none(struct.contract),
    )


def _study(struct: c.ClientStudyStruct) -> ClientStudy:
    return ClientStudy(to_date(struct.started_on), date_or_none(struct.ended_on), struct.days)


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
    return ClientSummary(_Clients(make(c.library.ipsf_client_summary_new, history_of(history), ctypes.byref(options))))
