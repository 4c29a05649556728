"""Every type of PostgreSQL that a record system may use, read as docs/odbc.md says."""

import unittest

import ipsf
from databases import DatabaseTest, smallest

COLUMN = {  # a column of a table with the type that it holds, and the table's other required columns
    "id": ("coaches", "coach_id", "'T' AS team_id"),
    "text": ("teams", "name", "'T' AS team_id"),
    "day": ("teams", "started_on", "'T' AS team_id"),
    "fte": ("coaches", "fte", "'T' AS team_id, 1 AS coach_id"),
    "whole": ("work_time", "minutes", "1 AS coach_id, DATE '2024-01-01' AS on"),
    "word": ("episodes", "referral", "1 AS episode_id, 1 AS client_id, 1 AS coach_id, DATE '2024-01-01' AS started_on"),
    "boolean": (
        "episodes",
        "employer_contact_consent",
        "1 AS episode_id, 1 AS client_id, 1 AS coach_id, DATE '2024-01-01' AS started_on",
    ),
}
NO_DATE = "not a date of the years 1900-2199; write it as 2024-12-31"
TIME = (
    "a time behind the date, which may only be midnight, and that in CSV or in a database's timestamps alone; write "
    "the date as 2024-12-31"
)
DECIMAL = "a decimal number, which only fte may be; hand it over as an integer or as text"
FTE = "not a number with a decimal point and at most 3 decimals, as 0.8"


class Types(DatabaseTest):
    """Each value is read as the same history as the CSV text beside it, or refused with the message beside it."""

    def load(self, holds, value):
        table, column, others = COLUMN[holds]
        self.server.run(
            "DROP SCHEMA IF EXISTS types CASCADE;"
            + smallest("types")
            + f"DROP TABLE IF EXISTS types.{table}; CREATE VIEW types.{table} AS SELECT {others}, {value} AS {column}"
        )
        return ipsf.load(self.server.database(), schema="types")

    def same(self, holds, value, text):
        table, column, _ = COLUMN[holds]
        rows = {
            "coaches": {"coach_id": ["1"], "team_id": ["T"]},
            "episodes": {"episode_id": ["1"], "client_id": ["1"], "coach_id": ["1"], "started_on": ["2024-01-01"]},
        }
        if table in ("teams", "work_time"):
            rows[table] = {"team_id": ["T"]} if table == "teams" else {"coach_id": ["1"], "on": ["2024-01-01"]}
        rows[table][column] = [text]
        if holds == "id":
            rows["episodes"]["coach_id"] = [text]
        with self.subTest(value):
            if holds == "id":
                table_of = "CREATE OR REPLACE VIEW types.coaches AS SELECT 'T' AS team_id"
                self.server.run(
                    "DROP SCHEMA IF EXISTS types CASCADE; CREATE SCHEMA types;" + table_of + f", {value} AS coach_id;"
                    f"CREATE VIEW types.episodes AS SELECT 1 AS episode_id, 1 AS client_id, {value} AS coach_id,"
                    " DATE '2024-01-01' AS started_on"
                )
                read = ipsf.load(self.server.database(), schema="types")
            else:
                read = self.load(holds, value)
            expected = ipsf.History.from_columns(rows)
            self.assertEqual(read.save("fi-2021-11"), expected.save("fi-2021-11"))
            self.assertEqual(read.warnings, {})

    def refused(self, holds, value, rule, message, row=1):
        table, column, _ = COLUMN[holds]
        with self.subTest(value):
            with self.assertRaises(ipsf.Refused) as raised:
                self.load(holds, value)
            problem = raised.exception.problems[0]
            place = f"{table} row {row}, column {column}" if row else f"{table}, column {column}"
            self.assertEqual(
                (problem.table, problem.row, problem.column, problem.rule, problem.message),
                (table, row, column, rule, f"{place}: {message}"),
            )

    def test_ids(self):
        for value in ("7::smallint", "7::integer", "7::bigint", "'7'::text", "7::numeric", "7.00::numeric(9,2)"):
            self.same("id", value, "7")
        self.same("id", "9223372036854775807", "9223372036854775807")
        self.same("id", "'07'::varchar(10)", "07")
        self.same("id", "'Äijö  Ö'::varchar(10)", "Äijö  Ö")
        self.same("id", "'AB'::char(5)", "AB")
        self.same("id", "' A B '::char(9)", " A B")
        self.same("id", "' A '::text", " A ")
        uuid = "123e4567-e89b-12d3-a456-426614174000"
        self.same("id", f"'{uuid}'::uuid", uuid)
        self.refused("id", "7::double precision", "wrong-type", DECIMAL)
        self.refused("id", "7.5::real", "wrong-type", DECIMAL)
        self.refused("id", "NULL::integer", "missing-value", "empty, but every row needs a value here")
        self.refused("id", "''::text", "missing-value", "empty, but every row needs a value here")
        self.refused("id", "'  '::char(2)", "missing-value", "empty, but every row needs a value here")

    def test_texts(self):
        for value, text in {
            "'Kainuu, Äänekoski 😀'::text": "Kainuu, Äänekoski 😀",
            "'Ä'::char(10)": "Ä",
            "7": "7",
            "7.50::numeric(5,2)": "7.5",
            "-0.5::numeric(5,2)": "-0.5",
            "100::numeric(5,2)": "100",
            "NULL::text": "",
            "''::varchar": "",
            "DATE '2024-12-31'": "2024-12-31",
            "E'a\\nb'": "a\nb",
        }.items():
            self.same("text", value, text)
        self.refused("text", "7.5::real", "wrong-type", DECIMAL)

    def test_texts_that_keep_rows_from_being_joined(self):
        self.same("text", "E'a\\x1Fb'::text", "a\x1fb")
        self.same("text", "repeat('ä', 3000)", "ä" * 3000)
        self.same("text", "repeat('ä', 300000)", "ä" * 300000)

    def test_days(self):
        for value in (
            "DATE '2024-02-29'",
            "'2024-02-29'::text",
            "'2024-02-29'::char(12)",
            "TIMESTAMP '2024-02-29 00:00:00'",
            "TIMESTAMP '2024-02-29 00:00:00.000000'",
        ):
            self.same("day", value, "2024-02-29")
        self.same("day", "NULL::date", "")
        self.same("day", "NULL::timestamp", "")
        self.refused("day", "DATE '1899-12-31'", "bad-date", NO_DATE)
        for date in ("12024-02-29", "0044-03-15 BC", "infinity"):
            self.refused("day", f"DATE '{date}'", "bad-date", NO_DATE)
        self.same("text", "DATE '2024-12-31'", "2024-12-31")
        self.refused("day", "20240229", "bad-date", NO_DATE)
        self.refused("day", "19782::smallint", "bad-date", NO_DATE)
        self.refused("day", "TIMESTAMP '2024-02-29 08:00:00'", "bad-date", TIME)
        self.refused("day", "'2024-02-29 00:00:00'::text", "bad-date", TIME)
        self.refused("day", "19782::double precision", "wrong-type", DECIMAL)
        self.refused(
            "day",
            "TIMESTAMPTZ '2024-02-29 00:00:00+02'",
            "wrong-type",
            "a time with a time zone (timestamptz), of which the day depends on where one is; make it a date in a "
            "view, in the zone of the service",
            row=0,
        )

    def test_numbers(self):
        for value in ("0.5::numeric", "0.500::numeric(9,3)", "0.500000::numeric(9,6)", "0.5::real", "'0.5'::text"):
            self.same("fte", value, "0.5")
        self.same("fte", "0.8::double precision", "0.8")
        self.same("fte", "1::integer", "1")
        self.same("fte", "NULL::numeric", "1")
        self.refused("fte", "0.1234::numeric", "bad-number", FTE)
        self.refused("fte", "0::real", "out-of-range", "must be above 0 and at most 1")
        self.same("whole", "60::smallint", "60")
        self.same("whole", "60::numeric(5,1)", "60")
        self.refused("whole", "60.5::numeric", "bad-number", "not a whole number")
        self.refused("whole", "60::real", "wrong-type", DECIMAL)

    def test_words_and_booleans(self):
        for value, text in {
            "true": "true",
            "false": "false",
            "1": "1",
            "'False'::text": "false",
            "NULL::boolean": "",
        }.items():
            self.same("boolean", value, text)
        self.refused("boolean", "2", "bad-boolean", "not 0 (false) or 1 (true)")
        self.refused("boolean", "'2'::text", "bad-boolean", "not true or false; write one of these, or 1 or 0")
        self.refused("boolean", "1::real", "wrong-type", DECIMAL)
        self.same("word", "'self'::varchar", "self")
        self.same("word", "'self'::char(20)", "self")
        words = "not one of self, care_team, employment_services, other"
        self.refused("word", "0", "unknown-value", words)
        self.refused("word", "true", "unknown-value", words)
        self.refused("word", "'Self'::varchar", "unknown-value", words)


if __name__ == "__main__":
    unittest.main()
