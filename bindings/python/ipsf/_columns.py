"""Python's columns as the library's: lists, array.array, numpy arrays and whatever else has a buffer, without importing numpy."""

from __future__ import annotations

import ctypes
import datetime
import decimal
from array import array
from typing import Any, List, Optional, Sequence, Tuple

from . import _library as c

_INT8, _INT16, _INT32, _INT64, _UINT8, _UINT16, _UINT32, _FLOAT64, _TEXT = range(1, 10)

_EPOCH = datetime.date(1970, 1, 1).toordinal()

# By kind and size of a buffer's elements; bool is a byte.
_BUFFER_TYPES = {
    ("i", 1): _INT8,
    ("i", 2): _INT16,
    ("i", 4): _INT32,
    ("i", 8): _INT64,
    ("u", 1): _UINT8,
    ("u", 2): _UINT16,
    ("u", 4): _UINT32,
    ("f", 8): _FLOAT64,
}
_KINDS = {**dict.fromkeys("bhilqn", "i"), **dict.fromkeys("BHILQN?", "u"), "d": "f"}


class Column:
    """One column ready for the library; keeps what it points at alive."""

    def __init__(self, name: str, values: Any) -> None:
        self.name = name
        self._alive: List[Any] = []
        self.struct = c.ColumnStruct(struct_size=ctypes.sizeof(c.ColumnStruct), name=self._keep(name.encode()))
        if not self._from_buffer(values):
            self._from_sequence(values.tolist() if hasattr(values, "tolist") else values)

    def _keep(self, thing: Any) -> Any:
        self._alive.append(thing)
        return thing

    def _from_buffer(self, values: Any) -> bool:
        """Points at the elements of a one-dimensional buffer where it is of a type the library reads."""
        if type(values).__module__.split(".")[0] == "numpy" and values.dtype.kind == "M":
            return self._from_numpy_dates(values)
        try:
            view = memoryview(values)
        except TypeError:
            return False
        if view.ndim != 1 or view.shape is None or view.strides is None:
            raise TypeError(f"column {self.name}: has {view.ndim} dimensions, not one")
        stride = view.strides[0]
        kind = _BUFFER_TYPES.get((_KINDS.get(view.format.lstrip("@="), ""), view.itemsize))
        if kind is None or stride <= 0:
            return False
        self.length = view.shape[0]
        self.struct.type = kind
        self.struct.stride = stride
        self.struct.values = self._address(view, values) if self.length else None
        return True

    def _address(self, view: memoryview, values: Any) -> int:
        self._keep(view)
        if not view.readonly and view.contiguous:
            return ctypes.addressof(self._keep((ctypes.c_char * view.nbytes).from_buffer(view)))
        # ctypes reads addresses of writable contiguous buffers only; numpy gives them for the others too.
        interface = getattr(values, "__array_interface__", None)
        if interface is not None:
            return int(interface["data"][0])
        self.struct.stride = view.itemsize
        return ctypes.addressof(self._keep((ctypes.c_char * view.nbytes).from_buffer_copy(view.tobytes())))

    def _from_numpy_dates(self, values: Any) -> bool:
        """datetime64: whole days; not-a-time is an empty cell."""
        days = values.astype("datetime64[D]")
        if (days.astype(values.dtype) != values).any() and not (values != values).all():
            known = values == values
            if (days.astype(values.dtype)[known] != values[known]).any():
                raise TypeError(f"column {self.name}: dates with a time of day; give whole days")
        numbers = days.view("int64")
        missing = days != days
        if missing.any():
            self._from_sequence([None if gone else number for gone, number in zip(missing.tolist(), numbers.tolist())])
            return True
        return self._from_buffer(numbers.copy())

    def _from_sequence(self, values: Sequence[Any]) -> None:
        """A list or other sequence; None (and not-a-number) is an empty cell."""
        values = list(values)
        self.length = len(values)
        present = [value is not None and value == value for value in values]
        types = {type(value) for value, there in zip(values, present) if there}
        if types <= {int, bool}:
            self._numbers("q", _INT64, [int(value) if there else 0 for value, there in zip(values, present)])
        elif types <= {datetime.date}:
            self._numbers("i", _INT32, [value.toordinal() - _EPOCH if there else 0 for value, there in zip(values, present)])
        elif types <= {float, int}:
            self._numbers("d", _FLOAT64, [float(value) if there else 0.0 for value, there in zip(values, present)])
        elif types <= {str, int, decimal.Decimal}:
            self._texts([str(value) if there else "" for value, there in zip(values, present)])
        else:
            names = ", ".join(sorted(kind.__name__ for kind in types))
            raise TypeError(f"column {self.name}: cannot read values of type {names}; give int, str, bool, float, Decimal or datetime.date")
        if not all(present):
            self._validity(present)

    def _numbers(self, code: str, kind: int, values: Sequence[Any]) -> None:
        try:
            numbers = self._keep(array(code, values))
        except OverflowError:
            raise TypeError(f"column {self.name}: a number does not fit into 64 bits") from None
        self.struct.type = kind
        self.struct.values = numbers.buffer_info()[0] if values else None

    def _texts(self, values: Sequence[str]) -> None:
        encoded = [value.encode() for value in values]
        joined = self._keep(ctypes.create_string_buffer(b"".join(encoded)))
        place = ctypes.addressof(joined)
        pairs = array("q")
        for text in encoded:
            pairs.append(place)
            pairs.append(len(text))
            place += len(text)
        self._keep(pairs)
        self.struct.type = _TEXT
        self.struct.values = pairs.buffer_info()[0] if values else None

    def _validity(self, present: Sequence[bool]) -> None:
        bits = bytearray((len(present) + 7) // 8)
        for index, there in enumerate(present):
            if there:
                bits[index // 8] |= 1 << index % 8
        bitmap = self._keep((ctypes.c_uint8 * len(bits)).from_buffer(bits))
        self.struct.validity = ctypes.addressof(bitmap)


def columns_of(table: str, data: Any) -> Tuple[List[Column], int]:
    """The columns of a table and how many rows they have."""
    columns = [Column(str(name), values) for name, values in data.items()]
    length: Optional[int] = None
    for column in columns:
        if length is not None and column.length != length:
            raise ValueError(f"table {table}: column {column.name} has {column.length} rows, {columns[0].name} has {length}")
        length = column.length
    return columns, length or 0
