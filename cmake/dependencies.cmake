# The libraries ipsf is built on; all are Debian packages (scripts/install-packages lists them).
find_package(Boost 1.74 REQUIRED)
find_package(Microsoft.GSL REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(pugixml REQUIRED)
find_package(Threads REQUIRED)


# Libraries without a CMake package of their own.
function(ipsf_find_library target header library)
  find_path(${target}_INCLUDE ${header} REQUIRED)
  add_library(${target} INTERFACE)
  target_include_directories(${target} SYSTEM INTERFACE ${${target}_INCLUDE})
  if(library)
    find_library(${target}_LIBRARY ${library} REQUIRED)
    target_link_libraries(${target} INTERFACE ${${target}_LIBRARY})
  endif()
endfunction()
ipsf_find_library(ipsf_robin_map tsl/robin_map.h "")
ipsf_find_library(ipsf_csv csv.h csv)
ipsf_find_library(ipsf_xxhash xxhash.h "")  # header-only (XXH_INLINE_ALL)
ipsf_find_library(ipsf_tomlplusplus toml++/toml.h "")  # header-only, from the one file that reads rulebooks
