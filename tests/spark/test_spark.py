"""Scoring in Spark is scoring on one machine: on two worker processes of a real Spark, to which the wheel is shipped.

scripts/test-spark runs this; it needs pyspark, pyarrow and Java 17."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
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
MODEL = pathlib.Path(__file__).resolve().parents[2] / "rulebooks/service-models/kainuu.toml"
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
        self.assertEqual(published.tables, alone.tables)
        for table in alone.tables:
            with self.subTest(table):
                self.same(published.table(table), alone.table(table))
                columns = [column.name for column in alone.table(table).columns]
                self.assertEqual(published.table(table).columns, columns)
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

    def test_ids_with_a_scale(self):
        """As JDBC gives those of some databases: 1 is "1.00" as a text. Of transfers alone and of all tables."""
        tables = generated(12, 1, 1)
        expected = ipsf.score(ipsf.History.from_columns(tables), as_of=AS_OF).table("criteria")
        for where in (["transfers"], list(tables)):
            given = frames(tables)
            for name in where:
                ids = [column for column in given[name].columns if column in ("coach_id", "team_id", "episode_id")]
                given[name] = given[name].withColumns({column: of.col(column).cast("decimal(38,10)") for column in ids})
            self.same(ipsf.spark.score(given, as_of=AS_OF, table="criteria"), expected)

    def test_editions_that_were_changed(self):
        tables = generated(12, 1, 1)
        history = ipsf.History.from_columns(tables)
        kainuu = ipsf.edition("fi-2021-11").with_service_model("kainuu")
        self.same(
            ipsf.spark.due(frames(tables), as_of=AS_OF, edition=kainuu),
            ipsf.list_due(history, as_of=AS_OF, edition=kainuu).table("due"),
        )
        own = ipsf.read_service_model(MODEL.read_bytes())
        changed = ipsf.edition("fi-2021-11").with_changes({(24, "5", "community_time_share"): ">= 70"})
        changed = changed.with_service_model(own)
        self.same(
            ipsf.spark.score(frames(tables), as_of=AS_OF, edition=changed),
            ipsf.score(history, as_of=AS_OF, edition=changed).table("reviews"),
        )

    def test_arguments_that_are_read_once(self):
        tables = generated(12, 1, 1)
        [key] = {row.key for row in ipsf.list_due(ipsf.History.from_columns(tables), as_of=AS_OF)} & {"form_c"}
        asked = ipsf.spark.due(
            frames(tables), as_of=AS_OF, keys=iter([key]), holidays=(day for day in ["2024-05-09"]), teams=iter([1])
        )
        self.assertEqual({row.key for row in asked.collect()}, {key})

    def test_large_types_of_the_session(self):
        tables = read(SAMPLE)
        spark.conf.set("spark.sql.execution.arrow.useLargeVarTypes", "true")
        try:
            self.assertEqual(ipsf.spark.check(frames(tables)).collect(), [])
            scored = ipsf.score(ipsf.History.from_columns(tables), as_of=AS_OF)
            self.same(ipsf.spark.score(frames(tables), as_of=AS_OF), scored.table("reviews"))
        finally:
            spark.conf.unset("spark.sql.execution.arrow.useLargeVarTypes")

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


class Mistakes(unittest.TestCase):
    """What is refused at once, before anything runs."""

    def refused(self, kind, says, *arguments, **options):
        with self.assertRaises(kind) as raised:
            ipsf.spark.score(*(arguments or [frames(read(SAMPLE))]), **{"as_of": AS_OF, **options})
        self.assertEqual(str(raised.exception), says)

    def test_what_is_no_history(self):
        tables = frames(read(SAMPLE))
        self.refused(TypeError, "tables: give a dict of DataFrames by the names of a history's tables, not list", [1])
        self.refused(TypeError, "tables, jobs: give a DataFrame of Spark, not None", {**tables, "jobs": None})
        self.refused(
            ipsf.InvalidArgument,
            "tables: contacts is there twice, as 'Contacts', too",
            {**tables, "Contacts": tables["contacts"]},
        )
        twice = tables["contacts"].withColumn("MODE_", of.col("mode")).toDF(*tables["contacts"].columns, "MODE")
        says = "tables, contacts: the column mode is there twice, as 'MODE', too"
        self.refused(ipsf.InvalidArgument, says, {**tables, "contacts": twice})

    def test_types(self):
        tables = frames(read(SAMPLE))
        wrong = {"on": of.current_timestamp(), "coach_id": of.lit(1.0), "mode": of.lit(1)}
        says = (
            "contacts, column coach_id: a column of type double is not taken here; cast it to bigint or string\n"
            "contacts, column mode: a column of type int is not taken here; cast it to string\n"
            "contacts, column on: a column of type timestamp is not taken here; cast it to date where it comes from, "
            "in the time zone that the day is meant in"
        )
        with self.assertRaises(ipsf.Refused) as raised:
            ipsf.spark.score({**tables, "contacts": tables["contacts"].withColumns(wrong)}, as_of=AS_OF)
        self.assertEqual("\n".join(sorted(str(raised.exception).splitlines())), says)
        without = {**tables, "contacts": tables["contacts"].drop("on")}
        with self.assertRaisesRegex(ipsf.Refused, "contacts.*column on"):
            ipsf.spark.score(without, as_of=AS_OF)

    def test_arguments(self):
        for table in ("readings", "choices", "warnings", "made_with"):
            says = f"table: '{table}' does not say of which team its rows are; ask for a table that has a team_id "
            self.refused(ipsf.InvalidArgument, says + "(docs/tables.md)", table=table)
        self.refused(ipsf.InvalidArgument, "teams: no team has an empty id", teams=["1", ""])

    def test_without_spark(self):
        program = "import sys; sys.modules['pyspark'] = None; import ipsf.spark"
        ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
        self.assertIn("""ImportError: ipsf.spark needs Spark 4: pip install "ipsf[spark]\"""", ran.stderr)


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
        scores = spark.table("results.criterion_scores")
        titled = scores.join(spark.table("results.criteria"), ["edition_id", "criterion"])
        self.assertEqual(titled.count(), 25 * reviews.count())


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

    def test_what_an_action_tells(self):
        """Ten problems of a team; of a row without its key what else it refers to."""
        tables = generated(12, 1, 1)
        rows = tables["contacts"].to_pylist()
        of_team = [row for row in rows if row["coach_id"] == rows[0]["coach_id"]]
        for row in of_team[:12]:
            row["mode"] = "letter"
        tables["contacts"] = pyarrow.Table.from_pylist(rows, schema=tables["contacts"].schema)
        with self.assertRaises(PythonException) as raised:
            ipsf.spark.score(frames(tables), as_of=AS_OF).collect()
        told = str(raised.exception)
        self.assertEqual(told.count("column mode: not one of"), 10)
        self.assertIn("and 2 more; ipsf.spark.check gives all, as a DataFrame", told)
        [message] = [said for said in self.refused(self.wrong("coaches", 3, coach_id=None)) if "coaches (" in said]
        team = generated(12, 1, 1)["coaches"].to_pylist()[3]["team_id"]
        self.assertTrue(message.startswith(f"coaches (team_id {team}"), message)

    def test_the_key_stands_in_the_message(self):
        tables = self.wrong("contacts", 3, mode="letter")
        row = tables["contacts"].to_pylist()[3]
        key = f"on {row['on']}, coach_id {row['coach_id']}, episode_id {row['episode_id']}"
        [message] = self.refused(tables)
        self.assertEqual(message, f"contacts ({key}), column mode: not one of in_person, remote")


if __name__ == "__main__":
    unittest.main()
