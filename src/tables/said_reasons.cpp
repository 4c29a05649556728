// Takes a table; adds how the reasons in one of its columns are said.
#include "tables/said_reasons.hpp"

#include "measures/reason_words.hpp"

#include <algorithm>
#include <set>

namespace ipsf::tables {

void say_reasons(result_table& of, std::string_view column) {
    auto& said =
        *std::find_if(of.columns.begin(), of.columns.end(), [&](const auto& one) { return one.name == column; });
    std::set<std::string_view> reasons;  // stay for ever, as the measures say them
    for (std::size_t row = 0; row < of.rows; ++row)
        if (const auto cell = said.at(row); !std::holds_alternative<std::monostate>(cell))
            reasons.insert(text_in(cell));
    for (const auto reason : reasons)
        if (const auto words = reason_in_words(reason)) said.words.push_back({reason, words->fi, words->en});
}

}  // namespace ipsf::tables
