"""Results as pages of HTML: one file each, to be read, printed and filed, and what a notebook shows of them."""

from __future__ import annotations

import ctypes
import html
from typing import TYPE_CHECKING, Any, Optional, Sequence, Tuple

from . import _library as c
from ._arguments import ids_or_none, language_text, text, typed
from ._structs import bytes_of

if TYPE_CHECKING:
    from ._history import History
    from ._series import Series

PARTS = ("summary", "course", "criteria", "plan", "choices", "data", "appendix")


def page_of(function: Any, handle: c.Handle, language: str, service: Optional[str] = None, **of_report: Any) -> str:
    """The HTML of a result. `of_report`: the members of the options that only reports have."""
    options = c.PageOptionsStruct(
        struct_size=ctypes.sizeof(c.PageOptionsStruct),
        language=language_text(language),
        service=None if service is None else text("service", service),
        **of_report,
    )
    return bytes_of(function, handle, ctypes.byref(options)).decode()


class WithReport:
    """Reviews, of which the library writes a report. Each class says which function does, of which handle."""

    def _report(self) -> Tuple[Any, c.Handle]:
        raise NotImplementedError

    def html(
        self,
        language: str = "en",
        *,
        service: Optional[str] = None,
        assessors: Sequence[str] = (),
        without: Sequence[str] = (),
        course: Optional["Series"] = None,
        history: Optional["History"] = None,
        repeated_by: Optional[str] = None,
        show_ids: bool = False,
    ) -> str:
        """A report: one HTML file, to be read, printed and filed (docs/html.md). Only of what the library still holds.

        `service` and `assessors` are named at the head. `course` is a series of the same teams before, by the same
        edition; `history` tells names of teams, earlier reviews and rows. `without` leaves out parts: "summary",
        "course", "criteria", "plan", "choices", "data", "appendix". `repeated_by`, the call that makes the report
        again, stands in the appendix. What the total would be by other choices is told only in the report of what
        `sensitivity` gave, which has tried them; it has the same reviews otherwise. `show_ids`: the part "data" has the
        ids of the records that measures left out, which are in `history`; reports show no ids of people otherwise.
        Raises `Refused` for a course by another edition, other choices or another window, for a course or ids in a part
        that is left out, for ids without a history, and for a history that cannot be the one that the reviews were made
        of: without one of their teams, or with more or fewer rows in a table.
        """
        from ._history import history_or_none  # these modules need this one
        from ._series import Series

        before = None if course is None else typed("course", course, Series, "what ipsf.series gave")._handle
        caseload = history_or_none(history)
        named = ids_or_none("assessors", assessors)
        left_out = ids_or_none("without", without)
        function, handle = self._report()
        return page_of(
            function,
            handle,
            language,
            service,
            assessors=named,
            assessor_count=len(named),
            left_out=left_out,
            left_out_count=len(left_out),
            repeated_by=None if repeated_by is None else text("repeated_by", repeated_by),
            course=None if before is None else before._pointer,
            history=None if caseload is None else caseload._pointer,
            show_ids=int(typed("show_ids", show_ids, bool, "True or False")),
        )


_MOST_IN_NOTEBOOK = 500_000


def in_notebook(page: str, lines: int) -> Optional[str]:
    """The page in a frame of its own, so that neither its style nor the notebook's touches the other's: as high as
    `lines` lines need, within bounds. None, so that the repr is shown, where it would make the notebook heavy."""
    if len(page) > _MOST_IN_NOTEBOOK:
        return None
    height = max(12, min(40, 8 + 2 * lines))
    return (
        f'<iframe title="ipsf" srcdoc="{html.escape(page)}" '
        f'style="width: 100%; height: {height}rem; border: 0" loading="lazy"></iframe>'
    )
