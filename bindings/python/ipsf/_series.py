"""Series: the reviews of every team at the end of every month, quarter or year."""

from __future__ import annotations

import datetime
from array import array
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Dict, List, Mapping, Optional, Sequence, Union

from . import _library as c
from . import _rows
from ._answers import Given
from ._arguments import Id, choice, text, whole
from ._dates import Date, to_day
from ._editions import Edition, edition_on
from ._errors import InvalidArgument, call, make
from ._history import History, LoadWarning, history_of
from ._levels import Levels, WithLevels
from ._progress import Progress
from ._results import ResultAsTable
from ._reviews import Options, Review, made
from ._scales import ScaleTotal, ends_of_levels, of_only
from ._scoring import ScoredHandle, reviews_of, warnings_of
from ._structs import address
from ._tables import Rows, rows_as

_OF_ONLY_SCALE = ("total_low", "total_high", "level", "lowest_level", "highest_level", "next_review_by")
_EVERY = {"month": c.EVERY_MONTH, "quarter": c.EVERY_QUARTER, "year": c.EVERY_YEAR}


@dataclass(frozen=True, repr=False)
class SeriesRow(_rows.SeriesRow):
    """One review of a series in short."""

    total_low: Optional[int]
    """Totals, levels and the next review are those of the only scale; None by an edition of several, whose totals are
    in `scales`."""
    total_high: Optional[int]
    level: Optional[str]
    """None, too, when a criterion is unscored."""
    lowest_level: Optional[str]
    highest_level: Optional[str]
    next_review_by: Optional[datetime.date]
    """None when the total's range allows more than one interval."""
    scales: Dict[str, ScaleTotal]
    """The total of each scale of the edition, by its key; of an only scale under ""."""
    what_if: bool
    """By an edition with changed rules (`Edition.with_changes`)."""

    @property
    def total(self) -> Optional[int]:
        """None when a criterion is unscored, and by an edition of several scales."""
        return self.total_low if self.total_low == self.total_high else None


class _Series(c.Handle):
    _type = "ipsf_series"
    _made_by = "ipsf.series"


class Series(ResultAsTable[SeriesRow], WithLevels):
    """The reviews of `series`, by date, then team: a sequence of `SeriesRow`, columns beside it, and whole reviews when
    asked for.

    Columns hold one value for each row, in the same order, and have a buffer that numpy and others read without
    copying.

    `json` has all whole reviews, some 20 KB for each; `Reviews.from_json` reads it. `csv` has one line for each row:
    totals, levels, criteria and measures. `text` has the totals and levels.
    """

    _holds = _Series
    _rows_of = "reviews"
    _things = "reviews"

    def __init__(self, handle: _Series, edition: Edition) -> None:
        super().__init__(handle)
        self._scales = len(edition.scales)
        count = c.library.ipsf_series_count(handle)
        self._levels = Levels(count, [criterion.id for criterion in edition.criteria])
        call(
            c.library.ipsf_series_copy_levels, handle, 0, count, address(self._levels.lows), address(self._levels.highs)
        )
        self._measures = [
            c.library.ipsf_measure_name(index).decode() for index in range(c.library.ipsf_measure_count())
        ]
        self._sums = array("q", bytes(16 * len(self._measures) * count))
        call(c.library.ipsf_series_copy_measures, handle, 0, count, address(self._sums))

    @cached_property
    def _rows(self) -> Rows[SeriesRow]:
        table, each = self.table("totals"), self._scales
        (changed_rules,) = self.table("made_with").rows_of("what_if_en")
        what_if = changed_rules != (None,)
        reviews, key = rows_as(_rows.SeriesRow, table), table.reader_named("scale")
        totals = rows_as(ScaleTotal, table, ends_of_levels(table))

        def review(place: int) -> SeriesRow:
            rows = range(place * each, (place + 1) * each)
            scales = {key(row) if each > 1 else "": totals[row] for row in rows}
            only = of_only(scales, *_OF_ONLY_SCALE)
            return SeriesRow(**vars(reviews[rows[0]]), **only, scales=scales, what_if=what_if)

        return Rows(table.rows // each, review)

    @property
    def warnings(self) -> Dict[str, int]:
        """Of the whole load and of answers, kind to number: a row of answers once, for however many dates."""
        return warnings_of(self.table("warnings"))[0]

    @property
    def named_warnings(self) -> List[LoadWarning]:
        """Those of `warnings` that are about a certain table, column or file."""
        return warnings_of(self.table("warnings"))[1]

    @property
    def measures(self) -> List[str]:
        """The names of the measures."""
        return list(self._measures)

    def numerator(self, measure: str) -> "array[int]":
        """The numerators of a measure ("clients_per_coach"), not reduced."""
        return self._sums[2 * self._place(measure) :: 2 * len(self._measures)]

    def denominator(self, measure: str) -> "array[int]":
        """The denominators of a measure; 0 where it is unknown."""
        return self._sums[2 * self._place(measure) + 1 :: 2 * len(self._measures)]

    def _place(self, measure: str) -> int:
        text("measure", measure)
        if measure not in self._measures:
            raise InvalidArgument(f"there is no measure {measure!r}; give one of {', '.join(self._measures)}")
        return self._measures.index(measure)

    def review(self, index: int) -> Review:
        """The whole review of row `index`, as `score` gives it for that date and team alone."""
        place = range(len(self))[whole("index", index, 64)]
        return reviews_of(ScoredHandle(make(c.library.ipsf_series_review, self._handle, place)))[0]


def series_options(
    from_: Date,
    to: Date,
    every: str,
    months: int,
    teams: Optional[Sequence[Id]],
    choices: Optional[Mapping[str, Any]],
    holidays: Optional[Sequence[Date]],
    threads: Optional[int],
) -> Options:
    """The options of `series` and `compare_series`."""
    period = {"from_": to_day(from_, "from_"), "to": to_day(to, "to"), "every": choice("every", every, _EVERY)}
    return Options(c.SeriesOptionsStruct, months, teams, choices, holidays, threads, **period)


def series(
    history: History,
    *,
    from_: Date,
    to: Date,
    every: str = "month",
    months: int = 6,
    teams: Optional[Sequence[Id]] = None,
    answers: Given = None,
    edition: Union[None, Edition, str] = None,
    choices: Optional[Mapping[str, Any]] = None,
    holidays: Optional[Sequence[Date]] = None,
    threads: int = 0,
    progress: Optional[Progress] = None,
) -> Series:
    """Scores teams at the end of every "month", "quarter" or "year" from `from_` to `to`, both included, in one pass
    over the history.

    Each review is the one that `score` gives for its date. `teams`: None: on each date every team that exists then.
    `answers` hold on every date. `edition`: the one that covers `to` when it is not given. The rest as for `score`.
    Raises `Refused`.
    """
    caseload = history_of(history)
    options = series_options(from_, to, every, months, teams, choices, holidays, threads)
    used = edition_on(edition, to, "to")
    return Series(_Series(made(c.library.ipsf_series_score, [used], caseload, answers, options, progress)), used)
