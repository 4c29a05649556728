"""Programs that vendors have: in C11, C17, C++20 and C++23, by the compiler given, against an installed tree by CMake
(find_package, add_subdirectory) and pkg-config, shared and static; a host without exceptions, one that loads the
library again and again, one whose threads all call it first.

    test_hosts.py SOURCE BUILD WORK CC CXX
"""

import os
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

SOURCE, BUILD, WORK = (Path(argument).resolve() for argument in sys.argv[1:4])
CC, CXX = sys.argv[4:6]
del sys.argv[1:]
HERE = SOURCE / "tests/hosts"
SAMPLE = SOURCE / "examples/kainuu-like"
PREFIX = WORK / "prefix"
WARNINGS = ("-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror")


def run(*command, **environment):
    ran = subprocess.run(
        list(map(str, command)),
        cwd=SOURCE,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode != 0:
        raise AssertionError(f"{command}: {ran.returncode}\n{ran.stdout}{ran.stderr}")
    return ran.stdout


class Hosts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        shutil.rmtree(WORK, ignore_errors=True)
        run("cmake", "--install", BUILD, "--prefix", PREFIX)
        cls.libraries = next(PREFIX.glob("lib*/**/pkgconfig")).parent
        cls.found = {"PKG_CONFIG_PATH": str(cls.libraries / "pkgconfig"), "LD_LIBRARY_PATH": str(cls.libraries)}

    def compiled(self, compiler, source, *options):
        """The program, by pkg-config's flags; a name of its own for each set of options."""
        program = WORK / "_".join([source.stem, *(option.strip("-").replace("=", "_") for option in options)])
        flags = run("pkg-config", "--cflags", "--libs", "ipsf", **self.found).split()
        run(compiler, *options, *WARNINGS, source, "-pthread", "-ldl", *flags, "-o", program)
        return program

    def check_review(self, program):
        self.assertIn('"total": 103', run(program, **self.found))

    def test_c_by_pkg_config(self):
        for standard in ("-std=c11", "-std=c17"):
            with self.subTest(standard):
                self.check_review(self.compiled(CC, SOURCE / "examples/c/review.c", standard))

    def test_c_header_in_cpp(self):
        for standard in ("-std=c++11", "-std=c++20", "-std=c++2b"):
            with self.subTest(standard):
                run(
                    self.compiled(CXX, HERE / "without_exceptions.cpp", standard, "-fno-exceptions", "-fno-rtti"),
                    SAMPLE,
                    **self.found,
                )

    def test_threads_that_call_first(self):
        program = self.compiled(CC, HERE / "first_call.c", "-std=c11", "-D_POSIX_C_SOURCE=200809L")
        for _ in range(20):
            run(program, SAMPLE, **self.found)

    def test_loaded_again_and_again(self):
        program = WORK / "reload"
        run(CC, "-std=c11", *WARNINGS, f"-I{PREFIX}/include", HERE / "reload.c", "-ldl", "-o", program)
        run(program, self.libraries / "libipsf.so", SAMPLE)

    def test_find_package(self):
        project = WORK / "found"
        project.mkdir()
        (project / "CMakeLists.txt").write_text(
            f"""cmake_minimum_required(VERSION 3.25)
project(vendor LANGUAGES C CXX)
find_package(ipsf 0.1 REQUIRED)
add_executable(shared_c {SOURCE}/examples/c/review.c)
target_link_libraries(shared_c PRIVATE ipsf::ipsf)
foreach(standard 20 23)
  add_executable(static_cpp_${{standard}} {SOURCE}/examples/cpp/review.cpp)
  target_link_libraries(static_cpp_${{standard}} PRIVATE ipsf::static)
  set_target_properties(static_cpp_${{standard}} PROPERTIES CXX_STANDARD ${{standard}} CXX_STANDARD_REQUIRED ON)
endforeach()
add_executable(headers_alone {SOURCE}/examples/cpp/own_criteria.cpp)
target_link_libraries(headers_alone PRIVATE ipsf::headers)
""",
            encoding="utf-8",
        )
        self.build(project, f"-DCMAKE_PREFIX_PATH={PREFIX}")
        programs = [project / "build" / name for name in ("shared_c", "static_cpp_20", "static_cpp_23")]
        programs.append(self.compiled(CC, SOURCE / "examples/c/review.c", "-std=c11"))
        for program in programs:
            self.check_review(program)
        self.assertEqual(len({run(program, **self.found) for program in programs}), 1)
        run(project / "build/headers_alone")

    def build(self, project, *options, target="all"):
        compilers = [f"-DCMAKE_C_COMPILER={CC}", f"-DCMAKE_CXX_COMPILER={CXX}"]
        run("cmake", "-G", "Ninja", "-S", project, "-B", project / "build", *compilers, *options)
        run("cmake", "--build", project / "build", "--target", target)

    def test_add_subdirectory(self):
        """Nothing but the libraries is added to a project; of these the headers are built here, which take no time."""
        project = WORK / "added"
        project.mkdir()
        (project / "CMakeLists.txt").write_text(
            f"""cmake_minimum_required(VERSION 3.25)
project(vendor LANGUAGES C CXX)
add_subdirectory({SOURCE} ipsf)
foreach(target ipsf::ipsf ipsf::static ipsf::headers)
  if(NOT TARGET ${{target}})
    message(FATAL_ERROR "no ${{target}}")
  endif()
endforeach()
if(TARGET ipsf_command OR TARGET test_review)
  message(FATAL_ERROR "the command and tests are for who works on the library")
endif()
add_executable(headers_alone {SOURCE}/examples/cpp/own_criteria.cpp)
target_link_libraries(headers_alone PRIVATE ipsf::headers)
""",
            encoding="utf-8",
        )
        self.build(project, target="headers_alone")
        run(project / "build/headers_alone")


if __name__ == "__main__":
    unittest.main()
