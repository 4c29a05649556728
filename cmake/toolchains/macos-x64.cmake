# macOS 13.3 and later on Intel's processors.
set(CMAKE_SYSTEM_NAME Darwin)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(zig_target x86_64-macos.13.3)
include(${CMAKE_CURRENT_LIST_DIR}/zig.cmake)
