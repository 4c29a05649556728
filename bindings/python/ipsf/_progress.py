"""A Python function told about the progress of a long call."""

from __future__ import annotations

import atexit
import ctypes
import os
import threading
from contextlib import contextmanager
from typing import Any, Callable, Iterator, List, Optional

from . import _library as c
from ._arguments import kind
from ._errors import Cancelled

Progress = Callable[[int, int], Optional[bool]]

_SECONDS_TO_STOP = 5

_changed = threading.Condition()
_running = 0
_ending: Optional[int] = None  # the thread that ends the interpreter, whose own calls go on


def _ends_without(thread: int) -> bool:
    return _ending is not None and _ending != thread


@contextmanager
def calls_back() -> Iterator[None]:
    """Around a call of the library that may call Python. A thread of it that is left when the interpreter ends would be
    torn down by Python inside the library, and the process with it: the end waits for these."""
    global _running
    with _changed:
        if _ends_without(threading.get_ident()):
            raise Cancelled("the interpreter is ending")
        _running += 1
    try:
        yield
    finally:
        with _changed:
            _running -= 1
            _changed.notify_all()


@atexit.register
def _stop() -> None:
    global _ending
    _ending = threading.get_ident()
    with _changed:
        _changed.wait_for(lambda: _running <= 0, _SECONDS_TO_STOP)


def _forget() -> None:
    """In the child of a fork, which has none of the other threads."""
    global _changed, _running
    _changed, _running = threading.Condition(), 0


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)


def _raise(exception: BaseException) -> None:
    """As it was raised: with its own cause and context."""
    context = exception.__context__
    try:
        raise exception
    finally:
        exception.__context__ = context


@contextmanager
def reported(progress: Optional[Progress]) -> Iterator[Optional[ctypes.c_void_p]]:
    """The callback to hand to the library, for the time of one call. False (not None) from `progress` cancels; what it
    raises is raised."""
    if progress is None:
        yield None
        return
    if not callable(progress):
        raise TypeError(f"progress: give a function of two numbers, done and total, not {kind(progress)}")
    raised: List[BaseException] = []
    caller = threading.get_ident()

    def told(_user: Any, done: int, total: int) -> int:
        try:
            return 1 if raised or _ends_without(caller) or progress(done, total) is False else 0
        except BaseException as exception:  # carried over the C ABI, which exceptions must not cross
            raised.append(exception)
            return 1

    callback = c.Progress(told)
    try:
        with calls_back():
            yield ctypes.cast(callback, ctypes.c_void_p)
    finally:
        if raised:
            _raise(raised[0])
