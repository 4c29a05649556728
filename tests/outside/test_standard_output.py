"""Standard output that is full, closed or left by its reader, of every command and every help: never an exit status of
0."""

import os
import subprocess
import unittest

from commands import COMMAND, MAKERS, READERS, Run, commands
from disturbed import IN_GOOD_TIME, DisturbedTest

RESULTS = tuple(run for run in READERS if run.program == COMMAND)
WITHOUT_ONE = tuple(run for run in MAKERS if run.program == COMMAND)  # what they write is a file


class StandardOutput(DisturbedTest):
    def shell(self, run, folder, redirected):
        return subprocess.run(
            ["bash", "-c", f'"$0" "$@" {redirected}', run.program, *run.arguments()],
            cwd=folder,
            capture_output=True,
            check=False,
            timeout=IN_GOOD_TIME,
        )

    def test_a_result_that_is_lost(self):
        helps = [Run(command, {}, ("--help",)) for command, _ in commands()] + [Run("--help"), Run("--version")]
        for run in (*RESULTS, *helps):

            def check(folder, redirected, run=run):
                done = self.shell(run, folder, redirected)
                self.assertEqual(done.returncode, 1, (str(run), done.stderr))
                self.assertRegex(done.stderr, b"^the result could not be written to standard output: .*\n$")

            self.each(run, [(">/dev/full",), (">&-",)], check)

    def test_a_reader_who_left(self):
        for run in RESULTS:

            def check(folder, run=run):
                reader, writer = os.pipe()
                os.close(reader)
                with os.fdopen(writer, "wb") as left:
                    done = subprocess.run(
                        [COMMAND, *run.arguments()],
                        cwd=folder,
                        stdout=left,
                        stderr=subprocess.PIPE,
                        check=False,
                        timeout=IN_GOOD_TIME,
                    )
                self.assertEqual((done.returncode, done.stderr), (1, b""), str(run))

            self.each(run, [()], check)

    def test_what_needs_none(self):
        for run in WITHOUT_ONE:

            def check(folder, redirected, run=run):
                self.assertEqual(self.shell(run, folder, redirected).returncode, 0, str(run))

            self.each(run, [(">/dev/full",), (">&-",), ("<&- >&- 2>&-",)], check)


if __name__ == "__main__":
    unittest.main()
