"""The reviews of a history by two editions: who moves, and by which criteria."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple, Union

from . import _library as c
from ._answers import Given
from ._arguments import Id
from ._dates import Date
from ._editions import Edition, edition_of
from ._errors import call
from ._history import History, LoadWarning, history_of, history_or_none
from ._lazy import Reader
from ._levels import LevelRange, Levels, WithLevels
from ._progress import Progress
from ._results import ResultAsTable
from ._reviews import Options, made, review_options
from ._scales import ScaleTotal, of_only
from ._scoring import warnings_of
from ._series import series_options
from ._shown import Shown
from ._structs import address
from ._tables import Rows, Table, words


@dataclass(frozen=True, repr=False)
class ReviewInShort(Shown):
    """A review by one of the editions."""

    total_low: Optional[int]
    """Totals and levels are those of the only scale; None by an edition of several, whose totals are in `scales`."""
    total_high: Optional[int]
    lowest_level: Optional[str]
    """Keys of the lowest and highest level that the total's range allows."""
    highest_level: Optional[str]
    scales: Dict[str, ScaleTotal]
    """The total of each scale of the edition, by its key; of an only scale under ""."""
    out_of_date: bool
    """The edition does not cover the date."""
    what_if: bool
    """By an edition with changed rules (`Edition.with_changes`)."""

    @property
    def total(self) -> Optional[int]:
        """None when a criterion is unscored, and by an edition of several scales."""
        return self.total_low if self.total_low == self.total_high else None

    @property
    def level(self) -> Optional[str]:
        """None when a criterion is unscored."""
        return None if self.total is None else self.lowest_level


def _in_short(scales: Dict[str, ScaleTotal], out_of_date: bool, what_if: bool) -> ReviewInShort:
    only = of_only(scales, "total_low", "total_high", "lowest_level", "highest_level")
    return ReviewInShort(**only, scales=scales, out_of_date=out_of_date, what_if=what_if)


@dataclass(frozen=True, repr=False)
class ComparedReview(Shown):
    """A team's review on a date by both editions."""

    as_of: datetime.date
    from_: datetime.date
    """First day of the window; as_of is the last."""
    team: Optional[str]
    """None when scored without a history."""
    before: ReviewInShort
    after: ReviewInShort
    moves: Dict[int, Tuple[LevelRange, LevelRange]]
    """The criteria that both editions have and whose levels are other, by id, with those before and after; empty: none
    moves."""

    @property
    def changes_level(self) -> bool:
        """A total that both editions have allows other levels, by their keys: scales of one key, or the only one of
        each."""
        before, after = self.before.scales, self.after.scales
        if len(before) == len(after) == 1:
            pairs = list(zip(before.values(), after.values()))
        else:
            pairs = [(before[key], after[key]) for key in after if key in before]
        return any((a.lowest_level, a.highest_level) != (b.lowest_level, b.highest_level) for a, b in pairs)


class _ReviewDifference(c.Handle):
    _type = "ipsf_review_difference"
    _made_by = "ipsf.compare_reviews or ipsf.compare_series"


class ComparedEdition(WithLevels):
    """One of the editions of a comparison. Columns hold one value for each review, in the same order, and have a buffer
    as those of a series."""

    def __init__(self, handle: _ReviewDifference, side: str, edition: Edition, count: int) -> None:
        self.edition = edition
        self._handle = handle
        self._side = side
        self._count = count
        self._levels = Levels(count, [criterion.id for criterion in edition.criteria])
        self._scales = [scale.key for scale in edition.scales]

    def __repr__(self) -> str:
        return f"<ipsf.ComparedEdition {self._side}: {self.edition.id}>"

    def _table(self, name: str) -> Table:
        return Table(c.library.ipsf_review_difference_table, self._handle, name)

    @cached_property
    def _told(self) -> Tuple[Dict[str, int], List[LoadWarning]]:
        return warnings_of(self._table("warnings"), self._side)

    @property
    def warnings(self) -> Dict[str, int]:
        """Of the whole load, and of answers that the edition does not ask: kind to number."""
        return dict(self._told[0])

    @property
    def named_warnings(self) -> List[LoadWarning]:
        """Those of `warnings` that are about a certain table, column or file."""
        return list(self._told[1])

    @cached_property
    def _what_if(self) -> bool:
        return any(
            side == self._side and rules for side, rules in self._table("made_with").rows_of("side", "what_if_en")
        )

    @cached_property
    def _totals(self) -> Tuple[int, List[Reader]]:
        """How many scales each review has by both editions, and what reads this one's totals."""
        table = self._table("totals")
        keys = [f"{key}_{self._side}" for key in ("total_low", "total_high", "levels", "next_review_by")]
        return table.rows // max(1, self._count), [table.reader_of(key) for key in ("scale", *keys)]

    def _review(self, place: int, out_of_date: bool) -> ReviewInShort:
        """The one at that place of the comparison."""
        each, readers = self._totals
        found = {}
        for row in range(place * each, (place + 1) * each):
            scale, low, high, levels, until = (read(row) for read in readers)
            if low is not None:
                possible = words(levels)
                found[scale] = ScaleTotal(low, high, until, possible[0], possible[-1])
        if len(self._scales) > 1:
            return _in_short({key: found[key] for key in self._scales}, out_of_date, self._what_if)
        return _in_short({"": total for total in found.values()}, out_of_date, self._what_if)


class _Compared:
    """The reviews by both editions. Apart from the result that lists them, which its rows must not refer to: a cycle
    would keep all of it until Python collects those."""

    def __init__(self, before: ComparedEdition, after: ComparedEdition) -> None:
        self._before = before
        self._after = after
        ids = [[criterion.id for criterion in side.edition.criteria] for side in (before, after)]
        self._shared = [id for id in ids[0] if id in ids[1]]

    @cached_property
    def _keys(self) -> List[Reader]:
        reviews = self._before._table("reviews")
        return [reviews.reader_of("as_of"), reviews.reader_of("team")]

    @cached_property
    def _dates(self) -> Dict[datetime.date, List[Any]]:
        """By date: the first day of the window, and whether each edition does not cover it."""
        dates = self._before._table("dates").rows_of("as_of", "from", "out_of_date_before", "out_of_date_after")
        return {as_of: others for as_of, *others in dates}

    def review(self, place: int) -> ComparedReview:
        as_of, team = (read(place) for read in self._keys)
        from_, before, after = self._dates[as_of]
        levels = self._before._levels, self._after._levels
        ranges = ((id, (levels[0].of(place, id), levels[1].of(place, id))) for id in self._shared)
        return ComparedReview(
            as_of,
            from_,
            team,
            self._before._review(place, before),
            self._after._review(place, after),
            {id: both for id, both in ranges if both[0] != both[1]},
        )


class ReviewDifference(ResultAsTable[ComparedReview]):
    """The result of `compare_reviews` or `compare_series`: a sequence of `ComparedReview`, by date, then team, each
    made when it is asked for.

    `before` and `after` are the editions with columns of the levels. `json` has what differs in the editions, how many
    reviews move, and each review. `csv` has one line for each review: totals, levels and criteria by both editions.
    `text` has what differs in the editions and who moves.
    """

    _holds = _ReviewDifference
    _rows_of = "reviews"
    _things = "reviews"

    def __init__(self, handle: _ReviewDifference, before: Edition, after: Edition) -> None:
        super().__init__(handle)
        count = int(c.library.ipsf_review_difference_count(handle))
        self.before = ComparedEdition(handle, "before", before, count)
        self.after = ComparedEdition(handle, "after", after, count)
        levels = [column for side in (self.before, self.after) for column in (side._levels.lows, side._levels.highs)]
        call(c.library.ipsf_review_difference_copy_levels, handle, 0, count, *map(address, levels))

    @cached_property
    def _rows(self) -> Rows[ComparedReview]:
        return Rows(self.before._count, _Compared(self.before, self.after).review)


def compare_reviews(
    before: Union[Edition, str],
    after: Union[Edition, str],
    history: Optional[History] = None,
    *,
    as_of: Date,
    months: int = 6,
    teams: Optional[Sequence[Id]] = None,
    answers: Given = None,
    choices: Optional[Mapping[str, Any]] = None,
    holidays: Optional[Sequence[Date]] = None,
    threads: int = 0,
    progress: Optional[Progress] = None,
) -> ReviewDifference:
    """Scores teams on a date by both editions. Each review is the one that `score` gives.

    Both editions score any date. `choices` hold in both; an answer to an input that one of them does not have counts
    for the other alone. The rest as for `score`. Without a history there is one review without a team. Raises
    `Refused`.
    """
    caseload = history_or_none(history)
    options = review_options(as_of, months, teams, choices, holidays, threads)
    return _compared(c.library.ipsf_review_difference_new, before, after, caseload, answers, options, progress)


def compare_series(
    before: Union[Edition, str],
    after: Union[Edition, str],
    history: History,
    *,
    from_: Date,
    to: Date,
    every: str = "month",
    months: int = 6,
    teams: Optional[Sequence[Id]] = None,
    answers: Given = None,
    choices: Optional[Mapping[str, Any]] = None,
    holidays: Optional[Sequence[Date]] = None,
    threads: int = 0,
    progress: Optional[Progress] = None,
) -> ReviewDifference:
    """Scores teams by both editions at the end of every "month", "quarter" or "year" from `from_` to `to`, both
    included, in one pass over the history.

    The dates and teams as for `series`, the rest as for `compare_reviews`. Raises `Refused`.
    """
    caseload = history_of(history)
    options = series_options(from_, to, every, months, teams, choices, holidays, threads)
    return _compared(c.library.ipsf_review_difference_new_series, before, after, caseload, answers, options, progress)


def _compared(
    compare: Any,
    before: Union[Edition, str],
    after: Union[Edition, str],
    history: Optional[History],
    answers: Given,
    options: Options,
    progress: Optional[Progress],
) -> ReviewDifference:
    both = [edition_of(before, "before"), edition_of(after, "after")]
    return ReviewDifference(_ReviewDifference(made(compare, both, history, answers, options, progress)), *both)
