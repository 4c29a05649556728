"""Builds the R package, checks it as R CMD check does, which runs its tests and the examples of its documentation, and
uses it as installed: the cases, every form of every result, the example, the README."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import unittest
from pathlib import Path

LIBRARY, OTHER_ABI, BARE, CASES, WORK = (Path(argument).resolve() for argument in sys.argv[1:6])
del sys.argv[1:]

ROOT = Path.cwd()
PACKAGE = Path("bindings/r")
INSTALLED = WORK / "library"
PREFIX = WORK / "prefix"
ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if name != "IPSF_LIBRARY"},
    "IPSF_HOME": str(PREFIX),
    "R_LIBS": str(INSTALLED),
    "LC_ALL": "C.UTF-8",
}


def run(*command, folder=ROOT, succeeds=True, **environment):
    ran = subprocess.run(
        list(map(str, command)),
        cwd=folder,
        env={**ENVIRONMENT, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    if succeeds and ran.returncode != 0:
        raise AssertionError(f"{command}: {ran.returncode}\n{ran.stdout}{ran.stderr}")
    return ran


def script(name, *arguments, **environment):
    return run("Rscript", "--vanilla", f"tests/r/{name}", *arguments, **environment)


def make_prefix():
    """As `cmake --install` lays it out."""
    shutil.rmtree(WORK, ignore_errors=True)
    for folder in (PREFIX / "include", PREFIX / "lib", INSTALLED):
        folder.mkdir(parents=True)
    shutil.copy("capi/include/ipsf.h", PREFIX / "include")
    for name in ("libipsf.so", "libipsf.so.1"):
        (PREFIX / "lib" / name).symlink_to(LIBRARY)


def install():
    shutil.copytree(PACKAGE, WORK / "ipsf")
    run("R", "CMD", "build", "ipsf", folder=WORK)
    run("R", "CMD", "INSTALL", f"--library={INSTALLED}", archive(), folder=WORK)


def archive():
    (found,) = WORK.glob("ipsf_*.tar.gz")
    return found


class Package(unittest.TestCase):
    maxDiff = None

    def test_the_check_finds_nothing(self):
        # CRAN is not reached, and LaTeX, which makes the manual as PDF, is not asked for.
        checked = run(
            "R", "CMD", "check", "--no-manual", archive().name, folder=WORK, _R_CHECK_RD_LINE_WIDTHS_="true"
        ).stdout
        self.assertRegex(checked, r"(?m)^Status: OK$", checked)

    def test_it_calls_what_the_library_exports(self):
        built = INSTALLED / "ipsf/libs/ipsf.so"
        lines = run("nm", "-D", "--undefined-only", built).stdout.splitlines()
        called = {name for line in lines if (name := line.split()[-1].split("@")[0]).startswith("ipsf_")}
        exported = set(Path("capi/exports.txt").read_text(encoding="utf-8").split())
        self.assertLessEqual(called, exported)
        # Not called: rows one by one, Arrow, lent columns, Python's capsules, the structs of results that have tables,
        # and what the call has said already.
        otherwise = re.compile(
            r"ipsf_builder_(add_(?!columns|table)|lend_)|ipsf_python_|.*_arrow$|ipsf_table_title$|ipsf_error_status$"
            r"|ipsf_(client_summary|due_list|edition_difference|explanation|phase_overview|punctuality)_copy"
            r"|ipsf_(review_difference|reviews|sensitivity|series|tracking)_copy"
        )
        self.assertEqual([name for name in sorted(exported - called) if not otherwise.match(name)], [])

    def test_its_version_is_the_library_s(self):
        header = Path("capi/include/ipsf.h").read_text(encoding="utf-8")
        version = re.search(r'#define IPSF_VERSION "(.*)"', header)[1]
        self.assertIn(f"\nVersion: {version}\n", PACKAGE.joinpath("DESCRIPTION").read_text(encoding="utf-8"))

    def test_what_is_not_given_is_as_the_header_says(self):
        structs = json.loads(Path("capi/abi.json").read_text(encoding="utf-8"))["structs"]
        options = {"score": "review", "sensitivity": "review", "series": "series", "due": "due"}
        options |= {"history_load": "load", "history": "load", "punctuality": "punctuality"}
        shown = 'for (name in commandArgs(TRUE)) { all <- formals(getFromNamespace(name, "ipsf")); all <- Filter('
        shown += "function(of) is.numeric(of), all); cat(paste(name, names(all), unlist(all)), sep = '\\n') }"
        names = [f"ipsf_{name}" for name in options]
        lines = run("Rscript", "--vanilla", "-e", shown, *names).stdout.splitlines()
        self.assertGreater(len(lines), 12)
        for line in lines:
            function, argument, value = line.split()
            initial = structs[f"ipsf_{options[function.removeprefix('ipsf_')]}_options"]["initial"]
            self.assertEqual(float(value), initial.get(argument, 0), line)

    def test_warnings_of_the_compiler(self):
        # R's headers are not held to ISO C: those of R 4.5 give an enum a type, as C23 does.
        flags = f"{run('R', 'CMD', 'config', '--cppflags').stdout.strip()} -I{PREFIX}/include".replace("-I", "-isystem")
        # R registers functions of any signature by pointers to one.
        warnings = "-Wall -Wextra -Wpedantic -Wshadow -Wno-cast-function-type -Werror -fsyntax-only"
        for source in sorted(PACKAGE.glob("src/*.c")):
            with self.subTest(source.name):
                run("gcc", "-std=c11", *warnings.split(), *flags.split(), source)

    def test_cases(self):
        script("cases.R", CASES)

    def test_every_form_of_every_result(self):
        expected = WORK / "expected"
        run(sys.executable, "tests/java/write_expected.py", expected, IPSF_LIBRARY=str(LIBRARY))
        script("forms.R", expected)

    def test_the_example(self):
        ran = run("Rscript", "--vanilla", "examples/r/score_sample.R")
        self.assertEqual(ran.stdout, "T1 103 good \n")

    def test_the_programs_of_the_readme(self):
        readme = PACKAGE.joinpath("README.md").read_text(encoding="utf-8")
        programs = re.findall(r"```r\n(.*?)```\n(?:\nprints\n\n```text\n(.*?)```)?", readme, re.DOTALL)
        self.assertGreater(len(programs), 1)
        for place, (text, shown) in enumerate(programs):
            with self.subTest(text):
                program = WORK / f"readme-{place}.R"
                program.write_text(text, encoding="utf-8")
                self.assertEqual(run("Rscript", "--vanilla", program).stdout, shown)

    def test_every_function_of_the_package_is_called_by_a_test(self):
        tests = [*PACKAGE.glob("tests/*.R"), *Path("tests/r").glob("*.R")]
        text = "".join(path.read_text(encoding="utf-8") for path in tests)
        exported = re.findall(
            r"^(ipsf_\w+) <- function", "".join(p.read_text("utf-8") for p in PACKAGE.glob("R/*.R")), re.MULTILINE
        )
        self.assertGreater(len(exported), 60)
        self.assertEqual([name for name in exported if not re.search(rf"\b{name}\b", text)], [])

    def test_a_session_ends_whatever_it_holds(self):
        for ending in ("kept", "unloaded"):
            with self.subTest(ending):
                self.assertEqual(script("endings.R", ending).stdout, "ended\n")
        self.assertEqual(script("endings.R", "quit in progress").stdout, "")

    def test_an_interrupt_cancels(self):
        command = ["Rscript", "--vanilla", "tests/r/endings.R", "interrupted"]
        with subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True) as session:
            self.assertEqual(session.stdout.readline(), "started\n")
            session.send_signal(signal.SIGINT)
            self.assertEqual(session.communicate(timeout=120)[0], "interrupted\nended\n")
        self.assertEqual(session.returncode, 0)

    def test_without_components(self):
        script("bare.R", IPSF_LIBRARY=str(BARE))

    def test_a_library_of_another_abi_is_refused(self):
        ran = run("Rscript", "--vanilla", "-e", "library(ipsf)", succeeds=False, IPSF_LIBRARY=str(OTHER_ABI))
        self.assertNotEqual(ran.returncode, 0)
        self.assertIn("C ABI 1 of ipsf", ran.stderr)
        self.assertIn("has -1", ran.stderr)

    def test_a_package_that_carries_the_library(self):
        bundled = WORK / "bundled"
        bundled.mkdir()
        prefix = WORK / "gone"
        shutil.copytree(PREFIX, prefix, symlinks=True)
        run(
            *("R", "CMD", "INSTALL", f"--library={bundled}", archive()),
            folder=WORK,
            IPSF_HOME=str(prefix),
            IPSF_BUNDLE="yes",
        )
        shutil.rmtree(prefix)
        ran = run("Rscript", "--vanilla", "examples/r/score_sample.R", R_LIBS=str(bundled))
        self.assertEqual(ran.stdout, "T1 103 good \n")
        self.assertEqual([path.name for path in (bundled / "ipsf/native").iterdir()], ["libipsf.so.1"])

    def test_what_is_missing_is_said(self):
        ran = run(
            *("R", "CMD", "INSTALL", f"--library={WORK}", archive()),
            folder=WORK,
            succeeds=False,
            IPSF_HOME=str(WORK / "nowhere"),
        )
        self.assertNotEqual(ran.returncode, 0)
        self.assertIn("The library ipsf was not found", ran.stderr)


if __name__ == "__main__":
    make_prefix()
    install()
    unittest.main()
