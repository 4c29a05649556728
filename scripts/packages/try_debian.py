"""The packages on a clean Debian: those of languages on both architectures, Debian's own and those of the sources on
this machine's."""

from packages.trying import SAMPLE, CleanDebian, csharp_program, expect_total, java_program, one

TAGS = {"amd64": ("*manylinux*x86_64.whl", "linux-x64"), "arm64": ("*manylinux*aarch64.whl", "linux-arm64")}
COMPILE = 'cc examples/c/review.c $(pkg-config --cflags --libs ipsf) -o review && ./review'


def wheel(debian, pattern):
    debian.install("python3-venv")
    if "compiler" in debian.user("sh", "-c", "command -v cc >/dev/null && echo compiler || echo none"):
        raise SystemExit("the clean Debian has a compiler: a wheel must not need one")
    debian.user("python3", "-m", "venv", "python")
    debian.user("python/bin/pip", "install", "--quiet", "--no-index", debian.copy(one(pattern)))
    found = debian.user("sh", "-c", "find python -name '*.so*' -path '*ipsf*'").split()
    if [name.rpartition("/")[2] for name in found] != ["libipsf.so"]:
        raise SystemExit(f"the wheel carries {found}")
    expect_total(debian.user("python/bin/python", "examples/python/review.py"), "wheel")


def jar(debian):
    debian.install("default-jre-headless")
    path = ":".join(java_program(debian.home))
    expect_total(debian.user("java", "-cp", f"{path}:.", "ScoreSample"), "jar")


def nupkg(debian, runtime):
    debian.install("mono-runtime", "libmono-system-core4.0-cil", "unzip")
    expect_total(debian.user("mono", csharp_program(debian.home, runtime)), "nupkg")


def npm(debian):
    debian.install("nodejs", "npm")
    debian.user("npm", "install", "--silent", "--offline", "--no-audit", "--no-fund", debian.copy(one("ipsf-*.tgz")))
    debian.user("cp", "examples/javascript/score-sample.mjs", ".")
    expect_total(debian.user("node", "score-sample.mjs"), "npm")


def own_packages(debian):
    """By apt, which also brings what they say that they need."""
    for name in ("libipsf1_*.deb", "ipsf_*.deb"):
        debian.install("./home/user/" + debian.copy(one(name)))
    expect_total(debian.user("ipsf", "score", SAMPLE, "--as-of", "2024-05-08"), "deb")
    debian.install("gcc", "libc6-dev", "pkg-config", "./home/user/" + debian.copy(one("libipsf-dev_*.deb")))
    said = debian.user("sh", "-c", COMPILE)
    expect_total(said.replace(":", " "), "deb, for developers")


def r(debian):
    """Against Debian's libipsf-dev, as R's packages are compiled where they are installed."""
    debian.install("r-base-core", "make")
    debian.user("R", "CMD", "INSTALL", debian.copy(one("ipsf_*.tar.gz")))
    expect_total(debian.user("Rscript", "--vanilla", "examples/r/score_sample.R"), "R")


def try_all(folder, architecture):
    debian = CleanDebian(folder / architecture, architecture)
    pattern, runtime = TAGS[architecture]
    where = f"Debian 12, {architecture}" + (", by qemu" if debian.emulated else "")
    wheel(debian, pattern)
    yield one(pattern).name, where + ", no compiler"
    jar(debian)
    yield one("ipsf-*.jar").name, where + ", Java 17"
    nupkg(debian, runtime)
    yield one("*.nupkg").name, where + ", Mono"
    if debian.emulated:
        return
    npm(debian)
    yield one("ipsf-*.tgz").name, where + ", its own Node"
    own_packages(debian)
    yield "libipsf1, ipsf and libipsf-dev", where + "; the command, and a program in C"
    r(debian)
    yield one("ipsf_*.tar.gz").name, where + ", compiled against libipsf-dev"
