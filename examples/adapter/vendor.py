"""Writes the made-up record system's database as SQL that SQLite and PostgreSQL take: its tables, its codes, and the
records of examples/kainuu-like as it would hold them.

    python3 examples/adapter/vendor.py | sqlite3 vendor.sqlite
    python3 examples/adapter/vendor.py | psql --quiet vendor
"""

import csv
from pathlib import Path

HERE = Path(__file__).resolve().parent

# What the system's codes stand for, by what they are of.
CODES = {
    "sulkusyy": {1: "client_wish", 2: "agreed", 3: "no_longer_wants_work", 4: "lighter_support", 5: "interrupted"},
    "tulotapa": {1: "self", 2: "care_team", 3: "employment_services", 9: "other"},
    "paikka": {10: "office", 20: "community", 30: "workplace", 40: "home"},
    "paattymistapa": {1: "as_agreed", 2: "broke_off"},
    "muoto": {1: "permanent", 2: "fixed_term", 3: "seasonal", 4: "agency"},
    "lomake": {
        11: "cooperation_agreement",
        12: "form_a",
        21: "benefits_counselling",
        41: "form_d",
        51: "form_e",
    },
    "tiimikirjaus": {
        1: "guidance",
        2: "tracking_review",
        3: "goals_communicated",
        4: "care_team_visit",
        5: "outcome_review",
        6: "steering_group",
    },
    "lahde": {1: "interview", 2: "observation", 3: "documents"},
}
LABELS = {
    "sulkusyy": ["asiakkaan toive", "sovittu", "ei enää halua työtä", "kevyempi tuki", "keskeytyi"],
    "tulotapa": ["itse", "hoitotiimi", "TE-palvelut", "muu"],
    "paikka": ["toimisto", "kylällä", "työpaikka", "koti"],
    "paattymistapa": ["sovitusti", "katkesi"],
    "muoto": ["toistaiseksi", "määräaikainen", "kausityö", "vuokratyö"],
    "lomake": ["yhteistyösopimus", "lomake A", "etuusneuvonta", "lomake D", "lomake E"],
    "tiimikirjaus": [
        "ryhmäohjaus",
        "seurantapalaveri",
        "tavoitteet kerrottu",
        "käynti hoitotiimissä",
        "tulosten läpikäynti",
        "ohjausryhmä",
    ],
    "lahde": ["haastattelu", "havainnointi", "asiakirjat"],
}
# The one table of contacts: a type says with whom, and some types are no contacts at all.
MEETING_TYPES = {"client": 110, "employer": 210, "partner": 310, "care_team": 320, "family": 330}
SIGNAL_TYPES = {"unanswered_call": 710, "job_lead": 720, "serious_problem": 730}
INTERNAL_MEETING = 900
TYPE_LABELS = {
    110: "asiakastapaaminen",
    210: "työnantajakontakti",
    220: "asiakas tapasi työnantajan itse",
    310: "verkosto",
    320: "hoitotiimi",
    330: "läheiset",
    710: "vastaamaton soitto",
    720: "työvihje",
    730: "vakava ongelma",
    900: "sisäinen palaveri",
}

SCHEMA = """
CREATE TABLE koodisto (luokka TEXT NOT NULL, koodi INTEGER NOT NULL, selite TEXT NOT NULL,
    PRIMARY KEY (luokka, koodi));
CREATE TABLE yksikko (id INTEGER PRIMARY KEY, tunnus TEXT NOT NULL, nimi TEXT, alue TEXT, malli TEXT, perustettu DATE);
CREATE TABLE henkilo (id INTEGER PRIMARY KEY, tunnus TEXT NOT NULL);
CREATE TABLE tehtava (id INTEGER PRIMARY KEY, henkilo_id INTEGER NOT NULL REFERENCES henkilo (id),
    yksikko_id INTEGER NOT NULL REFERENCES yksikko (id), nimike TEXT NOT NULL, tyoaika_pct NUMERIC(5, 2),
    alkaa DATE NOT NULL, paattyy DATE);
CREATE TABLE asiakas (id INTEGER PRIMARY KEY, peitetunnus TEXT NOT NULL);
CREATE TABLE hoitotaho (id INTEGER PRIMARY KEY, tunnus TEXT NOT NULL);
CREATE TABLE asiakkuus (id INTEGER PRIMARY KEY, numero TEXT NOT NULL,
    asiakas_id INTEGER NOT NULL REFERENCES asiakas (id), avattu DATE NOT NULL, suljettu DATE,
    sulkusyy INTEGER, tulotapa INTEGER, hoitotaho_id INTEGER REFERENCES hoitotaho (id), lupa_tyonantajille CHAR(1));
CREATE TABLE vastuu (asiakkuus_id INTEGER NOT NULL REFERENCES asiakkuus (id), henkilo_id INTEGER NOT NULL
    REFERENCES henkilo (id), alkaa DATE NOT NULL, PRIMARY KEY (asiakkuus_id, alkaa));
CREATE TABLE vaihe (asiakkuus_id INTEGER NOT NULL REFERENCES asiakkuus (id), vaihe INTEGER NOT NULL,
    alkaa DATE NOT NULL);
CREATE TABLE tyonantaja (id INTEGER PRIMARY KEY, tunnus TEXT NOT NULL);
CREATE TABLE tapahtuma (id INTEGER PRIMARY KEY, tyyppi INTEGER NOT NULL, alkoi TIMESTAMP NOT NULL,
    henkilo_id INTEGER REFERENCES henkilo (id), asiakkuus_id INTEGER REFERENCES asiakkuus (id),
    tyonantaja_id INTEGER REFERENCES tyonantaja (id), etana SMALLINT NOT NULL, peruuntui SMALLINT NOT NULL,
    paikka INTEGER, raataloity SMALLINT, poistettu SMALLINT NOT NULL);
CREATE TABLE tyosuhde (id INTEGER PRIMARY KEY, numero TEXT NOT NULL, asiakkuus_id INTEGER NOT NULL
    REFERENCES asiakkuus (id), tyonantaja_id INTEGER NOT NULL REFERENCES tyonantaja (id), ammattikoodi TEXT,
    alkaa DATE NOT NULL, paattyy DATE, paattyminen_tiedossa DATE, paattymistapa INTEGER, avoimet_markkinat CHAR(1),
    muoto INTEGER);
CREATE TABLE opinto (id INTEGER PRIMARY KEY, asiakkuus_id INTEGER NOT NULL REFERENCES asiakkuus (id),
    alkaa DATE NOT NULL, paattyy DATE);
CREATE TABLE lomake (id INTEGER PRIMARY KEY, asiakkuus_id INTEGER NOT NULL REFERENCES asiakkuus (id),
    tyyppi INTEGER NOT NULL, aloitettu DATE NOT NULL, valmis DATE);
CREATE TABLE tyoaika (henkilo_id INTEGER NOT NULL REFERENCES henkilo (id), viikko_alkaa DATE NOT NULL,
    minuutit INTEGER NOT NULL, valmennus INTEGER, kentalla INTEGER, PRIMARY KEY (henkilo_id, viikko_alkaa));
CREATE TABLE tiimikirjaus (id INTEGER PRIMARY KEY, yksikko_id INTEGER NOT NULL REFERENCES yksikko (id),
    paiva DATE NOT NULL, laji INTEGER NOT NULL, hoitotaho_id INTEGER REFERENCES hoitotaho (id));
CREATE TABLE arviointivastaus (yksikko_id INTEGER NOT NULL REFERENCES yksikko (id), kohta TEXT NOT NULL,
    arvo TEXT NOT NULL, paiva DATE NOT NULL, lahde INTEGER);
"""


def records(table):
    with open(HERE.parent / "kainuu-like" / f"{table}.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


class Keys:
    """Surrogate keys: a number for each id, in the order in which they are first met."""

    def __init__(self, first):
        self.numbers, self._first = {}, first

    def __call__(self, id):
        return self.numbers.setdefault(id, self._first + len(self.numbers)) if id else None

    def rows(self):
        return [(number, id) for id, number in self.numbers.items()]


def code(kind, word):
    return next(code for code, meant in CODES[kind].items() if meant == word) if word else None


def literal(value):
    if value is None or value == "":
        return "NULL"
    return str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"


def main():
    units, staff, clients, care_teams = Keys(7001), Keys(301), Keys(50001), Keys(81)
    episodes, employers, jobs = Keys(900001), Keys(40001), Keys(20001)
    yes_no = {"true": "K", "false": "E", "": None}

    tables = {"koodisto": []}
    for kind, meanings in CODES.items():
        tables["koodisto"] += [(kind, number, label) for number, label in zip(meanings, LABELS[kind])]
    tables["koodisto"] += [("tapahtuma", number, label) for number, label in TYPE_LABELS.items()]

    tables["yksikko"] = [
        (units(row["team_id"]), row["team_id"], row["name"], row["region"], row["service_model"], row["started_on"])
        for row in records("teams")
    ]
    posts = [
        (staff(row["coach_id"]), units(row["team_id"]), "työhönvalmentaja", f"{float(row['fte'] or 1) * 100:.2f}",
         row["started_on"], row["ended_on"])
        for row in records("coaches")
    ]  # fmt: skip
    # Somebody who works there and is no coach.
    posts.append((staff("S9"), units("T1"), "palvelusihteeri", "100.00", "2023-02-01", ""))
    tables["henkilo"] = staff.rows()
    tables["tehtava"] = [(place, *post) for place, post in enumerate(posts, 1)]

    cases = records("episodes")
    for row in cases:
        episodes(row["episode_id"]), clients(row["client_id"]), care_teams(row["care_team_id"])
    team_events = records("team_events")
    for row in team_events:
        care_teams(row["care_team_id"])
    tables["asiakas"], tables["hoitotaho"] = clients.rows(), care_teams.rows()
    tables["asiakkuus"] = [
        (episodes(row["episode_id"]), row["episode_id"], clients(row["client_id"]), row["started_on"], row["ended_on"],
         code("sulkusyy", row["end_reason"]), code("tulotapa", row["referral"]), care_teams(row["care_team_id"]),
         yes_no[row["employer_contact_consent"]])
        for row in cases
    ]  # fmt: skip
    tables["vastuu"] = [(episodes(row["episode_id"]), staff(row["coach_id"]), row["started_on"]) for row in cases]
    tables["vaihe"] = [(episodes(row["episode_id"]), int(row["phase"]), row["on"]) for row in records("phases")]

    contacts, work = records("contacts"), records("jobs")
    for row in [*contacts, *work]:
        employers(row["employer_id"])
    tables["tyonantaja"] = employers.rows()
    events = []
    for place, row in enumerate(contacts):
        kind = 220 if row["made_by"] == "client" else MEETING_TYPES[row["party"]]
        events.append(
            (kind, f"{row['on']} {8 + place % 8:02}:{place % 4 * 15:02}:00", staff(row["coach_id"]),
             episodes(row["episode_id"]), employers(row["employer_id"]), int(row["mode"] == "remote"),
             int(row["outcome"] == "missed"), code("paikka", row["place"]),
             {"true": 1, "false": 0, "": None}[row["tailored"]], 0)
        )  # fmt: skip
    for row in records("signals"):
        events.append((SIGNAL_TYPES[row["kind"]], f"{row['on']} 12:00:00", None, episodes(row["episode_id"]), None, 1,
                       0, None, None, 0))  # fmt: skip
    # What is no contact: meetings of the staff, and entries that were taken back.
    for place, event in enumerate(events[:2000:100]):
        events.append((INTERNAL_MEETING, event[1], staff(f"C{place % 3 + 1}"), None, None, 0, 0, None, None, 0))
        events.append((*event[:-1], 1))
    tables["tapahtuma"] = [(place, *event) for place, event in enumerate(events, 1)]

    tables["tyosuhde"] = [
        (jobs(row["job_id"]), row["job_id"], episodes(row["episode_id"]), employers(row["employer_id"]),
         row["occupation"], row["started_on"], row["ended_on"], row["end_known_on"],
         code("paattymistapa", row["end_reason"]), yes_no[row["open_market"]], code("muoto", row["contract"]))
        for row in work
    ]  # fmt: skip
    tables["opinto"] = [
        (place, episodes(row["episode_id"]), row["started_on"], row["ended_on"])
        for place, row in enumerate(records("studies"), 1)
    ]
    forms = [
        (episodes(row["episode_id"]), code("lomake", row["form"]), row["on"], row["on"]) for row in records("forms")
    ]
    forms += [(episodes(row["episode_id"]), 51, "2024-05-06", None) for row in cases[:5]]  # begun, not yet done
    tables["lomake"] = [(place, *form) for place, form in enumerate(forms, 1)]
    tables["tyoaika"] = [
        (staff(row["coach_id"]), row["on"], *(int(row[part]) for part in ("minutes", "coaching_minutes",
                                                                          "community_minutes")))
        for row in records("work_time")
    ]  # fmt: skip
    tables["tiimikirjaus"] = [
        (place, units(row["team_id"]), row["on"], code("tiimikirjaus", row["kind"]), care_teams(row["care_team_id"]))
        for place, row in enumerate(team_events, 1)
    ]
    tables["arviointivastaus"] = [
        (units(row["team_id"]), row["item"], row["value"], row["on"], code("lahde", row["source"]))
        for row in records("answers")
    ]

    print("BEGIN;" + SCHEMA)
    for table, rows in tables.items():
        for first in range(0, len(rows), 200):
            values = ",\n".join(f"({', '.join(map(literal, row))})" for row in rows[first : first + 200])
            print(f"INSERT INTO {table} VALUES\n{values};")
    print("COMMIT;")


if __name__ == "__main__":
    main()
