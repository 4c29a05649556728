"""The tables of a history, by the functions of the C ABI that add a row to one: ipsf_builder_add_coach adds to
"coaches"."""

PLURALS = {"coach": "coaches", "study": "studies", "work_time": "work_time"}  # the others take an s
ADDS = "ipsf_builder_add_"
SHARE_OF_FULL_TIME = "above 0, at most 1, three decimals; null: 1"  # the one number in thousandths


def rows_of_history(abi):
    """What the rows are called, in the order of the tables: "team", "coach"."""
    names = [function.removeprefix(ADDS) for function in abi["functions"] if function.startswith(ADDS)]
    return [name for name in names if f"ipsf_{name}" in abi["structs"]]


def table_of(row):
    return PLURALS.get(row, row + "s")


def column_of(field):
    """A number in thousandths is a decimal number in the table."""
    return field.removesuffix("_thousandths")


def in_thousandths(field):
    return column_of(field) != field


def history_columns(abi):
    """The columns of each table, as the rows of the C ABI have them."""
    return {
        table_of(row): [
            column_of(field)
            for field, *_ in abi["structs"][f"ipsf_{row}"]["fields"]
            if field not in ("struct_size", "reserved")
        ]
        for row in rows_of_history(abi)
    }


def history_tables(abi):
    return [table_of(row) for row in rows_of_history(abi)]
