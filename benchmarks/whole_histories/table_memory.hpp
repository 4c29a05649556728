// A history as columns in a caller's memory: ids and days as integers, words and booleans in 8 bits, texts as they are.
#pragma once

#include "history/out/written_cells.hpp"

#include <ipsf/history_builder.hpp>

#include <deque>
#include <string>
#include <vector>

namespace caller {

/// One table's columns: 34 bytes for each contact (date in 32 bits, three ids in 64, six words in 8), and a bit for
/// each cell of a column that may be empty.
class table_memory {
public:
    table_memory(const ipsf::history& from, const ipsf::contact_rows& contacts, ipsf::table_kind table) : kind_(table) {
        const auto schema = ipsf::columns_of(table);
        ipsf::detail::visit_columns(table, from, contacts, [&](const auto& cells) {
            rows_ = cells.rows.size();
            auto& into = columns_.emplace_back();
            into.view.name = schema[columns_.size() - 1].name;
            if (!schema[columns_.size() - 1].required) into.validity.resize((rows_ + 7) / 8);
            read(cells, into);
            into.view.validity = into.validity.empty() ? nullptr : into.validity.data();
        });
    }

    [[nodiscard]] ipsf::table_kind kind() const { return kind_; }
    [[nodiscard]] std::int64_t rows() const { return static_cast<std::int64_t>(rows_); }
    [[nodiscard]] std::vector<ipsf::column_view> views() const {
        std::vector<ipsf::column_view> all;
        for (const auto& column : columns_) all.push_back(column.view);
        return all;
    }
    [[nodiscard]] std::size_t bytes() const {
        std::size_t sum = 0;
        for (const auto& one : columns_)
            sum += one.narrow.size() + one.days.size() * 4 + one.ids.size() * 8 + one.decimals.size() * 8 +
                   one.texts.size() * sizeof(ipsf::column_view::text_element) + one.letters.size() +
                   one.validity.size();
        return sum;
    }

private:
    using element = ipsf::column_view::element;
    struct memory {
        ipsf::column_view view;
        std::vector<std::uint8_t> narrow, validity;
        std::vector<std::int32_t> days;
        std::vector<std::int64_t> ids;
        std::vector<double> decimals;
        std::vector<ipsf::column_view::text_element> texts;
        std::string letters;
    };

    template <class Value, class Read>
    void fill(std::vector<Value>& values, element type, memory& into, Read value_of) {
        values.resize(rows_);
        for (std::size_t row = 0; row < rows_; ++row) {
            const auto [given, value] = value_of(row);
            values[row] = given ? static_cast<Value>(value) : Value{};
            if (given && !into.validity.empty())
                into.validity[row / 8] = static_cast<std::uint8_t>(into.validity[row / 8] | 1U << (row % 8));
        }
        into.view.type = type;
        into.view.values = values.data();
    }
    // `text_of` gives the text of a row; it is empty for an empty cell.
    template <class Read>
    void fill_texts(memory& into, Read text_of) {
        std::vector<std::size_t> ends;
        for (std::size_t row = 0; row < rows_; ++row) {
            into.letters += text_of(row);
            ends.push_back(into.letters.size());
        }
        std::size_t begin = 0;
        for (const auto end : ends) {
            into.texts.push_back({into.letters.data() + begin, static_cast<std::int64_t>(end - begin)});
            begin = end;
        }
        into.validity.clear();  // an empty text is an empty cell
        into.view.type = element::text;
        into.view.values = into.texts.data();
    }

    template <class Rows, class Ids>
    void read(const ipsf::detail::id_cells<Rows, Ids>& cells, memory& into) {
        const auto& ids = cells.ids;
        if (!ids.integers())
            return fill_texts(into, [&](std::size_t row) {
                return cells.rows[row] == ipsf::no_id ? std::string() : ids.text(cells.rows[row]);
            });
        std::vector<std::int64_t> integers(ids.size());
        for (ipsf::id_index id = 0; id < ids.size(); ++id) integers[id] = std::stoll(ids.text(id));
        fill(into.ids, element::int64, into, [&](std::size_t row) {
            const auto id = cells.rows[row];
            return std::pair(id != ipsf::no_id, id == ipsf::no_id ? 0 : integers[id]);
        });
    }
    template <class Rows>
    void read(const ipsf::detail::day_cells<Rows>& cells, memory& into) {
        fill(into.days, element::int32, into,
             [&](std::size_t row) { return std::pair(cells.rows[row] != ipsf::no_day, cells.rows[row]); });
    }
    template <class Rows>
    void read(const ipsf::detail::whole_cells<Rows>& cells, memory& into) {
        constexpr auto empty = static_cast<typename Rows::value_type>(-1);
        fill(into.days, element::int32, into,
             [&](std::size_t row) { return std::pair(cells.rows[row] != empty, cells.rows[row]); });
    }
    template <class Rows>
    void read(const ipsf::detail::fte_cells<Rows>& cells, memory& into) {
        fill(into.decimals, element::float64, into,
             [&](std::size_t row) { return std::pair(true, cells.rows[row] / 1000.0); });
    }
    template <class Rows>
    void read(const ipsf::detail::code_cells<Rows>& cells, memory& into) {
        fill(into.narrow, element::uint8, into, [&](std::size_t row) {
            const auto code = static_cast<std::uint8_t>(cells.rows[row]);
            return std::pair(code != ipsf::detail::empty_code, code);
        });
    }
    template <class Rows>
    void read(const ipsf::detail::contact_cells<Rows>& cells, memory& into) {
        fill(into.narrow, element::uint8, into, [&](std::size_t row) {
            const auto code = ipsf::detail::code_of(cells.rows[row], cells.which);
            return std::pair(code != ipsf::detail::empty_code, code);
        });
    }
    template <class Rows>
    void read(const ipsf::detail::text_cells<Rows>& cells, memory& into) {
        fill_texts(into, [&](std::size_t row) { return cells.rows[row]; });
    }

    ipsf::table_kind kind_;
    std::size_t rows_ = 0;
    std::deque<memory> columns_;
};

}  // namespace caller
