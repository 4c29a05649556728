"""Whether a header that needs the library says so at its top: one that does not has only functions with a body, and
includes only headers that do not either. Third-party headers are Boost.Date_Time's and GSL's alone."""

import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
STANDARD = re.compile(r"[a-z_]+")
THIRD_PARTY = re.compile(r"(boost/date_time|gsl)/")
# What gives a result says so by [[nodiscard]].
DECLARED = re.compile(r"\[\[nodiscard\]\][^;{}]*\)(?: const)?(?: noexcept)?;")

headers = {str(path.relative_to(root)): path.read_text(encoding="utf-8") for path in sorted(root.rglob("*.hpp"))}
needs = {name: "Needs the library: " in text.partition("#pragma once")[0] for name, text in headers.items()}
wrong = []
for name, text in headers.items():
    code = re.sub(r"//[^\n]*", "", text)
    for included in re.findall(r"#include <([^>]+)>", code):
        if included in headers:
            if needs[included] and not needs[name]:
                wrong.append(f"{name} includes {included}, which needs the library")
        elif not STANDARD.fullmatch(included) and not THIRD_PARTY.match(included):
            wrong.append(f"{name} includes {included}")
    if not needs[name]:
        wrong += [f"{name} declares a function without a body: {found}" for found in DECLARED.findall(code)]
print("\n".join(wrong) or f"{len(headers)} headers, {sum(needs.values())} of which need the library")
sys.exit(bool(wrong) or not any(needs.values()) or all(needs.values()))
