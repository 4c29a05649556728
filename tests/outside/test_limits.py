"""Limits that a user, a container or a queue sets: of memory, of the stack, of the size of files and of how many are
open. The result is whole, or there is none and the message says why."""

import json
import resource
import shutil
import signal
import unittest

from commands import COMMAND, LIBRARY, MAKERS, OUTPUTS, READERS, Run
from disturbed import DisturbedTest, contents, start

MEBIBYTE = 1 << 20
QUARTER = MEBIBYTE // 4
HAS_JSON = ("score", "series", "explain", "due", "punctuality", "phases", "track", "clients", "check")
ALL = tuple(run.with_files({}, "--format", "json") if run.command in HAS_JSON else run for run in READERS) + MAKERS


def limit(kind, most):
    """What lets no more than so much be used from then on."""
    return lambda: resource.setrlimit(kind, (most, most))


class Limits(DisturbedTest):
    def each_limit(self, runs, limits, check):
        """Checks every run under every one of the limits; `limits`: those for the run of a number."""
        for place, run in enumerate(runs):
            folder = self.copy(run)
            before = contents(folder)
            whole = start(run, folder)
            self.assertEqual(whole.returncode, 0, (str(run), whole.stderr))
            after = contents(folder)
            shutil.rmtree(folder)

            def one(folder, kind, most, run=run, whole=whole, states=(before, after)):
                done = start(run, folder, limits=limit(kind, most))
                where = (str(run), most, done.returncode, done.stderr)
                now = contents(folder, unfinished=done.returncode >= 0)
                if done.returncode == 0:
                    self.assertEqual((done.stdout, done.stderr), (whole.stdout, whole.stderr), where)
                    self.assertEqual(now, states[1], where)
                else:
                    self.assertEqual((now, done.stdout), (states[0], b""), where)
                    check(run, folder, most, done, where)

            self.each(run, limits(place), one)

    def test_memory(self):
        """From what a program needs to begin up to enough, each run at other sizes."""
        least = {program: self.least_to_begin(program) for program in (COMMAND, LIBRARY)}

        def sizes(place):
            begun = least[ALL[place].program]
            return [(resource.RLIMIT_AS, begun + (12 * step + place % 12) * QUARTER) for step in range(4)]

        self.each_limit(ALL, sizes, self.check_memory)

    def least_to_begin(self, program):
        """The least memory, in quarters of a mebibyte, with which the program comes as far as its own first line."""
        too_little, enough = 0, 4096
        while enough - too_little > 1:
            middle = (too_little + enough) // 2
            limited = limit(resource.RLIMIT_AS, middle * QUARTER)
            # use_library has no such option, and says so by this status.
            if start(Run("--version", program=program), self.place, limits=limited).returncode in (0, 64):
                enough = middle
            else:
                too_little = middle
        self.assertLess(enough, 4096)
        # What the C++ runtime sets aside as it is loaded, for exceptions without memory (73 KB), has to be there, too.
        return (enough + 1) * QUARTER

    def check_memory(self, run, folder, most, done, where):
        self.assertEqual(done.returncode, run.out_of_memory, where)
        if "json" in run.rest:
            self.assertEqual([each["rule"] for each in json.loads(done.stderr)["problems"]], ["out-of-memory"], where)
        else:
            self.assertRegex(done.stderr, b"^(IPSF_OUT_OF_MEMORY: out of memory|not enough memory; .*)\n$", where)

    def test_threads_without_room_for_their_stacks(self):
        """Threads that the system does not give are done without."""
        run = Run("score", {"HISTORY": "large"}, ("--as-of", "2024-12-31", "--threads", "4"))
        start(Run("generate", {"PATH": "large"}, ("--coaches", "20", "--years", "2")), self.place)

        def little():
            resource.setrlimit(resource.RLIMIT_STACK, (1024 * MEBIBYTE, resource.RLIM_INFINITY))
            resource.setrlimit(resource.RLIMIT_AS, (512 * MEBIBYTE, 512 * MEBIBYTE))

        whole = start(run, self.place)
        done = start(run, self.place, limits=little)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, whole.stdout, b""))
        self.assertEqual(whole.returncode, 0)

    def test_a_stack_of_256_kibibytes_is_enough(self):
        def stack(_):
            return [(resource.RLIMIT_STACK, QUARTER)]

        self.each_limit(ALL, stack, self.check_stack)

    def check_stack(self, run, folder, most, done, where):
        self.fail(where)

    def test_open_files(self):
        """The program itself takes four to be loaded."""

        def files(_):
            return [(resource.RLIMIT_NOFILE, most) for most in (4, 5)]

        self.each_limit(ALL, files, self.check_files)

    def check_files(self, run, folder, most, done, where):
        self.assertEqual(done.returncode, run.refused, where)
        self.assertIn(b"Too many open files", done.stderr, where)

    def test_size_of_files(self):
        def sizes(_):
            return [(resource.RLIMIT_FSIZE, most) for most in (0, 1000, 50_000)]

        self.each_limit(OUTPUTS[:2] + MAKERS, sizes, self.check_size)

    def check_size(self, run, folder, most, done, where):
        if run.program != COMMAND:  # it is for whoever uses the library to take the signal
            self.assertEqual(done.returncode, -signal.SIGXFSZ, where)
            return
        self.assertEqual(done.returncode, run.refused, where)
        self.assertRegex(done.stderr.decode(), f"{run.written()}.*(File too large|disk I/O error)", where)


if __name__ == "__main__":
    unittest.main()
