// Tables of results as handles.
#pragma once

#include "boundary.hpp"
#include "lent_texts.hpp"
#include "listed.hpp"

#include <ipsf/table.hpp>

#include <memory>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <vector>

struct ipsf_table {
    std::shared_ptr<const void> keeps;  ///< the result that the table refers to
    ipsf::result_table made;
    std::unordered_set<std::string> lent;
    ipsf::capi::lent_texts texts;
};

namespace ipsf::capi {

/// The one of that name as a handle of its own, which keeps what the tables refer to.
template <class... Kept>
ipsf_table* table_named(const char* name, std::vector<result_table> tables,
                        const std::shared_ptr<const Kept>&... kept) {
    const auto asked = text_of(name, -1);
    std::vector<std::string_view> others;
    for (auto& table : tables) {
        if (table.name == asked)
            return new ipsf_table{
                std::make_shared<const std::tuple<std::shared_ptr<const Kept>...>>(kept...), std::move(table), {}, {}};
        others.push_back(table.name);
    }
    throw invalid_argument("the result has no table of that name; it has " + listed(others));
}

}  // namespace ipsf::capi
