"""Review dates and their windows, and Finland's working days: what the peers are handed beside the history."""

import calendar
import datetime
from dataclasses import dataclass

ONE_DAY = datetime.timedelta(days=1)


def months_before(day, months):
    """The same day of an earlier month, or that month's last day when it is shorter."""
    count = day.year * 12 + day.month - 1 - months
    year, month = count // 12, count % 12 + 1
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


@dataclass(frozen=True)
class Review:
    """A review date and the first day of its window."""

    as_of: datetime.date
    first_day: datetime.date

    @classmethod
    def on(cls, as_of, months):
        return cls(as_of, months_before(as_of + ONE_DAY, months))


def month_ends(last, count):
    """The ends of `count` months, the last of which is that of `last`, ascending."""
    first_of_next = last.replace(day=1) + datetime.timedelta(days=32)
    first_of_next = first_of_next.replace(day=1)
    return [months_before(first_of_next, back) - ONE_DAY for back in reversed(range(count))]


def easter_sunday(year):
    """The Gregorian Easter (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return datetime.date(year, month, day + 1)


def holidays(year):
    """Finland's, on Mondays to Fridays, with Christmas Eve and Midsummer Eve."""
    easter = easter_sunday(year)
    fixed = [(1, 1), (1, 6), (5, 1), (12, 6), (12, 24), (12, 25), (12, 26)]
    midsummer_eve = next(
        day for day in (datetime.date(year, 6, number) for number in range(19, 26)) if day.weekday() == 4
    )
    moved = [easter + datetime.timedelta(days=days) for days in (-2, 1, 39)]
    return {datetime.date(year, month, day) for month, day in fixed} | {midsummer_eve, *moved}


def end_contact_days(first_year=1990, last_year=2040):
    """Every day of the years, which hold all that is compared, and the third working day after each."""
    free = set().union(*(holidays(year) for year in range(first_year, last_year + 2)))
    first, beyond = datetime.date(first_year, 1, 1), datetime.date(last_year + 1, 1, 31)
    days = [first + number * ONE_DAY for number in range((beyond - first).days)]
    coming, third = [], []
    for day in reversed(days):
        third.append(coming[-3] if len(coming) >= 3 else None)
        if day.weekday() < 5 and day not in free:
            coming.append(day)
    pairs = [(day, by) for day, by in zip(days, reversed(third)) if day.year <= last_year]
    return [day for day, _ in pairs], [by for _, by in pairs]
