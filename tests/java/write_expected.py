"""Writes every form of every result of the sample, as the Python package gives it, into a folder: what the Java package
has to give, byte for byte (bindings/java/src/test/java/ipsf/ResultsTest.java)."""

import sys
from pathlib import Path

import ipsf

FOLDER = Path(sys.argv[1])
AS_OF = "2024-05-08"
FROM = "2024-01-01"


def write(name, content):
    FOLDER.joinpath(name).write_bytes(content if isinstance(content, bytes) else content.encode())


def write_forms(name, result, *tables):
    write(f"{name}.json", result.json if isinstance(result.json, str) else result.json())
    for language in ("en", "fi"):
        write(f"{name}.{language}.txt", result.text(language))
        write(f"{name}.{language}.html", result.html(language, service="Our service"))
        write(f"{name}.{language}.xlsx", result.xlsx(language))
    for table in tables:
        write_table(f"{name}-{table}", result.table(table))


def write_table(name, table):
    write(f"{name}.json", table.json())
    write(f"{name}.fi.csv", table.csv("fi", for_="spreadsheet"))


def write_csv(name, result, *language):
    write(f"{name}.csv", result.csv())
    write(f"{name}.spreadsheet.csv", result.csv(*language, for_="spreadsheet"))


def write_reviews(history, edition, stricter):
    reviews = ipsf.score(history, as_of=AS_OF)
    tables = "reviews totals parts criteria inputs records changes readings choices warnings made_with"
    write_forms("reviews", reviews, *tables.split())
    course = ipsf.series(history, from_="2023-05-01", to=AS_OF)
    write(
        "report.html",
        reviews.html(
            "fi",
            service="Palvelu",
            assessors=["Aino", "Väinö"],
            without=["data", "appendix"],
            course=course,
            history=history,
            repeated_by="ipsf score",
        ),
    )
    series = ipsf.series(history, from_=FROM, to=AS_OF, every="quarter", months=12)
    write_forms("series", series, "reviews", "totals", "warnings", "made_with")
    write_csv("series", series)
    tables = "totals extreme_choices criteria effects effect_totals effect_criteria"
    write_forms("sensitivity", ipsf.sensitivity(history, as_of=AS_OF), *tables.split())
    assessors = {
        "Aino": {"rating.1": 4, "rating.2": 3, "rating.3": 5},
        "Ville": {"rating.1": 4, "rating.2": 5, "rating.3": 2},
    }
    consensus = ipsf.consensus(history, assessors=assessors, agreed={"rating.2": 4}, as_of=AS_OF)
    write_forms("consensus", consensus, "agreement", "criteria", "levels", "totals", "answers", "made_with")
    write_csv("consensus", consensus)
    editions = ipsf.compare_editions(edition, stricter)
    write_forms("editions", editions, "changes", "made_with")
    write_csv("editions", editions)
    compared = ipsf.compare_reviews(edition, stricter, history, as_of=AS_OF)
    write_forms("compared", compared, "reviews", "totals", "criteria", "dates", "choices", "made_with")
    write_csv("compared", compared)
    write("compared-series.json", ipsf.compare_series(edition, stricter, history, from_=FROM, to=AS_OF).json())
    explanation = ipsf.explain(history, "T1", "clients_per_coach", as_of=AS_OF)
    write("explanation.json", explanation.json)
    write("explanation.html", explanation.html())
    write_table("explanation-records", explanation.table("records"))


def write_process(history):
    due = ipsf.list_due(history, as_of=AS_OF, horizon=7, met=2)
    write_forms("due", due, "due", "totals", "made_with")
    write_csv("due", due)
    punctuality = ipsf.punctuality(history, from_=FROM, to=AS_OF)
    write_forms("punctuality", punctuality, "punctuality", "made_with")
    write_csv("punctuality", punctuality)
    phases = ipsf.phase_flow(history, as_of=AS_OF)
    write_forms("phases", phases, "flow", "refused", "made_with")
    write_csv("phases", phases)
    tracking = ipsf.track(history, from_="2024-04-01", to=AS_OF, every="week")
    write_forms("tracking", tracking, "rows", "made_with")
    write_csv("tracking", tracking, "fi")
    clients = ipsf.summarise_clients(history, as_of=AS_OF, teams=["T1"])
    write_forms("clients", clients, "episodes", "jobs", "studies")
    write_csv("clients", clients, "fi")


def write_editions(edition):
    model = ipsf.service_model("kainuu")
    write("model.json", model.json())
    write("model.fi.txt", model.text("fi"))
    write("model.fi.svg", model.chart("fi"))
    write("model.html", model.html())
    write("edition.html", edition.html())
    write("edition.dmn", edition.dmn("fi"))
    write("edition-tests.dmn", edition.dmn_tests())


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    history = ipsf.load("examples/kainuu-like")
    edition = ipsf.edition("fi-2021-11")
    write_reviews(history, edition, edition.with_changes({(24, "4", "community_time_share"): ">= 60"}))
    write_process(history)
    write_editions(edition)


main()
