"""docs/csv-in.md: what its commands print, and that its program prints what was not said."""

import os
import subprocess
import sys
import unittest
from pathlib import Path

from walk_through import blocks_of, is_shown, page, run_shell

command = Path(sys.argv[1]).resolve()
del sys.argv[1:]


class CsvIn(unittest.TestCase):
    def test_the_page_as_it_stands(self):
        environment = {**os.environ, "PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}"}
        seen = []
        for kind, *block in blocks_of(page("csv-in.md")):
            seen.append(kind)
            if kind == "console":
                line, shown = block
                printed = run_shell(line, Path.cwd(), environment)
                self.assertTrue(is_shown(shown, printed), f"$ {line}\n" + "\n".join(printed))
            else:
                self.assertEqual(kind, "python")
                ran = subprocess.run(
                    [sys.executable, "-c", "\n".join(*block)], env=environment, capture_output=True, text=True
                )
                self.assertEqual(ran.stderr, "")
                self.assertEqual(ran.stdout.splitlines()[0], "answers delimiter semicolon, encoding windows-1252")
        self.assertEqual(seen, ["console"] * 3 + ["python"])


if __name__ == "__main__":
    unittest.main()
