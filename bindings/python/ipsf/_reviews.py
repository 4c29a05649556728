"""Fidelity reviews as dataclasses that mirror the JSON (docs/json.md)."""

from __future__ import annotations

import ctypes
import datetime
import json
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple, Type, Union

from . import _library as c
from . import _rows
from ._answers import Given, answers_of, value_text
from ._arguments import Id, days, ids, language_text, pairs, text, threads_of, typed, whole
from ._dates import Date, to_day
from ._editions import Edition
from ._errors import InvalidArgument, make, text_of
from ._history import History, LoadWarning
from ._lazy import Lazy
from ._pages import PARTS, WithReport, in_notebook
from ._progress import Progress, reported
from ._results import Listed
from ._rows import PartSum
from ._scales import ScaleTotal
from ._shown import Shown, counted, shown
from ._structs import bytes_of
from ._tables import Table


def criterion_of(criteria: Sequence[Any], id: int) -> Any:
    """The one of an id, whatever the type that has it."""
    whole("id", id)
    for criterion in criteria:
        if criterion.id == id:
            return criterion
    raise IndexError(
        f"there is no criterion {id}; give one of {', '.join(str(criterion.id) for criterion in criteria)}"
    )


def _range(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}-{high}"


def _date(text: Optional[str]) -> Optional[datetime.date]:
    return None if text is None else datetime.date.fromisoformat(text)


@dataclass(frozen=True, repr=False)
class Input(_rows.Input, Lazy):
    """One input of a criterion as it was used."""

    value: Union[bool, int, str, Fraction, None]
    """Flag, count, choice, or the exact fraction of a measure (a share of 85 % is 17/20); None when unknown."""
    reason: Optional[str]
    """Why a measure is unknown."""
    left_out: Dict[str, int]
    """Records kept out of a measure: reason to number."""
    counted: Dict[str, int]
    """Kinds of records counted, where a measure reports them apart."""
    measure: Optional["Input"]
    """The measure that an answer won over; None when there is none."""

    @classmethod
    def _of(cls, data: Mapping[str, Any]) -> "Input":
        numerator, denominator = data.get("numerator"), data.get("denominator")
        value = data.get("value")
        if numerator is not None and denominator:
            value = Fraction(numerator, denominator)
        return cls(
            source=data["source"],
            numerator=numerator,
            denominator=denominator,
            on=_date(data.get("on")),
            answered_from=data.get("answered_from"),
            note=data.get("note"),
            value=value,
            reason=data.get("reason"),
            left_out=data.get("left_out", {}),
            counted=data.get("counted", {}),
            measure=Input._of(data["measure"]) if "measure" in data else None,
        )


@dataclass(frozen=True)
class Disagreement:
    """What the strongest source that lost would have given."""

    with_: str
    low: int
    high: int


@dataclass(frozen=True, repr=False)
class Change(_rows.Change):
    """One input that has to change, and to what."""

    now: Any
    """Flag, count, choice, or numerator and denominator of a measure; None when unknown."""


@dataclass(frozen=True, repr=False)
class NextLevel(Shown):
    """The least a criterion needs for a higher level."""

    level: int
    row: str
    changes: List[Change]


def _change(data: Mapping[str, Any]) -> Change:
    return Change(data["input"], data.get("derived"), data["to"], data["now"])


@dataclass(frozen=True, repr=False)
class CriterionScore(_rows.CriterionScore, Lazy):
    """One criterion of a review."""

    inputs: Dict[str, Input]
    undecided_by: List[str]
    """The missing inputs that can change the level."""
    readings: List[str]
    """Ids of those that it rests on."""
    disagreement: Optional[Disagreement]
    next: Optional[NextLevel]

    def __repr__(self) -> str:
        return shown(self, f"{self.id} {self.key}: {_range(self.low, self.high)}")

    @classmethod
    def _of(cls, data: Mapping[str, Any]) -> "CriterionScore":
        lost, coming = data["disagreement"], data.get("next")
        return cls(
            id=data["id"],
            key=data["key"],
            score=data["score"],
            low=data["low"],
            high=data["high"],
            basis=data["basis"],
            rating=data.get("rating"),
            rated_on=_date(data.get("rated_on")),
            rated_from=data.get("rated_from"),
            rating_note=data.get("rating_note"),
            row=data["row"],
            inputs={name: Input._of(value) for name, value in data["inputs"].items()},
            undecided_by=data["undecided_by"],
            readings=data["readings"],
            disagreement=lost and Disagreement(lost["with"], lost["low"], lost["high"]),
            next=coming and NextLevel(coming["level"], coming["row"], [_change(x) for x in coming["changes"]]),
        )


@dataclass(frozen=True, repr=False)
class WayUp(Shown):
    """The steps to the next level of a total, cheapest first."""

    level: str
    points: int
    criteria: List[int]


@dataclass(frozen=True, repr=False)
class ReviewedTotal(ScaleTotal):
    """The total of a scale as reviewed."""

    levels: List[str]
    """Keys of all levels the total's range allows, best last."""
    way_up: Optional[WayUp]
    """None at the highest level."""

    @classmethod
    def _of(cls, data: Mapping[str, Any]) -> "ReviewedTotal":
        levels, way = data["levels"], data.get("way_up")
        return cls(
            total_low=data["total_low"],
            total_high=data["total_high"],
            next_review_by=_date(data["next_review_by"]),
            lowest_level=levels[0],
            highest_level=levels[-1],
            levels=levels,
            way_up=way and WayUp(way["level"], way["points"], way["criteria"]),
        )


class Scored(WithReport):
    """Reviews that the library may hold, and what it makes of those that it does."""

    # No field: pickled and copied reviews are data alone.
    _scored: Optional[Callable[[], c.Handle]] = None

    def _held(self, wanted: str) -> c.Handle:
        """The reviews in the library."""
        if self._scored is None:
            raise InvalidArgument(
                f"reviews that were read from JSON, pickled or copied have no {wanted}; score them again"
            )
        return self._scored()

    def text(self, language: str = "en") -> str:
        """The reviews for people, in English ("en") or Finnish ("fi"). Only of reviews that `score` gave."""
        return text_of(c.library.ipsf_reviews_text, self._held("text form"), language_text(language))

    def table(self, name: str) -> Table:
        """Their table "criteria", or another of docs/tables.md, with csv(), json() and for data frames.

        Only of reviews that `score` gave.
        """
        return Table(c.library.ipsf_reviews_table, self._held("tables"), name)

    def xlsx(self, language: str = "en") -> bytes:
        """The reviews as a workbook of a spreadsheet (docs/xlsx.md). Only of reviews that `score` gave."""
        return bytes_of(c.library.ipsf_reviews_xlsx, self._held("workbook"), language_text(language))

    def _report(self) -> Tuple[Any, c.Handle]:
        return c.library.ipsf_reviews_html, self._held("report")

    def _repr_html_(self) -> Optional[str]:
        if self._scored is None:
            return None  # only its repr is left
        count = len(self) if isinstance(self, Reviews) else 1
        in_short = [part for part in PARTS if part != "summary" or count > 1]
        return in_notebook(self.html(without=in_short), 40 if count == 1 else count)


@dataclass(frozen=True, repr=False)
class Review(_rows.Review, Lazy, Scored):
    """One team's review."""

    criteria: List[CriterionScore]
    sections: Dict[str, PartSum]
    principles: Dict[str, PartSum]
    scales: Dict[str, ReviewedTotal]
    """The total of each scale of the edition, by its key; of an only scale under ""."""
    what_if: bool = field(compare=False)
    """By an edition with changed rules (`Edition.with_changes`); `Reviews.edition` says which. Reviews that say the
    same are equal all the same."""

    # What follows is that of the only scale. By an edition of several there is no total over all: None, and no levels.

    @property
    def _only(self) -> Optional[ReviewedTotal]:
        return self.scales.get("")

    @property
    def total(self) -> Optional[int]:
        """None, too, when a criterion is unscored."""
        return self._only.total if self._only else None

    @property
    def total_low(self) -> Optional[int]:
        return self._only.total_low if self._only else None

    @property
    def total_high(self) -> Optional[int]:
        return self._only.total_high if self._only else None

    @property
    def level(self) -> Optional[str]:
        return self._only.level if self._only else None

    @property
    def levels(self) -> List[str]:
        """All levels the total's range allows, best last."""
        return self._only.levels if self._only else []

    @property
    def next_review_by(self) -> Optional[datetime.date]:
        return self._only.next_review_by if self._only else None

    @property
    def way_up(self) -> Optional[WayUp]:
        return self._only.way_up if self._only else None

    def __repr__(self) -> str:
        by = f"of team {self.team} on" if self.team is not None else "on"
        if self._only:
            most = sum(part.of for part in self.sections.values())
            total = f"total {_range(self._only.total_low, self._only.total_high)} of {most}"
            return shown(self, f"{by} {self.as_of}: {total}, {' or '.join(self._only.levels)}")
        totals = [f"{key} {_range(each.total_low, each.total_high)}" for key, each in self.scales.items()]
        return shown(self, f"{by} {self.as_of}: {', '.join(totals)}")

    def criterion(self, id: int) -> CriterionScore:
        """The criterion of an id; IndexError when there is none."""
        found: CriterionScore = criterion_of(self.criteria, id)
        return found

    @classmethod
    def _of(cls, data: Mapping[str, Any], what_if: bool) -> "Review":
        scales = data.get("scales", {"": data})
        return cls(
            team=data["team"],
            as_of=datetime.date.fromisoformat(data["as_of"]),
            from_=datetime.date.fromisoformat(data["from"]),
            months=data["months"],
            out_of_date=data.get("out_of_date", False),
            criteria=[CriterionScore._of(score) for score in data["criteria"]],
            sections={key: PartSum(**part) for key, part in data["sections"].items()},
            principles={key: PartSum(**part) for key, part in data["principles"].items()},
            scales={key: ReviewedTotal._of(total) for key, total in scales.items()},
            what_if=what_if,
        )


def named_warnings_of(data: Mapping[str, Any]) -> List[LoadWarning]:
    """Those of a result's JSON."""
    return [
        LoadWarning(each["kind"], each["table"], each["name"], each["count"], tuple(each.get("rows", ())))
        for each in data.get("named_warnings", ())
    ]


@dataclass(frozen=True, repr=False)
class EditionUsed(_rows.EditionUsed):
    """The edition that reviews were made with."""

    what_if: Optional[Dict[str, str]]
    """The rules that were changed, in words, "fi" and "en" (`Edition.with_changes`); None: none."""


@dataclass(frozen=True, repr=False)
class Reviews(Lazy, Scored, Listed[Review]):
    """The reviews of one call: a sequence of `Review` in the order of team ids, and what they were made with."""

    library: str
    edition: EditionUsed
    choices: Dict[str, str]
    warnings: Dict[str, int]
    named_warnings: List[LoadWarning]
    reviews: List[Review]
    json: str
    """The same as JSON (docs/json.md)."""

    @cached_property
    def _rows(self) -> List[Review]:
        return self.reviews

    def __repr__(self) -> str:
        what_if = " (what-if)" if self.edition.what_if else ""
        return shown(self, f"of {counted(len(self.reviews), 'reviews')} by {self.edition.id}{what_if}")

    def team(self, id: Union[str, int]) -> Review:
        """The review of a team; KeyError when there is none."""
        for review in self:
            if review.team == str(id):
                return review
        raise KeyError(id)

    @classmethod
    def from_json(cls, text: str) -> "Reviews":
        """Reads JSON that the library, the command or `json` gave."""
        typed("text", text, (str, bytes, bytearray), "the JSON of reviews")
        try:
            data = json.loads(text)
            used = data["edition"]
            return cls(
                data["library"],
                EditionUsed(used["id"], used["hash"], used.get("out_of_date", False), used.get("what_if")),
                data["choices"],
                data["warnings"],
                named_warnings_of(data),
                [Review._of(review, "what_if" in used) for review in data["reviews"]],
                text if isinstance(text, str) else text.decode(json.detect_encoding(text)),
            )
        except KeyError as missing:
            raise InvalidArgument(f"not the JSON of reviews: {missing.args[0]!r} is not there") from missing
        except (TypeError, AttributeError, ValueError) as wrong:
            raise InvalidArgument(f"not the JSON of reviews: {wrong}") from wrong


class Options:
    """The library's options for reviews or a series, and what they point at."""

    def __init__(
        self,
        struct: Type[ctypes.Structure],
        months: int,
        teams: Optional[Sequence[Id]],
        choices: Optional[Mapping[str, Any]],
        holidays: Optional[Sequence[Date]],
        threads: Optional[int] = 0,
        **dates: int,
    ) -> None:
        self._names = ids("teams", teams)
        chosen = [
            (text("choices", key), value_text(f"choice {key}", value, "a choice", "80 or its word"))
            for key, value in pairs("choices", choices, "a dict of choice to value")
        ]
        self._choices = (c.ChoiceStruct * len(chosen))(*[c.ChoiceStruct(key, value) for key, value in chosen])
        self._holidays, free_days = days("holidays", holidays)
        self.struct = struct(
            struct_size=ctypes.sizeof(struct),
            months=whole("months", months),
            threads=threads_of(threads),
            teams=self._names,
            team_count=len(self._names),
            choices=self._choices,
            choice_count=len(chosen),
            holidays=self._holidays,
            holiday_count=free_days,
            **dates,
        )


def review_options(
    as_of: Date,
    months: int,
    teams: Optional[Sequence[Id]],
    choices: Optional[Mapping[str, Any]],
    holidays: Optional[Sequence[Date]],
    threads: Optional[int] = 0,
) -> Options:
    """The options of `score` and `explain`."""
    return Options(c.ReviewOptionsStruct, months, teams, choices, holidays, threads, as_of=to_day(as_of, "as_of"))


def made(
    function: Any,
    editions: Sequence[Edition],
    history: Optional[History],
    answers: Given,
    options: Options,
    progress: Optional[Progress],
) -> ctypes.c_void_p:
    """The handle that a function gives that scores by editions."""
    with answers_of(answers) as given, reported(progress) as callback:
        options.struct.progress = callback
        return make(function, *editions, history, given, ctypes.byref(options.struct))
