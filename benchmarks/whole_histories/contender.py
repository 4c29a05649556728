"""The conversation between compare.py and a contender, one process each: a command on a line in, seconds on a line out.

`load`: reads the history. `prepare`: whatever else a peer likes to do once, apart from loading. `measure FILE MONTHS
DATE...`: all measures of all teams on the dates, ascending; what is timed ends when the results are in memory. They are
then written to FILE (measures.py).
"""

import datetime
import sys
import time

from reviews import Review


def converse(history):
    """Serves `history`, an object with load(), prepare(), measure(reviews) -> tables, and results(reviews, tables)."""
    for line in sys.stdin:
        command, *rest = line.split()
        begun = time.perf_counter()
        if command == "measure":
            reviews = [Review.on(datetime.date.fromisoformat(date), int(rest[1])) for date in rest[2:]]
            tables = history.measure(reviews)
        else:
            getattr(history, command)()
        took = time.perf_counter() - begun
        if command == "measure":
            history.results(reviews, tables).tofile(rest[0])
        print(took, flush=True)
