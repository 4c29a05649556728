"""Scoring in Spark is scoring on one machine: on two worker processes of a real Spark, to which the wheel is shipped.

scripts/test-spark runs this; it needs pyspark, pyarrow and Java 17."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import threading
import time
import unittest

import ipsf
import ipsf.spark
import pyarrow
import pyarrow.csv
import pyarrow.parquet
from pyspark.errors import PythonException
from pyspark.sql import SparkSession
from pyspark.sql import functions as of

WHEEL = pathlib.Path(os.environ["IPSF_WHEEL"])
COMMAND = os.environ["IPSF_COMMAND"]
SAMPLE = pathlib.Path(__file__).resolve().parents[2] / "examples/kainuu-like"
DOCUMENT = pathlib.Path(__file__).resolve().parents[2] / "docs/spark.md"
AS_OF = "2024-05-31"
YEAR = {"from_": "2024-01-01", "to": "2024-05-31"}


def setUpModule():
    global spark, folder
    folder = tempfile.mkdtemp(prefix="ipsf-spark-")
    archive = pathlib.Path(folder, "ipsf.zip")
    shutil.copy(WHEEL, archive)
    spark = (
        SparkSession.builder.master("local-cluster[2,1,2048]")
        .config("spark.archives", f"{archive}#ipsf-wheel")
        .config("spark.executorEnv.PYTHONPATH", "ipsf-wheel")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.speculation", "true")  # tasks that take long are run twice
        .config("spark.speculation.multiplier", "1.01")
        .config("spark.speculation.quantile", "0.1")
        .config("spark.local.dir", folder)
        .config("spark.sql.warehouse.dir", f"{folder}/warehouse")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("OFF")


def tearDownModule():
    spark.stop()
    shutil.rmtree(folder)


def generated(coaches, years, seed):
    """Tables of a made-up history, all cells texts."""
    history = pathlib.Path(folder, f"history-{coaches}-{years}-{seed}")
    if not history.exists():
        command = [COMMAND, "generate", "--coaches", str(coaches), "--years", str(years), "--seed", str(seed), history]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return read(history)


def read(history):
    texts = {}
    for file in sorted(pathlib.Path(history).glob("*.csv")):
        names = file.read_text(encoding="utf-8").splitlines()[0].split(",")
        as_texts = pyarrow.csv.ConvertOptions(
            column_types=dict.fromkeys(names, pyarrow.string()), strings_can_be_null=True
        )
        texts[file.stem] = pyarrow.csv.read_csv(file, convert_options=as_texts)
    return texts


def frames(tables, partitions=3):
    return {name: spark.createDataFrame(table).repartition(partitions) for name, table in tables.items()}


def rows_of(table):
    """In an order, without numbers of a history's rows, which Spark does not have."""
    table = pyarrow.table(table)
    numbers = [f.name for f in table.schema if f.name.endswith("row") and pyarrow.types.is_integer(f.type)]
    return sorted(map(str, table.drop_columns(numbers).to_pylist()))


class Results(unittest.TestCase):
    maxDiff = 2000

    def same(self, frame, table):
        self.assertEqual(rows_of(frame.toArrow()), rows_of(table))

    def all_same(self, tables, partitions=3):
        given, history = frames(tables, partitions), ipsf.History.from_columns(tables)
        scored = ipsf.score(history, as_of=AS_OF)
        for table in ("reviews", "criteria", "inputs"):
            with self.subTest(table):
                self.same(ipsf.spark.score(given, as_of=AS_OF, table=table), scored.table(table))
        self.same(ipsf.spark.series(given, **YEAR), ipsf.series(history, **YEAR).table("reviews"))
        self.same(ipsf.spark.due(given, as_of=AS_OF, met=30), ipsf.list_due(history, as_of=AS_OF, met=30).table("due"))
        self.same(ipsf.spark.track(given, **YEAR), ipsf.track(history, **YEAR).table("rows"))
        published, alone = ipsf.spark.publish(given, **YEAR), ipsf.publication(history, **YEAR)
        published.rows.persist()
        self.assertEqual(list(published.tables), alone.tables)
        for table, frame in published.tables.items():
            with self.subTest(table):
                self.same(frame, alone.table(table))
                self.assertEqual(frame.columns, [column.name for column in alone.table(table).columns])
        published.rows.unpersist()

    def test_the_sample(self):
        self.all_same(read(SAMPLE))

    def test_made_up_histories(self):
        """With transfers between teams, and coaches and clients who come and go."""
        for seed, partitions in ((1, 1), (2, 7), (3, 200)):
            with self.subTest(seed):
                self.all_same(generated(12, 1, seed), partitions)

    def test_one_team_with_half_of_everything(self):
        tables = generated(40, 1, 11)
        for name in ("teams", "coaches", "team_events", "answers"):
            table = tables[name]
            place = table.column_names.index("team_id")
            merged = [{"2": "1", "3": "1"}.get(team, team) for team in table.column("team_id").to_pylist()]
            table = table.set_column(place, "team_id", pyarrow.array(merged))
            if name in ("teams", "answers"):
                table = table.filter([team not in ("2", "3") for team in tables[name].column("team_id").to_pylist()])
            tables[name] = table
        self.all_same(tables)

    def test_tables_without_rows_and_tables_that_are_not_there(self):
        tables = generated(4, 1, 5)
        for name in ("jobs", "forms", "transfers", "answers"):
            tables[name] = tables[name].slice(0, 0)
        for name in ("signals", "studies", "teams"):
            del tables[name]
        self.all_same(tables)
        tables["contacts"] = tables["contacts"].slice(0, 0)
        self.all_same(tables)

    def test_numbers_and_dates_as_they_are(self):
        tables = generated(4, 1, 5)
        given = {
            name: frame.select(*(_typed(column) for column in frame.columns)) for name, frame in frames(tables).items()
        }
        history = ipsf.History.from_columns(tables)
        self.same(ipsf.spark.score(given, as_of=AS_OF), ipsf.score(history, as_of=AS_OF).table("reviews"))

    def test_some_teams(self):
        tables = generated(40, 1, 11)
        history = ipsf.History.from_columns(tables)
        self.same(
            ipsf.spark.score(frames(tables), as_of=AS_OF, teams=["2", 3]),
            ipsf.score(history, as_of=AS_OF, teams=["2", 3]).table("reviews"),
        )
        with self.assertRaisesRegex(PythonException, "unknown-team|no team"):
            ipsf.spark.score(frames(tables), as_of=AS_OF, teams=["2", "nowhere"]).collect()

    def test_it_takes_part_in_pipelines(self):
        tables = frames(generated(12, 1, 1))
        levels = ipsf.spark.score(tables, as_of=AS_OF).transform(lambda reviews: reviews.where("total >= 0"))
        self.assertEqual(levels.select("team_id").distinct().count(), levels.count())

    def test_the_library_of_the_executors_is_the_one_shipped(self):
        def where(_):
            import ipsf

            yield ipsf.__file__, ipsf.library_version()

        for file, version in spark.sparkContext.parallelize([1, 2], 2).mapPartitions(where).collect():
            self.assertIn("ipsf-wheel", file)
            self.assertEqual(version, ipsf.library_version())

    def test_another_version_on_the_executors(self):
        from unittest import mock

        with mock.patch("ipsf.spark._results.library_version", lambda: "9.9.9"):
            asked = ipsf.spark.score(frames(read(SAMPLE)), as_of=AS_OF)
        with self.assertRaisesRegex(PythonException, "the driver has version 9.9.9, and an executor 0.1.0"):
            asked.collect()


class Documentation(unittest.TestCase):
    def test_its_program_runs(self):
        spark.sql("CREATE DATABASE records")
        for name, table in generated(12, 1, 1).items():
            file = pathlib.Path(folder, f"{name}.parquet")
            pyarrow.parquet.write_table(table, file, compression="none")
            spark.sql(f"CREATE TABLE records.{name} USING parquet LOCATION '{file}'")
        spark.sql("CREATE DATABASE results")
        names = {"spark": spark}
        for block in re.findall(r"```python\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL):
            exec(block, names)
        self.assertEqual(names["criteria"].count(), 25 * names["reviews"].count())
        self.assertEqual(names["good"].columns, ["team_id", "total"])
        reviews = spark.table("results.reviews")
        self.assertEqual(reviews.count(), 5 * names["reviews"].count())
        self.assertEqual(reviews.join(spark.table("results.levels"), ["edition_id", "level"]).count(), reviews.count())


def _typed(column):
    if column in ("on", "started_on", "ended_on", "end_known_on", "support_declined_on"):
        return of.col(column).cast("date").alias(column)
    if column.endswith("_id"):
        return of.col(column).cast("long").alias(column)
    return of.col(column)


class Failures(unittest.TestCase):
    def test_an_executor_that_is_killed(self):
        tables = generated(40, 1, 11)
        expected = rows_of(ipsf.score(ipsf.History.from_columns(tables), as_of=AS_OF).table("criteria"))
        asked = ipsf.spark.score(frames(tables, 20), as_of=AS_OF, table="criteria")
        killed = []

        def kill():
            while not spark.sparkContext.statusTracker().getActiveStageIds():
                time.sleep(0.05)
            [executor, _] = _executors()
            os.kill(executor, signal.SIGKILL)
            killed.append(executor)

        killer = threading.Thread(target=kill)
        killer.start()
        got = rows_of(asked.toArrow())
        killer.join(60)
        self.assertTrue(killed)
        self.assertEqual(got, expected)
        self.assertNotIn(killed[0], _executors())


def _executors():
    ran = subprocess.run(["pgrep", "-f", "CoarseGrainedExecutorBackend"], capture_output=True, check=False)
    return [int(each) for each in ran.stdout.split()]


class Refused(unittest.TestCase):
    """The same problems as on one machine, with the key of a row in place of its number."""

    def wrong(self, table, row, **cells):
        tables = generated(12, 1, 1)
        rows = tables[table].to_pylist()
        rows[row].update(cells)
        tables[table] = pyarrow.Table.from_pylist(rows, schema=tables[table].schema)
        return tables

    def refused(self, tables):
        with self.assertRaises(ipsf.Refused) as raised:
            ipsf.History.from_columns(tables)
        alone = {(p.table, p.column, p.rule) for p in raised.exception.problems}
        found = ipsf.spark.check(frames(tables)).collect()
        self.assertEqual({(p["table"], p["column"], p["rule"]) for p in found}, alone)
        with self.assertRaisesRegex(PythonException, "Refused"):
            ipsf.spark.score(frames(tables), as_of=AS_OF).collect()
        return [problem["message"] for problem in found]

    def test_words_dates_and_ids(self):
        for table, cells in {
            "contacts": {"mode": "letter"},
            "episodes": {"started_on": "2024-13-01"},
            "jobs": {"employer_id": None},
            "phases": {"phase": "9"},
            "coaches": {"fte": "7"},
            "work_time": {"coach_id": "nobody"},
            "team_events": {"team_id": "nowhere"},
        }.items():
            with self.subTest(table):
                self.refused(self.wrong(table, 3, **cells))

    def test_rows_that_lead_to_no_team(self):
        for table, cells in {
            "contacts": {"coach_id": "nobody", "episode_id": "none"},
            "episodes": {"coach_id": "nobody"},
            "jobs": {"episode_id": "none"},
            "transfers": {"episode_id": "none", "coach_id": "nobody"},
        }.items():
            with self.subTest(table):
                self.refused(self.wrong(table, 0, **cells))

    def test_what_is_there_twice_in_two_teams(self):
        tables = generated(40, 1, 11)
        coaches = tables["coaches"].to_pylist()
        coaches.append({**coaches[0], "team_id": "4"})
        tables["coaches"] = pyarrow.Table.from_pylist(coaches, schema=tables["coaches"].schema)
        self.refused(tables)
        tables = generated(40, 1, 11)
        jobs = tables["jobs"].to_pylist()
        jobs.append({**jobs[0], "episode_id": jobs[-1]["episode_id"]})
        tables["jobs"] = pyarrow.Table.from_pylist(jobs, schema=tables["jobs"].schema)
        self.refused(tables)

    def test_the_key_stands_in_the_message(self):
        tables = self.wrong("contacts", 3, mode="letter")
        row = tables["contacts"].to_pylist()[3]
        key = f"on {row['on']}, coach_id {row['coach_id']}, episode_id {row['episode_id']}"
        [message] = self.refused(tables)
        self.assertEqual(message, f"contacts ({key}), column mode: not one of in_person, remote")


if __name__ == "__main__":
    unittest.main()
