"""What Spark's event log says of the tasks between two moments."""

import json
import pathlib


def tasks_between(log, began, ended):
    """Sums over the tasks launched between these times: bytes written into shuffles, seconds of running Python workers
    (what they are sent and what they give back included) and CPU seconds of the executors' JVMs."""
    sums = {"shuffle_bytes": 0, "in_python": 0.0, "cpu": 0.0}
    with pathlib.Path(log).open(encoding="utf-8") as lines:
        events = (json.loads(line) for line in lines if line.startswith('{"Event":"SparkListenerTaskEnd"'))
        for event in events:
            if not began <= event["Task Info"]["Launch Time"] / 1000 <= ended:
                continue
            metrics = event["Task Metrics"]
            sums["shuffle_bytes"] += metrics["Shuffle Write Metrics"]["Shuffle Bytes Written"]
            sums["cpu"] += metrics["Executor CPU Time"] / 1e9
            for value in event["Task Info"]["Accumulables"]:
                if value.get("Name") == "time to run Python workers":
                    sums["in_python"] += int(value["Update"]) / 1e3
    return sums
