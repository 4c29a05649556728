"""The records behind a measure."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Dict, List, Mapping, Optional, Sequence, Union

from . import _library as c
from ._arguments import Id, id_text, text
from ._dates import Date
from ._editions import Edition, edition_on
from ._errors import InvalidArgument, call, make, text_of
from ._history import History, history_of
from ._pages import in_notebook, page_of
from ._results import WithStream
from ._reviews import review_options
from ._rows import Evidence
from ._shown import counted, shown
from ._structs import text_or_none
from ._tables import Table, rows_as


@dataclass(frozen=True, repr=False)
class Explanation(WithStream):
    """A measure and the records that add up to it, which are the rows of its Arrow stream."""

    measure: str
    team: str
    numerator: int
    denominator: int
    """0 when the measure is unknown."""
    unknown_because: Optional[str]
    records: List[Evidence]
    json: str

    # No field: pickled and copied explanations are data alone.
    _handle = None

    _rows_of = "records"

    @property
    def value(self) -> Optional[Fraction]:
        """The measure; None when it is unknown."""
        return Fraction(self.numerator, self.denominator) if self.denominator else None

    def table(self, name: str) -> Table:
        """Its table "records" (docs/tables.md), with csv(), json() and for data frames."""
        if self._handle is None:
            raise InvalidArgument(
                "an explanation that was pickled or copied has no tables and is no Arrow stream; explain again, or take"
                " its records"
            )
        return super().table(name)

    def html(self, language: str = "en", *, service: Optional[str] = None) -> str:
        """The explanation as one HTML file (docs/html.md). Not of one that was pickled or copied."""
        if self._handle is None:
            raise InvalidArgument("an explanation that was pickled or copied has no page; explain again")
        return page_of(c.library.ipsf_explanation_html, self._handle, language, service)

    def _repr_html_(self) -> Optional[str]:
        if self._handle is None:
            return None  # only its repr is left
        return in_notebook(self.html(), len(self.records))

    def __repr__(self) -> str:
        value = self.unknown_because if self.value is None else f"{self.numerator}/{self.denominator}"
        return shown(self, f"of {self.measure}, team {self.team}: {value}, {counted(len(self.records), 'records')}")

    def __getstate__(self) -> Dict[str, Any]:
        return {name: value for name, value in vars(self).items() if name != "_handle"}


class _Explained(c.Handle):
    _type = "ipsf_explanation"


def explain(
    history: History,
    team: Id,
    measure: str,
    *,
    as_of: Date,
    months: int = 6,
    edition: Union[None, Edition, str] = None,
    choices: Optional[Mapping[str, Any]] = None,
    holidays: Optional[Sequence[Date]] = None,
) -> Explanation:
    """The records behind `measure` ("clients_per_coach") of one team; their numerators and denominators add up to it.
    As for `score`."""
    caseload = history_of(history)
    id_text("team", team)
    options = review_options(as_of, months, [team], choices, holidays)
    used = edition_on(edition, as_of, "as_of")
    explained = _Explained(
        make(c.library.ipsf_explanation_new, used, caseload, ctypes.byref(options.struct), text("measure", measure))
    )
    numerator, denominator, reason = ctypes.c_int64(), ctypes.c_int64(), ctypes.c_char_p()
    call(
        c.library.ipsf_explanation_fraction,
        explained,
        ctypes.byref(numerator),
        ctypes.byref(denominator),
        ctypes.byref(reason),
    )
    explanation = Explanation(
        measure,
        str(team),
        numerator.value,
        denominator.value,
        text_or_none(reason.value),
        list(rows_as(Evidence, Table(c.library.ipsf_explanation_table, explained, "records"))),
        text_of(c.library.ipsf_explanation_json, explained),
    )
    object.__setattr__(explanation, "_handle", explained)
    return explanation
