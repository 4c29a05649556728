# What `cmake --install` puts down: the C header, both libraries, the C++ headers, a CMake package, a pkg-config file.
include(CMakePackageConfigHelpers)

if(SKBUILD)
  # The Python wheel carries the library, and beside it the libraries it needs that a bare machine lacks.
  set_target_properties(ipsf_shared PROPERTIES NO_SONAME ON VERSION "" SOVERSION "" INSTALL_RPATH "$ORIGIN")
  install(TARGETS ipsf_shared RUNTIME_DEPENDENCY_SET ipsf_needs LIBRARY DESTINATION ipsf COMPONENT python)
  install(RUNTIME_DEPENDENCY_SET ipsf_needs
          PRE_EXCLUDE_REGEXES "^lib(c|m|dl|pthread|gcc_s|stdc\\+\\+)\\.so" "^ld-linux"
          LIBRARY DESTINATION ipsf COMPONENT python)
  return()
endif()

if(EMSCRIPTEN)
  install(FILES $<TARGET_FILE:ipsf_module> $<TARGET_FILE_DIR:ipsf_module>/ipsf.wasm TYPE LIB)  # for bindings/javascript
  return()
endif()

install(TARGETS ipsf_shared EXPORT ipsf_targets
        RUNTIME COMPONENT library
        LIBRARY COMPONENT library NAMELINK_COMPONENT development
        ARCHIVE COMPONENT development)
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME development)  # all that follows
install(FILES ${PROJECT_SOURCE_DIR}/capi/include/ipsf.h TYPE INCLUDE)

# The archive for C++ holds all objects; what it needs is found by the package file.
set_target_properties(ipsf_static PROPERTIES EXPORT_NAME static)
set_target_properties(ipsf_shared PROPERTIES EXPORT_NAME ipsf)
install(FILES $<TARGET_FILE:ipsf_static> DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/ipsf TYPE INCLUDE FILES_MATCHING PATTERN "*.hpp")
install(DIRECTORY ${PROJECT_SOURCE_DIR}/rulebooks DESTINATION ${CMAKE_INSTALL_DATADIR}/ipsf)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(ipsf_cmake_dir ${CMAKE_INSTALL_LIBDIR}/cmake/ipsf)
install(EXPORT ipsf_targets NAMESPACE ipsf:: DESTINATION ${ipsf_cmake_dir})
configure_package_config_file(cmake/ipsfConfig.cmake.in ${PROJECT_BINARY_DIR}/ipsfConfig.cmake
                              INSTALL_DESTINATION ${ipsf_cmake_dir}
                              PATH_VARS CMAKE_INSTALL_INCLUDEDIR CMAKE_INSTALL_LIBDIR)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/ipsfConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/ipsfConfig.cmake ${PROJECT_BINARY_DIR}/ipsfConfigVersion.cmake
        DESTINATION ${ipsf_cmake_dir})

# Found from where it stands, so that an installed tree can be moved.
file(RELATIVE_PATH ipsf_pc_to_prefix /prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig /prefix)
configure_file(cmake/ipsf.pc.in ${PROJECT_BINARY_DIR}/ipsf.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/ipsf.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
