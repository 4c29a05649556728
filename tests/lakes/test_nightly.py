"""examples/lakes/nightly.py: after any number of nights the published tables are those of all rows published at once;
rows come late and are corrected, and a night is stopped halfway and run again."""

import datetime
import random
import unittest

import made_up
import pyarrow
from nights import Lake, contents, nightly, records

NIGHTS = [
    datetime.date(2024, *night) for night in ((1, 12), (1, 31), (2, 10), (2, 20), (2, 29), (3, 8), (3, 16), (3, 31))
]
KNOWN_LATER = ("ended_on", "end_known_on", "support_declined_on")


def night_of(day):
    """The night that brings what happened on the day."""
    return next((night for night in NIGHTS if night >= day), None)


def as_known(row, night):
    known = {name: None if name in KNOWN_LATER and value and value > night else value for name, value in row.items()}
    if "end_reason" in row and not known["ended_on"] and not known.get("end_known_on"):
        known["end_reason"] = None
    return known


def delivered(tables, seed):
    """Night to table to rows: teams and coaches at first, other rows when they happened, some of them a few nights
    later, about one of each table, and again when more is known of them."""
    choice = random.Random(seed)
    nights = {night: {} for night in NIGHTS}
    first_nights = {}  # of episodes
    for name in ("teams", "coaches", "episodes", *sorted(set(tables) - {"teams", "coaches", "episodes"})):
        for row in tables[name].to_pylist():
            night = NIGHTS[0] if name in ("teams", "coaches") else night_of(row.get("on") or row["started_on"])
            if name == "episodes":
                first_nights[row["episode_id"]] = night
            elif row.get("episode_id") is not None and night is not None:
                begun = first_nights[row["episode_id"]]  # what names an episode does not come before it
                night = None if begun is None else max(night, begun)
            if night is None:
                continue
            if name not in ("teams", "coaches", "episodes") and choice.random() < 1 / len(tables[name]):
                night = choice.choice([later for later in NIGHTS if later >= night])
            last = None
            for later in NIGHTS[NIGHTS.index(night) :]:
                known = as_known(row, later)
                if known != last:
                    nights[later].setdefault(name, []).append(known)
                last = known
    return nights


def corrected(nights):
    """A coach turns out to work half time, and an episode to have another coach."""
    first, later = nights[NIGHTS[0]], nights[datetime.date(2024, 3, 8)]
    later.setdefault("coaches", []).append({**first["coaches"][0], "fte": 0.5})
    episode = next(row for row in first["episodes"] if row["ended_on"] is None)
    other = next(row for row in first["coaches"] if row["team_id"] != first["coaches"][0]["team_id"])
    later.setdefault("episodes", []).append({**episode, "coach_id": other["coach_id"]})


def in_the_end(nights, tables):
    """Every row that holds after the last night."""
    rows = {name: {} for name in tables}
    for night, delivery in nights.items():
        for name, given in delivery.items():
            key = records.KEYS[name].replace('"', "").split(", ") if records.KEYS[name] else None
            for place, row in enumerate(given):
                rows[name][tuple(row[column] for column in key) if key else (night, place)] = row
    return {name: pyarrow.Table.from_pylist(list(rows[name].values()), tables[name].schema) for name in tables}


class ManyNights(Lake):
    def setUp(self):
        super().setUp()
        tables = made_up.odd(made_up.tables(self.folder / "made", 24, 2, 11), 11)
        teams = tables["teams"].to_pylist()
        teams[-1]["started_on"] = datetime.date(2024, 2, 10)
        coaches = [{**row, "fte": float(row.get("fte") or 1)} for row in tables["coaches"].to_pylist()]
        self.tables = {
            **tables,
            "teams": pyarrow.Table.from_pylist(teams, tables["teams"].schema),
            "coaches": pyarrow.Table.from_pylist(coaches),
        }
        self.assertGreater(len(teams), 2)

    def test_as_published_at_once(self):
        nights = delivered(self.tables, 1)
        corrected(nights)
        every_team = self.tables["teams"].num_rows
        scored = {}
        for night, delivery in nights.items():
            delivery = {
                name: pyarrow.Table.from_pylist(rows, self.tables[name].schema) for name, rows in delivery.items()
            }
            if night == datetime.date(2024, 2, 29):
                for commits in (2, 15, 19):
                    self.run_night(night, delivery, stop_after=commits)
            scored[night] = self.run_night(night, delivery)
            if night == datetime.date(2024, 3, 16):
                before = contents(self.lake / "results"), contents(self.lake / "records")
                self.run_night(night, delivery)
                self.assertTrue(before == (contents(self.lake / "results"), contents(self.lake / "records")))
        for night, teams in scored.items():
            if night == nightly.end_of_month(night):
                self.assertEqual(teams, every_team)
        others = [scored[night] for night in NIGHTS[1:] if night != nightly.end_of_month(night)]
        self.assertTrue(any(0 < teams < every_team for teams in others), others)
        self.check_published(in_the_end(nights, self.tables), "2024-01-31", "2024-03-31")


class OtherTeams(Lake):
    """A late phase of one team's client decides whether a meeting of another team's coach counts."""

    def test_a_late_phase(self):
        day = datetime.date
        rows = {
            "coaches": [{"coach_id": "A", "team_id": "1"}, {"coach_id": "B", "team_id": "2"}],
            "episodes": [
                {"episode_id": "E", "client_id": "K", "coach_id": "A", "started_on": day(2024, 1, 2), "ended_on": None}
            ],
            "phases": [{"episode_id": "E", "on": day(2024, 1, 2), "phase": 1}],
            "contacts": [
                {"on": day(2024, 1, 20), "coach_id": "B", "party": "employer", "episode_id": "E", "employer_id": "X"}
            ],
        }
        late = {"phases": [{"episode_id": "E", "on": day(2024, 1, 10), "phase": 3}]}
        other = {"contacts": [{**rows["contacts"][0], "on": day(2024, 2, 9)}]}
        nights = {day(2024, 1, 31): rows, day(2024, 2, 9): late, day(2024, 2, 10): other}
        scored = [
            self.run_night(night, {name: pyarrow.Table.from_pylist(given) for name, given in tables.items()})
            for night, tables in nights.items()
        ]
        self.assertEqual(scored, [2, 2, 0])
        every = {**rows, "phases": rows["phases"] + late["phases"], "contacts": rows["contacts"] + other["contacts"]}
        self.check_published(every, "2024-01-31", "2024-01-31")


class FirstDays(unittest.TestCase):
    """From which day on a row changes reviews."""

    def test_first_days(self):
        day = datetime.date
        job = {"job_id": 1, "started_on": day(2024, 1, 5), "ended_on": None, "end_known_on": None, "end_reason": None}
        ended = {**job, "ended_on": day(2024, 3, 1), "end_known_on": day(2024, 2, 20), "end_reason": "as_agreed"}
        for row, before, first in (
            ({"on": day(2024, 1, 9), "coach_id": 1}, None, day(2024, 1, 9)),
            (job, None, day(2024, 1, 5)),
            ({"coach_id": 1, "started_on": None}, None, records.ALWAYS),
            (ended, job, day(2024, 2, 20)),
            ({**ended, "ended_on": day(2024, 3, 8)}, ended, day(2024, 3, 1)),
            ({**ended, "end_reason": "broke_off"}, ended, day(2024, 2, 20)),
            ({**job, "started_on": day(2024, 1, 2)}, job, day(2024, 1, 2)),
            ({**job, "employer_id": 2}, {**job, "employer_id": 1}, records.ALWAYS),
            (job, job, day.max),
        ):
            with self.subTest(row=row, before=before):
                self.assertEqual(records.first_day(row, before), first)


if __name__ == "__main__":
    unittest.main()
