# Writes a C++ file with the bytes of FILES, in the order of their names:
# cmake -DOUTPUT= -DFILES= -DFUNCTION= -P embed-files.cmake
# Arrays of numbers: compilers limit the length of string literals.
list(SORT FILES)
set(arrays "")
set(entries "")
set(number 0)
foreach(file IN LISTS FILES)
  get_filename_component(name ${file} NAME)
  file(READ ${file} bytes HEX)
  string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
  string(APPEND arrays "constexpr unsigned char file_${number}[] = {\n${bytes}};\n")
  string(APPEND entries
         "        {\"${name}\", {reinterpret_cast<const char*>(file_${number}), sizeof file_${number}}},\n")
  math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${OUTPUT} "// Made by cmake/embed-files.cmake.
#include \"base/embedded_file.hpp\"

namespace ipsf {
namespace {
${arrays}}  // namespace

std::vector<embedded_file> ${FUNCTION}() {
    return {
${entries}    };
}

}  // namespace ipsf
")
