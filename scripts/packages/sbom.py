"""What is inside the packages, as CycloneDX: the project, and every library whose code is compiled into it."""

import hashlib
import re
import subprocess

from packages.platforms import ROOT

SQLITE = ROOT / "build/platforms/sources/sqlitecpp/sqlite3/sqlite3.h"  # as SQLiteCpp brings it

# Name, Debian's package of the same source, licence. Headers are compiled in; the others are linked in.
LIBRARIES = (
    ("boost", "libboost-dev", "BSL-1.0"),
    ("ms-gsl", "libmsgsl-dev", "MIT"),
    ("tomlplusplus", "libtomlplusplus-dev", "MIT"),
    ("robin-map", "robin-map-dev", "MIT"),
    ("xxhash", "libxxhash-dev", "BSD-2-Clause"),
    ("CLI11", "libcli11-dev", "BSD-3-Clause"),
    ("utf8proc", "libutf8proc-dev", "MIT"),
    ("libcsv", "libcsv-dev", "LGPL-2.1-or-later"),
    ("sqlite", None, "blessing"),
    ("SQLiteCpp", "libsqlitecpp-dev", "MIT"),
    ("pugixml", "libpugixml-dev", "MIT"),
    ("zlib", "zlib1g-dev", "Zlib"),
)


def version(package):
    """That of the authors, without Debian's own part."""
    if package is None:
        return re.search(r'#define SQLITE_VERSION +"(.*)"', SQLITE.read_text(encoding="utf-8")).group(1)
    full = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", package], check=True, capture_output=True, text=True
    ).stdout
    return re.sub(r"^\d+:|[.+~]?(dfsg|ds).*$|-[^-]*$", "", full)


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
    for name, package, licence in LIBRARIES:
        one = Component(
            type=ComponentType.LIBRARY,
            name=name,
            version=version(package),
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
