"""`ipsf publish` killed at a hundred of its changes of files: the database has what it had before, or all that is
new."""

import os
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

COMMAND = os.environ["IPSF_COMMAND"]
KILLER = os.environ["IPSF_KILLER"]
PERIOD = ["examples/kainuu-like", "--from", "2024-04-01", "--to", "2024-04-30", "--threads", "1"]


def publish(into, months, **environment):
    """Publishes the same dates with another window, so that every review is another; gives the exit status."""
    preloaded = {**os.environ, "LD_PRELOAD": KILLER, **environment}
    ran = subprocess.run(
        [COMMAND, "publish", *PERIOD, "--months", str(months), "--into", into],
        env=preloaded,
        check=False,
        capture_output=True,
    )
    return ran.returncode


def content(file):
    """All that a database holds, after SQLite has put right what a killed program left."""
    database = sqlite3.connect(file)
    try:
        (whole,) = database.execute("PRAGMA integrity_check").fetchone()
        assert whole == "ok", whole
        return "\n".join(database.iterdump())
    finally:
        database.close()


def spread(steps, wanted):
    """So many of the numbers from 1 to `steps`: the first and last ones, and others between them."""
    ends = {*range(1, min(steps, 10) + 1), *range(max(1, steps - 9), steps + 1)}
    between = {1 + (steps - 1) * place // (wanted - 1) for place in range(wanted)}
    chosen = sorted(ends | between)
    while len(chosen) > wanted:
        chosen.pop(len(chosen) // 2)
    return chosen


class Killed(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def path(self, name):
        return str(Path(self.folder.name, name))

    def killed_at(self, earlier, steps):
        """What is there when the program was killed at each of the steps."""

        def one(step):
            file = self.path(f"killed-{step}.sqlite")
            shutil.copy(earlier, file)
            status = publish(file, 3, IPSF_KILL_AT=str(step))
            self.assertEqual(status, -signal.SIGKILL, step)
            return content(file)

        with ThreadPoolExecutor(2) as both:
            return list(both.map(one, steps))

    def steps_of(self, file, months):
        told = self.path("steps")
        self.assertEqual(publish(file, months, IPSF_STEPS=told), 0)
        return int(Path(told).read_text(encoding="ascii"))

    def check_every_state(self, mode, wanted):
        earlier = self.path("earlier.sqlite")
        self.assertEqual(publish(earlier, 6), 0)
        database = sqlite3.connect(earlier)
        self.assertEqual(database.execute(f"PRAGMA journal_mode = {mode}").fetchone(), (mode,))
        database.close()
        later = self.path("later.sqlite")
        shutil.copy(earlier, later)
        steps = self.steps_of(later, 3)
        before, after = content(earlier), content(later)
        self.assertNotEqual(before, after)
        self.assertGreater(steps, wanted)

        states = self.killed_at(earlier, spread(steps, wanted))
        self.assertEqual(set(states) - {before, after}, set())
        # There is one moment at which everything becomes new.
        self.assertEqual(states, sorted(states, key=lambda state: state == after))
        self.assertEqual(states[0], before)
        self.assertEqual(states[-1], after if mode == "wal" else states[-1])

    def test_with_a_rollback_journal(self):
        self.check_every_state("delete", 60)

    def test_with_a_write_ahead_log(self):
        self.check_every_state("wal", 25)

    def test_a_new_file(self):
        whole = self.path("whole.sqlite")
        steps = self.steps_of(whole, 3)
        for step in spread(steps, 15):
            folder = Path(self.path(f"new-{step}"))
            folder.mkdir()
            file = folder / "new.sqlite"
            self.assertEqual(publish(str(file), 3, IPSF_KILL_AT=str(step)), -signal.SIGKILL)
            self.assertFalse(file.exists(), step)
        # What was left half done stands in nobody's way.
        self.assertEqual(publish(str(file), 3), 0)
        self.assertEqual(content(file), content(whole))


if __name__ == "__main__":
    unittest.main()
