"""Clean places for trying packages: bare roots of Debian 12, one for each try."""

import shutil
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from packages.trying import ROOT, run

# What debootstrap makes once, for copies, with the files of Debian's packages that copies have downloaded.
BASES = ROOT / "build/clean"
DOWNLOADED = "var/cache/apt/archives"


class CleanDebian:
    """A Debian with nothing but what is installed here, and the examples in its home folder."""

    def __init__(self, base, folder):
        self.architecture = base.name
        self.base = base
        self.folder = folder
        self.home = folder / "home/user"
        self.home.mkdir()
        shutil.copytree(ROOT / "examples", self.home / "examples")

    def install(self, *packages, recommended=False):
        self.root("apt-get", "update", "-qq")
        self.root("apt-get", "install", "-y", "-qq", f"-oAPT::Install-Recommends={recommended}", *packages)
        run("cp", "-rn", self.folder / DOWNLOADED, self.base / DOWNLOADED / "..")

    def root(self, *command):
        """With its own /proc, which Java needs, and no process left behind."""
        apart = ["unshare", "--mount", "--pid", "--fork", "--kill-child", f"--root={self.folder}", "--mount-proc"]
        return run(*apart, "env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8", *command)

    def user(self, *command):
        """In the home folder."""
        return self.root("sh", "-c", 'cd /home/user && exec "$@"', "sh", *command)

    def copy(self, file):
        shutil.copy(file, self.home)
        return file.name


@contextmanager
def clean_debian(architecture):
    """A Debian 12 for one try. The programs of another architecture than this machine's run by qemu."""
    if architecture != "amd64":
        register_emulator()
    base = BASES / architecture
    if not base.exists():
        unfinished = BASES / f"{architecture}-unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        run("debootstrap", "--variant=minbase", f"--arch={architecture}", "bookworm", unfinished)
        unfinished.rename(base)
    with TemporaryDirectory(dir=BASES) as folder:
        run("cp", "-a", base, folder)
        yield CleanDebian(base, Path(folder) / architecture)


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
