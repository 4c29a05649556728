"""What is due on these days (docs/publish.md)."""

import ipsf
import pyarrow


def model(dbt, session):
    edition = dbt.config.get("edition")
    first_day = dbt.config.get("first_day")
    last_day = dbt.config.get("last_day")
    ((saved,),) = dbt.ref("history").fetchall()
    history = ipsf.History.restore(saved, edition)
    publication = ipsf.publication(history, from_=first_day, to=last_day, edition=edition)
    return pyarrow.table(publication.table("due_items"))
