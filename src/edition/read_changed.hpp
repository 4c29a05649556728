// Reads an edition with cells of its whole text written otherwise.
#pragma once

#include <ipsf/edition.hpp>

#include <memory>
#include <string_view>

namespace ipsf {

/// `toml` is the text of `changed` but for some values; its places are of the files that the values
/// come from. Throws `refused`.
[[nodiscard]] std::shared_ptr<const ipsf::edition> read_changed(std::string_view toml, const edition& changed);

}  // namespace ipsf
