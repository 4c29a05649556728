// A stretch of one column's cells, brought into one of three forms, whatever the caller's memory looks like.
#pragma once

#include <ipsf/history_builder.hpp>

#include "base/few_bytes.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf::detail {

/// Cells come as integers, decimals or texts, all of one stretch in the same form. Reused from stretch to stretch.
struct cell_slice {
    enum class form : std::uint8_t {
        absent,  ///< the column was not handed over: every cell is empty, and a required one is not missed again
        integers,
        decimals,
        texts
    };
    static constexpr std::size_t most = 1024;  ///< cells: rows of that many cells stay in a processor's nearest caches

    cell_slice() : given(most), integers(most), decimals(most), texts(most) {}

    form holds = form::absent;
    behind_text behind = behind_text::nothing;  ///< each of the texts
    bool booleans = false;                      ///< the integers are 0 and 1 of what says to be a boolean
    std::size_t count = 0;
    std::vector<std::uint8_t> given;  ///< 0: the cell is empty
    std::vector<std::int64_t> integers;
    std::vector<double> decimals;
    std::vector<std::string_view> texts;
    std::string written;  ///< keeps the text made of a cell

    void take_absent(std::size_t cells);
    /// Takes `cells` cells (at most `most`) of `column` from place `from` on.
    void take(const column_view& column, std::int64_t from, std::size_t cells);
    /// Takes one cell of a column that holds `type`.
    void take(const cell_value& cell, column_type type);
};

}  // namespace ipsf::detail
