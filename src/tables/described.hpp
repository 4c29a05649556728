// How the columns of a table are written down: each once, with how its cell is got from a row.
#pragma once

#include <ipsf/history.hpp>
#include <ipsf/table.hpp>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ipsf::tables {

/// A column of a table whose rows are `Row`s: what a row is, with all that is needed to say it.
template <class Row>
struct described {
    column_description is;
    table_cell (*at)(const Row& row);
};

/// The table of `rows` rows, of which `row_at(place)` gives the `Row`.
template <class Row, class RowAt>
result_table make_table(std::string name, text title, const std::vector<described<Row>>& columns, std::size_t rows,
                        RowAt row_at) {
    result_table table{.name = std::move(name), .title = std::move(title), .rows = rows, .columns = {}};
    for (const auto& column : columns)
        table.columns.push_back({column.is, [get = column.at, row_at](std::size_t row) { return get(row_at(row)); }});
    return table;
}

/// The table whose rows are there to be pointed out.
template <class Row>
result_table table_of(std::string name, text title, const std::vector<described<Row>>& columns, std::vector<Row> rows) {
    const auto kept = std::make_shared<const std::vector<Row>>(std::move(rows));
    return make_table(std::move(name), std::move(title), columns, kept->size(),
                      [kept](std::size_t place) -> const Row& { return (*kept)[place]; });
}

/// The id as text; nothing for no id.
[[nodiscard]] inline table_cell id_of(const id_dictionary& ids, id_index id) {
    return id == no_id ? table_cell() : table_cell(ids.text(id));
}
/// Nothing for no day.
[[nodiscard]] inline table_cell day_of(day value) {
    return value == no_day ? table_cell() : table_cell(std::int64_t{value});
}
/// Nothing for an empty text.
[[nodiscard]] inline table_cell text_of(std::string_view value) {
    return value.empty() ? table_cell() : table_cell(value);
}
/// Nothing for none; an empty text is one.
[[nodiscard]] inline table_cell view_of(const std::optional<std::string>& value) {
    return value ? table_cell(std::string_view(*value)) : table_cell();
}
/// The texts separated by spaces; nothing for an empty list.
template <class Items, class TextOf>
[[nodiscard]] table_cell listed(const Items& items, TextOf text_of) {
    std::string all;
    for (const auto& item : items) all.append(all.empty() ? "" : " ").append(text_of(item));
    return all.empty() ? table_cell() : table_cell(std::move(all));
}
[[nodiscard]] inline table_cell listed(const std::vector<std::string>& items) {
    return listed(items, [](const std::string& item) -> const std::string& { return item; });
}
template <class Value>
[[nodiscard]] table_cell if_any(const std::optional<Value>& value) {
    return value ? table_cell(*value) : table_cell();
}
/// The number shown for a row of the history, the header of a CSV file being 1.
[[nodiscard]] inline table_cell row_of(const history& of, std::uint32_t row) {
    return static_cast<std::int64_t>(of.first_row) + row;
}

}  // namespace ipsf::tables
