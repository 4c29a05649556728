"""What goes wrong on the way to PostgreSQL: one problem each, in whole; nothing loaded; no password."""

import unittest

import ipsf
from databases import DatabaseTest, smallest

PASSWORD = "Sala;sana {ä}"
WRITTEN = "{Sala;sana {ä}}}"  # as ODBC takes it


class Faults(DatabaseTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server.run(
            smallest("records")
            + f"""
            CREATE USER reader PASSWORD '{PASSWORD}';
            GRANT USAGE ON SCHEMA records TO reader;
            GRANT SELECT ON records.coaches TO reader;
            """
        )

    def refusal(self, database, **options):
        """The one problem of a load."""
        with self.assertRaises(ipsf.Refused) as raised:
            ipsf.load(database, **options)
        [problem] = raised.exception.problems
        self.assertEqual((problem.row, problem.criterion), (0, 0))
        for text in (str(raised.exception), problem.message):
            self.assertNotIn("sana", text)
        return problem

    def refused(self, database, rule, message, table="", column="", **options):
        problem = self.refusal(database, **options)
        self.assertEqual(problem.message, message)
        self.assertEqual((problem.rule, problem.table, problem.column), (rule, table, column))

    def test_a_wrong_password(self):
        for password in ("Unsinn-sana", "{Unsinn;sana}"):
            problem = self.refusal(self.server.database(UID="reader", PWD=password))
            self.assertEqual(
                problem.message,
                f"{self.server.name()}: cannot connect: connection to server on socket "
                f'"{self.server.sockets}/.s.PGSQL.5432" failed: FATAL: password authentication failed for user '
                '"reader" (SQLSTATE 08001)',
            )
            self.assertEqual(problem.rule, "cannot-connect")

    def test_a_password_in_the_name_of_the_database_is_blanked_there_too(self):
        problem = self.refusal(self.server.database(Database="x-sana", PWD="x-sana"))
        self.assertEqual(
            problem.message,
            f"{self.server.name('***')}: cannot connect: connection to server on socket "
            f'"{self.server.sockets}/.s.PGSQL.5432" failed: FATAL: database "***" does not exist (SQLSTATE 08001)',
        )

    def test_no_server(self):
        self.refused(
            "odbc:Driver=/usr/lib/none.so;Servername=nowhere;PWD=sana",
            "cannot-connect",
            "odbc:Servername=nowhere: cannot connect: Can't open lib '/usr/lib/none.so' : file not found (SQLSTATE "
            "01000); install the driver, and name it as odbcinst -q -d does, or its file",
        )
        problem = self.refusal(self.server.database(Servername=self.server.folder, PWD="sana"))
        self.assertEqual(
            problem.message,
            f"odbc:Servername={self.server.folder};Database=postgres: cannot connect: connection to server on socket "
            f'"{self.server.folder}/.s.PGSQL.5432" failed: No such file or directory Is the server running locally and '
            "accepting connections on that socket? (SQLSTATE 08001)",
        )

    def test_no_data_source(self):
        self.refused(
            "odbc:DSN=nobody-made-this;PWD=sana",
            "cannot-connect",
            "odbc:DSN=nobody-made-this: cannot connect: Data source name not found and no default driver specified "
            "(SQLSTATE IM002); see odbcinst -q -s for the data sources of this machine, or give Driver=",
        )
        self.refused(
            "ODBC:sana",
            "not-a-history",
            "odbc: name the data source as odbc:DSN=records, or give a connection string as "
            "odbc:Driver=...;Server=...;Database=...",
        )

    def test_schemas(self):
        database, name = self.server.database(), self.server.name()
        self.refused(
            database,
            "unknown-schema",
            f'{name}: there is no schema "other" with a table or view that this user may see',
            schema="other",
        )
        self.server.run("CREATE SCHEMA empty; CREATE TABLE empty.things (id integer)")
        self.refused(
            database,
            "not-a-history",
            f'{name}: no table or view that this user may see in schema "empty" has the name of a table of a history, '
            "as coaches and episodes",
            schema="empty",
        )
        self.server.run(smallest("second"))
        self.addCleanup(self.server.run, "DROP SCHEMA second CASCADE")
        self.refused(
            database,
            "ambiguous-schema",
            f"{name}: several schemas have tables of a history: records, second; name one of them (--schema)",
        )

    def test_two_tables_of_one_name(self):
        self.server.run(smallest("twice") + 'CREATE VIEW twice."Coaches" AS SELECT 1 AS coach_id, 2 AS team_id')
        self.addCleanup(self.server.run, "DROP SCHEMA twice CASCADE")
        self.refused(
            self.server.database(),
            "duplicate-table",
            'coaches: both "Coaches" and "coaches" are this table; leave one of them',
            table="coaches",
            schema="twice",
        )

    def test_missing_rights(self):
        self.refused(
            self.server.database(UID="reader", PWD=WRITTEN),
            "unreadable-database",
            f"{self.server.name()}: episodes cannot be read: ERROR: permission denied for table episodes (SQLSTATE "
            "42501); let the user SELECT from it",
            table="episodes",
            schema="records",
        )

    def test_a_column_of_another_type(self):
        self.server.run(smallest("typed") + "ALTER TABLE typed.episodes ALTER started_on TYPE integer USING 20240101")
        self.addCleanup(self.server.run, "DROP SCHEMA typed CASCADE")
        with self.assertRaises(ipsf.Refused) as raised:
            ipsf.load(self.server.database(), schema="typed")
        [problem] = raised.exception.problems
        self.assertEqual(
            (problem.table, problem.row, problem.column, problem.rule), ("episodes", 1, "started_on", "bad-date")
        )
        self.assertEqual(
            problem.message,
            "episodes row 1, column started_on: not a date of the years 1900-2199; write it as 2024-12-31",
        )

    def test_a_view_that_fails_tells_no_value(self):
        self.server.run(
            smallest("failing")
            + "CREATE VIEW failing.teams AS SELECT 'Virtanen'::text::integer AS team_id FROM failing.coaches"
        )
        self.addCleanup(self.server.run, "DROP SCHEMA failing CASCADE")
        self.refused(
            self.server.database(),
            "unreadable-database",
            f"{self.server.name()}: teams cannot be read: a value of it cannot be made or kept (SQLSTATE 22P02); "
            "run the same SELECT in a program of the database, which shows the value",
            table="teams",
            schema="failing",
        )

    def test_a_function_that_raises_tells_no_value(self):
        self.server.run(
            smallest("raising")
            + """
            CREATE FUNCTION raising.number_of(id integer) RETURNS integer LANGUAGE plpgsql AS
                $$BEGIN RAISE EXCEPTION 'Virtanen has no number'; END$$;
            CREATE VIEW raising.teams AS SELECT raising.number_of(coach_id) AS team_id FROM raising.coaches;
            """
        )
        self.addCleanup(self.server.run, "DROP SCHEMA raising CASCADE")
        self.refused(
            self.server.database(),
            "unreadable-database",
            f"{self.server.name()}: teams cannot be read: a value of it cannot be made or kept (SQLSTATE P0001); "
            "run the same SELECT in a program of the database, which shows the value",
            table="teams",
            schema="raising",
        )

    def test_a_schema_that_changes_between_listing_and_reading(self):
        for change, says in {
            "ALTER TABLE changing.episodes DROP COLUMN started_on": (
                'column "started_on" does not exist (SQLSTATE 42703)'
            ),
            "DROP TABLE changing.episodes": 'relation "changing.episodes" does not exist (SQLSTATE 42P01)',
        }.items():
            with self.subTest(change):
                self.server.run("DROP SCHEMA IF EXISTS changing CASCADE;" + smallest("changing"))
                changes = [change]

                def do_change(done, total, changes=changes):
                    if changes:
                        self.server.run(changes.pop())

                problem = self.refusal(self.server.database(), schema="changing", progress=do_change)
                self.assertEqual((problem.rule, problem.table), ("unreadable-database", "episodes"))
                self.assertEqual(
                    problem.message,
                    f"{self.server.name()}: episodes cannot be read: ERROR: {says}; it was there when the tables were "
                    "listed: load it again",
                )
        self.server.run("DROP SCHEMA changing CASCADE")

    def test_a_server_that_is_stopped(self):
        self.server.run(
            smallest("stopped")
            + "CREATE TABLE stopped.contacts AS SELECT DATE '2024-01-01' AS on, 1 AS coach_id, 'client' AS party,"
            " 1 AS episode_id FROM generate_series(1, 50000)"
        )
        for rows in (2, 10000, 20000, 30000, 40000):
            stopped = []

            def stop(done, total, rows=rows, stopped=stopped):
                if done > rows and not stopped:
                    stopped.append(done)
                    self.server.stop()

            problem = self.refusal(self.server.database(), schema="stopped", progress=stop)
            self.assertTrue(stopped)
            self.assertEqual((problem.rule, problem.table), ("unreadable-database", "contacts"))
            self.assertRegex(
                problem.message,
                f"^{self.server.name()}: contacts cannot be read: the connection to the server broke off "
                r"\(SQLSTATE (08...|57P01)\); try again once the server is there$",
            )
            self.server.start()
        self.server.run("DROP SCHEMA stopped CASCADE")


if __name__ == "__main__":
    unittest.main()
