#!/usr/bin/env python3
"""ipsf.spark beside one machine, and beside Spark SQL that is asked for the same measures, on made-up histories.

benchmarks/README.md says what each line means. Fails when a measure differs."""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import zipfile

import pyspark
from event_log import tasks_between
from machine import machine
from parquet import contacts_in, write_history
from question import AS_OF

HERE = pathlib.Path(__file__).parent
SIZES = {"S": 53, "M": 1060}  # coaches over ten years, as in compare.py
COUNTS = (1, 2)  # workers of one core each; threads
ONE_MACHINE = "one machine"
ON_SPARK = {"score": "ipsf.spark", "sql": "Spark SQL"}
"""Who answers which question of session.py."""


class Benchmark:
    """Of the tables of one history, which are Parquet in a folder."""

    def __init__(self, tables, wheel, turns, scratch):
        self._tables, self._turns, self._scratch = tables, turns, scratch
        self._archive = scratch / "ipsf.zip"
        shutil.copy(wheel, self._archive)
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(scratch / "ipsf")

    def figures(self):
        """A line for everyone and each count: the seconds of each turn, and medians."""
        lines = []
        for count in COUNTS:
            alone = json.loads(self._run("one_machine.py", self._tables, count, self._turns))
            parts = {name: statistics.median(turn[name] for turn in alone["turns"]) for name in alone["turns"][0]}
            seconds = [sum(turn.values()) for turn in alone["turns"]]
            lines.append(
                {"who": ONE_MACHINE, "count": count, "seconds": seconds, "peak_python": alone["peak"], **parts}
            )
            lines += self._on_spark(count, alone["measures"])
        return sorted(lines, key=lambda line: [ONE_MACHINE, *ON_SPARK.values()].index(line["who"]))

    def _on_spark(self, workers, expected):
        # One after the other before it counts: the measures of both, and a turn to warm up.
        answers = self._session(workers, "publication", "sql", "score", *list(ON_SPARK) * self._turns)
        for answer in answers[:2]:
            refuse_difference(f"{answer['question']} with {workers} workers", answer["measures"], expected)
        for question, who in ON_SPARK.items():
            turns = [answer for answer in answers[3:] if answer["question"] == question]
            [fresh] = self._session(workers, question)
            yield {
                "who": who,
                "count": workers,
                "seconds": [turn["seconds"] for turn in turns],
                "first": fresh["seconds"],
                **{name: statistics.median(turn["tasks"][name] for turn in turns) for name in fresh["tasks"]},
                "peak_jvm": max(jvm for jvm, _ in fresh["peaks"]),
                "peak_python": max(in_python for _, in_python in fresh["peaks"]),
            }

    def _session(self, workers, *questions):
        """The answers of a Spark session of its own, with what its tasks did."""
        with tempfile.TemporaryDirectory(dir=self._scratch) as scratch:
            print(f"asking {workers} workers: {' '.join(questions)}", file=sys.stderr, flush=True)
            application = self._run("session.py", self._tables, workers, self._archive, scratch, *questions).strip()
            answers = json.loads(pathlib.Path(scratch, "answers.json").read_text())
            for answer in answers:
                answer["tasks"] = tasks_between(pathlib.Path(scratch, application), answer["began"], answer["ended"])
        shutil.rmtree(pathlib.Path(pyspark.__file__).parent / "work" / application)
        return answers

    def _run(self, script, *words):
        modules = f"{self._scratch / 'ipsf'}:{os.environ['PYTHONPATH']}"
        environment = {**os.environ, "PYTHONPATH": modules, "PYSPARK_PYTHON": sys.executable}
        command = [sys.executable, HERE / script, *words]
        return subprocess.run(
            list(map(str, command)), env=environment, check=True, stdout=subprocess.PIPE, text=True
        ).stdout


def refuse_difference(who, measures, expected):
    for team in expected.keys() | measures.keys():
        ours, theirs = expected.get(team, {}), measures.get(team, {})
        for measure in ours.keys() | theirs.keys():
            if ours.get(measure) != theirs.get(measure):
                raise SystemExit(
                    f"{who}: {measure} of team {team} on {AS_OF} is {theirs.get(measure)}, not {ours.get(measure)}"
                )


def prepared(size, command, data):
    """The folder of the size's tables as Parquet, and how many contacts there are; made where they are not there."""
    history, tables = data / size, data / f"{size}-parquet"
    if not (history / "coaches.csv").exists():
        made = [command, "generate", history, "--coaches", str(SIZES[size]), "--years", "10", "--seed", "7"]
        subprocess.run(made, check=True, stdout=sys.stderr)
    if not tables.exists():
        unfinished = data / f"{size}-parquet.unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        write_history(history, unfinished)
        unfinished.rename(tables)
    return tables, contacts_in(tables)


def report(size, contacts, lines):
    print(f"\n{size}: {contacts:,} contacts; every measure equal\n")
    print(f"{'':24}{'seconds (min - max)':>24}{'first':>8}{'shuffled':>10}{'Python':>9}{'CPU':>9}", end="")
    print(f"{'peak: JVM':>12}{'Python':>10}")
    for line in lines:
        threads = "thread" if line["who"] == ONE_MACHINE else "worker"
        name = f"{line['who']}, {line['count']} {threads}{'s' if line['count'] > 1 else ''}"
        seconds = line["seconds"]
        spread = f"{statistics.median(seconds):.2f} ({min(seconds):.2f} - {max(seconds):.2f})"
        print(f"{name:24}{spread:>24}", end="")
        if line["who"] == ONE_MACHINE:
            print(f"{'':36}{'':>12}{line['peak_python'] / 1e6:>7.0f} MB", end="")
            print("   " + ", ".join(f"{part} {line[part]:.2f}" for part in ("reading", "history", "scoring")))
        else:
            print(f"{line['first']:>8.1f}{line['shuffle_bytes'] / 1e6:>7.1f} MB", end="")
            print(f"{line['in_python']:>7.2f} s{line['cpu']:>7.2f} s", end="")
            print(f"{line['peak_jvm'] / 1e6:>9.0f} MB{line['peak_python'] / 1e6:>7.0f} MB")


def report_growth(all_figures):
    """Each figure by the one before: with a second worker, and from size to size."""
    print("\nTimes as long with two workers or threads")
    for figures in all_figures:
        for who in (ONE_MACHINE, *ON_SPARK.values()):
            one, two = (statistics.median(line["seconds"]) for line in figures["lines"] if line["who"] == who)
            print(f"  {figures['size']} {who:14}{two / one:.2f}")
    for small, large in zip(all_figures, all_figures[1:]):
        print(f"\nFrom {small['size']} to {large['size']}: contacts × {large['contacts'] / small['contacts']:.1f}")
        for before, after in zip(small["lines"], large["lines"]):
            grown = {"time": statistics.median(after["seconds"]) / statistics.median(before["seconds"])}
            for name in ("shuffle_bytes", "in_python", "cpu", "peak_jvm", "peak_python"):
                if before.get(name):
                    grown[name] = after[name] / before[name]
            parts = ", ".join(f"{name} × {times:.1f}" for name, times in grown.items())
            print(f"  {before['who']}, {before['count']}: {parts}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", choices=[*SIZES, []], help="S: 1 million contacts, M: 20 (default: S)")
    parser.add_argument("--wheel", type=pathlib.Path, required=True, help="of ipsf")
    parser.add_argument("--command", type=pathlib.Path, required=True, help="ipsf, a Release build")
    parser.add_argument("--data", type=pathlib.Path, help="folder for generated histories, kept; else a temporary one")
    parser.add_argument("--times", type=int, default=3, help="turns, after one to warm up")
    parser.add_argument("--json", type=pathlib.Path, help="file for the raw figures")
    given = parser.parse_args()
    about = machine()
    print(f"{about['processor']}, {about['cores']} cores, {about['memory_bytes'] / 2**30:.0f} GiB; ", end="")
    print(f"Spark {pyspark.__version__}")
    all_figures = []
    with tempfile.TemporaryDirectory() as temporary:
        scratch = pathlib.Path(temporary)
        for size in given.sizes or ["S"]:
            tables, contacts = prepared(size, given.command, (given.data or scratch / "histories").resolve())
            with tempfile.TemporaryDirectory(dir=scratch) as of_size:
                lines = Benchmark(tables, given.wheel, given.times, pathlib.Path(of_size)).figures()
            report(size, contacts, lines)
            all_figures.append({"size": size, "contacts": contacts, "lines": lines})
            if given.json:
                given.json.write_text(json.dumps({"machine": about, "sizes": all_figures}, indent=1) + "\n")
    report_growth(all_figures)


if __name__ == "__main__":
    main()
