"""A PostgreSQL server of the test's own, and drivers by their files."""

import csv
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "examples" / "kainuu-like"
AS_OF = "2024-12-31"


def newest(*patterns):
    found = sorted(path for pattern in patterns for path in pathlib.Path("/usr/lib").glob(pattern))
    if not found:
        raise RuntimeError(f"none of {patterns}: scripts/install-packages tests")
    return found[-1]


POSTGRESQL_DRIVER = newest("*/odbc/psqlodbcw.so")
SQLITE_DRIVER = newest("*/odbc/libsqlite3odbc.so")

DAYS = {"on", "started_on", "ended_on", "end_known_on", "support_declined_on"}
FLAGS = {"employer_contact_consent", "tailored", "open_market"}
WHOLE = {"phase", "minutes", "coaching_minutes", "community_minutes", "total"}


def type_of(column):
    if column in DAYS:
        return "date"
    if column in FLAGS:
        return "boolean"
    if column in WHOLE:
        return "integer"
    return "numeric(4,3)" if column == "fte" else "varchar(200)"


def tables_of(folder):
    """Name, columns and rows of each table; empty cells are None."""
    for file in sorted(pathlib.Path(folder).glob("*.csv")):
        with file.open(encoding="utf-8", newline="") as lines:
            header, *rows = csv.reader(lines)
        yield file.stem, header, [[cell or None for cell in row] for row in rows]


def typed_tables(folder, schema):
    """SQL that makes the tables of a folder, with the types that a database would have."""
    statements = []
    for name, header, rows in tables_of(folder):
        columns = ", ".join(f'"{column}" {type_of(column)}' for column in header)
        statements.append(f"CREATE TABLE {schema}.{name} ({columns})")
        values = ", ".join(f"({', '.join(map(literal, row))})" for row in rows)
        statements.append(f"INSERT INTO {schema}.{name} VALUES {values}")
    return ";\n".join(statements)


def literal(cell):
    return "NULL" if cell is None else "'" + cell.replace("'", "''") + "'"


class PostgreSQL:
    """A server in a folder of its own, which only a socket there leads to. PostgreSQL does not run as root."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="ipsf-pg-", dir="/tmp"))
        self.folder.chmod(0o755)
        self.sockets = self.folder / "run"
        self.sockets.mkdir()
        if os.getuid() == 0:
            shutil.chown(self.sockets, "nobody")
        self.data = self.sockets / "data"
        self.programs = newest("postgresql/*/bin/initdb").parent
        self._run("initdb", "-D", self.data, "-U", "ipsf", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        # Everybody but the test's own user has a password.
        self.write("pg_hba.conf", "local all ipsf trust\nlocal all all scram-sha-256\n")
        self.start()

    def _run(self, program, *arguments):
        command = [self.programs / program, *arguments]
        if os.getuid() == 0:
            command = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", *command]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=self.folder, timeout=60)

    def write(self, name, text):
        (self.data / name).write_text(text, encoding="utf-8")

    def start(self):
        options = f"-k {self.sockets} -c listen_addresses='' -c fsync=off -c logging_collector=off"
        self._run("pg_ctl", "-D", self.data, "-w", "-l", self.sockets / "log", "-o", options, "start")

    def stop(self):
        self._run("pg_ctl", "-D", self.data, "-w", "-m", "immediate", "stop")

    def remove(self):
        self.stop()
        shutil.rmtree(self.folder)

    def run(self, sql):
        """Runs SQL; gives what it selects as lines."""
        command = [self.programs / "psql", "-h", self.sockets, "-U", "ipsf", "-d", "postgres", "-q", "-A", "-t"]
        ran = subprocess.run(
            [*command, "-v", "ON_ERROR_STOP=1", "-f", "-"], input=sql, capture_output=True, text=True, timeout=60
        )
        if ran.returncode != 0:
            raise RuntimeError(ran.stderr)
        return ran.stdout.splitlines()

    def database(self, **more):
        """What is read."""
        words = {"Driver": POSTGRESQL_DRIVER, "Servername": self.sockets, "Database": "postgres", "UID": "ipsf", **more}
        return "odbc:" + ";".join(f"{word}={value}" for word, value in words.items())

    def name(self, database="postgres"):
        """What messages call it."""
        return f"odbc:Servername={self.sockets};Database={database}"


class DatabaseTest(unittest.TestCase):
    """A test with a server of its own."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = PostgreSQL()
        cls.addClassCleanup(cls.server.remove)


def smallest(schema):
    """SQL that makes a history of one coach and one episode."""
    return f"""
    CREATE SCHEMA {schema};
    CREATE TABLE {schema}.coaches (coach_id integer, team_id varchar(10));
    INSERT INTO {schema}.coaches VALUES (1, 'T');
    CREATE TABLE {schema}.episodes (episode_id integer, client_id integer, coach_id integer, started_on date);
    INSERT INTO {schema}.episodes VALUES (1, 1, 1, '2024-01-01');
    """


def command(*arguments):
    """The finished run of the command ipsf."""
    return subprocess.run(
        [os.environ["IPSF_COMMAND"], *map(str, arguments)], capture_output=True, encoding="utf-8", timeout=120
    )
