"""PostgreSQL: the sample from typed tables and from views says what its files say, through the command, C and Python;
one state; texts of any length; progress, cancelling and the memory limit."""

import json
import os
import subprocess
import threading
import time
import unittest

import ipsf
from databases import AS_OF, SAMPLE, DatabaseTest, command, smallest, tables_of, typed_tables

VENDOR = "vendor"


def renamed_tables():
    """The sample under other names in one schema, and views that map them in another."""
    statements = [f"CREATE SCHEMA {VENDOR}", "CREATE SCHEMA views"]
    for name, header, _ in tables_of(SAMPLE):
        columns = ", ".join(f'"{column}" AS x_{place}' for place, column in enumerate(header))
        statements.append(f"CREATE TABLE {VENDOR}.t_{name} AS SELECT {columns} FROM plain.{name}")
        # As it is written without quotes in a view of Oracle's, and with them here.
        mapped = ", ".join(f'x_{place} AS "{column.upper()}"' for place, column in enumerate(header))
        statements.append(f'CREATE VIEW views."{name.upper()}" AS SELECT {mapped} FROM {VENDOR}.t_{name}')
    return ";\n".join(statements)


class Sample(DatabaseTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server.run("CREATE SCHEMA plain;" + typed_tables(SAMPLE, "plain") + ";" + renamed_tables())

    def test_the_command(self):
        from_files = command("score", SAMPLE, "--as-of", AS_OF, "--format", "json")
        self.assertEqual(from_files.returncode, 0)
        for schema in ("plain", "views", "PLAIN"):
            with self.subTest(schema):
                ran = command("score", self.server.database(), "--schema", schema, "--as-of", AS_OF, "--format", "json")
                self.assertEqual((ran.returncode, ran.stderr), (0, ""))
                self.assertEqual(ran.stdout, from_files.stdout)

    def test_python(self):
        from_files = ipsf.score(ipsf.load(SAMPLE), as_of=AS_OF).json
        for schema in ("plain", "views"):
            for threads in (1, 2):
                with self.subTest(schema=schema, threads=threads):
                    history = ipsf.load(self.server.database(), schema=schema, threads=threads)
                    self.assertEqual(history.warnings, {})
                    self.assertEqual(ipsf.score(history, as_of=AS_OF).json, from_files)

    def test_whatever_the_data_source_says(self):
        from_files = ipsf.score(ipsf.load(SAMPLE), as_of=AS_OF).json
        for option in ("UseDeclareFetch=1", "BoolsAsChar=0", "UseServerSidePrepare=0", "Fetch=7"):
            with self.subTest(option):
                history = ipsf.load(f"{self.server.database()};{option}", schema="plain")
                self.assertEqual(history.warnings, {})
                self.assertEqual(ipsf.score(history, as_of=AS_OF).json, from_files)

    def test_c(self):
        def review(*arguments):
            ran = subprocess.run([os.environ["IPSF_LOAD_BY_C"], *arguments], capture_output=True, text=True, timeout=60)
            self.assertEqual((ran.returncode, ran.stderr), (0, ""))
            return ran.stdout

        from_files = review(SAMPLE)
        self.assertEqual(json.loads(from_files)["reviews"][0]["as_of"], AS_OF)
        for schema in ("plain", "views"):
            self.assertEqual(review(self.server.database(), schema), from_files)

    def test_a_result_says_without_the_password_how_it_was_made(self):
        for history in (
            ["score", self.server.database(PWD="{un;seen}")],
            ["score", self.server.database(PWD="unseen")],
        ):
            ran = command(*history, "--schema", "plain", "--as-of", AS_OF, "--format", "html")
            self.assertEqual((ran.returncode, ran.stderr), (0, ""))
            self.assertIn("PWD=***", ran.stdout)
            self.assertNotIn("seen", ran.stdout)


class Reading(DatabaseTest):
    def test_all_is_of_one_state(self):
        self.server.run(
            smallest("changing")
            + "CREATE TABLE changing.phases AS SELECT 1 AS episode_id, DATE '2024-01-01' AS on, 1 AS phase"
        )

        def change(done, total):
            if not changed:
                self.server.run("DELETE FROM changing.episodes; DELETE FROM changing.phases")
            changed.append(done)

        changed = []
        history = ipsf.load(self.server.database(), schema="changing", progress=change)
        self.assertTrue(changed)
        self.assertEqual((history.rows["episodes"], history.rows["phases"]), (1, 1))

    def test_texts_of_any_length(self):
        notes = ["a" * length + "ä€😀" for length in (0, 254, 255, 1000, 100_000)]
        self.server.run(
            smallest("long")
            + "CREATE TABLE long.answers (team_id text, item text, value text, \"on\" text, note text);"
            + "".join(
                f"INSERT INTO long.answers VALUES ('T', 'clients_per_coach', '20', '2024-01-0{place + 1}', '{note}');"
                for place, note in enumerate(notes)
            )
            # More rows than a block has, the longest id last.
            + "CREATE TABLE long.contacts AS SELECT DATE '2024-01-01' AS on, 1 AS coach_id, 'employer' AS party,"
            " 1 AS episode_id, repeat('x', number / 10) AS employer_id FROM generate_series(10, 4999) AS number"
        )
        told = []
        history = ipsf.load(
            self.server.database(), schema="long", progress=lambda done, total: told.append((done, total))
        )
        self.assertEqual(history.rows["contacts"], 4990)
        self.assertEqual(told, sorted(told))
        self.assertTrue(all(done <= total for done, total in told))
        for place, note in enumerate(notes):
            review = ipsf.score(history, as_of=f"2024-01-0{place + 1}")[0]
            self.assertEqual(review.criterion(1).inputs["clients_per_coach"].note, note)

    def test_too_long_a_text(self):
        self.server.run(
            smallest("endless") + "ALTER TABLE endless.coaches ADD started_on text;"
            "UPDATE endless.coaches SET started_on = repeat('x', 4200000)"
        )
        with self.assertRaises(ipsf.Refused) as raised:
            ipsf.load(self.server.database(), schema="endless")
        [problem] = raised.exception.problems
        self.assertEqual(
            (problem.table, problem.column, problem.rule, problem.message),
            (
                "coaches",
                "started_on",
                "unreadable-database",
                f"{self.server.name()}: coaches cannot be read: a cell of column started_on has more than 4194304 "
                "characters; no cell of a history is that long",
            ),
        )

    def test_the_memory_limit(self):
        self.server.run(
            smallest("large")
            + "CREATE TABLE large.contacts AS SELECT DATE '2024-01-01' AS on, 1 AS coach_id, 'client' AS party,"
            " 1 AS episode_id FROM generate_series(1, 100000)"
        )
        with self.assertRaises(ipsf.OutOfMemory):
            ipsf.load(self.server.database(), schema="large", memory_limit=500_000)
        self.assertEqual(ipsf.load(self.server.database(), schema="large").rows["contacts"], 100_000)

    def test_cancelling_while_the_database_is_busy(self):
        self.server.run(
            smallest("slow")
            + "CREATE VIEW slow.forms AS SELECT 1 AS episode_id, 'form_a' AS form, DATE '2024-01-01' AS on"
            " FROM (SELECT pg_sleep(60) OFFSET 0) AS sleep"
        )
        asked = []

        def stop_later(done, total):
            asked.append(done)
            return len(asked) < 20

        began = time.monotonic()
        with self.assertRaises(ipsf.Cancelled):
            ipsf.load(self.server.database(), schema="slow", progress=stop_later)
        self.assertLess(time.monotonic() - began, 50)
        # The statement has gone, and not only whoever waited for it.
        running = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%slow%forms%' AND pid <> pg_backend_pid()"
        self.assertEqual(self.server.run(running), ["0"])

    def test_several_at_a_time(self):
        self.server.run(smallest("busy"))
        failures = []

        def load():
            try:
                ipsf.load(self.server.database(), schema="busy")
            except ipsf.Error as failed:
                failures.append(failed)

        threads = [threading.Thread(target=load) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])


if __name__ == "__main__":
    unittest.main()
