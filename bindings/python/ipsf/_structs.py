"""Structs, bytes and texts out, as the library gives them."""

from __future__ import annotations

import ctypes
from array import array
from typing import Any, Optional

from . import _library as c
from ._errors import call, make


def copied(struct: Any, count: int, copy: Any, handle: c.Handle) -> Any:
    """An array of all `count` structs of a result."""
    structs = (struct * count)()
    if structs:
        structs[0].struct_size = ctypes.sizeof(struct)
    call(copy, handle, 0, count, structs)
    return structs


def address(column: "array[int]") -> Optional[int]:
    """Where its elements are; an empty one is nowhere."""
    return column.buffer_info()[0] if column else None


class _Bytes(c.Handle):
    _type = "ipsf_bytes"


def bytes_of(function: Any, *arguments: Any) -> bytes:
    """What a function gives that makes bytes before the error."""
    made = _Bytes(make(function, *arguments))
    length = ctypes.c_int64()
    data = c.library.ipsf_bytes_data(made, ctypes.byref(length))
    return ctypes.string_at(data, length.value)


def text_or_none(value: Optional[bytes]) -> Optional[str]:
    return None if value is None else value.decode()
