"""What each language's package says of the project is the same: version, licence, and for C++ the libraries."""

import ast
import json
import re
import tomllib
import unittest
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]


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


if __name__ == "__main__":
    unittest.main()
