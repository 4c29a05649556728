"""Odd values for every public function: each call succeeds, or fails with an exception of the package or a TypeError or
ValueError of its own words.

python test_odd_values.py [SECONDS [SEED]]      as long as one likes, and other calls by another seed
"""

import array
import collections
import copy
import datetime
import decimal
import enum
import fractions
import inspect
import os
import pathlib
import pickle
import random
import sys
import tempfile
import time
import traceback
import unittest

import ipsf

SAMPLE = pathlib.Path("examples/kainuu-like").resolve()
AS_OF = "2024-05-08"
PACKAGE = pathlib.Path(ipsf.__file__).resolve().parent
SOURCES = {str(path): path.read_text(encoding="utf-8").splitlines() for path in PACKAGE.glob("*.py")}


class Word(str, enum.Enum):
    TEAM = "T1"


class Number(enum.IntEnum):
    TWO = 2


class Evil:
    """Answers any attribute with itself."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *arguments):
        return self


class LiesAboutArrow:
    def __arrow_c_stream__(self, requested_schema=None):
        return 5


class LiesAboutBatches:
    def __arrow_c_array__(self, requested_schema=None):
        return None


Record = collections.namedtuple("Record", "coach_id team_id")

ODD = [
    None, True, False, 0, 1, -1, 2, 6, 25, 26, 2**31 - 1, 2**31, -(2**31), 2**32, 2**32 + 6, 2**63 - 1, 2**63, -(2**63),
    10**30, 0.0, 0.5, 1e300, float("nan"), float("inf"), 1j, "", " ", "T1", "T1\0x", "\0", "Ä", "\ud800", "a\udcff",
    "x" * 10_000, "2024-05-08", "2024-02-30", "2024-5-8", "20240508", "0000-00-00", "fi-2021-11", "fi", "en", "month",
    "week", "year", "clients_per_coach", "true", b"", b"T1", b"a\0b", b"\xff", bytearray(b"T1"), memoryview(b"T1"), (),
    [], {}, set(), {"T1"}, frozenset({"T1"}), ["T1"], [["T1"]], [None], [1, 2], ("T1", 2), [1.5], [True], ["T1", 1.5],
    {"a": 1}, {1: 2}, {"a": {"b": [1]}}, {0: "T1", 1: "T2"}, [{"a": 1}], [{}],
    {"coaches": {"coach_id": ["A"], "team_id": ["North"]}}, {(24, "5", "community_time_share"): ">= 70"},
    {(24, 5): ">= 70"}, {"x\0": 1}, range(3), range(0), iter([1]), (x for x in "ab"), map(str, [1]), {"a": 1}.keys(),
    {"a": 1}.values(), collections.deque([1]), collections.UserList([1]), collections.OrderedDict(a=1),
    collections.ChainMap({"a": 1}), Record("A", "North"), [Record("A", "North")], datetime.date(2024, 5, 8),
    datetime.date.min, datetime.date.max, datetime.datetime(2024, 5, 8), datetime.datetime(2024, 5, 8, 1),
    datetime.datetime(2024, 5, 8, tzinfo=datetime.timezone.utc), datetime.time(1), datetime.timedelta(1),
    decimal.Decimal("0.5"), decimal.Decimal("NaN"), decimal.Decimal("sNaN"), decimal.Decimal("Infinity"),
    fractions.Fraction(1, 3), fractions.Fraction(10**30, 7), Word.TEAM, Number.TWO, object(), object, int, len, print,
    lambda *arguments: None, lambda *arguments: False, lambda: None, Evil(), LiesAboutArrow(), LiesAboutBatches(),
    array.array("i", [1, 2]), array.array("d", [0.5]), array.array("f", [0.5]), array.array("q"),
    memoryview(array.array("i", [1, 2, 3]))[::-1], memoryview(b"abcdef").cast("B", (2, 3)), NotImplemented, ...,
    ValueError("x"), pathlib.Path("no/such/path"), pathlib.Path("T1"), SAMPLE, "examples/kainuu-like", os.curdir,
    "/dev/null", "/dev/zero", "no/such/file",
]  # fmt: skip

try:
    import numpy

    ODD += [
        numpy.int64(2), numpy.int8(1), numpy.uint64(2**63), numpy.float64(0.5), numpy.float32(0.8),
        numpy.float64("nan"), numpy.bool_(True), numpy.str_("T1"), numpy.bytes_(b"T1"), numpy.datetime64("2024-05-08"),
        numpy.datetime64("NaT"), numpy.datetime64("2024-05-08T01"), numpy.datetime64("30000-01-01"),
        numpy.timedelta64(1, "D"), numpy.array(5), numpy.arange(3), numpy.ones((2, 2)),
        numpy.array(["a", None], dtype=object), numpy.array([1, 2], dtype=">i4"), numpy.array([0.5], dtype="f2"),
        numpy.array([1j]), numpy.array(["2024-05-08", "NaT"], dtype="datetime64[D]"),
        numpy.array([1, 2], dtype="timedelta64[s]"), numpy.zeros(2, dtype=[("a", "i4")]), numpy.ma.masked,
        numpy.ma.array([1, 2], mask=[0, 1]), numpy.ma.array([[1, 2]], mask=[[0, 1]]), numpy.array([b"a"]),
        numpy.array([], dtype="f8"), numpy.void(b"x"),
    ]  # fmt: skip
    import pandas
    import polars
    import pyarrow

    FRAME = pandas.DataFrame({"coach_id": ["A"], "team_id": ["North"]})
    ODD += [
        pandas.NA, pandas.NaT, pandas.Timestamp("2024-05-08"), pandas.Timestamp("2024-05-08 01:00"),
        pandas.Timestamp("2024-05-08", tz="Europe/Helsinki"), pandas.Period("2024-05"), pandas.Series([1, None]),
        pandas.Series(["a", pandas.NA]), pandas.array([1, None], dtype="Int64"), pandas.Index([1, 2]),
        pandas.Categorical(["a", None]), FRAME, FRAME.to_dict(), FRAME.to_dict("records"), FRAME.to_dict("list"),
        pandas.to_datetime(pandas.Series(["2024-05-08", None])), pandas.MultiIndex.from_tuples([(1, 2)]),
        polars.Series([1, None]), polars.Series([None]), polars.DataFrame(FRAME), polars.LazyFrame({"coach_id": ["A"]}),
        polars.col("a"), pyarrow.array([1, None]), pyarrow.scalar(1),
        pyarrow.table({"coach_id": ["A"], "team_id": ["North"]}), pyarrow.chunked_array([[1], [None]]),
        pyarrow.array([None]), pyarrow.field("a", "int8"), pyarrow.nulls(2),
    ]  # fmt: skip
except ImportError:
    pass  # the wheel's test has them

# Whole columns, and cells of lists: a list of several odd values is a column of its own.
TABLES = {
    "coaches": {"coach_id": ["A", "B"], "team_id": ["North", "South"], "fte": [0.5, 1],
                "started_on": ["2020-01-01"] * 2},
    "episodes": {"episode_id": [1, 2], "client_id": [1, 2], "coach_id": ["A", "B"], "started_on": ["2024-01-01"] * 2,
                 "end_reason": [None, None], "ended_on": [None, None]},
    "contacts": {"on": [datetime.date(2024, 2, 1)] * 2, "coach_id": ["A"] * 2, "party": ["employer"] * 2,
                 "tailored": [True, False], "episode_id": [1, 2]},
    "jobs": {"job_id": [1], "episode_id": [1], "employer_id": ["E"], "started_on": ["2024-03-01"],
             "occupation": ["cook"], "open_market": [True]},
}  # fmt: skip


def ours(exception):
    """An exception of the package, or one of the kinds a caller's mistake is, raised by its code and not by what it
    calls."""
    if isinstance(exception, (ipsf.Error, OSError)) or (
        isinstance(exception, IndexError) and "out of range" in str(exception)
    ):
        return True
    if not isinstance(exception, (TypeError, ValueError, KeyError, IndexError)):
        return False
    last = traceback.extract_tb(exception.__traceback__)[-1]
    if PACKAGE in pathlib.Path(last.filename).parents:
        return "raise" in statement(last)
    # Python itself, about the call: a keyword that there is not, one too many.
    return isinstance(exception, TypeError) and "argument" in str(exception) and last.filename == __file__


def statement(frame):
    """The source around a frame's line: a raise may begin some lines before the one that a traceback names."""
    return " ".join(SOURCES[frame.filename][max(0, frame.lineno - 4) : frame.lineno])


class Caller:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.history = ipsf.load(SAMPLE)
        self.edition = ipsf.edition("fi-2021-11")
        self.good = {
            "history": self.history, "as_of": AS_OF, "on": AS_OF, "from_": "2024-03-01", "to": AS_OF,
            "edition": self.edition, "before": self.edition, "after": self.edition, "team": "T1",
            "measure": "clients_per_coach", "episode": "1", "tables": TABLES, "path": SAMPLE, "id": "fi-2021-11",
            "source": self.edition.toml, "model": "", "values": {"coaching_time_share": 97},
            "answers": {"coaching_time_share": 97}, "item": "coaching_time_share", "value": 97,
            "data": self.history.save(self.edition), "language": "en",
            "text": ipsf.score(self.history, as_of=AS_OF).json, "changes": {(24, "5", "community_time_share"): ">= 70"},
            "every": "month", "criterion": 1, "index": 0, "requested_schema": None, "teams": ["T1"],
        }  # fmt: skip
        results = [
            ipsf.score(self.history, as_of=AS_OF),
            ipsf.score(self.history, as_of=AS_OF)[0],
            ipsf.series(self.history, from_="2024-03-01", to=AS_OF),
            ipsf.explain(self.history, "T1", "clients_per_coach", as_of=AS_OF),
            ipsf.list_due(self.history, as_of=AS_OF),
            ipsf.punctuality(self.history, from_="2024-03-01", to=AS_OF),
            ipsf.track(self.history, from_="2024-03-01", to=AS_OF),
            ipsf.summarise_clients(self.history, as_of=AS_OF),
            ipsf.sensitivity(self.history, as_of=AS_OF, teams=["T1"]),
            ipsf.compare_reviews(self.edition, self.edition, self.history, as_of=AS_OF),
            ipsf.compare_editions(self.edition, self.edition),
            ipsf.phase_flow(self.history, as_of=AS_OF),
            ipsf.service_model(ipsf.service_models()[0]),
            self.history,
            self.edition,
            ipsf.Answers(),
        ]
        self.functions = [vars(ipsf)[name] for name in ipsf.__all__ if inspect.isfunction(vars(ipsf)[name])]
        made = (
            "History",
            "Edition",
            "ServiceModel",
            "Series",
            "DueList",
            "Punctuality",
            "Tracking",
            "ClientSummary",
            "PhaseFlow",
            "Sensitivity",
        )
        self.functions += [vars(ipsf)[name] for name in (*made, "EditionDifference", "ReviewDifference")]
        self.functions += [
            ipsf.History.from_columns,
            ipsf.History.restore,
            ipsf.Answers.read,
            ipsf.Answers.of,
            ipsf.Reviews.from_json,
        ]
        for result in results:
            for name in dir(type(result)):
                if (
                    name.startswith("_")
                    and name != "__arrow_c_stream__"
                    or name in ("test", "check", "dmn", "dmn_tests")
                ):
                    continue
                function = getattr(type(result), name)
                if (
                    inspect.isroutine(function) and function.__module__ != "collections.abc"
                ):  # what sequences have is Python's own
                    self.functions.append(getattr(result, name))

    def odd(self):
        value = self.random.choice(ODD)
        if self.random.random() < 0.2:
            value = [self.random.choice(ODD) for _ in range(self.random.randrange(4))]
        return value

    def odd_tables(self):
        """The tables with something in them replaced."""
        tables = {name: dict(columns) for name, columns in TABLES.items()}
        table = self.random.choice(list(tables))
        column = self.random.choice(list(tables[table]))
        what = self.random.randrange(4)
        if what == 0:
            tables[table] = self.odd()
        elif what == 1:
            tables[table][column] = self.odd()
        elif what == 2:
            cells = list(tables[table][column])
            cells[self.random.randrange(len(cells))] = self.odd()
            tables[table][column] = cells
        else:
            tables[table] = [dict(zip(tables[table], row)) for row in zip(*tables[table].values())]
            tables[table].append(self.odd())
        return tables

    def arguments(self, function):
        given = {}
        parameters = [p for p in inspect.signature(function).parameters.values() if p.kind is not p.VAR_KEYWORD]
        for parameter in parameters:
            if parameter.name in self.good and self.random.random() < 0.9:
                given[parameter.name] = self.good[parameter.name]
            elif parameter.default is parameter.empty:
                given[parameter.name] = self.odd()
        for parameter in self.random.sample(parameters, min(len(parameters), self.random.choice([0, 1, 1, 1, 2]))):
            given[parameter.name] = self.odd()
        if "tables" in given and self.random.random() < 0.8:
            given["tables"] = self.odd_tables()
        return parameters, given

    def call(self):
        function = self.random.choice(self.functions)
        parameters, given = self.arguments(function)
        positional = [given.pop(p.name) for p in parameters if p.kind is p.POSITIONAL_ONLY and p.name in given]
        try:
            result = function(*positional, **given)
            if self.random.random() < 0.02:
                for again in (pickle.dumps, copy.copy, copy.deepcopy):
                    try:
                        again(result)
                    except TypeError as why:
                        if not any(word in str(why) for word in ("cannot be pickled or copied", "pickle")):
                            raise
        except BaseException as exception:
            if not ours(exception):
                raise AssertionError(f"{function}: {positional} {given}: {exception!r}") from exception


class OddValues(unittest.TestCase):
    def test_calls(self):
        """The same calls every time, so that what fails today failed for whoever changed it last."""
        for seed in range(4):
            caller = Caller(seed)
            with self.subTest(f"seed {seed}"):
                for _ in range(250):
                    caller.call()


if __name__ == "__main__":
    work = tempfile.TemporaryDirectory()  # a value may be taken for the name of a file to be written
    os.chdir(work.name)
    if len(sys.argv) == 1:
        unittest.main()
    caller = Caller(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    calls, end = 0, time.monotonic() + float(sys.argv[1])
    failures = {}
    while time.monotonic() < end:
        calls += 1
        try:
            caller.call()
        except AssertionError as failure:
            cause = failure.__cause__
            last = traceback.extract_tb(cause.__traceback__)[-1]
            failures.setdefault((type(cause).__name__, last.filename, last.lineno), str(failure)[:600])
    for place, failure in failures.items():
        print(place, failure, sep="\n  ")
    sys.exit(f"{calls} calls, {len(failures)} kinds of failures" if failures else None)
