"""docs/odbc.md: its data source, its user, and what its commands and its program print."""

import os
import pathlib
import subprocess
import sys
import unittest

from databases import AS_OF, ROOT, SAMPLE, DatabaseTest, typed_tables

sys.path.insert(0, str(ROOT / "tests" / "interfaces"))
from walk_through import blocks_of, is_shown, page, run_shell


class Page(DatabaseTest):
    def test_the_page_as_it_stands(self):
        self.server.run("CREATE DATABASE records")
        command = pathlib.Path(os.environ["IPSF_COMMAND"])
        environment = {
            **os.environ,
            "PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}",
            "ODBCINI": str(self.server.folder / "odbc.ini"),
        }
        seen = []
        for kind, *block in blocks_of(page("odbc.md")):
            seen.append(kind)
            text = "\n".join(block[-1])
            if kind == "sql":
                # The record system's table; and all of the sample, where the page says that there is more.
                shares = self.server.run(
                    "\\c records\nCREATE SCHEMA staff;"
                    "CREATE TABLE staff.workers (worker_no integer, unit varchar(9), hours numeric);"
                    "INSERT INTO staff.workers VALUES (1, 'T1', 36), (2, 'T1', 38.25);"
                    + text.replace(
                        "-- ...",
                        "SELECT fte FROM ipsf.coaches ORDER BY coach_id;"
                        f"DROP VIEW ipsf.coaches; {typed_tables(SAMPLE, 'ipsf')};\n-- ...",
                    )
                )
                self.assertEqual(shares, ["0.941", "1.000"])  # no more decimals than a load takes
            elif kind == "ini":
                here = {"Servername": self.server.sockets, "SSLmode": "disable"}
                lines = [line.split("=") for line in block[-1]]
                ini = "\n".join(
                    f"{word[0]}={here.get(word[0].strip(), word[1])}" if word[1:] else word[0] for word in lines
                )
                (self.server.folder / "odbc.ini").write_text(ini, encoding="utf-8")
            elif kind == "console":
                line, shown = block
                printed = run_shell(line, ROOT, environment)
                self.assertTrue(is_shown(shown, printed), f"$ {line}\n" + "\n".join(printed))
            else:
                self.assertEqual(kind, "python")
                ran = subprocess.run([sys.executable, "-c", text], env=environment, capture_output=True, text=True)
                self.assertEqual((ran.stdout, ran.stderr), ("1\n", ""))
        self.assertEqual(seen, ["sql", "ini", "console", "console", "python"])
        self.assertIn(AS_OF, page("odbc.md"))


if __name__ == "__main__":
    unittest.main()
