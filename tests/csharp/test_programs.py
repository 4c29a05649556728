"""The example, the README's programs, and where the library is found, on Mono and on .NET Core 3.1.

test_programs.py FOLDER LIBRARY    with what prepare.py made in FOLDER
"""

import os
import re
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
FOLDER, LIBRARY = map(Path, sys.argv[1:3])
del sys.argv[1:]


def commands(program):
    """How to run it: on each runtime."""
    yield "Mono", ["mono", program.with_suffix(".exe")]
    yield ".NET Core", [FOLDER / "runtime/bin/dotnet", "exec", program.with_suffix(".dll")]


def run(command, **variables):
    environment = {key: value for key, value in os.environ.items() if key != "IPSF_LIBRARY"}
    done = subprocess.run(
        command,
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=SOURCE,
        env={**environment, **variables},
    )
    return done.returncode, done.stdout + done.stderr


class Programs(unittest.TestCase):
    def printed(self, name, expected):
        for runtime, command in commands(FOLDER / "programs" / name):
            with self.subTest(runtime):
                self.assertEqual(run(command, IPSF_LIBRARY=str(LIBRARY)), (0, expected))

    def test_the_example(self):
        self.printed(
            "review", "T1 103 good 2025-05-08\n  4 team_integration 2\n  5 team_contact 2\n  10 work_focus 2\n"
        )

    def test_the_version_of_the_package(self):
        nuspec = (SOURCE / "bindings/csharp/Ipsf.nuspec").read_text(encoding="utf-8")
        self.printed("version", re.search("<version>(.*)</version>", nuspec)[1] + "\n")

    def test_the_readme(self):
        self.printed("readme0", "T1 103 good\n")
        self.printed(
            "readme1",
            "1 review, 4 of a series, 1 tried otherwise\n1 change, 1 compared, 59 records\n"
            "110 due, 30 rows in time, 6 phases\n20 rows of coaches, 74 episodes\n<!DOCTYPE html>\n",
        )
        self.printed("readme2", "5: 6 clients for each coach\n")


class Library(unittest.TestCase):
    def setUp(self):
        self.work = FOLDER / "library"
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir()
        for name in ("Ipsf.dll", "version.exe", "version.dll", "version.runtimeconfig.json"):
            shutil.copy(FOLDER / "programs" / name, self.work)

    def found(self, **variables):
        answers = [run(command, **variables) for _, command in commands(self.work / "version")]
        self.assertEqual([status for status, _ in answers], [answers[0][0]] * 2, answers)
        return answers[0][0], answers[0][1], answers[1][1]

    def assert_found(self, **variables):
        status, *texts = self.found(**variables)
        self.assertEqual(status, 0, texts)
        for text in texts:
            self.assertRegex(text, r"^\d+\.\d+\.\d+\n$")

    def assert_missing(self, pattern, **variables):
        status, *texts = self.found(**variables)
        self.assertEqual(status, 1)
        for text in texts:
            self.assertRegex(text, pattern)

    def test_by_the_variable(self):
        self.assert_found(IPSF_LIBRARY=str(LIBRARY))
        self.assert_missing("as IPSF_LIBRARY says .*/no/such", IPSF_LIBRARY="/no/such")

    def test_in_the_package(self):
        processor = {"x86_64": "x64", "aarch64": "arm64"}[os.uname().machine]
        for name in ("libipsf.so.1", "libipsf.so"):
            native = self.work / f"runtimes/linux-{processor}/native"
            native.mkdir(parents=True)
            shutil.copy(LIBRARY, native / name)
            self.assert_found()
            (native / name).write_text("no library")
            self.assert_missing(re.escape(str(native / name)))
            shutil.rmtree(self.work / "runtimes")

    def test_beside_the_program_and_by_the_system(self):
        self.assert_missing("neither the package nor the system has it.*IPSF_LIBRARY")
        self.assert_found(LD_LIBRARY_PATH=str(LIBRARY.parent))
        shutil.copy(LIBRARY, self.work / "libipsf.so.1")
        self.assert_found()

    def test_of_another_abi(self):
        source, other = self.work / "other.c", self.work / "other.so"
        source.write_text("int ipsf_abi_version(void) { return 2; }\n")
        subprocess.run([os.environ.get("CC", "cc"), "-shared", "-fPIC", source, "-o", other], check=True)
        self.assert_missing("has ABI 2, this package is for ABI 1", IPSF_LIBRARY=str(other))


if __name__ == "__main__":
    unittest.main()
