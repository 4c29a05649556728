"""What is no file where a file is meant: folders, pipes that nobody writes, devices without an end, links in a circle,
streams that are closed. Nothing is waited for, nothing is written over, and the message names it."""

import os
import resource
import shutil
import stat
import subprocess
import unittest
from pathlib import Path

from commands import COMMAND, MAKERS, OUTPUTS, READERS, WRITTEN
from disturbed import DisturbedTest, contents, start

MEBIBYTE = 1 << 20


def make_folder(place):
    place.mkdir()


def make_pipe(place):
    os.mkfifo(place)


def make_endless(place):
    place.symlink_to("/dev/zero")


def make_circle(place):
    place.symlink_to(place.name)


def make_nothing(place):
    place.symlink_to("nowhere")


KINDS = {"folder": make_folder, "pipe": make_pipe, "endless": make_endless, "circle": make_circle}
SAYS = (
    "has no|[Nn]o regular file|[Nn]o such|Too many levels of symbolic links|is there already|has that name|is a folder"
)


def little():
    """A program that reads on for ever ends by this."""
    resource.setrlimit(resource.RLIMIT_AS, (256 * MEBIBYTE, 256 * MEBIBYTE))


def remove(place):
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place)
    else:
        place.unlink(missing_ok=True)


def kinds_in(folder):
    """Of everything there, what it is, by its name."""
    return {place.name: stat.S_IFMT(place.lstat().st_mode) for place in folder.iterdir()}


class Kinds(DisturbedTest):
    def refused(self, run, folder, name, where):
        before = kinds_in(folder)
        done = start(run, folder, limits=little)
        said = (done.stdout + done.stderr).decode()
        self.assertEqual(done.returncode, run.refused, (where, said))
        self.assertRegex(said, f"{Path(name).stem}.*({SAYS})|the table is missing", where)
        self.assertEqual(kinds_in(folder), before, where)

    def test_what_is_read(self):
        for run in READERS:
            for name in set(run.named()):
                self.each(run, [(name, kind) for kind in (*KINDS, "nothing")], lambda *asked: self.check(run, *asked))

    def check(self, run, folder, name, kind):
        remove(folder / name)
        if name == "history" and kind == "folder":
            return  # that is what it should be
        (KINDS | {"nothing": make_nothing})[kind](folder / name)
        self.refused(run, folder, name, (str(run), name, kind))

    def test_tables_of_a_folder(self):
        run = next(run for run in READERS if run.command == "check")
        for name in ("contacts", "coaches", "answers"):
            self.each(run, [(f"history/{name}.csv", kind) for kind in KINDS], lambda *asked: self.check(run, *asked))

    def test_beside_sqlite(self):
        for run in (*READERS, *MAKERS):
            name = run.written() or run.files.get("HISTORY", "")
            if not (self.material / name).is_file() or not name.endswith(".sqlite"):
                continue
            for end in ("-journal", "-wal", "-shm"):

                def check(folder, kind, name=name, end=end, run=run):
                    KINDS[kind](folder / f"{name}{end}")
                    self.refused(run, folder, f"{name}{end}", (str(run), end, kind))

                self.each(run, [(kind,) for kind in ("folder", "pipe", "endless")], check)

    def test_what_is_written(self):
        for run in (OUTPUTS[0], *MAKERS):

            def check(folder, kind, run=run):
                if kind == "folder" and run.command == "generate" and "." not in run.written():
                    return  # an empty one is filled
                place = folder / run.written()
                remove(place)
                place.parent.mkdir(parents=True, exist_ok=True)
                KINDS[kind](place)
                self.refused(run, folder, run.written(), (str(run), kind))

            self.each(run, [(kind,) for kind in KINDS], check)

    def test_where_nothing_can_be_written(self):
        """In a folder that is a file, or is not there."""
        for run in (OUTPUTS[0], *MAKERS):
            option = next(name for name in run.files if name in WRITTEN)

            def check(folder, place, run=run, option=option):
                (folder / "file").write_text("held", encoding="ascii")
                before = contents(folder)
                done = start(run.with_files({option: place}), folder)
                if run.command == "generate" and place.startswith("none") and "." not in place:
                    return  # folders above are made
                self.assertEqual(done.returncode, run.refused, (str(run), place, done.stderr))
                self.assertRegex(done.stderr, b"Not a directory|No such file or directory", str(run))
                self.assertEqual(contents(folder), before)

            name = Path(run.written()).name
            self.each(run, [(f"file/{name}",), (f"none/{name}",)], check)

    def test_standard_input(self):
        run = [COMMAND, "score", "--as-of", "2024-12-31", "--answers", "-"]
        with open("/proc/self/mem", "rb") as broken, open("/dev/zero", "rb") as endless:
            for given, says in ((broken, "cannot be read"), (endless, "bytes, which is more than")):
                done = subprocess.run(run, stdin=given, capture_output=True, preexec_fn=little, timeout=60, check=False)
                self.assertEqual((done.returncode, done.stdout), (1, b""))
                self.assertRegex(done.stderr.decode(), f"^standard input: .*{says}")
        folder = os.open("/", os.O_RDONLY)
        self.addCleanup(os.close, folder)
        done = subprocess.run(run, stdin=folder, capture_output=True, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"standard input: it is closed or cannot be read", done.stderr)


if __name__ == "__main__":
    unittest.main()
