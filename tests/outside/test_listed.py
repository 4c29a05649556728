"""Nothing that opens a file is left out of the tests beside this one: what the command's help and ipsf.h name is in
their list."""

import unittest

from commands import COMMAND, LIBRARY, READERS, ROOT, WRITERS, commands, file_options, functions_with_files


def listed(program):
    """Commands and the options of files that runs have."""
    named = {}
    for run in READERS + WRITERS:
        if run.program == program:
            named.setdefault(run.command, set()).update(run.files)
    return named


class Listed(unittest.TestCase):
    maxDiff = None

    def test_every_command_and_every_file_of_it(self):
        of_help = {command: set(file_options(text)) for command, text in commands()}
        self.assertGreater(len(of_help), 20)
        self.assertEqual(listed(COMMAND), of_help)

    def test_every_function_of_the_library(self):
        header = (ROOT / "capi/include/ipsf.h").read_text(encoding="utf-8")
        self.assertEqual(set(listed(LIBRARY)), set(functions_with_files(header)))


if __name__ == "__main__":
    unittest.main()
