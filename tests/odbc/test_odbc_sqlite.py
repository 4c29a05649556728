"""SQLite through its ODBC driver: the sample, and a record system's schema that views map."""

import pathlib
import sqlite3
import tempfile
import unittest

import ipsf
from databases import AS_OF, SAMPLE, SQLITE_DRIVER, command, tables_of, type_of


class SQLite(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.file = pathlib.Path(folder.name) / "records 1.sqlite"
        made = sqlite3.connect(cls.file)
        for name, header, rows in tables_of(SAMPLE):
            columns = ", ".join(f'"{column}" {type_of(column)}' for column in header)
            # Every second table is a view over another.
            table = name if len(name) % 2 else f"stored_{name}"
            made.execute(f"CREATE TABLE {table} ({columns})")
            made.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(header))})", rows)
            if table != name:
                made.execute(f"CREATE VIEW {name.capitalize()} AS SELECT * FROM {table}")
        made.commit()
        made.close()
        cls.database = f"odbc:Driver={SQLITE_DRIVER};NoCreat=1;Database={cls.file}"

    def test_the_sample(self):
        from_files = ipsf.score(ipsf.load(SAMPLE), as_of=AS_OF).json
        history = ipsf.load(self.database)
        self.assertEqual(history.warnings, {})
        self.assertEqual(ipsf.score(history, as_of=AS_OF).json, from_files)
        ran = command("score", self.database, "--as-of", AS_OF, "--format", "json")
        self.assertEqual((ran.returncode, ran.stderr, ran.stdout), (0, "", from_files))

    def test_what_it_has_of_its_own(self):
        """Columns that are unknown, and a table that is none of a history's."""
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "own.sqlite"
            made = sqlite3.connect(file)
            made.executescript(
                """
                CREATE TABLE coaches (coach_id INTEGER, team_id TEXT, shoe_size INTEGER);
                CREATE TABLE episodes (episode_id INTEGER, client_id TEXT, coach_id INTEGER, started_on DATE);
                CREATE TABLE settings (name TEXT);
                INSERT INTO coaches VALUES (1, 'Pohjoinen Ä', 44);
                INSERT INTO episodes VALUES (1, 'Ö-1', 1, '2024-01-01');
                """
            )
            made.commit()
            made.close()
            history = ipsf.load(f"odbc:Driver={SQLITE_DRIVER};Database={file}")
            self.assertEqual(
                [(each.kind, each.table, each.name) for each in history.named_warnings],
                [("unknown-column", "coaches", "shoe_size")],
            )
            self.assertEqual(ipsf.score(history, as_of=AS_OF)[0].team, "Pohjoinen Ä")

    def test_a_view_that_fails_tells_no_value(self):
        says = {
            "json_extract('{}', 'Virtanen')": "episodes cannot be read: a value of it cannot be made or kept (SQLSTATE "
            "HY000); run the same SELECT in a program of the database, which shows the value",
            "nothing_such": "its tables cannot be listed: no such column: nothing_such (1) (SQLSTATE HY000)",
        }
        for value, message in says.items():
            with self.subTest(value), tempfile.TemporaryDirectory() as folder:
                file = pathlib.Path(folder) / "failing.sqlite"
                made = sqlite3.connect(file)
                made.executescript(
                    "CREATE TABLE coaches (coach_id, team_id); INSERT INTO coaches VALUES (1, 1);"
                    f"CREATE VIEW episodes AS SELECT {value} AS episode_id, 1 AS client_id, 1 AS coach_id, "
                    "'2024-01-01' AS started_on FROM coaches"
                )
                made.close()
                with self.assertRaises(ipsf.Refused) as raised:
                    ipsf.load(f"odbc:Driver={SQLITE_DRIVER};Database={file}")
                [problem] = raised.exception.problems
                self.assertEqual(problem.message, f"odbc:Database={file}: {message}")


if __name__ == "__main__":
    unittest.main()
