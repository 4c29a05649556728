#!/usr/bin/env python3
"""Asks one Spark session one question after another, and writes what each took: on_spark.py runs this in a process of
its own. Prints the application's id, which the event log has for its name."""

import argparse
import json
import pathlib
import time

import ipsf.spark
import pyarrow
from measures import MEASURES, SIDES
from memory import WorkerMemory
from pyspark.sql import SparkSession
from question import AS_OF, FIRST_DAY, MONTH, by_team, end_contact_days_near

SQL = pathlib.Path(__file__).parent / "sql"


def start(workers, archive, scratch):
    builder = SparkSession.builder.master(f"local-cluster[{workers},1,4096]").appName("ipsf benchmark")
    options = {
        "spark.executor.memory": "4g",
        "spark.archives": f"{archive}#ipsf-wheel",
        "spark.executorEnv.PYTHONPATH": "ipsf-wheel",
        "spark.local.dir": scratch,
        "spark.sql.warehouse.dir": scratch / "warehouse",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.eventLog.enabled": "true",
        "spark.eventLog.dir": scratch.as_uri(),
        "spark.eventLog.compress": "false",
        "spark.eventLog.rolling.enabled": "false",
        "spark.eventLog.excludedPatterns": ".*SQL.*",  # plans as text, a hundred times as much as all else
    }
    for name, value in options.items():
        builder = builder.config(name, str(value))
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    return spark


class Questions:
    def __init__(self, spark, folder):
        self._spark = spark
        self._tables = {path.name: spark.read.parquet(str(path)) for path in sorted(folder.iterdir())}
        for name, table in self._tables.items():
            table.createOrReplaceTempView(name)
        days = pyarrow.table(dict(zip(("day", "end_contact_by"), end_contact_days_near(AS_OF))))
        spark.createDataFrame(days).createOrReplaceTempView("end_contact_days")

    def score(self):
        """The reviews of all teams by ipsf.spark."""
        ipsf.spark.score(self._tables, as_of=AS_OF).collect()

    def publication(self):
        """The measures by ipsf.spark: they are in what it publishes."""
        rows = ipsf.spark.publish(self._tables, from_=MONTH, to=AS_OF).table("measures").collect()
        return by_team((row.team_id, row.measure, row.numerator, row.denominator) for row in rows)

    def sql(self):
        """The measures by Spark SQL: each file is a view of its name, and the last one has them all."""
        for file in sorted(SQL.glob("*.sql")):
            frame = self._spark.sql(file.read_text(), args={"as_of": AS_OF, "first_day": FIRST_DAY})
            frame.createOrReplaceTempView(file.stem.partition("_")[2])
        rows = frame.collect()
        return by_team(
            (row.team_id, measure, *(row[f"{measure}_{side}"] or 0 for side in SIDES))
            for row in rows
            for measure in MEASURES
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path, help="of the tables")
    parser.add_argument("workers", type=int)
    parser.add_argument("archive", help="the wheel, under a name that ends in .zip")
    parser.add_argument("scratch", type=pathlib.Path, help="gets the event log and answers.json")
    parser.add_argument("questions", nargs="+", help="score, publication or sql, as often as wanted")
    given = parser.parse_args()
    spark = start(given.workers, given.archive, given.scratch)
    questions, memory = Questions(spark, given.folder), WorkerMemory()
    answers = []
    for question in given.questions:
        memory.begin()
        began, wall = time.perf_counter(), time.time()
        measures = getattr(questions, question)()
        seconds = time.perf_counter() - began
        answers.append(
            {
                "question": question,
                "measures": measures,
                "seconds": seconds,
                "began": wall,
                "ended": wall + seconds,
                "peaks": memory.peaks(),
            }
        )
    memory.close()
    print(spark.sparkContext.applicationId)
    spark.stop()
    (given.scratch / "answers.json").write_text(json.dumps(answers))


if __name__ == "__main__":
    main()
