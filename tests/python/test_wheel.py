"""Packs the sources as Python's registry has them, installs these with pip into an environment of its own, with the
libraries beside it that it works with, checks its types, and runs its tests there."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

source, work = Path(sys.argv[1]), Path(sys.argv[2]) / "wheel"
shutil.rmtree(work, ignore_errors=True)
subprocess.run([sys.executable, "-m", "venv", work], check=True)
python = work / "bin/python"
pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
subprocess.run([*pip, "build"], check=True)
subprocess.run([python, "-m", "build", "--sdist", "--outdir", work / "sources", source], check=True)
(sources,) = (work / "sources").iterdir()
peers = ("numpy", "pyarrow", "polars", "pandas", "duckdb")
of_lakes = ("deltalake", "pyiceberg[sql-sqlite,pyarrow,pyiceberg-core]")  # for tests/lakes, which run here, too
subprocess.run([*pip, "mypy", *peers, *of_lakes, sources], check=True)
subprocess.run([python, "-c", f"import {', '.join(peers)}"], check=True)  # else their tests would be skipped
checked = ("--strict", "--cache-dir", work / "mypy", "--exclude", "ipsf/spark/")  # scripts/test-spark checks that
subprocess.run([python, "-m", "mypy", *checked, source / "bindings/python/ipsf"], check=True)

# Neither the source tree nor the library built beside it may be found.
environment = {
    key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "IPSF_LIBRARY", "LD_LIBRARY_PATH")
}
where = subprocess.run(
    [python, "-c", "import ipsf; print(ipsf.__file__)"],
    check=True,
    capture_output=True,
    text=True,
    env=environment,
    cwd=source,
)
if not where.stdout.startswith(str(work)):
    sys.exit(f"the package was imported from somewhere else: {where.stdout}")
for name in (
    "history",
    "arguments",
    "arrow",
    "lifetimes",
    "odd_values",
    "reviews",
    "due",
    "process",
    "editions",
    "differences",
    "difference_tables",
    "tables",
    "results",
):
    subprocess.run([python, source / f"tests/python/test_{name}.py"], check=True, env=environment, cwd=source)
