"""Every command of ipsf, every option of it that names a file, and every function of the C ABI that opens one, as runs
to be disturbed."""

import os
import re
import shutil
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

COMMAND = os.environ["IPSF_COMMAND"]
LIBRARY = os.environ["IPSF_LIBRARY_USER"]  # use_library.c
ROOT = Path(__file__).resolve().parents[2]
DAY = ("--as-of", "2024-12-31")
PERIOD = ("--from", "2024-11-01", "--to", "2024-12-31")
ALONE = ("--threads", "1")
WRITTEN = {"--output", "-o,--output", "--into", "PATH", "OUT"}


@dataclass(frozen=True)
class Run:
    """A command with the files that it names, by option or by place (in capitals), and what else it is told."""

    command: str
    files: dict = field(default_factory=dict)
    rest: tuple = ()
    program: str = COMMAND

    def arguments(self):
        given, options = self.command.split(), []
        for name, files in self.files.items():
            for file in [files] if isinstance(files, str) else files:
                if name.isupper():
                    given.append(file)
                else:
                    options += [name.split(",")[-1], file]
        return [*given, *options, *self.rest]

    def written(self):
        """The file or folder that is written; None: standard output."""
        return next((file for name, file in self.files.items() if name in WRITTEN), None)

    def named(self):
        """The names of its files, and of those that they name."""
        for files in self.files.values():
            for file in [files] if isinstance(files, str) else files:
                yield file.split("=")[-1]
                if file == "based.toml":
                    yield "own.toml"

    def with_files(self, files, *rest):
        return replace(self, files={**self.files, **files}, rest=(*self.rest, *rest))

    @property
    def refused(self):
        """The exit status of a refusal."""
        return 1 if self.program == COMMAND else 2  # IPSF_REFUSED

    @property
    def out_of_memory(self):
        return 1 if self.program == COMMAND else 3  # IPSF_OUT_OF_MEMORY

    def __str__(self):
        return " ".join([Path(self.program).name, *self.arguments()])


# The files are those of make_material.
READERS = (
    Run("score", {"HISTORY": "history", "--answers": "answers.csv", "--edition": "own.toml"}, (*DAY, *ALONE)),
    Run("score", {"HISTORY": "records.sqlite"}, (*DAY, *ALONE)),
    Run("score", {"HISTORY": "records.pack"}, (*DAY, *ALONE)),
    Run("score", {"--assessor": ("A=a.csv", "B=b.csv"), "--agreed": "answers.csv"}, (*DAY, *ALONE)),
    Run("series", {"HISTORY": "records.sqlite", "--answers": "answers.csv", "--edition": "based.toml"}, PERIOD),
    Run(
        "explain",
        {"HISTORY": "records-wal.sqlite", "--edition": "own.toml"},
        (*DAY, "--team", "1", "--measure", "clients_per_coach"),
    ),
    Run("due", {"HISTORY": "records.sqlite", "--edition": "own.toml", "--model": "model.toml"}, DAY),
    Run("punctuality", {"HISTORY": "records.sqlite", "--edition": "own.toml", "--model": "model.toml"}, PERIOD),
    Run("phases", {"HISTORY": "records.sqlite", "--edition": "own.toml"}, DAY),
    Run("track", {"HISTORY": "records.sqlite", "--edition": "own.toml"}, PERIOD),
    Run("track", {"HISTORY": "records.pack"}, PERIOD),
    Run("clients", {"HISTORY": "history", "--edition": "own.toml"}, (*DAY, *ALONE)),
    Run("check", {"HISTORY": "history", "--edition": "own.toml"}, ALONE),
    Run("edition list"),
    Run("edition show", {"ID": "based.toml"}),
    Run("edition check", {"ID": "own.toml"}),
    Run("edition test", {"ID": "own.toml"}),
    Run("edition diff", {"A": "own.toml", "B": "other.toml"}),
    Run(
        "edition diff",
        {"A": "own.toml", "B": "other.toml", "--history": "records.sqlite", "--answers": "answers.csv"},
        DAY,
    ),
    Run("edition dmn", {"ID": "own.toml"}),
    Run("model list"),
    Run("model show", {"ID": "model.toml"}),
    Run("model chart", {"ID": "model.toml"}),
    Run("adapter", {}, ("--dialect", "sqlite")),
    Run("edition_load", {"ID": "based.toml"}, program=LIBRARY),
    Run("history_load", {"HISTORY": "history"}, program=LIBRARY),
    Run("history_load", {"HISTORY": "records.sqlite"}, program=LIBRARY),
    Run("history_load", {"HISTORY": "records.pack"}, program=LIBRARY),
)
SMALL = ("--coaches", "1", "--years", "1")
OUTPUTS = tuple(
    one.with_files({"--output": ("earlier", "result")[place % 2]})  # there is an earlier result, or none
    for place, one in enumerate(READERS)
    if one.program == COMMAND and one.command not in ("edition list", "model list")
)
MAKERS = (
    Run("generate", {"PATH": "made", "--edition": "own.toml"}, SMALL),
    Run("generate", {"PATH": "new/above/made"}, SMALL),
    Run("generate", {"PATH": "empty"}, SMALL),
    Run("generate", {"PATH": "made.sqlite"}, SMALL),
    Run("pack", {"HISTORY": "history", "-o,--output": "made.pack", "--edition": "own.toml"}, ALONE),
    Run(
        "publish",
        {
            "HISTORY": "records.sqlite",
            "--into": "published.sqlite",
            "--answers": "answers.csv",
            "--edition": "own.toml",
        },
        (*PERIOD, *ALONE),
    ),
    Run("publish", {"HISTORY": "records.pack", "--into": "published-wal.sqlite"}, (*PERIOD, *ALONE)),
    Run("publish", {"HISTORY": "records.pack", "--into": "made.sqlite"}, (*PERIOD, *ALONE)),
    Run("history_pack", {"HISTORY": "records.pack", "OUT": "made.pack"}, program=LIBRARY),
    Run("publish", {"HISTORY": "records.pack", "OUT": "published.sqlite"}, program=LIBRARY),
    Run("publish", {"HISTORY": "records.pack", "OUT": "made.sqlite"}, program=LIBRARY),
)
WRITERS = OUTPUTS + MAKERS


def ipsf(folder, *arguments):
    done = subprocess.run([COMMAND, *arguments], cwd=folder, capture_output=True, encoding="utf-8", timeout=60)
    if done.returncode != 0:
        raise RuntimeError(f"{arguments}: {done.stderr}")
    return done.stdout


def make_material(folder):
    """The files that the runs name, in the folder."""
    ipsf(folder, "generate", "whole", *SMALL)
    (folder / "history").mkdir()
    for table in (folder / "whole").iterdir():
        lines = table.read_bytes().splitlines(keepends=True)
        (folder / "history" / table.name).write_bytes(b"".join(lines[:150]))  # the less there is the faster all goes
    shutil.rmtree(folder / "whole")
    ipsf(folder, "generate", "records.sqlite", *SMALL)
    ipsf(folder, "pack", "records.sqlite", "-o", "records.pack")
    own = ipsf(folder, "edition", "show", "fi-2021-11", "--format", "toml")
    for name in ("own", "other"):
        text = own.replace('id = "fi-2021-11"', f'id = "{name}"', 1)
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    (folder / "based.toml").write_text('format = 1\nbased_on = "own"\nid = "based"\n', encoding="utf-8")
    shutil.copy(ROOT / "rulebooks/service-models/kainuu.toml", folder / "model.toml")
    for name, level in (("answers", 4), ("a", 4), ("b", 3)):
        (folder / f"{name}.csv").write_text(f"item,value\nrating.1,{level}\nrating.2,4\n", encoding="ascii")
    ipsf(folder, "publish", "records.sqlite", "--into", "published.sqlite", *PERIOD, "--months", "3")
    for name in ("records", "published"):
        shutil.copy(folder / f"{name}.sqlite", folder / f"{name}-wal.sqlite")
        with closing(sqlite3.connect(folder / f"{name}-wal.sqlite")) as database:
            database.execute("PRAGMA journal_mode = WAL")
    (folder / "earlier").write_text("what was there before\n", encoding="ascii")
    (folder / "empty").mkdir()


def help_of(*command):
    return ipsf(ROOT, *command, "--help")


def entries(text, title):
    """What stands under that title of a help text, one entry after the other."""
    under = re.search(rf"^{title}:\s*\n((?:  .*(?:\n|$))+)", text, re.M)
    return re.split(r"^  (?=\S)", under[1], flags=re.M)[1:] if under else []


def commands(*above):
    """Every command that does something, with its help."""
    text = help_of(*above)
    below = [each.split()[0] for each in entries(text, "Subcommands")]
    if not below:
        yield " ".join(above), text
    for name in below:
        yield from commands(*above, name)


def file_options(text):
    """The options and places of a help text that name files; those about how CSV files are written do not."""
    for each in entries(text, "Positionals") + entries(text, "Options"):
        name, says = each.split(maxsplit=1)
        if not name.startswith("--csv") and re.search(r"\bfiles?\b|\bfolder\b|\bedition to compare\b", says, re.I):
            yield name


def functions_with_files(header):
    """The functions of the C ABI that take the name of a file, without their prefix."""
    for name, parameters in re.findall(r"^IPSF_API \w+ \**ipsf_(\w+)\(([^;]*)\);", header, re.M):
        if re.search(r"\bpath\b|ipsf_publish_options", parameters):
            yield name
