"""Scales: the criteria that an edition adds up to one total, and totals of reviews."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Mapping, Optional

from . import _library as c
from . import _rows
from ._shown import Shown
from ._structs import copied
from ._tables import Table


@dataclass(frozen=True, repr=False)
class Criterion(Shown):
    """A criterion of an edition."""

    id: int
    key: str
    title: Dict[str, str]
    """In "fi" and "en"."""
    scale: str
    """Key of the scale that adds it up; "" where the edition has one and does not name it."""


@dataclass(frozen=True, repr=False)
class Scale(Shown):
    """Criteria that are added up to one total. Most editions have one; where there are several, nothing is added up
    over all of them."""

    key: str
    """ "employment"; "" of the only scale of an edition that does not name it."""
    title: Dict[str, str]
    """In "fi" and "en"; empty texts with the key."""
    lowest_total: int
    highest_total: int
    criteria: List[int]
    """Ids, ascending."""


@dataclass(frozen=True, repr=False)
class ScaleTotal(_rows.ScaleTotal):
    """The total of a scale."""

    lowest_level: str
    """Keys of the lowest and highest level that the range allows."""
    highest_level: str

    @property
    def total(self) -> Optional[int]:
        """None when a criterion is unscored."""
        return self.total_low if self.total_low == self.total_high else None

    @property
    def level(self) -> Optional[str]:
        """None when a criterion is unscored."""
        return None if self.total is None else self.lowest_level


def criteria_of(edition: c.Handle) -> List[Criterion]:
    """Those of an edition."""
    keys = [scale.key for scale in scales_of(edition)]
    structs = copied(
        c.CriterionStruct,
        c.library.ipsf_edition_criterion_count(edition),
        c.library.ipsf_edition_copy_criteria,
        edition,
    )
    return [
        Criterion(x.criterion, x.key.decode(), {"fi": x.title_fi.decode(), "en": x.title_en.decode()}, keys[x.scale])
        for x in structs
    ]


def scales_of(edition: c.Handle) -> List[Scale]:
    """Those of an edition."""
    structs = copied(
        c.ScaleStruct, c.library.ipsf_edition_scale_count(edition), c.library.ipsf_edition_copy_scales, edition
    )
    return [
        Scale(
            x.key.decode(),
            {"fi": x.title_fi.decode(), "en": x.title_en.decode()},
            x.lowest_total,
            x.highest_total,
            x.criteria[: x.criterion_count],
        )
        for x in structs
    ]


def ends_of_levels(table: Table) -> Dict[str, Callable[[int], Any]]:
    """Of a table of totals: what gives the levels of a `ScaleTotal`."""
    levels = table.reader_named("levels")
    return {
        "lowest_level": lambda row: levels(row).partition(" ")[0],
        "highest_level": lambda row: levels(row).rpartition(" ")[2],
    }


def of_only(scales: Mapping[str, ScaleTotal], *names: str) -> Dict[str, Any]:
    """What the total of the only scale of a review says under these names; None of several scales."""
    only = next(iter(scales.values())) if len(scales) == 1 else None
    return {name: getattr(only, name) if only else None for name in names}
