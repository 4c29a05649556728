"""The R source package, which is compiled against the library that is installed."""

import shutil
import subprocess

from packages.platforms import ROOT


def build(work, dist):
    tree = work / "ipsf"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(ROOT / "bindings/r", tree, ignore=shutil.ignore_patterns("*.o", "*.so", "Makevars", "inst"))
    subprocess.run(["R", "CMD", "build", "--no-manual", tree], cwd=dist, check=True)
    return sorted(dist.glob("ipsf_*.tar.gz"))
