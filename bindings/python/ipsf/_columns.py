"""Python's columns as the library's: lists, array.array, numpy arrays and whatever else has a buffer, without importing
numpy."""

from __future__ import annotations

import ctypes
import datetime
import decimal
import operator
import struct
import sys
from array import array
from collections.abc import Mapping, Sequence
from typing import Any, Callable, List, Optional, Tuple

from . import _library as c
from ._arguments import is_integer, kind, text, utf8
from ._dates import check_unit, day_of_date, is_date, to_date, to_number

# By kind and size of a buffer's elements.
_BUFFER_TYPES = {
    ("i", 1): c.INT8,
    ("i", 2): c.INT16,
    ("i", 4): c.INT32,
    ("i", 8): c.INT64,
    ("u", 1): c.UINT8,
    ("u", 2): c.UINT16,
    ("u", 4): c.UINT32,
    ("f", 8): c.FLOAT64,
    ("?", 1): c.BOOLEAN,
}
_KINDS = {**dict.fromkeys("bhilqn", "i"), **dict.fromkeys("BHILQN", "u"), "d": "f", "?": "?"}
_OWN_ORDER = "@=" + ("<" if sys.byteorder == "little" else ">")

# What a cell is made of it, or None for an empty one.
_Plain = Optional[Any]
_PLAIN_TYPES = {int, bool, str, datetime.date, type(None)}


class Column:
    """One column ready for the library; keeps what it points at alive. `place`, as "table jobs, column on", is for
    messages."""

    def __init__(self, place: str, name: str, values: Any) -> None:
        self.name = name
        self._place = place
        self._alive: List[Any] = []
        self.struct = c.ColumnStruct(struct_size=ctypes.sizeof(c.ColumnStruct), name=self._keep(text(place, name)))
        dimensions = getattr(values, "ndim", 1)
        if dimensions != 1 and not isinstance(values, type):
            raise TypeError(f"{place}: has {dimensions} dimensions, not one")
        if not self._from_buffer(values):
            self._from_sequence(self._listed(values))

    def _keep(self, thing: Any) -> Any:
        self._alive.append(thing)
        return thing

    def _from_buffer(self, values: Any) -> bool:
        """Points at the elements of a one-dimensional buffer where it is of a type the library reads."""
        if isinstance(values, (bytes, bytearray)):
            return False
        numpy_kind = (
            getattr(getattr(values, "dtype", None), "kind", None)
            if type(values).__module__.startswith("numpy")
            else None
        )
        if numpy_kind == "M":
            return self._from_numpy_dates(values)
        if hasattr(values, "mask"):
            return False  # numpy's masked cells are empty; the buffer does not tell
        try:
            view = memoryview(values)
        except (TypeError, ValueError):
            return False
        if view.ndim != 1 or view.shape is None or view.strides is None:
            raise TypeError(f"{self._place}: has {view.ndim} dimensions, not one")
        stride = view.strides[0]
        if view.format == "f":
            self._from_sequence([_shortest(value) if value == value else None for value in view.tolist()])
            return True
        if view.format == "d" and any(
            value != value for value in view.tolist()
        ):  # empty cells, which a buffer cannot tell
            return False
        element = _BUFFER_TYPES.get((_KINDS.get(view.format.lstrip(_OWN_ORDER), ""), view.itemsize))
        if element is None or stride <= 0:
            return False
        self.length = view.shape[0]
        self.struct.type = element
        self.struct.stride = stride
        self.struct.values = self._address(view) if self.length else None
        return True

    def _address(self, view: memoryview) -> int:
        self._keep(view)  # and so what it is of
        if hasattr(ctypes, "pythonapi"):
            return _start_of(view)
        self.struct.stride = view.itemsize
        return ctypes.addressof(self._keep((ctypes.c_char * view.nbytes).from_buffer_copy(view.tobytes())))

    def _from_numpy_dates(self, values: Any) -> bool:
        """datetime64: whole days; not-a-time is an empty cell, as is one that is masked."""
        if hasattr(values, "mask"):
            values = values.filled(values.dtype.type("NaT"))
        try:
            check_unit(values.dtype)
        except TypeError as wrong:
            raise TypeError(f"{self._place}: {wrong}") from None
        days = values.astype("datetime64[D]")
        missing = days != days
        if not ((days == values) | missing).all():
            raise TypeError(f"{self._place}: dates with a time of day; give whole days")
        numbers = days.view("int64")
        if missing.any():
            self._from_sequence([None if gone else number for gone, number in zip(missing.tolist(), numbers.tolist())])
            return True
        return self._from_buffer(numbers.copy())

    def _listed(self, values: Any) -> List[Any]:
        """The values of what is no buffer that the library reads, when they have an order; a copy, which nobody else
        makes shorter meanwhile."""
        if isinstance(values, (list, tuple)):
            return list(values)
        if not isinstance(values, type):
            for listed in ("tolist", "to_list", "to_pylist"):  # of numpy and pandas, polars, pyarrow
                if hasattr(values, listed):
                    return list(getattr(values, listed)())
            if isinstance(values, Sequence) and not isinstance(values, (str, bytes, bytearray)):
                return list(values)
        raise TypeError(
            f"{self._place}: a column is a list, an array or another sequence or buffer, not {kind(values)}; "
            f"{_advice(values)}"
        )

    def _from_sequence(self, values: Sequence[Any]) -> None:
        """A list; None, not-a-number and what other libraries have for a missing value are empty cells."""
        types = set(map(type, values))
        if types <= _PLAIN_TYPES | {float}:
            values = [None if value != value else value for value in values] if float in types else values
        else:
            values = [self._plain(row, value) for row, value in enumerate(values, 1)]
        self.length = len(values)
        present = [value is not None for value in values]
        types = set(map(type, values)) - {type(None)}
        if (
            bool in types and len(types) > 1 and self.name.strip().lower() != "value"
        ):  # of answers, which are of many kinds
            names = ", ".join(sorted(each.__name__ for each in types))
            raise TypeError(
                f"{self._place}: cannot read values of types {names} in one column; give booleans alone, or none"
            )
        if types == {bool}:
            self._numbers("b", c.BOOLEAN, values, int)
        elif types <= {int}:
            try:
                self._numbers("q", c.INT64, values, int)
            except OverflowError:
                self._texts(
                    self._written(values)
                )  # an id of 64 bits without a sign, as Arrow's are: the library knows what the column takes
        elif types <= {datetime.date}:
            self._numbers("i", c.INT32, values, to_number)
        elif types <= {float, int}:
            try:
                self._numbers("d", c.FLOAT64, values, float)
            except OverflowError:
                raise TypeError(
                    f"{self._place}: a whole number among floats is larger than any float; "
                    "give the column as Decimal or text"
                ) from None
        elif float in types:
            names = ", ".join(sorted(each.__name__ for each in types))
            raise TypeError(
                f"{self._place}: cannot read values of types {names} in one column; give the floats as Decimal or text"
            )
        else:
            self._texts(self._written(values))
        if not all(present):
            self._validity(present)

    def _plain(self, row: int, value: Any) -> _Plain:
        """A value of any library as one of Python's own."""
        try:
            return _plain(value)
        except (TypeError, ValueError, OverflowError) as wrong:
            raise TypeError(f"{self._place}, row {row}: {wrong}") from None

    def _numbers(self, code: str, element: int, values: Sequence[_Plain], of: Callable[[Any], Any]) -> None:
        numbers = self._keep(array(code, [0 if value is None else of(value) for value in values]))
        self.struct.type = element
        self.struct.values = numbers.buffer_info()[0] if values else None

    def _written(self, values: Sequence[_Plain]) -> List[bytes]:
        try:
            return [_written(value).encode() for value in values]
        except UnicodeEncodeError:
            return [utf8(f"{self._place}, row {row}", _written(value)) for row, value in enumerate(values, 1)]

    def _texts(self, encoded: Sequence[bytes]) -> None:
        joined = self._keep(ctypes.create_string_buffer(b"".join(encoded)))
        place = ctypes.addressof(joined)
        pairs = array("q")
        for written in encoded:
            pairs.append(place)
            pairs.append(len(written))
            place += len(written)
        self._keep(pairs)
        self.struct.type = c.TEXT
        self.struct.values = pairs.buffer_info()[0] if encoded else None

    def _validity(self, present: Sequence[bool]) -> None:
        bits = bytearray((len(present) + 7) // 8)
        for index, there in enumerate(present):
            if there:
                bits[index // 8] |= 1 << index % 8
        bitmap = self._keep((ctypes.c_uint8 * len(bits)).from_buffer(bits))
        self.struct.validity = ctypes.addressof(bitmap)


class _Buffer(ctypes.Structure):
    """Python's Py_buffer, of which the address alone is looked at."""

    _fields_ = [("start", ctypes.c_void_p), ("rest", ctypes.c_char * 128)]


def _start_of(view: memoryview) -> int:
    """Where a buffer's elements are, which ctypes tells of contiguous writable ones only."""
    strided = 0x18
    buffer = _Buffer()
    get = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.py_object, ctypes.c_void_p, ctypes.c_int)(
        ("PyObject_GetBuffer", ctypes.pythonapi)
    )
    release = ctypes.PYFUNCTYPE(None, ctypes.c_void_p)(("PyBuffer_Release", ctypes.pythonapi))
    get(view, ctypes.addressof(buffer), strided)
    start = int(buffer.start or 0)
    release(ctypes.addressof(buffer))
    return start


def _plain(value: Any) -> _Plain:
    """A value as int, bool, str, float, Decimal or date; None when there is none."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, float):
        return float(value) if value == value else None
    if is_date(value):
        return to_date(day_of_date(value)) if value == value else None
    if isinstance(value, decimal.Decimal):
        return None if value.is_nan() else value
    if type(value).__module__.startswith("pyarrow") and hasattr(value, "as_py"):
        return _plain(value.as_py())
    if type(value).__name__ in ("NAType", "MaskedConstant"):  # pandas.NA, numpy.ma.masked
        return None
    numpy_kind = getattr(getattr(value, "dtype", None), "kind", None)
    if numpy_kind == "b":
        return bool(value)
    if type(value).__name__ == "float32":
        return _shortest(float(value)) if value == value else None
    if is_integer(value) and numpy_kind != "m":
        return operator.index(value)
    raise TypeError(f"cannot read values of type {kind(value)}; give int, str, bool, float, Decimal or datetime.date")


def _written(value: _Plain) -> str:
    """A value of Python's own as it stands in a CSV file."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else format(value, "f" if isinstance(value, decimal.Decimal) else "")


def _shortest(value: float) -> decimal.Decimal:
    """The shortest decimal that is this number of 32 bits: 0.8 and not 0.800000011920929."""
    for digits in range(6, 9):
        written = f"{value:.{digits}g}"
        if struct.pack("f", float(written)) == struct.pack("f", value):
            return decimal.Decimal(written)
    return decimal.Decimal(f"{value:.9g}")


def _advice(values: Any) -> str:
    """What to give in place of what is no column."""
    if isinstance(values, str):
        return "give [text], with a text for every row"
    if isinstance(values, Mapping):
        return 'give list(column.values()), or of a DataFrame the frame itself or to_dict("list")'
    if isinstance(values, (bytes, bytearray)):
        return "give a list of texts, or memoryview(...) for numbers of a byte each"
    if isinstance(values, (set, frozenset)):
        return "a set has no order; give a list"
    if hasattr(values, "__iter__") and not isinstance(values, type):
        return "give list(...) of it"
    return "give a list with a value for every row"


def columns_of(table: str, data: Any) -> Tuple[List[Column], int]:
    """The columns of a table and how many rows they have."""
    columns = [Column(f"table {table}, column {name}", name, values) for name, values in _named_columns(table, data)]
    for column in columns:
        if column.length != columns[0].length:
            raise ValueError(
                f"table {table}: column {column.name} has {column.length} rows, "
                f"{columns[0].name} has {columns[0].length}"
            )
    return columns, columns[0].length if columns else 0


def _named_columns(table: str, data: Any) -> List[Tuple[str, Any]]:
    # The frames of pandas have no Arrow without pyarrow.
    if isinstance(data, Mapping) or (type(data).__module__.startswith("pandas") and hasattr(data, "columns")):
        return list(data.items())
    if isinstance(data, (list, tuple)) and all(isinstance(record, Mapping) for record in data):
        return [
            (name, [record.get(name) for record in data])
            for name in dict.fromkeys(name for record in data for name in record)
        ]
    if data is None:
        advice = "leave the table out, or give {} for an empty one"
    elif hasattr(data, "collect"):
        advice = "give what its collect() gives"
    else:
        advice = "give a dict of columns, a list of dicts, or an Arrow table or frame"
    raise TypeError(f"table {table}: cannot read {kind(data)} as a table; {advice}")
