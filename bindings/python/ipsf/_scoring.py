"""Scoring, and what it gives: reviews whose fields are read from the library's tables (docs/tables.md)."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache, partial
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple, Union

from . import _library as c
from ._answers import Given
from ._arguments import Id
from ._dates import Date
from ._editions import Edition, edition_on
from ._errors import make, text_of
from ._history import History, LoadWarning, history_or_none
from ._lazy import Fields, Reader
from ._progress import Progress
from ._reviews import (
    Change,
    CriterionScore,
    Disagreement,
    EditionUsed,
    Input,
    NextLevel,
    Review,
    ReviewedTotal,
    Reviews,
    WayUp,
    made,
    review_options,
)
from ._rows import PartSum
from ._scales import ends_of_levels
from ._tables import Table, rows_as, words


class ScoredHandle(c.Handle):
    """Reviews in the library."""

    _type = "ipsf_reviews"


def reviews_of(scored: ScoredHandle) -> Reviews:
    """What the library scored."""
    return _Tables(scored).reviews()


def warnings_of(table: Table, side: Optional[str] = None) -> Tuple[Dict[str, int], List[LoadWarning]]:
    """How often each kind is in a table "warnings"; and those that are about a certain table, column or file.

    `side`: of a table of two editions, whose to take.
    """
    kinds: Dict[str, int] = {}
    named = []
    keys = ("kind", "table", "name", "row", "other_row", "count")
    rows = table.rows_of(*keys) if side is None else table.groups_of(["side"], *keys).get((side,), ())
    for kind, of, name, row, other_row, count in rows:
        kinds[kind] = kinds.get(kind, 0) + count
        if of or name:
            rows = tuple(each for each in (row, other_row) if each is not None)
            named.append(LoadWarning(kind, of or "", name or "", count, rows))
    return kinds, named


def _value(kind: str, text: Optional[str]) -> Union[bool, int, str, None]:
    """Of a flag, count or choice."""
    if text is None or kind == "choice":
        return text
    return text == "true" if kind == "flag" else int(text)


def _share(numerator: Optional[int], denominator: Optional[int]) -> Optional[Fraction]:
    return Fraction(numerator, denominator) if numerator is not None and denominator else None


class _Tables:
    """The tables of the reviews of a call, each taken when something of it is first asked for."""

    def __init__(self, scored: ScoredHandle) -> None:
        self._scored = scored
        self._taken: Dict[str, Table] = {}
        self._criteria = Fields(
            CriterionScore._columns,
            lambda: self._table("criteria"),
            {
                "undecided_by": lambda: self._table("criteria").words_named("undecided_by"),
                "readings": self._readings,
                "inputs": self._inputs_of_criterion,
                "disagreement": self._disagreement,
                "next": self._next,
            },
        )
        self._inputs = Fields(
            Input._columns,
            lambda: self._table("inputs"),
            {
                "value": self._input_value,
                "reason": self._reason,
                "left_out": lambda: self._records_of_input("left_out"),
                "counted": lambda: self._records_of_input("counted"),
                "measure": self._measure,
            },
        )

    def _table(self, name: str) -> Table:
        table = self._taken.get(name)
        if table is None:
            table = self._taken[name] = Table(c.library.ipsf_reviews_table, self._scored, name)
        return table

    def _readers(self, table: str, *keys: str) -> List[Reader]:
        return [self._table(table).reader_of(key) for key in keys]

    def _each(self, table: str) -> int:
        """How many rows of it every review has."""
        return self._table(table).rows // max(1, self._table("reviews").rows)

    def reviews(self) -> Reviews:
        warnings = lru_cache(maxsize=None)(lambda: warnings_of(self._table("warnings")))
        made = Reviews._at(
            Fields(
                {"library": "library"},
                lambda: self._table("made_with"),
                {
                    "edition": lambda: self._edition,
                    "choices": lambda: lambda _: dict(self._table("choices").rows_of("key", "value")),
                    "warnings": lambda: lambda _: warnings()[0],
                    "named_warnings": lambda: lambda _: warnings()[1],
                    "reviews": lambda: lambda _: self._reviews(),
                    "json": lambda: lambda _: text_of(c.library.ipsf_reviews_json, self._scored),
                },
            ),
            0,
        )
        made.__dict__["_scored"] = lambda: self._scored
        return made

    def _edition(self, row: int) -> EditionUsed:
        made_with = self._table("made_with")
        fi, en = made_with.reader_named("what_if_fi"), made_with.reader_named("what_if_en")
        what_if = {"what_if": lambda row: {"fi": fi(row) or "", "en": en(row)} if en(row) else None}
        return rows_as(EditionUsed, made_with, what_if)[row]

    def _reviews(self) -> List[Review]:
        of = Fields(
            Review._columns,
            lambda: self._table("reviews"),
            {
                "criteria": self._criteria_of_review,
                "sections": lambda: self._parts_of_review("section"),
                "principles": lambda: self._parts_of_review("principle"),
                "scales": self._scales_of_review,
                "what_if": self._what_if,
            },
        )
        reviews = [Review._at(of, row) for row in range(self._table("reviews").rows)]
        for row, review in enumerate(reviews):
            review.__dict__["_scored"] = partial(self._alone, row)
        return reviews

    def _alone(self, row: int) -> ScoredHandle:
        """The review in the library as reviews of its own."""
        if self._table("reviews").rows == 1:
            return self._scored
        return ScoredHandle(make(c.library.ipsf_reviews_alone, self._scored, row))

    def _what_if(self) -> Reader:
        changed = self._table("reviews").reader_named("what_if")
        return lambda row: changed(row) is not None

    def _criteria_of_review(self) -> Reader:
        each = self._each("criteria")
        return lambda row: [CriterionScore._at(self._criteria, row * each + place) for place in range(each)]

    def _parts_of_review(self, part: str) -> Reader:
        each = self._each("parts")
        of, key = self._readers("parts", "part", "key")
        sums = rows_as(PartSum, self._table("parts"))
        places = [place for place in range(each) if of(place) == part]

        def read(row: int) -> Dict[str, PartSum]:
            return {key(at): sums[at] for at in (row * each + place for place in places)}

        return read

    def _scales_of_review(self) -> Reader:
        each = self._each("totals")
        table = self._table("totals")
        key, level, points, criteria = self._readers(
            "totals", "scale", "way_up_level", "way_up_points", "way_up_criteria"
        )

        def way_up(row: int) -> Optional[WayUp]:
            if level(row) is None:
                return None
            return WayUp(level(row), points(row), [int(id) for id in words(criteria(row))])

        others = {**ends_of_levels(table), "levels": table.words_named("levels"), "way_up": way_up}
        totals = rows_as(ReviewedTotal, table, others)

        def read(row: int) -> Dict[str, ReviewedTotal]:
            return {key(at) if each > 1 else "": totals[at] for at in range(row * each, (row + 1) * each)}

        return read

    def _inputs_of_criterion(self) -> Reader:
        """All reviews have the inputs that their edition asks, in its order."""
        criteria, each = self._each("criteria"), self._each("inputs")
        of, name = self._readers("inputs", "criterion", "input")
        asked: Dict[int, List[Tuple[str, int]]] = {}
        for place in range(each):
            asked.setdefault(of(place), []).append((name(place), place))
        (id,) = self._readers("criteria", "id")
        places = [asked.get(id(place), []) for place in range(criteria)]

        def read(row: int) -> Dict[str, Input]:
            review, place = divmod(row, criteria)
            return {name: Input._at(self._inputs, review * each + at) for name, at in places[place]}

        return read

    def _readings(self) -> Reader:
        (id,) = self._readers("criteria", "id")
        cited: Dict[int, List[str]] = {}
        for criterion, reading in self._table("readings").rows_of("criterion", "reading"):
            cited.setdefault(criterion, []).append(reading)
        return lambda row: list(cited.get(id(row), ()))

    def _disagreement(self) -> Reader:
        source, low, high = self._readers("criteria", "disagreement_with", "disagreement_low", "disagreement_high")
        return lambda row: None if source(row) is None else Disagreement(source(row), low(row), high(row))

    def _next(self) -> Reader:
        team, id, level, decided = self._readers("criteria", "team", "id", "next_level", "next_row")
        changes: Dict[Tuple[Optional[str], int], List[Change]] = {}
        for of, criterion, input, derived, kind, now, numerator, denominator, to in self._table("changes").rows_of(
            "team", "criterion", "input", "derived", "kind", "now", "now_numerator", "now_denominator", "to"
        ):
            value: Any = _value(kind, now)
            if numerator is not None:
                value = {"numerator": numerator, "denominator": denominator}
            changes.setdefault((of, criterion), []).append(Change(input, derived, to, value))

        def read(row: int) -> Optional[NextLevel]:
            if level(row) is None:
                return None
            return NextLevel(level(row), decided(row), changes.get((team(row), id(row)), []))

        return read

    def _input_value(self) -> Reader:
        kind, text, numerator, denominator = self._readers("inputs", "kind", "value", "numerator", "denominator")
        return lambda row: (
            _share(numerator(row), denominator(row)) if kind(row) == "measure" else _value(kind(row), text(row))
        )

    def _reason(self) -> Reader:
        """Of a measure that was used."""
        source, reason = self._readers("inputs", "source", "reason")
        return lambda row: reason(row) if source(row) == "measure" else None

    def _records(self) -> Reader:
        """Of the measure of an input, used or won over: what was left out and what was counted."""
        team, criterion, input = self._readers("inputs", "team", "criterion", "input")
        counts: Dict[Tuple[Optional[str], int, str], Dict[str, Dict[str, int]]] = {}
        for of, id, name, what, kind, records in self._table("records").rows_of(
            "team", "criterion", "input", "what", "kind", "records"
        ):
            counts.setdefault((of, id, name), {"left_out": {}, "counted": {}})[what][kind] = records
        return lambda row: counts.get((team(row), criterion(row), input(row)), {"left_out": {}, "counted": {}})

    def _records_of_input(self, what: str) -> Reader:
        (source,) = self._readers("inputs", "source")
        records = self._records()
        return lambda row: dict(records(row)[what]) if source(row) == "measure" else {}

    def _measure(self) -> Reader:
        numerator, denominator, reason = self._readers("inputs", "measure_numerator", "measure_denominator", "reason")
        records = self._records()

        def read(row: int) -> Optional[Input]:
            above, below = numerator(row), denominator(row)
            if above is None:
                return None
            counts = records(row)
            return Input(
                source="measure",
                numerator=above,
                denominator=below,
                on=None,
                answered_from=None,
                note=None,
                value=_share(above, below),
                reason=reason(row),
                left_out=dict(counts["left_out"]),
                counted=dict(counts["counted"]),
                measure=None,
            )

        return read


def score(
    history: Optional[History] = None,
    *,
    as_of: Date,
    months: int = 6,
    teams: Optional[Sequence[Id]] = None,
    answers: Given = None,
    edition: Union[None, Edition, str] = None,
    choices: Optional[Mapping[str, Any]] = None,
    holidays: Optional[Sequence[Date]] = None,
    threads: int = 0,
    progress: Optional[Progress] = None,
) -> Reviews:
    """Scores teams on a review date, over a window of 1-120 months that ends on it.

    `teams`: ids; None: every team that exists on the date. `answers`: beside or instead of the history's own: a dict of
    item to value, a CSV file, or `Answers`. `edition`: the one that covers the date when it is not given. `choices`:
    named choices other than the edition's. `holidays`: the days, besides Saturdays and Sundays, that are no working
    days; Finland's when not given. `threads`: how many to use; 0: one for each core. `progress` as for `load`. Without
    a history there is one review without a team. Raises `Refused`.
    """
    caseload = history_or_none(history)
    options = review_options(as_of, months, teams, choices, holidays, threads)
    used = edition_on(edition, as_of, "as_of")
    return reviews_of(ScoredHandle(made(c.library.ipsf_reviews_score, [used], caseload, answers, options, progress)))
