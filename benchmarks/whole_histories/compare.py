#!/usr/bin/env python3
"""ipsf and its peers on the same whole histories in one run: equal results first, then ratios of times, and peak
memory.

benchmarks/README.md says what each line means. Fails when a peer's result differs from the library's.
"""

import argparse
import datetime
import itertools
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import numpy
from machine import machine, versions
from measures import MEASURES, SIDES
from process import Contender
from reviews import month_ends

HERE = pathlib.Path(__file__).parent
THREADS = 2
MONTHS = 6
SLOW = 30  # seconds: what took longer the first time is not timed again

SIZES = {"S": 53, "M": 1060, "L": 5300}  # coaches over ten years, about 1 900 contacts each and year
YEARS, SEED = 10, 7
AWKWARD = 12  # histories
LAST_DAY = datetime.date(2024, 12, 31)  # of a generated history
ONE_DATE = [datetime.date(2024, 6, 30)]
SERIES = month_ends(LAST_DAY, 96)

OURS = "ipsf"
PEERS = {"duckdb": "SML", "polars": "SML", "pandas": "SM"}
NOT_RUN = {
    "pandas": "its tables of 100 million contacts and what it makes of them on the way need more memory than the peers'"
}


def command_of(name, build, folder):
    if name == OURS:
        return [build / "benchmarks" / "ipsf_contender", folder, THREADS]
    return [sys.executable, HERE / f"{name}_contender.py", folder, str(THREADS)]


def generate(build, folder, coaches, years, seed):
    if not (folder / "coaches.csv").exists():
        subprocess.run(
            [build / "cli" / "ipsf", "generate", folder, "--coaches", coaches, "--years", years, "--seed", seed],
            check=True,
        )


class Comparison:
    """The contenders on one history."""

    def __init__(self, build, folder, peers, scratch):
        self.scratch = scratch
        self.contenders = {
            name: Contender(name, list(map(str, command_of(name, build, folder)))) for name in (OURS, *peers)
        }

    def load(self, times):
        """Seconds of each load by contender, taken in turns."""
        seconds = {name: [] for name in self.contenders}
        for _ in range(times):
            for name, contender in self.contenders.items():
                seconds[name] += contender.ask("load")
        return seconds

    def prepare(self):
        return {name: contender.ask("prepare")[0] for name, contender in self.contenders.items()}

    def peaks(self):
        return {name: contender.peak_bytes() for name, contender in self.contenders.items()}

    def measure(self, name, dates, months=MONTHS):
        return self.contenders[name].ask("measure", self.scratch / name, months, *dates)[0]

    def one_by_one(self, name, dates):
        return sum(self.measure(name, [date]) for date in dates)

    def check(self, dates, months=MONTHS):
        """Measures by every contender; seconds by contender. Raises when a result is not the library's."""
        seconds = {name: self.measure(name, dates, months) for name in self.contenders}
        ours = self.results(OURS, dates)
        for name in self.contenders:
            refuse_difference(name, self.results(name, dates), ours, dates, months)
        return seconds

    def results(self, name, dates):
        return numpy.fromfile(self.scratch / name, dtype="int64").reshape(len(dates), -1, len(MEASURES), len(SIDES))

    def time(self, dates, first, times, each_turn=lambda: None):
        """Seconds by contender, taken in turns. `first`: those of check(), which also say who is too slow to be asked
        again."""
        seconds = {name: [took] if took > SLOW else [] for name, took in first.items()}
        for _ in range(times):
            for name, took in first.items():
                if took <= SLOW:
                    seconds[name].append(self.measure(name, dates))
            each_turn()
        return seconds

    def close(self):
        for contender in self.contenders.values():
            contender.close()


def refuse_difference(name, theirs, ours, dates, months):
    if theirs.shape != ours.shape:
        raise SystemExit(f"{name} gives results of another shape: {theirs.shape}, not {ours.shape}")
    differing = numpy.argwhere(theirs != ours)
    if len(differing) == 0:
        return
    date, team, measure, side = differing[0]
    raise SystemExit(
        f"{name} differs in {len(differing)} of {ours.size} numbers, first in the {SIDES[side]} of {MEASURES[measure]} "
        f"of team number {team + 1} on {dates[date]} over {months} months: "
        f"{theirs[tuple(differing[0])]}, not {ours[tuple(differing[0])]}"
    )


def spread(values):
    return {"min": min(values), "median": statistics.median(values), "max": max(values)}


def ratios(slower, faster):
    """How many times longer, turn by turn; over the other's median where there was one turn only."""
    if len(slower) == len(faster):
        return spread([a / b for a, b in zip(slower, faster)])
    return spread([a / b for a in slower for b in faster])


def lend(build, folder):
    """The peak of a process that lends its contacts and measures all teams on one date, and the bytes of its
    columns."""
    program = [build / "benchmarks" / "lent_memory", folder, str(THREADS), ONE_DATE[0].isoformat()]
    columns, before, peak, building, measuring = subprocess.run(
        program, check=True, capture_output=True, text=True
    ).stdout.split()
    return {
        "column_bytes": int(columns),
        "resident_before": int(before),
        "peak": int(peak),
        "building": float(building),
        "measuring": float(measuring),
    }


def pack(build, folder, times):
    """Seconds of loading the CSV and of opening its pack, taken in turns, and of packing; the results of both are
    equal."""
    ours = Contender(OURS, list(map(str, command_of(OURS, build, folder))))
    with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
        file, results = pathlib.Path(scratch) / "pack", [pathlib.Path(scratch) / name for name in ("csv", "opened")]
        ours.ask("load")
        ours.ask("measure", results[0], MONTHS, *ONE_DATE)
        figures = {"packing": ours.ask("pack", file)[0], "bytes": file.stat().st_size, "loads": [], "opens": []}
        ours.ask("open", file)
        ours.ask("measure", results[1], MONTHS, *ONE_DATE)
        if results[0].read_bytes() != results[1].read_bytes():
            raise SystemExit("a pack measures something else than what was packed")
        for _ in range(times):
            figures["loads"].append(ours.ask("load")[0])
            figures["opens"].append(ours.ask("open", file)[0])
    ours.close()
    return figures


def compare(size, build, folder, peers, times, loads):
    """The raw figures of one size."""
    generate(build, folder, str(SIZES[size]), str(YEARS), str(SEED))
    plain = Contender("plain read", [str(build / "benchmarks" / "plain_read"), str(folder), str(THREADS)])
    with tempfile.TemporaryDirectory() as scratch:
        comparison = Comparison(build, folder, peers, pathlib.Path(scratch))
        figures = {
            "size": size,
            "loads": comparison.load(loads),
            "peak_loading": comparison.peaks(),
            "prepare": comparison.prepare(),
        }
        comparison.peaks()
        figures["one_date_first"] = comparison.check(ONE_DATE)
        figures["series_first"] = comparison.check(SERIES)
        figures["one_date"] = comparison.time(ONE_DATE, figures["one_date_first"], times)
        if "duckdb" in peers:
            figures["duckdb_one_by_one"] = comparison.one_by_one("duckdb", SERIES)
        plain.ask("read")
        reads = []
        figures["series"] = comparison.time(
            SERIES, figures["series_first"], times, lambda: reads.append(plain.ask("read"))
        )
        figures["peak_measuring"] = comparison.peaks()
        figures["due"], figures["due_plain_read"] = [], []
        for _ in range(times):
            figures["due_plain_read"].append(plain.ask("read")[0])
            figures["due"].append(comparison.contenders[OURS].ask("due", *ONE_DATE)[0])
        figures["append"] = [comparison.contenders[OURS].ask("append")[0] for _ in range(times)]
        if size == "S":
            comparison.contenders[OURS].ask("check_append", pathlib.Path(scratch) / "appended")
        figures["plain_read"], figures["column_bytes"] = [read[0] for read in reads], reads[0][1]
        comparison.close()
    plain.close()
    figures["lent"] = lend(build, folder)
    figures["pack"] = pack(build, folder, times)
    with (folder / "contacts.csv").open("rb") as file:
        figures["contacts"] = sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 24), b"")) - 1
    return figures


def shown(seconds):
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def shown_ratio(ratio):
    return f"{ratio['median']:9.2f}  ({ratio['min']:.2f} - {ratio['max']:.2f})"


def report(figures, peers):
    print(f"\n{figures['size']}: {figures['contacts']:,} contacts; every result equal to the library's\n")
    tasks = (
        ("loading CSV", "loads"),
        ("one date, all teams", "one_date"),
        (f"{len(SERIES)} month ends, all teams", "series"),
    )
    for title, task in tasks:
        print(f"  {title:30}{'median':>12}{'times ours (min - max)':>30}")
        for name, seconds in figures[task].items():
            ratio = shown_ratio(ratios(seconds, figures[task][OURS]))
            print(f"    {name:28}{shown(statistics.median(seconds)):>12}{ratio:>30}")
        if task == "loads":
            print(
                "    prepared once after loading: "
                + ", ".join(f"{name} {shown(figures['prepare'][name])}" for name in peers)
            )
        if task == "series" and "duckdb_one_by_one" in figures:
            print(f"    {'duckdb, date by date':28}{shown(figures['duckdb_one_by_one']):>12}")
        for name in (name for name, sizes in PEERS.items() if figures["size"] not in sizes):
            print(f"    {name:28}{'not run':>12}  {NOT_RUN[name]}")
    appended, loaded = statistics.median(figures["append"]), statistics.median(figures["loads"][OURS])
    print(
        f"  a day's rows appended and one team measured: {shown(appended)}, {appended / loaded * 100:.2f} % of loading"
    )
    packed = figures["pack"]
    ratio = shown_ratio(ratios(packed["loads"], packed["opens"]))
    print(
        f"  opening a pack: {shown(statistics.median(packed['opens']))}, {packed['bytes'] / 1e6:.0f} MB; "
        f"{shown(packed['packing'])} to pack\n    loading the CSV takes times as long  {ratio}"
    )
    read, bytes_read = statistics.median(figures["plain_read"]), figures["column_bytes"]
    print(
        f"  plain read of the contacts columns used: {shown(read)}, {bytes_read / 1e6:.0f} MB, "
        f"{bytes_read / read / 1e9:.1f} GB/s"
    )
    ratio = shown_ratio(ratios(figures["series"][OURS], figures["plain_read"]))
    print(f"    the series takes this many plain reads {ratio}")
    print(f"  the due list of one day: {shown(statistics.median(figures['due']))}")
    print(
        f"    it takes this many plain reads         {shown_ratio(ratios(figures['due'], figures['due_plain_read']))}"
    )
    print(f"  {'peak memory':30}{'loading':>12}{'measuring':>12}{'bytes/contact, measuring':>28}")
    for name, peak in figures["peak_measuring"].items():
        loading = figures["peak_loading"][name]
        print(f"    {name:28}{loading / 1e6:>9.0f} MB{peak / 1e6:>9.0f} MB{peak / figures['contacts']:>28.0f}")
    lent = figures["lent"]
    print(
        f"    columns of a caller {lent['column_bytes'] / 1e6:.0f} MB, "
        f"contacts lent: peak {lent['peak'] / 1e6:.0f} MB, "
        f"{lent['peak'] / lent['column_bytes']:.2f} times the columns; {shown(lent['building'])} to build"
    )


def report_growth(all_figures):
    print("\nGrowth, for each contact")
    for figures in all_figures:
        contacts = figures["contacts"]
        for name in figures["one_date"]:
            parts = ", ".join(
                f"{title} {statistics.median(figures[task][name]) / contacts * 1e9:.1f} ns"
                for title, task in (("loading", "loads"), ("one date", "one_date"), ("series", "series"))
            )
            print(f"  {figures['size']} {name:10}{parts}, peak {figures['peak_measuring'][name] / contacts:.0f} bytes")


def check_awkward(build, peers, scratch):
    """Equality on the random histories of the tests' oracle, for the reviews that they are dense around."""
    program = [str(build / "benchmarks" / "awkward_histories"), str(scratch), str(AWKWARD)]
    lines = subprocess.run(program, check=True, capture_output=True, text=True).stdout.splitlines()
    for folder, reviews in itertools.groupby((line.rsplit(maxsplit=2) for line in lines), lambda words: words[0]):
        comparison = Comparison(build, pathlib.Path(folder), peers, scratch)
        comparison.load(1)
        comparison.prepare()
        for _, as_of, months in reviews:
            comparison.check([as_of], int(months))
        comparison.close()
    print(f"equal: {', '.join(peers)} on {AWKWARD} awkward histories, {len(lines)} reviews")


def check(build, peers):
    """Equality on small histories, on month ends and on other days, over windows of a month to ten years."""
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        for coaches, years, seed in ((1, 1, 1), (4, 2, 2), (20, 3, 7), (9, 12, 3)):
            folder = scratch / f"history-{seed}"
            generate(build, folder, str(coaches), str(years), str(seed))
            comparison = Comparison(build, folder, peers, scratch)
            comparison.load(1)
            comparison.prepare()
            first = LAST_DAY.replace(year=LAST_DAY.year - years)
            days = [first + datetime.timedelta(days=number) for number in range(-40, 365 * years + 90, 23)]
            leap = [
                datetime.date(2024, 2, 28),
                datetime.date(2024, 2, 29),
                datetime.date(2024, 3, 31),
                datetime.date(2024, 12, 24),
            ]
            for months in (1, 6, 17, 120):
                comparison.check(sorted({*days, *leap}), months)
            comparison.check(month_ends(LAST_DAY, 12 * years))
            comparison.check(ONE_DATE)
            comparison.close()
            print(
                f"equal: {', '.join(peers)} on {coaches} coaches and {years} years, "
                f"{len(days) + len(leap)} days, 4 windows"
            )
        check_awkward(build, peers, scratch)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "sizes", nargs="*", choices=[*SIZES, []], help="S: 1 million contacts, M: 20, L: 100 (default: S)"
    )
    parser.add_argument("--check", action="store_true", help="only compare results, on small histories")
    parser.add_argument("--build", type=pathlib.Path, required=True, help="where preset bench was built")
    parser.add_argument("--data", type=pathlib.Path, help="folder for generated histories, kept; else a temporary one")
    parser.add_argument("--peers", nargs="+", choices=PEERS, default=list(PEERS))
    parser.add_argument("--times", type=int, default=5, help="turns, after one to warm up")
    parser.add_argument("--loads", type=int, default=3, help="turns of loading")
    parser.add_argument("--json", type=pathlib.Path, help="file for the raw figures")
    given = parser.parse_args()
    if given.check:
        check(given.build, given.peers)
        return
    about = {
        "machine": machine(),
        "versions": versions(given.build / "cli" / "ipsf"),
        "threads": THREADS,
        "on": time.strftime("%Y-%m-%d"),
    }
    hardware = about["machine"]
    print(
        f"{hardware['processor']}, {hardware['cores']} cores, {hardware['memory_bytes'] / 2**30:.0f} GiB; "
        f"{THREADS} threads"
    )
    print(", ".join(f"{name} {version}" for name, version in about["versions"].items()))
    all_figures = []
    with tempfile.TemporaryDirectory() as temporary:
        for size in given.sizes or ["S"]:
            peers = [name for name in given.peers if size in PEERS[name]]
            folder = (given.data or pathlib.Path(temporary)) / size
            figures = compare(size, given.build, folder, peers, given.times, given.loads)
            report(figures, peers)
            all_figures.append(figures)
            if given.json:
                given.json.write_text(json.dumps({**about, "sizes": all_figures}, indent=1) + "\n")
    report_growth(all_figures)


if __name__ == "__main__":
    main()
