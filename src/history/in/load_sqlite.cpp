// Reads tables and views of an SQLite file by ranges of their rows, several at a time, and appends them in order.
#include "history/in/load_sqlite.hpp"

#include "execution/in_order.hpp"
#include "execution/parallel.hpp"
#include "history/in/builder_access.hpp"
#include "history/in/sqlite_cells.hpp"
#include "history/in/sqlite_connection.hpp"
#include "history/in/sqlite_views.hpp"
#include "history/store/column_appender.hpp"
#include "history/store/memory_limit.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ipsf::detail {
namespace {

struct piece {
    const sqlite_table* table;
    rowid_range rows;
};

// The tables with rowids, cut to be read by several threads.
std::vector<piece> cut(SQLite::Database& from, const std::vector<sqlite_table>& tables, std::int64_t piece_rows) {
    std::vector<piece> pieces;
    for (const auto& table : tables)
        if (!table.rowid.empty() && *table.rows > 0)
            for (const auto range : cut_rows(from, table, piece_rows)) pieces.push_back({&table, range});
    return pieces;
}

// Pieces that are read by several threads.
struct sqlite_source {
    history_builder& into;
    load_watch& watch;
    std::vector<piece> pieces;
    std::size_t fetched = 0;
};

class sqlite_reader : public piece_reader {
public:
    sqlite_reader(sqlite_source& source, sqlite_connection& from) : source_(source), from_(from) {}

    [[nodiscard]] bool fetch() override {
        if (source_.fetched == source_.pieces.size()) return false;
        const auto& next = source_.pieces[source_.fetched++];
        if (cells_ == nullptr || piece_.table != next.table)
            cells_ = std::make_unique<sqlite_cells>(from_, *next.table);
        piece_ = next;
        return true;
    }

    void read() override {
        rows_ = {};
        problems_ = {};
        good_ = true;
        cells_->read(piece_.rows, [this](std::size_t rows, const std::vector<cell_slice>& cells) {
            appender_.append(piece_.table->table, rows,
                             [&cells](std::size_t column) -> const cell_slice& { return cells[column]; });
            source_.watch.tell();
            return good_ = problems_.count() == 0 && bytes_of(rows_) <= most_bytes;
        });
    }

    // Where something is wrong, or takes more memory than a piece may, the rows are read again, by the builder that
    // knows their numbers and the limit.
    [[nodiscard]] bool join() override {
        const auto table = piece_.table->table;
        if (good_) {
            source_.watch.joined += static_cast<std::int64_t>(row_count(rows_, table));
            builder_access::append(source_.into, table, std::exchange(rows_, {}));
            return true;
        }
        rows_ = {};
        cells_->read(piece_.rows, [&](std::size_t rows, const std::vector<cell_slice>& cells) {
            builder_access::append(source_.into, table, rows, cells);
            source_.watch.joined += static_cast<std::int64_t>(rows);
            source_.watch.tell();
            return true;
        });
        return true;
    }

private:
    static constexpr std::size_t most_bytes = std::size_t{1} << 23U;

    sqlite_source& source_;
    sqlite_connection& from_;
    piece piece_{};
    std::unique_ptr<sqlite_cells> cells_;
    draft rows_;
    problem_list problems_;
    column_appender appender_{rows_, problems_};
    bool good_ = false;
};

[[noreturn]] void refuse_endless(const sqlite_table& table, std::int64_t rows) {
    const std::string name(name_of(table.table));
    throw refused({.table = name,
                   .rule = "too-many-rows",
                   .message = name + ": the view or virtual table has more than " + std::to_string(rows) +
                              " rows, more than such a file can be about; if it is not endless, load a table with its "
                              "rows in place of it"});
}

// Reads a table without rowids, of which nobody may know the number of rows.
void read_whole(history_builder& into, load_watch& watch, sqlite_connection& from, const sqlite_table& table,
                std::int64_t most_view_rows) {
    std::int64_t read = 0;
    sqlite_cells cells(from, table);
    cells.read({}, [&](std::size_t rows, const std::vector<cell_slice>& slices) {
        read += static_cast<std::int64_t>(rows);
        if (!table.rows && read > most_view_rows) refuse_endless(table, most_view_rows);
        builder_access::append(into, table.table, rows, slices);
        watch.joined += static_cast<std::int64_t>(rows);
        watch.tell();
        return true;
    });
}

using connections = std::vector<std::unique_ptr<sqlite_connection>>;

// More connections to read with. All see the same state: while one reads, nobody can write, unless the writers keep a
// log (WAL).
void connect(connections& made, const std::filesystem::path& file, std::size_t wanted, load_watch& watch,
             std::int64_t steps) {
    while (!made.front()->has_log() && made.size() < wanted) {
        try {
            auto more = std::make_unique<sqlite_connection>(file, watch, std::chrono::milliseconds(0), steps);
            more->begin();
            made.push_back(std::move(more));
        } catch (const SQLite::Exception&) {
            break;  // a writer waits for us to end: those there are do the work
        }
    }
}

// Leaves the connections in `from`.
void load(history_builder& into, const std::filesystem::path& file, const execution& run, const sqlite_reading& how,
          load_watch& watch, connections& from) {
    from.push_back(std::make_unique<sqlite_connection>(file, watch, how.wait_for_writer, how.most_steps));
    auto& first = *from.front();
    first.begin();
    const auto most_view_rows = how.most_view_rows + first.bytes();
    check_views(first.file(), file);
    const auto tables = tables_of(first.file(), into);
    for (const auto& table : tables) watch.total += table.rows.value_or(0);
    sqlite_source source{into, watch, cut(first.file(), tables, how.piece_rows)};
    const auto workers =
        worker_count(run, static_cast<std::size_t>(watch.total), 4 * static_cast<std::size_t>(how.piece_rows));
    connect(from, file, workers, watch, how.most_steps);
    for (const auto& table : tables) into.reserve(table.table, table.rows.value_or(0));

    std::vector<std::unique_ptr<piece_reader>> readers;
    for (const auto& each : from) readers.push_back(std::make_unique<sqlite_reader>(source, *each));
    read_in_order(readers, [&watch] { watch.tell(); });
    for (const auto& table : tables)
        if (table.rowid.empty()) read_whole(into, watch, first, table, most_view_rows);
    first.check_unchanged();
    watch.tell();
}

}  // namespace

void load_sqlite(history_builder& into, const std::filesystem::path& file, const execution& run,
                 const sqlite_reading& how) {
    load_watch watch(run.report);
    connections from;
    try {
        load(into, file, run, how, watch, from);
    } catch (const SQLite::Exception& failed) {
        watch.rethrow();
        refuse_sqlite(failed, from, file, how.wait_for_writer);
    }
}

}  // namespace ipsf::detail
