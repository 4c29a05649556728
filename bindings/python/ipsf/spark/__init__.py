"""Scoring where the records are in Apache Spark (docs/spark.md): a history as DataFrames, results as DataFrames.

Rows are brought together by team in Spark's own plan, and each team is scored by the library on the executors. Nothing
is collected by the driver, and nothing runs before an action does. Needs Spark 4 and pyarrow: `pip install
"ipsf[spark]"`.
"""

try:
    import pyspark  # noqa: F401
except ImportError as missing:
    raise ImportError('ipsf.spark needs Spark 4: pip install "ipsf[spark]"') from missing

from ._results import Publication, check, due, publish, score, series, track

__all__ = ["Publication", "check", "due", "publish", "score", "series", "track"]
