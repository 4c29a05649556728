// Reads a piece of a CSV file in which nothing is out of the ordinary.
#pragma once

#include "history/store/column_appender.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ipsf::detail {

/// The columns of a CSV file: which of its table's columns each field of a row is.
struct csv_fields {
    static constexpr std::size_t unknown = static_cast<std::size_t>(-1);
    table_kind table;
    /// By field: its place in columns_of(table), or `unknown`; a column is there once.
    std::vector<std::size_t> columns;
};

/// Reads rows without quotes, each with as many fields as the header, all cells as they should be, into a draft of its
/// own. Everything else is left to the one reader that knows the number of each row and the words for what is wrong.
class plain_rows {
public:
    explicit plain_rows(const csv_fields& fields);

    /// Reads `text`, whole lines; a newline follows the last one in memory if it lacks its own, and `padding` bytes
    /// more. False when it must be read otherwise.
    [[nodiscard]] bool read(std::string_view text);
    /// The number of rows read.
    [[nodiscard]] std::size_t rows() const noexcept { return count_; }
    /// The rows read, once.
    [[nodiscard]] draft take();

private:
    // Splits rows into slices_, from `next` on, whose next low byte is `low`, until these are full.
    [[nodiscard]] bool split(std::string_view text, const char*& next, const std::uint32_t*& low);

    const csv_fields& fields_;
    draft rows_;
    problem_list problems_;
    column_appender appender_{rows_, problems_};
    std::vector<cell_slice> slices_;     // by column of the table, and one more for what is unknown
    std::vector<cell_slice*> slice_of_;  // by field
    std::vector<std::uint32_t> low_;     // of the piece: places of what may end a cell
    std::size_t filled_ = 0;             // rows in the slices
    std::size_t count_ = 0;
};

}  // namespace ipsf::detail
