# What makes mistakes with memory hard to use (SECURITY.md), in all that is compiled, as far as compiler and platform
# have it. scripts/packages/hardened.py looks for it in what was built. WebAssembly has no use for any of it: its code
# cannot be written to, its stack holds no addresses of code, and each call is checked.
if(EMSCRIPTEN)
  return()
endif()
include(CheckCCompilerFlag)
include(CheckPIESupported)
check_pie_supported()

set(ipsf_hardening -fstack-protector-strong)
if(CMAKE_SYSTEM_NAME STREQUAL Linux)
  list(APPEND ipsf_hardening -fstack-clash-protection -fcf-protection)  # the latter on x86
  add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack)
  # Needs what optimising finds out. GCC 12 and clang 9 have level 3; the C library falls back to 2 where it has none.
  set(optimised $<CONFIG:Release,RelWithDebInfo,MinSizeRel>)
  add_compile_options("$<$<AND:${optimised},$<COMPILE_LANGUAGE:C,CXX>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>")
endif()
foreach(flag ${ipsf_hardening})
  string(MAKE_C_IDENTIFIER "ipsf_compiles_with${flag}" compiles)
  set(CMAKE_REQUIRED_FLAGS -Werror)
  check_c_compiler_flag(${flag} ${compiles})
  unset(CMAKE_REQUIRED_FLAGS)
  if(${compiles})
    add_compile_options($<$<COMPILE_LANGUAGE:C,CXX>:${flag}>)
  endif()
endforeach()
