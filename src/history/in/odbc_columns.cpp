// Reads the description of a result: which form each column is fetched in, and how its texts differ.
#include "history/in/odbc_columns.hpp"

#include "history/in/written_date.hpp"
#include "history/store/names.hpp"
#include "history/store/problem_list.hpp"

#include <algorithm>

namespace ipsf::detail {
namespace {

constexpr std::size_t width_of_number = 63;
constexpr std::size_t width_of_time = 63;
constexpr std::size_t width_of_text = 255;      // where nobody says how long it may be
constexpr std::size_t longest_declared = 1000;  // that is taken at its word

// Types of drivers that ODBC does not name (msodbcsql.h).
constexpr SQLSMALLINT sql_server_time_with_zone = -155;

bool has_time_zone(const odbc::result_column& column) {
    const auto name = lower_case_of(column.type_name);
    return column.type == sql_server_time_with_zone || name.find("timestamptz") != std::string::npos ||
           name.find("with time zone") != std::string::npos || name.find("with local time zone") != std::string::npos;
}

odbc_column column_as_read(std::size_t place, const odbc::result_column& described, bool typed) {
    using odbc::cell_form;
    using habit = odbc_column::habit;
    switch (described.type) {
        case SQL_INTEGER:
        case SQL_SMALLINT:
        case SQL_TINYINT:
        case SQL_BIGINT:
        case SQL_BIT:
            if (typed) return {place, {cell_form::integer}};
            return {place, {cell_form::narrow, width_of_number}};
        case SQL_NUMERIC:
        case SQL_DECIMAL:
            return {place, {cell_form::narrow, width_of_number}, habit::trailing_zeros};
        case SQL_REAL:
        case SQL_FLOAT:
        case SQL_DOUBLE:
            if (typed) return {place, {cell_form::decimal}};
            return {place, {cell_form::narrow, width_of_number}};
        case SQL_DATE:       // of drivers for ODBC 2
        case SQL_TYPE_DATE:  // as text: of a date that has no day, infinity, psqlodbc makes the day of today
            return {place, {cell_form::narrow, width_of_time}};
        case SQL_TIMESTAMP:
        case SQL_TYPE_TIMESTAMP:
            return {place, {cell_form::narrow, width_of_time}, habit::midnight};
        case SQL_GUID:
            return {place, {cell_form::wide, width_of_text}, habit::capitals};
        default: {
            const bool is_padded = described.type == SQL_CHAR || described.type == SQL_WCHAR;
            const bool is_declared = described.length > 0 && described.length <= longest_declared;
            return {place,
                    {cell_form::wide, is_declared ? described.length : width_of_text},
                    is_padded ? habit::padding : habit::none};
        }
    }
}

}  // namespace

std::vector<odbc_column> columns_as_read(const odbc_table& table, const std::vector<odbc::result_column>& described,
                                         bool typed, const known_widths& widths, history_builder& into) {
    const auto schema = columns_of(table.table);
    std::vector<odbc_column> columns;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto place = table.columns[i].place;
        auto column = column_as_read(place, described[i], typed);
        if (const auto known = widths.find({table.table, place}); known != widths.end())
            column.bound.width = known->second;
        const auto type = schema[place].type;
        const bool holds_days = type == column_type::day;
        // Dates are dates and words are words: an integer there is text that does not fit, not a day's or a word's
        // number.
        if (column.bound.form == odbc::cell_form::integer &&
            (holds_days || type == column_type::word || type == column_type::text))
            column.bound = {odbc::cell_form::narrow, width_of_number};
        if (!holds_days && column.with == odbc_column::habit::midnight) column.with = odbc_column::habit::none;
        if (holds_days && has_time_zone(described[i])) {
            const std::string name(name_of(table.table));
            into.report({.table = name,
                         .column = std::string(schema[place].name),
                         .rule = "wrong-type",
                         .message = place_text(name, 0, schema[place].name) + ": a time with a time zone (" +
                                    described[i].type_name +
                                    "), of which the day depends on where one is; make it a date in a view, in the "
                                    "zone of the service"});
            column.left_out = true;
        }
        columns.push_back(column);
    }
    return columns;
}

void rewrite(std::string& text, std::size_t begin, odbc_column::habit with) {
    using habit = odbc_column::habit;
    const auto written = std::string_view(text).substr(begin);
    if (with == habit::padding) {
        const auto last = written.find_last_not_of(' ');
        text.resize(last == std::string_view::npos ? begin : begin + last + 1);
    } else if (with == habit::capitals) {
        std::transform(text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(),
                       text.begin() + static_cast<std::ptrdiff_t>(begin), [](char c) { return in_lower_case(c); });
    } else if (with == habit::trailing_zeros) {
        const auto point = written.find('.');
        if (point == std::string_view::npos) return;
        const auto last = written.find_last_not_of('0');
        text.resize(begin + (last == point ? point : last + 1));
        const bool has_whole_part = point > 0 && text[begin + point - 1] != '-';
        if (!has_whole_part) text.insert(begin + point, 1, '0');
    } else if (with == habit::midnight) {
        const auto read = read_written_date(written);
        if (read.form == date_form::iso) text.resize(begin + read.iso.size());
    }
}

}  // namespace ipsf::detail
