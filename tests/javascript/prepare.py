"""The sample as an SQLite file: a table for each CSV file, its cells as texts, none where they are empty.

prepare.py FILE
"""

import csv
import sqlite3
import sys
from pathlib import Path

SAMPLE = Path(__file__).resolve().parents[2] / "examples/kainuu-like"


def main():
    file = Path(sys.argv[1])
    file.unlink(missing_ok=True)
    database = sqlite3.connect(file)
    for path in sorted(SAMPLE.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as lines:
            header, *rows = csv.reader(lines)
        columns = ", ".join(f'"{name}"' for name in header)
        database.execute(f"CREATE TABLE {path.stem} ({columns})")
        cells = [[cell or None for cell in row] for row in rows]
        database.executemany(f"INSERT INTO {path.stem} VALUES ({', '.join('?' for _ in header)})", cells)
    database.commit()
    database.close()


if __name__ == "__main__":
    main()
