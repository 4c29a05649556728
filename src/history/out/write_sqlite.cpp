// Writes a history as an SQLite file with a table for each that it has. The file has its name only once it is whole.
#include "history/out/unfinished.hpp"
#include "history/out/written_cells.hpp"
#include "sql/sqlite_failure.hpp"

#include <ipsf/load.hpp>
#include <ipsf/path.hpp>

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string>
#include <system_error>

namespace ipsf {
namespace {

const char* sql_type(column_type type) {
    switch (type) {
        case column_type::boolean:
        case column_type::whole:
            return "INTEGER";
        case column_type::decimal:
            return "NUMERIC";
        case column_type::id:
        case column_type::day:
        case column_type::word:
        case column_type::text:
            break;
    }
    return "TEXT";
}

// Writes one table, with one prepared statement for all rows.
class sql_table {
public:
    sql_table(const history& from, table_kind table, const detail::day_texts& days)
        : from_(from),
          contacts_(table == table_kind::contacts ? rows_of_contacts(from) : contact_rows{}),
          table_(table),
          schema_(columns_of(table)),
          written_(detail::written_columns(from, contacts_, table)),
          ids_(from, contacts_, table, [](std::string id) { return id; }),
          days_(days) {}

    void write_to(SQLite::Database& into) {
        std::string columns;
        std::string places;
        for (std::size_t column = 0; column < schema_.size(); ++column) {
            if (!written_[column]) continue;
            columns.append(columns.empty() ? "" : ", ").append("\"").append(schema_[column].name).append("\" ");
            columns.append(sql_type(schema_[column].type)).append(schema_[column].required ? " NOT NULL" : "");
            places.append(places.empty() ? "?" : ", ?");
        }
        const auto name = std::string(name_of(table_));
        into.exec("CREATE TABLE " + name + " (" + columns + ")");

        SQLite::Statement insert(into, "INSERT INTO " + name + " VALUES (" + places + ")");
        const auto rows = row_count(from_, table_);
        for (std::size_t row = 0; row < rows; ++row) {
            std::size_t column = 0;
            int place = 0;
            detail::visit_columns(table_, from_, contacts_, [&](const auto& cells) {
                if (written_[column]) bind(insert, ++place, cells, row, column);
                ++column;
            });
            insert.exec();
            insert.reset();
        }
    }

private:
    template <typename Rows, typename Ids>
    void bind(SQLite::Statement& insert, int place, const detail::id_cells<Rows, Ids>& cells, std::size_t row,
              std::size_t column) {
        if (cells.rows[row] == no_id)
            insert.bind(place);
        else
            insert.bindNoCopy(place, (*ids_.of(column))[cells.rows[row]]);
    }
    template <typename Rows>
    void bind(SQLite::Statement& insert, int place, const detail::day_cells<Rows>& cells, std::size_t row,
              std::size_t) {
        if (cells.rows[row] == no_day)
            insert.bind(place);
        else
            insert.bindNoCopy(place, days_[cells.rows[row]]);
    }
    template <typename Rows>
    void bind(SQLite::Statement& insert, int place, const detail::whole_cells<Rows>& cells, std::size_t row,
              std::size_t) {
        if (cells.rows[row] == static_cast<typename Rows::value_type>(-1))
            insert.bind(place);
        else
            insert.bind(place, static_cast<std::int32_t>(cells.rows[row]));
    }
    template <typename Rows>
    void bind(SQLite::Statement& insert, int place, const detail::fte_cells<Rows>& cells, std::size_t row,
              std::size_t) {
        insert.bind(place, detail::fte_text(cells.rows[row]));
    }
    template <typename Rows>
    void bind(SQLite::Statement& insert, int place, const detail::code_cells<Rows>& cells, std::size_t row,
              std::size_t column) {
        bind_code(insert, place, static_cast<std::uint8_t>(cells.rows[row]), column);
    }
    template <typename Rows>
    void bind(SQLite::Statement& insert, int place, const detail::contact_cells<Rows>& cells, std::size_t row,
              std::size_t column) {
        bind_code(insert, place, detail::code_of(cells.rows[row], cells.which), column);
    }
    template <typename Rows>
    void bind(SQLite::Statement& insert, int place, const detail::text_cells<Rows>& cells, std::size_t row,
              std::size_t) {
        if (cells.rows[row].empty())
            insert.bind(place);
        else
            insert.bindNoCopy(place, cells.rows[row]);
    }

    void bind_code(SQLite::Statement& insert, int place, std::uint8_t code, std::size_t column) {
        if (code == detail::empty_code)
            insert.bind(place);
        else if (schema_[column].type == column_type::boolean)
            insert.bind(place, static_cast<std::int32_t>(code));
        else
            insert.bindNoCopy(place, schema_[column].words[code].data());  // words are literals and so end with a NUL
    }

    const history& from_;
    const contact_rows contacts_;
    table_kind table_;
    gsl::span<const column_schema> schema_;
    std::vector<bool> written_;
    detail::id_texts ids_;
    const detail::day_texts& days_;
};

void write_tables(const history& from, SQLite::Database& into) {
    // A new file that is removed when writing fails needs no journal.
    into.exec("PRAGMA journal_mode = OFF");
    const detail::day_texts days;
    // Not an SQLite::Transaction: its destructor allocates, and so may end the process. A connection that closes ends
    // its transaction.
    into.exec("BEGIN");
    for (std::size_t place = 0; place < table_names.size(); ++place) {
        const auto table = static_cast<table_kind>(place);
        if (from.has(table)) sql_table(from, table, days).write_to(into);
    }
    into.exec("COMMIT");
}

}  // namespace

void write_sqlite(const history& from, const std::string& path) {
    if (from.contacts.lent != nullptr) return write_sqlite(*with_own_contacts(from), path);
    detail::unfinished_file file(path);
    std::optional<SQLite::Database> into;
    try {
        into.emplace(to_utf8(file.place()), SQLite::OPEN_READWRITE);
        write_tables(from, *into);
    } catch (const SQLite::Exception& failed) {
        const auto system = into ? sql::system_error_of(into->getHandle()) : std::error_code();
        sql::throw_if_no_memory(failed, system);
        detail::refuse_to_write(to_path(path), "SQLite cannot write the file: " + sql::words_of(failed, system));
    }
    into.reset();
    file.finish();
}

}  // namespace ipsf
