// Rows of values for the places of a statement, as ODBC takes them: column by column.
#pragma once

#include "odbc/sql.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ipsf::odbc {

/// What a place of a statement takes. A decimal and a day are given as text.
enum class parameter_type : std::uint8_t { number, decimal, day, text };

class parameter_block {
public:
    /// Nothing is given yet: every value is NULL.
    parameter_block(const std::vector<parameter_type>& types, std::size_t rows);

    void put(std::size_t row, std::size_t column, std::int64_t number);
    void put(std::size_t row, std::size_t column, std::string_view text);

    [[nodiscard]] std::size_t rows() const noexcept { return rows_; }

private:
    friend class statement;
    struct column {
        parameter_type type;
        std::vector<std::int64_t> numbers;
        std::vector<std::vector<SQLWCHAR>> texts;  ///< with a NUL behind each
        std::vector<SQLWCHAR> packed;              ///< the texts, `width` units apart
        std::size_t width = 1;
        std::vector<SQLLEN> lengths;
    };
    /// Puts the texts of every column one after another.
    void pack();

    std::size_t rows_;
    std::vector<column> columns_;
};

}  // namespace ipsf::odbc
