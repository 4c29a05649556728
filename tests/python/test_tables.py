"""Every result as tables and as an Arrow stream, beside what its objects say."""

import csv
import gc
import io
import json
import unittest
from fractions import Fraction

import ipsf

try:
    import pyarrow
except ImportError:
    pyarrow = None

AS_OF = "2024-05-08"
PERIOD = {"from_": "2024-01-01", "to": AS_OF}


def setUpModule():
    global HISTORY, RESULTS
    HISTORY = ipsf.load("examples/kainuu-like")
    edition = ipsf.edition("fi-2021-11")
    # Each with the names of its tables, that of the sequence first where it is one.
    RESULTS = {
        "due": (ipsf.list_due(HISTORY, as_of=AS_OF), ["due", "totals", "made_with"]),
        "punctuality": (ipsf.punctuality(HISTORY, **PERIOD), ["punctuality", "made_with"]),
        "tracking": (ipsf.track(HISTORY, **PERIOD), ["rows", "made_with"]),
        "clients": (ipsf.summarise_clients(HISTORY, as_of=AS_OF), ["episodes", "jobs", "studies"]),
        "phases": (ipsf.phase_flow(HISTORY, as_of=AS_OF), ["flow", "refused", "made_with"]),
        "series": (ipsf.series(HISTORY, **PERIOD), ["reviews", "totals", "warnings", "made_with"]),
        "editions": (ipsf.compare_editions(edition, "ips25-2008"), ["changes", "made_with"]),
        "reviews by both": (
            ipsf.compare_series(edition, "ips25-2008", HISTORY, **PERIOD),
            ["reviews", "totals", "criteria", "dates", "date_totals", "date_criteria", "changes", "only_criteria"]
            + ["choices", "warnings", "made_with"],
        ),
    }


def read(table):
    return list(csv.DictReader(io.StringIO(table.csv(), newline="")))


class Tables(unittest.TestCase):
    def test_each_result_has_those_of_its_name(self):
        for name, (result, tables) in RESULTS.items():
            with self.subTest(name):
                self.assertEqual(len(read(result.table(tables[0]))), len(result))
                for each in tables[1:]:
                    self.assertEqual(len(json.loads(result.table(each).json())), len(read(result.table(each))))
                with self.assertRaises(ipsf.InvalidArgument) as caught:
                    result.table("scores")
                self.assertIn("it has " + ", ".join(f'"{each}"' for each in tables), str(caught.exception))
                with self.assertRaises(TypeError):
                    result.table(1)

    def test_what_a_table_is_of_and_its_columns(self):
        due, _ = RESULTS["due"]
        table = due.table("due")
        self.assertEqual((table.title(), table.title("fi")), ("What is due", table.title("fi")))
        self.assertNotEqual(table.title(), table.title("fi"))
        with self.assertRaises(ipsf.InvalidArgument):
            table.title("sv")
        columns = {column.name: column for column in table.columns}
        self.assertEqual(list(columns), list(read(table)[0]))
        state = columns["state"]
        self.assertEqual((state.type, state.always, list(state.words)), ("word", True, ["open", "overdue", "met"]))
        self.assertNotEqual(state.words["met"]["fi"], state.words["met"]["en"])
        self.assertEqual((columns["team_id"].key, columns["team_id"].words), ("team", {}))
        self.assertEqual((columns["days"].type, columns["days"].unit), ("int32", "days"))
        self.assertEqual(columns["due_on"].type, "day")
        rows = {column.name: column for column in RESULTS["tracking"][0].table("rows").columns}
        self.assertEqual((rows["employed_percent"].type, rows["employed_percent"].percent), ("ratio", True))
        self.assertIn("days", repr(columns["days"]))

    def test_what_results_of_a_date_were_made_with(self):
        for name in ("due", "punctuality", "tracking", "phases", "series"):
            with self.subTest(name):
                (row,) = read(RESULTS[name][0].table("made_with"))
                self.assertEqual(row["library"], ipsf.library_version())
                self.assertEqual((row["edition_id"], row["hash"]), ("fi-2021-11", ipsf.edition("fi-2021-11").hash))
                self.assertEqual((row["out_of_date"], row["what_if_en"]), ("false", ""))

    def test_words_in_finnish(self):
        table = RESULTS["due"][0].table("due")
        self.assertIn("asiakas", {row["subject"] for row in csv.DictReader(io.StringIO(table.csv("fi")))})

    def test_an_explanation(self):
        explained = ipsf.explain(HISTORY, "T1", "clients_per_coach", as_of=AS_OF)
        rows = read(explained.table("records"))
        self.assertEqual([row["id"] for row in rows], [record.id for record in explained.records])
        with self.assertRaises(ipsf.InvalidArgument):
            explained.table("due")

    def test_cells_outlive_the_table_that_they_are_read_from(self):
        phases, _ = RESULTS["phases"]
        cells = phases.table("refused").rows_of("episode", "rule")
        gc.collect()
        self.assertEqual(list(cells), [(move.episode, move.rule) for move in phases.refused])


class Streams(unittest.TestCase):
    def test_without_any_library(self):
        # Our own stream through our own reader: no result has a column "on".
        for name, (result, _) in RESULTS.items():
            with self.subTest(name):
                with self.assertRaises(ipsf.Refused) as caught:
                    ipsf.History.from_columns({"coaches": {}, "episodes": {}, "signals": result})
                problems = {(problem.table, problem.column, problem.rule) for problem in caught.exception.problems}
                self.assertIn(("signals", "on", "missing-column"), problems)
                capsule = result.__arrow_c_stream__()
                del capsule

    @unittest.skipUnless(pyarrow, "pyarrow is not here; the wheel's test has it")
    def test_columns_are_those_of_the_table_of_the_sequence(self):
        for name, (result, tables) in RESULTS.items():
            with self.subTest(name):
                table = pyarrow.table(result)
                table.validate(full=True)
                rows = read(result.table(tables[0]))
                self.assertEqual(table.num_rows, len(rows))
                self.assertEqual(table.column_names, list(rows[0]))

    @unittest.skipUnless(pyarrow, "pyarrow is not here; the wheel's test has it")
    def test_cells_are_those_of_the_objects(self):
        def of(result, column):
            return pyarrow.table(result)[column].to_pylist()

        def shares(fractions):
            return [None if one is None else float(one) for one in fractions]

        tracking = RESULTS["tracking"][0]
        self.assertEqual(of(tracking, "coach_id"), [row.coach for row in tracking])
        self.assertEqual(of(tracking, "from"), [row.from_ for row in tracking])
        self.assertEqual(of(tracking, "clients_at_end"), [row.clients_at_end for row in tracking])
        percent = [None if row.employed_share is None else 100 * row.employed_share for row in tracking]
        self.assertEqual(of(tracking, "employed_percent"), shares(percent))
        clients = RESULTS["clients"][0]
        self.assertEqual(of(clients, "episode_id"), [episode.episode for episode in clients])
        self.assertEqual(of(clients, "ended_on"), [episode.ended_on for episode in clients])
        self.assertEqual(of(clients, "days"), [episode.days for episode in clients])
        jobs = pyarrow.table(clients.table("jobs"))
        self.assertEqual(jobs["job_id"].to_pylist(), [job.job for episode in clients for job in episode.jobs])
        phases = RESULTS["phases"][0]
        self.assertEqual(of(phases, "episodes"), [count.episodes for count in phases])
        self.assertEqual(of(phases, "median_days"), shares(count.median_days for count in phases))
        refused = pyarrow.table(phases.table("refused"))
        self.assertEqual(refused["row"].to_pylist(), [move.row for move in phases.refused])
        punctuality = RESULTS["punctuality"][0]
        self.assertEqual(of(punctuality, "key"), [row.key for row in punctuality])
        self.assertEqual(
            [Fraction(*both) for both in zip(of(punctuality, "in_time"), of(punctuality, "fell_due"))],
            [row.share for row in punctuality],
        )


if __name__ == "__main__":
    unittest.main()
