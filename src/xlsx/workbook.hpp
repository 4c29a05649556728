// A workbook before it is written: its sheets by name, each a table of a result, and what is drawn of them.
#pragma once

#include "xlsx/columns.hpp"

#include <ipsf/edition.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf::xlsx {

/// Columns of a sheet drawn over its first column, which holds days: as lines, or stacked.
struct chart {
    struct drawn_column {
        std::size_t column = 0;
        std::string_view colour;  ///< "0072B2"
        bool dashed = false;
    };
    std::string title;
    bool stacked = false;         ///< from the first up, beginning at 0
    int lowest = 0, highest = 1;  ///< the ends of the axis of lines
    std::vector<drawn_column> series;
};

struct sheet {
    xlsx::table table;
    std::optional<chart> drawn;
};

struct workbook {
    text title;
    day on = no_day;  ///< that it says it was made on; no_day: on none
    std::vector<sheet> sheets;
};

/// The bytes of the workbook. Sheets without rows are left out, but the first.
[[nodiscard]] std::string write(const workbook& made, language in);

}  // namespace ipsf::xlsx
