"""The platforms that packages carry a library for, and what each language calls them."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Platform:
    name: str  # of cmake/toolchains
    library: str  # the file's name
    wheel: str  # the tag of Python's wheels
    jna: str | None  # the folder in a jar; JNA calls Linux with musl as Linux with glibc
    rid: str  # the folder under `runtimes` of a nupkg

    def build(self):
        subprocess.run([ROOT / "scripts/build-platform", self.name], check=True)

    @property
    def built(self):
        """The library, without links."""
        found = sorted((ROOT / "build" / self.name / "installed").glob(f"*/{self.library}"))
        if not found:
            raise SystemExit(f"{self.name}: {self.library} is not among what scripts/build-platform installed")
        return found[0].resolve()


PLATFORMS = {
    one.name: one
    for one in (
        Platform("linux-x64-glibc-2.17", "libipsf.so", "manylinux_2_17_x86_64", "linux-x86-64", "linux-x64"),
        Platform("linux-aarch64", "libipsf.so", "manylinux_2_28_aarch64", "linux-aarch64", "linux-arm64"),
        Platform("linux-x64-musl", "libipsf.so", "musllinux_1_2_x86_64", None, "linux-musl-x64"),
        Platform("windows-x64", "ipsf.dll", "win_amd64", "win32-x86-64", "win-x64"),
        # Built for 13.3: a tag of 13.0 would promise what is not so.
        Platform("macos-arm64", "libipsf.dylib", "macosx_14_0_arm64", "darwin-aarch64", "osx-arm64"),
        Platform("macos-x64", "libipsf.dylib", "macosx_14_0_x86_64", "darwin-x86-64", "osx-x64"),
    )
}
