"""The rows of results as classes of Java: bindings/java/src/main/java/ipsf. Of a class that is more than its columns,
the columns are a class of their own that it is made of."""

from java_text import KEYWORDS, camel, javadoc

FOLDER = "bindings/java/src/main/java/ipsf/"
MORE = {
    "AssessedCriterion",
    "AssessorTotal",
    "Change",
    "ChangedTotal",
    "ChoiceEffect",
    "CriterionScore",
    "CriterionSensitivity",
    "EditionChange",
    "EditionUsed",
    "EpisodeRow",
    "Input",
    "PunctualityRow",
    "Review",
    "ScaleTotal",
    "SeriesRow",
}
# By type of the column: the type of a cell that is never empty, of one that may be, and what reads it.
TYPES = {
    "day": ("LocalDate", "LocalDate", "day"),
    "int32": ("int", "Integer", "int32"),
    "int64": ("long", "Long", "int64"),
    "ratio": ("Fraction", "Fraction", "ratio"),
    "truth": ("boolean", "Boolean", "truth"),
    "word": ("String", "String", "text"),
    "text": ("String", "String", "text"),
}


def as_java_rows(tables, columns_of_row, said_of, generated):
    """The files, by name."""
    files = {}
    for table in tables:
        if not table["row"]:
            continue
        columns = [(column, said_of(column)) for column in columns_of_row(table)]
        name = table["row"] + ("Columns" if table["row"] in MORE else "")
        files[f"{FOLDER}{name}.java"] = "\n".join([f"// {generated}", *row_class(name, table, columns), ""])
    return files


def row_class(name, table, columns):
    fields = [(field(column), kind(column), column, said) for column, said in columns]
    kinds = {type_name for _, type_name, *_ in fields}
    yield from ["package ipsf;", ""]
    yield from ["import java.time.LocalDate;"] if "LocalDate" in kinds else []
    yield from ["import java.util.Map;", ""]
    yield from javadoc(table["note"])
    is_whole = name == table["row"]
    yield f"{'public final' if is_whole else 'abstract'} class {name} extends Data {{"
    yield from (f"    private final {type_name} {each};" for each, type_name, *_ in fields)
    yield from ["", f"    {name}(Cells cells, int place) {{"]
    for each, _, column, _ in fields:
        reader = TYPES[column["type"]][2]
        yield f'        {each} = cells.{reader}("{column["name"]}", place);'
    yield "    }"
    for each, type_name, column, said in fields:
        yield ""
        given = "the cell" if column["always"] else "the cell; null where it is empty"
        yield from javadoc(said or f"{column['title_en'] or column['name']}.", "    ", [("return", given)])
        yield from [f"    public {type_name} {each}() {{", f"        return {each};", "    }"]
    yield from ["", "    @Override", "    void put(Map<String, Object> fields) {"]
    yield from (f'        fields.put("{each}", {each});' for each, *_ in fields)
    yield from ["    }", "}"]


def field(column):
    name = camel(column["attribute"])
    return name + ("_" if name in KEYWORDS else "")


def kind(column):
    always, maybe, _ = TYPES[column["type"]]
    return always if column["always"] else maybe
