"""Writes the files of plain/, same/ and refused/ anew, beside this script; README.md says what they are.

They are kept as they are, so that every language's tests read the same bytes; same/libreoffice-fi is written by
recipe.sh.
"""

import pathlib
import shutil

HERE = pathlib.Path(__file__).resolve().parent

PLAIN = {
    "teams": [
        ["team_id", "name", "region", "started_on"],
        ["T1", 'Ylä-Savo; "etelä", osa 1', "Keksitty alue", "2020-01-01"],
        ["T2", "Älvsbyn – Öst €", "", "2021-02-03"],
        ["T3", "kaksi\nriviä", "", ""],
    ],
    "coaches": [
        ["coach_id", "team_id", "fte", "started_on", "ended_on"],
        ["C1", "T1", "0.8", "2020-01-01", ""],
        ["Åsa", "T2", "1", "", "2024-06-30"],
        ["C3", "T3", "0.125", "2021-02-03", ""],
    ],
    "episodes": [
        ["episode_id", "client_id", "coach_id", "started_on", "ended_on", "end_reason", "employer_contact_consent"],
        ["E1", "K1", "C1", "2024-01-10", "2024-06-20", "agreed", "true"],
        ["E2", "K2", "Åsa", "2024-02-01", "", "", "false"],
        ["E3", "K3", "C3", "2024-12-31", "", "", ""],
    ],
    "contacts": [
        ["on", "coach_id", "party", "episode_id", "outcome", "employer_id", "tailored"],
        ["2024-01-11", "C1", "client", "E1", "met", "", ""],
        ["2024-02-02", "C1", "employer", "E1", "", "1.5.2024", "true"],
        ["2024-02-03", "Åsa", "client", "E2", "missed", "1,5", ""],
    ],
    "work_time": [
        ["coach_id", "on", "minutes", "coaching_minutes"],
        ["C1", "2024-02-05", "2250", "2190"],
        ["Åsa", "2024-02-05", "2250", ""],
    ],
    "answers": [
        ["team_id", "item", "value", "on", "source", "note"],
        ["T1", "coaching_time_share", "97.5", "2024-05-07", "interview", "Ei 97,4 vaan 97,5; „näin”"],
        ["T1", "offices_close", "TRUE", "2024-05-07", "", ""],
        ["T2", "coaching_time_share", "37/40", "2024-05-07", "", "2024-05-06 ja 6.5.2024"],
        ["T2", "rating.1", "4", "2024-05-07", "documents", ""],
    ],
}
DATES = {"on", "started_on", "ended_on"}
DECIMALS = {"fte", "value"}


def is_decimal(text):
    before, point, after = text.partition(".")
    return point and before.isdigit() and after.isdigit()


def dotted(iso, pattern="{d}.{m}.{y}"):
    year, month, day = iso.split("-")
    return pattern.format(d=int(day), m=int(month), y=year)


def csv(
    rows,
    separator=",",
    newline="\n",
    quote_all=False,
    date=lambda iso: iso,
    comma=False,
    names=lambda name, column: name,
    words={},
    before="",
    after="",
):
    """The text of a table in a dialect."""

    def cell(text, column):
        if column in DATES and text:
            text = date(text)
        if comma and column in DECIMALS and is_decimal(text):
            text = text.replace(".", ",")
        return words.get(text, text)

    def written(text):
        if quote_all or any(sign in text for sign in (separator, '"', "\n", "\r")):
            return '"' + text.replace('"', '""') + '"'
        return text

    header = rows[0]
    lines = [[names(name, place) for place, name in enumerate(header)]]
    lines += [[cell(text, column) for text, column in zip(row, header)] for row in rows[1:]]
    return before + "".join(separator.join(map(written, line)) + newline for line in lines) + after


FINNISH = {"separator": ";", "newline": "\r\n", "date": dotted, "comma": True}
# Folder: how its files are written, and encoded.
SAME = {
    "bom": ({}, "utf-8-sig"),
    "semicolon": ({"separator": ";"}, "utf-8"),
    "tab": ({"separator": "\t", "newline": "\r\n"}, "utf-8"),
    "finnish-utf-8": (FINNISH, "utf-8-sig"),
    "finnish-windows-1252": (FINNISH, "cp1252"),
    "finnish-utf-16-le": (dict(FINNISH, separator="\t"), "utf-16-le"),
    "finnish-utf-16-be": (FINNISH, "utf-16-be"),
    "quoted": ({"quote_all": True, "newline": "\r\n", "comma": True, "date": dotted}, "utf-8"),
    "quoted-windows-1252": (dict(FINNISH, quote_all=True), "cp1252"),
    "cr": (dict(FINNISH, newline="\r"), "cp1252"),
    "sep-utf-8": (dict(FINNISH, before="sep=;\r\n"), "utf-8-sig"),
    "sep-windows-1252": (dict(FINNISH, before='"sep=;"\r\n'), "cp1252"),
    "sep-utf-16-le": (dict(FINNISH, separator="\t", before="SEP=\t\r\n"), "utf-16-le"),
    "sep-comma": ({"before": "sep=,\n"}, "utf-8"),
    "midnight": ({"date": lambda iso: iso + " 00:00:00.000"}, "utf-8"),
    "midnight-t": ({"date": lambda iso: iso + "T00:00:00"}, "utf-8"),
    "midnight-dotted": (
        dict(FINNISH, date=lambda iso: dotted(iso, "{d:02}.{m:02}.{y} 0.00")),
        "utf-8",
    ),
    "names": (
        {"names": lambda name, place: f"  {name.upper()}\u00a0" if place % 2 else f"{name.title()} ", "separator": ";"},
        "cp1252",
    ),
    "truths": ({"words": {"true": "TRUE", "false": "0"}}, "utf-8"),
    "truths-digits": ({"words": {"true": "1", "false": "FALSE"}, "separator": ";"}, "utf-8"),
    "empty-lines": (dict(FINNISH, after="\r\n\r\n\r\n"), "cp1252"),
}
MARKS = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}


def encoded(text, encoding):
    return MARKS.get(encoding, b"") + text.encode(encoding)


def with_row(table, *cells):
    return csv(PLAIN[table] + [list(cells)])


def found(how, encoding, table):
    """What a load says of such a file."""
    separators = {";": "delimiter semicolon", "\t": "delimiter tab"}
    encodings = {"cp1252": "encoding windows-1252", "utf-16-le": "encoding utf-16", "utf-16-be": "encoding utf-16"}
    said = [separators.get(how.get("separator")), encodings.get(encoding)]
    if "date" in how and "." in how["date"]("2024-12-31")[:10]:
        said.append("dates d.m.yyyy")
    if how.get("comma") and DECIMALS & set(PLAIN[table][0]):
        said.append("decimal comma")
    return ", ".join(filter(None, said))


COACHES = "coach_id,team_id\nC1,T1\n"
# Folder: a table and its file, beside those that are always there.
REFUSED = {
    "mixed-dates": ("contacts", with_row("contacts", "5.2.2024", "C1", "client", "E1", "", "", "").encode()),
    "slashes": ("contacts", with_row("contacts", "1/2/2024", "C1", "client", "E1", "", "", "").encode()),
    "month-first": ("contacts", with_row("contacts", "5.31.2024", "C1", "client", "E1", "", "", "").encode()),
    "time-of-day": ("contacts", with_row("contacts", "2024-02-05 08:30", "C1", "client", "E1", "", "", "").encode()),
    "time-zone": ("contacts", with_row("contacts", "2024-02-05T00:00:00Z", "C1", "client", "E1", "", "", "").encode()),
    "short-year": ("contacts", with_row("contacts", "5.2.24", "C1", "client", "E1", "", "", "").encode()),
    "thousands": (
        "answers",
        csv(
            [
                PLAIN["answers"][0],
                ["T1", "clients_per_coach", "12,125", "2024-05-07", "", ""],
                ["T2", "clients_per_coach", "1,234", "2024-05-07", "", ""],
            ],
            separator=";",
        ).encode(),
    ),
    "thousands-by-point": (
        "answers",
        csv(
            [
                PLAIN["answers"][0],
                ["T1", "clients_per_coach", "12,5", "2024-05-07", "", ""],
                ["T2", "clients_per_coach", "1.234", "2024-05-07", "", ""],
            ],
            separator=";",
        ).encode(),
    ),
    "mixed-numbers": (
        "coaches",
        b"coach_id;team_id;fte\nC1;T1;0,8\nC2;T2;1\nC3;T3;0.125\n",
    ),
    "unquoted-comma": ("coaches", b"coach_id,team_id,fte\nC1,T1,0,8\n"),
    "mixed-encodings": ("coaches", b"coach_id,team_id\nC1,T1\nP\xc3\xa4ivi,T1\nP\xe4ivi,T1\n"),
    "unknown-byte": ("coaches", b"coach_id,team_id\nC1,T1\nP\xe4\x81ivi,T1\n"),
    "utf-16-without-mark": ("coaches", COACHES.encode("utf-16-le")),
    "utf-16-odd": ("coaches", encoded(COACHES, "utf-16-le") + b"x"),
    "utf-16-lone-surrogate": ("coaches", encoded(COACHES, "utf-16-le") + b"C\0\x00\xd8,\0T\x001\0\n\0"),
    "utf-32": ("coaches", b"\xff\xfe\0\0" + COACHES.encode("utf-32-le")),
    "two-delimiters": ("coaches", b"coach_id,note;team_id,fte;started_on\nC1,x;T1,1;\n"),
    "vertical-bars": ("coaches", COACHES.replace(",", "|").encode()),
    "sep-vertical-bar": ("coaches", b"sep=|\n" + COACHES.replace(",", "|").encode()),
    "mark-in-the-middle": ("coaches", "coach_id,\ufeffteam_id\nC1,T1\n".encode()),
    "yes": ("episodes", with_row("episodes", "E4", "K4", "C1", "2024-01-10", "", "", "kyllä").encode()),
}


def write_found():
    cases = [(name, *how) for name, how in SAME.items()] + [("libreoffice-fi", FINNISH, "cp1252")]
    lines = [
        f'{name},{table},"{said}"\n'
        for name, how, encoding in cases
        for table in sorted(PLAIN)
        if (said := found(how, encoding, table))
    ]
    (HERE / "found.csv").write_text("case,table,found\n" + "".join(lines), encoding="utf-8")


def main():
    for group in ("plain", "same", "refused"):
        for folder in (HERE / group).glob("*") if group != "plain" else [HERE / group]:
            if folder.is_dir() and folder.name != "libreoffice-fi":
                shutil.rmtree(folder)
    folders = {HERE / "plain": {name: csv(rows).encode() for name, rows in PLAIN.items()}}
    for name, (how, encoding) in SAME.items():
        folders[HERE / "same" / name] = {table: encoded(csv(rows, **how), encoding) for table, rows in PLAIN.items()}
    for name, (table, content) in REFUSED.items():
        needed = {"coaches": csv(PLAIN["coaches"]).encode(), "episodes": csv(PLAIN["episodes"]).encode()}
        if table == "coaches":
            needed["episodes"] = csv(PLAIN["episodes"][:1]).encode()
        folders[HERE / "refused" / name] = {**needed, table: content}
    write_found()
    for folder, files in folders.items():
        folder.mkdir(parents=True)
        for table, content in files.items():
            (folder / f"{table}.csv").write_bytes(content)


if __name__ == "__main__":
    main()
