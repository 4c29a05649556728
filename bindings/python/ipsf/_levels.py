"""The levels of an edition's criteria of many reviews, as columns."""

from __future__ import annotations

from array import array
from typing import NamedTuple, Sequence

from ._arguments import whole


class LevelRange(NamedTuple):
    """The levels that a criterion can have, 1-5: one when both are the same, more while inputs are unknown."""

    low: int
    high: int


class Levels:
    """The lowest and highest reachable level of every criterion of `count` reviews, review by review. `ids`: of the
    edition's criteria."""

    def __init__(self, count: int, ids: Sequence[int]) -> None:
        self._places = {id: place for place, id in enumerate(ids)}
        self.lows, self.highs = array("B", bytes(len(ids) * count)), array("B", bytes(len(ids) * count))

    def low(self, criterion: int) -> "array[int]":
        return self.lows[self._place(criterion) :: len(self._places)]

    def high(self, criterion: int) -> "array[int]":
        return self.highs[self._place(criterion) :: len(self._places)]

    def of(self, review: int, criterion: int) -> LevelRange:
        place = len(self._places) * review + self._place(criterion)
        return LevelRange(self.lows[place], self.highs[place])

    def _place(self, criterion: int) -> int:
        if whole("criterion", criterion) not in self._places:
            raise IndexError(f"there is no criterion {criterion}; give one of {', '.join(map(str, self._places))}")
        return self._places[criterion]


class WithLevels:
    """Reviews with a column of each criterion's levels."""

    _levels: Levels

    def low(self, criterion: int) -> "array[int]":
        """The lowest reachable level of a criterion, by its id; the score where `high` is the same."""
        return self._levels.low(criterion)

    def high(self, criterion: int) -> "array[int]":
        """The highest reachable level of a criterion, by its id."""
        return self._levels.high(criterion)
