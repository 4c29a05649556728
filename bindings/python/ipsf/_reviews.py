"""Fidelity reviews: scoring, and results as dataclasses that mirror the JSON (docs/json.md)."""

from __future__ import annotations

import ctypes
import datetime
import json
import os
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Type, Union

from . import _library as c
from ._answers import Answers, answers_of
from ._dates import Date, to_day
from ._editions import Edition, edition_for
from ._errors import make, text_of
from ._history import History
from ._progress import Progress, reported


def _date(text: Optional[str]) -> Optional[datetime.date]:
    return None if text is None else datetime.date.fromisoformat(text)


@dataclass(frozen=True)
class Input:
    """One input of a criterion as it was used."""

    source: str
    """"measure", "answer" or "none"."""
    value: Union[bool, int, str, Fraction, None]
    """Flag, count, choice, or the exact fraction of a measure (a share of 85 % is 17/20); None when unknown."""
    numerator: Optional[int]
    """Of a measure, not reduced: counts of records where they are."""
    denominator: Optional[int]
    """Of a measure; 0 when it is unknown."""
    reason: Optional[str]
    """Why a measure is unknown."""
    left_out: Dict[str, int]
    """Records kept out of a measure: reason to number."""
    counted: Dict[str, int]
    """Kinds of records counted, where a measure reports them apart."""
    on: Optional[datetime.date]
    """Date of an answer."""

    @classmethod
    def _of(cls, data: Mapping[str, Any]) -> "Input":
        numerator, denominator = data.get("numerator"), data.get("denominator")
        value = data.get("value")
        if numerator is not None and denominator:
            value = Fraction(numerator, denominator)
        return cls(
            data["source"],
            value,
            numerator,
            denominator,
            data.get("reason"),
            data.get("left_out", {}),
            data.get("counted", {}),
            _date(data.get("on")),
        )


@dataclass(frozen=True)
class Disagreement:
    """What the strongest source that lost would have given."""

    with_: str
    low: int
    high: int


@dataclass(frozen=True)
class Change:
    """One input that has to change, and to what."""

    input: str
    now: Any
    to: Any


@dataclass(frozen=True)
class NextLevel:
    """The least a criterion needs for a higher level."""

    level: int
    row: str
    changes: List[Change]


@dataclass(frozen=True)
class CriterionScore:
    """One criterion of a review."""

    id: int
    key: str
    score: Optional[int]
    """1-5; None when missing inputs leave more than one level open."""
    low: int
    high: int
    basis: str
    """Where the known inputs came from: "rating", "answer", "measure", "both" or "none"."""
    inputs: Dict[str, Input]
    undecided_by: List[str]
    """The missing inputs that can change the level."""
    row: Optional[str]
    """Id of the deciding row of the table; None when no row alone decides."""
    readings: List[str]
    disagreement: Optional[Disagreement]
    rating: Optional[int]
    next: Optional[NextLevel]

    @classmethod
    def _of(cls, data: Mapping[str, Any]) -> "CriterionScore":
        lost, coming = data["disagreement"], data.get("next")
        return cls(
            data["id"],
            data["key"],
            data["score"],
            data["low"],
            data["high"],
            data["basis"],
            {name: Input._of(value) for name, value in data["inputs"].items()},
            data["undecided_by"],
            data["row"],
            data["readings"],
            lost and Disagreement(lost["with"], lost["low"], lost["high"]),
            data.get("rating"),
            coming and NextLevel(coming["level"], coming["row"], [Change(x["input"], x["now"], x["to"]) for x in coming["changes"]]),
        )


@dataclass(frozen=True)
class PartSum:
    """The sum of the lows and highs of a section's or principle's criteria, and the most possible."""

    low: int
    high: int
    of: int


@dataclass(frozen=True)
class WayUp:
    """The steps to the next level of the total, cheapest first."""

    level: str
    points: int
    criteria: List[int]


@dataclass(frozen=True)
class Review:
    """One team's review."""

    team: Optional[str]
    """None when scored without a history."""
    as_of: datetime.date
    months: int
    from_: datetime.date
    """First day of the window; as_of is the last."""
    criteria: List[CriterionScore]
    sections: Dict[str, PartSum]
    principles: Dict[str, PartSum]
    total: Optional[int]
    """25-125; None when a criterion is unscored."""
    total_low: int
    total_high: int
    level: Optional[str]
    levels: List[str]
    """All levels the total's range allows, best last."""
    next_review_by: Optional[datetime.date]
    way_up: Optional[WayUp]

    def criterion(self, id: int) -> CriterionScore:
        """Criterion 1-25."""
        return self.criteria[id - 1]

    @classmethod
    def _of(cls, data: Mapping[str, Any]) -> "Review":
        way = data.get("way_up")
        return cls(
            data["team"],
            datetime.date.fromisoformat(data["as_of"]),
            data["months"],
            datetime.date.fromisoformat(data["from"]),
            [CriterionScore._of(score) for score in data["criteria"]],
            {key: PartSum(**part) for key, part in data["sections"].items()},
            {key: PartSum(**part) for key, part in data["principles"].items()},
            data["total"],
            data["total_low"],
            data["total_high"],
            data["level"],
            data["levels"],
            _date(data["next_review_by"]),
            way and WayUp(way["level"], way["points"], way["criteria"]),
        )


@dataclass(frozen=True)
class EditionUsed:
    """The edition that reviews were made with."""

    id: str
    hash: str
    out_of_date: bool
    """It was named although it does not cover the date."""
    what_if: Optional[Dict[str, str]]
    """The rules that were changed, in words, "fi" and "en" (`Edition.with_changes`); None: none."""


@dataclass(frozen=True)
class Reviews:
    """The reviews of one call: a sequence of `Review` in the order of team ids, and what they were made with."""

    library: str
    edition: EditionUsed
    choices: Dict[str, str]
    warnings: Dict[str, int]
    reviews: List[Review]
    json: str
    """The JSON that all of this was read from."""
    _texts: Any = None

    def __len__(self) -> int:
        return len(self.reviews)

    def __getitem__(self, index: int) -> Review:
        return self.reviews[index]

    def __iter__(self) -> Iterator[Review]:
        return iter(self.reviews)

    def team(self, id: Union[str, int]) -> Review:
        """The review of a team; KeyError when there is none."""
        for review in self.reviews:
            if review.team == str(id):
                return review
        raise KeyError(id)

    def text(self, language: str = "en") -> str:
        """The reviews for people, in English ("en") or Finnish ("fi"). Only of reviews that `score` gave."""
        if self._texts is None:
            raise ValueError("reviews read from JSON have no text form; score them again")
        return text_of(c.library.ipsf_reviews_text, self._texts._pointer, language.encode())

    @classmethod
    def from_json(cls, text: str) -> "Reviews":
        """Reads JSON that the library, the command or `json` gave."""
        data = json.loads(text)
        used = data["edition"]
        return cls(
            data["library"],
            EditionUsed(used["id"], used["hash"], used.get("out_of_date", False), used.get("what_if")),
            data["choices"],
            data["warnings"],
            [Review._of(review) for review in data["reviews"]],
            text,
        )


class Scored(c.Handle):
    """Reviews in the library."""

    _free = "ipsf_reviews_free"


def reviews_of(scored: Scored) -> Reviews:
    """Reads what the library scored."""
    reviews = Reviews.from_json(text_of(c.library.ipsf_reviews_json, scored._pointer))
    object.__setattr__(reviews, "_texts", scored)
    return reviews


class Options:
    """The library's options for reviews or a series, and what they point at."""

    def __init__(
        self,
        struct: Type[ctypes.Structure],
        months: int,
        teams: Sequence[Union[str, int]],
        choices: Optional[Mapping[str, Any]],
        holidays: Optional[Sequence[Date]],
        threads: int = 0,
        **dates: int,
    ) -> None:
        names = [str(team).encode() for team in teams]
        chosen = [(key.encode(), str(value).encode()) for key, value in (choices or {}).items()]
        self._names = (ctypes.c_char_p * len(names))(*names)
        self._choices = (c.ChoiceStruct * len(chosen))(*[c.ChoiceStruct(key, value) for key, value in chosen])
        # An array of one more than needed: an empty list of holidays is another calendar too, and has to have an address.
        self._holidays = None if holidays is None else (ctypes.c_int32 * (len(holidays) + 1))(*[to_day(day) for day in holidays])
        self.struct = struct(
            struct_size=ctypes.sizeof(struct),
            months=months,
            threads=threads,
            teams=self._names,
            team_count=len(names),
            choices=self._choices,
            choice_count=len(chosen),
            holidays=self._holidays,
            holiday_count=0 if holidays is None else len(holidays),
            **dates,
        )


def review_options(
    as_of: Date,
    months: int,
    teams: Sequence[Union[str, int]],
    choices: Optional[Mapping[str, Any]],
    holidays: Optional[Sequence[Date]],
    threads: int = 0,
) -> Options:
    """The options of `score` and `explain`."""
    return Options(c.ReviewOptionsStruct, months, teams, choices, holidays, threads, as_of=to_day(as_of))


def score(
    history: Optional[History] = None,
    *,
    as_of: Date,
    months: int = 6,
    teams: Sequence[Union[str, int]] = (),
    answers: Union[None, Answers, Mapping[str, Any], str, "os.PathLike[str]"] = None,
    edition: Optional[Edition] = None,
    choices: Optional[Mapping[str, Any]] = None,
    holidays: Optional[Sequence[Date]] = None,
    threads: int = 0,
    progress: Optional[Progress] = None,
) -> Reviews:
    """Scores teams on a review date, over a window of 1-120 months that ends on it.

    `teams`: ids; none: every team that exists on the date. `answers`: beside or instead of the history's own: a dict of item to value, a CSV file,
    or `Answers`. `edition`: the one that covers the date when it is not given. `choices`: named choices other than the edition's.
    `holidays`: the days, besides Saturdays and Sundays, that are no working days; Finland's when not given.
    `threads`: how many to use; 0: one for each core. `progress` as for `load`.
    Without a history there is one review without a team. Raises `Refused`.
    """
    options = review_options(as_of, months, teams, choices, holidays, threads)
    used = edition or edition_for(as_of)
    given = answers_of(answers)
    with reported(progress) as callback:
        options.struct.progress = callback
        scored = Scored(
            make(
                c.library.ipsf_reviews_score,
                used._pointer,
                history._pointer if history else None,
                given._pointer if given else None,
                ctypes.byref(options.struct),
            )
        )
    return reviews_of(scored)
