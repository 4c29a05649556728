"""Series: the reviews of every team at the end of every month, quarter or year."""

from __future__ import annotations

import ctypes
import datetime
import os
from array import array
from dataclasses import dataclass
from typing import Any, Iterator, List, Mapping, Optional, Sequence, Union

from . import _library as c
from ._answers import Answers, answers_of
from ._arrow import stream_capsule
from ._dates import Date, to_day
from ._editions import Edition, edition_for
from ._errors import call, make, text_of
from ._history import History
from ._levels import Levels
from ._progress import Progress, reported
from ._reviews import Options, Review, Scored, reviews_of
from ._structs import address

_EVERY = ("month", "quarter", "year")
_EPOCH = datetime.date(1970, 1, 1).toordinal()


@dataclass(frozen=True)
class SeriesRow:
    """One review of a series in short."""

    as_of: datetime.date
    from_: datetime.date
    """First day of the window; as_of is the last."""
    team: str
    total_low: int
    total_high: int
    level: Optional[str]
    """None when a criterion is unscored."""
    lowest_level: str
    highest_level: str
    out_of_date: bool
    """The edition was named although it does not cover as_of."""
    what_if: bool
    """By an edition with changed rules (`Edition.with_changes`)."""

    @property
    def total(self) -> Optional[int]:
        """25-125; None when a criterion is unscored."""
        return self.total_low if self.total_low == self.total_high else None


class _Series(c.Handle):
    _free = "ipsf_series_free"


class Series:
    """The reviews of `series`, by date, then team: a sequence of `SeriesRow`, columns beside it, and whole reviews when asked for.

    Columns hold one value for each row, in the same order, and have a buffer that numpy and others read without copying.
    """

    def __init__(self, handle: _Series) -> None:
        self._handle = handle
        count = self._count = c.library.ipsf_series_count(handle._pointer)
        structs = (c.SeriesRowStruct * count)()
        if count:
            structs[0].struct_size = ctypes.sizeof(c.SeriesRowStruct)
        call(c.library.ipsf_series_copy, handle._pointer, 0, count, structs)
        self._rows = [_row(struct) for struct in structs]
        self._levels = Levels(count)
        call(c.library.ipsf_series_copy_levels, handle._pointer, 0, count, address(self._levels.lows), address(self._levels.highs))
        self._measures = [c.library.ipsf_measure_name(index).decode() for index in range(c.library.ipsf_measure_count())]
        self._sums = array("q", bytes(16 * len(self._measures) * count))
        call(c.library.ipsf_series_copy_measures, handle._pointer, 0, count, address(self._sums))

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, index: int) -> SeriesRow:
        return self._rows[index]

    def __iter__(self) -> Iterator[SeriesRow]:
        return iter(self._rows)

    @property
    def measures(self) -> List[str]:
        """The names of the measures."""
        return list(self._measures)

    def low(self, criterion: int) -> "array[int]":
        """The lowest reachable level of criterion 1-25; the score where `high` is the same."""
        return self._levels.low(criterion)

    def high(self, criterion: int) -> "array[int]":
        """The highest reachable level of criterion 1-25."""
        return self._levels.high(criterion)

    def numerator(self, measure: str) -> "array[int]":
        """The numerators of a measure ("clients_per_coach"), not reduced."""
        return self._sums[2 * self._measures.index(measure) :: 2 * len(self._measures)]

    def denominator(self, measure: str) -> "array[int]":
        """The denominators of a measure; 0 where it is unknown."""
        return self._sums[2 * self._measures.index(measure) + 1 :: 2 * len(self._measures)]

    def review(self, index: int) -> Review:
        """The whole review of row `index`, as `score` gives it for that date and team alone."""
        place = range(len(self))[index]
        return reviews_of(Scored(make(c.library.ipsf_series_review, self._handle._pointer, place)))[0]

    def json(self) -> str:
        """All whole reviews as JSON, some 20 KB for each; `Reviews.from_json` reads it."""
        return text_of(c.library.ipsf_series_json, self._handle._pointer)

    def csv(self) -> str:
        """One line for each row: totals, levels, criteria and measures."""
        return text_of(c.library.ipsf_series_csv, self._handle._pointer)

    def text(self, language: str = "en") -> str:
        """The totals and levels for people, in English ("en") or Finnish ("fi")."""
        return text_of(c.library.ipsf_series_text, self._handle._pointer, language.encode())

    def __arrow_c_stream__(self, requested_schema: Optional[object] = None) -> Any:
        """The columns of `csv` as an Arrow stream: `pyarrow.table(series)`, `polars.DataFrame(series)`. The schema is always its own."""
        return stream_capsule(lambda stream: call(c.library.ipsf_series_arrow, self._handle._pointer, stream))

    def __repr__(self) -> str:
        return f"<ipsf.Series of {len(self)} reviews>"


def every_code(every: str) -> int:
    """The library's code of how often a series reviews."""
    if every not in _EVERY:
        raise ValueError('every: give "month", "quarter" or "year"')
    return _EVERY.index(every)


def _row(struct: c.SeriesRowStruct) -> SeriesRow:
    return SeriesRow(
        datetime.date.fromordinal(struct.as_of + _EPOCH),
        datetime.date.fromordinal(struct.from_ + _EPOCH),
        struct.team.decode(),
        struct.total_low,
        struct.total_high,
        struct.level.decode() if struct.level else None,
        struct.lowest_level.decode(),
        struct.highest_level.decode(),
        struct.out_of_date == 1,
        struct.what_if == 1,
    )


def series(
    history: History,
    *,
    from_: Date,
    to: Date,
    every: str = "month",
    months: int = 6,
    teams: Sequence[Union[str, int]] = (),
    answers: Union[None, Answers, Mapping[str, Any], str, "os.PathLike[str]"] = None,
    edition: Optional[Edition] = None,
    choices: Optional[Mapping[str, Any]] = None,
    holidays: Optional[Sequence[Date]] = None,
    threads: int = 0,
    progress: Optional[Progress] = None,
) -> Series:
    """Scores teams at the end of every "month", "quarter" or "year" from `from_` to `to`, both included, in one pass over the history.

    Each review is the one that `score` gives for its date. `teams`: none: on each date every team that exists then. `answers` hold on every
    date. `edition`: the one that covers `to` when it is not given. The rest as for `score`. Raises `Refused`.
    """
    options = Options(
        c.SeriesOptionsStruct, months, teams, choices, holidays, threads, from_=to_day(from_), to=to_day(to), every=every_code(every)
    )
    used = edition or edition_for(to)
    given = answers_of(answers)
    with reported(progress) as callback:
        options.struct.progress = callback
        return Series(
            _Series(
                make(
                    c.library.ipsf_series_score,
                    used._pointer,
                    history._pointer,
                    given._pointer if given else None,
                    ctypes.byref(options.struct),
                )
            )
        )
