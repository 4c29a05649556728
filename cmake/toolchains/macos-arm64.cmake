# macOS 13.3 and later on Apple's processors.
set(CMAKE_SYSTEM_NAME Darwin)
set(CMAKE_SYSTEM_PROCESSOR arm64)
set(zig_target aarch64-macos.13.3)
include(${CMAKE_CURRENT_LIST_DIR}/zig.cmake)
