# WebAssembly by Debian's Emscripten, with exceptions as WebAssembly has them, on one thread.
include(/usr/share/emscripten/cmake/Modules/Platform/Emscripten.cmake)
add_compile_options(-fwasm-exceptions)
add_link_options(-fwasm-exceptions)
# Small, as browsers load it.
foreach(language C CXX)
  set(CMAKE_${language}_FLAGS_RELEASE "-Os -DNDEBUG" CACHE STRING "")
endforeach()
