"""docs/changing-a-rule.md, from top to bottom: every command prints what the page shows, and what is to stand in the
file is added to it."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from walk_through import blocks_of, is_shown, page, run_shell

command = Path(sys.argv[1]).resolve()
del sys.argv[1:]

WRITTEN = "fi-2027-01.toml"


class ChangingARule(unittest.TestCase):
    maxDiff = None

    def test_the_page_as_it_stands(self):
        environment = {**os.environ, "PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}"}
        seen = []
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            for kind, *block in blocks_of(page("changing-a-rule.md")):
                seen.append(kind)
                if kind == "console":
                    line, shown = block
                    printed = run_shell(line, folder, environment)
                    self.assertTrue(is_shown(shown, printed), f"$ {line}\n" + "\n".join(printed))
                elif kind == "toml":
                    with (folder / WRITTEN).open("a", encoding="utf-8") as file:
                        file.write("\n".join(*block) + "\n")
                else:
                    self.assertEqual(kind, "python")
                    self.check_program("\n".join(*block), folder, environment)
        self.assertEqual({kind: seen.count(kind) for kind in seen}, {"console": 8, "python": 1, "toml": 2})

    def check_program(self, program, folder, environment):
        """It prints what the comments behind its print() say."""
        ran = subprocess.run(
            [sys.executable, "-c", program], cwd=folder, env=environment, capture_output=True, text=True
        )
        said = [line.partition("  # ")[2] for line in program.splitlines() if line.startswith("print(")]
        self.assertEqual((ran.stderr, ran.stdout.splitlines()), ("", said))


class TheRunner(unittest.TestCase):
    """It would notice a page that is wrong."""

    def test_another_line_is_not_what_is_shown(self):
        self.assertTrue(is_shown(["a", "...", "d"], ["a", "b", "c", "d"]))
        self.assertTrue(is_shown(["a", "..."], ["a"]))
        self.assertFalse(is_shown(["a"], ["a", "b"]))
        self.assertFalse(is_shown(["a", "...", "d"], ["a", "b", "x"]))
        self.assertFalse(is_shown([], ["a"]))

    def test_a_status_is_a_line(self):
        self.assertEqual(run_shell("echo a; exit 3", ".", None), ["a", "exit status 3"])

    def test_blocks_come_in_order(self):
        text = "```console\n$ one\n1\n\n2\n$ two\n```\n```toml\na = 1\n```\n$ no command\n"
        self.assertEqual(
            list(blocks_of(text)), [("console", "one", ["1", "", "2"]), ("console", "two", []), ("toml", ["a = 1"])]
        )


if __name__ == "__main__":
    unittest.main()
