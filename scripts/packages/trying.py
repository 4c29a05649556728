"""What every try of a package uses: files of dist/, programs run, and the examples' programs and result."""

import os
import shutil
import subprocess
import sys

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


def total_of(attempt):
    """The sample's total by a try; docs and tests of the sample give it 103 on that day."""
    try:
        said = attempt()
    except SystemExit as failure:
        print(failure, file=sys.stderr)
        return "FAILED"
    if "103" in said.replace(",", " ").replace(":", " ").split():
        return "103"
    print(said, file=sys.stderr)
    return "NOT 103"


def java_program(folder):
    """The jar, JNA and the example, compiled, in the folder; gives the class path's files."""
    shutil.copy(one("ipsf-*.jar"), folder / "ipsf.jar")
    artifact = f"net.java.dev.jna:jna:{JNA}"
    copy = ["dependency:copy", f"-Dartifact={artifact}", f"-DoutputDirectory={folder}"]
    run("mvn", "-B", "-q", "-f", ROOT / "bindings/java/pom.xml", *copy)
    jars = ["ipsf.jar", f"jna-{JNA}.jar"]
    compiler = ["javac", "--release", "8", "-nowarn", "-Xlint:-options", "-cp", ":".join(jars), "-d", "."]
    run(*compiler, ROOT / "examples/java/ScoreSample.java", folder=folder)
    return jars


def csharp_program(folder, runtime):
    """The assembly, the library as NuGet puts it beside a program for `runtime`, and the example, compiled."""
    package = folder / "package"
    run("unzip", "-q", one("*.nupkg"), "-d", package)
    shutil.copy(package / "lib/netstandard2.0/Ipsf.dll", folder)
    for library in (package / "runtimes" / runtime / "native").iterdir():
        shutil.copy(library, folder)
    shutil.rmtree(package)
    references = ["-r:Ipsf.dll", "-r:/usr/lib/mono/4.7.1-api/Facades/netstandard.dll"]
    run("mcs", *references, "-out:review.exe", ROOT / "examples/csharp/Review.cs", folder=folder)
    return "review.exe"
