// Takes a table and the reasons in one of its columns; adds how they are said.
#include "tables/said_reasons.hpp"

#include "measures/reason_words.hpp"

#include <algorithm>

namespace ipsf::tables {

void held_reasons::say(result_table& of, std::string_view column) const {
    auto& said =
        *std::find_if(of.columns.begin(), of.columns.end(), [&](const auto& one) { return one.name == column; });
    for (const auto reason : held_)
        if (const auto words = reason_in_words(reason)) said.words.push_back({reason, words->fi, words->en});
}

}  // namespace ipsf::tables
