// Reads a DMN file back, so that tests can see that what `to_dmn` writes says what the edition says.
#pragma once

#include "dmn/dmn_model.hpp"

#include <string_view>

namespace dmn_tests {

/// Reads DMN of the shape that `to_dmn` writes. Labels, descriptions, questions and the diagram may differ, and layout
/// and comments; all else must be as `to_dmn` would write these tables. `name` is the file's, for messages. Throws
/// `refused`; every problem names file:line:column and what ipsf writes there.
[[nodiscard]] ipsf::dmn::dmn_model read_dmn(std::string_view xml, std::string_view name);

}  // namespace dmn_tests
