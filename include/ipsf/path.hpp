// Names of files as every function of the library takes and tells them: UTF-8, on every platform.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace ipsf {

/// The path that UTF-8 names. The constructors of std::filesystem::path take a std::string for text in the system's
/// code page, which on Windows is seldom UTF-8. On Windows it throws what the standard library does for text that is no
/// UTF-8; elsewhere names are bytes.
[[nodiscard]] inline std::filesystem::path to_path(std::string_view utf8) {
#ifdef _WIN32
    return std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
#else
    return std::filesystem::path(utf8);
#endif
}

/// UTF-8 of a path, with the separators that it has.
[[nodiscard]] inline std::string to_utf8(const std::filesystem::path& path) {
#ifdef _WIN32
    const auto utf8 = path.u8string();
    return {utf8.begin(), utf8.end()};
#else
    return path.native();
#endif
}

}  // namespace ipsf
