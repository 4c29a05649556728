"""What the library gives through Python, for the tests in C# to compare with: the files of every result in every form,
and what every field of every row says.

    expected.py FOLDER    with ipsf for Python and its library on hand
"""

import dataclasses
import datetime
import enum
import inspect
import json
import re
import sys
from fractions import Fraction
from pathlib import Path

import ipsf

SOURCE = Path(__file__).resolve().parents[2]
SAMPLE = SOURCE / "examples/kainuu-like"
AS_OF, FROM, TO = "2024-05-08", "2024-01-01", "2024-04-30"

ASSESSORS = {
    "Aino": {"rating.1": 4, "rating.2": 3, "rating.3": 5, "coaching_time_share": 97},
    "Ville": {"rating.1": 4, "rating.2": 5, "rating.3": 2, "coaching_time_share": 97},
}

# Names in Python of what C# has under another, or elsewhere; and what only Python has.
ELSEWHERE = {"moves", "json", "records", "tools", "subject"}


def results():
    history = ipsf.load(SAMPLE)
    edition = ipsf.edition("fi-2021-11")
    stricter = edition.with_changes({(24, 5, "community_time_share"): ">= 70"})
    answers = {"coaching_time_share": 97, "contacts_tracked": True, "rating.17": 3}
    return {
        "edition": edition,
        "service_model": ipsf.service_model("kainuu"),
        "reviews": ipsf.score(history, as_of=AS_OF, answers=answers),
        "series": ipsf.series(history, from_=FROM, to=TO),
        "sensitivity": ipsf.sensitivity(history, as_of=AS_OF),
        "consensus": ipsf.consensus(history, assessors=ASSESSORS, agreed={"rating.2": 4}, as_of=AS_OF),
        "edition_difference": ipsf.compare_editions(edition, stricter),
        "review_difference": ipsf.compare_reviews(edition, stricter, history, as_of=AS_OF),
        "explanation": ipsf.explain(history, "T1", "clients_per_coach", as_of=AS_OF),
        "tracking": ipsf.track(history, from_=FROM, to=TO, employed_share_goal=Fraction(2, 5)),
        "client_summary": ipsf.summarise_clients(history, as_of=AS_OF),
        "due_list": ipsf.list_due(history, as_of=AS_OF, met=7),
        "punctuality": ipsf.punctuality(history, from_=FROM, to=TO),
        "phase_overview": ipsf.phase_flow(history, as_of=AS_OF),
    }


def forms(name, result):
    """By the end of the file's name."""
    as_json = getattr(result, "json", None)
    if as_json is not None:
        yield "json", as_json() if callable(as_json) else as_json
    for form in ("text", "csv", "xlsx", "html", "chart", "dmn"):
        make = getattr(result, form, None)
        if make is None:
            continue
        languages = "language" in inspect.signature(make).parameters
        for language in ("en", "fi") if languages else (None,):
            if ipsf.has({"text": "csv", "chart": "csv"}.get(form, form)):
                yield f"{language}.{form}" if language else form, make(language) if language else make()
    if hasattr(result, "csv"):
        yield "spreadsheet.csv", result.csv(for_="spreadsheet")
    if hasattr(result, "table"):
        for table in tables(name):
            yield f"table.{table}.csv", result.table(table).csv("fi", for_="spreadsheet")
            yield f"table.{table}.json", result.table(table).json()


def tables(result):
    document = (SOURCE / "docs/tables.md").read_text(encoding="utf-8")
    own = {"series": ["reviews"], "review_difference": ["reviews", "changes"]}.get(result, [])
    return [*re.findall(rf"^## (\w+) of `ipsf_{result}`$", document, re.MULTILINE), *own]


def said(path, value):
    """Lines "path<tab>value" of all that an object says."""
    if isinstance(value, (list, tuple)) and not hasattr(value, "_fields"):
        yield f"{path}.count\t{len(value)}"
        for place, one in enumerate(value):
            yield from said(f"{path}[{place}]", one)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from said(f"{path}[{key}]", one)
    elif dataclasses.is_dataclass(value) or hasattr(value, "_fields"):
        for name in names_of(value):
            yield from said(f"{path}.{name.rstrip('_')}", getattr(value, name))
    else:
        yield f"{path}\t{written(value)}"


def names_of(value):
    fields = getattr(value, "_fields", None) if isinstance(value, tuple) else None
    names = fields or [field.name for field in dataclasses.fields(value)]
    computed = [name for name, one in inspect.getmembers(type(value)) if isinstance(one, property)]
    return [name for name in [*names, *computed] if name not in ELSEWHERE and not name.startswith("_")]


def written(value):
    if isinstance(value, enum.Enum) or value is None:
        return "" if value is None else value.name
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    if isinstance(value, datetime.date):
        return value.isoformat()
    return str(value).replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def rows(name, result):
    if name == "edition":
        for part in ("criteria", "scales", "deadlines", "phases", "moves"):
            yield from said(f".{part}", getattr(result, part))
        return
    if name == "explanation":
        yield from said("", list(result.records))
        return
    if name == "service_model":
        return
    yield from said("", list(result)[:300])
    if name == "phase_overview":
        yield from said(".refused", list(result.refused))


def layout():
    """Of every struct: its size and the places of its fields."""
    abi = json.loads((SOURCE / "capi/abi.json").read_text(encoding="utf-8"))
    for name, one in abi["structs"].items():
        if name.startswith("ipsf_"):
            yield f"{name} size {one['size']}\n"
            yield from (f"{name} {field} {place}\n" for field, _, place, _ in one["fields"])


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "structs.txt").write_text("".join(layout()), encoding="utf-8")
    for name, result in results().items():
        for form, content in forms(name, result):
            data = content if isinstance(content, bytes) else content.encode()
            (folder / f"{name}.{form}").write_bytes(data)
        lines = list(rows(name, result))
        if lines:
            (folder / f"{name}.rows").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8", newline="")


if __name__ == "__main__":
    main()
