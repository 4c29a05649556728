"""Tables of pyarrow, polars, pandas and DuckDB as they come, and results for them."""

import csv
import datetime
import gc
import re
import unittest
from collections import Counter
from pathlib import Path

import ipsf

try:
    import duckdb
    import pandas
    import polars
    import pyarrow as pa
except ImportError:
    pa = None

SAMPLE = Path("examples/kainuu-like")
AS_OF = "2024-05-08"

# What the columns of the sample hold, where it is neither an id nor a text.
BOOLEANS = {"employer_contact_consent", "tailored", "open_market"}
NUMBERS = {"phase", "minutes", "coaching_minutes", "community_minutes", "total"}
WORDS = {"end_reason", "referral", "party", "made_by", "mode", "outcome", "place", "contract", "form", "kind", "source"}


def is_date(name):
    return name == "on" or name.endswith("_on")


def cells(name, written):
    """A CSV column as Python values."""
    if is_date(name):
        convert = datetime.date.fromisoformat
    elif name in BOOLEANS:
        convert = "true".__eq__
    elif name in NUMBERS:
        convert = int
    elif name == "fte":
        convert = float
    elif name.endswith("_id") and all(re.fullmatch(r"0|[1-9]\d*|", cell) for cell in written):
        convert = int
    else:
        convert = str
    return [convert(cell) if cell else None for cell in written]


def column(name, written):
    kinds = {**dict.fromkeys(BOOLEANS, "bool"), **dict.fromkeys(NUMBERS, "int32"), "fte": "float64"}
    values = cells(name, written)
    if is_date(name):
        return pa.array(values, pa.date32())
    if name in kinds:
        return pa.array(values, kinds[name])
    return pa.array(values, pa.int64() if any(isinstance(value, int) for value in values) else pa.string())


def sample():
    """The sample's tables as pyarrow has them."""
    tables = {}
    for path in SAMPLE.glob("*.csv"):
        with open(path, newline="", encoding="utf-8") as file:
            names, *rows = csv.reader(file)
        tables[path.stem] = pa.table({name: column(name, [row[i] for row in rows]) for i, name in enumerate(names)})
    return tables


def cast(table, convert):
    """The table with its columns converted: `convert` takes a field and gives a type or None."""
    for i, field in enumerate(table.schema):
        wanted = convert(field)
        if wanted is not None:
            table = table.set_column(i, field.name, table.column(i).cast(wanted))
    return table


def encode(table, index):
    """The table with its texts in dictionaries that differ from chunk to chunk."""
    for i, field in enumerate(table.schema):
        if pa.types.is_string(field.type):
            chunks = [
                pa.DictionaryArray.from_arrays(chunk.indices.cast(index), chunk.dictionary)
                for chunk in (part.dictionary_encode() for part in table.column(i).chunks)
            ]
            table = table.set_column(i, field.name, pa.chunked_array(chunks, pa.dictionary(index, pa.string())))
    return table


def in_pieces(table, rows):
    """The same rows as slices of the table; one without rows among them."""
    return pa.concat_tables(
        [table.slice(0, 0)] + [table.slice(first, rows) for first in range(0, table.num_rows, rows)]
    )


def out_of_the_middle(table):
    """The same rows as a slice of a longer table."""
    return pa.concat_tables([table, table, table]).combine_chunks().slice(table.num_rows, table.num_rows)


class OnlyArray:
    """A record batch that has no stream."""

    def __init__(self, batch):
        self.batch = batch

    def __arrow_c_array__(self, requested_schema=None):
        return self.batch.__arrow_c_array__(requested_schema)


def caseload(**episode_columns):
    """One coach with two clients; `episode_columns` replaces columns."""
    episodes = {
        "episode_id": [1, 2],
        "client_id": [1, 2],
        "coach_id": ["A", "A"],
        "started_on": [datetime.date(2024, 1, 1)] * 2,
    }
    return {"coaches": {"coach_id": ["A"], "team_id": ["North"]}, "episodes": pa.table({**episodes, **episode_columns})}


@unittest.skipUnless(pa, "pyarrow, polars, pandas and duckdb are not all here; the wheel's test has them")
class Producers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tables = sample()
        cls.loaded = ipsf.load(SAMPLE)
        cls.expected = ipsf.score(cls.loaded, as_of=AS_OF)

    def check(self, convert):
        history = ipsf.History.from_columns({name: convert(table) for name, table in self.tables.items()})
        self.assertEqual(history.rows, self.loaded.rows)
        self.assertEqual(history.warnings, self.loaded.warnings)
        self.assertEqual(ipsf.score(history, as_of=AS_OF).reviews, self.expected.reviews)

    def test_pyarrow_tables_readers_and_batches(self):
        self.check(lambda table: table)
        self.check(lambda table: table.to_reader(max_chunksize=5))
        self.check(lambda table: table.combine_chunks().to_batches()[0])
        self.check(lambda table: OnlyArray(table.combine_chunks().to_batches()[0]))

    def test_pyarrow_slices(self):
        self.check(out_of_the_middle)
        for rows in (1, 7, 64):
            self.check(lambda table: in_pieces(table, rows))
            self.check(lambda table: in_pieces(out_of_the_middle(table), rows))

    def test_pyarrow_texts_of_every_layout(self):
        for kind in (pa.large_string(), pa.string_view()):
            texts = lambda table: cast(table, lambda field: kind if pa.types.is_string(field.type) else None)
            self.check(texts)
            self.check(lambda table: in_pieces(out_of_the_middle(texts(table)), 7))

    def test_pyarrow_dictionaries_with_every_index(self):
        for index in (pa.int16(), pa.int32(), pa.int64(), pa.uint16(), pa.uint32(), pa.uint64()):
            self.check(lambda table: encode(table, index))
            self.check(lambda table: encode(in_pieces(table, 50), index))
            self.check(lambda table: in_pieces(out_of_the_middle(encode(table, index)), 50))

    def test_pyarrow_other_numbers_and_dates(self):
        def wide(field):
            if pa.types.is_date32(field.type):
                return pa.date64()
            if pa.types.is_int32(field.type):
                return pa.uint64()
            if pa.types.is_int64(field.type):
                return pa.decimal128(30, 2)
            if pa.types.is_float64(field.type):
                return pa.decimal128(4, 3)
            return None

        self.check(lambda table: cast(table, wide))
        self.check(lambda table: in_pieces(out_of_the_middle(cast(table, wide)), 7))
        self.check(lambda table: cast(table, lambda field: pa.float32() if pa.types.is_float64(field.type) else None))
        self.check(lambda table: cast(table, lambda field: pa.int16() if pa.types.is_int32(field.type) else None))
        self.check(lambda table: cast(table, lambda field: None if pa.types.is_boolean(field.type) else pa.string()))

    def test_polars_frames(self):
        self.check(polars.from_arrow)
        self.check(lambda table: polars.concat([polars.from_arrow(table)] * 3).slice(table.num_rows, table.num_rows))
        texts = polars.selectors.string()
        self.check(lambda table: polars.from_arrow(table).with_columns(texts.cast(polars.Categorical)))

        def enums(table):
            frame = polars.from_arrow(table)
            return frame.with_columns(
                frame[name].cast(polars.Enum(frame[name].drop_nulls().unique().sort()))
                for name in WORDS & set(frame.columns)
                if frame[name].dtype == polars.String
            )

        self.check(enums)
        self.check(lambda table: polars.concat([enums(table)] * 3, rechunk=False).slice(table.num_rows, table.num_rows))

    def test_pandas_frames(self):
        self.check(lambda table: table.to_pandas(types_mapper=pandas.ArrowDtype))
        # Pandas makes numbers with gaps floats unless it is told not to.
        self.check(lambda table: table.to_pandas(integer_object_nulls=True))
        self.check(lambda table: out_of_the_middle(table).to_pandas(integer_object_nulls=True))

        def categories(table):
            frame = table.to_pandas(integer_object_nulls=True)
            return frame.astype({name: "category" for name in WORDS & set(frame.columns)})

        self.check(categories)
        self.check(
            lambda table: (
                pandas.concat([categories(table)] * 3).iloc[table.num_rows : 2 * table.num_rows].reset_index(drop=True)
            )
        )

    def test_duckdb_relations(self):
        database = duckdb.connect()
        relation = lambda table: database.from_arrow(table)
        self.check(relation)
        self.check(lambda table: relation(out_of_the_middle(table)))
        self.check(lambda table: relation(pa.concat_tables([table] * 3)).limit(table.num_rows, table.num_rows))

        def enums(table):
            columns = []
            for name in table.column_names:
                words = sorted(set(table[name].drop_null().to_pylist())) if name in WORDS else []
                columns.append(f"{name}::ENUM({', '.join(map(repr, words))}) AS {name}" if words else f'"{name}"')
            return relation(table).project(", ".join(columns))

        self.check(enums)

        def decimals(table):
            columns = [
                f'"{name}"::DECIMAL(20, 3) AS "{name}"'
                if name == "fte" or pa.types.is_integer(table.schema.field(name).type)
                else f'"{name}"'
                for name in table.column_names
            ]
            return relation(table).project(", ".join(columns))

        self.check(decimals)

    def test_duckdb_text_views_and_large_texts(self):
        for setting in ("produce_arrow_string_view = true", "arrow_large_buffer_size = true"):
            database = duckdb.connect()
            database.execute("SET arrow_output_version = '1.4'")
            database.execute(f"SET {setting}")
            self.check(lambda table: database.from_arrow(table))

    def test_arrow_tables_and_columns_in_one_history(self):
        history = ipsf.History.from_columns(caseload())
        self.assertEqual(history.rows, {"coaches": 1, "episodes": 2})


@unittest.skipUnless(pa, "pyarrow, polars, pandas and duckdb are not all here; the wheel's test has them")
class Refusals(unittest.TestCase):
    def refusal(self, tables):
        with self.assertRaises(ipsf.Refused) as caught:
            ipsf.History.from_columns(tables)
        self.assertEqual(caught.exception.count, 1)
        return caught.exception.problems[0]

    def test_types_that_are_not_taken(self):
        started = [datetime.datetime(2024, 1, 1)] * 2
        problem = self.refusal(caseload(started_on=pa.array(started, pa.timestamp("us", "Europe/Helsinki"))))
        self.assertEqual((problem.table, problem.column, problem.rule), ("episodes", "started_on", "wrong-type"))
        self.assertIn("date32", problem.message)
        self.assertIn("float64", self.refusal(caseload(client_id=[1.5, 2.5])).message)
        frame = pandas.DataFrame(
            {"coach_id": ["A"], "team_id": ["North"], "started_on": pandas.to_datetime(["2024-01-01"])}
        )
        self.assertIn("timestamp", self.refusal({**caseload(), "coaches": frame}).message)

    def test_cells_that_are_wrong_are_named_over_batches(self):
        wrong = in_pieces(
            caseload(started_on=pa.array([datetime.date(2024, 1, 1), datetime.date(2500, 1, 1)]))["episodes"], 1
        )
        problem = self.refusal({**caseload(), "episodes": wrong})
        self.assertEqual((problem.row, problem.column, problem.rule), (2, "started_on", "bad-date"))

    def test_a_producer_that_fails_in_the_middle(self):
        table = caseload()["episodes"]

        def batches():
            yield from table.to_batches()
            raise OSError("the connection is gone")

        reader = pa.RecordBatchReader.from_batches(table.schema, batches())
        problem = self.refusal({**caseload(), "episodes": reader})
        self.assertEqual((problem.table, problem.rule), ("episodes", "producer-error"))
        self.assertIn("the connection is gone", problem.message)

    def test_what_is_no_table(self):
        self.assertEqual(self.refusal({**caseload(), "episodes": pa.array([1, 2])}).rule, "wrong-type")
        with self.assertRaises(ipsf.InvalidArgument):
            ipsf.History.from_columns({"episode": caseload()["episodes"]})


class Results(unittest.TestCase):
    def setUp(self):
        self.explained = ipsf.explain(ipsf.load(SAMPLE), "T1", "clients_per_coach", as_of=AS_OF)

    def test_without_any_library(self):
        # Our own stream through our own reader: none of its columns belongs to coaches.
        with self.assertRaises(ipsf.Refused) as caught:
            ipsf.History.from_columns({"coaches": self.explained, "episodes": {}})
        self.assertEqual({problem.rule for problem in caught.exception.problems}, {"missing-column"})
        # A stream that nobody reads, and one that outlives its explanation.
        self.explained.__arrow_c_stream__()
        capsule = self.explained.__arrow_c_stream__()
        del self.explained
        gc.collect()
        del capsule

    @unittest.skipUnless(pa, "pyarrow, polars, pandas and duckdb are not all here; the wheel's test has them")
    def test_every_consumer_sees_the_records(self):
        expected = [tuple(vars(record).values()) for record in self.explained.records]
        self.assertTrue(expected)
        table = pa.table(self.explained)
        table.validate(full=True)
        self.assertEqual(table.column_names, ["table", "row", "id", "numerator", "denominator", "left_out", "detail"])
        self.assertEqual([tuple(row.values()) for row in table.to_pylist()], expected)
        self.assertEqual(pa.table(self.explained), table)  # as often as one likes
        self.assertEqual(polars.DataFrame(self.explained).rows(), expected)
        reader = pa.RecordBatchReader.from_stream(self.explained)
        self.assertEqual(duckdb.connect().from_arrow(reader).fetchall(), expected)
        reader = pa.RecordBatchReader.from_stream(self.explained)
        del self.explained
        gc.collect()
        self.assertEqual(reader.read_all(), table)


class Documentation(unittest.TestCase):
    @unittest.skipUnless(pa, "pyarrow, polars, pandas and duckdb are not all here; the wheel's test has them")
    def test_its_examples_run(self):
        blocks = re.findall(r"```python\n(.*?)```", Path("docs/arrow.md").read_text(encoding="utf-8"), re.S)
        self.assertEqual(len(blocks), 2)
        names = {}
        for block in blocks:
            exec(block, names)
        self.assertEqual(names["reviews"].reviews, ipsf.score(ipsf.load(SAMPLE), as_of=AS_OF).reviews)
        self.assertEqual(names["records"].num_rows, len(names["explained"].records))
        due = names["due"]
        for frame in ("table", "in_polars", "in_pandas"):
            self.assertEqual([len(due), due[0].key], [len(names[frame]), str(names[frame]["key"][0])], frame)
        self.assertEqual(names["in_polars"].columns, names["table"].column_names)  # not the attributes of the rows
        self.assertEqual(len(names["criteria"]), sum(len(review.criteria) for review in names["reviews"]))
        late = Counter(item.coach for item in due if item.state == "overdue")
        self.assertEqual(dict(names["late"]), late)


if __name__ == "__main__":
    unittest.main()
