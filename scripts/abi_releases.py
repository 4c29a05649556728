"""The releases that capi/releases keeps, and what of them the C ABI no longer holds to (docs/stability.md)."""

from pathlib import Path

from abi_header import described, has_size, layout

RELEASES = Path(__file__).resolve().parent.parent / "capi/releases"
RISING = ("IPSF_VERSION", "IPSF_EDITION_FORMAT")  # constants that later releases may have more of
PLATFORMS = (8, 4)  # bytes of a pointer


def kept(folder=RELEASES):
    """What each release's header declares, by version, the oldest first. A folder without is of one in the making."""
    names = [one.parent.name for one in folder.glob("*/ipsf.h")]
    in_order = sorted(names, key=lambda name: [int(part) for part in name.split(".")])
    return {name: described(folder / name / "ipsf.h") for name in in_order}


def fields_of(struct):
    return [field for field, *_ in struct["fields"]]


def first_fields(releases, now):
    """The fields of each struct with a size in the release that first had it: programs compiled then say with
    struct_size that they know these and no others. Of a struct that no release has, today's."""
    first = {}
    for abi in (*releases.values(), now):
        for name, one in abi["structs"].items():
            if has_size(one):
                first.setdefault(name, fields_of(one))
    return {name: first[name] for name in now["structs"] if name in first}


def grown(then, now):
    """Structs that have got fields since."""
    structs = now["structs"]
    return [
        name
        for name, one in then["structs"].items()
        if name in structs and has_size(one) and len(structs[name]["fields"]) > len(one["fields"])
    ]


def broken_since(releases, now):
    """What programs compiled with any of the releases' headers would not survive, each with what to do."""
    return [message for version, then in releases.items() for message in broken(version, then, now)]


def broken(version, then, now):
    found = [
        *_functions(version, then["functions"], now["functions"]),
        *_callbacks(version, then["callbacks"], now["callbacks"]),
        *_constants(version, then["constants"], now["constants"]),
        *_structs(version, then["structs"], now["structs"]),
    ]
    same_number = now["constants"]["IPSF_VERSION"]["value"] == then["constants"]["IPSF_VERSION"]["value"]
    if not found and same_number and _declared(then) != _declared(now):
        found.append(
            f"ipsf.h declares more than {version}, which is released and whose number it has: begin the next version "
            "(docs/stability.md says where its number stands)"
        )
    return found


def _functions(version, then, now):
    for name, one in then.items():
        if name not in now:
            yield (
                f"{name}: {version} has this function. Put it back: one that is no longer wanted stays, and its "
                "comment says what to call instead"
            )
        elif _signature(one) != _signature(now[name]):
            yield (
                f"{name}: {version} has it as {_text(one)}, and ipsf.h as {_text(now[name])}. Put it back, and give "
                "the new function a name of its own"
            )


def _callbacks(version, then, now):
    for name, one in then.items():
        if name not in now or _signature(one) != _signature(now[name]):
            yield f"{name}: {version} has this callback as {_text(one)}. Put it back"


def _constants(version, then, now):
    for name, one in then.items():
        value, was = now.get(name, {"value": None})["value"], one["value"]
        if value is None or (value != was and name not in RISING):
            yield (
                f"{name}: {version} has this constant as {was!r}, ipsf.h as {value!r}. Put it back: a number that was "
                "given is never given again, and a new meaning gets a new one"
            )


def _structs(version, then, now):
    for name, one in then.items():
        if name not in now:
            yield f"{name}: {version} has this struct. Put it back"
            continue
        fields, present = one["fields"], now[name]["fields"]
        if [_field(each) for each in present[: len(fields)]] != [_field(each) for each in fields]:
            place = next(i for i, each in enumerate(fields) if i >= len(present) or _field(each) != _field(present[i]))
            yield (
                f"{name}.{fields[place][0]}: {version} has it as field {place + 1}, of the type `{fields[place][1]}`. "
                "Put it back there: new fields only go behind the last, and old ones stay as they are"
            )
        elif len(present) > len(fields) and not has_size(one):
            yield f"{name}: {version} has this struct without struct_size, so it cannot grow. Make a new struct"
        elif len(present) > len(fields):
            yield from _padding(name, len(fields), now)
        if {field: now[name]["initial"].get(field) for field in fields_of(one)} != {
            field: one["initial"].get(field) for field in fields_of(one)
        }:
            yield f"{name.upper()}_INIT: {version} gives other values. Put them back"


def _padding(name, released, structs):
    """What was padding at the end of the released struct holds anything in older programs, so no appended field may
    lie there."""
    fields = structs[name]["fields"]
    for pointer in PLATFORMS:
        places, *_ = layout(fields, structs, pointer)
        _, size, _ = layout(fields[:released], structs, pointer)
        if places[released] < size:
            yield (
                f"{name}.{fields[released][0]}: it lies in what was padding on {8 * pointer}-bit platforms. Put a "
                "reserved field before it"
            )


def _signature(function):
    return function["result"], [(kind, whose) for _, kind, whose in function["parameters"]]


def _text(function):
    parameters = (f"{kind} ({whose})" if whose else kind for _, kind, whose in function["parameters"])
    return f"{function['result']} ({', '.join(parameters)})"


def _field(field):
    return field[:3]  # name, type and place, without the comment


def _declared(abi):
    """All but the comments."""
    return {
        "names": sorted((*abi["handles"], *abi["callbacks"])),
        "constants": {name: one["value"] for name, one in abi["constants"].items() if name not in RISING},
        "structs": {name: [_field(each) for each in one["fields"]] for name, one in abi["structs"].items()},
        "functions": {name: _signature(one) for name, one in abi["functions"].items()},
    }


def layouts_text(version, abi):
    """The structs of a release, each with its size and alignment and its fields with their places and types."""
    lines = [
        f"The structs of ipsf.h {version}: size and alignment, then place and type of each field, in bytes; first on",
        "64-bit platforms, then on 32-bit ones where int64_t is aligned to 8 bytes, as in WebAssembly.",
    ]
    for name, one in abi["structs"].items():
        both = [layout(one["fields"], abi["structs"], pointer) for pointer in PLATFORMS]
        lines += ["", f"{name}  size " + ", ".join(f"{size} aligned {to}" for _, size, to in both)]
        for place, (field, kind, *_) in enumerate(one["fields"]):
            lines.append("    {:4} {:4}  {}  {}".format(*(places[place] for places, *_ in both), field, kind))
    return "\n".join(lines) + "\n"
