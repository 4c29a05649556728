"""Sensitivity: which scores rest on an interpretation."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Union

from . import _library as c
from ._answers import Given
from ._arguments import Id, language_text
from ._dates import Date
from ._editions import Edition, edition_on
from ._errors import text_of
from ._history import History, history_or_none
from ._levels import LevelRange
from ._progress import Progress
from ._reviews import Review, Reviews, criterion_of, made, review_options
from ._tables import WithTables


@dataclass(frozen=True)
class ChoiceEffect:
    """A review with one named choice changed, everything else as it is."""

    choice: str
    value: str
    """The value tried."""
    criteria: Dict[int, LevelRange]
    """The criteria that would be other, by id, and their levels; empty: the review would be the same."""
    total_low: Optional[int]
    """Totals and levels are those of the only scale; by an edition of several None and empty, and in `scales`."""
    total_high: Optional[int]
    levels: List[str]
    """Keys of the levels that the total's range allows, best last."""
    scales: Dict[str, "ChangedTotal"]
    """The total of each scale, by its key; of an only scale under ""."""


@dataclass(frozen=True)
class ChangedTotal:
    """The total of a scale with one choice changed."""

    total_low: int
    total_high: int
    levels: List[str]
    """Keys of the levels that the range allows, best last."""


@dataclass(frozen=True)
class CriterionSensitivity:
    """How far a criterion rests on what is unknown, and how far on choices."""

    id: int
    low: int
    """As reviewed, 1-5: from low to high because inputs are unknown."""
    high: int
    lowest: int
    """The lowest low and the highest high of all combinations of the values tried."""
    highest: int
    from_unknown: int
    """How many levels of the range come from unknown inputs: high - low."""
    from_choices: int
    """How many more come from choices."""
    choices: List[str]
    """Keys of the choices that matter, alone or beside another value of another choice."""
    readings: List[str]
    """Ids of the readings that it cites: gaps of the document that the edition settles, with or without a choice."""


@dataclass(frozen=True)
class ExtremeTotal:
    """The lowest or highest total of a scale that any combination of the values tried gives."""

    total: int
    level: str
    choices: Dict[str, str]
    """The fewest changes of choices that give it, key to value; empty: it is so already."""


@dataclass(frozen=True)
class ExtremeTotals:
    """The lowest and the highest total of a scale."""

    worst: ExtremeTotal
    best: ExtremeTotal


@dataclass(frozen=True)
class ReviewSensitivity:
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

    @classmethod
    def _of(cls, review: Review, data: Mapping[str, Any]) -> "ReviewSensitivity":
        return cls(
            review,
            data["combinations"],
            [
                ChoiceEffect(
                    x["choice"],
                    x["value"],
                    {one["id"]: LevelRange(one["low"], one["high"]) for one in x["criteria"]},
                    x.get("total_low"),
                    x.get("total_high"),
                    x.get("levels", []),
                    {
                        key: ChangedTotal(total["total_low"], total["total_high"], total["levels"])
                        for key, total in x.get("scales", {"": x}).items()
                    },
                )
                for x in data["effects"]
            ],
            [CriterionSensitivity(**x) for x in data["criteria"]],
            {
                key: ExtremeTotals(ExtremeTotal(**total["worst"]), ExtremeTotal(**total["best"]))
                for key, total in data.get("scales", {"": data}).items()
            },
        )


class _Sensitivity(c.Handle):
    _free = "ipsf_sensitivity_free"
    _made_by = "ipsf.sensitivity"


class Sensitivity(WithTables):
    """The result of `sensitivity`: a sequence of `ReviewSensitivity` in the order of team ids, and the edition and
    choices that it was made with."""

    _tables = "ipsf_sensitivity_table"

    def __init__(self, handle: _Sensitivity) -> None:
        self._handle = _Sensitivity._own(handle)
        self._json = text_of(c.library.ipsf_sensitivity_json, handle)
        reviews = Reviews.from_json(self._json)
        self.edition = reviews.edition
        self.choices = reviews.choices
        self.warnings = reviews.warnings
        self.named_warnings = reviews.named_warnings
        parts = [review["sensitivity"] for review in json.loads(self._json)["reviews"]]
        self._found = [ReviewSensitivity._of(review, part) for review, part in zip(reviews, parts)]

    def __len__(self) -> int:
        return len(self._found)

    def __getitem__(self, index: int) -> ReviewSensitivity:
        return self._found[index]

    def __iter__(self) -> Iterator[ReviewSensitivity]:
        return iter(self._found)

    def team(self, id: Union[str, int]) -> ReviewSensitivity:
        """Of the review of a team; KeyError when there is none."""
        for found in self._found:
            if found.review.team == str(id):
                return found
        raise KeyError(id)

    def json(self) -> str:
        """The reviews as JSON, each with what it rests on; `Reviews.from_json` reads it."""
        return self._json

    def text(self, language: str = "en") -> str:
        """The reviews and what they rest on for people, in English ("en") or Finnish ("fi")."""
        return text_of(c.library.ipsf_sensitivity_text, self._handle, language_text(language))

    def __repr__(self) -> str:
        return f"<ipsf.Sensitivity of {len(self)} reviews>"


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
