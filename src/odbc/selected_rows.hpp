// The rows of a SELECT, of which a driver never holds more than a few thousand.
#pragma once

#include "odbc/connection.hpp"
#include "odbc/row_block.hpp"
#include "odbc/statement.hpp"

#include <functional>
#include <memory>
#include <string_view>

namespace ipsf::odbc {

/// One at a time on a connection. psqlodbc would hold all rows, or read them by a cursor of its own, in which it
/// crashes when the server goes away (13.02): PostgreSQL's rows are read by a cursor of ours.
class selected_rows {
public:
    /// As statement's execute: `go_on` is asked until the database gives its first rows.
    selected_rows(connection& from, attempt what, std::string_view select, const std::function<bool()>& go_on);

    /// As statement's fetch: by blocks, on any thread, one after the other.
    [[nodiscard]] bool fetch(row_block& into);

private:
    void fetch_more(const std::function<bool()>& go_on);

    connection& from_;
    attempt what_;
    bool by_cursor_;
    std::unique_ptr<statement> rows_;
};

}  // namespace ipsf::odbc
