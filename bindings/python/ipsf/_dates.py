"""Dates as the library's days since 1970-01-01."""

from __future__ import annotations

import datetime
from typing import Optional, Union

from . import _library as c

Date = Union[datetime.date, str]
"""A date, or its ISO text "2024-12-31"."""

_EPOCH = datetime.date(1970, 1, 1).toordinal()


def to_day(value: Date) -> int:
    if isinstance(value, str):
        value = datetime.date.fromisoformat(value)
    if isinstance(value, datetime.datetime) or not isinstance(value, datetime.date):
        raise TypeError("a date is a datetime.date (without a time) or an ISO text")
    return value.toordinal() - _EPOCH


def to_date(day: int) -> datetime.date:
    return datetime.date.fromordinal(day + _EPOCH)


def date_or_none(day: int) -> Optional[datetime.date]:
    return None if day == c.NO_DAY else to_date(day)
