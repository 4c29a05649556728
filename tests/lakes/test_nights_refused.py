"""examples/lakes/nightly.py: what is wrong with a night is said on that night, before anything is stored, and put right
by running it again."""

import datetime
import subprocess
import sys
import unittest
from unittest import mock

import document
import ipsf
import made_up
import pyarrow
from deltalake import DeltaTable
from nights import Lake, contents, records

JANUARY, NEXT, FEBRUARY, MARCH = (datetime.date(2024, *day) for day in ((1, 31), (2, 9), (2, 29), (3, 31)))


def table(*rows):
    return pyarrow.Table.from_pylist(rows)


def contact(coach, on, **others):
    return {"on": on, "coach_id": coach, "party": "client", "episode_id": "E", **others}


def coach(id, team, fte=1.0):
    return {"coach_id": id, "team_id": team, "fte": fte}


EPISODE = {"client_id": "K", "coach_id": "A", "started_on": datetime.date(2024, 1, 2), "ended_on": None}
FIRST = {
    "coaches": table(coach("A", "1"), coach("B", "2")),
    "episodes": table({"episode_id": "E", **EPISODE}),
    "contacts": table(contact("A", datetime.date(2024, 1, 20))),
}
LATE = {"contacts": table(contact("A", datetime.date(2024, 1, 24)))}


def with_contacts(*others):
    return {**FIRST, "contacts": pyarrow.concat_tables([FIRST["contacts"], *(each["contacts"] for each in others)])}


class OfNights(Lake):
    def stored(self):
        """Everything in the lake, as it lies there."""
        return {file: file.read_bytes() for file in self.lake.rglob("*") if file.is_file()}

    def check_refused(self, night, tables, *said):
        before = self.stored()
        with self.assertRaises(SystemExit) as refused:
            self.run_night(night, tables)
        for text in said:
            self.assertIn(text, str(refused.exception))
        self.assertEqual(self.stored(), before)


class Folders(OfNights):
    def check_folder(self, files, said):
        with self.assertRaises(SystemExit) as refused:
            records.Records(self.lake / "records", files, JANUARY)
        self.assertIn(said, str(refused.exception))

    def test_not_of_a_history(self):
        self.check_folder(self.folder / "misspelt", "misspelt: there is no such folder")
        for name in ("contacts.csv", "contact.parquet", "Contacts.parquet", "contacts", "notes.txt"):
            with self.subTest(name=name):
                files = self.files_of(JANUARY, FIRST)
                (files / name).write_text("")
                self.check_folder(files, f"{files / name}: not a table of a history")
        files = self.files_of(JANUARY, FIRST)
        (files / "contacts.parquet").write_text("on,coach_id\n")
        self.check_folder(files, f"{files / 'contacts.parquet'}: ")

    def test_tables_are_those_of_a_history(self):
        columns = made_up.tables(self.folder / "made", 4, 1, 1)
        self.assertEqual(set(records.KEYS), set(columns))
        with self.assertRaises(ipsf.InvalidArgument) as refused:
            ipsf.History.from_columns({"contact": []})
        self.assertEqual(set(records.KEYS), set(str(refused.exception).split('"')[1::2]))

    def test_an_empty_folder_is_a_night_without_rows(self):
        self.run_night(JANUARY, FIRST)
        self.assertEqual(self.run_night(FEBRUARY, {}), 2)
        self.check_published(FIRST, JANUARY, FEBRUARY)

    def test_the_first_night_brings_coaches_and_episodes(self):
        self.check_refused(JANUARY, {}, "coaches: the table is missing", "episodes: the table is missing")
        self.run_night(JANUARY, {name: FIRST[name] for name in ("coaches", "episodes")})
        self.run_night(NEXT, LATE)  # contacts were unknown until now, of every team
        self.check_published({**FIRST, **LATE}, JANUARY, JANUARY)


class Rows(OfNights):
    def test_that_cannot_be_scored(self):
        self.run_night(JANUARY, FIRST)
        odd = contact("Z", datetime.date(2024, 1, 24))
        for tables, said in (
            ({"contacts": table(contact("A", NEXT), odd)}, "contacts.parquet: contacts row 2, column coach_id"),
            (
                {"contacts": table(contact("A", NEXT, outcom="missed"))},
                "contacts.parquet: a history has no column outcom",
            ),
            (
                {"contacts": table(contact("A", NEXT, month="2024-02"))},
                "contacts.parquet: a history has no column month",
            ),
            ({"contacts": table(contact("A", "soon"))}, "contacts.parquet: "),
            ({"coaches": table({"team_id": "1"})}, "coaches.parquet: coaches row 1, column coach_id"),
            ({"phases": table({"episode_id": "E", "phase": 1})}, "phases.parquet: the column on is missing"),
            ({"coaches": table(coach("C", "1"), coach("C", "2"))}, "coaches.parquet: coaches row 2, column coach_id"),
            ({"coaches": table(coach("C", "1", "half"))}, "coaches.parquet: fte is DOUBLE in the lake"),
            ({"teams": table({"team_id": "1"})}, "with the rows of earlier nights: coaches row "),
        ):
            with self.subTest(said=said):
                self.check_refused(NEXT, tables, str(NEXT), said)
        self.run_night(NEXT, LATE)
        self.check_published(with_contacts(LATE), JANUARY, JANUARY)

    def test_days_kept_as_times_and_columns_in_capitals(self):
        self.run_night(JANUARY, FIRST)
        late = LATE["contacts"]
        times = late.set_column(0, "On", late["on"].cast(pyarrow.timestamp("ns")))
        self.run_night(NEXT, {"contacts": times.append_column("place", pyarrow.nulls(1))})
        self.run_night(FEBRUARY, {"contacts": late.append_column("place", pyarrow.array(["home"]))})
        self.check_published(with_contacts(LATE, LATE), JANUARY, FEBRUARY)


class Again(OfNights):
    def test_a_table_is_no_longer_there(self):
        self.run_night(JANUARY, FIRST)
        self.run_night(NEXT, LATE)
        self.run_night(NEXT, {"episodes": table({"episode_id": "F", **EPISODE})})
        stored = contents(self.lake / "records")
        self.assertEqual([len(stored[name]) for name in ("contacts", "first_contacts", "episodes")], [1, 1, 2])
        self.run_night(NEXT, {})
        self.assertEqual(len(contents(self.lake / "records")["episodes"]), 1)
        self.check_published(FIRST, JANUARY, JANUARY)

    def test_other_rows_after_a_run_that_stopped(self):
        self.run_night(JANUARY, FIRST)
        self.run_night(NEXT, LATE)
        for commits in range(4):
            self.run_night(NEXT, {}, stop_after=commits)
        self.run_night(NEXT, {})
        self.check_published(FIRST, JANUARY, JANUARY)

    def test_a_misspelt_team(self):
        misspelt = {**FIRST, "coaches": table(coach("A", "1"), coach("B", "2 "))}
        self.run_night(JANUARY, misspelt)
        self.assertIn("2 ", str(contents(self.lake / "results")["reviews"]))
        self.run_night(JANUARY, FIRST)
        self.check_published(FIRST, JANUARY, JANUARY)

    def test_a_team_whose_only_coach_turns_out_to_be_of_another(self):
        self.run_night(JANUARY, FIRST)
        self.run_night(NEXT, {"coaches": table(coach("B", "1"))})
        self.check_published({**FIRST, "coaches": table(coach("A", "1"), coach("B", "1"))}, JANUARY, JANUARY)


class Order(OfNights):
    def test_nights_in_their_order(self):
        self.run_night(JANUARY, FIRST)
        self.check_refused(FEBRUARY.replace(day=1) - datetime.timedelta(days=2), LATE, "in their order", str(JANUARY))
        self.check_refused(MARCH, LATE, f"the night of {FEBRUARY} comes first")
        self.run_night(FEBRUARY, {})
        self.check_refused(NEXT, LATE, "in their order", str(FEBRUARY))

    def test_one_that_stopped_is_run_again_before_the_next(self):
        self.run_night(JANUARY, FIRST)
        self.run_night(NEXT, LATE, stop_after=1)
        self.check_refused(FEBRUARY, {}, f"the night of {NEXT} stopped halfway")
        self.run_night(NEXT, LATE)
        self.run_night(FEBRUARY, {})
        self.check_published(with_contacts(LATE), JANUARY, FEBRUARY)


class Editions(OfNights):
    def test_a_past_date_is_scored_by_the_edition_valid_on_it(self):
        old = ipsf.edition("fi-2021-11")
        new = ipsf.read_edition(old.toml.replace(b'id = "fi-2021-11"', b'id = "fi-2024-02"', 1))

        def edition_for(day):
            return new if day >= datetime.date(2024, 2, 1) else old

        wanted = {JANUARY: old.id, FEBRUARY: new.id, MARCH: new.id}
        self.assertEqual(len(set(wanted.values())), 2)
        with mock.patch.object(ipsf, "edition_for", edition_for):
            for night in wanted:
                self.run_night(night, FIRST if night == JANUARY else {})
            self.run_night(datetime.date(2024, 4, 2), LATE)
        rows = DeltaTable(self.lake / "results/reviews").to_pyarrow_table().to_pylist()
        self.assertEqual(len(rows), 6)
        for row in rows:
            self.assertEqual(row["edition_id"], wanted[row["as_of"]])
        results = contents(self.lake / "results")
        self.assertEqual(len(results["teams"]), 2)
        self.assertEqual(len(results["levels"]), len(set(results["levels"])))
        self.assertEqual({id for id in wanted.values() if id in str(results["levels"])}, set(wanted.values()))


class Command(OfNights):
    def run_command(self, *arguments):
        program = document.ROOT / "examples/lakes/nightly.py"
        command = [sys.executable, program, *map(str, arguments)]
        run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
        self.assertNotIn("Traceback", run.stderr)
        return run

    def test_arguments(self):
        files = self.files_of(JANUARY, FIRST)
        for arguments, said in (
            ([], "usage: nightly.py [-h] LAKE NIGHT DATE"),
            ([self.lake, files, "2024-01-32"], "argument DATE: invalid date value: '2024-01-32'"),
            ([files / "coaches.parquet", files, JANUARY], "coaches.parquet: not a folder"),
            ([self.lake, files, datetime.date(2019, 1, 31)], "2019-01-31"),
        ):
            with self.subTest(said=said):
                run = self.run_command(*arguments)
                self.assertNotEqual(run.returncode, 0)
                self.assertIn(said, run.stderr)
                self.assertFalse(self.lake.exists())

    def test_a_night(self):
        run = self.run_command(self.lake, self.files_of(JANUARY, FIRST), JANUARY)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.check_published(FIRST, JANUARY, JANUARY)


if __name__ == "__main__":
    unittest.main()
