// Rows that are written: values for the ? of one statement, many rows at a time.
#pragma once

#include "odbc/sql.hpp"

#include <ipsf/date.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ipsf::odbc {

enum class parameter : std::uint8_t { text, integer, decimal, day, truth };

class parameter_rows {
public:
    /// A column for each ?, from the left.
    explicit parameter_rows(const std::vector<parameter>& columns);

    /// A cell of the row that is being made; one that is not said is NULL.
    void set(std::size_t column, std::string_view text);
    void set(std::size_t column, std::int64_t integer);
    void set(std::size_t column, double decimal);
    void set_day(std::size_t column, day value);
    void set_truth(std::size_t column, bool value);
    /// The row is whole, and the next one begins.
    void end_row();

    [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
    void clear();

private:
    friend class statement;
    struct column {
        parameter holds;
        std::vector<std::byte> values;  // of all but texts, one after the other
        std::vector<SQLWCHAR> units;    // of all texts
        std::vector<std::size_t> ends;  // of each text, in units
        std::vector<SQLLEN> lengths;    // in bytes, or SQL_NULL_DATA
        std::size_t longest = 1;        // text, in units

        /// As ODBC takes them: each text with as much room as the longest.
        [[nodiscard]] std::vector<std::byte> array() const;
    };
    void put(std::size_t column, const void* value, std::size_t bytes);

    std::vector<column> columns_;
    std::size_t rows_ = 0;
};

}  // namespace ipsf::odbc
