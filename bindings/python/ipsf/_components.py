"""The optional parts of the library."""

from __future__ import annotations

from . import _library as c
from ._arguments import text


def has(component: str) -> bool:
    """Whether this build of the library has the component: "csv", "sqlite", "odbc", "xlsx", "dmn" or "html". What needs
    one that is not there raises `Unsupported`."""
    return bool(c.library.ipsf_has(text("component", component)))
