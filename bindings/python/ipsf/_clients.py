"""The client summary: every episode with its jobs and studies."""

from __future__ import annotations

import ctypes
import datetime
from dataclasses import dataclass
from typing import Any, Iterator, List, Optional, Sequence, Union

from . import _library as c
from ._dates import Date, to_day
from ._errors import call, make, text_of
from ._history import History

_EPOCH = datetime.date(1970, 1, 1).toordinal()


@dataclass(frozen=True)
class ClientJob:
    """A job of an episode."""

    job: str
    employer: str
    occupation: Optional[str]
    started_on: datetime.date
    ended_on: Optional[datetime.date]
    """None: not by as_of."""
    days: int
    """Up to as_of, first and last day included."""
    open_market: Optional[bool]
    contract: Optional[str]
    """"permanent", "fixed_term", "seasonal" or "agency"."""


@dataclass(frozen=True)
class ClientStudy:
    """A study of an episode."""

    started_on: datetime.date
    ended_on: Optional[datetime.date]
    """None: not by as_of."""
    days: int
    """Up to as_of, first and last day included."""


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
    _free = "ipsf_clients_free"


class ClientSummary:
    """The summary of `summarise_clients`: a sequence of `ClientEpisode` by team, coach, client and start."""

    def __init__(self, handle: _Clients) -> None:
        self._handle = handle
        library = c.library
        jobs = self._copy(c.ClientJobStruct, library.ipsf_clients_job_count, library.ipsf_clients_copy_jobs)
        studies = self._copy(c.ClientStudyStruct, library.ipsf_clients_study_count, library.ipsf_clients_copy_studies)
        self._episodes = [_episode(x) for x in self._copy(c.ClientEpisodeStruct, library.ipsf_clients_count, library.ipsf_clients_copy)]
        for job in jobs:
            self._episodes[job.episode].jobs.append(_job(job))
        for study in studies:
            self._episodes[study.episode].studies.append(_study(study))

    def _copy(self, struct: Any, count_of: Any, copy: Any) -> Any:
        count = count_of(self._handle._pointer)
        structs = (struct * count)()
        if count:
            structs[0].struct_size = ctypes.sizeof(struct)
        call(copy, self._handle._pointer, 0, count, structs)
        return structs

    def __len__(self) -> int:
        return len(self._episodes)

    def __getitem__(self, index: int) -> ClientEpisode:
        return self._episodes[index]

    def __iter__(self) -> Iterator[ClientEpisode]:
        return iter(self._episodes)

    def json(self) -> str:
        return text_of(c.library.ipsf_clients_json, self._handle._pointer)

    def csv(self, language: str = "en") -> str:
        """One line for each episode, job and study; the header in English ("en") or Finnish ("fi")."""
        return text_of(c.library.ipsf_clients_csv, self._handle._pointer, language.encode())

    def text(self, language: str = "en") -> str:
        """The summary for people, in English ("en") or Finnish ("fi")."""
        return text_of(c.library.ipsf_clients_text, self._handle._pointer, language.encode())

    def __repr__(self) -> str:
        return f"<ipsf.ClientSummary of {len(self)} episodes>"


def _date(day: int) -> Optional[datetime.date]:
    return None if day == c.NO_DAY else datetime.date.fromordinal(day + _EPOCH)


def _known(value: int) -> Optional[int]:
    return None if value < 0 else value


def _truth(value: int) -> Optional[bool]:
    return None if value < 0 else value == 1


def _text(value: Optional[bytes]) -> Optional[str]:
    return None if value is None else value.decode()


def _episode(struct: c.ClientEpisodeStruct) -> ClientEpisode:
    return ClientEpisode(
        struct.team.decode(),
        struct.coach.decode(),
        struct.client.decode(),
        struct.episode.decode(),
        datetime.date.fromordinal(struct.started_on + _EPOCH),
        _date(struct.ended_on),
        struct.days,
        _truth(struct.met),
        _known(struct.days_to_employer_meeting),
        _known(struct.phase),
        _date(struct.phase_since),
        [],
        [],
    )


def _job(struct: c.ClientJobStruct) -> ClientJob:
    return ClientJob(
        struct.job.decode(),
        struct.employer.decode(),
        _text(struct.occupation),
        datetime.date.fromordinal(struct.started_on + _EPOCH),
        _date(struct.ended_on),
        struct.days,
        _truth(struct.open_market),
        _text(struct.contract),
    )


def _study(struct: c.ClientStudyStruct) -> ClientStudy:
    return ClientStudy(datetime.date.fromordinal(struct.started_on + _EPOCH), _date(struct.ended_on), struct.days)


def summarise_clients(
    history: History,
    *,
    as_of: Date,
    teams: Sequence[Union[str, int]] = (),
    coaches: Sequence[Union[str, int]] = (),
    clients: Sequence[Union[str, int]] = (),
) -> ClientSummary:
    """Every episode that had started by `as_of`, with its jobs and studies; nothing after that day is looked at.

    `teams`, `coaches`, `clients`: ids; none: all. Raises `Refused`.
    """
    ids = [[str(id).encode() for id in given] for given in (teams, coaches, clients)]
    arrays = [(ctypes.c_char_p * len(names))(*names) for names in ids]
    options = c.ClientsOptionsStruct(
        struct_size=ctypes.sizeof(c.ClientsOptionsStruct),
        as_of=to_day(as_of),
        teams=arrays[0],
        team_count=len(ids[0]),
        coaches=arrays[1],
        coach_count=len(ids[1]),
        clients=arrays[2],
        client_count=len(ids[2]),
    )
    return ClientSummary(_Clients(make(c.library.ipsf_clients_new, history._pointer, ctypes.byref(options))))
