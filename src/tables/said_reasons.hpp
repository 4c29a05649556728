// The words of columns that hold reasons of the measures.
#pragma once

#include <ipsf/table.hpp>

#include <string_view>

namespace ipsf::tables {

/// Gives the column the words of the reasons that it holds: which there may be depends on the numbers of an edition.
void say_reasons(result_table& of, std::string_view column);

}  // namespace ipsf::tables
