"""What callers hand over, checked and in the library's forms. Nothing is cut: not a text at a NUL, not a number to 32
bits."""

from __future__ import annotations

import ctypes
import operator
import os
import stat
from collections.abc import Iterable, Mapping
from typing import Any, Dict, List, Optional, Tuple, Union

from . import _library as c
from ._dates import to_day
from ._errors import InvalidArgument

Id = Union[str, int]
File = Union[str, bytes, "os.PathLike[str]", "os.PathLike[bytes]"]


def kind(value: Any) -> str:
    """What a value is called in a message."""
    return "None" if value is None else type(value).__name__


def is_integer(value: Any) -> bool:
    """Also numpy's; True and False are none."""
    try:
        operator.index(value)
    except TypeError:
        return False
    return not isinstance(value, bool) and getattr(value, "ndim", 0) == 0


def text(name: str, value: str) -> bytes:
    """A text that the library reads up to its NUL."""
    if not isinstance(value, str):
        raise TypeError(f"{name}: give a text, not {kind(value)}")
    if "\0" in value:
        raise InvalidArgument(f"{name}: a text with a NUL character is not taken; leave the character out")
    return utf8(name, value)


def utf8(name: str, value: str) -> bytes:
    try:
        return str.encode(value)
    except UnicodeEncodeError:
        raise InvalidArgument(
            f"{name}: a text with a lone surrogate is no Unicode text; "
            "read it again in the encoding that it was written in"
        ) from None


def id_text(name: str, value: Id) -> bytes:
    """An id; integers as their decimal text."""
    if isinstance(value, str):
        return text(name, value)
    if is_integer(value):
        return str(operator.index(value)).encode()
    raise TypeError(f"{name}: an id is a text or an integer, not {kind(value)}")


def elements(name: str, values: Any) -> List[Any]:
    """The elements of a list; None is an empty one."""
    if values is None:
        return []
    if isinstance(values, Iterable) and not isinstance(values, (str, bytes, bytearray, Mapping)):
        found = values.tolist() if hasattr(values, "tolist") else list(values)
        if isinstance(found, list):
            return found
    raise TypeError(f"{name}: give a list, also of one alone, not {kind(values)}")


def ids(name: str, values: Any) -> Any:
    """An array of ids for the library, empty for None: all. To the library an empty list would be all, too, and its
    caller meant none."""
    named = ids_or_none(name, values)
    if values is not None and not len(named):
        raise InvalidArgument(
            f"{name}: the list is empty, so that there is nothing to do; give at least one, or None for all"
        )
    return named


def ids_or_none(name: str, values: Any) -> Any:
    """An array of ids for the library, where an empty list is none of them, and None too."""
    encoded = [id_text(name, value) for value in elements(name, values)]
    return (ctypes.c_char_p * len(encoded))(*encoded)


def days(name: str, values: Any) -> Tuple[Any, int]:
    """An array of days and how many; none for None. An empty list of holidays is another calendar too, so that the
    array has one more."""
    if values is None:
        return None, 0
    numbers = [to_day(value, name) for value in elements(name, values)]
    return (ctypes.c_int32 * (len(numbers) + 1))(*numbers), len(numbers)


def whole(name: str, value: Any, bits: int = 32, least: Optional[int] = None) -> int:
    """A whole number that fits."""
    if not is_integer(value):
        raise TypeError(f"{name}: give a whole number, not {kind(value)}")
    number = operator.index(value)
    if not (-(2 ** (bits - 1)) if least is None else least) <= number < 2 ** (bits - 1):
        raise InvalidArgument(f"{name}: {number} is out of range")
    return number


def threads_of(value: Optional[int]) -> int:
    """The argument `threads`; None is as many as there are cores."""
    return 0 if value is None else whole("threads", value)


def path_text(name: str, value: File) -> bytes:
    """A path as the system has it, whatever its encoding."""
    try:
        found = os.fsencode(value)
    except TypeError:
        raise TypeError(f"{name}: give a path, not {kind(value)}") from None
    except UnicodeEncodeError:
        raise InvalidArgument(f"{name}: the path is no text that the file system has") from None
    if b"\0" in found:
        raise InvalidArgument(f"{name}: a path with a NUL character is not taken; leave the character out")
    return found


def file_text(name: str, value: File) -> Tuple[bytes, bytes]:
    """The bytes of a file, and its path for messages. Raises OSError where it cannot be read."""
    path = path_text(name, value)
    if b"\n" in path and not os.path.exists(path):
        raise InvalidArgument(
            f"{name}: a text of several lines is no path; where the text of a file is taken, give it as bytes"
        )
    named = os.fsdecode(path)  # as text, which is how an OSError shows it
    if not stat.S_ISREG(os.stat(named).st_mode):
        raise InvalidArgument(
            f"{name}: {path.decode(errors='replace')} is no regular file; "
            "give a file, or read it and give its bytes where they are taken"
        )
    with open(named, "rb") as file:
        return file.read(), path.decode(errors="replace").encode()


def typed(name: str, value: Any, wanted: Union[type, Tuple[type, ...]], advice: str) -> Any:
    """`value`, which has to be of a type of this package."""
    if not isinstance(value, wanted):
        raise TypeError(f"{name}: give {advice}, not {kind(value)}")
    return value


def pairs(name: str, values: Any, advice: str) -> List[Tuple[Any, Any]]:
    """The items of a dict; None is an empty one."""
    if values is None:
        return []
    if not isinstance(values, Mapping):
        raise TypeError(f"{name}: give {advice}, not {kind(values)}")
    return list(values.items())


def choice(name: str, value: Any, of: Any) -> Any:
    """What a word stands for."""
    if not isinstance(value, str) or value not in of:
        raise InvalidArgument(f"{name}: give {', '.join(repr(word) for word in of)}")
    return of[value]


def language_text(value: str) -> bytes:
    return text("language", value)


# What may be said of CSV files that are read; what is not is found from each of them.
_CSV_DIALECT = {
    "csv_delimiter": {"comma": c.CSV_COMMA, "semicolon": c.CSV_SEMICOLON, "tab": c.CSV_TAB},
    "csv_encoding": {"utf-8": c.CSV_UTF_8, "utf-16": c.CSV_UTF_16, "windows-1252": c.CSV_WINDOWS_1252},
    "csv_dates": {"iso": c.CSV_DATES_ISO, "d.m.yyyy": c.CSV_DATES_DAY_MONTH_YEAR},
    "csv_decimal": {"point": c.CSV_DECIMAL_POINT, "comma": c.CSV_DECIMAL_COMMA},
}


def csv_dialect(**said: Optional[str]) -> Dict[str, int]:
    """The fields of LoadOptionsStruct for these arguments."""
    return {name: choice(name, word, _CSV_DIALECT[name]) for name, word in said.items() if word is not None}


_CSV_FOR = {"programs": c.CSV_FOR_PROGRAMS, "spreadsheet": c.CSV_FOR_SPREADSHEET}


def csv_code(for_: str) -> int:
    """Whom a CSV is for, as the library says it."""
    return int(choice("for_", for_, _CSV_FOR))
