"""Debian's packages of this machine: the library, what is needed to compile against it, and the command."""

import shutil
import subprocess

from packages.platforms import ROOT


def build(work, dist):
    tree = work / "debian"
    configure = ["cmake", "-G", "Ninja", "-S", ROOT, "-B", tree, "-DCMAKE_BUILD_TYPE=Release", "-DIPSF_DEVELOPER=OFF"]
    subprocess.run([*configure, "-DCMAKE_UNITY_BUILD=ON", "-DCMAKE_INSTALL_PREFIX=/usr"], check=True)
    subprocess.run(["cmake", "--build", tree], check=True)
    for old in tree.glob("*.deb"):
        old.unlink()
    subprocess.run(["cpack", "-G", "DEB"], cwd=tree, check=True)
    made = sorted(tree.glob("*.deb"))
    for one in made:
        shutil.copy(one, dist)
    return [dist / one.name for one in made]
