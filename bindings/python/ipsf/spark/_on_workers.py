"""What runs on the executors: one team at a time."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Any, Dict, List, Mapping, Optional, Tuple

import pyarrow  # type: ignore[import-untyped]

from .._editions import Edition
from .._errors import Error, Problem, Refused
from .._history import History
from .._library import library_version
from ._job import Job, edition_of_bytes
from ._needs import NO_TEAM, TEAM
from ._refused import RefusedInSpark

KEYS = {  # what finds a row where rows have no numbers
    "teams": ("team_id",),
    "coaches": ("coach_id",),
    "episodes": ("episode_id",),
    "transfers": ("episode_id", "on"),
    "phases": ("episode_id", "on"),
    "contacts": ("on", "coach_id", "episode_id"),
    "jobs": ("job_id",),
    "studies": ("episode_id", "started_on"),
    "forms": ("episode_id", "form"),
    "signals": ("episode_id", "on"),
    "work_time": ("coach_id", "on"),
    "team_events": ("team_id", "on"),
    "answers": ("team_id", "item", "on"),
}


def result_of_team(job: Job, team: str, contacts: pyarrow.Table, others: pyarrow.Table) -> Optional[pyarrow.Table]:
    """The wanted table for one team; None where its rows lead to no team at all and nothing is wrong with them."""
    edition = _edition(job.edition)
    tables = tables_of_team(job.given, contacts, others)
    try:
        history = History.from_columns(tables, edition=edition, threads=1, teams=None if team == NO_TEAM else [team])
        return None if team == NO_TEAM else job.ask(history, edition)
    except Refused as refused:
        raise _by_key(refused, tables) from None


def problems_of_team(job: Job, contacts: pyarrow.Table, others: pyarrow.Table) -> List[Problem]:
    """What is wrong with the rows of one team."""
    tables = tables_of_team(job.given, contacts, others)
    try:
        History.from_columns(tables, edition=_edition(job.edition), threads=1)
    except Refused as refused:
        return _by_key(refused, tables).problems
    return []


def same_version(job: Job) -> None:
    """Raises where the executor has another library than the driver."""
    if library_version() != job.version:
        raise Error(
            f"ipsf: the driver has version {job.version}, and an executor {library_version()}; install the same "
            "version on all of them"
        )


def tables_of_team(names: Tuple[str, ...], contacts: pyarrow.Table, others: pyarrow.Table) -> Dict[str, pyarrow.Table]:
    """The tables of a history out of what Spark brought together."""
    tables = {}
    for name in names:
        if name == "contacts":
            tables[name] = contacts.drop_columns([TEAM])
            continue
        column = others.column(name)
        rows = column.filter(column.is_valid()).combine_chunks()
        struct = rows.type
        tables[name] = pyarrow.Table.from_arrays(
            rows.flatten(), names=[struct.field(i).name for i in range(struct.num_fields)]
        )
    return tables


@lru_cache(maxsize=4)
def _edition(given: Optional[bytes]) -> Optional[Edition]:
    return None if given is None else edition_of_bytes(given)


def _by_key(refused: Refused, tables: Mapping[str, pyarrow.Table]) -> RefusedInSpark:
    """The same refusal with the row's key in place of its number, which is another in every partition."""
    problems = [_named(problem, tables) for problem in refused.problems]
    return RefusedInSpark(str(refused), problems, refused.count)


def _named(problem: Problem, tables: Mapping[str, pyarrow.Table]) -> Problem:
    place = f"{problem.table} row {problem.row}"
    if problem.row == 0 or not problem.message.startswith(place):
        return problem
    row = tables[problem.table].slice(problem.row - 1, 1).to_pylist()[0]
    keys = KEYS[problem.table]
    if any(row.get(key) is None for key in keys):  # then by all that it refers to
        keys = tuple(name for name in row if name.endswith("_id") or name.endswith("on"))
    named = ", ".join(f"{key} {row[key]}" for key in keys if row.get(key) is not None)
    return replace(problem, row=0, message=f"{problem.table} ({named})" + problem.message[len(place) :])
