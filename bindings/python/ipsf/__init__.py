"""Scores supported-employment services (IPS) against quality criteria.

    >>> import ipsf
    >>> history = ipsf.load("examples/kainuu-like")
    >>> reviews = ipsf.score(history, as_of="2024-05-08")
    >>> reviews[0].total, reviews[0].level
    (103, 'good')

Results carry the library's version, the edition's id and the hash of its file; every score can be taken apart into row,
inputs, exact fractions, readings and, with `explain`, records. Data that is not right is refused whole: `Refused` lists
every problem with its place. A `History` and an `Edition` may be used by several threads at once.
"""

from ._adapter import adapter
from ._answers import Answers
from ._clients import ClientEpisode, ClientSummary, summarise_clients
from ._components import has
from ._consensus import AssessedCriterion, AssessorTotal, Consensus, ReviewConsensus, consensus
from ._due import DueList, Punctuality, PunctualityRow, list_due, punctuality
from ._edition_differences import EditionChange, EditionDifference, Place, compare_editions
from ._editions import Edition, EditionTest, edition, edition_for, editions, read_edition
from ._errors import Cancelled, Error, InvalidArgument, OutOfMemory, Problem, Refused, Unsupported
from ._explanation import Explanation, explain
from ._history import History, LoadWarning, load
from ._levels import LevelRange
from ._library import abi_version, library_version
from ._phases import (
    AuditedMove,
    MoveAnswer,
    PhaseFlow,
    PhaseState,
    audit_moves,
    can_move,
    phase_flow,
    phase_state,
    time_in_phases,
)
from ._process import Deadline, Phase, PhaseMove
from ._publish import Publication, publication, publish
from ._review_differences import (
    ComparedEdition,
    ComparedReview,
    ReviewDifference,
    ReviewInShort,
    compare_reviews,
    compare_series,
)
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
)
from ._rows import (
    Agreement,
    AssessedAnswer,
    ClientJob,
    ClientStudy,
    DueItem,
    DueTotal,
    Evidence,
    PartSum,
    PhaseCount,
    RefusedMove,
    TrackingRow,
)
from ._scales import Criterion, Scale, ScaleTotal
from ._scoring import score
from ._sensitivity import (
    ChangedTotal,
    ChoiceEffect,
    CriterionSensitivity,
    ExtremeTotal,
    ExtremeTotals,
    ReviewSensitivity,
    Sensitivity,
    sensitivity,
)
from ._series import Series, SeriesRow, series
from ._service_models import ServiceModel, read_service_model, service_model, service_models
from ._table_columns import Column
from ._tables import Table
from ._tracking import Tracking, track

__version__ = library_version()

__all__ = [
    "Agreement",
    "Answers",
    "AssessedAnswer",
    "AssessedCriterion",
    "AssessorTotal",
    "AuditedMove",
    "Cancelled",
    "Change",
    "ChangedTotal",
    "ChoiceEffect",
    "ClientEpisode",
    "ClientJob",
    "ClientStudy",
    "ClientSummary",
    "Column",
    "ComparedEdition",
    "ComparedReview",
    "Consensus",
    "Criterion",
    "CriterionScore",
    "CriterionSensitivity",
    "Deadline",
    "Disagreement",
    "DueItem",
    "DueList",
    "DueTotal",
    "Edition",
    "EditionChange",
    "EditionDifference",
    "EditionTest",
    "EditionUsed",
    "Error",
    "Evidence",
    "Explanation",
    "ExtremeTotal",
    "ExtremeTotals",
    "History",
    "Input",
    "InvalidArgument",
    "LevelRange",
    "LoadWarning",
    "MoveAnswer",
    "NextLevel",
    "OutOfMemory",
    "PartSum",
    "Phase",
    "PhaseCount",
    "PhaseFlow",
    "PhaseMove",
    "PhaseState",
    "Place",
    "Problem",
    "Publication",
    "Punctuality",
    "PunctualityRow",
    "Refused",
    "RefusedMove",
    "Review",
    "ReviewConsensus",
    "ReviewDifference",
    "ReviewInShort",
    "ReviewSensitivity",
    "ReviewedTotal",
    "Reviews",
    "Scale",
    "ScaleTotal",
    "Sensitivity",
    "Series",
    "SeriesRow",
    "ServiceModel",
    "Table",
    "Tracking",
    "TrackingRow",
    "Unsupported",
    "WayUp",
    "abi_version",
    "adapter",
    "audit_moves",
    "can_move",
    "compare_editions",
    "compare_reviews",
    "compare_series",
    "consensus",
    "edition",
    "edition_for",
    "editions",
    "explain",
    "has",
    "library_version",
    "list_due",
    "load",
    "phase_flow",
    "phase_state",
    "publication",
    "publish",
    "punctuality",
    "read_edition",
    "read_service_model",
    "score",
    "sensitivity",
    "series",
    "service_model",
    "service_models",
    "summarise_clients",
    "time_in_phases",
    "track",
]
