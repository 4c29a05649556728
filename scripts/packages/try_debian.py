"""The packages on a clean Debian: those of languages on both architectures, Debian's own and those of the sources on
this machine's."""

import shutil
from functools import partial
from pathlib import Path

from packages.clean_debian import clean_debian
from packages.trying import ROOT, SAMPLE, csharp_program, java_program, one

RUNTIMES = {"amd64": "linux-x64", "arm64": "linux-arm64"}  # as .NET calls them
C = 'cc examples/c/review.c $(pkg-config --cflags --libs ipsf) -o review && ./review'
MUSL = """ln -s libipsf.so ipsf/libipsf.so.1
musl-gcc -I. examples/c/review.c ipsf/libipsf.so -Wl,-rpath,ipsf -o review && ./review"""
CPP = """cmake_minimum_required(VERSION 3.20)
project(review LANGUAGES CXX)
find_package(ipsf REQUIRED)
add_executable(review examples/cpp/review.cpp)
target_link_libraries(review ipsf::static)
"""


def wheel(debian, file):
    debian.install("python3-venv")
    if "compiler" in debian.user("sh", "-c", "command -v cc >/dev/null && echo compiler || echo none"):
        raise SystemExit("the clean Debian has a compiler: a wheel must not need one")
    debian.user("python3", "-m", "venv", "python")
    debian.user("python/bin/pip", "install", "--quiet", "--no-index", debian.copy(file))
    found = debian.user("sh", "-c", "find python -name '*.so*' -path '*ipsf*'").split()
    if [name.rpartition("/")[2] for name in found] != ["libipsf.so"]:
        raise SystemExit(f"the wheel carries {found}")
    return debian.user("python/bin/python", "examples/python/review.py")


def musl(debian, file):
    """The wheel's library by a program in C: Debian has no Python for musl."""
    debian.install("gcc", "libc6-dev", "musl-tools", "unzip")
    shutil.copy(ROOT / "capi/include/ipsf.h", debian.home)
    debian.user("unzip", "-q", debian.copy(file))
    return debian.user("sh", "-c", MUSL)


def jar(debian, _):
    debian.install("default-jre-headless")
    return debian.user("java", "-cp", ":".join([*java_program(debian.home), "."]), "ScoreSample")


def nupkg(debian, _):
    """With netstandard.dll of this machine's mono-devel, which installs so much that qemu does not always end it."""
    debian.install("mono-runtime", "libmono-system-core4.0-cil")
    debian.copy(Path("/usr/lib/mono/4.5/Facades/netstandard.dll"))
    return debian.user("mono", csharp_program(debian.home, RUNTIMES[debian.architecture]))


def npm(debian, file):
    debian.install("nodejs", "npm")
    debian.user("npm", "install", "--silent", "--offline", "--no-audit", "--no-fund", debian.copy(file))
    debian.user("cp", "examples/javascript/score-sample.mjs", ".")
    return debian.user("node", "score-sample.mjs")


def command(debian, file):
    debian.install("./home/user/" + debian.copy(file))
    return debian.user("ipsf", "score", SAMPLE, "--as-of", "2024-05-08")


def installed_library(debian):
    return [f"./home/user/{debian.copy(one(name))}" for name in ("libipsf1_*.deb", "libipsf-dev_*.deb")]


def c(debian, _):
    debian.install("gcc", "libc6-dev", "pkg-config", *installed_library(debian))
    return debian.user("sh", "-c", C)


def cpp(debian, _):
    """With the libraries that libipsf-dev recommends."""
    debian.install("g++", "cmake", "make")
    debian.install(*installed_library(debian), recommended=True)
    (debian.home / "CMakeLists.txt").write_text(CPP, encoding="utf-8")
    debian.user("cmake", "-B", "build")
    debian.user("cmake", "--build", "build")
    return debian.user("build/review")


def r(debian, file):
    """Against libipsf-dev, as R's packages are compiled where they are installed."""
    debian.install("r-base-core", "gcc", "libc6-dev", "make", "pkg-config", *installed_library(debian))
    debian.user("R", "CMD", "INSTALL", debian.copy(file))
    return debian.user("Rscript", "--vanilla", "examples/r/score_sample.R")


OF_LANGUAGES = [
    (jar, "ipsf-*.jar", "Java 17"),
    (nupkg, "*.nupkg", "Mono 6.8"),
]
TRIES = {
    "amd64": [
        (wheel, "*manylinux*x86_64.whl", "Python 3.11, no compiler"),
        (musl, "*musllinux*.whl", "its library by a program in C, with Debian's musl"),
        *OF_LANGUAGES,
        (npm, "ipsf-*.tgz", "Node 18"),
        (command, "ipsf_*.deb", "the command alone"),
        (c, "libipsf-dev_*.deb", "a program in C, by pkg-config"),
        (cpp, "libipsf-dev_*.deb", "a program in C++, by CMake"),
        (r, "ipsf_*.tar.gz", "R 4.2, compiled against libipsf-dev"),
    ],
    "arm64": [(wheel, "*manylinux*aarch64.whl", "Python 3.11, no compiler"), *OF_LANGUAGES],
}


def tries(architecture):
    """Of each try the package, where it is tried, and what does it and gives what the program said."""
    where = f"Debian 12, {architecture}" + ("" if architecture == "amd64" else " by qemu")
    for attempt, pattern, with_what in TRIES[architecture]:
        yield one(pattern), f"{where}, {with_what}", partial(in_clean_debian, architecture, attempt, one(pattern))


def in_clean_debian(architecture, attempt, file):
    with clean_debian(architecture) as debian:
        return attempt(debian, file)
