"""The records checked and put together, once for all results: records that are not right stop the build."""

import ipsf
import pyarrow


def model(dbt, session):
    edition = dbt.config.get("edition")
    history = ipsf.History.from_columns(
        {
            "teams": dbt.ref("teams"),
            "coaches": dbt.ref("coaches"),
            "episodes": dbt.ref("episodes"),
            "transfers": dbt.ref("transfers"),
            "phases": dbt.ref("phases"),
            "contacts": dbt.ref("contacts"),
            "jobs": dbt.ref("jobs"),
            "studies": dbt.ref("studies"),
            "forms": dbt.ref("forms"),
            "signals": dbt.ref("signals"),
            "work_time": dbt.ref("work_time"),
            "team_events": dbt.ref("team_events"),
            "answers": dbt.ref("answers"),
        }
    )
    return pyarrow.table({"saved": [history.save(edition)]})
