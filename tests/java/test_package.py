"""Builds the Java package with Maven, which runs its tests and writes its documentation, and then uses the jar, with
the library in it, as a vendor does: the example, and every program of the README."""

import os
import platform
import re
import shutil
import subprocess
import sys
import unittest
import zipfile
from pathlib import Path

LIBRARY, OTHER_ABI, BARE, CASES, WORK = (Path(argument).resolve() for argument in sys.argv[1:6])
del sys.argv[1:]

PACKAGE = Path("bindings/java")
TARGET = WORK / "target"
# As JNA calls platforms.
MACHINE = {"x86_64": "x86-64", "AMD64": "x86-64", "aarch64": "aarch64"}[platform.machine()]


def run(*command):
    return subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True).stdout


def build():
    natives = WORK / "natives" / f"linux-{MACHINE}"
    natives.mkdir(parents=True, exist_ok=True)
    shutil.copy(LIBRARY, natives / "libipsf.so")
    shutil.rmtree(TARGET, ignore_errors=True)
    run(sys.executable, "tests/java/write_expected.py", WORK / "expected")
    properties = {
        "library": LIBRARY,
        "other.library": OTHER_ABI,
        "bare.library": BARE,
        "cases": CASES,
        "expected": WORK / "expected",
        "natives": natives.parent,
        "target": TARGET,
    }
    given = [f"-Dipsf.{name}={value}" for name, value in properties.items()]
    subprocess.run(["mvn", "-B", "-q", "-f", PACKAGE / "pom.xml", "verify", *given], check=True)


def compiled(name, text):
    """The class path of a program that has the jar and JNA."""
    folder = WORK / "programs" / name
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / f"{name}.java"
    source.write_text(text, encoding="utf-8")
    path = ":".join(map(str, [*TARGET.glob("ipsf-*[0-9].jar"), *TARGET.glob("lib/*.jar"), folder]))
    run("javac", "-encoding", "UTF-8", "-Xlint:all", "-Werror", "-cp", path, "-d", folder, source)
    return path


def run_program(name, text):
    """What it prints; nothing but the jar says where the library is."""
    return subprocess.run(
        ["java", "-cp", compiled(name, text), name],
        check=True,
        capture_output=True,
        text=True,
        env={name: value for name, value in os.environ.items() if name != "IPSF_LIBRARY"},
    ).stdout


def without_library(path):
    """The same class path with a jar that carries no library."""
    first, *others = path.split(":")
    bare = WORK / "bare.jar"
    with zipfile.ZipFile(first) as jar, zipfile.ZipFile(bare, "w") as written:
        for name in jar.namelist():
            if not name.endswith(".so"):
                written.writestr(name, jar.read(name))
    return ":".join([str(bare), *others])


class Package(unittest.TestCase):
    def test_the_example_in_ten_lines(self):
        text = Path("examples/java/ScoreSample.java").read_text(encoding="utf-8")
        self.assertEqual(run_program("ScoreSample", text), "T1 103 good\n")

    def test_the_programs_of_the_readme(self):
        readme = PACKAGE.joinpath("README.md").read_text(encoding="utf-8")
        programs = re.findall(r"```java\n(.*?)```\n(?:\nprints\n\n```text\n(.*?)```)?", readme, re.DOTALL)
        self.assertGreater(len(programs), 1)
        for text, shown in programs:
            name = re.search(r"class (\w+)", text)[1]
            with self.subTest(name):
                self.assertEqual(run_program(name, text), shown)

    def test_a_jar_without_the_library_takes_the_one_that_is_named_or_the_systems(self):
        path = without_library(compiled("ScoreSample", Path("examples/java/ScoreSample.java").read_text("utf-8")))
        others = {name: value for name, value in os.environ.items() if name != "IPSF_LIBRARY"}

        def ran(*options, **environment):
            command = ["java", *options, "-cp", path, "ScoreSample"]
            return subprocess.run(command, check=False, capture_output=True, text=True, env={**others, **environment})

        folder = str(WORK / "natives" / f"linux-{MACHINE}")
        for found in (
            ran(f"-Dipsf.library={LIBRARY}"),
            ran(IPSF_LIBRARY=str(LIBRARY)),
            ran(f"-Djna.library.path={folder}"),
            ran(LD_LIBRARY_PATH=folder),
        ):
            self.assertEqual(found.stdout, "T1 103 good\n", found.stderr)
        self.assertIn("the jar has no library for this platform", ran().stderr)

    def test_the_jars_that_are_published(self):
        names = sorted(path.name for path in TARGET.glob("*.jar"))
        self.assertEqual(len(names), 3, names)
        self.assertTrue(names[0].endswith("-javadoc.jar") and names[1].endswith("-sources.jar"), names)


if __name__ == "__main__":
    build()
    unittest.main()
