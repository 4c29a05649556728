// Rows on their way from the simulation into a history_builder: gathered by the thousand and handed over as columns,
// so that the largest history is never held twice.
#pragma once

#include <ipsf/history.hpp>
#include <ipsf/history_builder.hpp>

#include <array>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <vector>

namespace ipsf::simulation {

/// An empty cell.
inline constexpr std::int64_t empty_cell = std::numeric_limits<std::int64_t>::min();

/// A cell of a table: ids and whole numbers as they are, days since 1970-01-01, booleans as 0/1, words as their place
/// among the words allowed.
[[nodiscard]] constexpr std::int64_t day_cell(day value) noexcept { return value == no_day ? empty_cell : value; }
template <typename word>
[[nodiscard]] constexpr std::int64_t word_cell(word value) noexcept {
    return static_cast<std::int64_t>(value);
}

/// The rows of one table that are not handed over yet.
class pending_rows {
public:
    pending_rows(history_builder& into, table_kind table);

    /// Appends a row: one cell for each of columns_of(table), in their order.
    void add(std::initializer_list<std::int64_t> cells);
    /// Hands the rows over.
    void flush();

private:
    history_builder* into_;
    table_kind table_;
    gsl::span<const column_schema> columns_;
    std::vector<std::int64_t> cells_;  // row by row
    std::vector<std::vector<std::uint8_t>> validity_;
};

/// The tables with many rows and no text, open for appending.
struct history_rows {
    explicit history_rows(history_builder& into);
    /// Hands everything over.
    void flush();

    pending_rows episodes, transfers, phases, contacts, jobs, studies, forms, signals, work_time, team_events;
};

}  // namespace ipsf::simulation
