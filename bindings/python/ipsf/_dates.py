"""Dates as the library's days since 1970-01-01."""

from __future__ import annotations

import datetime
import re
from typing import Any, Optional, Union

from . import _library as c

Date = Union[datetime.date, str]
"""A date, or its ISO text "2024-12-31". A midnight without a time zone is a date too."""

_EPOCH = datetime.date(1970, 1, 1).toordinal()


def to_number(date: datetime.date) -> int:
    return date.toordinal() - _EPOCH


def check_unit(dtype: Any) -> None:
    """Refuses numpy's months, years and weeks: which of their days is meant nobody here can say."""
    if dtype.str[-2:] in ("Y]", "M]", "W]"):
        raise TypeError(f"dates of the type {dtype} say no day; give them as datetime64[D]")


def day_of_date(value: Any) -> int:
    """The day of a date, or of a midnight, also numpy's. Which day another time falls on nobody here can say."""
    if hasattr(value, "astype"):
        check_unit(value.dtype)
        day = value.astype("datetime64[D]")
        number = int(day.astype("int64")) if day == value else None
    else:
        number = to_number(value)
        if isinstance(value, datetime.datetime):
            if value.tzinfo is not None:
                raise TypeError("a time with a time zone is no date; give the date that is meant")
            # pandas' times have nanoseconds besides
            number = number if value.time() == datetime.time() and not getattr(value, "nanosecond", 0) else None
    if number is None:
        raise TypeError("a date with a time of day is none; give whole days")
    return number


def is_date(value: Any) -> bool:
    """Whether it is a date or time of Python, pandas or numpy."""
    return isinstance(value, datetime.date) or (type(value).__name__ == "datetime64" and hasattr(value, "astype"))


def to_day(value: Date, name: str) -> int:
    """The day of the argument `name`."""
    try:
        if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
            return day_of_date(datetime.date.fromisoformat(value))
        if is_date(value) and value == value:  # not a time that is none
            return day_of_date(value)
    except (TypeError, ValueError) as wrong:
        raise type(wrong)(f"{name}: {wrong}") from None
    advice = f'{name}: give a datetime.date, or a text as "2024-12-31"'
    if isinstance(value, str):
        raise ValueError(advice)
    raise TypeError(f"{advice}, not {'None' if value is None else type(value).__name__}")


def to_date(day: int) -> datetime.date:
    return datetime.date.fromordinal(day + _EPOCH)


def date_or_none(day: int) -> Optional[datetime.date]:
    return None if day == c.NO_DAY else to_date(day)
