"""polars: the measures as lazy frames. The steps are those of sql/, where each is explained."""

import datetime
import os
import sys

os.environ["POLARS_MAX_THREADS"] = sys.argv[2]  # read when polars is imported

import polars as pl  # noqa: E402
from contender import converse  # noqa: E402
from measures import results_of  # noqa: E402
from polars import col, len as rows, lit  # noqa: E402
from reviews import end_contact_days  # noqa: E402
from tables import WORDS, columns_in, path_of, tables_in  # noqa: E402

ALWAYS, NEVER = lit(datetime.date(1, 1, 1)), lit(datetime.date(9999, 12, 31))
TYPES = {
    "id": pl.Int64,
    "day": pl.Date,
    "boolean": pl.Boolean,
    "whole": pl.Int32,
    "fte": pl.Decimal(4, 3),
    "text": pl.String,
}
TYPES |= {name: pl.Enum(words) for name, words in WORDS.items()}
OF_TEAM = ["as_of", "team_id"]


def days(expression):
    return pl.duration(days=expression)


def number(expression):
    """The days between two dates."""
    return expression.dt.total_days()


def between(column, first, last):
    return (column >= first) & (column <= last)


class History:
    def __init__(self, folder):
        self.folder = folder

    def load(self):
        self.tables = {}
        for table, columns in tables_in(self.folder).items():
            types = {column: TYPES[kind] for column, kind in columns.items()}
            there = columns_in(self.folder, table)
            read = pl.scan_csv(path_of(self.folder, table), schema={column: types[column] for column in there})
            self.tables[table] = read.with_columns(
                lit(None, type).alias(column) for column, type in types.items() if column not in there
            ).collect()

    def prepare(self):
        tables = self.tables
        place_mode = (
            pl.when(col("place") == "online").then(lit("remote")).otherwise(lit("in_person")).cast(TYPES["mode"])
        )
        tables["contacts"] = (
            tables["contacts"]
            .rename({"on": "day"})
            .select(
                "day",
                "coach_id",
                "party",
                "episode_id",
                (col("made_by").fill_null("coach") == "coach").alias("by_coach"),
                (col("mode").fill_null(place_mode) == "in_person").alias("in_person"),
                (col("outcome").fill_null("met") == "met").alias("met"),
                "tailored",
            )
            .sort("day")
        )
        for table in ("transfers", "phases", "work_time"):
            tables[table] = tables[table].rename({"on": "day"})
        tables["coaches"] = tables["coaches"].with_columns(
            (col("fte").fill_null(1) * 1000).cast(pl.Int64).alias("fte_thousandths")
        )
        day, end_contact_by = end_contact_days()
        tables["end_contact_days"] = pl.DataFrame({"end_known_on": day, "end_contact_by": end_contact_by})

    def measure(self, reviews):
        return [frame.to_dict(as_series=False) for frame in pl.collect_all(Measures(self.tables, reviews).all())]

    def results(self, reviews, tables):
        teams = self.tables["teams"].sort("team_id")
        started_on = teams["started_on"].fill_null(datetime.date(1, 1, 1)).to_numpy()
        return results_of(teams["team_id"].to_numpy(), started_on, reviews, tables)


class Measures:
    """The measures of all teams for the reviews given."""

    def __init__(self, tables, reviews):
        for name, table in tables.items():
            setattr(self, name, table.lazy())
        self.first_day = min(review.first_day for review in reviews)
        self.last_day = max(review.as_of for review in reviews)
        self.reviews = pl.LazyFrame(
            {"as_of": [one.as_of for one in reviews], "first_day": [one.first_day for one in reviews]}
        )
        one_day = datetime.timedelta(days=1)
        edges = sorted({one.first_day for one in reviews} | {one.as_of + one_day for one in reviews})
        spans = pl.DataFrame(
            {"since": edges[:-1], "until": [edge - one_day for edge in edges[1:]], "span": range(len(edges) - 1)}
        ).lazy()
        self.span_days = spans.select("span", pl.date_ranges("since", "until").alias("day")).explode("day")
        self.review_spans = self.reviews.join_where(
            spans, col("first_day") <= col("since"), col("until") <= col("as_of")
        ).select("as_of", "span")
        self.team_of_coach = self.coaches.select("coach_id", "team_id")
        # Whatever is used more than once is computed once.
        self.responsible = self._responsible().collect().lazy()
        self.team_jobs = self._team_jobs().collect().lazy()
        self.employer_contacts = (
            self.contacts.filter(
                col("party") == "employer", col("met"), between(col("day"), self.first_day, self.last_day)
            )
            .collect()
            .lazy()
        )
        self.job_search = self._job_search().collect().lazy()

    def all(self):
        return [
            *self._caseloads(),
            self._working_time(),
            self._first_meetings(),
            self._tailored(),
            *self._search(),
            *self._jobs(),
            *self._job_support(),
        ]

    def _by_review(self, sums):
        """Sums of spans, added up for every review whose window holds the span."""
        return sums.join(self.review_spans, on="span").group_by(OF_TEAM).agg(pl.exclude("span").sum())

    def _responsible(self):
        first_moves = self.transfers.group_by("episode_id").agg(col("day").min().alias("first_move"))
        first = self.episodes.join(first_moves, on="episode_id", how="left").select(
            "episode_id",
            "coach_id",
            ALWAYS.alias("since"),
            (col("first_move") - days(1)).fill_null(NEVER).alias("until"),
        )
        moved = self.transfers.sort("episode_id", "day").select(
            "episode_id",
            "coach_id",
            col("day").alias("since"),
            (col("day").shift(-1).over("episode_id") - days(1)).fill_null(NEVER).alias("until"),
        )
        return pl.concat([first, moved]).join(self.team_of_coach, on="coach_id")

    def _looked_at(self):
        return self.episodes.filter(
            col("started_on") <= self.last_day, col("ended_on").fill_null(NEVER) >= self.first_day
        )

    def _caseloads(self):
        in_force = (
            self.responsible.join(self._looked_at().drop("coach_id"), on="episode_id")
            .select(
                "team_id",
                "coach_id",
                "care_team_id",
                "referral",
                pl.max_horizontal("since", "started_on").alias("since"),
                pl.min_horizontal("until", col("ended_on").fill_null(NEVER)).alias("until"),
            )
            .filter(col("since") <= col("until"))
            .join_where(self.reviews, col("since") <= col("as_of"), col("until") >= col("as_of"))
            .collect()
            .lazy()
        )
        clients = in_force.group_by(OF_TEAM).agg((1000 * rows().cast(pl.Int64)).alias("clients_per_coach_numerator"))
        employed = (
            self.coaches.with_columns(col("started_on").fill_null(ALWAYS), col("ended_on").fill_null(NEVER))
            .join_where(self.reviews, col("started_on") <= col("as_of"), col("ended_on") >= col("as_of"))
            .group_by(OF_TEAM)
            .agg(col("fte_thousandths").sum().alias("clients_per_coach_denominator"))
        )
        attached = (
            in_force.filter(col("care_team_id").is_not_null() | col("referral").is_not_null())
            .group_by(*OF_TEAM, "coach_id", "care_team_id")
            .agg(rows().alias("clients"))
            .group_by(*OF_TEAM, "coach_id")
            .agg(
                col("clients").filter(col("care_team_id").is_not_null()).top_k(2).sum().alias("largest"),
                col("clients").sum(),
            )
            .group_by(OF_TEAM)
            .agg(
                col("largest").sum().alias("attached_team_share_numerator"),
                col("clients").sum().alias("attached_team_share_denominator"),
            )
        )
        return clients, employed, attached

    def _working_time(self):
        minutes = [
            part.sum().alias(f"{name}_time_share_{side}")
            for name in ("coaching", "community")
            for side, part in (
                ("numerator", col(f"{name}_minutes").cast(pl.Int64)),
                ("denominator", col("minutes").cast(pl.Int64).filter(col(f"{name}_minutes").is_not_null())),
            )
        ]
        sums = (
            self.work_time.join(self.team_of_coach, on="coach_id")
            .join(self.span_days, on="day")
            .group_by("team_id", "span")
            .agg(minutes)
        )
        return self._by_review(sums)

    def _first_meetings(self):
        started = self.episodes.filter(between(col("started_on"), self.first_day, self.last_day)).select(
            "episode_id", "started_on", "ended_on"
        )
        met = (
            self.employer_contacts.filter(col("in_person"))
            .join(started, on="episode_id")
            .filter(col("day") >= col("started_on"))
            .group_by("episode_id")
            .agg(col("day").min().alias("met_on"))
        )
        counted = (
            started.join(self.responsible, on="episode_id")
            .filter(between(col("started_on"), col("since"), col("until")))
            .join(met, on="episode_id", how="left")
            .join(self.span_days, left_on="started_on", right_on="day")
            .join(self.review_spans, on="span")
            .with_columns(
                pl.when(col("met_on") <= col("as_of")).then(number(col("met_on") - col("started_on"))).alias("days"),
                number(pl.min_horizontal("as_of", "ended_on") - col("started_on")).alias("waited"),
            )
            .filter(col("days").is_not_null() | (col("waited") > 30))
        )
        return counted.group_by(OF_TEAM).agg(
            col("days").fill_null(col("waited")).sum().alias("days_to_employer_meeting_numerator"),
            rows().alias("days_to_employer_meeting_denominator"),
        )

    def _tailored(self):
        sums = (
            self.employer_contacts.filter(col("by_coach"), col("tailored").is_not_null())
            .join(self.team_of_coach, on="coach_id")
            .join(self.span_days, on="day")
            .group_by("team_id", "span")
            .agg(
                col("tailored").sum().alias("tailored_contact_share_numerator"),
                rows().alias("tailored_contact_share_denominator"),
            )
        )
        return self._by_review(sums)

    def _job_search(self):
        entered = (
            self.phases.join(self._looked_at(), on="episode_id", how="semi")
            .group_by("episode_id", "day")
            .agg(col("phase").max().alias("lasting"), (col("phase") == 3).any().alias("searching"))
            .sort("episode_id", "day")
            .with_columns(
                (col("episode_id").shift(1) == col("episode_id")).alias("follows"),
                (col("episode_id").shift(-1) == col("episode_id")).alias("followed"),
                (col("lasting").shift(1) == 3).alias("lasted"),
                col("day").shift(-1).alias("next"),
            )
        )
        return (
            entered.filter("searching")
            .join(self._looked_at(), on="episode_id")
            .select(
                "episode_id",
                pl.max_horizontal(
                    pl.when(col("follows") & col("lasted")).then(col("day") + days(1)).otherwise(col("day")),
                    "started_on",
                ).alias("since"),
                pl.min_horizontal(
                    pl.when(col("lasting") != 3)
                    .then(col("day"))
                    .when(col("followed"))
                    .then(col("next"))
                    .otherwise(NEVER),
                    "ended_on",
                ).alias("until"),
            )
            .filter(col("since") <= col("until"))
        )

    def _search(self):
        sums = (
            self.employer_contacts.filter(col("by_coach"), col("in_person"))
            .join(self.job_search, on="episode_id")
            .filter(between(col("day"), col("since"), col("until")))
            .join(self.team_of_coach, on="coach_id")
            .join(self.span_days, on="day")
            .group_by("team_id", "span")
            .agg((7000 * rows().cast(pl.Int64)).alias("meetings"))
        )
        seekers = (
            self.job_search.join(self.responsible, on="episode_id", suffix="_responsible")
            .select(
                "team_id",
                pl.max_horizontal("since", "since_responsible").alias("since"),
                pl.min_horizontal("until", "until_responsible").alias("until"),
            )
            .filter(col("since") <= col("until"))
            .join_where(self.reviews, col("since") <= col("as_of"), col("until") >= col("first_day"))
            .group_by(OF_TEAM)
            .agg((1000 * overlap("since", "until").sum()).alias("seeker_days"))
        )
        coach_days = (
            self.coaches.with_columns(col("started_on").fill_null(ALWAYS), col("ended_on").fill_null(NEVER))
            .join_where(self.reviews, col("started_on") <= col("as_of"), col("ended_on") >= col("first_day"))
            .group_by(OF_TEAM)
            .agg((col("fte_thousandths") * overlap("started_on", "ended_on")).sum().alias("coach_days"))
        )
        searched = (
            coach_days.join(self._by_review(sums), on=OF_TEAM, how="full", coalesce=True)
            .join(seekers, on=OF_TEAM, how="full", coalesce=True)
            .with_columns(
                pl.when((col("meetings") > 0) | (col("seeker_days") > 0))
                .then(col("coach_days"))
                .alias("searching_days")
            )
        )
        return [
            searched.select(
                *OF_TEAM,
                col("meetings").alias("employer_meetings_per_week_numerator"),
                col("searching_days").alias("employer_meetings_per_week_denominator"),
                col("seeker_days").alias("job_seekers_per_coach_numerator"),
                col("coach_days").alias("job_seekers_per_coach_denominator"),
            )
        ]

    def _team_jobs(self):
        last = pl.max_horizontal(col("started_on") + days(364), col("ended_on").fill_null(NEVER), "end_known_on")
        return (
            self.jobs.filter(col("started_on") <= self.last_day, last >= self.first_day)
            .join(self.responsible, on="episode_id")
            .filter(between(col("started_on"), col("since"), col("until")))
            .join(self.episodes.select("episode_id", "client_id"), on="episode_id")
        )

    def _jobs(self):
        lasting = col("contract").is_in(["permanent", "seasonal", "agency"])
        started = (
            self.team_jobs.join(self.span_days, left_on="started_on", right_on="day")
            .join(self.review_spans, on="span")
            .group_by(OF_TEAM)
            .agg(
                col("occupation").drop_nulls().n_unique().alias("job_type_share_numerator"),
                col("occupation").count().alias("job_type_share_denominator"),
                col("employer_id").n_unique().alias("employer_share_numerator"),
                rows().alias("employer_share_denominator"),
                (col("open_market") & lasting).sum().alias("permanent_open_market_share_numerator"),
                (col("open_market").is_not_null() & col("contract").is_not_null())
                .sum()
                .alias("permanent_open_market_share_denominator"),
            )
        )
        employed = (
            self.team_jobs.select("team_id", "client_id", "started_on", col("ended_on").fill_null(NEVER))
            .join_where(self.reviews, col("started_on") <= col("as_of"), col("ended_on") >= col("first_day"))
            .group_by(OF_TEAM)
            .agg(
                col("client_id").n_unique().alias("employed_clients_numerator"),
                (col("ended_on") >= col("as_of")).sum().alias("current_jobs_numerator"),
            )
        )
        reviewed = self.reviews.join(self.teams, how="cross").select(
            *OF_TEAM, lit(1).alias("employed_clients_denominator"), lit(1).alias("current_jobs_denominator")
        )
        return started, employed, reviewed

    def _job_support(self):
        jobs = (
            self.team_jobs.join(self.end_contact_days, on="end_known_on", how="left")
            .filter(
                (col("started_on") + days(364) >= self.first_day)
                | between(col("end_known_on"), self.first_day, self.last_day).fill_null(False)
            )
            .with_columns(
                pl.min_horizontal(col("ended_on").fill_null(NEVER), col("support_declined_on") - days(1)).alias(
                    "supported_until"
                )
            )
            .select(
                "job_id", "episode_id", "team_id", "started_on", "end_known_on", "end_contact_by", "supported_until"
            )
        )
        contacts = (
            self.contacts.filter(
                col("party") == "client",
                col("met"),
                col("by_coach"),
                between(col("day"), self.first_day - datetime.timedelta(days=30), self.last_day),
            )
            .select("episode_id", "day", "in_person")
            .join(jobs, on="episode_id")
            .with_columns(number(col("day") - col("started_on")).alias("job_day"))
            .filter(
                between(col("job_day"), -7, 364)
                | between(col("day"), col("end_known_on"), col("end_contact_by")).fill_null(False)
            )
            .collect()
            .lazy()
        )
        met_on = {
            "week_before": (-7, -1),
            "week_0": (0, 6),
            "week_1": (7, 13),
            "week_2": (14, 20),
            "week_3": (21, 27),
            "after_first_month": (28, 58),
            "after_four_months": (120, 150),
        }
        in_person = (
            contacts.filter("in_person")
            .group_by("job_id")
            .agg(
                *(between(col("job_day"), *period).any().alias(name) for name, period in met_on.items()),
                col("day").filter(between(col("job_day"), 0, 3)).min().alias("met_by"),
            )
        )
        ended = (
            contacts.filter(between(col("day"), col("end_known_on"), col("end_contact_by")))
            .group_by("job_id")
            .agg(col("day").min().alias("end_contact_on"))
        )
        met = jobs.join(in_person, on="job_id", how="left").join(ended, on="job_id", how="left").collect().lazy()
        counted = (
            contacts.filter("in_person", between(col("job_day"), 28, 364), col("day") <= col("supported_until"))
            .join(self.span_days, on="day")
            .group_by("team_id", "span")
            .agg((365 * rows().cast(pl.Int64)).alias("contacts_per_month_first_year_numerator"))
        )
        counted_days = (
            met.select(
                "team_id",
                (col("started_on") + days(28)).alias("since"),
                pl.min_horizontal(col("started_on") + days(364), "supported_until").alias("until"),
            )
            .filter(col("since") <= col("until"))
            .join_where(self.reviews, col("since") <= col("as_of"), col("until") >= col("first_day"))
            .group_by(OF_TEAM)
            .agg((12 * overlap("since", "until").sum()).alias("contacts_per_month_first_year_denominator"))
        )
        return (
            self._starts(met),
            self._first_month(met),
            self._by_review(counted),
            counted_days,
            self._period(met, "after_first_month", 28, 58),
            self._period(met, "after_four_months", 120, 150),
            self._ends(met),
        )

    def _starts(self, met):
        by = (col("met_by") <= col("as_of")).fill_null(False)
        return (
            met.join(self.span_days, left_on="started_on", right_on="day")
            .join(self.review_spans, on="span")
            .group_by(OF_TEAM)
            .agg(
                col("week_before").sum().alias("met_week_before_share_numerator"),
                rows().alias("met_week_before_share_denominator"),
                by.sum().alias("met_within_three_days_share_numerator"),
                (by | (col("started_on") + days(3) <= col("as_of")))
                .sum()
                .alias("met_within_three_days_share_denominator"),
            )
        )

    def _first_month(self, met):
        weeks = pl.concat(
            [
                met.select(
                    "team_id",
                    "supported_until",
                    (col("started_on") + days(7 * week)).alias("first"),
                    (col("started_on") + days(7 * week + 6)).alias("last"),
                    col(f"week_{week}").alias("met"),
                )
                for week in range(4)
            ]
        )
        return (
            weeks.filter(col("last") <= col("supported_until"))
            .join(self.span_days, left_on="first", right_on="day")
            .join(self.span_days, left_on="last", right_on="day", suffix="_last")
            .group_by("team_id", "span", "span_last")
            .agg(
                col("met").sum().alias("first_month_weeks_met_share_numerator"),
                rows().alias("first_month_weeks_met_share_denominator"),
            )
            .join(self.review_spans, on="span")
            .join(self.review_spans, left_on=["as_of", "span_last"], right_on=["as_of", "span"])
            .group_by(OF_TEAM)
            .agg(pl.exclude("span", "span_last").sum())
        )

    def _period(self, met, name, first, last):
        sums = (
            met.filter(col("started_on") + days(first) <= col("supported_until"))
            .with_columns((col("started_on") + days(last)).alias("day"))
            .join(self.span_days, on="day")
            .group_by("team_id", "span")
            .agg(col(name).sum().alias(f"met_{name}_share_numerator"), rows().alias(f"met_{name}_share_denominator"))
        )
        return self._by_review(sums)

    def _ends(self, met):
        contacted = (col("end_contact_on") <= col("as_of")).fill_null(False)
        return (
            met.join(self.span_days, left_on="end_known_on", right_on="day")
            .join(self.review_spans, on="span")
            .group_by(OF_TEAM)
            .agg(
                contacted.sum().alias("end_contact_share_numerator"),
                (contacted | (col("end_contact_by") <= col("as_of"))).sum().alias("end_contact_share_denominator"),
            )
        )


def overlap(since, until):
    """The days that a stretch and a review's window share."""
    return number(pl.min_horizontal(until, "as_of") - pl.max_horizontal(since, "first_day")) + 1


if __name__ == "__main__":
    converse(History(sys.argv[1]))
