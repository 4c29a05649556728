"""Finds libipsf and loads it, with every function declared as ipsf.h does (_declarations.py)."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import sys
import threading
from ctypes import c_int32, c_void_p
from pathlib import Path
from typing import Any

from ._declarations import *  # for the modules that call the library, and ABI and DECLARATIONS here


def _path() -> str:
    """The library carried by the package, else the one named by IPSF_LIBRARY (development), else the system's."""
    name = {"darwin": "libipsf.dylib", "win32": "ipsf.dll"}.get(sys.platform, "libipsf.so")
    carried = Path(__file__).parent / name
    if carried.exists():
        return str(carried)
    found = os.environ.get("IPSF_LIBRARY") or ctypes.util.find_library("ipsf")
    if not found and not Path(__file__).exists():
        raise ImportError(
            "ipsf: a library cannot be loaded out of an archive; install the package with pip, or unpack the archive"
        )
    if not found:
        raise ImportError(
            f"ipsf: {name} is not in the package, and neither IPSF_LIBRARY nor the system has it; reinstall the package"
        )
    return found


def _load() -> ctypes.CDLL:
    library = ctypes.CDLL(_path())  # CDLL, not PyDLL: long calls let other threads run
    library.ipsf_abi_version.restype = c_int32
    library.ipsf_abi_version.argtypes = []
    found = library.ipsf_abi_version()
    if found != ABI:
        raise ImportError(f"ipsf: the library has ABI {found}, this package is for ABI {ABI}; install the two together")
    for name, (result, arguments) in DECLARATIONS.items():
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
    return library


library = _load()


class Handle:
    """Owns one handle of the library and frees it. To be given to its functions as it is."""

    _type = ""  # in C, which the names of its functions begin with
    _shared = False  # by several threads at once; any other is used by one at a time
    _made_by = "the function of its name"
    _instead = "take its rows or its json()"

    def __init__(self, pointer: c_void_p) -> None:
        if not isinstance(pointer, c_void_p):
            raise TypeError(f"{type(self).__name__}: made by {self._made_by}, not by hand")
        self._pointer = pointer
        self._release = self._function("free")
        self._lock = threading.RLock()

    def __del__(self, byref: Any = ctypes.byref) -> None:
        # Also after a failed __init__, and while the interpreter shuts down: nothing is looked up that may be gone.
        pointer = getattr(self, "_pointer", None)
        if pointer:
            self._release(byref(pointer))

    def _function(self, name: str) -> Any:
        """One of the library's functions of its type."""
        return getattr(library, f"{self._type}_{name}")

    @classmethod
    def _own(cls, handle: Any) -> Any:
        """`handle`, which a result is made of."""
        if not isinstance(handle, cls):
            raise TypeError(f"{cls.__name__.lstrip('_')}: made by {cls._made_by}, not by hand")
        return handle

    @property
    def _as_parameter_(self) -> c_void_p:
        return self._pointer

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError(
            f"{type(self).__name__.lstrip('_')}: what the library made cannot be pickled or copied; {self._instead}"
        )


def library_version() -> str:
    """The library's version, "major.minor.patch"."""
    return str(library.ipsf_library_version().decode())


def abi_version() -> int:
    """The number of the library's C ABI."""
    return int(library.ipsf_abi_version())
