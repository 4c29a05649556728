"""Scores supported-employment services (IPS) against their 25 quality criteria.

    >>> import ipsf
    >>> history = ipsf.load("examples/kainuu-like")
    >>> reviews = ipsf.score(history, as_of="2024-05-08")
    >>> reviews[0].total, reviews[0].level
    (103, 'good')

Results carry the library's version, the edition's id and the hash of its file; every score can be taken apart into row, inputs, exact
fractions, readings and, with `explain`, records. Data that is not right is refused whole: `Refused` lists every problem with its place.
A `History` and an `Edition` may be used by several threads at once.
"""

from ._answers import Answers
from ._clients import ClientEpisode, ClientJob, ClientStudy, ClientSummary, summarise_clients
from ._editions import Edition, edition, edition_for, editions, read_edition
from ._errors import Cancelled, Error, InvalidArgument, OutOfMemory, Problem, Refused
from ._explanation import Evidence, Explanation, explain
from ._history import History, load
from ._library import abi_version, library_version
from ._reviews import (
    Change,
    CriterionScore,
    Disagreement,
    EditionUsed,
    Input,
    NextLevel,
    PartSum,
    Review,
    Reviews,
    WayUp,
    score,
)
from ._series import Series, SeriesRow, series
from ._tracking import Tracking, TrackingRow, track

__version__ = library_version()

__all__ = [
    "Answers",
    "Cancelled",
    "Change",
    "ClientEpisode",
    "ClientJob",
    "ClientStudy",
    "ClientSummary",
    "CriterionScore",
    "Disagreement",
    "Edition",
    "EditionUsed",
    "Error",
    "Evidence",
    "Explanation",
    "History",
    "Input",
    "InvalidArgument",
    "NextLevel",
    "OutOfMemory",
    "PartSum",
    "Problem",
    "Refused",
    "Review",
    "Reviews",
    "Series",
    "SeriesRow",
    "Tracking",
    "TrackingRow",
    "WayUp",
    "abi_version",
    "edition",
    "edition_for",
    "editions",
    "explain",
    "library_version",
    "load",
    "read_edition",
    "score",
    "series",
    "summarise_clients",
    "track",
]
