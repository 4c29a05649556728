"""Tables in and results out by the Arrow PyCapsule protocol, whatever library is at the other end; none is imported."""

from __future__ import annotations

import ctypes
from ctypes import c_char_p, c_void_p
from functools import lru_cache
from typing import Any, Callable, Tuple

from . import _library as c
from ._arguments import kind
from ._errors import Error, OutOfMemory, call
from ._progress import calls_back


def is_arrow(data: Any) -> bool:
    """Whether `data` hands its rows out by the protocol."""
    return not isinstance(data, type) and (hasattr(data, "__arrow_c_stream__") or hasattr(data, "__arrow_c_array__"))


@lru_cache(maxsize=None)
def _capsules() -> Tuple[Any, Any]:
    """Python's own PyCapsule_GetPointer and PyCapsule_New, with prototypes of ours: those of ctypes.pythonapi are
    shared with everybody else."""
    if not hasattr(ctypes, "pythonapi"):
        raise Error(
            "Arrow's capsules need CPython; hand tables over as dicts of lists, and take results as csv() or json()"
        )
    get_pointer = ctypes.PYFUNCTYPE(c_void_p, ctypes.py_object, c_char_p)
    new = ctypes.PYFUNCTYPE(ctypes.py_object, c_void_p, c_void_p, c_void_p)
    return get_pointer(("PyCapsule_GetPointer", ctypes.pythonapi)), new(("PyCapsule_New", ctypes.pythonapi))


def _content(capsule: Any, name: bytes, data: Any) -> Any:
    """What a capsule holds."""
    get_pointer, _ = _capsules()
    try:
        return get_pointer(capsule, name)
    except ValueError:
        raise TypeError(
            f"an object of type {kind(data)} gave something else than the capsule {name.decode()} of Arrow's protocol"
        ) from None


def add_arrow(builder: c.Handle, table: bytes, data: Any) -> bool:
    """Appends the rows of `data`. The capsules live until the library has moved out what is in them. False: it has no
    Arrow at hand (pandas)."""
    try:
        if hasattr(data, "__arrow_c_stream__"):
            stream = data.__arrow_c_stream__()
            with calls_back():
                call(
                    c.library.ipsf_builder_add_arrow_stream,
                    builder,
                    table,
                    _content(stream, b"arrow_array_stream", data),
                )
            return True
        given = data.__arrow_c_array__()
    except ImportError:
        return False
    if not isinstance(given, tuple) or len(given) != 2:
        raise TypeError(f"__arrow_c_array__ of an object of type {kind(data)} did not give a schema and an array")
    schema, batch = given
    rows, description = _content(batch, b"arrow_array", data), _content(schema, b"arrow_schema", data)
    call(c.library.ipsf_builder_add_arrow, builder, table, rows, description)
    return True


def stream_capsule(fill: Callable[[Any], None]) -> Any:
    """A capsule of the stream that `fill` makes at the address it is given.

    Its destructor is the library's and not a function of this module, which would be gone before the last capsules are.
    """
    get_pointer, new_capsule = _capsules()
    name, destructor = c_char_p(), c_void_p()
    stream = c.library.ipsf_python_stream_new(
        ctypes.cast(get_pointer, c_void_p), ctypes.byref(name), ctypes.byref(destructor)
    )
    if not stream:
        raise OutOfMemory("out of memory")
    capsule = new_capsule(stream, name, destructor)
    fill(stream)
    return capsule
