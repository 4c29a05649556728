"""The measures compared, and the array that every contender gives its results in."""

import numpy

MEASURES = (
    "clients_per_coach",
    "coaching_time_share",
    "community_time_share",
    "attached_team_share",
    "days_to_employer_meeting",
    "tailored_contact_share",
    "employer_meetings_per_week",
    "job_seekers_per_coach",
    "job_type_share",
    "employer_share",
    "permanent_open_market_share",
    "employed_clients",
    "met_week_before_share",
    "met_within_three_days_share",
    "first_month_weeks_met_share",
    "contacts_per_month_first_year",
    "met_after_first_month_share",
    "met_after_four_months_share",
    "end_contact_share",
    "current_jobs",
)
"""In the order of the library, which is that of its documentation."""

SIDES = ("numerator", "denominator")
NO_TEAM = -1
"""Both sides of every measure of a team that does not exist on the date."""


def places(dates, teams):
    """The number of int64 values that the results for so many dates and teams are."""
    return dates * teams * len(MEASURES) * len(SIDES)


def results_of(teams, started_on, reviews, tables):
    """Results by (review, team, measure, side) from tables with the columns as_of, team_id (numpy arrays) and
    `<measure>_<side>`.

    `teams` are ids, ascending. A row or value that is not there is 0.
    """
    results = numpy.zeros((len(reviews), len(teams), len(MEASURES), len(SIDES)), dtype="int64")
    as_ofs = numpy.array([review.as_of for review in reviews], dtype="datetime64[D]")
    named = [f"{measure}_{side}" for measure in MEASURES for side in SIDES]
    found = set()
    for table in tables:
        date = numpy.searchsorted(as_ofs, numpy.asarray(table["as_of"]).astype("datetime64[D]"))
        team = numpy.searchsorted(teams, numpy.asarray(table["team_id"]))
        for place, name in enumerate(named):
            if name in table:
                found.add(name)
                values = numpy.ma.filled(numpy.ma.masked_invalid(numpy.ma.asarray(table[name], dtype="float64")), 0)
                results[date, team, place // 2, place % 2] = values
    missing = set(named) - found
    if missing:
        raise ValueError(f"measures left out: {sorted(missing)}")
    results[~(started_on[None, :] <= as_ofs[:, None])] = NO_TEAM
    return results
