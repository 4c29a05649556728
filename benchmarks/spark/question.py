"""What everybody is asked: the measures or the reviews of all teams on one date, over six months."""

import datetime

from reviews import Review, end_contact_days

AS_OF = datetime.date(2024, 6, 30)
FIRST_DAY = Review.on(AS_OF, 6).first_day
MONTH = AS_OF.replace(day=1)


def end_contact_days_near(day):
    """The third working day after each day of the years that the window may touch."""
    return end_contact_days(day.year - 1, day.year)


def by_team(rows):
    """{team: {measure: [numerator, denominator]}} of rows of these four."""
    measures = {}
    for team, measure, numerator, denominator in rows:
        measures.setdefault(str(team), {})[measure] = [int(numerator), int(denominator)]
    return measures
