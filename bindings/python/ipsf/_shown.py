"""How objects show themselves: in one short line, however much they hold."""

from __future__ import annotations

import datetime
from dataclasses import fields
from fractions import Fraction
from typing import Any

_LONGEST = 200
_LONGEST_VALUE = 60


def counted(number: int, things: str) -> str:
    """How many of what, which is named in the plural: "1 review", "2 reviews"."""
    return f"{number} {things[:-1] if number == 1 else things}"


def shown(made: object, what: str) -> str:
    """`what` said of an object; its end is left out where it is long, and no text in it acts on a terminal."""
    visible = "".join(each if each.isprintable() else repr(each)[1:-1] for each in what)
    text = f"<ipsf.{type(made).__name__} {visible}>"
    return text if len(text) <= _LONGEST else text[: _LONGEST - 4] + "...>"


class Shown:
    """A dataclass that shows its fields in short, but for those that are None."""

    def __repr__(self) -> str:
        values = {field.name: getattr(self, field.name) for field in fields(self)}  # type: ignore[arg-type]
        return shown(self, " ".join(f"{name}={_short(value)}" for name, value in values.items() if value is not None))


def _short(value: Any) -> str:
    text = str(value) if isinstance(value, (datetime.date, Fraction)) else repr(value)
    if len(text) <= _LONGEST_VALUE:
        return text
    return f"({len(value)})" if isinstance(value, (list, dict)) else text[: _LONGEST_VALUE - 3] + "..."
