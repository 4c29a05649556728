"""Sensitivity: which scores rest on an interpretation."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple, TypeVar, Union

from . import _library as c
from . import _rows
from ._answers import Given
from ._arguments import Id
from ._dates import Date
from ._editions import Edition, edition_on
from ._errors import make
from ._history import History, LoadWarning, history_or_none
from ._levels import LevelRange
from ._pages import PARTS, WithReport, in_notebook
from ._progress import Progress
from ._results import Result
from ._reviews import EditionUsed, Review, criterion_of, made, review_options
from ._scoring import ScoredHandle, reviews_of
from ._shown import Shown
from ._tables import Rows, rows_as

Total = TypeVar("Total")


@dataclass(frozen=True, repr=False)
class ChoiceEffect(_rows.ChoiceEffect):
    """A review with one named choice changed, everything else as it is. Totals and levels are those of the only scale;
    by an edition of several None and empty, and in `scales`."""

    criteria: Dict[int, LevelRange]
    """The criteria that would be other, by id, and their levels; empty: the review would be the same."""
    levels: List[str]
    """Keys of the levels that the total's range allows, best last."""
    scales: Dict[str, "ChangedTotal"]
    """The total of each scale, by its key; of an only scale under ""."""


@dataclass(frozen=True, repr=False)
class ChangedTotal(_rows.ChangedTotal):
    """The total of a scale with one choice changed."""

    levels: List[str]
    """Keys of the levels that the range allows, best last."""


@dataclass(frozen=True, repr=False)
class CriterionSensitivity(_rows.CriterionSensitivity):
    """How far a criterion rests on what is unknown, and how far on choices."""

    choices: List[str]
    """Keys of the choices that matter, alone or beside another value of another choice."""
    readings: List[str]
    """Ids of the readings that it cites: gaps of the document that the edition settles, with or without a choice."""


@dataclass(frozen=True, repr=False)
class ExtremeTotal(Shown):
    """The lowest or highest total of a scale that any combination of the values tried gives."""

    total: int
    level: str
    choices: Dict[str, str]
    """The fewest changes of choices that give it, key to value; empty: it is so already."""


@dataclass(frozen=True, repr=False)
class ExtremeTotals(Shown):
    """The lowest and the highest total of a scale."""

    worst: ExtremeTotal
    best: ExtremeTotal


@dataclass(frozen=True, repr=False)
class ReviewSensitivity(Shown):
    """A review and what it rests on."""

    review: Review
    """As `score` gives it."""
    combinations: int
    """Of all values tried, with those in force."""
    effects: List[ChoiceEffect]
    """By choice and value as tried."""
    criteria: List[CriterionSensitivity]
    scales: Dict[str, "ExtremeTotals"]
    """Of each scale, by its key; of an only scale under ""."""

    @property
    def worst(self) -> Optional[ExtremeTotal]:
        """Of the only scale; None by an edition of several."""
        return self.scales[""].worst if "" in self.scales else None

    @property
    def best(self) -> Optional[ExtremeTotal]:
        """Of the only scale; None by an edition of several."""
        return self.scales[""].best if "" in self.scales else None

    def criterion(self, id: int) -> CriterionSensitivity:
        """The criterion of an id; IndexError when there is none."""
        found: CriterionSensitivity = criterion_of(self.criteria, id)
        return found


class _Sensitivity(c.Handle):
    _type = "ipsf_sensitivity"
    _made_by = "ipsf.sensitivity"


class Sensitivity(WithReport, Result[ReviewSensitivity]):
    """The result of `sensitivity`: a sequence of `ReviewSensitivity` in the order of team ids, and the edition and
    choices that it was made with.

    `reviews` are the reviews as `score` gives them; the tables are what is said beyond theirs. `json` has the reviews,
    each with what it rests on; `Reviews.from_json` reads it. `text` has the reviews and what they rest on.
    """

    _holds = _Sensitivity
    _things = "reviews"

    def __init__(self, handle: _Sensitivity) -> None:
        super().__init__(handle)
        self.reviews = reviews_of(ScoredHandle(make(c.library.ipsf_sensitivity_reviews, handle)))

    @property
    def edition(self) -> EditionUsed:
        return self.reviews.edition

    @property
    def choices(self) -> Dict[str, str]:
        return self.reviews.choices

    @property
    def warnings(self) -> Dict[str, int]:
        return self.reviews.warnings

    @property
    def named_warnings(self) -> List[LoadWarning]:
        return self.reviews.named_warnings

    @cached_property
    def _rows(self) -> List[ReviewSensitivity]:
        """Every review has the same number of rows, as its edition has criteria and scales."""
        count = len(self.reviews)
        choices = self.table("extreme_choices").groups_of(("team", "scale", "extreme"), "choice", "value")
        keys = ("team", "scale", "combinations", "worst_total", "worst_level", "best_total", "best_level")
        totals = _parted(list(self.table("totals").rows_of(*keys)), count)
        effects, criteria = _parted(self._effects(), count), _parted(self._criteria(), count)
        found = []
        for place, review in enumerate(self.reviews):
            scales = {}
            for team, scale, combinations, worst, worst_level, best, best_level in totals[place]:
                scales[scale] = ExtremeTotals(
                    ExtremeTotal(worst, worst_level, dict(choices.get((team, scale, "worst"), ()))),
                    ExtremeTotal(best, best_level, dict(choices.get((team, scale, "best"), ()))),
                )
            found.append(ReviewSensitivity(review, combinations, effects[place], criteria[place], _by_scale(scales)))
        return found

    def _effects(self) -> Rows[ChoiceEffect]:
        effects, totals = self.table("effects"), self.table("effect_totals")
        changed = rows_as(ChangedTotal, totals, {"levels": totals.words_named("levels")})
        scale = totals.reader_named("scale")
        each = totals.rows // max(1, effects.rows)
        place = ("team", "choice", "value")
        moved = self.table("effect_criteria").groups_of(place, "criterion", "low", "high")
        keys = [effects.reader_of(key) for key in place]

        def criteria(row: int) -> Dict[int, LevelRange]:
            found = moved.get(tuple(read(row) for read in keys), ())
            return {id: LevelRange(low, high) for id, low, high in found}

        def scales(row: int) -> Dict[str, ChangedTotal]:
            return _by_scale({scale(at): changed[at] for at in range(row * each, (row + 1) * each)})

        others = {"criteria": criteria, "levels": effects.words_named("levels"), "scales": scales}
        return rows_as(ChoiceEffect, effects, others)

    def _criteria(self) -> Rows[CriterionSensitivity]:
        table = self.table("criteria")
        others = {name: table.words_named(name) for name in ("choices", "readings")}
        return rows_as(CriterionSensitivity, table, others)

    def _report(self) -> Tuple[Any, c.Handle]:
        return c.library.ipsf_sensitivity_html, self._handle

    def _repr_html_(self) -> Optional[str]:
        parts = [part for part in PARTS if part != "choices" or len(self) > 1]
        return in_notebook(self.html(without=parts), 40 if len(self) == 1 else len(self))

    def team(self, id: Union[str, int]) -> ReviewSensitivity:
        """Of the review of a team; KeyError when there is none."""
        for found in self:
            if found.review.team == str(id):
                return found
        raise KeyError(id)


def _parted(rows: Sequence[Any], parts: int) -> List[List[Any]]:
    """As many for each."""
    each = len(rows) // max(1, parts)
    return [list(rows[place * each : (place + 1) * each]) for place in range(parts)]


def _by_scale(totals: Dict[Optional[str], Total]) -> Dict[str, Total]:
    """By the scale's key; of an only scale under ""."""
    if len(totals) == 1:
        return {"": total for total in totals.values()}
    return {key or "": total for key, total in totals.items()}


def sensitivity(
    history: Optional[History] = None,
    *,
    as_of: Date,
    months: int = 6,
    teams: Optional[Sequence[Id]] = None,
    answers: Given = None,
    edition: Union[None, Edition, str] = None,
    choices: Optional[Mapping[str, Any]] = None,
    holidays: Optional[Sequence[Date]] = None,
    threads: int = 0,
    progress: Optional[Progress] = None,
) -> Sensitivity:
    """Scores teams as `score`, and looks at each review under other values of the edition's named choices.

    Of words all other options are tried, of numbers those that the edition names as alternatives: one by one, and every
    combination of them for the worst and the best. Arguments as for `score`. Raises `Refused`, also when there are more
    than 65 536 combinations.
    """
    caseload = history_or_none(history)
    options = review_options(as_of, months, teams, choices, holidays, threads)
    used = edition_on(edition, as_of, "as_of")
    return Sensitivity(_Sensitivity(made(c.library.ipsf_sensitivity_new, [used], caseload, answers, options, progress)))
