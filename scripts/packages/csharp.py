"""The package for NuGet: the assembly, its documentation and the library of every platform."""

import re
import shutil
import subprocess
from zipfile import ZIP_DEFLATED, ZipFile

from packages.platforms import ROOT

SOURCE = ROOT / "bindings/csharp"
TYPES = """<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml" />
{types}
</Types>
"""
RELATIONS = """<?xml version="1.0" encoding="utf-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Type="http://schemas.microsoft.com/packaging/2010/07/manifest" Target="/Ipsf.nuspec" Id="nuspec" />
</Relationships>
"""


def build(platforms, work, dist):
    tree = work / "nupkg"
    shutil.rmtree(tree, ignore_errors=True)
    subprocess.run([ROOT / "scripts/build-csharp", work / "csharp"], check=True)
    members = {
        "Ipsf.nuspec": SOURCE / "Ipsf.nuspec",
        "README.md": SOURCE / "README.md",
        "lib/netstandard2.0/Ipsf.dll": work / "csharp/Ipsf.dll",
        "lib/netstandard2.0/Ipsf.xml": work / "csharp/Ipsf.xml",
        **{f"runtimes/{one.rid}/native/{beside_assembly(one.library)}": one.built for one in platforms},
    }
    version = re.search(r"<version>(.*)</version>", members["Ipsf.nuspec"].read_text(encoding="utf-8")).group(1)
    package = dist / f"Ipsf.{version}.nupkg"
    endings = sorted({name.rpartition(".")[2] for name in members})
    types = "\n".join(f'  <Default Extension="{one}" ContentType="application/octet" />' for one in endings)
    with ZipFile(package, "w", ZIP_DEFLATED) as into:
        into.writestr("[Content_Types].xml", TYPES.format(types=types))
        into.writestr("_rels/.rels", RELATIONS)
        for name, file in members.items():
            into.write(file, name)
    return [package]


def beside_assembly(library):
    """Windows takes ipsf.dll and Ipsf.dll for one name, and a program's folder gets both."""
    return "lib" + library.removeprefix("lib")
