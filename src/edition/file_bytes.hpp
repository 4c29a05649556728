// Reads a file whole.
#pragma once

#include <string>

namespace ipsf {

/// Of a file that is too large for a document (document_bounds.hpp) only as much as says so. Throws `refused` when it
/// cannot be read.
[[nodiscard]] std::string file_bytes(const std::string& path);

}  // namespace ipsf
