"""Dataclasses whose fields are read when they are first asked for: most of what a review says is never looked at."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, Callable, Dict, Mapping, Optional, Type, TypeVar

from ._tables import Table

Made = TypeVar("Made", bound="Lazy")
Reader = Callable[[int], Any]


class Fields:
    """Readers of the fields of a class, by row: those that are columns, by field the column's name, and `others`.

    A reader is made when its field is first asked for.
    """

    def __init__(
        self, columns: Mapping[str, str], table: Callable[[], Table], others: Mapping[str, Callable[[], Reader]]
    ) -> None:
        self._columns = columns
        self._table = table
        self._others = others
        self._readers: Dict[str, Reader] = {}

    def read(self, name: str, row: int) -> Any:
        reader = self._readers.get(name)
        if reader is None:
            made = self._others.get(name)
            reader = self._readers[name] = made() if made else self._table().reader_named(self._columns[name])
        return reader(row)


class Lazy:
    """A dataclass that may be made of a row; equality, pickling and copies are those of its fields all the same."""

    _fields: Optional[Fields] = None

    @classmethod
    def _at(cls: Type[Made], of: Fields, row: int) -> Made:
        made = cls.__new__(cls)
        made.__dict__.update(_fields=of, _row=row)
        return made

    def __getattr__(self, name: str) -> Any:
        if self._fields is None or name not in type(self).__dataclass_fields__:  # type: ignore[attr-defined]
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        value = self.__dict__[name] = self._fields.read(name, self._row)
        return value

    def __getstate__(self) -> Dict[str, Any]:
        return {field.name: getattr(self, field.name) for field in fields(self)}  # type: ignore[arg-type]
