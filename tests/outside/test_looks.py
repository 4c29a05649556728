"""Every command that reads, with each look at its files failing, and with a file cut or grown at each moment: the
result is that of whole files, or there is none, and the message says why."""

import errno
import shutil
import unittest

from commands import MAKERS, OUTPUTS, READERS
from disturbed import DisturbedTest, calls_of, contents, disturb, spread, start, why

FAILURES = (errno.EIO, errno.EACCES, errno.EMFILE, errno.ENOMEM, errno.EINTR, errno.ESTALE)
# Their results are problems, a file that cannot be read among them.
FINDS_PROBLEMS = ("check", "edition check")


class Looks(DisturbedTest):
    def each_look(self, runs, most, faults, check):
        """Checks every run at so many of its looks at files; `faults`: those of a number."""
        for place, run in enumerate(runs):
            folder = self.copy(run)
            before = contents(folder)
            whole, calls = calls_of(run, folder, "looks")
            after = contents(folder)
            shutil.rmtree(folder)
            steps = [(at, fault) for at in spread(len(calls), most) for fault in faults(place + at)]

            def one(folder, at, fault, run=run, calls=calls, whole=whole, states=(before, after)):
                check(run, folder, calls[:at], fault, disturb(run, folder, "looks", fault, at), whole, *states)

            self.each(run, steps, one)

    def test_failing(self):
        def in_turn(number):
            return [f"error {FAILURES[number % len(FAILURES)]}"]

        self.each_look(READERS, 8, in_turn, self.check_failing)
        self.each_look(OUTPUTS[:2] + MAKERS, 8, in_turn, self.check_failing)

    def check_failing(self, run, folder, calls, fault, done, whole, before, after):
        where = (str(run), calls[-1], fault, done.stdout[:200], done.stderr)
        number = int(fault.split()[1])
        if done.returncode == 0:
            self.assertEqual((done.stdout, done.stderr), (whole.stdout, whole.stderr), where)
            self.assertEqual(contents(folder), after, where)
            return
        self.assertEqual(contents(folder), before, where)
        refused = run.out_of_memory if number == errno.ENOMEM and b"memory" in done.stderr else run.refused
        self.assertEqual(done.returncode, refused, where)
        said = done.stdout + done.stderr if run.command in FINDS_PROBLEMS else done.stderr
        if run.command not in FINDS_PROBLEMS:
            self.assertEqual(done.stdout, b"", where)
        self.assertRegex(said.decode(), why(number, calls), where)

    def test_changing(self):
        self.each_look(READERS, 4, lambda _: ["cut", "grown"], self.check_changing)

    def check_changing(self, run, folder, calls, fault, done, whole, before, after):
        where = (str(run), calls[-1], fault, done.stdout[:200], done.stderr)
        if done.returncode != 0:
            self.assertEqual(done.returncode, run.refused, where)
            self.assertNotEqual(done.stdout + done.stderr, b"", where)
        elif done.stdout != whole.stdout:  # then it was changed before it was opened, and is read as it is now
            opened = [name for function, _, name in calls[:-1] if function in ("fopen", "open64")]
            self.assertNotIn(calls[-1][2], opened, where)
            self.assertEqual(start(run, folder).stdout, done.stdout, where)

    def test_short(self):
        self.each_look(READERS, 4, lambda _: ["short"], self.check_short)

    def check_short(self, run, folder, calls, fault, done, whole, before, after):
        self.assertEqual(
            (done.returncode, done.stdout, done.stderr), (0, whole.stdout, whole.stderr), (str(run), calls[-1])
        )


if __name__ == "__main__":
    unittest.main()
