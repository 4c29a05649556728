"""Arrays in and structs out, as the library takes and gives them."""

from __future__ import annotations

import ctypes
from array import array
from typing import Any, Optional, Sequence, Union

from . import _library as c
from ._dates import Date, to_day
from ._errors import call, make

Id = Union[str, int]


def texts(values: Sequence[Id]) -> Any:
    """An array of texts; integers as their decimal text."""
    encoded = [str(value).encode() for value in values]
    return (ctypes.c_char_p * len(encoded))(*encoded)


def days(values: Optional[Sequence[Date]]) -> Any:
    """An array of days, of one more than needed: an empty list of holidays is another calendar too, and has to have an address."""
    return None if values is None else (ctypes.c_int32 * (len(values) + 1))(*[to_day(value) for value in values])


def copied(struct: Any, count: int, copy: Any, handle: ctypes.c_void_p) -> Any:
    """An array of all `count` structs of a result."""
    structs = (struct * count)()
    if count:
        structs[0].struct_size = ctypes.sizeof(struct)
    call(copy, handle, 0, count, structs)
    return structs


def address(column: "array[int]") -> Optional[int]:
    """Where its elements are; an empty one is nowhere."""
    return column.buffer_info()[0] if column else None


class _Bytes(c.Handle):
    _free = "ipsf_bytes_free"


def bytes_of(function: Any, *arguments: Any) -> bytes:
    """What a function gives that makes bytes before the error."""
    made = _Bytes(make(function, *arguments))
    length = ctypes.c_int64()
    data = c.library.ipsf_bytes_data(made._pointer, ctypes.byref(length))
    return ctypes.string_at(data, length.value)


def text_or_none(value: Optional[bytes]) -> Optional[str]:
    return None if value is None else value.decode()
