// A table that is wider than a page, in parts that are not.
#pragma once

#include "page/page.hpp"

#include <cstddef>
#include <vector>

namespace ipsf::pages {

/// The same rows with the first column and, beside it, as many of the others as fit into `width` (of a line of text, by
/// the columns' own widths), part after part; at least one each. Details of rows go with the last part.
[[nodiscard]] std::vector<table> parts_of(const table& shown, std::size_t width);

}  // namespace ipsf::pages
