// Names of the columns that a table has for each scale of an edition.
#pragma once

#include <ipsf/edition.hpp>
#include <ipsf/table.hpp>

#include <string>

namespace ipsf::tables {

/// What they begin with: nothing, or of several scales the key of the one at that place and an underscore.
[[nodiscard]] inline std::string column_prefix(const edition& edition, std::size_t scale) {
    return edition.has_several_scales() ? edition.scales[scale].key + "_" : std::string();
}

}  // namespace ipsf::tables
