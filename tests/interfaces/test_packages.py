"""What each language's package says of the project is the same: version, licence, and for C++ the libraries. The list
of what is inside them has the versions that are compiled; npm's package runs nothing where it is installed."""

import ast
import json
import re
import subprocess
import sys
import tomllib
import unittest
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))
from packages import sbom  # noqa: E402


def read(name):
    return (ROOT / name).read_text(encoding="utf-8")


def found(pattern, name):
    return re.search(pattern, read(name), re.MULTILINE).group(1)


def of_xml(name, element):
    return next(one.text for one in ElementTree.parse(ROOT / name).iter() if one.tag.endswith("}" + element))


# A library under the names of Debian, vcpkg and ConanCenter; None: it is not there.
LIBRARIES = {
    ("libboost-dev", "boost-date-time", "boost"),
    ("libmsgsl-dev", "ms-gsl", "ms-gsl"),
    ("libtomlplusplus-dev", "tomlplusplus", "tomlplusplus"),
    ("robin-map-dev", "robin-map", "tsl-robin-map"),
    ("libutf8proc-dev", "utf8proc", "utf8proc"),
    ("libxxhash-dev", "xxhash", "xxhash"),
    ("libsqlite3-dev", "sqlite3", "sqlite3"),
    ("libsqlitecpp-dev", "sqlitecpp", "sqlitecpp"),
    ("unixodbc-dev", "unixodbc", None),  # its headers alone are needed
    ("libpugixml-dev", "pugixml", "pugixml"),
    ("zlib1g-dev", "zlib", "zlib"),
    ("libcsv-dev", "libcsv", None),
    ("libcli11-dev", "cli11", None),  # of the command, which Conan's package has not
}


# Of the list of what is inside: Debian's package of the same source, and its header in place of the source that
# scripts/build-platform brings.
INSIDE = {
    "boost": ("libboost-dev", None),
    "ms-gsl": ("libmsgsl-dev", None),
    "tomlplusplus": ("libtomlplusplus-dev", None),
    "robin-map": ("robin-map-dev", None),
    "xxhash": ("libxxhash-dev", None),
    "CLI11": ("libcli11-dev", None),
    "utf8proc": ("libutf8proc-dev", f"{sbom.HEADERS}/utf8proc.h"),
    "libcsv": ("libcsv-dev", f"{sbom.HEADERS}/csv.h"),
    "SQLiteCpp": ("libsqlitecpp-dev", f"{sbom.HEADERS}/SQLiteCpp/SQLiteCpp.h"),
    "pugixml": ("libpugixml-dev", f"{sbom.HEADERS}/pugixml.hpp"),
    "zlib": ("zlib1g-dev", f"{sbom.HEADERS}/zlib.h"),
}


def three(version):
    return ([int(number) for number in re.findall(r"\d+", version)] + [0, 0])[:3]


class PackagesOfOneProject(unittest.TestCase):
    def test_have_one_version(self):
        expected = found(r"^project\(ipsf VERSION (\S+)", "CMakeLists.txt")
        versions = {
            "vcpkg.json": json.loads(read("vcpkg.json"))["version-semver"],
            "pyproject.toml": tomllib.loads(read("pyproject.toml"))["project"]["version"],
            "bindings/java/pom.xml": of_xml("bindings/java/pom.xml", "version"),
            "bindings/csharp/Ipsf.nuspec": of_xml("bindings/csharp/Ipsf.nuspec", "version"),
            "bindings/javascript/package.json": json.loads(read("bindings/javascript/package.json"))["version"],
            "bindings/r/DESCRIPTION": found(r"^Version: (\S+)", "bindings/r/DESCRIPTION"),
            "capi/include/ipsf.h": found(r'^#define IPSF_VERSION "(.*)"', "capi/include/ipsf.h"),
        }
        for file, version in versions.items():
            with self.subTest(file):
                self.assertEqual(version, expected)

    def test_need_the_same_libraries(self):
        debian, vcpkg, conan = (set(names) - {None} for names in zip(*LIBRARIES, strict=True))
        installed = set(found(r'^building="([^"]*)"', "scripts/install-packages").split())
        self.assertEqual(installed - {"g++", "cmake", "ninja-build"}, debian)
        recommended = found(r"PACKAGE_RECOMMENDS\n *(.*)\)", "cmake/packages.cmake").split()
        self.assertEqual(set(recommended) - debian, set())
        manifest = json.loads(read("vcpkg.json"))
        features = manifest["features"]
        self.assertEqual(sorted(manifest["default-features"]), sorted(features))
        needed = [*manifest["dependencies"], *(one for each in features.values() for one in each["dependencies"])]
        named = {one if isinstance(one, str) else one["name"] for one in needed}
        self.assertEqual(named, vcpkg)
        texts = (one.value for one in ast.walk(ast.parse(read("conanfile.py"))) if isinstance(one, ast.Constant))
        required = {text.partition("/[")[0] for text in texts if isinstance(text, str) and "/[" in text}
        self.assertEqual(required, conan)

    def test_list_what_is_inside_by_its_version(self):
        self.assertEqual({name for name, *_ in sbom.LIBRARIES}, {*INSIDE, "sqlite"})
        for name, _, file, names in sbom.LIBRARIES:
            if name == "sqlite":  # as SQLiteCpp's source has it, which Debian's packages have not
                continue
            package, installed = INSIDE[name]
            with self.subTest(name):
                if not Path(file).exists():
                    file = installed
                asked = ["dpkg-query", "-W", "-f", "${source:Upstream-Version}", package]
                debian = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
                self.assertEqual(three(sbom.version(file, names)), three(debian))

    def test_a_version_that_is_not_said_is_no_version(self):
        with self.assertRaisesRegex(SystemExit, "does not say which version it is of"):
            sbom.version(ROOT / "LICENSE", "ZLIB_VERSION")

    def test_nothing_runs_where_npm_installs(self):
        self.assertNotIn("scripts", json.loads(read("bindings/javascript/package.json")))


if __name__ == "__main__":
    unittest.main()
