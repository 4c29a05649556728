// The cells of Arrow arrays as the columns of history_builder.
#pragma once

#include "arrow/checked_array.hpp"
#include "arrow/column_format.hpp"

#include <ipsf/history_builder.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ipsf::detail {

/// Integers, dates and float64 are shown where they lie; the rest is brought into one of the builder's forms, in memory
/// that is used anew by the next call. Numbers that have no form of their own (decimals, float32, integers above 63
/// bits) become the text they would be in CSV.
class cell_reader {
public:
    cell_reader(column_type wanted, column_format format) : wanted_(wanted), format_(format) {}

    /// Cells `from` to below `from + count` of an array stored as the format says. Throws `refused` when
    /// they cannot be read.
    [[nodiscard]] column_view read(const checked_array& array, std::int64_t from, std::int64_t count,
                                   const arrow_place& where);

private:
    struct stretch;  // what read() was asked for

    column_view read_nothing(const stretch& cells);
    column_view read_bits(const stretch& cells);
    column_view read_date64(const stretch& cells);
    column_view read_uint64(const stretch& cells);
    template <typename Write>
    column_view write_numbers(const stretch& cells, Write write);
    template <typename Offset>
    column_view read_texts(const stretch& cells);
    column_view read_text_views(const stretch& cells);

    column_type wanted_;
    column_format format_;
    std::vector<std::uint8_t> bytes_;
    std::vector<std::int64_t> integers_;
    std::vector<column_view::text_element> texts_;
    std::vector<char> characters_;
};

}  // namespace ipsf::detail
