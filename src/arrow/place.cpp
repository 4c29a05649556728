// Makes a problem of a place in Arrow data and what is wrong there.
#include "arrow/place.hpp"

#include "history/store/problem_list.hpp"

namespace ipsf::detail {

problem arrow_place::at_row(std::int64_t row, std::string_view rule, std::string_view says) const {
    const auto name = name_of(table);
    return {.table = std::string(name),
            .row = row,
            .column = std::string(column),
            .rule = std::string(rule),
            .message = place_text(name, row, column) + ": " + std::string(says)};
}

}  // namespace ipsf::detail
