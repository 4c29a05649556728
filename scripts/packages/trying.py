"""What every try of a package uses: files of dist/, programs run, the examples' result, and clean places."""

import os
import shutil
import subprocess
from pathlib import Path

from packages.platforms import ROOT

DIST = ROOT / "dist"
JNA = "5.19.1"
SAMPLE = "examples/kainuu-like"
# Nothing here may tell where a library is, but the package.
PLAIN = {
    name: value
    for name, value in os.environ.items()
    if name not in ("IPSF_LIBRARY", "LD_LIBRARY_PATH", "PYTHONPATH", "CC", "CXX")
}


def one(pattern):
    """The one file of dist/ that is so called."""
    found = [file for file in sorted(DIST.glob(pattern)) if "-sources" not in file.name and "-javadoc" not in file.name]
    if len(found) != 1:
        raise SystemExit(f"dist/ has {len(found)} files {pattern}; run scripts/build-packages first")
    return found[0]


def run(*command, folder=ROOT, **environment):
    """What the program prints; a program that fails ends the try."""
    words = [str(word) for word in command]
    ran = subprocess.run(
        words, cwd=folder, env={**PLAIN, **environment}, capture_output=True, text=True, check=False, encoding="utf-8"
    )
    if ran.returncode != 0:
        raise SystemExit(f"{' '.join(words)}: {ran.returncode}\n{ran.stdout}{ran.stderr}")
    return ran.stdout


def expect_total(said, whose):
    """docs and tests of the sample give it a total of 103 on that day."""
    if "103" not in said.replace(",", " ").split():
        raise SystemExit(f"{whose}: the sample's total is not 103 in:\n{said}")


def java_program(folder):
    """The jar, JNA and the example, compiled, in the folder; gives the class path's files."""
    shutil.copy(one("ipsf-*.jar"), folder / "ipsf.jar")
    artifact = f"net.java.dev.jna:jna:{JNA}"
    copy = ["dependency:copy", f"-Dartifact={artifact}", f"-DoutputDirectory={folder}"]
    run("mvn", "-B", "-q", "-f", ROOT / "bindings/java/pom.xml", *copy)
    jars = [folder / "ipsf.jar", folder / f"jna-{JNA}.jar"]
    path = ":".join(map(str, jars))
    run(
        "javac",
        "--release",
        "8",
        "-nowarn",
        "-Xlint:-options",
        "-cp",
        path,
        "-d",
        folder,
        ROOT / "examples/java/ScoreSample.java",
    )
    return [jar.name for jar in jars]


def csharp_program(folder, runtime):
    """The assembly, the library as NuGet puts it beside a program for `runtime`, and the example, compiled."""
    package = folder / "package"
    run("unzip", "-q", one("*.nupkg"), "-d", package)
    shutil.copy(package / "lib/netstandard2.0/Ipsf.dll", folder)
    for library in (package / "runtimes" / runtime / "native").iterdir():
        shutil.copy(library, folder)
    facade = "/usr/lib/mono/4.7.1-api/Facades/netstandard.dll"
    run(
        "mcs",
        f"-r:{folder / 'Ipsf.dll'}",
        f"-r:{facade}",
        f"-out:{folder / 'review.exe'}",
        ROOT / "examples/csharp/Review.cs",
    )
    shutil.rmtree(package)
    return "review.exe"


class CleanDebian:
    """A Debian of this machine's version with nothing but what is installed here, on `architecture`: where that is
    another, its programs run by qemu."""

    def __init__(self, folder, architecture):
        self.folder = folder
        self.emulated = architecture != "amd64"
        if self.emulated:
            register_emulator()
        folder.mkdir()
        run("debootstrap", "--variant=minbase", f"--arch={architecture}", "bookworm", folder)
        self.home = folder / "home/user"
        self.home.mkdir()
        shutil.copytree(ROOT / "examples", self.home / "examples")

    def install(self, *packages):
        # Translated lists and documents are nobody's here.
        self.root("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)

    def root(self, *command):
        return run("chroot", self.folder, "env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8", *command)

    def user(self, *command):
        """In the home folder, which has the examples."""
        inside = ["sh", "-c", 'cd /home/user && exec "$@"', "sh", *command]
        return self.root(*inside)

    def copy(self, file):
        shutil.copy(file, self.home)
        return file.name


def register_emulator():
    """The kernel runs programs for aarch64 by qemu, also within another root: its interpreter is opened beforehand."""
    place = Path("/proc/sys/fs/binfmt_misc")
    if not (place / "register").exists():
        run("mount", "-t", "binfmt_misc", "binfmt_misc", place)
    if (place / "qemu-aarch64").exists():
        return
    head = "\\x7fELF\\x02\\x01\\x01" + "\\x00" * 9 + "\\x02\\x00\\xb7\\x00"
    mask = "\\xff" * 7 + "\\x00" + "\\xff" * 8 + "\\xfe\\xff\\xff\\xff"
    (place / "register").write_text(f":qemu-aarch64:M::{head}:{mask}:/usr/bin/qemu-aarch64-static:F", encoding="ascii")
