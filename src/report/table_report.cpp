// Takes a described table of results; writes it as CSV, as JSON, or as a table on a page, each cell by what its column
// holds.
#include "report/table_report.hpp"

#include "base/capitals.hpp"
#include "report/json_values.hpp"
#include "report/shown_values.hpp"
#include "report/words.hpp"

#include <algorithm>
#include <utility>

namespace ipsf {

namespace reporting {
namespace {

/// A word of the library as it is said; in English as it is written, which programs rely on.
std::string_view said(const column_description& column, std::string_view key, language in) {
    if (in == language::en) return key;
    const auto found =
        std::find_if(column.words.begin(), column.words.end(), [&](const auto& one) { return one.key == key; });
    return found == column.words.end() ? key : found->fi;
}

std::string_view said(bool truth, language in) {
    if (in == language::fi) return truth ? words::yes.fi : words::no.fi;
    return truth ? "true" : "false";
}

std::string shown(const column_description& column, fraction value, language decimals) {
    return show_decimal((column.percent ? 100 : 1) * value.numerator, value.denominator, column.decimals, decimals);
}

bool is_number(const column_description& column) noexcept {
    return column.holds == cell_type::int32 || column.holds == cell_type::int64 || column.holds == cell_type::ratio;
}

/// A cell on a page. `say` says a word; null: as the column's words do.
std::string shown(const column_description& column, const table_cell& value, language in,
                  std::string (*say)(std::string_view, language)) {
    if (std::holds_alternative<std::monostate>(value)) return {};
    switch (column.holds) {
        case cell_type::day:
            return format_day(static_cast<day>(std::get<std::int64_t>(value)));
        case cell_type::int32:
        case cell_type::int64:
            return std::to_string(std::get<std::int64_t>(value));
        case cell_type::truth:
            return std::string(said(std::get<std::int64_t>(value) != 0, in));
        case cell_type::ratio:
            return std::get<fraction>(value).denominator == 0 ? std::string()
                                                              : shown(column, std::get<fraction>(value), in);
        case cell_type::word:
            return say != nullptr ? say(text_in(value), in) : std::string(said(column, text_in(value), in));
        case cell_type::text:
            break;
    }
    return std::string(text_in(value));
}

void put_cell(json_writer& out, std::string_view key, const column_description& column, const table_cell& value) {
    if (std::holds_alternative<std::monostate>(value)) return out.put(key, nullptr);
    switch (column.holds) {
        case cell_type::day:
            return out.put(key, format_day(static_cast<day>(std::get<std::int64_t>(value))));
        case cell_type::int32:
        case cell_type::int64:
            return out.put(key, std::get<std::int64_t>(value));
        case cell_type::truth:
            return out.put(key, std::get<std::int64_t>(value) != 0);
        case cell_type::ratio:
            return put_fraction(out, key, std::get<fraction>(value));
        case cell_type::word:
        case cell_type::text:
            break;
    }
    out.put(key, text_in(value));
}

}  // namespace

const std::string& name_in(const column_description& column, language in) noexcept {
    return in == language::fi && !column.name_fi.empty() ? column.name_fi : column.name;
}

void write_cell(csv_lines& lines, const column_description& column, const table_cell& value, language in) {
    if (std::holds_alternative<std::monostate>(value)) return lines.nothing();
    switch (column.holds) {
        case cell_type::day:
            return lines.day(static_cast<day>(std::get<std::int64_t>(value)));
        case cell_type::int32:
        case cell_type::int64:
            return lines.number(std::get<std::int64_t>(value));
        case cell_type::truth:
            return lines.word(said(std::get<std::int64_t>(value) != 0, in));
        case cell_type::ratio: {
            const auto exact = std::get<fraction>(value);
            return exact.denominator == 0 ? lines.nothing() : lines.word(shown(column, exact, lines.decimals_in(in)));
        }
        case cell_type::word:
            return lines.word(said(column, text_in(value), in));
        case cell_type::text:
            break;
    }
    lines.text(text_in(value));
}

std::string shown_cell(const result_table::column& column, std::size_t row, language in) {
    return shown(column, column.at(row), in, nullptr);
}

pages::table shown_table(const result_table& table, language in,
                         std::string (*say)(std::string_view key, language in)) {
    pages::table all;
    for (const auto& column : table.columns)
        all.columns.push_back({.title = pages::with_capital(column.title.in(in)), .number = is_number(column)});
    for (std::size_t row = 0; row < table.rows; ++row) {
        auto& cells = all.rows.emplace_back().cells;
        for (const auto& column : table.columns) cells.push_back(shown(column, column.at(row), in, say));
    }
    return all;
}

joined_csv::joined_csv(column_description first, const std::vector<const result_table*>& tables, language in,
                       csv_for whom)
    : first_(std::move(first)), in_(in), lines_(whom), columns_(tables.size()) {
    lines_.word(name_in(first_, in_));
    std::vector<std::string_view> names;
    for (const auto* table : tables)
        for (const auto& column : table->columns) {
            if (std::find(names.begin(), names.end(), column.name) != names.end()) continue;
            names.push_back(column.name);
            lines_.word(name_in(column, in_));
        }
    lines_.end_line();
    for (std::size_t table = 0; table < tables.size(); ++table)
        for (const auto name : names) {
            const auto& columns = tables[table]->columns;
            const auto found =
                std::find_if(columns.begin(), columns.end(), [name](const auto& one) { return one.name == name; });
            columns_[table].push_back(found == columns.end() ? nullptr : &*found);
        }
}

void joined_csv::line(std::string_view first, std::size_t table, std::size_t row) {
    lines_.word(said(first_, first, in_));
    for (const auto* column : columns_[table]) {
        if (column == nullptr)
            lines_.nothing();
        else
            write_cell(lines_, *column, column->at(row), in_);
    }
    lines_.end_line();
}

void put_row(json_writer& out, const result_table& table, std::size_t row) {
    for (const auto& column : table.columns)
        if (!column.key.empty()) put_cell(out, column.key, column, column.at(row));
}

void put_rows(json_writer& out, std::string_view key, const result_table& table) {
    out.put_array(key, [&] {
        for (std::size_t row = 0; row < table.rows; ++row) out.object([&] { put_row(out, table, row); });
    });
}

}  // namespace reporting

using namespace reporting;

std::string to_csv(const result_table& table, language in, csv_for whom) {
    csv_lines lines(whom);
    for (const auto& column : table.columns) lines.word(name_in(column, in));
    lines.end_line();
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (const auto& column : table.columns) write_cell(lines, column, column.at(row), in);
        lines.end_line();
    }
    return lines.take();
}

std::string to_json(const result_table& table) {
    json_writer out;
    out.array([&] {
        for (std::size_t row = 0; row < table.rows; ++row)
            out.object([&] {
                for (const auto& column : table.columns)
                    put_cell(out, column.key.empty() ? column.name : column.key, column, column.at(row));
            });
    });
    return out.take();
}

}  // namespace ipsf
