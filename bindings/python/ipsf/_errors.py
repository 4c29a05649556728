"""Errors of the library as exceptions."""

from __future__ import annotations

import ctypes
from contextlib import ExitStack
from ctypes import c_void_p
from dataclasses import dataclass
from typing import Any, List, Tuple

from . import _library as c


@dataclass(frozen=True)
class Problem:
    """One reason to refuse. It names the place and never holds a value of the refused row."""

    table: str
    """Table of the history, or name of the edition; empty when none is meant."""
    row: int
    """From 1; the header of a CSV file is 1; the line of an edition; 0 when none is meant."""
    column: str
    """Column of the table, or column number in an edition; empty when none is meant."""
    rule: str
    """Stable name of the broken rule, as "unknown-value"."""
    message: str
    """One English sentence."""
    criterion: int
    """Id of an edition's criterion; 0 when none is meant."""


def problem_of(struct: c.ProblemStruct) -> Problem:
    """What the library lends as a struct."""
    table, column, rule, message = (
        text.decode(errors="replace") for text in (struct.table, struct.column, struct.rule, struct.message)
    )
    return Problem(table, struct.row, column, rule, message, struct.criterion)


class Error(Exception):
    """Something went wrong in the library."""


class InvalidArgument(Error, ValueError):
    """An argument that the library does not accept."""


class Refused(Error, ValueError):
    """The history, the answers, the edition or the request was refused; nothing was loaded."""

    def __init__(self, message: str, problems: List[Problem], count: int) -> None:
        super().__init__(message)
        self.problems = problems
        """The first 100 problems."""
        self.count = count
        """The number of all problems."""

    def __reduce__(self) -> Tuple[Any, ...]:
        # Exceptions of worker processes come home pickled.
        return type(self), (super().__str__(), self.problems, self.count)

    def __str__(self) -> str:
        first = super().__str__()
        return first if self.count < 2 else f"{first} (and {self.count - 1} more: see .problems)"


class OutOfMemory(Error, MemoryError):
    """The library could not get the memory it needs."""


class Cancelled(Error):
    """The progress callback asked to stop."""


class Unsupported(Error):
    """This build of the library does not have the component that was needed; the message names it (`has`)."""


_EXCEPTIONS = {
    c.INVALID_ARGUMENT: InvalidArgument,
    c.OUT_OF_MEMORY: OutOfMemory,
    c.CANCELLED: Cancelled,
    c.UNSUPPORTED: Unsupported,
}


def _take(error: c_void_p, status: int) -> Error:
    message = (
        c.library.ipsf_error_message(error).decode(errors="replace") or c.library.ipsf_status_name(status).decode()
    )
    if status != c.REFUSED:
        return _EXCEPTIONS.get(status, Error)(message)
    problems = []
    for index in range(c.library.ipsf_error_kept_count(error)):
        problem = c.ProblemStruct(struct_size=ctypes.sizeof(c.ProblemStruct))
        c.library.ipsf_error_problem(error, index, ctypes.byref(problem))
        problems.append(problem_of(problem))
    return Refused(message, problems, c.library.ipsf_error_problem_count(error))


def call(function: Any, *arguments: Any) -> None:
    """Calls a function whose last parameter takes an error; raises what it says."""
    error = c_void_p()
    with ExitStack() as locks:
        for argument in arguments:
            if isinstance(argument, c.Handle) and not argument._shared:
                locks.enter_context(argument._lock)
        status = function(*arguments, ctypes.byref(error))
    if status == c.OK:
        return
    try:
        raise _take(error, status)
    finally:
        c.library.ipsf_error_free(ctypes.byref(error))


def make(function: Any, *arguments: Any) -> c_void_p:
    """The same for a function that gives a handle before the error."""
    out = c_void_p()
    call(function, *arguments, ctypes.byref(out))
    return out


def text_of(function: Any, handle: c.Handle, *arguments: Any) -> str:
    """The same for a function that lends a text of a handle, up to the next one, and its length."""
    text = ctypes.c_char_p()
    length = ctypes.c_int64()
    with handle._lock:
        call(function, handle, *arguments, ctypes.byref(text), ctypes.byref(length))
        return ctypes.string_at(text, length.value).decode()
