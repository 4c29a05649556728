# The compilers of Zig for `zig_target`, which the toolchain files beside this one name. The environment's ZIG is the
# program zig (scripts/build-platform sees to it); all of a C++ program but the system's C library is linked into it.
set(zig $ENV{ZIG})
if(NOT zig)
  message(FATAL_ERROR "the environment does not say where zig is: ZIG=.../zig")
endif()
set(CMAKE_C_COMPILER ${zig} cc -target ${zig_target})
set(CMAKE_CXX_COMPILER ${zig} c++ -target ${zig_target})
set(CMAKE_ASM_COMPILER ${zig} cc -target ${zig_target})
set(CMAKE_RC_COMPILER ${zig})  # for Windows CMake wants one; nothing is compiled with it
# CMake wants one word for each of these.
foreach(tool ar ranlib)
  string(TOUPPER ${tool} TOOL)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/zig-${tool} CONTENT "#!/bin/sh\nexec '@zig@' @tool@ \"$@\"\n" @ONLY)
  file(CHMOD ${CMAKE_BINARY_DIR}/zig-${tool} FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
  set(CMAKE_${TOOL} ${CMAKE_BINARY_DIR}/zig-${tool})
endforeach()

# Nothing of the machine that builds is for the one that runs.
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# What Zig links in brings ninety megabytes for debuggers.
if(CMAKE_SYSTEM_NAME STREQUAL Linux)
  add_link_options(-s)
endif()

# libc++ of Zig 0.17 reads <float.h> once, and Apple's <math.h> asks for the infinities of it alone: all of it, then.
if(zig_target MATCHES macos)
  add_compile_options("$<$<COMPILE_LANGUAGE:CXX>:SHELL:-D__need_float_float -include cmath>")
endif()
