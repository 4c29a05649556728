// Joins rows in SQL, and takes them apart.
#include "history/in/odbc_joined_rows.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace ipsf::detail {
namespace {

constexpr char separator = '\x1F';  // that of ASCII for units: no cell of a history has one
constexpr std::size_t longest_row = 1000;

std::int64_t integer_of(std::string_view text) {
    if (text == "true") return 1;  // a boolean, which drivers may describe as a bit
    std::int64_t value = 0;
    (void)std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

}  // namespace

// PostgreSQL writes every type but the inexact numbers as drivers do, but for habits that are known by type.
bool can_be_joined(const odbc::connection& from, const std::vector<odbc_column>& columns) {
    return from.system() == "PostgreSQL" && !columns.empty() &&
           std::none_of(columns.begin(), columns.end(),
                        [](const odbc_column& column) { return column.bound.form == odbc::cell_form::decimal; });
}

std::string select_joined_rows(const odbc::connection& from, const odbc_table& table) {
    std::string joined;
    for (const auto& column : table.columns) {
        if (!joined.empty()) joined.append(" || '").append(1, separator).append("' || ");
        joined.append("coalesce(cast(").append(from.quoted(column.name)).append(" as text), '')");
    }
    return "SELECT " + joined + from_table(from, table);
}

odbc_joined_rows::odbc_joined_rows(table_kind table, const std::vector<odbc_column>& columns)
    : table_(table),
      columns_(columns),
      cells_(columns_of(table).size()),
      ends_(cell_slice::most),
      rewritten_(columns.size()) {
    for (const auto& column : columns_) {
        if (column.left_out) continue;
        const bool is_integer = column.bound.form == odbc::cell_form::integer;
        cells_[column.place].holds = is_integer ? cell_slice::form::integers : cell_slice::form::texts;
    }
}

std::vector<odbc::row_block::column> odbc_joined_rows::bound() const { return {{odbc::cell_form::wide, longest_row}}; }

const std::vector<cell_slice>& odbc_joined_rows::take(const odbc::row_block& block) {
    for (auto& cells : cells_) cells.count = block.rows();
    text_.clear();
    for (std::size_t row = 0; row < block.rows(); ++row) {
        if (block.length_if_cut(0, row) != 0) throw row_not_apart{table_};
        block.append_text(0, row, text_);
        ends_[row] = text_.size();
    }
    const std::string_view text = text_;
    for (std::size_t row = 0, from = 0; row < block.rows(); from = ends_[row++])
        take_apart(text.substr(from, ends_[row] - from), row);
    for (std::size_t at = 0; at < columns_.size(); ++at) {
        auto& cells = cells_[columns_[at].place];
        if (cells.holds == cell_slice::form::integers)
            std::transform(cells.texts.begin(), cells.texts.begin() + static_cast<std::ptrdiff_t>(cells.count),
                           cells.integers.begin(), integer_of);
        else if (cells.holds == cell_slice::form::texts && columns_[at].with != odbc_column::habit::none)
            rewritten_[at].write(cells, [&](std::size_t row, std::string& into) {
                const auto begin = into.size();
                into += cells.texts[row];
                rewrite(into, begin, columns_[at].with);
            });
    }
    return cells_;
}

void odbc_joined_rows::take_apart(std::string_view row, std::size_t number) {
    for (const auto& column : columns_) {
        const auto end = row.find(separator);
        if ((end == std::string_view::npos) != (&column == &columns_.back())) throw row_not_apart{table_};
        const auto cell = row.substr(0, end);
        if (!column.left_out) {
            auto& cells = cells_[column.place];
            cells.texts[number] = cell;
            cells.given[number] = cell.empty() ? 0 : 1;
        }
        if (end != std::string_view::npos) row.remove_prefix(end + 1);
    }
}

}  // namespace ipsf::detail
