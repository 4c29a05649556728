// Reads tables of a database one after the other, in blocks: while one block is fetched, another is made rows of.
#include "history/in/load_odbc.hpp"

#include "execution/in_order.hpp"
#include "execution/parallel.hpp"
#include "history/in/builder_access.hpp"
#include "history/in/load_watch.hpp"
#include "history/in/odbc_cells.hpp"
#include "history/in/odbc_joined_rows.hpp"
#include "history/in/odbc_tables.hpp"
#include "history/store/column_appender.hpp"
#include "odbc/selected_rows.hpp"

#include <algorithm>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace ipsf::detail {
namespace {

constexpr std::size_t longest_cell = std::size_t{1} << 22U;  // in units; no cell of a history is nearly as long

struct odbc_source {
    history_builder& into;
    load_watch& watch;
    odbc::selected_rows& rows;
    table_kind table;
};

class odbc_reader : public piece_reader {
public:
    odbc_reader(odbc_source& source, std::unique_ptr<odbc_rows> rows)
        : source_(source),
          of_block_(std::move(rows)),
          block_(of_block_->bound(), rows_of_a_block(of_block_->bound())) {}

    [[nodiscard]] bool fetch() override { return source_.rows.fetch(block_); }

    void read() override {
        rows_ = {};
        problems_ = {};
        slices_ = &of_block_->take(block_);
        appender_.append(source_.table, block_.rows(),
                         [this](std::size_t column) -> const cell_slice& { return (*slices_)[column]; });
    }

    // Where something is wrong the rows are read again, by the builder that knows their numbers.
    [[nodiscard]] bool join() override {
        if (problems_.count() == 0)
            builder_access::append(source_.into, source_.table, std::exchange(rows_, {}));
        else
            builder_access::append(source_.into, source_.table, block_.rows(), *slices_);
        source_.watch.joined += static_cast<std::int64_t>(block_.rows());
        return true;
    }

private:
    odbc_source& source_;
    std::unique_ptr<odbc_rows> of_block_;
    odbc::row_block block_;
    const std::vector<cell_slice>* slices_ = nullptr;
    draft rows_;
    problem_list problems_;
    column_appender appender_{rows_, problems_};
};

// What an earlier reading of the same tables has shown.
struct seen_before {
    known_widths widths;
    std::set<table_kind> not_to_be_joined;
};

void read_table(history_builder& into, load_watch& watch, odbc::connection& from, const odbc_table& table,
                const seen_before& seen, const execution& run) {
    const std::string name(name_of(table.table));
    const odbc::attempt reading{"unreadable-database", name + " cannot be read", name};
    const auto go_on = [&watch] { return watch.go_on(); };
    odbc::statement no_rows(from, reading);
    no_rows.execute(select_rows(from, table) + " WHERE 1 = 0", go_on);
    const auto columns = columns_as_read(table, no_rows.columns(), from.system() != "SQLite", seen.widths, into);
    const bool joined = can_be_joined(from, columns) && !seen.not_to_be_joined.contains(table.table);
    odbc::selected_rows rows(from, reading, joined ? select_joined_rows(from, table) : select_rows(from, table), go_on);
    watch.tell();

    odbc_source source{into, watch, rows, table.table};
    std::vector<std::unique_ptr<piece_reader>> readers;
    const auto workers = worker_count(run, 2, 1);  // the driver gives one block at a time
    for (std::size_t worker = 0; worker < workers; ++worker) {
        std::unique_ptr<odbc_rows> of_block;
        if (joined)
            of_block = std::make_unique<odbc_joined_rows>(table.table, columns);
        else
            of_block = std::make_unique<odbc_cells>(table.table, columns);
        readers.push_back(std::make_unique<odbc_reader>(source, std::move(of_block)));
    }
    read_in_order(readers, [&watch] { watch.tell(); });
    watch.tell();
}

[[noreturn]] void refuse_long_cell(const odbc::connection& from, const cell_cut& found) {
    const std::string name(name_of(found.table));
    const std::string column(columns_of(found.table)[found.place].name);
    throw refused({.table = name,
                   .column = column,
                   .rule = "unreadable-database",
                   .message = from.name() + ": " + name + " cannot be read: a cell of column " + column +
                              " has more than " + std::to_string(longest_cell) +
                              " characters; no cell of a history is that long"});
}

}  // namespace

history_builder load_odbc(const std::function<history_builder()>& anew, std::string_view database,
                          const std::string& schema, const execution& run) {
    load_watch watch(run.report);
    odbc::connection from(database, odbc::access::read);
    from.begin_snapshot();
    for (seen_before seen;;) {
        auto into = anew();
        try {
            for (const auto& table : tables_of(from, schema, into)) read_table(into, watch, from, table, seen, run);
            return into;
        } catch (const cell_cut& found) {
            if (found.length > longest_cell) refuse_long_cell(from, found);
            // Twice as long at least: a driver need not know how long a text is.
            auto& width = seen.widths[{found.table, found.place}];
            width = std::min(longest_cell, 2 * std::max(width, found.length));
        } catch (const row_not_apart& found) {
            seen.not_to_be_joined.insert(found.table);
        }
    }
}

}  // namespace ipsf::detail
