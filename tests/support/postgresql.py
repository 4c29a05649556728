"""A PostgreSQL server of one's own, in a folder that is gone afterwards: no network, no password, nothing of the
machine's is touched."""

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from glob import glob
from pathlib import Path


def program(name):
    """Where the machine has a program of PostgreSQL's server; None: nowhere."""
    found = shutil.which(name) or next(iter(sorted(glob(f"/usr/lib/postgresql/*/bin/{name}"), reverse=True)), None)
    return found and os.path.realpath(found)


def driver():
    """The driver of ODBC for it; None: there is none."""
    return next(iter(glob("/usr/lib/*/odbc/psqlodbcw.so")), None)


def is_here():
    return all(program(name) for name in ("initdb", "postgres", "psql"))


class Server:
    """While this is entered, a server with a database `records` and an account `tester`."""

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="ipsf-pg-")
        self.socket = self._folder.name
        self._as = self._somebody_else()
        data = str(Path(self.socket, "data"))
        self._run("initdb", "-D", data, "-U", "tester", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C")
        options = ["-D", data, "-k", self.socket, "-c", "listen_addresses=", "-c", "fsync=off"]
        with open(Path(self.socket, "log"), "wb") as log:
            self._server = subprocess.Popen([program("postgres"), *options], stdout=log, stderr=log, **self._as)
        for _ in range(300):
            if self.sql("SELECT 1", "postgres", check=False).returncode == 0:
                break
            time.sleep(0.1)
        self.sql("CREATE DATABASE records", "postgres")
        return self

    def __exit__(self, *_):
        self._server.terminate()
        self._server.wait(30)
        self._folder.cleanup()

    def _somebody_else(self):
        """The server does not run as root."""
        if os.geteuid() != 0:
            return {}
        user = pwd.getpwnam("postgres" if any(one.pw_name == "postgres" for one in pwd.getpwall()) else "nobody")
        os.chown(self.socket, user.pw_uid, user.pw_gid)
        return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": [], "cwd": "/"}

    def _run(self, name, *arguments):
        subprocess.run([program(name), *arguments], check=True, capture_output=True, **self._as)

    def sql(self, script, database="records", check=True):
        """Runs a script, which stops at its first error; gives what psql gives, rows as CSV."""
        asked = [
            "psql",
            "-X",
            "-q",
            "--csv",
            "-t",
            "-v",
            "ON_ERROR_STOP=1",
            "-h",
            self.socket,
            "-U",
            "tester",
            database,
        ]
        return subprocess.run(asked, input=script, text=True, capture_output=True, encoding="utf-8", check=check)

    def connection(self, **others):
        """The connection string of ODBC."""
        words = {"Driver": driver(), "Servername": self.socket, "Database": "records", "Username": "tester", **others}
        return ";".join(f"{word}={value}" for word, value in words.items())
