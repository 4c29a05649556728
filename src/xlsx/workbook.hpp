// A workbook before it is written: its sheets by name, each a table of a result, and what is drawn of them.
#pragma once

#include <ipsf/edition.hpp>
#include <ipsf/table.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ipsf::xlsx {

/// Columns of a sheet drawn as lines over its first column, which holds days.
struct line_chart {
    struct line {
        std::size_t column = 0;
        std::size_t colour = 0;  ///< lines of one colour belong together
        bool dashed = false;
    };
    static constexpr std::size_t colours = 8;
    std::string title;
    int lowest = 0, highest = 1;  ///< the ends of the axis
    std::vector<line> lines;
};

struct sheet {
    result_table table;
    std::optional<line_chart> chart;
};

struct workbook {
    text title;
    day on = no_day;  ///< that it says it was made on; no_day: on none
    std::vector<sheet> sheets;
};

/// The bytes of the workbook. Sheets without rows are left out, but the first.
[[nodiscard]] std::string write(const workbook& made, language in);

}  // namespace ipsf::xlsx
