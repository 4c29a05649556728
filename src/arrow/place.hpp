// Where in the Arrow data of a table something is wrong.
#pragma once

#include <ipsf/history.hpp>
#include <ipsf/problem.hpp>

#include <cstdint>
#include <string_view>

namespace ipsf::detail {

/// Makes problems of a table, or of one of its columns.
struct arrow_place {
    table_kind table;
    std::string_view column = {};  ///< empty: none is meant
    std::int64_t rows_before = 0;  ///< of this stream, before the array that is read

    /// As rows_before: the array's places are not those of rows (a dictionary)
    static constexpr std::int64_t no_rows = -1;

    [[nodiscard]] problem what(std::string_view rule, std::string_view says) const { return at_row(0, rule, says); }
    /// The data are not what the interface promises.
    [[noreturn]] void refuse(std::string_view says) const { throw refused(what("bad-arrow-data", says)); }
    /// The same of one place in the array, from 0.
    [[noreturn]] void refuse(std::int64_t position, std::string_view rule, std::string_view says) const {
        throw refused(at_row(rows_before == no_rows ? 0 : rows_before + position + 1, rule, says));
    }

private:
    [[nodiscard]] problem at_row(std::int64_t row, std::string_view rule, std::string_view says) const;
};

}  // namespace ipsf::detail
