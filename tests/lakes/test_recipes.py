"""docs/lakes.md as it stands: results are those of the whole history, files and columns that are not needed are not
read, and tables of results come back as they were."""

import datetime
import tempfile
import unittest
from pathlib import Path

import document
import ipsf
import made_up
import pyarrow
import pyarrow.dataset
import pyarrow.parquet
from deltalake import DeltaTable

AS_OF = datetime.date(2024, 5, 8)
FIRST = datetime.date(2023, 10, 5)  # 216 days before
NOT_READ = {
    "contacts": ["employer_id"],
    "episodes": ["end_reason", "employer_contact_consent"],
    "jobs": ["end_reason"],
}
TYPES = {"text": "string", "date": "date32[day]", "1 or 0": "bool", "decimal number": "double"}


def run_all(check, history):
    """Runs the programs over what stands in the place of the sample; the names that are left."""
    names = {}
    for one in document.PROGRAMS:
        if one == document.program("models/history"):
            continue  # over the tables of a record system of its own
        names.pop("reviews", None)
        names.pop("due", None)
        document.run(one, names)
        if "reviews" in names:
            check(made_up.cells(names["reviews"], made_up.REVIEW), made_up.of_reviews(history, as_of=AS_OF), one)
        if "due" in names:
            check(made_up.cells(names["due"], ("due", "totals")), made_up.of_due(history, as_of=AS_OF), one)
    return names


def damage(file, columns=None):
    """Makes the columns of a file unreadable, or some of them; what is said of them at its end is left."""
    data, metadata = bytearray(file.read_bytes()), pyarrow.parquet.ParquetFile(file).metadata
    for group in range(metadata.num_row_groups):
        for place in range(metadata.num_columns):
            column = metadata.row_group(group).column(place)
            if columns is None or column.path_in_schema in columns:
                first = column.dictionary_page_offset or column.data_page_offset
                data[first : first + column.total_compressed_size] = b"\xff" * column.total_compressed_size
    file.write_bytes(data)


def damage_what_is_not_needed(lake):
    """How many files of contacts are damaged as a whole, and how many are needed. Of the first file of a folder the end
    is read, for the names of columns; Delta and Iceberg keep these elsewhere."""
    whole = needed = 0
    first = {min(folder.rglob("*.parquet")) for folder in Path("lake/parquet").iterdir()}
    for file in lake.rglob("*.parquet"):
        table = next(part for part in file.relative_to(lake).parts if part not in ("records", "data"))
        months = [part for part in file.parts if part.startswith("month=")]
        unneeded = table in ("forms", "signals", "studies", "team_events", "first_contacts", "results")
        if unneeded or months and not f"month={FIRST:%Y-%m}" <= months[0] <= f"month={AS_OF:%Y-%m}":
            damage(file) if file in first else file.write_bytes(b"damaged")
            whole += table == "contacts"
        else:
            damage(file, NOT_READ.get(table, []))
            needed += table == "contacts"
    return whole, needed


class OfTheSample(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.whole = ipsf.load(document.SAMPLE)

    def test_as_it_stands(self):
        with document.folder_with(document.SAMPLE):
            names = run_all(self.assertEqual, self.whole)
            self.results_are_those_of_docs_publish(names)
            self.published_again_nothing_changes(names)
            self.only_what_is_needed_is_read(names)

    def results_are_those_of_docs_publish(self, names):
        publication = ipsf.publication(self.whole, from_="2024-03-01", to="2024-05-31")
        described = document.ROOT.joinpath("docs/publish.md").read_text(encoding="utf-8")
        for name in publication.tables:
            rows = pyarrow.table(publication.table(name))
            section = described.split(f"### {name}\n")[1].split("### ")[0].splitlines()
            cells = [[cell.strip(" *") for cell in line.split("|")[1:3]] for line in section if line.startswith("|")]
            wanted = {column: TYPES.get(holds, "int") for column, holds in cells[2:]}
            for kind, read in read_back(name, names["catalog"]).items():
                with self.subTest(table=name, kind=kind):
                    self.assertEqual(made_up.rows_of(read), made_up.rows_of(rows))
                    types = {one.name: str(one.type).replace("large_", "") for one in read.schema}
                    types = {column: "int" if type.startswith("int") else type for column, type in types.items()}
                    self.assertEqual(types, wanted)

    def published_again_nothing_changes(self, names):
        before = {name: read_back(name, names["catalog"]) for name in names["tables_of_results"]}
        for text in ('"lake/delta_results/', "made.overwrite", "write_to_dataset"):
            document.run(document.program(text), names)
        for name, tables in before.items():
            for kind, read in read_back(name, names["catalog"]).items():
                self.assertEqual(made_up.rows_of(read), made_up.rows_of(tables[kind]), (name, kind))

    def only_what_is_needed_is_read(self, names):
        wanted = made_up.of_reviews(self.whole, as_of=AS_OF)
        readers = {"parquet": ("read", "scan", "batches"), "delta": ("read_delta",), "iceberg": ("read_iceberg",)}
        for lake, functions in readers.items():
            self.assertEqual(damage_what_is_not_needed(Path("lake", lake)), (8, 8), lake)
            for function in functions:
                tables = {table: names[function](table) for table in names["columns"]}
                if function == "scan":
                    tables = {table: rows.collect() for table, rows in tables.items()}
                history = ipsf.History.from_columns(tables)
                self.assertEqual(made_up.of_reviews(history, as_of=AS_OF), wanted, function)
        needed = next(Path("lake/parquet/contacts").glob(f"month={AS_OF:%Y-%m}/*"))
        damage(needed, ["party"])  # that a column is damaged shows where it is read
        with self.assertRaises(Exception):
            made_up.of_reviews(ipsf.History.from_columns({t: names["read"](t) for t in names["columns"]}), as_of=AS_OF)

    def test_models_are_views_of_duckdb(self):
        with document.folder_with(document.SAMPLE):
            names = {}
            document.run(document.program("models/history"), names)
            self.assertEqual(
                made_up.cells(names["reviews"], made_up.REVIEW), made_up.of_reviews(self.whole, as_of=AS_OF)
            )


def read_back(name, catalog):
    parquet = pyarrow.dataset.dataset(f"lake/parquet_results/{name}", partitioning="hive").to_table()
    return {
        "delta": DeltaTable(f"lake/delta_results/{name}").to_pyarrow_table(),
        "iceberg": catalog.load_table(f"results.{name}").scan().to_arrow(),
        "parquet": parquet.drop_columns([column for column in parquet.column_names if column == "month"]),
    }


class OfMadeUpHistories(unittest.TestCase):
    """The same programs over records that lie otherwise."""

    def test_as_it_stands(self):
        with tempfile.TemporaryDirectory() as folder:
            tables = made_up.odd(made_up.tables(f"{folder}/made", 6, 3, 7), 7)
            made_up.write(tables, f"{folder}/odd", document.needed())
            whole = ipsf.load(f"{folder}/odd")
            self.assertGreater(whole.warnings["contact-outside-episode"], 100)
            with document.folder_with(f"{folder}/odd"):
                names = run_all(self.assertEqual, whole)
                for as_of in (datetime.date(2022, 12, 31), datetime.date(2023, 8, 15), datetime.date(2024, 2, 29)):
                    history = ipsf.History.from_columns(names["tables_between"](as_of, as_of))
                    self.assertEqual(made_up.of_due(history, as_of=as_of), made_up.of_due(whole, as_of=as_of))
                since = as_of - datetime.timedelta(days=20)
                history = ipsf.History.from_columns(names["tables_between"](since, as_of))
                found, wanted = (
                    pyarrow.table(ipsf.list_due(each, as_of=as_of, met=20)).drop_columns(["met_row"])
                    for each in (history, whole)
                )
                self.assertTrue(found.equals(wanted))
                self.assertLess(history.rows["contacts"], whole.rows["contacts"] / 2)


if __name__ == "__main__":
    unittest.main()
