"""The C ABI of a header as libabigail reads it: of a library of the header's functions alone, so that it holds nothing
of the C++ inside ours. Our sources include the header, so that a definition that differs does not compile."""

import subprocess

from abi_header import described


def write_abi(header, work):
    """Into `work`, as the file that is returned."""
    work.mkdir(parents=True, exist_ok=True)
    lines = [f'#include "{header}"', '#pragma GCC diagnostic ignored "-Wunused-parameter"']
    for name, declared in described(header)["functions"].items():
        body = "" if declared["result"] == "void" else " return 0; "
        parameters = ", ".join(f"{kind} {parameter}" for parameter, kind, _ in declared["parameters"]) or "void"
        lines.append(f"{declared['result']} {name}({parameters}) {{{body}}}")
    (work / "header_only.c").write_text("\n".join(lines) + "\n")
    linked = ["-shared", "-fPIC", "-Wl,-soname,libipsf.so.1", f"-ffile-prefix-map={header.parent}=."]
    subprocess.run(["cc", "-std=c11", "-g", *linked, "header_only.c", "-o", "libipsf.so"], check=True, cwd=work)
    quiet = ["--no-corpus-path", "--no-comp-dir-path", "--no-show-locs"]
    subprocess.run(["abidw", *quiet, "--out-file", "ipsf.abi", "libipsf.so"], check=True, cwd=work)
    return work / "ipsf.abi"


def difference(kept, now, grown, work):
    """What abidiff finds that is more than an addition; "" where there is nothing. Of structs that have grown it cannot
    tell a field behind the last from one that moved, so new fields of these are passed over: abi_releases.py sees to
    them."""
    passed_over = work / "grown.ini"
    section = "[suppress_type]\n  type_kind = struct\n  name = {}\n  has_data_member_inserted_at = end\n"
    passed_over.write_text("".join(section.format(name) for name in grown))
    command = ["abidiff", "--no-added-syms", "--suppressions", passed_over, kept, now]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if result.returncode == 0 else result.stdout + result.stderr or f"abidiff ended with {result.returncode}"
