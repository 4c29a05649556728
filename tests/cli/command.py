"""Runs the command ipsf as a user does."""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

DONE, REFUSED, USAGE = 0, 1, 2
WARNING = re.compile(r"(?:warning|huomautus): ([a-z-]+).*: ([0-9]+)")


def ipsf(*arguments, stdin=None):
    """The finished run: returncode, stdout and stderr as text."""
    return subprocess.run(
        [os.environ["IPSF_COMMAND"], *map(str, arguments)],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


class CommandTest(unittest.TestCase):
    """A test with a folder of its own, and ways to say how a run must end."""

    maxDiff = None
    warned = {}  # of histories that have oddities on purpose: kind and number

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)

    def done(self, *arguments, stdin=None):
        """Runs and gives stdout; nothing but the history's warnings may have been said on stderr."""
        run = ipsf(*arguments, stdin=stdin)
        self.assertEqual(run.returncode, DONE, run.stderr)
        if run.stderr:
            said = (
                json.loads(run.stderr)["warnings"]
                if "json" in arguments
                else dict(WARNING.fullmatch(line).groups() for line in run.stderr.splitlines())
            )
            self.assertEqual({kind: int(number) for kind, number in said.items()}, self.warned)
        return run.stdout

    def refused(self, *arguments, stdin=None):
        """Runs with data that must be refused and gives stderr; nothing may stand on stdout."""
        run = ipsf(*arguments, stdin=stdin)
        self.assertEqual((run.returncode, run.stdout), (REFUSED, ""), run.stderr)
        self.assertTrue(run.stderr)
        return run.stderr

    def refused_as_json(self, *arguments, stdin=None):
        return json.loads(self.refused(*arguments, "--format", "json", stdin=stdin))

    def wrong_usage(self, *arguments):
        run = ipsf(*arguments)
        self.assertEqual((run.returncode, run.stdout), (USAGE, ""), run.stderr)
        self.assertTrue(run.stderr)
        return run.stderr


class EditionCommandTest(CommandTest):
    """A test with changed copies of the Finnish criteria."""

    edition = pathlib.Path(__file__).resolve().parents[2] / "rulebooks" / "fi-2021-11.toml"

    def changed(self, name, old, new):
        """A copy of the edition in which the first `old` reads `new`."""
        text = self.edition.read_text(encoding="utf-8")
        self.assertIn(old, text)
        copy = self.folder / name
        copy.write_text(text.replace(old, new, 1), encoding="utf-8")
        return copy


class HistoryTest(CommandTest):
    """A test with a simulated history of two teams or more, at cls.history."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.history = cls.folder / "history"
        run = ipsf("generate", cls.history, "--coaches", 12, "--years", 1, "--seed", 7)
        if run.returncode != DONE:
            raise RuntimeError(run.stderr)
