"""The dbt project of examples/lakes/dbt, built by dbt over the models that docs/lakes.md makes (scripts/test-dbt)."""

import shutil
import subprocess
import sys
import unittest
from pathlib import Path

import document
import duckdb
import ipsf
import pyarrow

DBT = Path(sys.executable).parent / "dbt"
PROJECT = Path("lake/dbt")


def build(last_day="2024-05-31"):
    variables = f'{{last_day: "{last_day}"}}'
    return subprocess.run(
        [DBT, "build", "--profiles-dir", ".", "--vars", variables], cwd=PROJECT, capture_output=True, text=True
    )


def change(statement):
    records = duckdb.connect(str(PROJECT / "records.duckdb"))
    records.execute(statement)
    records.close()


def result(table):
    records = duckdb.connect(str(PROJECT / "records.duckdb"), read_only=True)
    rows = records.sql(f"FROM main_results.{table}").to_arrow_table().to_pylist()
    records.close()
    return sorted(map(repr, rows))


class Built(unittest.TestCase):
    def setUp(self):
        folder = document.folder_with(document.SAMPLE)
        folder.__enter__()
        self.addCleanup(folder.__exit__, None, None, None)
        document.run(document.program("models/history"), {})
        shutil.copytree(document.ROOT / "examples/lakes/dbt", PROJECT, dirs_exist_ok=True)

    def test_results_are_those_of_the_sample(self):
        whole = ipsf.load(document.SAMPLE)
        for last_day in ("2024-04-30", "2024-05-31"):
            built = build(last_day)
            self.assertEqual(built.returncode, 0, built.stdout)
            publication = ipsf.publication(whole, from_="2023-07-01", to=last_day, edition="fi-2021-11")
            for name in ("reviews", "due_items"):
                wanted = sorted(map(repr, pyarrow.table(publication.table(name)).to_pylist()))
                self.assertTrue(wanted)
                self.assertEqual(result(name), wanted, (last_day, name))
        self.assertEqual(result("warnings"), [])

    def test_what_is_odd_is_told(self):
        change("UPDATE vaihe SET alkaa = DATE '2020-01-01' WHERE asiakkuus_id = 900001")
        built = build()
        self.assertEqual(built.returncode, 0, built.stdout)
        self.assertIn("phase-outside-episode", str(result("warnings")))
        self.assertIn("WARN=1", built.stdout)

    def test_what_is_wrong_stops_the_build(self):
        change("UPDATE tehtava SET tyoaika_pct = 250")
        built = build()
        self.assertNotEqual(built.returncode, 0)
        self.assertIn("coaches", built.stdout)
        self.assertIn("fte", built.stdout)


if __name__ == "__main__":
    unittest.main()
