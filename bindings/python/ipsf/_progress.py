"""A Python function told about the progress of a long call."""

from __future__ import annotations

import ctypes
from contextlib import contextmanager
from typing import Any, Callable, Iterator, List, Optional

from . import _library as c
from ._errors import Cancelled

Progress = Callable[[int, int], Optional[bool]]


@contextmanager
def reported(progress: Optional[Progress]) -> Iterator[Optional[ctypes.c_void_p]]:
    """The callback to hand to the library, for the time of one call. False (not None) from `progress` cancels; what it raises is raised."""
    if progress is None:
        yield None
        return
    raised: List[BaseException] = []

    def told(_user: Any, done: int, total: int) -> int:
        try:
            return 1 if progress(done, total) is False else 0
        except BaseException as exception:  # carried over the C ABI, which exceptions must not cross
            raised.append(exception)
            return 1

    callback = c.Progress(told)
    try:
        yield ctypes.cast(callback, ctypes.c_void_p)
    except Cancelled:
        if raised:
            raise raised[0] from None
        raise
