// Reads a file whole.
#pragma once

#include <string>

namespace ipsf {

/// Throws `refused` when the file cannot be read.
[[nodiscard]] std::string file_bytes(const std::string& path);

}  // namespace ipsf
