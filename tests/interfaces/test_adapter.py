"""The views of `ipsf adapter`: docs/adapter.md, the printed scripts filled in and run, and the example."""

import csv
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import ipsf
from walk_through import blocks_of, is_shown, page, run_shell

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import postgresql

command = Path(sys.argv[1]).resolve()
root = Path.cwd()
del sys.argv[1:]

SAMPLE = "examples/kainuu-like"
TABLES = ["teams", "coaches", "episodes", "transfers", "phases", "contacts", "jobs", "studies", "forms", "signals",
          "work_time", "team_events", "answers"]  # fmt: skip


def filled_in(script, uncomment):
    """With tables `our_<table>` that have our columns, as a machine would do it: `<coaches>` behind FROM is the table,
    any other name in angle brackets a column of it."""
    if uncomment:
        script = re.sub(r"^--, ", "  , ", script, flags=re.MULTILINE)
    statements = re.sub(r"^ *--.*\n", "", script, flags=re.MULTILINE)
    statements = re.sub(r"FROM <(\w+)>", r"FROM our_\1", statements)
    return re.sub(r"<(\w+)>", r'"\1"', statements)


def columns_of(script):
    """Table to its columns, as (name, whether it is required)."""
    views = re.findall(
        r'CREATE VIEW (?:["\[]\w+["\]]\.)?["\[](\w+)["\]] AS\nSELECT\n(.*?)^FROM <\1>;',
        script,
        re.MULTILINE | re.DOTALL,
    )
    return {
        table: [
            (name, not line.startswith("--"))
            for line, name in re.findall(r'^(    |  , |--, )<(\w+)> AS ["\[]\2["\]]$', body, re.MULTILINE)
        ]
        for table, body in views
    }


class Page(unittest.TestCase):
    def test_as_it_stands(self):
        environment = {**os.environ, "PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}"}
        with tempfile.TemporaryDirectory() as folder:
            os.symlink(root / "examples", Path(folder, "examples"))
            kinds = []
            for kind, *block in blocks_of(page("adapter.md")):
                kinds.append(kind)
                line, shown = block
                printed = run_shell(line, folder, environment)
                self.assertTrue(is_shown(shown, printed), f"$ {line}\n" + "\n".join(printed))
            self.assertEqual(kinds, ["console"] * 7)


class Printed(unittest.TestCase):
    def test_every_table_and_column_in_every_dialect(self):
        by_dialect = {dialect: columns_of(ipsf.adapter(dialect)) for dialect in ("sqlite", "postgresql", "sqlserver")}
        for dialect, columns in by_dialect.items():
            self.assertEqual(list(columns), TABLES, dialect)
            self.assertEqual(sum(map(len, columns.values())), 72, dialect)
            self.assertEqual(sum(required for rows in columns.values() for _, required in rows), 38, dialect)

    def test_the_command_prints_the_same(self):
        for options, printed in [
            (["--dialect", "sqlite"], ipsf.adapter("sqlite")),
            (["--dialect", "sqlserver", "--schema", "x]'y", "--lang", "fi"],
             ipsf.adapter("sqlserver", "x]'y", "fi")),
        ]:  # fmt: skip
            ran = subprocess.run([command, "adapter", *options], capture_output=True, text=True, encoding="utf-8")
            self.assertEqual((ran.returncode, ran.stdout, ran.stderr), (0, printed, ""))
        ran = subprocess.run(
            [command, "adapter", "--dialect", "sqlite", "--schema", "x"], capture_output=True, text=True
        )
        self.assertEqual((ran.returncode, ran.stdout), (2, ""))
        self.assertIn("--schema: SQLite has none", ran.stderr)

    def test_only_comments_differ_between_languages(self):
        for dialect in ("sqlite", "postgresql", "sqlserver"):
            english, finnish = ipsf.adapter(dialect), ipsf.adapter(dialect, language="fi")
            self.assertNotEqual(english, finnish)
            self.assertEqual(filled_in(english, True), filled_in(finnish, True))

    def test_no_line_is_wide_and_no_schema_is_in_sqlite(self):
        for dialect in ("sqlite", "postgresql", "sqlserver"):
            for language in ("en", "fi"):
                self.assertLessEqual(max(map(len, ipsf.adapter(dialect, language=language).splitlines())), 100)
        with self.assertRaisesRegex(ipsf.Refused, "SQLite has no schemas"):
            ipsf.adapter("sqlite", "x")
        with self.assertRaisesRegex(ipsf.InvalidArgument, "dialect"):
            ipsf.adapter("oracle")

    def test_sql_server_has_its_own_syntax(self):
        script = ipsf.adapter("sqlserver", "a]'b")
        # A name ends at ], which is doubled in it; a text at '. CREATE VIEW has to begin a batch, so GO ends each.
        self.assertIn("IF SCHEMA_ID(N'a]''b') IS NULL EXEC (N'CREATE SCHEMA [a]]''b]');\nGO\n", script)
        self.assertEqual(script.count("\nGO\n"), 1 + len(TABLES))
        for batch in script.split("\nGO\n")[1:-1]:
            statements = [line for line in batch.splitlines() if line.strip() and not line.strip().startswith("--")]
            self.assertRegex(statements[0], r"^CREATE VIEW \[a\]\]'b\]\.\[\w+\] AS$")
        self.assertIn("    <on> AS [on]\n", script)
        self.assertIn("-- bit: whether the coach may contact employers", script)

    def test_sqlite_runs_it_and_reads_the_same_history_through_it(self):
        plain = ipsf.score(ipsf.load(SAMPLE), as_of="2024-05-08").json
        for uncomment in (True, False):
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder, "views.sqlite")
                self.fill(file, filled_in(ipsf.adapter("sqlite"), uncomment))
                if uncomment:
                    self.assertEqual(ipsf.score(ipsf.load(file), as_of="2024-05-08").json, plain)
                else:  # what is not required is not there, but all that is required is
                    history = ipsf.load(file)
                    self.assertEqual(history.rows["contacts"], 2297)
                    self.assertEqual(history.warnings, {})

    def fill(self, file, script):
        """Tables `our_<table>` with the sample's rows, and the views of the script over them."""
        database = sqlite3.connect(file)
        columns = columns_of(ipsf.adapter("sqlite"))
        for table, named in columns.items():
            path = root / SAMPLE / f"{table}.csv"
            names = [name for name, _ in named]
            database.execute(f"CREATE TABLE our_{table} ({', '.join(f'{chr(34)}{name}{chr(34)}' for name in names)})")
            if not path.exists():
                continue
            with open(path, newline="", encoding="utf-8") as rows:
                for row in csv.DictReader(rows):
                    cells = [row.get(name) or None for name in names]
                    database.execute(f"INSERT INTO our_{table} VALUES ({', '.join('?' * len(cells))})", cells)
        missing = [table for table in columns if not (root / SAMPLE / f"{table}.csv").exists()]
        self.assertEqual(missing, ["transfers"])
        for statement in script.split(";\n"):
            if not any(f'VIEW "{table}"' in statement for table in missing):
                database.execute(statement)
        database.commit()
        database.close()


class Example(unittest.TestCase):
    def test_the_views_give_the_sample(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "vendor.sqlite")
            database = sqlite3.connect(file)
            vendor = subprocess.run(
                [sys.executable, "examples/adapter/vendor.py"],
                capture_output=True,
                text=True,
                encoding="utf-8",
                check=True,
            )
            database.executescript(vendor.stdout)
            database.executescript(Path("examples/adapter/views.sqlite.sql").read_text(encoding="utf-8"))
            database.close()
            through_views, plain = ipsf.load(file), ipsf.load(SAMPLE)
            self.assertEqual(through_views.rows, {**plain.rows, "transfers": 0})
            for day in ("2023-06-30", "2024-05-08"):
                self.assertEqual(ipsf.score(through_views, as_of=day).json, ipsf.score(plain, as_of=day).json)
            months = {"from_": "2023-06-30", "to": "2024-05-31"}
            self.assertEqual(ipsf.series(through_views, **months).csv(), ipsf.series(plain, **months).csv())

    def test_every_view_is_one_of_the_printed_with_its_required_columns(self):
        for dialect in ("sqlite", "postgresql"):
            script = Path(f"examples/adapter/views.{dialect}.sql").read_text(encoding="utf-8")
            filled = {
                table: re.findall(r' AS "(\w+)"', body)
                for table, body in re.findall(r'CREATE VIEW (?:"ipsf"\.)?"(\w+)" AS\n(.*?);\n', script, re.DOTALL)
            }
            printed = columns_of(ipsf.adapter(dialect))
            self.assertEqual(list(filled), list(printed))
            for table, columns in printed.items():
                self.assertLessEqual({name for name, required in columns if required}, set(filled[table]), table)
                self.assertLessEqual(set(filled[table]), {name for name, _ in columns}, table)


@unittest.skipUnless(postgresql.is_here(), "needs a PostgreSQL server")
class PostgreSql(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(postgresql.Server())

    def test_it_runs_what_is_printed(self):
        columns = columns_of(ipsf.adapter("postgresql"))
        types = {"on": "date", "started_on": "date", "tailored": "boolean"}
        for table, named in columns.items():
            held = ", ".join(f'"{name}" {types.get(name, "text")}' for name, _ in named)
            self.server.sql(f"CREATE TABLE our_{table} ({held})")
        for schema, uncomment in (("all columns", True), ("required", False)):
            self.server.sql(filled_in(ipsf.adapter("postgresql", schema), uncomment))
            found = self.server.sql(
                "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = "
                f"'{schema}' ORDER BY table_name, ordinal_position"
            ).stdout.split()
            wanted = [
                f"{table},{name}"
                for table in sorted(columns)
                for name, required in columns[table]
                if required or uncomment
            ]
            self.assertEqual(found, wanted)
        # The script never replaces what is there.
        again = self.server.sql(filled_in(ipsf.adapter("postgresql", "required"), False), check=False)
        self.assertIn('relation "teams" already exists', again.stderr)

    @unittest.skipUnless(ipsf.has("odbc") and postgresql.driver(), "needs its ODBC driver")
    def test_the_examples_views_give_the_sample(self):
        vendor = [sys.executable, "examples/adapter/vendor.py"]
        self.server.sql(subprocess.run(vendor, capture_output=True, encoding="utf-8", check=True).stdout)
        self.server.sql(Path("examples/adapter/views.postgresql.sql").read_text(encoding="utf-8"))
        through_views = ipsf.load("odbc:" + self.server.connection(), schema="ipsf")
        plain = ipsf.load(SAMPLE)
        self.assertEqual(through_views.rows, {**plain.rows, "transfers": 0})
        self.assertEqual(ipsf.score(through_views, as_of="2024-05-08").json, ipsf.score(plain, as_of="2024-05-08").json)
        months = {"from_": "2023-06-30", "to": "2024-05-31"}
        self.assertEqual(ipsf.series(through_views, **months).csv(), ipsf.series(plain, **months).csv())


if __name__ == "__main__":
    unittest.main()
