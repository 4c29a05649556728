"""Resident memory of Spark's workers, looked at five times a second."""

import os
import pathlib
import threading

PAGE = os.sysconf("SC_PAGE_SIZE")
SECONDS_BETWEEN = 0.2


class WorkerMemory:
    """Watches the executors among the descendants of this process: of each, its own process (a JVM) and the sum of the
    Python processes that it has started. Pages that these share are counted in each."""

    def __init__(self):
        self._peaks, self._over = {}, threading.Event()
        self._looking = threading.Thread(target=self._look, daemon=True)
        self._looking.start()

    def begin(self):
        self._peaks = {}

    def peaks(self):
        """Since begin(): (bytes of the JVM, bytes in Python) of each executor, largest of each."""
        return [peaks for _, peaks in sorted(self._peaks.items())]

    def close(self):
        self._over.set()
        self._looking.join()

    def _look(self):
        while not self._over.wait(SECONDS_BETWEEN):
            children = _children()
            for process in _descendants(os.getpid(), children):
                if not _is_executor(process):
                    continue
                in_python = sum(map(_resident, _descendants(process, children)))
                before = self._peaks.get(process, (0, 0))
                self._peaks[process] = (max(before[0], _resident(process)), max(before[1], in_python))


def _children():
    """By each process: those that it has started."""
    children = {}
    for process in filter(str.isdigit, os.listdir("/proc")):
        after_name = _text(process, "stat").rpartition(")")[2].split()
        if after_name:
            children.setdefault(int(after_name[1]), []).append(int(process))
    return children


def _descendants(process, children):
    for child in children.get(process, ()):
        yield child
        yield from _descendants(child, children)


def _is_executor(process):
    words = _text(process, "cmdline").split("\0")
    return words[0].endswith("java") and "org.apache.spark.executor.CoarseGrainedExecutorBackend" in words


def _resident(process):
    pages = _text(process, "statm").split()
    return int(pages[1]) * PAGE if pages else 0


def _text(process, file):
    """Empty where the process has ended."""
    try:
        return pathlib.Path("/proc", str(process), file).read_text()
    except (FileNotFoundError, ProcessLookupError):
        return ""
