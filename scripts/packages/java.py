"""The jar with the library of every platform, its sources and its documentation."""

import shutil
import subprocess

from packages.platforms import ROOT


def build(platforms, work, dist):
    natives = work / "natives"
    shutil.rmtree(natives, ignore_errors=True)
    for platform in platforms:
        if platform.jna:
            (natives / platform.jna).mkdir(parents=True)
            shutil.copy(platform.built, natives / platform.jna / platform.library)
    target = work / "target"
    given = [f"-Dipsf.natives={natives}", f"-Dipsf.target={target}", "-DskipTests"]
    subprocess.run(["mvn", "-B", "-q", "-f", ROOT / "bindings/java/pom.xml", "package", *given], check=True)
    jars = sorted(target.glob("ipsf-*.jar"))
    for jar in jars:
        shutil.copy(jar, dist)
    return [dist / jar.name for jar in jars]
