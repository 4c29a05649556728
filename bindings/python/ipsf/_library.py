"""Finds libipsf and declares every function of its C ABI (ipsf.h)."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import sys
import threading
from ctypes import POINTER, c_char_p, c_int32, c_int64, c_uint32, c_uint64, c_void_p
from pathlib import Path
from typing import Any, Dict, List, Tuple

ABI = 1  # of ipsf.h that these declarations were written from

OK = 0
INVALID_ARGUMENT = 1
REFUSED = 2
OUT_OF_MEMORY = 3
CANCELLED = 4
INTERNAL = 5
UNSUPPORTED = 6

NO_DAY = -(2**31)
NO_ID = -(2**63)

Progress = ctypes.CFUNCTYPE(c_int32, c_void_p, c_int64, c_int64)


class TableColumnStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("type", c_int32),
        ("always", c_int32),
        ("reserved", c_int32),
        ("name", c_char_p),
        ("key", c_char_p),
        ("unit", c_char_p),
        ("title_fi", c_char_p),
        ("title_en", c_char_p),
        ("note", c_char_p),
    ]


class ProblemStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("criterion", c_int32),
        ("row", c_int64),
        ("table", c_char_p),
        ("column", c_char_p),
        ("rule", c_char_p),
        ("message", c_char_p),
    ]


class WarningStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("reserved", c_uint32),
        ("kind", c_char_p),
        ("table", c_char_p),
        ("name", c_char_p),
        ("count", c_int64),
        ("row", c_int64),
        ("other_row", c_int64),
    ]


class RuleChangeStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("criterion", c_int32),
        ("row", c_char_p),
        ("cell", c_char_p),
        ("to", c_char_p),
    ]


class LoadOptionsStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("threads", c_int32),
        ("answers_for", c_void_p),
        ("progress", c_void_p),
        ("user", c_void_p),
        ("memory_limit", c_int64),
        ("teams", POINTER(c_char_p)),
        ("team_count", c_int64),
        ("wait_for_writer", c_int64),
    ]


class ColumnStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("type", c_int32),
        ("name", c_char_p),
        ("values", c_void_p),
        ("stride", c_int64),
        ("validity", c_void_p),
        ("validity_offset", c_int64),
    ]


class IdStruct(ctypes.Structure):
    _fields_ = [("text", c_char_p), ("integer", c_int64)]


class AnswerStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("on", c_int32),
        ("team_id", IdStruct),
        ("item", c_char_p),
        ("value", c_char_p),
        ("source", c_char_p),
        ("note", c_char_p),
    ]


class ChoiceStruct(ctypes.Structure):
    _fields_ = [("key", c_char_p), ("value", c_char_p)]


class ReviewOptionsStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("as_of", c_int32),
        ("months", c_int32),
        ("threads", c_int32),
        ("teams", POINTER(c_char_p)),
        ("team_count", c_int64),
        ("choices", POINTER(ChoiceStruct)),
        ("choice_count", c_int64),
        ("holidays", POINTER(c_int32)),
        ("holiday_count", c_int64),
        ("progress", c_void_p),
        ("user", c_void_p),
    ]


class SeriesOptionsStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("from_", c_int32),
        ("to", c_int32),
        ("every", c_int32),
        ("months", c_int32),
        ("threads", c_int32),
        ("teams", POINTER(c_char_p)),
        ("team_count", c_int64),
        ("choices", POINTER(ChoiceStruct)),
        ("choice_count", c_int64),
        ("holidays", POINTER(c_int32)),
        ("holiday_count", c_int64),
        ("progress", c_void_p),
        ("user", c_void_p),
    ]


class ReviewStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("as_of", c_int32),
        ("from_", c_int32),
        ("months", c_int32),
        ("total_low", c_int32),
        ("total_high", c_int32),
        ("next_review_by", c_int32),
        ("out_of_date", c_int32),
        ("what_if", c_int32),
        ("reserved", c_int32),
        ("team", c_char_p),
        ("level", c_char_p),
        ("lowest_level", c_char_p),
        ("highest_level", c_char_p),
    ]


class ScaleTotalStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("scale", c_int32),
        ("total_low", c_int32),
        ("total_high", c_int32),
        ("next_review_by", c_int32),
        ("reserved", c_int32),
        ("key", c_char_p),
        ("level", c_char_p),
        ("lowest_level", c_char_p),
        ("highest_level", c_char_p),
    ]


class CriterionStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("criterion", c_int32),
        ("scale", c_int32),
        ("reserved", c_int32),
        ("key", c_char_p),
        ("title_fi", c_char_p),
        ("title_en", c_char_p),
    ]


class ScaleStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("lowest_total", c_int32),
        ("highest_total", c_int32),
        ("reserved", c_int32),
        ("key", c_char_p),
        ("title_fi", c_char_p),
        ("title_en", c_char_p),
        ("criteria", POINTER(c_int32)),
        ("criterion_count", c_int64),
    ]


class CriterionScoreStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("criterion", c_int32),
        ("score", c_int32),
        ("low", c_int32),
        ("high", c_int32),
        ("basis", c_int32),
        ("row", c_char_p),
        ("key", c_char_p),
    ]


class TotalRangeStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("scale", c_int32),
        ("worst_total", c_int32),
        ("best_total", c_int32),
        ("what_if", c_int32),
        ("reserved", c_int32),
        ("team", c_char_p),
        ("key", c_char_p),
        ("worst_level", c_char_p),
        ("best_level", c_char_p),
    ]


class CriterionRangeStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("criterion", c_int32),
        ("low", c_int32),
        ("high", c_int32),
        ("lowest", c_int32),
        ("highest", c_int32),
    ]


class ChoiceEffectStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("moved", c_int32),
        ("total_low", c_int32),
        ("total_high", c_int32),
        ("review", c_int64),
        ("key", c_char_p),
        ("value", c_char_p),
        ("lowest_level", c_char_p),
        ("highest_level", c_char_p),
    ]


class EditionChangeStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("criterion", c_int32),
        ("kind", c_char_p),
        ("key", c_char_p),
        ("language", c_char_p),
        ("about_fi", c_char_p),
        ("about_en", c_char_p),
        ("before", c_char_p),
        ("after", c_char_p),
        ("before_line", c_int64),
        ("before_column", c_int64),
        ("after_line", c_int64),
        ("after_column", c_int64),
        ("before_file", c_char_p),
        ("after_file", c_char_p),
    ]


class ComparedReviewStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("as_of", c_int32),
        ("from_", c_int32),
        ("months", c_int32),
        ("before_total_low", c_int32),
        ("before_total_high", c_int32),
        ("after_total_low", c_int32),
        ("after_total_high", c_int32),
        ("before_out_of_date", c_int32),
        ("after_out_of_date", c_int32),
        ("before_what_if", c_int32),
        ("after_what_if", c_int32),
        ("team", c_char_p),
        ("before_lowest_level", c_char_p),
        ("before_highest_level", c_char_p),
        ("after_lowest_level", c_char_p),
        ("after_highest_level", c_char_p),
    ]


class EvidenceStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("reserved", c_int32),
        ("row", c_int64),
        ("numerator", c_int64),
        ("denominator", c_int64),
        ("table", c_char_p),
        ("left_out", c_char_p),
        ("detail", c_char_p),
    ]


class FractionStruct(ctypes.Structure):
    _fields_ = [("numerator", c_int64), ("denominator", c_int64)]


class TrackingOptionsStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("from_", c_int32),
        ("to", c_int32),
        ("every", c_int32),
        ("teams", POINTER(c_char_p)),
        ("team_count", c_int64),
        ("jobs_started_goal", c_int64),
        ("employed_share_goal", FractionStruct),
    ]


class TrackingRowStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("from_", c_int32),
        ("to", c_int32),
        ("reserved", c_int32),
        ("period", c_char_p),
        ("team", c_char_p),
        ("coach", c_char_p),
        ("clients_at_start", c_int64),
        ("new_clients", c_int64),
        ("handed_in", c_int64),
        ("handed_out", c_int64),
        ("ended", c_int64),
        ("ended_on_last_day", c_int64),
        ("clients_at_end", c_int64),
        ("job_seekers", c_int64),
        ("employed_clients", c_int64),
        ("jobs_started", c_int64),
        ("jobs_ended", c_int64),
        ("studies_started", c_int64),
        ("employer_contacts", c_int64),
        ("employer_meetings", c_int64),
        ("employed_share", FractionStruct),
        ("employer_meetings_per_week", FractionStruct),
        ("employer_meetings_goal", c_int64),
    ]


class ClientSummaryOptionsStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("as_of", c_int32),
        ("teams", POINTER(c_char_p)),
        ("team_count", c_int64),
        ("coaches", POINTER(c_char_p)),
        ("coach_count", c_int64),
        ("clients", POINTER(c_char_p)),
        ("client_count", c_int64),
    ]


class ClientEpisodeStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("started_on", c_int32),
        ("ended_on", c_int32),
        ("phase", c_int32),
        ("phase_since", c_int32),
        ("met", c_int32),
        ("days", c_int64),
        ("days_to_employer_meeting", c_int64),
        ("team", c_char_p),
        ("coach", c_char_p),
        ("client", c_char_p),
        ("episode", c_char_p),
    ]


class ClientJobStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("started_on", c_int32),
        ("ended_on", c_int32),
        ("open_market", c_int32),
        ("episode", c_int64),
        ("days", c_int64),
        ("job", c_char_p),
        ("employer", c_char_p),
        ("occupation", c_char_p),
        ("contract", c_char_p),
    ]


class ClientStudyStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("started_on", c_int32),
        ("ended_on", c_int32),
        ("reserved", c_int32),
        ("episode", c_int64),
        ("days", c_int64),
    ]


class DueOptionsStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("as_of", c_int32),
        ("horizon", c_int32),
        ("met", c_int32),
        ("threads", c_int32),
        ("reserved", c_int32),
        ("teams", POINTER(c_char_p)),
        ("team_count", c_int64),
        ("coaches", POINTER(c_char_p)),
        ("coach_count", c_int64),
        ("clients", POINTER(c_char_p)),
        ("client_count", c_int64),
        ("keys", POINTER(c_char_p)),
        ("key_count", c_int64),
        ("holidays", POINTER(c_int32)),
        ("holiday_count", c_int64),
    ]


class DueItemStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("state", c_int32),
        ("days", c_int32),
        ("trigger_on", c_int32),
        ("due_on", c_int32),
        ("met_on", c_int32),
        ("deadline", c_int64),
        ("met_row", c_int64),
        ("met_in", c_char_p),
        ("key", c_char_p),
        ("team", c_char_p),
        ("coach", c_char_p),
        ("episode", c_char_p),
        ("job", c_char_p),
        ("care_team", c_char_p),
    ]


class DueTotalStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("reserved", c_int32),
        ("key", c_char_p),
        ("deadline", c_int64),
        ("open", c_int64),
        ("overdue", c_int64),
        ("met_in_time", c_int64),
        ("met_late", c_int64),
    ]


class PunctualityOptionsStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("from_", c_int32),
        ("to", c_int32),
        ("threads", c_int32),
        ("teams", POINTER(c_char_p)),
        ("team_count", c_int64),
        ("keys", POINTER(c_char_p)),
        ("key_count", c_int64),
        ("holidays", POINTER(c_int32)),
        ("holiday_count", c_int64),
    ]


class PunctualityRowStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("reserved", c_int32),
        ("team", c_char_p),
        ("key", c_char_p),
        ("deadline", c_int64),
        ("in_time", c_int64),
        ("fell_due", c_int64),
    ]


class ProcessDeadlineStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("subject", c_int32),
        ("own", c_int32),
        ("is_state", c_int32),
        ("key", c_char_p),
        ("title_fi", c_char_p),
        ("title_en", c_char_p),
        ("document", c_char_p),
        ("place", c_char_p),
        ("criteria", POINTER(c_int32)),
        ("criterion_count", c_int64),
    ]


class ProcessPhaseStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("number", c_int32),
        ("forms", c_uint64),
        ("key", c_char_p),
        ("title_fi", c_char_p),
        ("title_en", c_char_p),
    ]


class ProcessMoveStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("from_", c_int32),
        ("to", c_int32),
        ("reserved", c_int32),
        ("expected", c_uint64),
        ("means_fi", c_char_p),
        ("means_en", c_char_p),
    ]


class MoveAnswerStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("rule", c_int32),
        ("from_", c_int32),
        ("to", c_int32),
        ("expected", c_uint64),
        ("missing", c_uint64),
    ]


class AuditedMoveStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("on", c_int32),
        ("rule", c_int32),
        ("from_", c_int32),
        ("to", c_int32),
        ("reserved", c_int32),
        ("expected", c_uint64),
        ("missing", c_uint64),
        ("row", c_int64),
        ("table", c_char_p),
    ]


class PhaseOverviewOptionsStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("as_of", c_int32),
        ("teams", POINTER(c_char_p)),
        ("team_count", c_int64),
    ]


class PhaseFlowStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("phase", c_int32),
        ("team", c_char_p),
        ("episodes", c_int64),
        ("waiting", c_int64),
        ("median_days", FractionStruct),
    ]


class RefusedMoveStruct(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("rule", c_int32),
        ("team", c_char_p),
        ("episode", c_char_p),
        ("table", c_char_p),
        ("row", c_int64),
    ]


_handle = c_void_p
_handle_out = POINTER(c_void_p)
_text_out = POINTER(c_char_p)
_length_out = POINTER(c_int64)
_row = (c_int32, [_handle, c_void_p, _handle_out])

# Every function of ipsf.h: its result and its arguments. A test compares the names with the library's export list, both ways.
DECLARATIONS: Dict[str, Tuple[Any, List[Any]]] = {
    "ipsf_library_version": (c_char_p, []),
    "ipsf_abi_version": (c_int32, []),
    "ipsf_has": (c_int32, [c_char_p]),
    "ipsf_rulebook_format": (c_int32, []),
    "ipsf_status_name": (c_char_p, [c_int32]),
    "ipsf_error_status": (c_int32, [_handle]),
    "ipsf_error_message": (c_char_p, [_handle]),
    "ipsf_error_problem_count": (c_int64, [_handle]),
    "ipsf_error_kept_count": (c_int64, [_handle]),
    "ipsf_error_problem": (c_int32, [_handle, c_int64, POINTER(ProblemStruct)]),
    "ipsf_error_free": (None, [_handle_out]),
    "ipsf_rulebook_embedded_count": (c_int64, []),
    "ipsf_rulebook_embedded_id": (c_char_p, [c_int64]),
    "ipsf_rulebook_embedded": (c_int32, [c_char_p, _handle_out, _handle_out]),
    "ipsf_rulebook_for_date": (c_int32, [c_char_p, c_int32, _handle_out, _handle_out]),
    "ipsf_rulebook_load": (c_int32, [c_char_p, _handle_out, _handle_out]),
    "ipsf_rulebook_read": (c_int32, [c_char_p, c_int64, c_char_p, _handle_out, _handle_out]),
    "ipsf_rulebook_id": (c_char_p, [_handle]),
    "ipsf_rulebook_hash": (c_char_p, [_handle]),
    "ipsf_rulebook_toml": (c_void_p, [_handle, _length_out]),
    "ipsf_rulebook_criterion_count": (c_int64, [_handle]),
    "ipsf_rulebook_scale_count": (c_int64, [_handle]),
    "ipsf_rulebook_copy_criteria": (c_int32, [_handle, c_int64, c_int64, POINTER(CriterionStruct), _handle_out]),
    "ipsf_rulebook_copy_scales": (c_int32, [_handle, c_int64, c_int64, POINTER(ScaleStruct), _handle_out]),
    "ipsf_rulebook_with_changes": (c_int32, [_handle, POINTER(RuleChangeStruct), c_int64, _handle_out, _handle_out]),
    "ipsf_rulebook_what_if": (c_char_p, [_handle, c_char_p]),
    "ipsf_rulebook_dmn": (c_int32, [_handle, c_char_p, _handle_out, _handle_out]),
    "ipsf_rulebook_dmn_tests": (c_int32, [_handle, _handle_out, _handle_out]),
    "ipsf_rulebook_free": (None, [_handle_out]),
    "ipsf_rulebook_check": (c_int32, [_handle, _handle_out, _handle_out]),
    "ipsf_rulebook_test": (c_int32, [_handle, _length_out, _length_out, _handle_out, _handle_out]),
    "ipsf_findings_count": (c_int64, [_handle]),
    "ipsf_findings_copy": (c_int32, [_handle, c_int64, c_int64, POINTER(ProblemStruct), _handle_out]),
    "ipsf_findings_free": (None, [_handle_out]),
    "ipsf_history_load": (c_int32, [c_char_p, POINTER(LoadOptionsStruct), _handle_out, _handle_out]),
    "ipsf_history_warning_count": (c_int64, [_handle]),
    "ipsf_history_warnings_copy": (c_int32, [_handle, c_int64, c_int64, POINTER(WarningStruct), _handle_out]),
    "ipsf_history_row_count": (c_int64, [_handle, c_char_p]),
    "ipsf_history_part": (c_int32, [_handle, POINTER(c_char_p), c_int64, _handle_out, _handle_out]),
    "ipsf_bytes_data": (c_void_p, [_handle, _length_out]),
    "ipsf_bytes_free": (None, [_handle_out]),
    "ipsf_history_save": (c_int32, [_handle, _handle, _handle_out, _handle_out]),
    "ipsf_history_restore": (c_int32, [c_void_p, c_int64, _handle, _handle_out, _handle_out]),
    "ipsf_history_free": (None, [_handle_out]),
    "ipsf_builder_new": (c_int32, [POINTER(LoadOptionsStruct), _handle_out, _handle_out]),
    "ipsf_builder_continue": (c_int32, [_handle, POINTER(LoadOptionsStruct), _handle_out, _handle_out]),
    "ipsf_builder_add_table": (c_int32, [_handle, c_char_p, _handle_out]),
    "ipsf_builder_finish": (c_int32, [_handle, _handle_out, _handle_out]),
    "ipsf_builder_free": (None, [_handle_out]),
    "ipsf_builder_add_columns": (c_int32, [_handle, c_char_p, c_int64, POINTER(ColumnStruct), c_int64, _handle_out]),
    "ipsf_builder_lend_columns": (
        c_int32,
        [_handle, c_char_p, c_int64, POINTER(ColumnStruct), c_int64, c_void_p, c_void_p, _handle_out],
    ),
    "ipsf_builder_add_arrow_stream": (c_int32, [_handle, c_char_p, c_void_p, _handle_out]),
    "ipsf_builder_add_arrow": (c_int32, [_handle, c_char_p, c_void_p, c_void_p, _handle_out]),
    "ipsf_builder_add_team": _row,
    "ipsf_builder_add_coach": _row,
    "ipsf_builder_add_episode": _row,
    "ipsf_builder_add_transfer": _row,
    "ipsf_builder_add_phase": _row,
    "ipsf_builder_add_contact": _row,
    "ipsf_builder_add_job": _row,
    "ipsf_builder_add_study": _row,
    "ipsf_builder_add_form": _row,
    "ipsf_builder_add_signal": _row,
    "ipsf_builder_add_work_time": _row,
    "ipsf_builder_add_team_event": _row,
    "ipsf_builder_add_answer": _row,
    "ipsf_answers_new": (c_int32, [_handle_out, _handle_out]),
    "ipsf_answers_read": (c_int32, [c_char_p, c_int64, c_char_p, _handle_out, _handle_out]),
    "ipsf_answers_add": (c_int32, [_handle, POINTER(AnswerStruct), _handle_out]),
    "ipsf_answers_free": (None, [_handle_out]),
    "ipsf_table_row_count": (c_int64, [_handle]),
    "ipsf_table_column_count": (c_int64, [_handle]),
    "ipsf_table_copy_columns": (c_int32, [_handle, c_int64, c_int64, POINTER(TableColumnStruct), _handle_out]),
    "ipsf_table_copy_numbers": (c_int32, [_handle, c_int64, c_int64, c_int64, c_void_p, c_void_p, _handle_out]),
    "ipsf_table_copy_fractions": (c_int32, [_handle, c_int64, c_int64, c_int64, c_void_p, _handle_out]),
    "ipsf_table_copy_texts": (c_int32, [_handle, c_int64, c_int64, c_int64, c_void_p, _handle_out]),
    "ipsf_table_arrow": (c_int32, [_handle, c_void_p, _handle_out]),
    "ipsf_table_json": (c_int32, [_handle, _text_out, _length_out, _handle_out]),
    "ipsf_table_csv": (c_int32, [_handle, c_char_p, c_int32, _text_out, _length_out, _handle_out]),
    "ipsf_table_free": (None, [_handle_out]),
    "ipsf_due_list_table": (c_int32, [_handle, c_char_p, _handle_out, _handle_out]),
    "ipsf_punctuality_table": (c_int32, [_handle, c_char_p, _handle_out, _handle_out]),
    "ipsf_series_table": (c_int32, [_handle, c_char_p, _handle_out, _handle_out]),
    "ipsf_explanation_table": (c_int32, [_handle, c_char_p, _handle_out, _handle_out]),
    "ipsf_reviews_score": (c_int32, [_handle, _handle, _handle, POINTER(ReviewOptionsStruct), _handle_out, _handle_out]),
    "ipsf_reviews_count": (c_int64, [_handle]),
    "ipsf_reviews_copy": (c_int32, [_handle, c_int64, c_int64, POINTER(ReviewStruct), _handle_out]),
    "ipsf_reviews_copy_criteria": (c_int32, [_handle, c_int64, c_int64, POINTER(CriterionScoreStruct), _handle_out]),
    "ipsf_reviews_copy_scales": (c_int32, [_handle, c_int64, c_int64, POINTER(ScaleTotalStruct), _handle_out]),
    "ipsf_reviews_json": (c_int32, [_handle, _text_out, _length_out, _handle_out]),
    "ipsf_reviews_text": (c_int32, [_handle, c_char_p, _text_out, _length_out, _handle_out]),
    "ipsf_reviews_free": (None, [_handle_out]),
    "ipsf_series_score": (c_int32, [_handle, _handle, _handle, POINTER(SeriesOptionsStruct), _handle_out, _handle_out]),
    "ipsf_series_count": (c_int64, [_handle]),
    "ipsf_series_copy": (c_int32, [_handle, c_int64, c_int64, POINTER(ReviewStruct), _handle_out]),
    "ipsf_series_copy_scales": (c_int32, [_handle, c_int64, c_int64, POINTER(ScaleTotalStruct), _handle_out]),
    "ipsf_series_copy_levels": (c_int32, [_handle, c_int64, c_int64, c_void_p, c_void_p, _handle_out]),
    "ipsf_series_copy_measures": (c_int32, [_handle, c_int64, c_int64, c_void_p, _handle_out]),
    "ipsf_series_review": (c_int32, [_handle, c_int64, _handle_out, _handle_out]),
    "ipsf_series_arrow": (c_int32, [_handle, c_void_p, _handle_out]),
    "ipsf_series_json": (c_int32, [_handle, _text_out, _length_out, _handle_out]),
    "ipsf_series_csv": (c_int32, [_handle, c_int32, _text_out, _length_out, _handle_out]),
    "ipsf_series_text": (c_int32, [_handle, c_char_p, _text_out, _length_out, _handle_out]),
    "ipsf_series_free": (None, [_handle_out]),
    "ipsf_measure_count": (c_int64, []),
    "ipsf_measure_name": (c_char_p, [c_int64]),
    "ipsf_sensitivity_new": (c_int32, [_handle, _handle, _handle, POINTER(ReviewOptionsStruct), _handle_out, _handle_out]),
    "ipsf_sensitivity_count": (c_int64, [_handle]),
    "ipsf_sensitivity_effect_count": (c_int64, [_handle]),
    "ipsf_sensitivity_copy": (c_int32, [_handle, c_int64, c_int64, POINTER(TotalRangeStruct), _handle_out]),
    "ipsf_sensitivity_copy_criteria": (c_int32, [_handle, c_int64, c_int64, POINTER(CriterionRangeStruct), _handle_out]),
    "ipsf_sensitivity_copy_effects": (c_int32, [_handle, c_int64, c_int64, POINTER(ChoiceEffectStruct), _handle_out]),
    "ipsf_sensitivity_copy_scales": (c_int32, [_handle, c_int64, c_int64, POINTER(TotalRangeStruct), _handle_out]),
    "ipsf_sensitivity_copy_effect_scales": (c_int32, [_handle, c_int64, c_int64, POINTER(ScaleTotalStruct), _handle_out]),
    "ipsf_sensitivity_json": (c_int32, [_handle, _text_out, _length_out, _handle_out]),
    "ipsf_sensitivity_text": (c_int32, [_handle, c_char_p, _text_out, _length_out, _handle_out]),
    "ipsf_sensitivity_free": (None, [_handle_out]),
    "ipsf_edition_difference_new": (c_int32, [_handle, _handle, _handle_out, _handle_out]),
    "ipsf_edition_difference_count": (c_int64, [_handle]),
    "ipsf_edition_difference_copy": (c_int32, [_handle, c_int64, c_int64, POINTER(EditionChangeStruct), _handle_out]),
    "ipsf_edition_difference_json": (c_int32, [_handle, _text_out, _length_out, _handle_out]),
    "ipsf_edition_difference_csv": (c_int32, [_handle, c_int32, _text_out, _length_out, _handle_out]),
    "ipsf_edition_difference_text": (c_int32, [_handle, c_char_p, _text_out, _length_out, _handle_out]),
    "ipsf_edition_difference_free": (None, [_handle_out]),
    "ipsf_review_difference_new": (c_int32, [_handle, _handle, _handle, _handle, POINTER(ReviewOptionsStruct), _handle_out, _handle_out]),
    "ipsf_review_difference_new_series": (c_int32, [_handle, _handle, _handle, _handle, POINTER(SeriesOptionsStruct), _handle_out, _handle_out]),
    "ipsf_review_difference_count": (c_int64, [_handle]),
    "ipsf_review_difference_copy": (c_int32, [_handle, c_int64, c_int64, POINTER(ComparedReviewStruct), _handle_out]),
    "ipsf_review_difference_copy_scales": (c_int32, [_handle, c_int64, c_int64, POINTER(ScaleTotalStruct), POINTER(ScaleTotalStruct), _handle_out]),
    "ipsf_review_difference_copy_levels": (c_int32, [_handle, c_int64, c_int64, c_void_p, c_void_p, c_void_p, c_void_p, _handle_out]),
    "ipsf_review_difference_json": (c_int32, [_handle, _text_out, _length_out, _handle_out]),
    "ipsf_review_difference_csv": (c_int32, [_handle, c_int32, _text_out, _length_out, _handle_out]),
    "ipsf_review_difference_text": (c_int32, [_handle, c_char_p, _text_out, _length_out, _handle_out]),
    "ipsf_review_difference_free": (None, [_handle_out]),
    "ipsf_explanation_new": (c_int32, [_handle, _handle, POINTER(ReviewOptionsStruct), c_char_p, _handle_out, _handle_out]),
    "ipsf_explanation_fraction": (c_int32, [_handle, _length_out, _length_out, _text_out, _handle_out]),
    "ipsf_explanation_count": (c_int64, [_handle]),
    "ipsf_explanation_copy": (c_int32, [_handle, c_int64, c_int64, POINTER(EvidenceStruct), _handle_out]),
    "ipsf_explanation_arrow": (c_int32, [_handle, c_void_p, _handle_out]),
    "ipsf_explanation_json": (c_int32, [_handle, _text_out, _length_out, _handle_out]),
    "ipsf_explanation_free": (None, [_handle_out]),
    "ipsf_python_stream_new": (c_void_p, [c_void_p, POINTER(c_void_p), POINTER(c_void_p)]),
    "ipsf_tracking_new": (c_int32, [_handle, _handle, POINTER(TrackingOptionsStruct), _handle_out, _handle_out]),
    "ipsf_tracking_count": (c_int64, [_handle]),
    "ipsf_tracking_copy": (c_int32, [_handle, c_int64, c_int64, POINTER(TrackingRowStruct), _handle_out]),
    "ipsf_tracking_json": (c_int32, [_handle, _text_out, _length_out, _handle_out]),
    "ipsf_tracking_csv": (c_int32, [_handle, c_char_p, c_int32, _text_out, _length_out, _handle_out]),
    "ipsf_tracking_text": (c_int32, [_handle, c_char_p, _text_out, _length_out, _handle_out]),
    "ipsf_tracking_free": (None, [_handle_out]),
    "ipsf_client_summary_new": (c_int32, [_handle, POINTER(ClientSummaryOptionsStruct), _handle_out, _handle_out]),
    "ipsf_client_summary_count": (c_int64, [_handle]),
    "ipsf_client_summary_job_count": (c_int64, [_handle]),
    "ipsf_client_summary_study_count": (c_int64, [_handle]),
    "ipsf_client_summary_copy": (c_int32, [_handle, c_int64, c_int64, POINTER(ClientEpisodeStruct), _handle_out]),
    "ipsf_client_summary_copy_jobs": (c_int32, [_handle, c_int64, c_int64, POINTER(ClientJobStruct), _handle_out]),
    "ipsf_client_summary_copy_studies": (c_int32, [_handle, c_int64, c_int64, POINTER(ClientStudyStruct), _handle_out]),
    "ipsf_client_summary_json": (c_int32, [_handle, _text_out, _length_out, _handle_out]),
    "ipsf_client_summary_csv": (c_int32, [_handle, c_char_p, c_int32, _text_out, _length_out, _handle_out]),
    "ipsf_client_summary_text": (c_int32, [_handle, c_char_p, _text_out, _length_out, _handle_out]),
    "ipsf_client_summary_free": (None, [_handle_out]),
    "ipsf_due_list_new": (c_int32, [_handle, _handle, POINTER(DueOptionsStruct), _handle_out, _handle_out]),
    "ipsf_due_list_count": (c_int64, [_handle]),
    "ipsf_due_list_copy": (c_int32, [_handle, c_int64, c_int64, POINTER(DueItemStruct), _handle_out]),
    "ipsf_due_list_total_count": (c_int64, [_handle]),
    "ipsf_due_list_copy_totals": (c_int32, [_handle, c_int64, c_int64, POINTER(DueTotalStruct), _handle_out]),
    "ipsf_due_list_arrow": (c_int32, [_handle, c_void_p, _handle_out]),
    "ipsf_due_list_json": (c_int32, [_handle, _text_out, _length_out, _handle_out]),
    "ipsf_due_list_csv": (c_int32, [_handle, c_int32, _text_out, _length_out, _handle_out]),
    "ipsf_due_list_text": (c_int32, [_handle, c_char_p, _text_out, _length_out, _handle_out]),
    "ipsf_due_list_free": (None, [_handle_out]),
    "ipsf_punctuality_new": (c_int32, [_handle, _handle, POINTER(PunctualityOptionsStruct), _handle_out, _handle_out]),
    "ipsf_punctuality_count": (c_int64, [_handle]),
    "ipsf_punctuality_copy": (c_int32, [_handle, c_int64, c_int64, POINTER(PunctualityRowStruct), _handle_out]),
    "ipsf_punctuality_json": (c_int32, [_handle, _text_out, _length_out, _handle_out]),
    "ipsf_punctuality_csv": (c_int32, [_handle, c_int32, _text_out, _length_out, _handle_out]),
    "ipsf_punctuality_text": (c_int32, [_handle, c_char_p, _text_out, _length_out, _handle_out]),
    "ipsf_punctuality_free": (None, [_handle_out]),
    "ipsf_rulebook_deadline_count": (c_int64, [_handle]),
    "ipsf_rulebook_copy_deadlines": (c_int32, [_handle, c_int64, c_int64, POINTER(ProcessDeadlineStruct), _handle_out]),
    "ipsf_form_count": (c_int64, []),
    "ipsf_form_name": (c_char_p, [c_int64]),
    "ipsf_rulebook_phase_count": (c_int64, [_handle]),
    "ipsf_rulebook_copy_phases": (c_int32, [_handle, c_int64, c_int64, POINTER(ProcessPhaseStruct), _handle_out]),
    "ipsf_rulebook_phase_tool_count": (c_int64, [_handle, c_int64]),
    "ipsf_rulebook_phase_tool": (c_char_p, [_handle, c_int64, c_int64, c_char_p]),
    "ipsf_rulebook_waiting_days": (c_int32, [_handle]),
    "ipsf_rulebook_move_count": (c_int64, [_handle]),
    "ipsf_rulebook_copy_moves": (c_int32, [_handle, c_int64, c_int64, POINTER(ProcessMoveStruct), _handle_out]),
    "ipsf_episode_phase": (c_int32, [_handle, c_char_p, c_int32, POINTER(c_int32), POINTER(c_int32), _handle_out]),
    "ipsf_episode_days_in_phases": (c_int32, [_handle, c_char_p, c_int32, c_void_p, _handle_out]),
    "ipsf_move_rule_name": (c_char_p, [c_int32]),
    "ipsf_episode_can_move": (c_int32, [_handle, _handle, c_char_p, c_int32, c_int32, POINTER(MoveAnswerStruct), _handle_out]),
    "ipsf_audit_new": (c_int32, [_handle, _handle, c_char_p, c_int32, _handle_out, _handle_out]),
    "ipsf_audit_count": (c_int64, [_handle]),
    "ipsf_audit_copy": (c_int32, [_handle, c_int64, c_int64, POINTER(AuditedMoveStruct), _handle_out]),
    "ipsf_audit_free": (None, [_handle_out]),
    "ipsf_phase_overview_new": (c_int32, [_handle, _handle, POINTER(PhaseOverviewOptionsStruct), _handle_out, _handle_out]),
    "ipsf_phase_overview_count": (c_int64, [_handle]),
    "ipsf_phase_overview_refused_count": (c_int64, [_handle]),
    "ipsf_phase_overview_copy": (c_int32, [_handle, c_int64, c_int64, POINTER(PhaseFlowStruct), _handle_out]),
    "ipsf_phase_overview_copy_refused": (c_int32, [_handle, c_int64, c_int64, POINTER(RefusedMoveStruct), _handle_out]),
    "ipsf_phase_overview_json": (c_int32, [_handle, _text_out, _length_out, _handle_out]),
    "ipsf_phase_overview_csv": (c_int32, [_handle, c_int32, _text_out, _length_out, _handle_out]),
    "ipsf_phase_overview_text": (c_int32, [_handle, c_char_p, _text_out, _length_out, _handle_out]),
    "ipsf_phase_overview_free": (None, [_handle_out]),
    "ipsf_service_model_embedded_count": (c_int64, []),
    "ipsf_service_model_embedded_id": (c_char_p, [c_int64]),
    "ipsf_service_model_embedded": (c_int32, [c_char_p, _handle_out, _handle_out]),
    "ipsf_service_model_read": (c_int32, [c_char_p, c_int64, c_char_p, _handle_out, _handle_out]),
    "ipsf_service_model_id": (c_char_p, [_handle]),
    "ipsf_service_model_hash": (c_char_p, [_handle]),
    "ipsf_rulebook_with_service_model": (c_int32, [_handle, _handle, _handle_out, _handle_out]),
    "ipsf_service_model_json": (c_int32, [_handle, _text_out, _length_out, _handle_out]),
    "ipsf_service_model_text": (c_int32, [_handle, c_char_p, _text_out, _length_out, _handle_out]),
    "ipsf_service_model_chart": (c_int32, [_handle, c_char_p, _text_out, _length_out, _handle_out]),
    "ipsf_service_model_free": (None, [_handle_out]),
}


def _path() -> str:
    """The library carried by the package, else the one named by IPSF_LIBRARY (development), else the system's."""
    name = {"darwin": "libipsf.dylib", "win32": "ipsf.dll"}.get(sys.platform, "libipsf.so")
    carried = Path(__file__).parent / name
    if carried.exists():
        return str(carried)
    found = os.environ.get("IPSF_LIBRARY") or ctypes.util.find_library("ipsf")
    if not found and not Path(__file__).exists():
        raise ImportError("ipsf: a library cannot be loaded out of an archive; install the package with pip, or unpack the archive")
    if not found:
        raise ImportError(f"ipsf: {name} is not in the package, and neither IPSF_LIBRARY nor the system has it; reinstall the package")
    return found


def _load() -> ctypes.CDLL:
    library = ctypes.CDLL(_path())  # CDLL, not PyDLL: long calls let other threads run
    library.ipsf_abi_version.restype = c_int32
    library.ipsf_abi_version.argtypes = []
    found = library.ipsf_abi_version()
    if found != ABI:
        raise ImportError(f"ipsf: the library has ABI {found}, this package is for ABI {ABI}; install the two together")
    for name, (result, arguments) in DECLARATIONS.items():
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
    return library


library = _load()


class Handle:
    """Owns one handle of the library and frees it. To be given to its functions as it is."""

    _free = ""
    _shared = False  # by several threads at once; any other is used by one at a time
    _made_by = "the function of its name"
    _instead = "take its rows or its json()"

    def __init__(self, pointer: c_void_p) -> None:
        if not isinstance(pointer, c_void_p):
            raise TypeError(f"{type(self).__name__}: made by {self._made_by}, not by hand")
        self._pointer = pointer
        self._release = getattr(library, self._free)
        self._lock = threading.RLock()

    def __del__(self, byref: Any = ctypes.byref) -> None:
        # Also after a failed __init__, and while the interpreter shuts down: nothing is looked up that may be gone.
        pointer = getattr(self, "_pointer", None)
        if pointer:
            self._release(byref(pointer))

    @classmethod
    def _own(cls, handle: Any) -> Any:
        """`handle`, which a result is made of."""
        if not isinstance(handle, cls):
            raise TypeError(f"{cls.__name__.lstrip('_')}: made by {cls._made_by}, not by hand")
        return handle

    @property
    def _as_parameter_(self) -> c_void_p:
        return self._pointer

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError(f"{type(self).__name__.lstrip('_')}: what the library made cannot be pickled or copied; {self._instead}")


def library_version() -> str:
    """The library's version, "major.minor.patch"."""
    return str(library.ipsf_library_version().decode())


def abi_version() -> int:
    """The number of the library's C ABI."""
    return int(library.ipsf_abi_version())
