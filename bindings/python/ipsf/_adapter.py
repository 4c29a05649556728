"""The views that give a record system's database as a history."""

from __future__ import annotations

from typing import Optional

from . import _library as c
from ._arguments import choice, language_text, text
from ._structs import bytes_of

_DIALECTS = {name: name.encode() for name in ("sqlite", "postgresql", "sqlserver")}


def adapter(dialect: str, schema: Optional[str] = None, language: str = "en") -> str:
    """A script of SQL with a view to fill in for each table of a history (docs/adapter.md).

    `dialect`: "sqlite", "postgresql" or "sqlserver". `schema`: that the views are made in; None: none is named.
    `language` is that of the comments, English ("en") or Finnish ("fi"). Raises `Refused` for a schema in SQLite, which
    has none.
    """
    named = None if schema is None else text("schema", schema)
    return bytes_of(
        c.library.ipsf_adapter, choice("dialect", dialect, _DIALECTS), named, language_text(language)
    ).decode()
