"""Runs that something happens to (faults.c), and what is in their folder before and after."""

import errno
import os
import shutil
import sqlite3
import subprocess
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

from commands import make_material

FAULTS = os.environ["IPSF_FAULTS"]
IN_GOOD_TIME = 60  # seconds, of what must not wait for ever


def start(run, folder, limits=None, **more):
    """The finished run: returncode, stdout and stderr as bytes."""
    return subprocess.run(
        [run.program, *run.arguments()],
        cwd=folder,
        capture_output=True,
        check=False,
        timeout=IN_GOOD_TIME,
        preexec_fn=limits,
        **more,
    )


def fault_environment(folder, of, fault="", at=0, tell=""):
    """The variables that let a fault come at one of a run's changes ("changes") or looks ("looks") at files in the
    folder; `tell`: a file for what calls there were."""
    said = {"FAULT_FOLDER": str(folder), "FAULT_OF": of, "FAULT": fault, "FAULT_AT": str(at), "FAULT_CALLS": tell}
    return {**os.environ, "LD_PRELOAD": FAULTS, "SQLITE_TMPDIR": str(folder), **said}


def disturb(run, folder, of, fault, at):
    """The run with that fault."""
    return start(run, folder, env=fault_environment(folder, of, fault, at))


def calls_of(run, folder, of):
    """The finished run when nothing happens to it, and what it calls: (function, bytes written, name in the folder)."""
    with tempfile.NamedTemporaryFile() as told:
        done = start(run, folder, env=fault_environment(folder, of, tell=told.name))
        if done.returncode != 0:
            raise AssertionError(f"{run}: {done.stderr}")
        lines = Path(told.name).read_text(encoding="utf-8").splitlines()
    calls = [line.split(" ", 2) for line in lines]
    return done, [(name, int(length), os.path.relpath(file, folder)) for name, length, file in calls]


def spread(last, wanted):
    """So many of the numbers from 1 to `last`: half of them the first and last ones, the others between these. All of
    them where IPSF_EVERY_FAULT is set."""
    if last <= wanted or "IPSF_EVERY_FAULT" in os.environ:
        return list(range(1, last + 1))
    ends = wanted // 4
    between = wanted - 2 * ends
    middle = {ends + 1 + (last - 2 * ends - 1) * place // (between - 1) for place in range(between)}
    return sorted({*range(1, ends + 1), *middle, *range(last - ends + 1, last + 1)})


rows_of = {}  # by the bytes of an SQLite file


def content(file):
    """What a file holds: its bytes or, of SQLite, its rows once what a stopped program left is put right."""
    held = file.read_bytes()
    if not held.startswith(b"SQLite format 3\0"):
        return held
    is_left = any(Path(f"{file}{end}").exists() for end in ("-journal", "-wal"))
    if is_left or held not in rows_of:
        with closing(sqlite3.connect(file)) as database:
            (whole,) = database.execute("PRAGMA integrity_check").fetchone()
            assert whole == "ok", whole
            rows = "\n".join(database.iterdump())
        held = file.read_bytes()
        rows_of[held] = rows
    return rows_of[held]


def is_leftover(name):
    """Whether the name says that what has it is not whole."""
    return any(".unfinished" in part for part in Path(name).parts)


def contents(folder, unfinished=True):
    """Of every file by its name, and None of every folder; `unfinished`: also of what says that it is not whole."""
    found = {}
    for place in sorted(folder.rglob("*")):
        name = str(place.relative_to(folder))
        if place.name.endswith(("-journal", "-wal", "-shm")) or (is_leftover(name) and not unfinished):
            continue
        found[name] = None if place.is_dir() else content(place)
    return found


def why(number, calls):
    """How messages say that the system let the last of the calls fail by that errno: in its words, or in SQLite's where
    they are lost, as they are before a file is open."""
    in_words = {
        errno.ENOSPC: "no room left on the disk|database or disk is full",
        errno.ENOMEM: "not enough memory|out of memory",
    }
    says = [os.strerror(number), "unable to open database file", in_words.get(number)]
    function, _, name = calls[-1]
    is_first = [(each[0], each[2]) for each in calls].count((function, name)) == 1
    if function == "fstat64" or "-wal" in name or (function == "pread64" and is_first):
        says += ["disk I/O error", "for which SQLite has to write into its folder"]
    return f"(?:{'|'.join(filter(None, says))})"


class DisturbedTest(unittest.TestCase):
    """A test with material, and copies of it to disturb."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        place = tempfile.TemporaryDirectory()
        cls.addClassCleanup(place.cleanup)
        cls.place = Path(os.path.realpath(place.name))
        cls.material = cls.place / "material"
        cls.material.mkdir()
        make_material(cls.material)

    def copy(self, run):
        """A folder of what the run names; the caller removes it."""
        made = Path(tempfile.mkdtemp(dir=self.place))
        for name in run.named():
            from_ = self.material / name
            if from_.is_dir():
                shutil.copytree(from_, made / name)
            elif from_.exists():
                shutil.copy(from_, made / name)
        return made

    def each(self, run, faults, check):
        """Checks every fault of the run in a copy of its own, two at a time."""

        def one(fault):
            folder = self.copy(run)
            try:
                check(folder, *fault)
            finally:
                shutil.rmtree(folder)

        with ThreadPoolExecutor(2) as both:
            for fault, ended in [(fault, both.submit(one, fault)) for fault in faults]:
                with self.subTest(run=str(run), fault=fault):
                    ended.result()
