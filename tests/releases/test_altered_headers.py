"""Whatever would break a program compiled with a release's header is refused, with what to do; what is added is not.
Tried on altered copies of the header and of what is kept."""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE, LIBRARY = Path(os.environ["IPSF_SOURCE"]), Path(os.environ["IPSF_LIBRARY"])

CRITERION = "    int32_t criterion; /* criterion id of the edition, 1-9999 */\n"
PHASE_END = "/* required, 1-5 */\n    int32_t reserved;\n} ipsf_phase;"
SCALE = "    int32_t scale;     /* index of the scale that adds it up */\n"


class Copy:
    """The sources of the ABI, to be altered."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory()
        self.top = Path(self._folder.name)
        for name in ("scripts", "capi"):
            shutil.copytree(SOURCE / name, self.top / name, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copyfile(SOURCE / "CHANGELOG.md", self.top / "CHANGELOG.md")
        self.header = self.top / "capi/include/ipsf.h"
        self.release = self.top / "capi/releases/0.1.0"

    def close(self):
        self._folder.cleanup()

    def alter(self, old, new, released=False):
        """In the header, and, if so, in the release's, too."""
        for header in (self.header, self.release / "ipsf.h") if released else (self.header,):
            text = header.read_text(encoding="utf-8")
            assert text.count(old) == 1, f"{text.count(old)} times in the header: {old}"
            header.write_text(text.replace(old, new), encoding="utf-8")

    def check(self):
        """What the check of releases says; "" where all is well."""
        check = [sys.executable, SOURCE / "tests/releases/check_releases.py", self.top, self.top / "work", LIBRARY]
        done = subprocess.run(check, capture_output=True, text=True, check=False)
        assert (done.returncode == 0) == (done.stderr == ""), done
        return done.stderr

    def generate(self):
        """What scripts/generate-abi says of the header."""
        command = [sys.executable, self.top / "scripts/generate-abi", "--check"]
        return subprocess.run(command, capture_output=True, text=True, check=False).stderr


class AlteredHeaders(unittest.TestCase):
    def setUp(self):
        self.copy = Copy()
        self.addCleanup(self.copy.close)

    def assert_refused(self, *said):
        """By both; gives what the check says."""
        found, generated = self.copy.check(), self.copy.generate()
        for part in said:
            self.assertIn(part, found)
            self.assertIn(part, generated)
        return found

    def test_the_same_is_accepted(self):
        self.assertEqual(self.copy.check(), "")

    def test_fields_that_change_places(self):
        self.copy.alter(CRITERION + SCALE, SCALE + CRITERION)
        found = self.assert_refused(
            "ipsf_criterion.criterion: 0.1.0 has it as field 2, of the type `int32_t`. Put it back there"
        )
        # The compiler's word, too.
        self.assertIn("structs are laid out otherwise than 0.1.0 has them", found)

    def test_a_field_in_the_middle(self):
        self.copy.alter(SCALE, SCALE + "    int64_t weight;\n")
        found = self.assert_refused(
            "ipsf_criterion.reserved: 0.1.0 has it as field 4", "new fields only go behind the last"
        )
        self.assertIn("the C ABI differs from that of 0.1.0 in more than additions", found)

    def test_a_field_of_another_type(self):
        self.copy.alter(SCALE, SCALE.replace("int32_t scale;  ", "uint32_t scale; "))
        self.assert_refused("ipsf_criterion.scale: 0.1.0 has it as field 3, of the type `int32_t`")

    def test_a_field_behind_the_last(self):
        version = '#define IPSF_VERSION "0.1.0"'
        title = "    const char *title_en;\n} ipsf_criterion;\n#define IPSF_CRITERION_INIT {sizeof(ipsf_criterion), "
        added = title.replace("title_en;\n", "title_en;\n    int64_t weight;\n") + "0, "
        self.copy.alter(title, added)
        self.assert_refused("ipsf.h declares more than 0.1.0, which is released and whose number it has")
        self.copy.alter(version, version.replace("0.1.0", "0.2.0"))
        self.assertEqual(self.copy.check(), "")

    def test_a_field_in_padding(self):
        self.copy.alter(PHASE_END, PHASE_END.replace("    int32_t reserved;\n", ""), released=True)
        self.copy.alter("/* required, 1-5 */\n} ipsf_phase;", "/* required, 1-5 */\n    int32_t more;\n} ipsf_phase;")
        self.assertIn("ipsf_phase.more: it lies in what was padding on 64-bit platforms", self.copy.generate())

    def test_a_struct_without_size_does_not_grow(self):
        self.copy.alter(
            "    int64_t denominator;\n} ipsf_fraction;", "    int64_t denominator;\n    int64_t x;\n} ipsf_fraction;"
        )
        self.assert_refused("ipsf_fraction: 0.1.0 has this struct without struct_size, so it cannot grow")

    def test_a_renumbered_constant(self):
        self.copy.alter("#define IPSF_CANCELLED 4 ", "#define IPSF_CANCELLED 7 ")
        self.assert_refused("IPSF_CANCELLED: 0.1.0 has this constant as 4, ipsf.h as 7. Put it back")

    def test_other_initial_values(self):
        self.copy.alter(
            "#define IPSF_PUBLISH_OPTIONS_INIT {sizeof(ipsf_publish_options), 14,",
            "#define IPSF_PUBLISH_OPTIONS_INIT {sizeof(ipsf_publish_options), 7,",
        )
        self.assert_refused("IPSF_PUBLISH_OPTIONS_INIT: 0.1.0 gives other values")

    def test_another_parameter(self):
        self.copy.alter("ipsf_edition_embedded_id(int64_t index);", "ipsf_edition_embedded_id(int32_t index);")
        found = self.assert_refused(
            "ipsf_edition_embedded_id: 0.1.0 has it as const char * (int64_t)", "a name of its own"
        )
        self.assertIn("the C ABI differs", found)

    def test_a_function_that_is_gone(self):
        self.copy.alter("IPSF_API int32_t ipsf_has(const char *component);\n", "")
        self.assert_refused("ipsf_has: 0.1.0 has this function. Put it back")

    def test_a_new_function(self):
        new = "IPSF_API int32_t ipsf_new(const char *component);\n"
        self.copy.alter(
            "IPSF_API int32_t ipsf_has(const char *component);\n",
            new + "IPSF_API int32_t ipsf_has(const char *component);\n",
        )
        self.assert_refused("ipsf.h declares more than 0.1.0")
        self.copy.alter('#define IPSF_VERSION "0.1.0"', '#define IPSF_VERSION "0.2.0"')
        self.assertEqual(self.copy.check(), "")


class AlteredReleases(unittest.TestCase):
    def setUp(self):
        self.copy = Copy()
        self.addCleanup(self.copy.close)

    def test_what_is_missing(self):
        for name in ("ipsf.abi", "ipsf.h", "layouts.txt", "program/main.c", "compiled/x86_64/main.s"):
            with self.subTest(name):
                away = self.copy.top / "away"
                (self.copy.release / name).rename(away)
                self.assertIn(f"capi/releases/0.1.0/{name} is missing", found := self.copy.check())
                self.assertIn("Take it back (git checkout", found)
                away.rename(self.copy.release / name)

    def test_a_missing_release(self):
        shutil.rmtree(self.copy.top / "capi/releases")
        self.assertIn("capi/releases/0.1.0/ipsf.h is missing", self.copy.check())

    def test_a_release_that_the_changelog_does_not_have(self):
        shutil.copytree(self.copy.release, self.copy.release.with_name("0.2.0"))
        self.assertIn("0.2.0 is kept as a release, but CHANGELOG.md does not have it", self.copy.check())

    def test_a_program_that_forgets(self):
        source = self.copy.release / "program/assessors.c"
        text = source.read_text(encoding="utf-8")
        without = [line for line in text.splitlines() if "effect.moved" not in line and "_effect_count(" not in line]
        source.write_text("\n".join(without), encoding="utf-8")
        found = self.copy.check()
        self.assertIn("0.1.0/program: ipsf_choice_effect.moved is not used", found)
        self.assertIn("0.1.0/program: ipsf_sensitivity_effect_count is not called", found)

    def test_what_was_compiled_forgets(self):
        compiled = self.copy.release / "compiled/aarch64/due.s"
        compiled.write_text(compiled.read_text().replace("ipsf_due_list_count", "ipsf_due_list_total_count"))
        self.assertIn("0.1.0/compiled/aarch64 does not call ipsf_due_list_count", self.copy.check())


if __name__ == "__main__":
    unittest.main()
