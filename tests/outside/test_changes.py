"""Every command that writes, stopped at its changes of files, and with each change failing: what was there before is
there afterwards, nothing half-written has a final name, and what went wrong is said."""

import errno
import re
import shutil
import signal
import unittest
from pathlib import Path

from commands import COMMAND, WRITERS, Run
from disturbed import DisturbedTest, calls_of, contents, disturb, is_leftover, spread, start, why

SIGNALS = (signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
FAILURES = (
    f"errors {errno.ENOSPC}",
    f"error {errno.EIO}",
    f"errors {errno.EDQUOT}",
    f"error {errno.EINTR}",
    f"error {errno.ENOSPC}",
    "short",
)


class Changes(DisturbedTest):
    def each_change(self, most, faults, check):
        """Checks every writer at so many of its changes, with the faults in turn, so that every kind of change meets
        every fault."""
        for place, run in enumerate(WRITERS):
            folder = self.copy(run)
            before = contents(folder)
            _, calls = calls_of(run, folder, "changes")
            after = contents(folder)
            self.assertNotEqual(before, after)
            self.assert_all_is_seen(run, calls, folder)
            shutil.rmtree(folder)
            some = most if run.program == COMMAND else most // 3  # the same code as the command's
            steps = [(at, faults[(place + at) % len(faults)]) for at in spread(len(calls), some)]

            def one(folder, at, fault, run=run, calls=calls, before=before, after=after):
                check(run, folder, calls[at - 1], fault, disturb(run, folder, "changes", fault, at), before, after)

            self.each(run, steps, one)

    def assert_all_is_seen(self, run, calls, folder):
        """That as many bytes were written as there are: what is written by other calls would not be disturbed."""
        written = {}
        for _, length, name in calls:
            table = Path(name).name if is_leftover(name) and name.endswith(".csv") else run.written()
            written[table] = written.get(table, 0) + length
        made = folder / run.written()
        for file in made.iterdir() if made.is_dir() else [made]:
            self.assertGreaterEqual(written[file.name if made.is_dir() else run.written()], file.stat().st_size, run)

    def test_stopped(self):
        self.each_change(18, [f"signal {int(number)}" for number in SIGNALS], self.check_stopped)

    def check_stopped(self, run, folder, call, fault, done, before, after):
        where = (str(run), call, fault, done.stderr)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (-int(fault.split()[1]), b"", b""), where)
        now = contents(folder, unfinished=False)
        if now == after:
            return
        in_part = {name: held for name, held in now.items() if name not in before}
        self.assertEqual({**before, **in_part}, now, where)
        if run.written() in ("empty", "new/above/made"):  # what is there, or above it, gets its names one by one
            self.assertEqual(in_part, {name: after[name] for name in in_part}, where)
            if any(name.endswith(".csv") for name in in_part):
                checked = start(Run("check", {"HISTORY": run.written()}), folder)
                self.assertIn(b"the table is missing; every history needs it", checked.stdout, where)
            return
        self.assertEqual(in_part, {}, where)
        if fault == f"signal {int(signal.SIGKILL)}":
            self.assertEqual(start(run, folder).returncode, 0, where)  # what is left over stands in nobody's way
            self.assertEqual(contents(folder, unfinished=False), after, where)

    def test_failed(self):
        self.each_change(12, FAILURES, self.check_failed)

    def check_failed(self, run, folder, call, fault, done, before, after):
        where = (str(run), call, fault, done.stderr)
        if fault == "short":
            self.assertEqual(done.returncode, 0, where)
        self.assertIn(done.returncode, (0, run.refused), where)
        now = contents(folder)
        removes = call[0] in ("unlink", "remove", "rmdir")
        if removes:  # what is left over is not whole, and SQLite has no words for why
            now = {name: held for name, held in now.items() if not is_leftover(name)}
        self.assertEqual(now, before if done.returncode else after, where)
        if done.returncode:
            self.assertEqual(done.stdout, b"", where)
            reason = "" if removes else why(int(fault.split()[1]), [call])
            name = Path(re.sub("(-journal|-wal|-shm)$", "", call[2])).name  # what is read may be written beside
            self.assertRegex(done.stderr.decode(), f"^.*({name}|{run.written()}).*{reason}.*\n$", where)


if __name__ == "__main__":
    unittest.main()
