// Rows of an SQLite table as cells.
#pragma once

#include "history/in/sqlite_connection.hpp"
#include "history/in/sqlite_tables.hpp"
#include "history/store/cell_slice.hpp"

#include <sqlite3.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ipsf::detail {

/// Reads one table, stretch by stretch, over a connection of its own thread.
class sqlite_cells {
public:
    /// Both must outlive this.
    sqlite_cells(sqlite_connection& from, const sqlite_table& table);

    /// Reads the rows of `range`, all if the table has no rowids, and hands them over by stretches of at most
    /// cell_slice::most rows, fewer where texts are long: a slice for each column of docs/history.md. Stops when `take`
    /// wants no more. Throws SQLite::Exception, std::bad_alloc.
    using take_rows = std::function<bool(std::size_t rows, const std::vector<cell_slice>& cells)>;
    void read(rowid_range range, const take_rows& take);

private:
    // A column's cells of the stretch, all of one form or empty.
    struct texts_of_column {
        std::string text;               // all texts, one after the other
        std::vector<std::size_t> ends;  // by row; moving text moves no place
    };
    [[nodiscard]] cell_slice::form form_of(int type, std::size_t column) const;
    [[nodiscard]] bool fits() const;
    void add_row();
    [[nodiscard]] bool hand_over(const take_rows& take);
    void forget_rows();

    struct finalize {
        void operator()(sqlite3_stmt* statement) const noexcept { (void)sqlite3_finalize(statement); }
    };
    sqlite_connection& from_;
    const sqlite_table& table_;
    std::unique_ptr<sqlite3_stmt, finalize> statement_;
    std::vector<cell_slice> cells_;  // by place in columns_of
    std::vector<texts_of_column> texts_;
    std::size_t rows_ = 0;
    std::size_t text_bytes_ = 0;  // of all texts of the stretch
};

}  // namespace ipsf::detail
