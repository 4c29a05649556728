"""Debian's packages that scripts need besides those of the build (scripts/install-packages)."""

import os
import subprocess


def install(names):
    """Those that are not there yet."""
    missing = [
        name for name in names if subprocess.run(["dpkg", "-s", name], capture_output=True, check=False).returncode
    ]
    if missing:
        root = [] if os.geteuid() == 0 else ["sudo"]
        subprocess.run([*root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing], check=True)
