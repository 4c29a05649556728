"""The programs of docs/lakes.md, run one after the other in a folder of their own as a reader would."""

import contextlib
import os
import re
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "examples/kainuu-like"
TEXT = ROOT.joinpath("docs/lakes.md").read_text(encoding="utf-8")
PROGRAMS = re.findall(r"^```python\n(.*?)^```", TEXT, re.S | re.M)


def program(text):
    """The one program of the document that has the text in it."""
    (found,) = [one for one in PROGRAMS if text in one]
    return found


def run(one, names):
    exec(compile(one, "docs/lakes.md", "exec"), names)


def needed():
    """The columns that a review needs, by table."""
    names = {"Path": Path}
    run(program("needed = {"), names)
    return {table: columns.split() for table, columns in names["needed"].items()}


@contextlib.contextmanager
def folder_with(records):
    """A folder with the examples, where these records stand in the place of the sample's."""
    before = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        examples = Path(folder, "examples")
        examples.mkdir()
        (examples / "kainuu-like").symlink_to(records)
        (examples / "adapter").symlink_to(ROOT / "examples/adapter")
        os.chdir(folder)
        try:
            yield
        finally:
            os.chdir(before)
