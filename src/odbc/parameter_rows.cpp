// Collects rows column by column.
#include "odbc/parameter_rows.hpp"

#include "odbc/wide.hpp"

#include <algorithm>
#include <cstring>

namespace ipsf::odbc {
namespace {

std::size_t bytes_of(parameter holds) {
    switch (holds) {
        case parameter::integer:
            return sizeof(std::int64_t);
        case parameter::decimal:
            return sizeof(double);
        case parameter::day:
            return sizeof(SQL_DATE_STRUCT);
        case parameter::truth:
            return 1;
        case parameter::text:
            break;
    }
    return 0;
}

}  // namespace

parameter_rows::parameter_rows(const std::vector<parameter>& columns) {
    for (const auto holds : columns) columns_.push_back({holds, {}, {}, {}, {}, 1});
}

std::vector<std::byte> parameter_rows::column::array() const {
    if (holds != parameter::text) return values;
    const auto room = longest * sizeof(SQLWCHAR);
    std::vector<std::byte> spread(room * ends.size());
    for (std::size_t row = 0, from = 0; row < ends.size(); from = ends[row++])
        if (ends[row] != from)
            std::memcpy(spread.data() + row * room, units.data() + from, (ends[row] - from) * sizeof(SQLWCHAR));
    return spread;
}

void parameter_rows::put(std::size_t column, const void* value, std::size_t bytes) {
    auto& into = columns_[column];
    const auto* const first = static_cast<const std::byte*>(value);
    into.values.insert(into.values.end(), first, first + bytes);
    into.lengths.push_back(static_cast<SQLLEN>(bytes));
}

void parameter_rows::set(std::size_t column, std::string_view text) {
    auto& into = columns_[column];
    const auto units = wide(text);
    const auto length = units.size() - 1;  // without its end
    into.units.insert(into.units.end(), units.begin(), units.end() - 1);
    into.ends.push_back(into.units.size());
    into.lengths.push_back(static_cast<SQLLEN>(length * sizeof(SQLWCHAR)));
    into.longest = std::max(into.longest, length);
}

void parameter_rows::set(std::size_t column, std::int64_t integer) { put(column, &integer, sizeof(integer)); }

void parameter_rows::set(std::size_t column, double decimal) { put(column, &decimal, sizeof(decimal)); }

void parameter_rows::set_day(std::size_t column, day value) {
    const auto civil = detail::to_civil(value);
    SQL_DATE_STRUCT date{};
    date.year = static_cast<SQLSMALLINT>(static_cast<int>(civil.year()));
    date.month = static_cast<SQLUSMALLINT>(static_cast<unsigned>(civil.month()));
    date.day = static_cast<SQLUSMALLINT>(static_cast<unsigned>(civil.day()));
    put(column, &date, sizeof(date));
}

void parameter_rows::set_truth(std::size_t column, bool value) {
    const unsigned char bit = value ? 1 : 0;
    put(column, &bit, sizeof(bit));
}

void parameter_rows::end_row() {
    ++rows_;
    for (auto& column : columns_) {
        if (column.lengths.size() == rows_) continue;
        column.lengths.push_back(SQL_NULL_DATA);
        column.values.resize(column.values.size() + bytes_of(column.holds));
        if (column.holds == parameter::text) column.ends.push_back(column.units.size());
    }
}

void parameter_rows::clear() {
    rows_ = 0;
    for (auto& column : columns_) {
        column.values.clear();
        column.units.clear();
        column.ends.clear();
        column.lengths.clear();
        column.longest = 1;
    }
}

}  // namespace ipsf::odbc
