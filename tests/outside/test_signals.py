"""Signals that are ignored, as nohup does, or that only stop the program for a while, change nothing. Those that end it
are among the changes (test_changes.py)."""

import os
import signal
import subprocess
import unittest

from commands import MAKERS, OUTPUTS
from disturbed import IN_GOOD_TIME, DisturbedTest, calls_of, contents, fault_environment, spread

# One that writes a stream, one that writes many files, and SQLite.
RUNS = (OUTPUTS[0], *(run for run in MAKERS if run.command in ("generate", "publish")))


class Signals(DisturbedTest):
    def each_signal(self, number, check):
        for run in RUNS:
            folder = self.copy(run)
            _, calls = calls_of(run, folder, "changes")
            after = contents(folder)

            def one(folder, at, run=run, after=after):
                fault = fault_environment(folder, "changes", f"signal {int(number)}", at)
                self.assertEqual(check(run, folder, fault), 0, str(run))
                self.assertEqual(contents(folder), after, str(run))

            self.each(run, [(at,) for at in spread(len(calls), 6)], one)

    def test_ignored(self):
        self.each_signal(signal.SIGHUP, self.run_without_hang_ups)

    def run_without_hang_ups(self, run, folder, fault):
        return subprocess.run(
            ["nohup", run.program, *run.arguments()],
            cwd=folder,
            env=fault,
            capture_output=True,
            check=False,
            timeout=IN_GOOD_TIME,
        ).returncode

    def test_stopped_for_a_while(self):
        self.each_signal(signal.SIGSTOP, self.run_and_continue)

    def run_and_continue(self, run, folder, fault):
        started = subprocess.Popen(
            [run.program, *run.arguments()],
            cwd=folder,
            env=fault,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        _, status = os.waitpid(started.pid, os.WUNTRACED)
        self.assertTrue(os.WIFSTOPPED(status))
        started.send_signal(signal.SIGCONT)
        return started.wait(IN_GOOD_TIME)


if __name__ == "__main__":
    unittest.main()
