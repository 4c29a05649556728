"""pandas: the measures as frames. The steps are those of sql/, where each is explained; ranges are joined by binary
search."""

import sys

import numpy
import pandas
from contender import converse
from measures import results_of
from reviews import end_contact_days
from tables import WORDS, columns_in, path_of, tables_in

ALWAYS, NEVER = pandas.Timestamp("0001-01-01").as_unit("s"), pandas.Timestamp("9999-12-31").as_unit("s")
TYPES = {"id": "Int64", "boolean": "boolean", "whole": "Int32", "fte": "float64", "text": "string"}
TYPES |= {name: pandas.CategoricalDtype(words) for name, words in WORDS.items()}
OF_TEAM = ["as_of", "team_id"]
NONE = -1  # an id that is not there


def days(number):
    return pandas.Timedelta(days=number)


def number(duration):
    return duration.dt.days


def looked_up(keys, values):
    """The value of each key, or none. (Series.map refuses dates where no key is found.)"""
    return pandas.Series(values.reindex(keys).to_numpy(), index=keys.index)


def counted(frame, by, **columns):
    """Groups of `frame`: `<name>=None` counts rows, `<name>=column` sums it."""
    frame = frame.assign(**{name: 1 if column is None else column for name, column in columns.items()})
    return frame.groupby(by, sort=False, observed=True)[list(columns)].sum().reset_index()


class History:
    def __init__(self, folder):
        self.folder = folder

    def load(self):
        self.tables = {}
        for table, columns in tables_in(self.folder).items():
            there = columns_in(self.folder, table)
            dates = [column for column, kind in columns.items() if kind == "day"]
            read = pandas.read_csv(
                path_of(self.folder, table),
                engine="pyarrow",
                dtype={column: TYPES[columns[column]] for column in there if column not in dates},
                parse_dates=[column for column in dates if column in there],
                date_format="%Y-%m-%d",
            )
            for column, kind in columns.items():
                if column not in there:
                    read[column] = (
                        pandas.NaT if kind == "day" else pandas.Series(None, index=read.index, dtype=TYPES[kind])
                    )
            read[dates] = read[dates].astype("datetime64[s]")
            self.tables[table] = read

    def prepare(self):
        tables = self.tables
        for table in ("contacts", "transfers", "phases", "work_time"):
            tables[table] = tables[table].rename(columns={"on": "day"})
        for table in tables.values():
            for column in table.columns[table.columns.str.endswith("_id")]:
                table[column] = table[column].fillna(NONE).astype("int64")
        contacts = tables["contacts"]
        remote = contacts["mode"].eq("remote") | (contacts["mode"].isna() & contacts["place"].eq("online"))
        tables["contacts"] = pandas.DataFrame(
            {
                "day": contacts["day"],
                "coach_id": contacts["coach_id"],
                "episode_id": contacts["episode_id"],
                "party": contacts["party"],
                "tailored": contacts["tailored"],
                "by_coach": ~contacts["made_by"].eq("client"),
                "in_person": ~remote,
                "met": ~contacts["outcome"].eq("missed"),
            }
        ).sort_values("day", ignore_index=True)
        coaches = tables["coaches"]
        coaches["fte_thousandths"] = (coaches["fte"].fillna(1) * 1000).round().astype("int64")
        coaches["started_on"] = coaches["started_on"].fillna(ALWAYS)
        coaches["ended_on"] = coaches["ended_on"].fillna(NEVER)
        tables["episodes"]["ended_on"] = tables["episodes"]["ended_on"].fillna(NEVER)
        jobs = tables["jobs"]
        jobs["ended_on"] = jobs["ended_on"].fillna(NEVER)
        day, end_contact_by = end_contact_days()
        third = pandas.Series(
            pandas.to_datetime(end_contact_by).astype("datetime64[s]"),
            index=pandas.to_datetime(day).astype("datetime64[s]"),
        )
        jobs["end_contact_by"] = looked_up(jobs["end_known_on"], third)

    def measure(self, reviews):
        return [
            {column: frame[column].to_numpy() for column in frame} for frame in Measures(self.tables, reviews).all()
        ]

    def results(self, reviews, tables):
        teams = self.tables["teams"].sort_values("team_id")
        return results_of(teams["team_id"].to_numpy(), teams["started_on"].fillna(ALWAYS).to_numpy(), reviews, tables)


class Measures:
    """The measures of all teams for the reviews given."""

    def __init__(self, tables, reviews):
        for name, table in tables.items():
            setattr(self, name, table)
        self.as_of = numpy.array([review.as_of for review in reviews], dtype="datetime64[s]")
        self.from_day = numpy.array([review.first_day for review in reviews], dtype="datetime64[s]")
        self.first_day, self.last_day = pandas.Timestamp(self.from_day[0]), pandas.Timestamp(self.as_of[-1])
        self.team_of_coach = self.coaches[["coach_id", "team_id"]]
        episodes = self.episodes
        self.looked_at = episodes[(episodes["started_on"] <= self.last_day) & (episodes["ended_on"] >= self.first_day)]
        self.responsible = self._responsible()
        self.team_jobs = self._team_jobs()
        contacts = self.contacts
        begin, end = contacts["day"].searchsorted([self.first_day - days(30), self.last_day + days(1)])
        self.recent = contacts.iloc[begin:end]
        employer = self.recent[self.recent["party"].eq("employer") & self.recent["met"]]
        self.employer_contacts = employer[employer["day"] >= self.first_day]
        self.job_search = self._job_search()

    def all(self):
        return [
            *self._caseloads(),
            self._working_time(),
            self._first_meetings(),
            self._tailored(),
            self._search(),
            *self._jobs(),
            *self._job_support(),
        ]

    def _each_review(self, frame, since, until, from_day=None):
        """Every row for each review whose window shares a day with the row's stretch, or (`from_day` = as_of) whose
        date lies in it."""
        first = numpy.searchsorted(self.as_of, since.to_numpy(), "left")
        beyond = numpy.searchsorted(self.from_day if from_day is None else from_day, until.to_numpy(), "right")
        times = numpy.maximum(beyond - first, 0)
        rows = numpy.repeat(numpy.arange(len(frame)), times)
        review = numpy.arange(len(rows)) - numpy.repeat(numpy.cumsum(times) - times - first, times)
        return frame.iloc[rows].assign(as_of=self.as_of[review], first_day=self.from_day[review])

    def _of_days(self, sums):
        """Sums of team and day, added up for every review whose window holds the day."""
        return (
            self._each_review(sums, sums["day"], sums["day"])
            .drop(columns=["day", "first_day"])
            .groupby(OF_TEAM)
            .sum()
            .reset_index()
        )

    def _responsible(self):
        moves = self.transfers.sort_values(["episode_id", "day"])
        following = moves.groupby("episode_id")["day"].shift(-1)
        moved = moves.rename(columns={"day": "since"}).assign(until=(following - days(1)).fillna(NEVER))
        first_move = looked_up(self.episodes["episode_id"], moves.groupby("episode_id")["day"].min())
        first = self.episodes[["episode_id", "coach_id"]].assign(
            since=ALWAYS, until=(first_move - days(1)).fillna(NEVER)
        )
        return pandas.concat([first, moved]).merge(self.team_of_coach, on="coach_id")

    def _caseloads(self):
        caseload = self.responsible.merge(self.looked_at.drop(columns="coach_id"), on="episode_id")
        caseload["since"] = caseload[["since", "started_on"]].max(axis=1)
        caseload["until"] = caseload[["until", "ended_on"]].min(axis=1)
        caseload = caseload[caseload["since"] <= caseload["until"]][
            ["team_id", "coach_id", "care_team_id", "referral", "since", "until"]
        ]
        in_force = self._each_review(caseload, caseload["since"], caseload["until"], self.as_of)
        clients = counted(in_force, OF_TEAM, clients=None)
        employed = self._each_review(self.coaches, self.coaches["started_on"], self.coaches["ended_on"], self.as_of)
        known = in_force[in_force["care_team_id"].ne(NONE) | in_force["referral"].notna()]
        care_teams = counted(known, [*OF_TEAM, "coach_id", "care_team_id"], clients=None)
        ranked = care_teams[care_teams["care_team_id"].ne(NONE)].sort_values("clients", ascending=False)
        two_largest = ranked.groupby(["as_of", "coach_id"]).head(2)
        return (
            clients.assign(clients_per_coach_numerator=1000 * clients["clients"]),
            counted(employed, OF_TEAM, clients_per_coach_denominator=employed["fte_thousandths"]),
            counted(two_largest, OF_TEAM, attached_team_share_numerator=two_largest["clients"]),
            counted(care_teams, OF_TEAM, attached_team_share_denominator=care_teams["clients"]),
        )

    def _working_time(self):
        work = self.work_time.merge(self.team_of_coach, on="coach_id")
        parts = {}
        for name in ("coaching", "community"):
            part = work[f"{name}_minutes"]
            parts[f"{name}_time_share_numerator"] = part.fillna(0).astype("int64")
            parts[f"{name}_time_share_denominator"] = work["minutes"].where(part.notna(), 0).astype("int64")
        return self._of_days(counted(work, ["team_id", "day"], **parts))

    def _first_meetings(self):
        started = self.episodes[self.episodes["started_on"].between(self.first_day, self.last_day)][
            ["episode_id", "started_on", "ended_on"]
        ]
        met = self.employer_contacts[self.employer_contacts["in_person"]].merge(started, on="episode_id")
        met_on = met[met["day"] >= met["started_on"]].groupby("episode_id")["day"].min()
        owned = started.merge(self.responsible, on="episode_id")
        owned = owned[owned["started_on"].between(owned["since"], owned["until"])]
        owned["met_on"] = looked_up(owned["episode_id"], met_on)
        awaited = self._each_review(owned, owned["started_on"], owned["started_on"])
        seen = awaited["met_on"] <= awaited["as_of"]
        until = awaited["met_on"].where(seen, awaited[["as_of", "ended_on"]].min(axis=1))
        taken = number(until - awaited["started_on"])
        kept = seen | (taken > 30)
        return counted(
            awaited[kept],
            OF_TEAM,
            days_to_employer_meeting_numerator=taken[kept],
            days_to_employer_meeting_denominator=None,
        )

    def _tailored(self):
        known = self.employer_contacts[self.employer_contacts["by_coach"] & self.employer_contacts["tailored"].notna()]
        known = known.merge(self.team_of_coach, on="coach_id")
        sums = counted(
            known,
            ["team_id", "day"],
            tailored_contact_share_numerator=known["tailored"].astype("int64"),
            tailored_contact_share_denominator=None,
        )
        return self._of_days(sums)

    def _job_search(self):
        phases = self.phases[self.phases["episode_id"].isin(self.looked_at["episode_id"])]
        entered = phases.assign(searching=phases["phase"].eq(3)).groupby(["episode_id", "day"])
        by_day = entered.agg(
            lasting=("phase", "max"), searching=("searching", "max")
        ).reset_index()  # ordered by episode and day
        of_episode = by_day.groupby("episode_id")
        continued = of_episode["lasting"].shift(1).eq(3).fillna(False)
        following = of_episode["day"].shift(-1).fillna(NEVER)
        by_day["since"] = by_day["day"].where(~continued, by_day["day"] + days(1))
        by_day["until"] = following.where(by_day["lasting"].eq(3), by_day["day"])
        search = by_day[by_day["searching"]].merge(
            self.looked_at[["episode_id", "started_on", "ended_on"]], on="episode_id"
        )
        search["since"] = search[["since", "started_on"]].max(axis=1)
        search["until"] = search[["until", "ended_on"]].min(axis=1)
        return search[search["since"] <= search["until"]][["episode_id", "since", "until"]]

    def _search(self):
        visits = self.employer_contacts[self.employer_contacts["by_coach"] & self.employer_contacts["in_person"]]
        visits = visits[["episode_id", "coach_id", "day"]].merge(self.job_search, on="episode_id")
        visits = visits[visits["day"].between(visits["since"], visits["until"])].merge(
            self.team_of_coach, on="coach_id"
        )
        meetings = self._of_days(counted(visits, ["team_id", "day"], meetings=None))
        stretches = self.job_search.merge(self.responsible, on="episode_id", suffixes=("", "_responsible"))
        stretches["since"] = stretches[["since", "since_responsible"]].max(axis=1)
        stretches["until"] = stretches[["until", "until_responsible"]].min(axis=1)
        stretches = stretches[stretches["since"] <= stretches["until"]]
        searching = self._each_review(stretches, stretches["since"], stretches["until"])
        seekers = counted(searching, OF_TEAM, seeker_days=1000 * overlap(searching, "since", "until"))
        employed = self._each_review(self.coaches, self.coaches["started_on"], self.coaches["ended_on"])
        coach_days = counted(
            employed, OF_TEAM, coach_days=employed["fte_thousandths"] * overlap(employed, "started_on", "ended_on")
        )
        sums = coach_days.merge(meetings, on=OF_TEAM, how="outer").merge(seekers, on=OF_TEAM, how="outer")
        searched = sums["meetings"].gt(0) | sums["seeker_days"].gt(0)
        return sums[OF_TEAM].assign(
            employer_meetings_per_week_numerator=7000 * sums["meetings"],
            employer_meetings_per_week_denominator=sums["coach_days"].where(searched),
            job_seekers_per_coach_numerator=sums["seeker_days"],
            job_seekers_per_coach_denominator=sums["coach_days"],
        )

    def _team_jobs(self):
        jobs = self.jobs
        last = pandas.concat([jobs["started_on"] + days(364), jobs["ended_on"], jobs["end_known_on"]], axis=1).max(
            axis=1
        )
        jobs = jobs[(jobs["started_on"] <= self.last_day) & (last >= self.first_day)].merge(
            self.responsible, on="episode_id"
        )
        jobs = jobs[jobs["started_on"].between(jobs["since"], jobs["until"])]
        return jobs.merge(self.episodes[["episode_id", "client_id"]], on="episode_id")

    def _jobs(self):
        jobs = self.team_jobs
        started = self._each_review(jobs, jobs["started_on"], jobs["started_on"])
        lasting = started["contract"].isin(["permanent", "seasonal", "agency"])
        of_team = started.groupby(OF_TEAM)
        working = self._each_review(jobs[["team_id", "client_id"]], jobs["started_on"], jobs["ended_on"])
        current = self._each_review(jobs[["team_id", "job_id"]], jobs["started_on"], jobs["ended_on"], self.as_of)
        reviewed = self.teams[["team_id"]].merge(pandas.DataFrame({"as_of": self.as_of}), how="cross")
        return (
            of_team.agg(
                job_type_share_numerator=("occupation", "nunique"),
                job_type_share_denominator=("occupation", "count"),
                employer_share_numerator=("employer_id", "nunique"),
                employer_share_denominator=("employer_id", "size"),
            ).reset_index(),
            counted(
                started,
                OF_TEAM,
                permanent_open_market_share_numerator=(
                    started["open_market"].fillna(False).astype(bool) & lasting
                ).astype("int64"),
                permanent_open_market_share_denominator=(
                    started["open_market"].notna() & started["contract"].notna()
                ).astype("int64"),
            ),
            working.groupby(OF_TEAM).agg(employed_clients_numerator=("client_id", "nunique")).reset_index(),
            current.groupby(OF_TEAM).agg(current_jobs_numerator=("job_id", "size")).reset_index(),
            reviewed.assign(employed_clients_denominator=1, current_jobs_denominator=1),
        )

    def _job_support(self):
        jobs = self.team_jobs
        jobs = jobs[
            (jobs["started_on"] + days(364) >= self.first_day)
            | jobs["end_known_on"].between(self.first_day, self.last_day)
        ]
        declined = (jobs["support_declined_on"] - days(1)).fillna(NEVER)
        jobs = jobs.assign(supported_until=jobs["ended_on"].where(jobs["ended_on"] <= declined, declined))
        jobs = jobs[
            ["job_id", "episode_id", "team_id", "started_on", "end_known_on", "end_contact_by", "supported_until"]
        ]
        with_client = self.recent[self.recent["party"].eq("client") & self.recent["met"] & self.recent["by_coach"]]
        contacts = with_client[["episode_id", "day", "in_person"]].merge(jobs, on="episode_id")
        contacts["job_day"] = number(contacts["day"] - contacts["started_on"])
        after_end = contacts["day"].between(contacts["end_known_on"], contacts["end_contact_by"])
        met_end = contacts[after_end].groupby("job_id")["day"].min()
        contacts = contacts[contacts["in_person"] & contacts["job_day"].between(-7, 364)]
        periods = {
            "week_before": (-7, -1),
            "week_0": (0, 6),
            "week_1": (7, 13),
            "week_2": (14, 20),
            "week_3": (21, 27),
            "after_first_month": (28, 58),
            "after_four_months": (120, 150),
        }
        met = jobs.assign(
            **{
                name: jobs["job_id"].isin(contacts.loc[contacts["job_day"].between(*period), "job_id"]).astype("int64")
                for name, period in periods.items()
            },
            met_by=looked_up(
                jobs["job_id"], contacts[contacts["job_day"].between(0, 3)].groupby("job_id")["day"].min()
            ),
            end_contact_on=looked_up(jobs["job_id"], met_end),
        )
        first_year = contacts[(contacts["job_day"] >= 28) & (contacts["day"] <= contacts["supported_until"])]
        return (
            self._starts(met),
            self._first_month(met),
            self._of_days(counted(first_year, ["team_id", "day"], contacts_per_month_first_year_numerator=365)),
            self._counted_days(met),
            self._period(met, "after_first_month", 28, 58),
            self._period(met, "after_four_months", 120, 150),
            self._ends(met),
        )

    def _starts(self, met):
        started = self._each_review(met, met["started_on"], met["started_on"])
        in_time = started["met_by"] <= started["as_of"]
        over = started["started_on"] + days(3) <= started["as_of"]
        return counted(
            started,
            OF_TEAM,
            met_week_before_share_numerator=started["week_before"],
            met_week_before_share_denominator=None,
            met_within_three_days_share_numerator=in_time.astype("int64"),
            met_within_three_days_share_denominator=(in_time | over).astype("int64"),
        )

    def _first_month(self, met):
        weeks = []
        for week in range(4):
            last = met["started_on"] + days(7 * week + 6)
            weeks.append(
                met.assign(first=last - days(6), last=last, met=met[f"week_{week}"])[last <= met["supported_until"]]
            )
        weeks = pandas.concat(weeks)[["team_id", "first", "last", "met"]]
        inside = self._each_review(weeks, weeks["last"], weeks["first"])
        return counted(
            inside,
            OF_TEAM,
            first_month_weeks_met_share_numerator=inside["met"],
            first_month_weeks_met_share_denominator=None,
        )

    def _counted_days(self, met):
        stretches = met.assign(since=met["started_on"] + days(28), until=met["started_on"] + days(364))
        stretches["until"] = stretches[["until", "supported_until"]].min(axis=1)
        stretches = stretches[stretches["since"] <= stretches["until"]][["team_id", "since", "until"]]
        shared = self._each_review(stretches, stretches["since"], stretches["until"])
        return counted(
            shared, OF_TEAM, contacts_per_month_first_year_denominator=12 * overlap(shared, "since", "until")
        )

    def _period(self, met, name, first, last):
        supported = met[met["started_on"] + days(first) <= met["supported_until"]]
        over = supported["started_on"] + days(last)
        jobs = self._each_review(supported, over, over)
        return counted(
            jobs, OF_TEAM, **{f"met_{name}_share_numerator": jobs[name], f"met_{name}_share_denominator": None}
        )

    def _ends(self, met):
        known = met[met["end_known_on"].notna()]
        ended = self._each_review(known, known["end_known_on"], known["end_known_on"])
        contacted = ended["end_contact_on"] <= ended["as_of"]
        over = ended["end_contact_by"] <= ended["as_of"]
        return counted(
            ended,
            OF_TEAM,
            end_contact_share_numerator=contacted.astype("int64"),
            end_contact_share_denominator=(contacted | over).astype("int64"),
        )


def overlap(frame, since, until):
    """The days that a stretch and a review's window share."""
    first = frame[since].where(frame[since] >= frame["first_day"], frame["first_day"])
    last = frame[until].where(frame[until] <= frame["as_of"], frame["as_of"])
    return number(last - first) + 1


if __name__ == "__main__":
    converse(History(sys.argv[1]))
