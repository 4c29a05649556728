"""The records behind a measure."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, List, Mapping, Optional, Sequence, Union

from . import _library as c
from ._arrow import stream_capsule
from ._dates import Date
from ._editions import Edition, edition_for
from ._errors import call, make, text_of
from ._history import History
from ._reviews import review_options


@dataclass(frozen=True)
class Evidence:
    """One record: what it adds to the numerator and the denominator, or why it was left out."""

    table: str
    row: int
    """From 1; the header of a CSV file is 1."""
    numerator: int
    denominator: int
    left_out: Optional[str]
    """The reason; None when the record counts."""
    detail: Optional[str]
    """Which part of the record, as "week 2"; None: all of it."""


@dataclass(frozen=True)
class Explanation:
    """A measure and the records that add up to it."""

    measure: str
    team: str
    numerator: int
    denominator: int
    """0 when the measure is unknown."""
    unknown_because: Optional[str]
    records: List[Evidence]
    json: str
    _handle: "_Explained" = field(repr=False, compare=False)

    @property
    def value(self) -> Optional[Fraction]:
        """The measure; None when it is unknown."""
        return Fraction(self.numerator, self.denominator) if self.denominator else None

    def __arrow_c_stream__(self, requested_schema: Optional[object] = None) -> Any:
        """The records as an Arrow stream: `pyarrow.table(explanation)`, `polars.DataFrame(explanation)`. The schema is always its own."""
        return stream_capsule(lambda stream: call(c.library.ipsf_explanation_arrow, self._handle._pointer, stream))


class _Explained(c.Handle):
    _free = "ipsf_explanation_free"


def explain(
    history: History,
    team: Union[str, int],
    measure: str,
    *,
    as_of: Date,
    months: int = 6,
    edition: Optional[Edition] = None,
    choices: Optional[Mapping[str, Any]] = None,
    holidays: Optional[Sequence[Date]] = None,
) -> Explanation:
    """The records behind `measure` ("clients_per_coach") of one team; their numerators and denominators add up to it. As for `score`."""
    options = review_options(as_of, months, [team], choices, holidays)
    used = edition or edition_for(as_of)
    explained = _Explained(
        make(c.library.ipsf_explanation_new, used._pointer, history._pointer, ctypes.byref(options.struct), measure.encode())
    )
    numerator, denominator, reason = ctypes.c_int64(), ctypes.c_int64(), ctypes.c_char_p()
    c.library.ipsf_explanation_fraction(explained._pointer, ctypes.byref(numerator), ctypes.byref(denominator), ctypes.byref(reason))
    count = c.library.ipsf_explanation_count(explained._pointer)
    structs = (c.EvidenceStruct * count)()
    if count:
        structs[0].struct_size = ctypes.sizeof(c.EvidenceStruct)
    call(c.library.ipsf_explanation_copy, explained._pointer, 0, count, structs)
    return Explanation(
        measure,
        str(team),
        numerator.value,
        denominator.value,
        reason.value.decode() if reason.value else None,
        [
            Evidence(
                x.table.decode(),
                x.row,
                x.numerator,
                x.denominator,
                x.left_out.decode() if x.left_out else None,
                x.detail.decode() if x.detail else None,
            )
            for x in structs
        ],
        text_of(c.library.ipsf_explanation_json, explained._pointer),
        explained,
    )
