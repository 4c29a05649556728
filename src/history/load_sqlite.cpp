#include "history/load_sqlite.hpp"

#include "execution/parallel.hpp"
#include "history/builder_access.hpp"
#include "history/column_appender.hpp"
#include "history/in_order.hpp"
#include "history/open_file.hpp"
#include "history/sqlite_cells.hpp"

#include <array>
#include <atomic>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ipsf::detail {
namespace {

// A connection that sees one state of the file, whatever another program writes.
class connection {
public:
    explicit connection(const std::filesystem::path& file)
        : file_(file.string(), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX), one_state_(file_) {
        (void)file_.execAndGet("SELECT count(*) FROM sqlite_schema");  // only reading begins it
    }
    [[nodiscard]] SQLite::Database& file() noexcept { return file_; }

private:
    SQLite::Database file_;
    SQLite::Transaction one_state_;
};

struct piece {
    const sqlite_table* table;
    rowid_range rows;
};

std::vector<piece> cut(SQLite::Database& from, const std::vector<sqlite_table>& tables, std::int64_t piece_rows) {
    std::vector<piece> pieces;
    for (const auto& table : tables) {
        if (table.rowid.empty())
            pieces.push_back({&table, {0, 0}});
        else if (table.rows > 0)
            for (const auto range : cut_rows(from, table, piece_rows)) pieces.push_back({&table, range});
    }
    return pieces;
}

// Pieces that are read by several threads.
struct sqlite_source {
    history_builder& into;
    std::vector<piece> pieces;
    std::size_t fetched = 0;
    std::atomic<std::int64_t> joined = 0;  // rows
};

class sqlite_reader : public piece_reader {
public:
    sqlite_reader(sqlite_source& source, SQLite::Database& from) : source_(source), from_(from) {}

    [[nodiscard]] bool fetch() override {
        if (source_.fetched == source_.pieces.size()) return false;
        const auto& next = source_.pieces[source_.fetched++];
        if (cells_ == nullptr || piece_.table != next.table) cells_ = std::make_unique<sqlite_cells>(from_, *next.table);
        piece_ = next;
        return true;
    }

    // A table without rowids is one piece of any size: it is not kept apart.
    void read() override {
        rows_ = {};
        problems_ = {};
        good_ = !piece_.table->rowid.empty();
        if (!good_) return;
        cells_->read(piece_.rows, [this](std::size_t rows, const std::vector<cell_slice>& cells) {
            if (problems_.count() > 0) return;
            appender_.append(piece_.table->table, rows, [&cells](std::size_t column) -> const cell_slice& { return cells[column]; });
        });
        good_ = problems_.count() == 0;
    }

    // Where something is wrong, the rows are read again, by the builder that knows their numbers.
    [[nodiscard]] bool join() override {
        const auto table = piece_.table->table;
        if (good_) {
            source_.joined += static_cast<std::int64_t>(row_count(rows_, table));
            builder_access::append(source_.into, table, std::exchange(rows_, {}));
            return true;
        }
        cells_->read(piece_.rows, [&](std::size_t rows, const std::vector<cell_slice>& cells) {
            builder_access::append(source_.into, table, rows, cells);
            source_.joined += static_cast<std::int64_t>(rows);
        });
        return true;
    }

private:
    sqlite_source& source_;
    SQLite::Database& from_;
    piece piece_{};
    std::unique_ptr<sqlite_cells> cells_;
    draft rows_;
    problem_list problems_;
    column_appender appender_{rows_, problems_};
    bool good_ = false;
};

// Connections to read with, the first of which was there. All see the same state: while one reads, nobody can write, unless the writers
// keep a log (WAL).
std::vector<std::unique_ptr<connection>> connect(const std::filesystem::path& file, std::unique_ptr<connection> first, std::size_t wanted) {
    std::vector<std::unique_ptr<connection>> connections;
    const bool alone = first->file().execAndGet("PRAGMA journal_mode").getString() == "wal";
    connections.push_back(std::move(first));
    while (!alone && connections.size() < wanted) {
        try {
            connections.push_back(std::make_unique<connection>(file));
        } catch (const SQLite::Exception&) {
            break;  // a writer waits for us to end: those there are do the work
        }
    }
    return connections;
}

void load(history_builder& into, const std::filesystem::path& file, const execution& run, std::int64_t piece_rows) {
    auto first = std::make_unique<connection>(file);
    const auto tables = tables_of(first->file(), into);
    std::int64_t total = 0;
    for (const auto& table : tables) total += table.rows;
    sqlite_source source{into, cut(first->file(), tables, piece_rows)};
    const auto connections =
        connect(file, std::move(first), worker_count(run, static_cast<std::size_t>(total), 4 * static_cast<std::size_t>(piece_rows)));
    for (const auto& table : tables) into.reserve(table.table, table.rows);

    const auto tell = [&] {
        if (run.report && !run.report(source.joined, total)) throw cancelled();
    };
    std::vector<std::unique_ptr<piece_reader>> readers;
    for (const auto& each : connections) readers.push_back(std::make_unique<sqlite_reader>(source, each->file()));
    read_in_order(readers, tell);
    tell();
}

}  // namespace

void load_sqlite(history_builder& into, const std::filesystem::path& file, const execution& run, std::int64_t piece_rows) {
    try {
        load(into, file, run, piece_rows);
    } catch (const SQLite::Exception& failed) {
        if (failed.getErrorCode() == SQLITE_NOMEM) throw std::bad_alloc();
        // SQLite's message is about the file and its tables, never about a value.
        throw refused({"", 0, "", "unreadable-file", std::string("SQLite cannot read the file: ") + failed.what()});
    }
}

}  // namespace ipsf::detail
