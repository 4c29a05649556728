"""The package for npm, with the library as WebAssembly."""

import subprocess

from packages.platforms import ROOT


def build(work, dist):
    subprocess.run([ROOT / "scripts/build-platform", "wasm", "ipsf_module"], check=True)
    subprocess.run([ROOT / "scripts/build-javascript", work / "javascript"], check=True)
    subprocess.run(["npm", "pack", "--silent", "--pack-destination", dist, work / "javascript"], check=True)
    return sorted(dist.glob("ipsf-*.tgz"))
