"""Tables in and results out by the Arrow PyCapsule protocol, whatever library is at the other end; none is imported."""

from __future__ import annotations

import ctypes
from typing import Any, Callable, Dict

from . import _library as c
from ._errors import call

_SCHEMA, _ARRAY, _STREAM = b"arrow_schema", b"arrow_array", b"arrow_array_stream"

# Prototypes of our own: ctypes.pythonapi's functions are shared with everybody else in the process.
_Destructor = ctypes.PYFUNCTYPE(None, ctypes.c_void_p)
_get_pointer = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.py_object, ctypes.c_char_p)(("PyCapsule_GetPointer", ctypes.pythonapi))
_get_pointer_of_dying = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)(("PyCapsule_GetPointer", ctypes.pythonapi))
_new_capsule = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.c_void_p, ctypes.c_char_p, _Destructor)(("PyCapsule_New", ctypes.pythonapi))


def is_arrow(data: Any) -> bool:
    """Whether `data` hands its rows out by the protocol."""
    return hasattr(data, "__arrow_c_stream__") or hasattr(data, "__arrow_c_array__")


def add_arrow(builder: ctypes.c_void_p, table: str, data: Any) -> None:
    """Appends the rows of `data`. The capsules live until the library has moved out what is in them."""
    if hasattr(data, "__arrow_c_stream__"):
        stream = data.__arrow_c_stream__()
        call(c.library.ipsf_builder_add_arrow_stream, builder, table.encode(), _get_pointer(stream, _STREAM))
    else:
        schema, batch = data.__arrow_c_array__()
        call(c.library.ipsf_builder_add_arrow, builder, table.encode(), _get_pointer(batch, _ARRAY), _get_pointer(schema, _SCHEMA))


class _Stream(ctypes.Structure):
    _fields_ = [
        ("get_schema", ctypes.c_void_p),
        ("get_next", ctypes.c_void_p),
        ("get_last_error", ctypes.c_void_p),
        ("release", ctypes.PYFUNCTYPE(None, ctypes.c_void_p)),
        ("private_data", ctypes.c_void_p),
    ]


# The streams in capsules, by their address.
_lent: Dict[int, _Stream] = {}


def _take_back(capsule: int, lent: Dict[int, _Stream] = _lent) -> None:
    stream = lent.pop(_get_pointer_of_dying(capsule, _STREAM))
    if stream.release:  # nobody moved it out
        stream.release(ctypes.addressof(stream))


_destructor = _Destructor(_take_back)


def stream_capsule(fill: Callable[[Any], None]) -> Any:
    """A capsule of the stream that `fill` makes at the address it is given."""
    stream = _Stream()
    address = ctypes.addressof(stream)
    fill(address)
    _lent[address] = stream
    return _new_capsule(address, _STREAM, _destructor)
