"""What is wrong, as Spark can tell it."""

from __future__ import annotations

from .._errors import Refused

_TOLD = 10


class RefusedInSpark(Refused):
    """Says its first problems whole: of an exception on an executor Spark hands on the text alone."""

    def __str__(self) -> str:
        told = [problem.message for problem in self.problems[:_TOLD]]
        more = self.count - len(told)
        return "\n".join(told + [f"and {more} more; ipsf.spark.check gives all, as a DataFrame"] * (more > 0))
