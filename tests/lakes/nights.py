"""A lake of its own for a test, and nights of examples/lakes/nightly.py over it."""

import shutil
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import document
import ipsf
import made_up
import pyarrow
import pyarrow.parquet
from deltalake import DeltaTable

sys.path.insert(0, str(document.ROOT / "examples/lakes"))
import nightly
import records


def contents(folder):
    return {one.name: made_up.rows_of(DeltaTable(str(one)).to_pyarrow_table()) for one in folder.iterdir()}


class Stopped(Exception):
    pass


class Lake(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.lake = self.folder / "lake"

    def files_of(self, night, tables):
        """The folder of the night, with these files and no others."""
        files = self.folder / str(night)
        shutil.rmtree(files, ignore_errors=True)
        files.mkdir()
        for name, rows in tables.items():
            pyarrow.parquet.write_table(rows, files / f"{name}.parquet")
        return files

    def run_night(self, night, tables, stop_after=None):
        """How many teams were scored; stopped after so many commits, if that is said."""
        files = self.files_of(night, tables)
        commits, scored = [], []

        def commit(*given, write=records.write_deltalake, **named):
            if len(commits) == stop_after:
                raise Stopped
            commits.append(given)
            write(*given, **named)

        def history(records, begin, end, teams, make=records.Records.history):
            scored.extend(teams)
            return make(records, begin, end, teams)

        with (
            mock.patch.object(records, "write_deltalake", commit),
            mock.patch.object(records.Records, "history", history),
        ):
            try:
                nightly.main(self.lake, files, night)
            except Stopped:
                pass
        self.assertEqual(len(set(scored)), len(scored))
        return len(scored)

    def check_published(self, tables, from_, to):
        """The results are those of publishing these tables at once."""
        publication = ipsf.publication(ipsf.History.from_columns(tables), from_=from_, to=to)
        published = contents(self.lake / "results")
        self.assertEqual(set(published), set(publication.tables))
        for name in publication.tables:
            with self.subTest(table=name):
                wanted = made_up.rows_of(pyarrow.table(publication.table(name)))
                self.assertTrue(published[name] == wanted)
