"""Histories from Python: columns of every kind, files, and what is refused."""

import csv
import datetime
import sqlite3
import tempfile
import unittest
from array import array
from decimal import Decimal
from pathlib import Path

import ipsf

SAMPLE = Path("examples/kainuu-like")
AS_OF = datetime.date(2024, 6, 30)


def caseload(**episode_columns):
    """One coach with three clients; `episode_columns` replaces columns."""
    episodes = {
        "episode_id": ["1", "2", "3"],
        "client_id": ["1", "2", "3"],
        "coach_id": ["A", "A", "A"],
        "started_on": ["2024-01-01", "2024-01-02", "2024-01-03"],
    }
    episodes.update(episode_columns)
    return {"coaches": {"coach_id": ["A"], "team_id": ["North"]}, "episodes": episodes}


def array_of_booleans(length):
    """A buffer of booleans, as numpy's arrays are."""
    return memoryview(bytes([1] * length)).cast("?")


def score(tables):
    return ipsf.score(ipsf.History.from_columns(tables), as_of=AS_OF).json


class Columns(unittest.TestCase):
    def setUp(self):
        self.expected = score(caseload())

    def test_ids_as_text_integers_arrays_and_buffers(self):
        for ids in (
            [1, 2, 3],
            array("q", [1, 2, 3]),
            array("b", [1, 2, 3]),
            array("I", [1, 2, 3]),
            memoryview(bytes([1, 2, 3])),
            (1, "2", 3),
        ):
            with self.subTest(ids):
                self.assertEqual(score(caseload(episode_id=ids)), self.expected)

    def test_every_second_element_of_a_buffer(self):
        strided = memoryview(array("i", [1, -1, 2, -1, 3, -1]))[::2]
        self.assertEqual(score(caseload(episode_id=strided)), self.expected)
        backwards = memoryview(array("i", [3, 2, 1]))[::-1]
        self.assertEqual(score(caseload(episode_id=backwards)), self.expected)

    def test_dates_as_text_dates_and_days(self):
        first = datetime.date(2024, 1, 1)
        dates = [first + datetime.timedelta(n) for n in range(3)]
        days = [19723, 19724, 19725]
        for column in (dates, days, array("i", days)):
            self.assertEqual(score(caseload(started_on=column)), self.expected)

    def test_none_is_an_empty_cell(self):
        for column in ([None, None, None], ["", None, ""], [float("nan")] * 3):
            self.assertEqual(score(caseload(ended_on=column)), self.expected)
        # One of three episodes ends before the review: two are left.
        ended = ipsf.History.from_columns(caseload(ended_on=[None, datetime.date(2024, 6, 29), None]))
        measure = ipsf.explain(ended, "North", "clients_per_coach", as_of=AS_OF)
        self.assertEqual(measure.value, 2)

    def test_fte_as_number_text_and_decimal(self):
        for fte in ([0.5], [Decimal("0.5")], ["0.5"], array("d", [0.5])):
            tables = caseload()
            tables["coaches"] = {"coach_id": ["A"], "team_id": ["North"], "fte": fte}
            history = ipsf.History.from_columns(tables)
            self.assertEqual(ipsf.explain(history, "North", "clients_per_coach", as_of=AS_OF).value, 6)

    def test_text_beyond_ascii_and_empty_columns(self):
        tables = caseload(coach_id=["Äiti"] * 3)
        tables["coaches"] = {"coach_id": ["Äiti"], "team_id": ["Pohjöinen"]}
        self.assertEqual(ipsf.score(ipsf.History.from_columns(tables), as_of=AS_OF)[0].team, "Pohjöinen")
        empty = ipsf.History.from_columns({"coaches": {"coach_id": [], "team_id": []}, "episodes": {}, "contacts": {}})
        self.assertEqual(empty.rows, {"coaches": 0, "episodes": 0, "contacts": 0})

    def test_columns_that_cannot_be_read(self):
        with self.assertRaisesRegex(TypeError, "column ended_on.*complex"):
            score(caseload(ended_on=[1j, None, None]))
        with self.assertRaisesRegex(ValueError, "column client_id has 2 rows, episode_id has 3"):
            score(caseload(client_id=[1, 2]))
        with self.assertRaisesRegex(TypeError, "time"):
            ipsf.score(ipsf.History.from_columns(caseload()), as_of=datetime.datetime(2024, 6, 30, 12))

    def test_booleans_are_no_dates_ids_or_numbers(self):
        tables = caseload(employer_contact_consent=[True, False, None])
        self.assertNotEqual(score(tables), "")
        for table, column, length in (
            ("episodes", "started_on", 3),
            ("episodes", "client_id", 3),
            ("episodes", "end_reason", 3),
            ("coaches", "fte", 1),
        ):
            for values in ([True] * length, array_of_booleans(length)):
                tables = caseload()
                tables[table][column] = values
                with self.assertRaises(ipsf.Refused) as caught:
                    score(tables)
                self.assertEqual(
                    {(each.table, each.column, each.rule) for each in caught.exception.problems},
                    {(table, column, "wrong-type")},
                )
        for mixed in ([True, "x", 3], [True, 2, 3], [True, None, "3"]):
            with self.assertRaisesRegex(TypeError, "^table episodes, column client_id: .*booleans alone, or none"):
                score(caseload(client_id=mixed))
        # Other columns are not looked at, and answers are of many kinds.
        self.assertEqual(
            score(caseload(active=[True, False, True])).count("unknown-column"),
            score(caseload(active=["a", "b", "c"])).count("unknown-column"),
        )
        answers = {
            "team_id": ["North"] * 2,
            "item": ["offices_close", "rating.1"],
            "value": [True, 4],
            "on": ["2024-06-30"] * 2,
        }
        score({**caseload(), "answers": answers})

    def test_ids_beyond_63_bits(self):
        for largest in (2**63 - 1, 2**63, 2**64 - 1, -(2**63) - 1):
            as_text = ipsf.History.from_columns(caseload(episode_id=["1", "2", str(largest)]))
            as_numbers = ipsf.History.from_columns(caseload(episode_id=[1, 2, largest]))
            self.assertEqual(as_numbers.save("fi-2021-11"), as_text.save("fi-2021-11"))
        # Other columns do not take them, and say so by row.
        for column, rule in (("started_on", "bad-date"), ("employer_contact_consent", "bad-boolean")):
            with self.assertRaises(ipsf.Refused) as caught:
                score(caseload(**{column: [1, 0, 2**63]}))
            self.assertEqual(
                [(each.row, each.rule) for each in caught.exception.problems if each.row == 3], [(3, rule)]
            )
        with self.assertRaisesRegex(TypeError, "larger than any float"):
            score(caseload(started_on=[1.5, None, 10**400]))

    def test_tables_whose_names_mean_the_same(self):
        contacts = {"on": ["2024-02-01"], "coach_id": ["A"], "party": ["employer"]}
        history = ipsf.History.from_columns({**caseload(), "contacts": contacts})
        for other in ("Contacts", "CONTACTS", " contacts ", "contacts\u00a0"):
            for call in (ipsf.History.from_columns, history.continued):
                with self.assertRaisesRegex(
                    ipsf.InvalidArgument, "^tables: 'contacts' and .* are both the table contacts"
                ):
                    call({**caseload(), "contacts": contacts, other: contacts})
            self.assertEqual(ipsf.History.from_columns({**caseload(), other: contacts}).rows["contacts"], 1)

    def test_numpy_without_importing_it(self):
        try:
            import numpy
        except ImportError:
            self.skipTest("numpy is not here; the wheel's test has it")
        started = numpy.array(["2024-01-01", "2024-01-02", "2024-01-03"], dtype="datetime64[D]")
        for ids in (
            numpy.arange(1, 4),
            numpy.arange(1, 4, dtype="uint8"),
            numpy.arange(0, 7)[1::1][:3],
            numpy.arange(3, 0, -1)[::-1],
            numpy.array(["1", "2", "3"]),
            numpy.array([1, "2", 3], dtype=object),
        ):
            self.assertEqual(score(caseload(episode_id=ids, started_on=started)), self.expected)
        for unit in ("datetime64[s]", "datetime64[ns]"):
            self.assertEqual(score(caseload(started_on=started.astype(unit))), self.expected)
        missing = numpy.array(["NaT", "NaT", "NaT"], dtype="datetime64[D]")
        self.assertEqual(score(caseload(ended_on=missing)), self.expected)
        # A view that starts later than the array it is of.
        self.assertEqual(
            score(caseload(episode_id=memoryview(numpy.array([9, 9, 1, 9, 2, 9, 3]))[2::2])), self.expected
        )
        frozen = numpy.arange(1, 4)
        frozen.flags.writeable = False
        self.assertEqual(score(caseload(episode_id=frozen)), self.expected)
        with self.assertRaisesRegex(TypeError, "time of day"):
            score(caseload(started_on=started.astype("datetime64[h]") + 5))
        with self.assertRaisesRegex(TypeError, "2 dimensions"):
            score(caseload(episode_id=numpy.ones((3, 2), dtype="int64")))


def contacts():
    """Ten tailored contacts of coach A with employers, for clients 1 and 2 in turns, from 1 June 2024 on."""
    return {
        "on": array("i", range(19875, 19885)),
        "coach_id": ["A"] * 10,
        "party": array("b", [1] * 10),
        "episode_id": memoryview(array("q", [1, -1, 2, -1] * 5))[::2],
        "tailored": array("b", [1] * 10),
    }


class Warnings(unittest.TestCase):
    def test_what_they_are_about(self):
        tables = caseload(Hobby=["a", "b", "c"])
        tables["Coaches"] = {
            " Coach_ID": ["A", "A "],
            "team_id": ["North", "North"],
            "Started_On": ["2020-01-01", "2020-01-01"],
        }
        del tables["coaches"]
        history = ipsf.History.from_columns(tables)
        self.assertEqual(history.rows["coaches"], 2)
        self.assertEqual(history.warnings, {"ids-look-alike": 1, "unknown-column": 1})
        self.assertEqual(
            history.named_warnings,
            [
                ipsf.LoadWarning("ids-look-alike", "coaches", "coach_id", 1, (1, 2)),
                ipsf.LoadWarning("unknown-column", "episodes", "Hobby", 1),
            ],
        )
        reviews = ipsf.score(history, as_of=AS_OF)
        self.assertEqual(reviews.warnings, history.warnings)
        self.assertEqual(reviews.named_warnings, history.named_warnings)


class LentContacts(unittest.TestCase):
    def setUp(self):
        self.tables = {**caseload(), "contacts": contacts()}
        self.added = ipsf.History.from_columns(self.tables)
        self.lent = ipsf.History.from_columns(self.tables, lend=True)

    def test_the_same_as_added(self):
        self.assertEqual(self.lent.rows, self.added.rows)
        self.assertEqual(self.lent.warnings, self.added.warnings)
        self.assertEqual(ipsf.score(self.lent, as_of=AS_OF).json, ipsf.score(self.added, as_of=AS_OF).json)
        explained = [
            ipsf.explain(history, "North", "tailored_contact_share", as_of=AS_OF) for history in (self.lent, self.added)
        ]
        self.assertEqual([record.row for record in explained[0].records], list(range(1, 11)))
        self.assertEqual(explained[0].records, explained[1].records)

    def test_buffers_are_kept_as_long_as_the_history(self):
        days = self.tables["contacts"]["on"]
        with self.assertRaises(BufferError):
            days.append(19885)  # would move them
        del self.lent
        days.append(19885)

    def test_a_table_without_columns_is_an_empty_one(self):
        self.assertEqual(ipsf.History.from_columns({**caseload(), "contacts": {}}, lend=True).rows["contacts"], 0)

    def test_buffers_are_let_go_when_refused(self):
        wrong = contacts()
        wrong["party"][3] = 9
        with self.assertRaises(ipsf.Refused) as caught:
            ipsf.History.from_columns({**caseload(), "contacts": wrong}, lend=True)
        self.assertEqual((caught.exception.problems[0].table, caught.exception.problems[0].row), ("contacts", 4))
        del caught
        wrong["on"].append(0)

    def test_what_is_made_of_it_needs_no_buffers(self):
        edition = ipsf.edition("fi-2021-11")
        part = self.lent.part(["North"])
        continued = self.lent.continued({"contacts": {"on": [19885], "coach_id": ["A"], "party": ["client"]}})
        self.assertEqual(self.lent.save(edition), self.added.save(edition))
        del self.lent
        self.tables["contacts"]["on"].append(0)
        self.assertEqual(part.rows["contacts"], 10)
        self.assertEqual(continued.rows["contacts"], 11)


class Continued(unittest.TestCase):
    def test_new_and_corrected_rows_give_what_handing_over_at_once_gives(self):
        whole = caseload(ended_on=[None, "2024-03-31", None])
        first = caseload()
        first["episodes"] = {name: column[:2] for name, column in first["episodes"].items()}
        history = ipsf.History.from_columns(first)
        news = {name: column[1:] for name, column in whole["episodes"].items()}
        continued = history.continued({"episodes": news})
        self.assertEqual(ipsf.score(continued, as_of=AS_OF).json, score(whole))
        self.assertEqual(history.rows["episodes"], 2)

    def test_what_comes_after_is_refused_whole(self):
        history = ipsf.History.from_columns(caseload())
        with self.assertRaises(ipsf.Refused) as refused:
            history.continued(
                {"transfers": {"episode_id": ["1", "9"], "on": ["2024-02-01"] * 2, "coach_id": ["A", "A"]}}
            )
        problem = refused.exception.problems[0]
        self.assertEqual(
            (problem.table, problem.row, problem.column, problem.rule),
            ("transfers", 2, "episode_id", "unknown-reference"),
        )
        self.assertEqual(history.rows, {"coaches": 1, "episodes": 3})


class Files(unittest.TestCase):
    def test_a_folder_and_its_columns_are_the_same_history(self):
        tables = {}
        for path in SAMPLE.glob("*.csv"):
            with open(path, newline="", encoding="utf-8") as file:
                rows = list(csv.DictReader(file))
            tables[path.stem] = {name: [row[name] or None for row in rows] for name in rows[0]}
        by_columns = ipsf.History.from_columns(tables)
        loaded = ipsf.load(SAMPLE)
        self.assertEqual(by_columns.rows, loaded.rows)
        one = ipsf.score(by_columns, as_of="2024-05-08")
        other = ipsf.score(loaded, as_of="2024-05-08")
        self.assertEqual(one.reviews, other.reviews)

    def test_progress_counts_up_can_cancel_and_carries_exceptions(self):
        seen = []
        ipsf.load(SAMPLE, progress=lambda done, total: seen.append((done, total)))
        self.assertTrue(seen)
        self.assertEqual(seen, sorted(seen))
        self.assertEqual(seen[-1][0], seen[-1][1])
        with self.assertRaises(ipsf.Cancelled):
            ipsf.load(SAMPLE, progress=lambda done, total: False)

        def fails(done, total):
            raise RuntimeError("the caller's own")

        with self.assertRaisesRegex(RuntimeError, "the caller's own"):
            ipsf.load(SAMPLE, progress=fails)

    def test_a_builders_progress_ends_at_its_end_and_can_stop_it(self):
        told = []
        ipsf.History.from_columns(caseload(), progress=lambda done, total: told.append((done, total)))
        self.assertEqual(told[-1][0], told[-1][1])
        with self.assertRaises(ipsf.Cancelled):
            ipsf.History.from_columns(caseload(), progress=lambda done, total: False)

    def test_the_number_of_threads_changes_nothing(self):
        one = ipsf.load(SAMPLE, threads=1)
        two = ipsf.load(SAMPLE, threads=2)
        self.assertEqual((one.rows, one.warnings), (two.rows, two.warnings))
        with self.assertRaises(ipsf.InvalidArgument):
            ipsf.load(SAMPLE, threads=-1)

    def test_a_memory_limit_that_is_not_enough_says_so(self):
        with self.assertRaisesRegex(ipsf.OutOfMemory, "the limit is 1000 bytes; raise the limit"):
            ipsf.load(SAMPLE, memory_limit=1000)
        with self.assertRaises(ipsf.OutOfMemory):
            ipsf.History.from_columns(caseload(), memory_limit=1)
        self.assertEqual(ipsf.load(SAMPLE, memory_limit=10**8).rows, ipsf.load(SAMPLE).rows)


class Writers(unittest.TestCase):
    def test_a_load_waits_for_a_writer_as_long_as_it_is_told_to(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "history.db"
            writer = sqlite3.connect(path, isolation_level=None)
            writer.execute("CREATE TABLE coaches (coach_id, team_id)")
            writer.execute("CREATE TABLE episodes (episode_id, client_id, coach_id, started_on)")
            writer.execute("BEGIN EXCLUSIVE")
            with self.assertRaises(ipsf.Refused) as refused:
                ipsf.load(path, wait_for_writer=0)
            self.assertIn("another program is writing to it; waited 0 ms", str(refused.exception))

            def end_writing(done, total):
                if writer.in_transaction:
                    writer.execute("COMMIT")

            self.assertEqual(ipsf.load(path, progress=end_writing).rows, {"coaches": 0, "episodes": 0})
            writer.close()


class Refusals(unittest.TestCase):
    def test_problems_name_table_row_and_column(self):
        with self.assertRaises(ipsf.Refused) as caught:
            ipsf.History.from_columns(caseload(coach_id=["A", "B", "A"], ended_on=["2024-01-01", None, "2024-01-02"]))
        refused = caught.exception
        self.assertEqual(refused.count, 2)
        self.assertEqual(
            [(problem.table, problem.row, problem.column, problem.rule) for problem in refused.problems],
            [("episodes", 2, "coach_id", "unknown-reference"), ("episodes", 3, "ended_on", "end-before-start")],
        )
        self.assertIsInstance(refused, ValueError)
        self.assertIn("and 1 more", str(refused))

    def test_a_folder_that_is_not_there(self):
        with self.assertRaises(ipsf.Refused):
            ipsf.load("no/such/folder")

    def test_an_unknown_table_is_the_callers_mistake(self):
        with self.assertRaises(ipsf.InvalidArgument):
            ipsf.History.from_columns({"contact": {}})


if __name__ == "__main__":
    unittest.main()
