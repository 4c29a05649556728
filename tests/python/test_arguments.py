"""What callers may mean is taken as meant; everything else is refused by its name, with what to give instead. Nothing
is cut."""

import copy
import datetime
import os
import pickle
import subprocess
import sys
import tempfile
import unittest
import zipfile
from array import array
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import ipsf

try:
    import numpy
    import pandas
    import polars
    import pyarrow
except ImportError:
    numpy = None

SAMPLE = Path("examples/kainuu-like")
AS_OF = "2024-05-08"
IDS = ["1", "2", "3"]


def caseload(**episode_columns):
    """One coach with three clients; `episode_columns` replaces columns."""
    episodes = {"episode_id": IDS, "client_id": IDS, "coach_id": ["A"] * 3, "started_on": ["2024-01-01"] * 3}
    return {"coaches": {"coach_id": ["A"], "team_id": ["North"]}, "episodes": {**episodes, **episode_columns}}


def clients_per_coach(tables):
    history = ipsf.History.from_columns(tables)
    return ipsf.explain(history, "North", "clients_per_coach", as_of="2024-06-30").value


class Columns(unittest.TestCase):
    def refusal(self, column, tables=None):
        with self.assertRaises(TypeError) as caught:
            ipsf.History.from_columns(tables or caseload(ended_on=column))
        message = str(caught.exception)
        self.assertIn("table episodes, column ended_on", message)
        return message

    def test_what_is_no_column(self):
        for column, advice in (
            ("AB", "give [text]"),
            (dict(enumerate("ABC")), "list(column.values())"),
            ({"A", "B", "C"}, "a set has no order"),
            (frozenset("A"), "a set has no order"),
            (b"ABC", "memoryview"),
            (bytearray(b"ABC"), "memoryview"),
            (iter(IDS), "list(...)"),
            ((x for x in IDS), "list(...)"),
            (zip(IDS), "list(...)"),
            ({}.values(), "list(...)"),
            (5, "a value for every row"),
            (None, "a value for every row"),
            (list, "a value for every row"),
            (datetime.date(2024, 1, 1), "a value for every row"),
        ):
            with self.subTest(type(column)):
                self.assertIn(advice, self.refusal(column))
        self.assertIn("row 2: cannot read values of type list", self.refusal(["", [1], ""]))
        self.assertIn("row 1: cannot read values of type bytes", self.refusal([b"2024-01-01", None, None]))

    def test_sequences_of_any_kind(self):
        for ids in (range(1, 4), (1, 2, 3), memoryview(array("b", [1, 2, 3])), array("h", [1, 2, 3])):
            self.assertEqual(clients_per_coach(caseload(episode_id=ids)), 3)

    def test_dates_and_times(self):
        # One of three episodes ends before the review: two are left.
        for ended in (datetime.date(2024, 6, 1), datetime.datetime(2024, 6, 1), "2024-06-01"):
            for rest in (None, float("nan"), Decimal("NaN"), Decimal("sNaN"), ""):
                if isinstance(ended, str) or rest != "":
                    self.assertEqual(clients_per_coach(caseload(ended_on=[None, ended, rest])), 2)
        self.assertEqual(clients_per_coach(caseload(ended_on=["", datetime.date(2024, 6, 1), "2024-06-02"])), 1)
        helsinki = datetime.timezone(datetime.timedelta(hours=2))
        self.assertIn("row 2: a date with a time of day", self.refusal([None, datetime.datetime(2024, 6, 1, 12), None]))
        self.assertIn(
            "row 3: a time with a time zone", self.refusal([None, None, datetime.datetime(2024, 6, 1, tzinfo=helsinki)])
        )
        self.assertIn("type time", self.refusal([datetime.time(1), None, None]))

    def test_numbers(self):
        self.assertEqual(clients_per_coach(caseload(client_id=[1, 2**63, 3])), 3)
        with self.assertRaisesRegex(TypeError, "float, str in one column"):
            ipsf.History.from_columns(caseload(client_id=[1.5, "2", "3"]))
        # 0.8 of 32 bits is 0.8, as by Arrow: 3 clients are 30/8.
        for fte in (array("f", [0.8]), [Decimal("8E-1")], [0.8]):
            tables = caseload()
            tables["coaches"]["fte"] = fte
            self.assertEqual(clients_per_coach(tables), Fraction(30, 8))

    def test_lone_surrogates_are_refused_by_place(self):
        with self.assertRaisesRegex(ipsf.InvalidArgument, "table episodes, column client_id, row 2: .* lone surrogate"):
            ipsf.History.from_columns(caseload(client_id=["1", "\ud800", "3"]))

    def test_nul_is_refused_by_place(self):
        ids = ["1", "1\0", "3"]
        with_nul = [caseload(client_id=ids)]
        if numpy:
            with_nul.append({**caseload(), "episodes": pyarrow.table(with_nul[0]["episodes"])})
        for tables in with_nul:
            with self.assertRaises(ipsf.Refused) as caught:
                ipsf.History.from_columns(tables)
            problem = caught.exception.problems[0]
            self.assertEqual((problem.table, problem.row, problem.column), ("episodes", 2, "client_id"))
            self.assertIn("NUL", problem.message)
        with self.assertRaisesRegex(ipsf.InvalidArgument, "NUL"):
            ipsf.History.from_columns(caseload(**{"ended_on\0x": [None] * 3}))

    @unittest.skipUnless(numpy, "numpy, pandas, polars and pyarrow are not all here; the wheel's test has them")
    def test_masked_cells_are_empty(self):
        work = {"coach_id": ["A", "A"], "on": ["2024-03-04", "2024-03-11"], "minutes": [2250, 2250]}
        for column in (
            numpy.ma.array([2000, 2000], mask=[False, True]),
            numpy.ma.array([2000, 2000], mask=[False, True], dtype=object),
            [2000, numpy.ma.masked],
            [2000, pandas.NA],
            [2000, float("nan")],
            pandas.array([2000, None], dtype="Int64"),
            pandas.Series([2000, None], dtype="Int64"),
            polars.Series([2000, None]),
            pyarrow.array([2000, None]),
            pyarrow.chunked_array([[2000], [None]]),
        ):
            history = ipsf.History.from_columns({**caseload(), "work_time": {**work, "coaching_minutes": column}})
            share = ipsf.explain(history, "North", "coaching_time_share", as_of="2024-06-30")
            self.assertEqual(
                (share.numerator, share.denominator), (2000, 2250)
            )  # the second row tells no coaching: left out
        ended = numpy.array(["2024-06-01"] * 3, dtype="datetime64[ns]")
        self.assertEqual(clients_per_coach(caseload(ended_on=numpy.ma.array(ended, mask=[True, False, True]))), 2)
        self.assertEqual(clients_per_coach(caseload(ended_on=numpy.ma.array(ended, mask=[True] * 3))), 3)
        self.assertEqual(clients_per_coach(caseload(ended_on=numpy.full(3, numpy.nan))), 3)

    @unittest.skipUnless(numpy, "numpy, pandas, polars and pyarrow are not all here; the wheel's test has them")
    def test_what_other_libraries_have_for_a_missing_date_or_text(self):
        day = numpy.datetime64("2024-06-01")
        for column in (
            [numpy.datetime64("NaT"), day, pandas.NaT],
            [pandas.NA, pandas.Timestamp("2024-06-01"), None],
            pandas.Series([None, "2024-06-01", pandas.NA]),
            pandas.to_datetime(pandas.Series([None, "2024-06-01", None])),
            polars.Series([None, datetime.date(2024, 6, 1), None]),
            pyarrow.array([None, datetime.date(2024, 6, 1), None]),
        ):
            self.assertEqual(clients_per_coach(caseload(ended_on=column)), 2)
        ids = [numpy.int64(1), numpy.str_("2"), numpy.uint8(3)]
        self.assertEqual(clients_per_coach(caseload(episode_id=ids)), 3)
        tables = caseload()
        tables["coaches"]["fte"] = [numpy.float32(0.8)]
        self.assertEqual(clients_per_coach(tables), Fraction(30, 8))
        for column, says in (
            ([pandas.Timestamp("2024-06-01 12:00"), None, None], "time of day"),
            ([pandas.Timestamp("2024-06-01", tz="Europe/Helsinki"), None, None], "time zone"),
            ([numpy.datetime64("2024-06-01T12"), None, None], "time of day"),
            ([numpy.timedelta64(1, "D"), None, None], "timedelta64"),
            (numpy.array([[1, 2, 3]]), "2 dimensions"),
            (numpy.ma.array([[1, 2, 3]]), "2 dimensions"),
            (numpy.array(5), "0 dimensions"),
            (numpy.array(["2024-06-01T12", "NaT", "NaT"], dtype="datetime64[h]"), "time of day"),
        ):
            with self.subTest(says):
                self.assertIn(says, self.refusal(column))

    @unittest.skipUnless(numpy, "numpy, pandas, polars and pyarrow are not all here; the wheel's test has them")
    def test_masked_buffers_are_read_as_they_are_when_lent(self):
        contacts = {
            "on": numpy.ma.array([19875] * 3, mask=[False] * 3),
            "coach_id": ["A"] * 3,
            "party": ["client"] * 3,
            "episode_id": numpy.ma.array([1, 2, 3], mask=[False, False, True]),
        }
        lent, added = (
            ipsf.History.from_columns({**caseload(), "contacts": contacts}, lend=lend) for lend in (True, False)
        )
        self.assertEqual(ipsf.score(lent, as_of="2024-06-30").json, ipsf.score(added, as_of="2024-06-30").json)


class Tables(unittest.TestCase):
    def test_records(self):
        tables = caseload()
        records = [dict(zip(tables["episodes"], row)) for row in zip(*tables["episodes"].values())]
        records[1]["ended_on"] = "2024-06-01"
        self.assertEqual(clients_per_coach({**tables, "episodes": records}), 2)
        self.assertEqual(ipsf.History.from_columns({**tables, "contacts": []}).rows["contacts"], 0)

    def test_what_is_no_table(self):
        for table, advice in (
            (None, "leave the table out"),
            ("AB", "a dict of columns"),
            ([1, 2], "a dict of columns"),
            ([{"coach_id": "A"}, 5], "a dict of columns"),
            (5, "a dict of columns"),
        ):
            with self.assertRaisesRegex(TypeError, "^table coaches: .*" + advice):
                ipsf.History.from_columns({**caseload(), "coaches": table})
        for tables, says in (
            (None, "not None"),
            ("folder", "ipsf.load"),
            (SAMPLE, "ipsf.load"),
            ([caseload()], "a dict of tables"),
        ):
            with self.assertRaisesRegex(TypeError, "^tables: .*" + says):
                ipsf.History.from_columns(tables)
        with self.assertRaisesRegex(ipsf.InvalidArgument, "NUL"):
            ipsf.History.from_columns({"coaches\0x": {}})
        with self.assertRaisesRegex(TypeError, "table's name"):
            ipsf.History.from_columns({1: {}})

    def test_names_in_other_letters(self):
        tables = caseload()
        written = {f" {name.title()} ": column for name, column in tables["episodes"].items()}
        self.assertEqual(clients_per_coach({"Coaches ": tables["coaches"], "EPISODES": written}), 3)
        contacts = {"ON": array("i", [19875]), "Coach_ID": ["A"], "party": ["client"], "Episode_id": ["1"]}
        lent = ipsf.History.from_columns({**tables, " Contacts": contacts}, lend=True)
        self.assertEqual(lent.rows["contacts"], 1)
        self.assertNotIn("unknown-column", lent.warnings)
        if numpy:
            self.assertEqual(clients_per_coach({**tables, "episodes": pyarrow.table(written)}), 3)

    @unittest.skipUnless(numpy, "numpy, pandas, polars and pyarrow are not all here; the wheel's test has them")
    def test_frames(self):
        tables = caseload()
        frame = pandas.DataFrame(tables["episodes"])
        for episodes in (frame, frame.to_dict("list"), frame.to_dict("records"), polars.DataFrame(tables["episodes"])):
            self.assertEqual(clients_per_coach({**tables, "episodes": episodes}), 3)

        class WithoutArrow(pandas.DataFrame):  # as pandas is without pyarrow
            __module__ = "pandas"

            def __arrow_c_stream__(self, requested_schema=None):
                raise ImportError("pyarrow")

        self.assertEqual(clients_per_coach({**tables, "episodes": WithoutArrow(frame)}), 3)
        with self.assertRaisesRegex(TypeError, r'to_dict\("list"\)'):
            ipsf.History.from_columns({**tables, "episodes": frame.to_dict()})
        with self.assertRaisesRegex(TypeError, "not DataFrame"):
            ipsf.History.from_columns(frame)
        lazy = polars.LazyFrame(tables["episodes"])
        if not hasattr(lazy, "__arrow_c_stream__"):
            with self.assertRaisesRegex(TypeError, r"collect\(\)"):
                ipsf.History.from_columns({**tables, "episodes": lazy})

    @unittest.skipUnless(numpy, "numpy, pandas, polars and pyarrow are not all here; the wheel's test has them")
    def test_arrow_columns_without_a_value(self):
        tables = caseload()
        for column in (
            polars.Series([None] * 3),
            polars.Series([None] * 3, dtype=polars.Float64),
            polars.Series([None] * 3, dtype=polars.Datetime),
        ):
            frame = polars.DataFrame({**tables["episodes"], "ended_on": column, "end_reason": column})
            self.assertEqual(clients_per_coach({**tables, "episodes": frame}), 3)
        nothing = pyarrow.DictionaryArray.from_arrays(pyarrow.array([None] * 3, "int8"), pyarrow.array([], "float64"))
        for column in (
            pyarrow.nulls(3),
            pyarrow.array([None] * 3, "float64"),
            pyarrow.array([None] * 3, pyarrow.list_(pyarrow.int8())),
            nothing,
        ):
            table = pyarrow.table({**tables["episodes"], "ended_on": column, "end_reason": column})
            self.assertEqual(clients_per_coach({**tables, "episodes": table}), 3)
            self.assertEqual(ipsf.History.from_columns({**tables, "episodes": table.slice(0, 0)}).rows["episodes"], 0)
        for column, name in (
            (pyarrow.array([1.0, None, None]), "float64"),
            (pyarrow.RunEndEncodedArray.from_arrays([3], pyarrow.array([None], "date32")), "run-end encoded"),
            (pyarrow.array([None, None, [1]], pyarrow.list_view(pyarrow.int8())), "list"),
            (pyarrow.array([None, None, b"x"], pyarrow.binary_view()), "binary view"),
        ):
            with self.assertRaisesRegex(
                ipsf.Refused,
                f"column ended_on: an Arrow column of type {name} is not taken here; "
                "cast it to date32 where it comes from$",
            ):
                ipsf.History.from_columns(
                    {**tables, "episodes": pyarrow.table({**tables["episodes"], "ended_on": column})}
                )


class Arguments(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.history = ipsf.load(SAMPLE)

    def test_an_edition_by_its_id(self):
        history, edition = self.history, ipsf.edition("fi-2021-11")
        for scored in (
            lambda used: ipsf.score(history, as_of=AS_OF, edition=used).json,
            lambda used: ipsf.series(history, from_="2024-03-01", to=AS_OF, edition=used).csv(),
            lambda used: ipsf.sensitivity(history, as_of=AS_OF, edition=used).json(),
            lambda used: ipsf.explain(history, "T1", "clients_per_coach", as_of=AS_OF, edition=used).json,
            lambda used: ipsf.list_due(history, as_of=AS_OF, edition=used).csv(),
            lambda used: ipsf.punctuality(history, from_="2024-03-01", to=AS_OF, edition=used).csv(),
            lambda used: ipsf.track(history, from_="2024-03-01", to=AS_OF, edition=used).csv(),
            lambda used: ipsf.phase_flow(history, as_of=AS_OF, edition=used).csv(),
            lambda used: ipsf.compare_editions(used, "fi-thl-mental-health").csv(),
            lambda used: ipsf.compare_reviews("fi-thl-mental-health", used, history, as_of=AS_OF).csv(),
            lambda used: ipsf.load(SAMPLE, used).rows,
            lambda used: history.save(used),
            lambda used: ipsf.History.restore(history.save(edition), used).rows,
        ):
            self.assertEqual(scored("fi-2021-11"), scored(edition))
        with self.assertRaises(ipsf.Refused):
            ipsf.score(history, as_of=AS_OF, edition="fi-2022")
        for wrong in (5, b"fi-2021-11", ipsf.service_model(ipsf.service_models()[0]), Path("x.toml")):
            with self.assertRaisesRegex(TypeError, "^edition: give an Edition, or the id"):
                ipsf.score(history, as_of=AS_OF, edition=wrong)

    def test_a_service_model_by_its_id(self):
        model = ipsf.service_models()[0]
        edition = ipsf.edition("fi-2021-11")
        self.assertEqual(
            edition.with_service_model(model).deadlines, edition.with_service_model(ipsf.service_model(model)).deadlines
        )
        with self.assertRaisesRegex(TypeError, "^model: "):
            edition.with_service_model(5)

    def test_no_text_is_cut_at_a_nul(self):
        history, edition = self.history, ipsf.edition("fi-2021-11")
        for call in (
            lambda text: ipsf.score(history, as_of=AS_OF, teams=[text]),
            lambda text: ipsf.score(history, as_of=AS_OF, edition=text),
            lambda text: ipsf.score(history, as_of=AS_OF, choices={text: "counts"}),
            lambda text: ipsf.score(history, as_of=AS_OF, choices={"averaging": text}),
            lambda text: ipsf.score(history, as_of=AS_OF, answers={text: 97}),
            lambda text: ipsf.score(history, as_of=AS_OF, answers={"coaching_time_share": text}),
            lambda text: ipsf.score(history, as_of=AS_OF, answers=text),
            lambda text: ipsf.score(history, as_of=AS_OF).text(text),
            lambda text: ipsf.Answers().add("coaching_time_share", 97, team=text),
            lambda text: ipsf.Answers().add("coaching_time_share", 97, source=text),
            lambda text: ipsf.Answers().add("coaching_time_share", 97, note=text),
            lambda text: ipsf.Answers.read(text),
            lambda text: ipsf.explain(history, text, "clients_per_coach", as_of=AS_OF),
            lambda text: ipsf.explain(history, "T1", text, as_of=AS_OF),
            lambda text: ipsf.list_due(history, as_of=AS_OF, coaches=[text]),
            lambda text: ipsf.list_due(history, as_of=AS_OF, clients=[text]),
            lambda text: ipsf.list_due(history, as_of=AS_OF, keys=[text]),
            lambda text: ipsf.summarise_clients(history, as_of=AS_OF, clients=[text]),
            lambda text: ipsf.phase_state(history, text, on=AS_OF),
            lambda text: ipsf.can_move(history, text, 2, on=AS_OF),
            lambda text: ipsf.series(history, from_="2024-03-01", to=AS_OF).low(text),
            lambda text: ipsf.series(history, from_="2024-03-01", to=AS_OF).numerator(text),
            lambda text: ipsf.load(text),
            lambda text: ipsf.load(SAMPLE, teams=[text]),
            lambda text: history.part([text]),
            lambda text: ipsf.edition(text),
            lambda text: ipsf.edition_for(AS_OF, text),
            lambda text: ipsf.read_edition(text),
            lambda text: ipsf.service_model(text),
            lambda text: ipsf.read_service_model(text),
            lambda text: edition.dmn(text),
            lambda text: edition.with_changes({(24, text, "community_time_share"): ">= 70"}),
            lambda text: edition.with_changes({(24, "5", text): ">= 70"}),
            lambda text: edition.with_changes({(24, "5", "community_time_share"): text}),
        ):
            for text in ("T1\0x", "\ud800"):
                with self.assertRaises((ValueError, TypeError, FileNotFoundError)) as caught:
                    call(text)
                self.assertNotIsInstance(caught.exception, UnicodeError)
                if not isinstance(caught.exception, (TypeError, FileNotFoundError)):
                    self.assertRegex(str(caught.exception), "NUL|lone surrogate|file system")

    def test_lists_of_ids(self):
        history = self.history
        expected = ipsf.score(history, as_of=AS_OF, teams=["T1"]).json
        for teams in (("T1",), {"T1"}, {"T1": 1}.keys(), iter(["T1"])):
            self.assertEqual(ipsf.score(history, as_of=AS_OF, teams=teams).json, expected)
        self.assertEqual(ipsf.score(history, as_of=AS_OF, teams=None).json, ipsf.score(history, as_of=AS_OF).json)
        for call, name in (
            (lambda none: ipsf.score(history, as_of=AS_OF, teams=none), "teams"),
            (lambda none: ipsf.load(SAMPLE, teams=none), "teams"),
            (lambda none: history.part(none), "teams"),
            (lambda none: ipsf.series(history, from_="2024-03-01", to=AS_OF, teams=none), "teams"),
            (lambda none: ipsf.phase_flow(history, as_of=AS_OF, teams=none), "teams"),
            (lambda none: ipsf.summarise_clients(history, as_of=AS_OF, coaches=none), "coaches"),
            (lambda none: ipsf.list_due(history, as_of=AS_OF, clients=none), "clients"),
            (lambda none: ipsf.list_due(history, as_of=AS_OF, keys=none), "keys"),
        ):
            for none in ([], (), set(), iter([]), *([numpy.array([])] if numpy else [])):
                with self.assertRaisesRegex(ipsf.InvalidArgument, f"^{name}: the list is empty.* None for all"):
                    call(none)
        with self.assertRaisesRegex(TypeError, "^teams: give a list .* not None"):
            history.part(None)
        for wrong in ("T1", b"T1", {"T1": 1}, 5):
            for call in (
                lambda teams: ipsf.score(history, as_of=AS_OF, teams=teams),
                lambda teams: ipsf.load(SAMPLE, teams=teams),
                lambda teams: history.part(teams),
                lambda teams: ipsf.track(history, from_="2024-03-01", to=AS_OF, teams=teams),
                lambda teams: ipsf.summarise_clients(history, as_of=AS_OF, teams=teams),
                lambda teams: ipsf.list_due(history, as_of=AS_OF, teams=teams),
            ):
                with self.assertRaisesRegex(TypeError, "^teams: give a list"):
                    call(wrong)
        for wrong in (None, 1.5, True, b"T1", ["T1"]):
            with self.assertRaisesRegex(TypeError, "^teams: an id is a text or an integer"):
                ipsf.score(history, as_of=AS_OF, teams=[wrong])

    def test_numbers_are_neither_cut_nor_guessed(self):
        history = self.history
        for call, name in (
            (lambda value: ipsf.score(history, as_of=AS_OF, months=value), "months"),
            (lambda value: ipsf.score(history, as_of=AS_OF, threads=value), "threads"),
            (lambda value: ipsf.list_due(history, as_of=AS_OF, horizon=value), "horizon"),
            (lambda value: ipsf.list_due(history, as_of=AS_OF, met=value), "met"),
            (lambda value: ipsf.can_move(history, "1", value, on=AS_OF), "to"),
            (
                lambda value: ipsf.edition("fi-2021-11").with_changes({(value, "5", "community_time_share"): ">= 70"}),
                "changes",
            ),
        ):
            for wrong in (2**32 + 6, -(2**32)):
                with self.assertRaisesRegex(ipsf.InvalidArgument, f"^{name}.* out of range"):
                    call(wrong)
            for wrong in ("6", 6.0, True, (6,)):
                with self.assertRaisesRegex(TypeError, f"^{name}.*: give a whole number"):
                    call(wrong)
        with self.assertRaisesRegex(ipsf.InvalidArgument, "^memory_limit: .* out of range"):
            ipsf.load(SAMPLE, memory_limit=2**63)
        with self.assertRaisesRegex(ipsf.InvalidArgument, "^jobs_started_goal: -1 is out of range"):
            ipsf.track(history, from_="2024-03-01", to=AS_OF, jobs_started_goal=-1)
        with self.assertRaisesRegex(TypeError, "^employed_share_goal: give an exact share"):
            ipsf.track(history, from_="2024-03-01", to=AS_OF, employed_share_goal=0.4)

    def test_dates(self):
        history = self.history
        for day in (
            datetime.date(2024, 5, 8),
            datetime.datetime(2024, 5, 8),
            *([numpy.datetime64(AS_OF), pandas.Timestamp(AS_OF)] if numpy else []),
        ):
            self.assertEqual(ipsf.score(history, as_of=day).json, ipsf.score(history, as_of=AS_OF).json)
        for wrong in (
            "2024-5-8",
            "20240508",
            "2024-W19-3",
            "2024-02-30",
            "",
            "8.5.2024",
            " 2024-05-08",
            "２０２４-05-08",
        ):
            with self.assertRaisesRegex(ValueError, "^as_of: "):
                ipsf.score(history, as_of=wrong)
        for coarse in ("Y", "M", "3M", "W") if numpy else ():
            with self.assertRaisesRegex(TypeError, r"^as_of: dates of the type datetime64\[.* say no day"):
                ipsf.score(history, as_of=numpy.datetime64("2024-05-08", coarse))
            with self.assertRaisesRegex(TypeError, "^table episodes, column started_on: dates of the type"):
                ipsf.History.from_columns(
                    caseload(started_on=numpy.array(["2024-05-08"] * 3, dtype=f"datetime64[{coarse}]"))
                )
        aware = datetime.datetime(2024, 5, 8, tzinfo=datetime.timezone.utc)
        for wrong in (
            None,
            45306,
            20240508.0,
            datetime.datetime(2024, 5, 8, 1),
            aware,
            *([pandas.NaT, numpy.datetime64("NaT")] if numpy else []),
        ):
            with self.assertRaisesRegex(TypeError, "^as_of: "):
                ipsf.score(history, as_of=wrong)
        with self.assertRaisesRegex(TypeError, "^from_: "):
            ipsf.series(history, from_=1, to=AS_OF)
        with self.assertRaisesRegex(TypeError, "^holidays: "):
            ipsf.score(history, as_of=AS_OF, holidays=AS_OF)
        with self.assertRaisesRegex(TypeError, "^holidays: "):
            ipsf.score(history, as_of=AS_OF, holidays=[1])

    def test_a_history_and_other_things_of_a_wrong_type(self):
        for call in (
            lambda history: ipsf.score(history, as_of=AS_OF),
            lambda history: ipsf.series(history, from_="2024-03-01", to=AS_OF),
            lambda history: ipsf.explain(history, "T1", "clients_per_coach", as_of=AS_OF),
            lambda history: ipsf.list_due(history, as_of=AS_OF),
            lambda history: ipsf.track(history, from_="2024-03-01", to=AS_OF),
            lambda history: ipsf.summarise_clients(history, as_of=AS_OF),
            lambda history: ipsf.phase_state(history, "1", on=AS_OF),
        ):
            for wrong in ("examples/kainuu-like", SAMPLE, caseload(), False):
                with self.assertRaisesRegex(
                    TypeError, "^history: give what ipsf.load or ipsf.History.from_columns gave"
                ):
                    call(wrong)
        for name, wrong in (("answers", [1]), ("choices", ["averaging"]), ("progress", 5), ("teams", 5)):
            with self.assertRaisesRegex(TypeError, f"^{name}: give "):
                ipsf.score(self.history, as_of=AS_OF, **{name: wrong})
        with self.assertRaisesRegex(ValueError, "^every: give 'month', 'quarter', 'year'"):
            ipsf.series(self.history, from_="2024-03-01", to=AS_OF, every=["month"])
        for changes, says in (
            ({"24": ">= 70"}, "a rule is"),
            ([], "a dict of rule to cell"),
            ({(24, 5): ">= 70"}, "a rule is"),
        ):
            with self.assertRaisesRegex(TypeError, says):
                ipsf.edition("fi-2021-11").with_changes(changes)
        with self.assertRaisesRegex(TypeError, "a cell is exact: .* not a float"):
            ipsf.edition("fi-2021-11").with_changes({(24, "5", "community_time_share"): 70.5})
        with self.assertRaisesRegex(TypeError, "an answer is exact: .* not a float"):
            ipsf.Answers().add("clients_per_coach", 19.5)
        with self.assertRaisesRegex(TypeError, "^data: "):
            ipsf.History.restore("bytes", "fi-2021-11")
        for wrong in ("{}", "[]", "", '{"edition": 5}', "null"):
            with self.assertRaisesRegex(ipsf.InvalidArgument, "not the JSON of reviews"):
                ipsf.Reviews.from_json(wrong)

    def test_answers(self):
        for value in (97, "97", Decimal("97"), Fraction(97, 100), *([numpy.int64(97)] if numpy else [])):
            self.assertEqual(
                ipsf.score(as_of=AS_OF, answers={"coaching_time_share": value})[0]
                .criterion(2)
                .inputs["coaching_time_share"]
                .value,
                Fraction(97, 100),
            )
        for value in (True, *([numpy.bool_(True)] if numpy else [])):
            self.assertIs(
                ipsf.score(as_of=AS_OF, answers={"contacts_tracked": value})[0]
                .criterion(15)
                .inputs["contacts_tracked"]
                .value,
                True,
            )
        # A fraction is itself, also where it is whole (docs/history.md, "Values of answers").
        for share in (Fraction(0), Fraction(1, 200), Fraction(1)):
            score = ipsf.score(as_of=AS_OF, answers={"coaching_time_share": share})[0].criterion(2)
            self.assertEqual(score.inputs["coaching_time_share"].value, share)
        for share in (Fraction(2), Fraction(97), Fraction(100), Fraction(3, 2), Fraction(-1)):
            with self.assertRaises(ipsf.Refused):
                ipsf.score(as_of=AS_OF, answers={"coaching_time_share": share})
        # What is no share is the whole number that it is.
        score = ipsf.score(
            as_of=AS_OF,
            answers={"rating.2": Fraction(3), "phases_delivered": Fraction(5)},
            choices={"practice_share": Fraction(75)},
        )[0]
        self.assertEqual((score.criterion(2).rating, score.criterion(3).inputs["phases_delivered"].value), (3, 5))
        changed = ipsf.edition("fi-2021-11").with_changes({(24, "4", "community_time_share"): Fraction(60)})
        self.assertIn(": 60 % (", changed.what_if["en"])
        # 20 clients a coach are no share: the fraction 20/1 is 20.
        score = ipsf.score(as_of=AS_OF, answers={"clients_per_coach": Fraction(20)})[0].criterion(1)
        self.assertEqual(score.inputs["clients_per_coach"].value, 20)
        for wrong in (0.97, None, [97], *([numpy.float32(97)] if numpy else [])):
            with self.assertRaisesRegex(TypeError, "^answer coaching_time_share: "):
                ipsf.score(as_of=AS_OF, answers={"coaching_time_share": wrong})

    def test_criteria_are_asked_for_by_id(self):
        review = ipsf.score(self.history, as_of=AS_OF)[0]
        self.assertEqual([review.criterion(id).id for id in range(1, 26)], list(range(1, 26)))
        for wrong in (0, -1, 26):
            with self.assertRaisesRegex(IndexError, f"no criterion {wrong}"):
                review.criterion(wrong)


class Paths(unittest.TestCase):
    def test_paths_that_are_not_utf8(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(os.fsencode(folder), b"hist\xff")
            try:
                os.mkdir(path)
            except OSError:
                self.skipTest("this file system has no such names")
            for name in ("coaches", "episodes"):
                with open(os.path.join(path, name.encode() + b".csv"), "wb") as file:
                    file.write((SAMPLE / f"{name}.csv").read_bytes())
            for given in (path, os.fsdecode(path), Path(os.fsdecode(path))):
                self.assertEqual(ipsf.load(given).rows["coaches"], ipsf.load(SAMPLE).rows["coaches"])
            with self.assertRaises(ipsf.Refused):
                ipsf.load(path + b"/nothing")
            for read, content in (
                (ipsf.read_edition, b"format = 1\nx"),
                (ipsf.read_service_model, b"format = 1\nx"),
                (ipsf.Answers.read, b"item|value\n"),
            ):
                file = os.path.join(path, b"\xfe.toml")
                with open(file, "wb") as written:
                    written.write(content)
                with self.assertRaises(ipsf.Refused):
                    read(os.fsdecode(file))
            self.assertEqual(len(ipsf.score(as_of=AS_OF, answers=self.answers_in(path))), 1)

    @staticmethod
    def answers_in(folder):
        file = os.path.join(folder, b"\xfe.csv")
        with open(file, "wb") as written:
            written.write(b"item,value\ncontacts_tracked,true\n")
        return file

    def test_what_is_no_file(self):
        for read in (ipsf.read_edition, ipsf.read_service_model, ipsf.Answers.read):
            with self.assertRaisesRegex(FileNotFoundError, "'ei/löydy'"):
                read("ei/löydy")
            with self.assertRaisesRegex(ipsf.InvalidArgument, "no regular file"):
                read(str(SAMPLE))
            with self.assertRaisesRegex(ipsf.InvalidArgument, "give it as bytes"):
                read("format = 1\nid = 'x'\n")
            for wrong in (0, None, ["x"]):
                with self.assertRaisesRegex(TypeError, "give a path"):
                    read(wrong)
        if hasattr(os, "mkfifo"):
            with tempfile.TemporaryDirectory() as folder:
                os.mkfifo(f"{folder}/pipe")
                with self.assertRaisesRegex(ipsf.InvalidArgument, "no regular file"):
                    ipsf.Answers.read(f"{folder}/pipe")
        for wrong in (0, None, ["x"]):
            with self.assertRaisesRegex(TypeError, "^path: give a path"):
                ipsf.load(wrong)


class Copies(unittest.TestCase):
    def test_results_that_are_data_can_be_pickled_and_copied(self):
        history = ipsf.load(SAMPLE)
        explanation = ipsf.explain(history, "T1", "clients_per_coach", as_of=AS_OF)
        reviews = ipsf.score(history, as_of=AS_OF)
        for result in (
            explanation,
            reviews,
            reviews[0],
            list(ipsf.series(history, from_="2024-03-01", to=AS_OF)),
            list(ipsf.list_due(history, as_of=AS_OF)),
            list(ipsf.track(history, from_="2024-03-01", to=AS_OF)),
            list(ipsf.summarise_clients(history, as_of=AS_OF)),
            ipsf.edition("fi-2021-11").deadlines,
        ):
            for again in (pickle.loads(pickle.dumps(result)), copy.copy(result), copy.deepcopy(result)):
                self.assertEqual(again, result)
        self.assertIn("T1", reviews.text())
        with self.assertRaisesRegex(ipsf.InvalidArgument, "score them again"):
            pickle.loads(pickle.dumps(reviews)).text()
        with self.assertRaisesRegex(ipsf.InvalidArgument, "explain again"):
            copy.copy(explanation).__arrow_c_stream__()

    def test_exceptions_come_home_from_other_processes(self):
        for call in (
            lambda: ipsf.History.from_columns(caseload(coach_id=["A", "B", "B"])),
            lambda: ipsf.score(as_of=AS_OF),
            lambda: ipsf.load(SAMPLE, memory_limit=1000),
            lambda: ipsf.load(SAMPLE, progress=lambda done, total: False),
        ):
            with self.assertRaises(ipsf.Error) as caught:
                call()
            for again in (pickle.loads(pickle.dumps(caught.exception)), copy.copy(caught.exception)):
                self.assertIs(type(again), type(caught.exception))
                self.assertEqual((str(again), vars(again)), (str(caught.exception), vars(caught.exception)))

    def test_handles_say_what_to_do_instead(self):
        history = ipsf.load(SAMPLE)
        for thing, advice in (
            (history, "history.save"),
            (ipsf.edition("fi-2021-11"), "toml"),
            (ipsf.service_model(ipsf.service_models()[0]), "read the model again"),
            (ipsf.Answers(), "make them again"),
            (ipsf.series(history, from_="2024-03-01", to=AS_OF), "rows"),
            (ipsf.list_due(history, as_of=AS_OF), "rows"),
        ):
            for copied in (pickle.dumps, copy.copy, copy.deepcopy):
                if copied is copy.copy and not isinstance(thing, ipsf.History):
                    continue
                with self.assertRaisesRegex(TypeError, f"cannot be pickled or copied; .*{advice}"):
                    copied(thing)
        held = ipsf.History.restore(history.save("fi-2021-11"), "fi-2021-11")
        self.assertEqual(held.rows, history.rows)


class Progress(unittest.TestCase):
    def test_an_exception_comes_as_it_was_raised(self):
        history = ipsf.load(SAMPLE)
        cause = KeyError("its cause")

        def fails(done, total):
            try:
                raise OSError("what was being handled")
            except OSError:
                raise RuntimeError("the caller's own") from cause

        def last(done, total):
            if done == total:
                raise RuntimeError("the caller's own")

        for call in (
            lambda told: ipsf.load(SAMPLE, progress=told),
            lambda told: ipsf.score(history, as_of=AS_OF, progress=told),
            lambda told: ipsf.series(history, from_="2024-03-01", to=AS_OF, progress=told),
            lambda told: ipsf.sensitivity(history, as_of=AS_OF, progress=told),
            lambda told: ipsf.compare_reviews("fi-2021-11", "fi-2021-11", history, as_of=AS_OF, progress=told),
            lambda told: ipsf.History.from_columns(caseload(), progress=told),
        ):
            with self.assertRaisesRegex(RuntimeError, "the caller's own") as caught:
                call(fails)
            self.assertIs(caught.exception.__cause__, cause)
            self.assertIsInstance(caught.exception.__context__, OSError)
            with self.assertRaisesRegex(RuntimeError, "the caller's own"):
                call(last)
        for raised in (KeyboardInterrupt, SystemExit):
            with self.assertRaises(raised):
                ipsf.load(SAMPLE, progress=lambda done, total: (_ for _ in ()).throw(raised()))


class Handles(unittest.TestCase):
    def test_none_is_made_by_hand(self):
        history = ipsf.load(SAMPLE)
        for made, by in (
            (ipsf.History, "ipsf.load"),
            (ipsf.Edition, "ipsf.read_edition"),
            (ipsf.ServiceModel, "ipsf.service_model"),
            (lambda given: ipsf.Series(given, ipsf.edition("fi-2021-11")), "ipsf.series"),
            (ipsf.Tracking, "ipsf.track"),
            (ipsf.Sensitivity, "ipsf.sensitivity"),
            (ipsf.DueList, "ipsf.list_due"),
        ):
            for given in (5, "fi-2021-11", None, history):
                with self.assertRaisesRegex(TypeError, f"made by .*{by}.*, not by hand"):
                    made(given)


class OtherPythons(unittest.TestCase):
    def test_without_the_functions_of_cpython(self):
        # As on PyPy: everything but Arrow's capsules, which say so.
        program = """
import ctypes, sys
del ctypes.pythonapi, ctypes.py_object
import array, ipsf
history = ipsf.load("examples/kainuu-like")
explanation = ipsf.explain(history, "T1", "clients_per_coach", as_of="2024-05-08")
ids = memoryview(array.array("i", [1, -1, 2, -1]))[::2].toreadonly()
episodes = {"episode_id": ids, "client_id": ids, "coach_id": ["A"] * 2, "started_on": ["2024-01-01"] * 2}
built = ipsf.History.from_columns({"coaches": {"coach_id": ["A"], "team_id": ["North"]}, "episodes": episodes})
assert ipsf.explain(built, "North", "clients_per_coach", as_of="2024-06-30").value == 2
try:
    explanation.__arrow_c_stream__()
except ipsf.Error as why:
    assert "need CPython" in str(why), why
else:
    sys.exit(1)
"""
        ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=os.environ)
        self.assertEqual((ended.returncode, ended.stderr), (0, ""))


class Archives(unittest.TestCase):
    def test_an_import_out_of_an_archive_says_so(self):
        with tempfile.TemporaryDirectory() as folder:
            package = Path(ipsf.__file__).parent
            with zipfile.ZipFile(f"{folder}/ipsf.zip", "w") as archive:
                for module in package.glob("*.py"):
                    archive.write(module, f"ipsf/{module.name}")
            environment = {key: value for key, value in os.environ.items() if key not in ("IPSF_LIBRARY", "PYTHONPATH")}
            ended = subprocess.run(
                [sys.executable, "-c", f"import sys; sys.path.insert(0, {folder + '/ipsf.zip'!r}); import ipsf"],
                capture_output=True,
                text=True,
                env=environment,
                cwd=folder,
            )
            self.assertRegex(ended.stderr, "ImportError: ipsf: a library cannot be loaded out of an archive; install")


if __name__ == "__main__":
    unittest.main()
