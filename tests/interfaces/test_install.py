"""`cmake --install`, then a vendor's own project: C, C++ and the C++ headers alone with find_package, C with
pkg-config."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

source, build, work = (Path(argument) for argument in sys.argv[1:4])
work /= "install"
shutil.rmtree(work, ignore_errors=True)
prefix = work / "prefix"
subprocess.run(["cmake", "--install", build, "--prefix", prefix], check=True, stdout=subprocess.DEVNULL)

project = work / "project"
project.mkdir(parents=True)
(project / "CMakeLists.txt").write_text(
    f"""cmake_minimum_required(VERSION 3.25)
project(vendor LANGUAGES C CXX)
find_package(ipsf 0.1 REQUIRED)
add_executable(in_c {source}/examples/c/review.c)
target_link_libraries(in_c PRIVATE ipsf::ipsf)
add_executable(in_cpp {source}/examples/cpp/review.cpp)
target_link_libraries(in_cpp PRIVATE ipsf::static)
add_executable(headers_alone {source}/examples/cpp/own_criteria.cpp)
target_link_libraries(headers_alone PRIVATE ipsf::headers)
"""
)
subprocess.run(
    ["cmake", "-G", "Ninja", "-S", project, "-B", project / "build", f"-DCMAKE_PREFIX_PATH={prefix}"],
    check=True,
    stdout=subprocess.DEVNULL,
)
subprocess.run(["cmake", "--build", project / "build"], check=True, stdout=subprocess.DEVNULL)

libraries = next(prefix.glob("lib*/**/pkgconfig")).parent
environment = dict(os.environ, PKG_CONFIG_PATH=str(libraries / "pkgconfig"), LD_LIBRARY_PATH=str(libraries))
found = subprocess.run(
    ["pkg-config", "--cflags", "--libs", "ipsf"], check=True, capture_output=True, text=True, env=environment
).stdout.split()
subprocess.run(["cc", "-std=c11", source / "examples/c/review.c", "-o", work / "with_pkg_config", *found], check=True)

results = {
    program: subprocess.run([program], check=True, capture_output=True, text=True, env=environment, cwd=source).stdout
    for program in (project / "build/in_c", project / "build/in_cpp", work / "with_pkg_config")
}
subprocess.run([project / "build/headers_alone"], check=True, stdout=subprocess.DEVNULL)
if len(set(results.values())) != 1 or '"total": 103' not in next(iter(results.values())):
    sys.exit("the programs built against the installed tree do not agree on 103")
