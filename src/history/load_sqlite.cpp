#include "history/load_sqlite.hpp"

#include "history/open_file.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ipsf::detail {
namespace {

constexpr std::int64_t batch_rows = 4096;

// A table of history.md that the file has.
struct present_table {
    table_kind table;
    bool has_rowid;
    std::vector<std::size_t> columns;  // the known ones, by their place in columns_of
    std::int64_t rows;
};

std::string quoted(std::string_view name) {
    std::string text = "\"";
    for (const char c : name) text.append(c == '"' ? 2 : 1, c);
    return text + '"';
}

std::int64_t count_rows(SQLite::Database& from, table_kind table) {
    return from.execAndGet("SELECT count(*) FROM " + quoted(name_of(table))).getInt64();
}

// Checks the names of a table's columns in the builder, and keeps those that history.md knows.
std::vector<std::size_t> known_columns(SQLite::Database& from, table_kind table, history_builder& into) {
    SQLite::Statement names(from, "SELECT name FROM pragma_table_xinfo(?) WHERE hidden <> 1");
    names.bind(1, std::string(name_of(table)));
    std::vector<std::string> found;
    while (names.executeStep()) found.push_back(names.getColumn(0).getString());
    std::vector<column_view> named;
    for (const auto& name : found) named.push_back({.name = name, .type = column_view::element::text});
    into.add_columns(table, 0, named);

    std::vector<std::size_t> known;
    const auto schema = columns_of(table);
    for (std::size_t place = 0; place < schema.size(); ++place)
        if (std::find(found.begin(), found.end(), schema[place].name) != found.end()) known.push_back(place);
    return known;
}

std::vector<present_table> tables_of(SQLite::Database& from, history_builder& into) {
    // Views and tables WITHOUT ROWID have no rowid to order by: they keep SQLite's order.
    SQLite::Statement list(
        from,
        "SELECT name, type = 'table' AND NOT wr FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'view') "
        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    std::vector<present_table> tables;
    while (list.executeStep()) {
        const auto table = find_table(list.getColumn(0).getString());
        if (table)
            tables.push_back({*table, list.getColumn(1).getInt() != 0, {}, 0});
        else
            into.warn("unknown-table");
    }
    std::sort(tables.begin(), tables.end(), [](const auto& a, const auto& b) { return a.table < b.table; });
    for (auto& each : tables) {
        each.columns = known_columns(from, each.table, into);
        each.rows = count_rows(from, each.table);
    }
    return tables;
}

std::string select(const present_table& table) {
    std::string query = "SELECT ";
    // Rows count even where no column is known: their missing columns are then reported once.
    if (table.columns.empty()) query += "NULL";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        query.append(i == 0 ? "" : ", ").append(quoted(columns_of(table.table)[table.columns[i]].name));
    query.append(" FROM ").append(quoted(name_of(table.table)));
    if (table.has_rowid) query += " ORDER BY rowid";
    return query;
}

using form = column_view::element;

// The cells of some rows of one column, all of one form or empty.
class cell_batch {
public:
    explicit cell_batch(const column_schema& column)
        : column_(column),
          takes_integers_(column.type == column_type::id || column.type == column_type::boolean || column.type == column_type::whole ||
                          column.type == column_type::decimal) {}

    // In which form a cell of an SQLite type is taken; nothing for NULL. In a file dates are ISO 8601 and words are words: an integer there
    // is text that does not fit, not a day's or a word's number.
    [[nodiscard]] std::optional<form> form_of(int type) const {
        if (type == SQLite::Null) return std::nullopt;
        if (type == SQLite::FLOAT) return form::float64;
        return type == SQLite::INTEGER && takes_integers_ ? form::int64 : form::text;
    }

    // Whether a cell of that form can stand beside those that are there.
    [[nodiscard]] bool fits(std::optional<form> cell) const { return !cell || !form_ || *cell == *form_; }

    void add(const SQLite::Column& cell, std::optional<form> as) {
        if (as) form_ = as;
        given_.push_back(as.has_value());
        integers_.push_back(as == form::int64 ? cell.getInt64() : 0);
        decimals_.push_back(as == form::float64 ? cell.getDouble() : 0);
        if (as == form::text) {
            const char* const text = cell.getText();  // an integer's is its decimal text
            text_.append(text, static_cast<std::size_t>(cell.getBytes()));
        }
        text_ends_.push_back(text_.size());
    }

    // Until the next `add` or `clear`.
    [[nodiscard]] column_view view() {
        validity_.assign(given_.size() / 8 + 1, 0);
        for (std::size_t i = 0; i < given_.size(); ++i)
            if (given_[i]) validity_[i / 8] = static_cast<std::uint8_t>(validity_[i / 8] | 1U << (i % 8));
        texts_.clear();
        for (std::size_t i = 0, from = 0; i < text_ends_.size(); from = text_ends_[i++])
            texts_.push_back({text_.data() + from, static_cast<std::int64_t>(text_ends_[i] - from)});

        column_view cells;
        cells.name = column_.name;
        cells.type = form_.value_or(form::text);
        cells.validity = validity_.data();
        cells.values = cells.type == form::int64     ? static_cast<const void*>(integers_.data())
                       : cells.type == form::float64 ? static_cast<const void*>(decimals_.data())
                                                     : static_cast<const void*>(texts_.data());
        return cells;
    }

    void clear() {
        form_.reset();
        given_.clear();
        integers_.clear();
        decimals_.clear();
        text_.clear();
        text_ends_.clear();
    }

private:
    const column_schema& column_;
    bool takes_integers_;
    std::optional<form> form_;
    std::vector<bool> given_;
    std::vector<std::int64_t> integers_;
    std::vector<double> decimals_;
    std::string text_;
    std::vector<std::size_t> text_ends_;  // in text_
    std::vector<std::uint8_t> validity_;
    std::vector<column_view::text_element> texts_;
};

void load_table(SQLite::Database& from, const present_table& table, history_builder& into,
                const std::function<void(std::int64_t rows)>& done) {
    std::vector<cell_batch> batches;
    for (const auto place : table.columns) batches.emplace_back(columns_of(table.table)[place]);
    std::int64_t waiting = 0;
    const auto hand_over = [&] {
        std::vector<column_view> views;
        for (auto& batch : batches) views.push_back(batch.view());
        into.add_columns(table.table, waiting, views);
        for (auto& batch : batches) batch.clear();
        done(std::exchange(waiting, 0));
    };

    into.reserve(table.table, table.rows);
    SQLite::Statement rows(from, select(table));
    std::vector<SQLite::Column> row;
    std::vector<std::optional<form>> forms(batches.size());
    while (rows.executeStep()) {
        row.clear();
        bool fits = waiting < batch_rows;
        for (std::size_t i = 0; i < batches.size(); ++i) {
            row.push_back(rows.getColumn(static_cast<int>(i)));
            forms[i] = batches[i].form_of(row[i].getType());
            fits = fits && batches[i].fits(forms[i]);
        }
        if (!fits) hand_over();
        for (std::size_t i = 0; i < batches.size(); ++i) batches[i].add(row[i], forms[i]);
        ++waiting;
    }
    hand_over();
}

}  // namespace

bool is_sqlite(const std::filesystem::path& file) {
    constexpr std::string_view magic("SQLite format 3\0", 16);
    std::array<char, magic.size()> begin{};
    const auto from = open_file(file);
    return from != nullptr && std::fread(begin.data(), 1, begin.size(), from.get()) == begin.size() &&
           std::string_view(begin.data(), begin.size()) == magic;
}

void load_sqlite(history_builder& into, const std::filesystem::path& file, const execution& run) {
    try {
        SQLite::Database from(file.string(), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX);  // of this thread alone
        const SQLite::Transaction one_state(from);                                           // another program may be writing
        const auto tables = tables_of(from, into);
        std::int64_t total = 0;
        for (const auto& table : tables) total += table.rows;
        std::int64_t read = 0;
        for (const auto& table : tables)
            load_table(from, table, into, [&](std::int64_t rows) {
                read += rows;
                if (run.report && !run.report(read, total)) throw cancelled();
            });
    } catch (const SQLite::Exception& failed) {
        // SQLite's message is about the file and its tables, never about a value.
        throw refused({"", 0, "", "unreadable-file", std::string("SQLite cannot read the file: ") + failed.what()});
    }
}

}  // namespace ipsf::detail
