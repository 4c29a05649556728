"""Runs a page of the docs from top to bottom in an empty folder, as a reader would."""

import re
import subprocess
from pathlib import Path


def blocks_of(page):
    """Yields ("console", command, lines shown) or (language, lines), in the order of the page."""
    fenced = None
    for line in page.splitlines():
        if not line.startswith("```"):
            if fenced is not None:
                fenced.append(line)
        elif fenced is None:
            language, fenced = line[3:], []
        else:
            yield from commands_in(fenced) if language == "console" else [(language, fenced)]
            fenced = None


def commands_in(lines):
    starts = [place for place, line in enumerate(lines) if line.startswith("$ ")]
    for start, end in zip(starts, [*starts[1:], len(lines)]):
        yield "console", lines[start][2:], lines[start + 1 : end]


def is_shown(shown, printed):
    """Whether the lines printed are those shown, "..." standing for any number of others."""
    wanted = "".join(".*" if line == "..." else re.escape(line + "\n") for line in shown)
    return re.fullmatch(wanted, "".join(line + "\n" for line in printed), re.S) is not None


def run_shell(command, folder, environment):
    """The lines printed, and a last one of the exit status where it is not 0."""
    ran = subprocess.run(["sh", "-c", command], cwd=folder, env=environment, capture_output=True, text=True)
    lines = (ran.stdout + ran.stderr).splitlines()
    return lines + [f"exit status {ran.returncode}"] * (ran.returncode != 0)


def page(name):
    return Path(__file__).resolve().parents[2].joinpath("docs", name).read_text(encoding="utf-8")
