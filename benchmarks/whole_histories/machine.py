"""What the figures were measured on and with."""

import importlib.metadata
import os
import pathlib
import platform
import re
import subprocess


def machine():
    processor = re.search(r"model name\s*:\s*(.+)", pathlib.Path("/proc/cpuinfo").read_text())
    memory = re.search(r"MemTotal:\s+(\d+) kB", pathlib.Path("/proc/meminfo").read_text())
    return {
        "processor": processor[1] if processor else platform.machine(),
        "cores": os.cpu_count(),
        "memory_bytes": int(memory[1]) * 1024,
        "system": f"{platform.system()} {platform.machine()}",
    }


def versions(command):
    """Of the library, by its command, and of the peers."""
    library = subprocess.run([command, "--version"], check=True, capture_output=True, text=True).stdout.split()[-1]
    peers = {name: importlib.metadata.version(name) for name in ("duckdb", "polars", "pandas", "pyarrow", "numpy")}
    return {"ipsf": library, "python": platform.python_version(), **peers}
