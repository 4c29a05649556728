"""What is odd about the records, though it is accepted (docs/history.md)."""

import ipsf
import pyarrow


def model(dbt, session):
    edition = dbt.config.get("edition")
    ((saved,),) = dbt.ref("history").fetchall()
    warnings = ipsf.History.restore(saved, edition).warnings
    kinds, counts = pyarrow.array(warnings.keys(), pyarrow.string()), pyarrow.array(warnings.values(), pyarrow.int64())
    return pyarrow.table({"kind": kinds, "count": counts})
