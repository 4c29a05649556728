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

}  // namespace

std::vector<table> parts_of(const table& shown, std::size_t width) {
    std::vector<table> parts;
    for (std::size_t first = 1; first < shown.columns.size();) {
        auto room = width - std::min(width, shown.columns.front().width);
        auto end = first;
        while (end < shown.columns.size() && (end == first || shown.columns[end].width <= room)) {
            room -= std::min(room, shown.columns[end].width);
            ++end;
        }
        parts.push_back(part_of(shown, first, end));
        first = end;
    }
    return parts;
}

}  // namespace ipsf::pages
