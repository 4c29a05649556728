"""Series from Python: rows, columns, whole reviews, texts."""

import csv
import datetime
import io
import os
import subprocess
import unittest
from pathlib import Path

import ipsf

SAMPLE = Path("examples/kainuu-like")
PERIOD = {"from_": "2023-12-31", "to": datetime.date(2024, 6, 30)}


class Sample(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.history = ipsf.load(SAMPLE)
        cls.series = ipsf.series(cls.history, **PERIOD)

    def test_rows_are_the_single_reviews(self):
        self.assertEqual(len(self.series), 7)
        self.assertEqual([row.as_of.month for row in self.series], [12, 1, 2, 3, 4, 5, 6])
        for index, row in enumerate(self.series):
            single = ipsf.score(self.history, as_of=row.as_of)[0]
            self.assertEqual((row.team, row.from_, row.level), (single.team, single.from_, single.level))
            self.assertEqual(
                (row.total, row.total_low, row.total_high), (single.total, single.total_low, single.total_high)
            )
            self.assertEqual((row.lowest_level, row.highest_level), (single.levels[0], single.levels[-1]))
            self.assertFalse(row.out_of_date)
            self.assertEqual(self.series.review(index), single)
            for score in single.criteria:
                self.assertEqual(
                    (self.series.low(score.id)[index], self.series.high(score.id)[index]), (score.low, score.high)
                )
                for name, used in score.inputs.items():
                    if used.source == "measure":
                        self.assertEqual(self.series.numerator(name)[index], used.numerator)
                        self.assertEqual(self.series.denominator(name)[index], used.denominator)

    def test_columns_are_buffers(self):
        self.assertEqual(len(memoryview(self.series.low(1))), 7)
        self.assertEqual(memoryview(self.series.numerator("clients_per_coach")).itemsize, 8)
        self.assertEqual(len(self.series.measures), 20)
        with self.assertRaises(IndexError):
            self.series.low(0)
        with self.assertRaises(IndexError):
            self.series.high(26)
        with self.assertRaises(IndexError):
            self.series.review(7)
        self.assertEqual(self.series.review(-1), self.series.review(6))

    def test_json_is_that_of_reviews(self):
        read = ipsf.Reviews.from_json(self.series.json())
        self.assertEqual([review.as_of for review in read], [row.as_of for row in self.series])
        self.assertEqual(read[3], self.series.review(3))

    @unittest.skipUnless("IPSF_COMMAND" in os.environ, "the command is not built")
    def test_the_command_gives_the_same_bytes(self):
        for format, text in (("json", self.series.json()), ("csv", self.series.csv()), ("text", self.series.text())):
            command = [
                os.environ["IPSF_COMMAND"],
                "series",
                SAMPLE,
                "--from",
                "2023-12-31",
                "--to",
                "2024-06-30",
                "--format",
                format,
            ]
            self.assertEqual(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode(), text)

    def test_threads_change_nothing(self):
        for threads in (1, 3):
            self.assertEqual(ipsf.series(self.history, **PERIOD, threads=threads).csv(), self.series.csv())
            alone = ipsf.score(self.history, as_of="2024-05-08", threads=threads)
            self.assertEqual(alone.json, ipsf.score(self.history, as_of="2024-05-08").json)

    def test_steps_and_options(self):
        years = ipsf.series(
            self.history, from_="2020-01-01", to="2024-12-31", every="year", edition=ipsf.edition("fi-2021-11")
        )
        self.assertEqual([(row.as_of.year, row.out_of_date) for row in years], [(2023, False), (2024, False)])
        given = ipsf.series(self.history, **PERIOD, every="quarter", teams=["T1"], months=12, answers={"rating.1": 2})
        self.assertEqual([row.from_ for row in given][0], datetime.date(2023, 1, 1))
        self.assertEqual(list(given.high(1)), [2, 2, 2])

    def test_csv_for_a_spreadsheet(self):
        h, day = self.history, "2024-05-08"
        results = (
            self.series,
            ipsf.list_due(h, as_of=day),
            ipsf.punctuality(h, **PERIOD),
            ipsf.phase_flow(h, as_of=day),
            ipsf.track(h, **PERIOD),
            ipsf.summarise_clients(h, as_of=day),
            ipsf.compare_editions("fi-2021-11", "fi-thl-mental-health"),
            ipsf.compare_reviews("fi-2021-11", "fi-thl-mental-health", h, as_of=day),
        )
        for result in results:
            with self.subTest(type(result).__name__):
                plain, sheet = (
                    list(csv.reader(io.StringIO(result.csv(for_=whom).lstrip("\ufeff"), newline=""), delimiter=sign))
                    for whom, sign in (("programs", ","), ("spreadsheet", ";"))
                )
                self.assertEqual(sheet[0], plain[0])
                self.assertEqual([len(row) for row in sheet], [len(row) for row in plain])
                self.assertEqual(result.csv(for_="spreadsheet")[0], "\ufeff")
                self.assertEqual(result.csv(for_="programs"), result.csv())
                for nobody in ("excel", "", None, 1):
                    with self.assertRaisesRegex(ipsf.InvalidArgument, "for_: give 'programs', 'spreadsheet'"):
                        result.csv(for_=nobody)

    def test_what_is_wrong(self):
        with self.assertRaises(ipsf.Refused) as caught:
            ipsf.series(self.history, from_="2024-01-01", to="2024-01-30")
        self.assertEqual(caught.exception.problems[0].rule, "no-dates")
        with self.assertRaises(ValueError):
            ipsf.series(self.history, **PERIOD, every="week")
        with self.assertRaises(ipsf.InvalidArgument):
            ipsf.series(self.history, **PERIOD, threads=-1)

    def test_progress_is_told_and_can_cancel(self):
        told = []
        ipsf.series(self.history, **PERIOD, progress=lambda done, total: told.append((done, total)))
        self.assertEqual(told[-1][0], told[-1][1])
        with self.assertRaises(ipsf.Cancelled):
            ipsf.series(self.history, **PERIOD, progress=lambda done, total: False)
        with self.assertRaises(ipsf.Cancelled):
            ipsf.score(self.history, as_of="2024-05-08", progress=lambda done, total: False)

        def fail(done, total):
            raise KeyError("mine")

        with self.assertRaises(KeyError):
            ipsf.series(self.history, **PERIOD, progress=fail)

    def test_arrow_has_the_columns_of_the_csv(self):
        try:
            import pyarrow
        except ImportError:
            self.skipTest("pyarrow is not installed")
        table = pyarrow.table(self.series)
        self.assertEqual(table.column_names, self.series.csv().split("\r\n")[0].split(","))
        self.assertEqual(table["total_low"].to_pylist(), [row.total_low for row in self.series])
        self.assertEqual(table["total"].to_pylist(), [row.total for row in self.series])
        self.assertEqual(table["as_of"].to_pylist(), [row.as_of for row in self.series])
        self.assertEqual(table["level"].to_pylist(), [row.level for row in self.series])
        self.assertEqual(
            table["employer_share_denominator"].to_pylist(), list(self.series.denominator("employer_share"))
        )


if __name__ == "__main__":
    unittest.main()
