"""Consensus: what several assessors gave, each alone, and what they agreed on."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Dict, List, Mapping, Optional, Sequence, Union

from . import _library as c
from . import _rows
from ._answers import Given, answers_of
from ._arguments import Id, csv_code, text
from ._dates import Date
from ._editions import Edition, edition_on
from ._errors import make
from ._history import History, history_or_none
from ._levels import LevelRange
from ._progress import Progress
from ._results import Result
from ._reviews import Review, Reviews, criterion_of, made, review_options
from ._scoring import ScoredHandle, reviews_of
from ._shown import Shown
from ._tables import rows_as


@dataclass(frozen=True, repr=False)
class AssessedCriterion(_rows.AssessedCriterion):
    """A criterion of a team: how the assessors compare, and what was agreed."""

    levels: Dict[str, LevelRange]
    """The levels reachable by what each assessor gave, by name."""


@dataclass(frozen=True, repr=False)
class AssessorTotal(_rows.AssessorTotal):
    """The total of one scale by what one assessor gave, or by what was agreed."""

    levels: List[str]
    """Keys of the levels that the total's range allows, best last."""


@dataclass(frozen=True, repr=False)
class ReviewConsensus(Shown):
    """How the assessors score one team, and what they agreed on."""

    review: Review
    """The agreed one."""
    agreement: _rows.Agreement
    criteria: List[AssessedCriterion]
    totals: List[AssessorTotal]
    """Of each assessor, then the agreed, whose assessor is None."""
    answers: List[_rows.AssessedAnswer]
    """Who gave what, by item; what was agreed has no assessor."""

    def criterion(self, id: int) -> AssessedCriterion:
        """The criterion of an id; IndexError when there is none."""
        found: AssessedCriterion = criterion_of(self.criteria, id)
        return found


class _Consensus(c.Handle):
    _type = "ipsf_consensus"
    _made_by = "ipsf.consensus"


class Consensus(Result[ReviewConsensus]):
    """The result of `consensus`: a sequence of `ReviewConsensus` in the order of team ids."""

    _holds = _Consensus
    _things = "reviews"

    def __init__(self, handle: _Consensus, assessors: Sequence[str]) -> None:
        super().__init__(handle)
        self.assessors = list(assessors)
        """Their names, in the order in which they were given."""
        self.agreed = self._reviews(-1)
        """The agreed reviews."""
        self.alone = {name: self._reviews(place) for place, name in enumerate(self.assessors)}
        """The reviews by what each assessor gave alone, by name."""

    def _reviews(self, place: int) -> Reviews:
        return reviews_of(ScoredHandle(make(c.library.ipsf_consensus_reviews, self._handle, place)))

    @cached_property
    def _rows(self) -> List[ReviewConsensus]:
        tables = {name: self.table(name) for name in ("agreement", "criteria", "levels", "totals", "answers")}
        levels = tables["levels"].groups_of(("team", "criterion"), "assessor", "low", "high")
        keys = [tables["criteria"].reader_of(key) for key in ("team", "id")]

        def levels_of(row: int) -> Dict[str, LevelRange]:
            rows = levels[tuple(read(row) for read in keys)]
            return {assessor: LevelRange(low, high) for assessor, low, high in rows}

        criteria = rows_as(AssessedCriterion, tables["criteria"], {"levels": levels_of})
        totals = rows_as(AssessorTotal, tables["totals"], {"levels": tables["totals"].words_named("levels")})
        answers = rows_as(_rows.AssessedAnswer, tables["answers"])
        agreements = rows_as(_rows.Agreement, tables["agreement"])
        return [
            ReviewConsensus(
                review,
                agreement,
                [one for one in criteria if one.team == review.team],
                [one for one in totals if one.team == review.team],
                [one for one in answers if one.team == review.team],
            )
            for review, agreement in zip(self.agreed, agreements)
        ]

    def csv(self, *, for_: str = "programs") -> str:
        """The criteria, how the assessors compare in each and what was agreed. `for_`: "programs", or "spreadsheet"
        (docs/csv.md)."""
        return self._text("csv", csv_code(for_))


def consensus(
    history: Optional[History] = None,
    *,
    assessors: Mapping[str, Given],
    agreed: Given = None,
    as_of: Date,
    months: int = 6,
    teams: Optional[Sequence[Id]] = None,
    edition: Union[None, Edition, str] = None,
    choices: Optional[Mapping[str, Any]] = None,
    holidays: Optional[Sequence[Date]] = None,
    threads: int = 0,
    progress: Optional[Progress] = None,
) -> Consensus:
    """Scores teams by what each assessor gave alone, and by what all gave alike or is in `agreed` (docs/consensus.md).

    `assessors`: two or more, name to answers as for `score`. Other arguments as for `score`. Raises `Refused`.
    """
    if not isinstance(assessors, Mapping):
        raise TypeError("assessors: give a mapping of names to answers")
    caseload = history_or_none(history)
    options = review_options(as_of, months, teams, choices, holidays, threads)
    used = edition_on(edition, as_of, "as_of")
    with ExitStack() as held:
        given = []
        for name, one in assessors.items():
            answers = held.enter_context(answers_of(one))
            if answers is None:
                raise TypeError(f"assessors: give the answers of {name}")
            given.append((text("assessors", name), answers))
        assessments = (c.AssessmentStruct * len(given))(
            *(c.AssessmentStruct(name, answers._pointer) for name, answers in given)
        )

        def new(edition: Edition, history: Optional[History], *others: Any) -> int:
            status: int = c.library.ipsf_consensus_new(edition, history, assessments, len(assessments), *others)
            return status

        handle = made(new, [used], caseload, agreed, options, progress)
    return Consensus(_Consensus(handle), list(assessors))
