"""The package as npm packs it: installed in a place of its own, used by the example, by the programs of the README and
by a program in TypeScript, and what it says where its library is not right.

test_package.py PACKAGE WORK    with what scripts/build-javascript made in PACKAGE
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE, WORK = (Path(argument).resolve() for argument in sys.argv[1:3])
del sys.argv[1:]

ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "IPSF_LIBRARY"}
INSTALLED = WORK / "node_modules/ipsf"


def run(*command, **environment):
    ran = subprocess.run(
        list(map(str, command)),
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**ENVIRONMENT, **environment},
    )
    return ran.returncode, ran.stdout, ran.stderr


def install():
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    code, name, said = run("npm", "pack", PACKAGE, "--silent", "--pack-destination", WORK)
    if code:
        sys.exit(said)
    with tarfile.open(WORK / name.strip()) as packed:
        packed.extractall(WORK)
    INSTALLED.parent.mkdir()
    (WORK / "package").rename(INSTALLED)


def run_program(name, text):
    program = WORK / name
    program.write_text(text, encoding="utf-8")
    return run("node", program)


class Package(unittest.TestCase):
    maxDiff = None

    def test_what_it_holds(self):
        self.assertEqual(
            sorted(path.name for path in INSTALLED.iterdir()),
            ["LICENSE", "README.md", "native", "package.json", "src", "types"],
        )
        self.assertEqual(sorted(path.name for path in (INSTALLED / "native").iterdir()), ["ipsf.mjs", "ipsf.wasm"])
        described = json.loads((INSTALLED / "package.json").read_text(encoding="utf-8"))
        self.assertNotIn("dependencies", described)
        version = re.search(r"project\(ipsf VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"))[1]
        self.assertEqual(described["version"], version)

    def test_the_example_in_ten_lines(self):
        text = (ROOT / "examples/javascript/score-sample.mjs").read_text(encoding="utf-8")
        self.assertLessEqual(len(text.splitlines()), 10)
        self.assertEqual(run_program("score-sample.mjs", text), (0, "T1 103 good\n", ""))

    def test_the_programs_of_the_readme(self):
        readme = (ROOT / "bindings/javascript/README.md").read_text(encoding="utf-8")
        programs = re.findall(r"```js\n(.*?)```\n\nprints\n\n```text\n(.*?)```", readme, re.DOTALL)
        self.assertEqual(len(programs), readme.count("```js\n"))
        self.assertGreater(len(programs), 1)
        for place, (text, shown) in enumerate(programs):
            with self.subTest(text):
                self.assertEqual(run_program(f"readme{place}.mjs", text), (0, shown, ""))

    def test_a_program_in_typescript(self):
        shutil.copy(ROOT / "tests/javascript/typed.ts", WORK)
        (WORK / "tsconfig.json").write_text(
            json.dumps(
                {
                    "compilerOptions": {
                        "strict": True,
                        "noEmit": True,
                        "module": "nodenext",
                        "target": "es2022",
                        "lib": ["es2022", "esnext.disposable", "dom"],
                        "types": [],
                    },
                    "files": ["typed.ts"],
                }
            ),
            encoding="utf-8",
        )
        self.assertEqual(run(PACKAGE / "node_modules/.bin/tsc", "--project", WORK), (0, "", ""))


class Library(unittest.TestCase):
    """Where the library is looked for."""

    PROGRAM = 'import { libraryVersion } from "ipsf";\nconsole.log(libraryVersion());\n'

    def said(self, **environment):
        program = WORK / "version.mjs"
        program.write_text(self.PROGRAM, encoding="utf-8")
        return run("node", program, **environment)

    def test_as_the_variable_says(self):
        other = WORK / "other"
        shutil.copytree(INSTALLED / "native", other, dirs_exist_ok=True)
        self.assertEqual(self.said(IPSF_LIBRARY=str(other / "ipsf.wasm"))[0], 0)
        code, _, said = self.said(IPSF_LIBRARY="/no/such/ipsf.wasm")
        self.assertEqual(code, 1)
        self.assertRegex(said, r"ipsf: file:///no/such/ipsf.wasm cannot be loaded: .*reinstall the package")

    def test_what_is_no_library(self):
        other = WORK / "damaged"
        shutil.copytree(INSTALLED / "native", other, dirs_exist_ok=True)
        (other / "ipsf.wasm").write_bytes(b"no WebAssembly")
        self.assertRegex(self.said(IPSF_LIBRARY=str(other / "ipsf.wasm"))[2], "cannot be loaded: WebAssembly.compile")

    def test_of_another_abi(self):
        other = WORK / "other_abi"
        other.mkdir(exist_ok=True)
        (other / "ipsf.wasm").write_bytes(b"\0asm\1\0\0\0")
        (other / "ipsf.mjs").write_text("export default async () => ({ _ipsf_abi_version: () => 2 });\n")
        self.assertIn(
            "the library has ABI 2, this package is for ABI 1", self.said(IPSF_LIBRARY=str(other / "ipsf.wasm"))[2]
        )


if __name__ == "__main__":
    install()
    unittest.main()
