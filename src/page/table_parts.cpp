// Takes a table; gives tables with some of its columns each.
#include "page/table_parts.hpp"

#include <algorithm>

namespace ipsf::pages {
namespace {

table part_of(const table& shown, std::size_t first, std::size_t end) {
    table part{.columns = {shown.columns.front()}, .detail_indent = shown.detail_indent};
    for (auto place = first; place < end; ++place) part.columns.push_back(shown.columns[place]);
    for (const auto& row : shown.rows) {
        auto& taken = part.rows.emplace_back(table_row{.cells = {row.cells.front()}, .sum = row.sum});
        for (auto place = first; place < end; ++place) taken.cells.push_back(row.cells[place]);
        if (end == shown.columns.size()) taken.details = row.details;
    }
    return part;
}

/// Where each part ends; a column that is wider than the room has a part of its own.
std::vector<std::size_t> ends_of_parts(const table& shown, std::size_t width, std::size_t most_columns) {
    std::vector<std::size_t> ends;
    for (std::size_t first = 1; first < shown.columns.size(); first = ends.back()) {
        auto room = width - std::min(width, shown.columns.front().width);
        auto end = first;
        while (end < shown.columns.size() && end - first < most_columns &&
               (end == first || shown.columns[end].width <= room)) {
            room -= std::min(room, shown.columns[end].width);
            ++end;
        }
        ends.push_back(end);
    }
    return ends;
}

}  // namespace

std::vector<table> parts_of(const table& shown, std::size_t width) {
    const auto columns = shown.columns.size() - 1;
    auto ends = ends_of_parts(shown, width, columns);
    // As many in each, so that the last has not one alone.
    if (ends.size() > 1) {
        const auto even = ends_of_parts(shown, width, (columns + ends.size() - 1) / ends.size());
        if (even.size() == ends.size()) ends = even;
    }
    std::vector<table> parts;
    std::size_t first = 1;
    for (const auto end : ends) {
        parts.push_back(part_of(shown, first, end));
        first = end;
    }
    return parts;
}

}  // namespace ipsf::pages
