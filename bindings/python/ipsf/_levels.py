"""The levels of criteria 1-25 of many reviews, as columns."""

from __future__ import annotations

from array import array
from typing import NamedTuple

from ._arguments import whole

CRITERIA = 25


class LevelRange(NamedTuple):
    """The levels that a criterion can have, 1-5: one when both are the same, more while inputs are unknown."""

    low: int
    high: int


class Levels:
    """The lowest and highest reachable level of every criterion of `count` reviews, review by review."""

    def __init__(self, count: int) -> None:
        self.lows, self.highs = array("B", bytes(CRITERIA * count)), array("B", bytes(CRITERIA * count))

    def low(self, criterion: int) -> "array[int]":
        return self.lows[_place(criterion) :: CRITERIA]

    def high(self, criterion: int) -> "array[int]":
        return self.highs[_place(criterion) :: CRITERIA]

    def of(self, review: int, criterion: int) -> LevelRange:
        place = CRITERIA * review + _place(criterion)
        return LevelRange(self.lows[place], self.highs[place])


def _place(criterion: int) -> int:
    criterion = whole("criterion", criterion)
    if not 1 <= criterion <= CRITERIA:
        raise IndexError(f"there is no criterion {criterion}; give 1-{CRITERIA}")
    return criterion - 1
