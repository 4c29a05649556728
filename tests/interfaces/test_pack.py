"""docs/pack.md: what its commands and its program print."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from walk_through import blocks_of, is_shown, page, run_shell

command = Path(sys.argv[1]).resolve()
del sys.argv[1:]


class Pack(unittest.TestCase):
    def test_the_page_as_it_stands(self):
        environment = {**os.environ, "PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}"}
        root = Path.cwd()
        seen = []
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder)
            for name in ("examples", "tests"):
                (place / name).symlink_to(root / name)
            for kind, *block in blocks_of(page("pack.md")):
                seen.append(kind)
                if kind == "console":
                    line, shown = block
                    printed = run_shell(line, place, environment)
                    self.assertTrue(is_shown(shown, printed), f"$ {line}\n" + "\n".join(printed))
                else:
                    ran = subprocess.run(
                        [sys.executable, "-c", "\n".join(*block)],
                        cwd=place,
                        env=environment,
                        capture_output=True,
                        text=True,
                    )
                    self.assertEqual((ran.stdout, ran.stderr), ("T1 103 good\n", ""))
        self.assertEqual(seen, ["console"] * 3 + ["python"] + ["console"] * 5)


if __name__ == "__main__":
    unittest.main()
