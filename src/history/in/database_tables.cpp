// Finds a history's columns among those of a database.
#include "history/in/database_tables.hpp"

#include <algorithm>

namespace ipsf::detail {

std::vector<database_column> known_columns(const std::vector<std::string>& found, table_kind table,
                                           history_builder& into) {
    std::vector<column_view> named;
    for (const auto& name : found) named.push_back({.name = name, .type = column_view::element::text});
    into.add_columns(table, 0, named);

    std::vector<database_column> known;
    const auto schema = columns_of(table);
    for (std::size_t place = 0; place < schema.size(); ++place) {
        const auto means = [&](const std::string& written) { return find_column(table, written) == place; };
        if (const auto name = std::find_if(found.begin(), found.end(), means); name != found.end())
            known.push_back({place, *name});
    }
    return known;
}

void report_same_table(history_builder& into, table_kind table, std::string_view one, std::string_view other) {
    const std::string known(name_of(table));
    into.report({.table = known,
                 .rule = "duplicate-table",
                 .message = known + ": both \"" + std::string(one) + "\" and \"" + std::string(other) +
                            "\" are this table; leave one of them"});
    into.unreadable(table);  // which of the two has the ids is not known
}

}  // namespace ipsf::detail
