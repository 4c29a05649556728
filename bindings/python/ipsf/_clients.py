"""The client summary: every episode with its jobs and studies."""

from __future__ import annotations

import ctypes
import datetime
from dataclasses import dataclass
from typing import Iterator, List, Optional, Sequence

from . import _library as c
from ._arguments import Id, csv_code, ids, language_text
from ._dates import Date, date_or_none, to_date, to_day
from ._errors import make, text_of
from ._history import History, history_of
from ._rows import ClientJob, ClientStudy
from ._structs import copied, text_or_none
from ._tables import WithStream


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
    _free = "ipsf_client_summary_free"
    _made_by = "ipsf.summarise_clients"


class ClientSummary(WithStream):
    """The summary of `summarise_clients`: a sequence of `ClientEpisode` by team, coach, client and start."""

    _tables = "ipsf_client_summary_table"
    _rows_of = "episodes"

    def __init__(self, handle: _Clients) -> None:
        self._handle = _Clients._own(handle)
        library = c.library
        jobs = copied(
            c.ClientJobStruct,
            library.ipsf_client_summary_job_count(handle),
            library.ipsf_client_summary_copy_jobs,
            handle,
        )
        studies = copied(
            c.ClientStudyStruct,
            library.ipsf_client_summary_study_count(handle),
            library.ipsf_client_summary_copy_studies,
            handle,
        )
        episodes = copied(
            c.ClientEpisodeStruct, library.ipsf_client_summary_count(handle), library.ipsf_client_summary_copy, handle
        )
        self._episodes = [_episode(struct) for struct in episodes]
        for job in jobs:
            self._episodes[job.episode].jobs.append(_job(job))
        for study in studies:
            self._episodes[study.episode].studies.append(_study(study))

    def __len__(self) -> int:
        return len(self._episodes)

    def __getitem__(self, index: int) -> ClientEpisode:
        return self._episodes[index]

    def __iter__(self) -> Iterator[ClientEpisode]:
        return iter(self._episodes)

    def json(self) -> str:
        return text_of(c.library.ipsf_client_summary_json, self._handle)

    def csv(self, language: str = "en", *, for_: str = "programs") -> str:
        """One line for each episode, job and study; the header in English ("en") or Finnish ("fi"). `for_`: "programs",
        or "spreadsheet" (docs/csv.md)."""
        return text_of(c.library.ipsf_client_summary_csv, self._handle, language_text(language), csv_code(for_))

    def text(self, language: str = "en") -> str:
        """The summary for people, in English ("en") or Finnish ("fi")."""
        return text_of(c.library.ipsf_client_summary_text, self._handle, language_text(language))

    def __repr__(self) -> str:
        return f"<ipsf.ClientSummary of {len(self)} episodes>"


def _known(value: int) -> Optional[int]:
    return None if value < 0 else value


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
        _known(struct.days_to_employer_meeting),
        _known(struct.phase),
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
