"""The tables of a history (docs/history.md) as the peers read them: typed columns, ids as integers as `ipsf generate`
writes them."""

import csv
import pathlib

WORDS = {
    "party": ("client", "employer", "partner", "care_team", "family"),
    "made_by": ("coach", "client"),
    "mode": ("in_person", "remote"),
    "outcome": ("met", "missed"),
    "place": ("office", "community", "workplace", "home", "online"),
    "referral": ("self", "care_team", "employment_services", "other"),
    "contract": ("permanent", "fixed_term", "seasonal", "agency"),
}

TABLES = {
    "teams": {"team_id": "id", "name": "text", "region": "text", "service_model": "text", "started_on": "day"},
    "coaches": {"coach_id": "id", "team_id": "id", "fte": "fte", "started_on": "day", "ended_on": "day"},
    "episodes": {
        "episode_id": "id",
        "client_id": "id",
        "coach_id": "id",
        "started_on": "day",
        "ended_on": "day",
        "end_reason": "text",
        "referral": "referral",
        "care_team_id": "id",
        "employer_contact_consent": "boolean",
    },
    "transfers": {"episode_id": "id", "on": "day", "coach_id": "id"},
    "phases": {"episode_id": "id", "on": "day", "phase": "whole"},
    "contacts": {
        "on": "day",
        "coach_id": "id",
        "party": "party",
        "episode_id": "id",
        "made_by": "made_by",
        "mode": "mode",
        "outcome": "outcome",
        "place": "place",
        "employer_id": "id",
        "tailored": "boolean",
    },
    "jobs": {
        "job_id": "id",
        "episode_id": "id",
        "employer_id": "id",
        "started_on": "day",
        "ended_on": "day",
        "end_known_on": "day",
        "end_reason": "text",
        "occupation": "text",
        "open_market": "boolean",
        "contract": "contract",
        "support_declined_on": "day",
    },
    "work_time": {
        "coach_id": "id",
        "on": "day",
        "minutes": "whole",
        "coaching_minutes": "whole",
        "community_minutes": "whole",
    },
    # No measure needs these; they are read because ours reads them too.
    "studies": {"episode_id": "id", "started_on": "day", "ended_on": "day"},
    "forms": {"episode_id": "id", "form": "text", "on": "day"},
    "signals": {"episode_id": "id", "on": "day", "kind": "text"},
    "team_events": {
        "team_id": "id",
        "on": "day",
        "kind": "text",
        "coach_id": "id",
        "care_team_id": "id",
        "total": "whole",
    },
    "answers": {"team_id": "id", "item": "text", "value": "text", "on": "day", "source": "text", "note": "text"},
}
"""What each column holds: an id, day, boolean, whole number, fte, text, or one of the WORDS."""


def path_of(folder, table):
    return pathlib.Path(folder) / f"{table}.csv"


def columns_in(folder, table):
    """The columns that the file of a table has, in its order. A column that is not there is empty throughout."""
    with path_of(folder, table).open(encoding="utf-8", newline="") as file:
        return next(csv.reader(file))


def tables_in(folder):
    """The tables that have a file, and their columns."""
    return {table: columns for table, columns in TABLES.items() if path_of(folder, table).exists()}
