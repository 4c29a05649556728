"""The library as a package of Conan 2, made from these sources: `conan create .`. ConanCenter has no libcsv: there
IPSF_CSV is off, unless the option `csv` says that the system has it."""

import re
from pathlib import Path

from conan import ConanFile
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout


class Ipsf(ConanFile):
    name = "ipsf"
    description = "Scores supported-employment services (IPS) against their 25 quality criteria"
    license = "Apache-2.0"
    settings = "os", "arch", "compiler", "build_type"
    package_type = "shared-library"
    options = {"csv": [True, False]}
    default_options = {"csv": False, "boost/*:header_only": True}
    exports_sources = (
        "CMakeLists.txt",
        "LICENSE",
        "cmake/*",
        "include/*",
        "src/*",
        "capi/*",
        "rulebooks/*",
    )

    def set_version(self):
        text = (Path(self.recipe_folder) / "CMakeLists.txt").read_text(encoding="utf-8")
        self.version = re.search(r"project\(ipsf VERSION (\S+)", text).group(1)

    def layout(self):
        cmake_layout(self)

    def requirements(self):
        for header in ("boost/[>=1.74]", "ms-gsl/[>=4.0]"):  # of the C++ headers
            self.requires(header, transitive_headers=True)
        for library in (
            "tomlplusplus/[>=3.3]",
            "tsl-robin-map/[>=1.0]",
            "utf8proc/[>=2.8]",
            "xxhash/[>=0.8]",
            "sqlitecpp/[>=3.2]",
            "sqlite3/[>=3.40]",
            "pugixml/[>=1.13]",
            "zlib/[>=1.2.11 <2]",
        ):
            self.requires(library)

    def generate(self):
        CMakeDeps(self).generate()
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables.update(
            IPSF_DEVELOPER=False,
            IPSF_CLI=False,
            IPSF_CSV=bool(self.options.csv),
            IPSF_SQLITE=True,
            IPSF_XLSX=True,
            IPSF_HTML=True,
            IPSF_DMN=True,
        )
        toolchain.generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        CMake(self).install()

    def package_info(self):
        # The installed package of CMake is the one that users find.
        self.cpp_info.set_property("cmake_find_mode", "none")
        self.cpp_info.builddirs = ["lib/cmake/ipsf"]
        self.cpp_info.libs = ["ipsf"]
