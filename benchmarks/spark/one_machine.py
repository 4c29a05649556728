#!/usr/bin/env python3
"""The same reviews in one process, without Spark: on_spark.py runs this. Prints what it took, as JSON."""

import argparse
import json
import pathlib
import re
import time

import ipsf
import pyarrow
import pyarrow.parquet
from question import AS_OF, MONTH, by_team

PARTS = ("reading", "history", "scoring")


def score(folder, threads):
    """The history, and the seconds that each part of scoring it took."""
    moments = [time.perf_counter()]
    tables = {path.name: pyarrow.parquet.read_table(path, use_threads=threads > 1) for path in folder.iterdir()}
    moments.append(time.perf_counter())
    history = ipsf.History.from_columns(tables, threads=threads)
    moments.append(time.perf_counter())
    ipsf.score(history, as_of=AS_OF, threads=threads)
    moments.append(time.perf_counter())
    return history, dict(zip(PARTS, (end - begin for begin, end in zip(moments, moments[1:]))))


def peak_bytes():
    status = pathlib.Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) * 1024


def measures_of(history):
    rows = pyarrow.table(ipsf.publication(history, from_=MONTH, to=AS_OF).table("measures")).to_pylist()
    return by_team((row["team_id"], row["measure"], row["numerator"], row["denominator"]) for row in rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path, help="of the tables")
    parser.add_argument("threads", type=int)
    parser.add_argument("turns", type=int, help="after one to warm up")
    given = parser.parse_args()
    pyarrow.set_cpu_count(given.threads)
    history, _ = score(given.folder, given.threads)
    peak, measures = peak_bytes(), measures_of(history)
    del history
    turns = [score(given.folder, given.threads)[1] for _ in range(given.turns)]
    print(json.dumps({"turns": turns, "peak": peak, "measures": measures}))


if __name__ == "__main__":
    main()
