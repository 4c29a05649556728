"""What is inside the packages, as CycloneDX: the project, and every library whose code is compiled into it."""

import hashlib
import re
from pathlib import Path

from packages.platforms import ROOT

HEADERS = "/usr/include"
CMAKE = "/usr/share/cmake"
SOURCES = ROOT / "build/platforms/sources"  # of what is compiled for other platforms

# Name, licence, the file that says its version, and the names before the numbers there. Headers are compiled in; the
# others are linked in.
LIBRARIES = (
    ("boost", "BSL-1.0", f"{HEADERS}/boost/version.hpp", "BOOST_LIB_VERSION"),
    ("ms-gsl", "MIT", f"{CMAKE}/Microsoft.GSL/Microsoft.GSLConfigVersion.cmake", "PACKAGE_VERSION"),
    ("tomlplusplus", "MIT", f"{HEADERS}/toml++/impl/version.h", "TOML_LIB_MAJOR|TOML_LIB_MINOR|TOML_LIB_PATCH"),
    ("robin-map", "MIT", f"{CMAKE}/tsl-robin-map/tsl-robin-mapConfigVersion.cmake", "PACKAGE_VERSION"),
    ("xxhash", "BSD-2-Clause", f"{HEADERS}/xxhash.h", "XXH_VERSION_MAJOR|XXH_VERSION_MINOR|XXH_VERSION_RELEASE"),
    ("CLI11", "BSD-3-Clause", f"{HEADERS}/CLI/Version.hpp", "CLI11_VERSION"),
    ("utf8proc", "MIT", f"{SOURCES}/utf8proc/utf8proc.h", "UTF8PROC_VERSION_(?:MAJOR|MINOR|PATCH)"),
    ("libcsv", "LGPL-2.1-or-later", f"{SOURCES}/libcsv/csv.h", "CSV_MAJOR|CSV_MINOR|CSV_RELEASE"),
    ("sqlite", "blessing", f"{SOURCES}/sqlitecpp/sqlite3/sqlite3.h", "SQLITE_VERSION"),  # as SQLiteCpp brings it
    ("SQLiteCpp", "MIT", f"{SOURCES}/sqlitecpp/include/SQLiteCpp/SQLiteCpp.h", "SQLITECPP_VERSION"),
    ("pugixml", "MIT", f"{SOURCES}/pugixml/src/pugixml.hpp", "PUGIXML_VERSION"),
    ("zlib", "Zlib", f"{SOURCES}/zlib/zlib.h", "ZLIB_VERSION"),
)


def version(file, names):
    """That which the library's own file gives: "1_74" and "3.02.01" are 1.74.0 and 3.2.1."""
    text = Path(file).read_text(encoding="utf-8", errors="replace")
    given = re.findall(rf'(?:#\s*define\s+|\bset\()(?:{names})\s+"?([\d._]+)', text)
    if "PUGIXML" in names:  # 1130 is 1.13.0
        given = [given[0][:-3], given[0][-3:-1], given[0][-1:]]
    numbers = [int(number) for number in re.findall(r"\d+", ".".join(given))]
    if not numbers:
        raise SystemExit(f"{file} does not say which version it is of ({names})")
    return ".".join(map(str, (numbers + [0, 0])[:3]))


def build(made, dist):
    from cyclonedx.builder.this import this_component
    from cyclonedx.model import HashType
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component, ComponentType
    from cyclonedx.model.license import LicenseExpression
    from cyclonedx.output import make_outputter
    from cyclonedx.schema import OutputFormat, SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    (project,) = re.findall(r"project\(ipsf VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"))
    bom = Bom()
    bom.metadata.tools.components.add(this_component())
    bom.metadata.component = ipsf = Component(
        type=ComponentType.LIBRARY,
        name="ipsf",
        version=project,
        bom_ref="ipsf",
        licenses=[LicenseExpression("Apache-2.0")],
    )
    for name, licence, file, names in LIBRARIES:
        one = Component(
            type=ComponentType.LIBRARY,
            name=name,
            version=version(file, names),
            bom_ref=name,
            licenses=[LicenseExpression(licence)],
        )
        bom.components.add(one)
        bom.register_dependency(ipsf, [one])
    for file in made:
        bom.components.add(
            Component(
                type=ComponentType.FILE,
                name=file.name,
                bom_ref=file.name,
                hashes=[HashType.from_hashlib_alg("sha256", hashlib.sha256(file.read_bytes()).hexdigest())],
            )
        )
    text = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=2)
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if wrong:
        raise SystemExit(f"the list of what is inside is not as CycloneDX wants it: {wrong}")
    file = dist / f"ipsf-{project}.cdx.json"
    file.write_text(text + "\n", encoding="utf-8")
    return [file]
