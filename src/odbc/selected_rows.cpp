// Reads by a cursor where a driver would hold all rows.
#include "odbc/selected_rows.hpp"

#include <string>
#include <utility>

namespace ipsf::odbc {

selected_rows::selected_rows(connection& from, attempt what, std::string_view select,
                             const std::function<bool()>& go_on)
    : from_(from), what_(std::move(what)), by_cursor_(from.system() == "PostgreSQL") {
    if (!by_cursor_) {
        rows_ = std::make_unique<statement>(from_, what_);
        rows_->execute(select, go_on);
        return;
    }
    statement(from_, what_).execute("CLOSE ALL");
    statement(from_, what_).execute(std::string("DECLARE ipsf_rows NO SCROLL CURSOR FOR ").append(select));
    fetch_more(go_on);
}

bool selected_rows::fetch(row_block& into) {
    if (rows_->fetch(into)) return true;
    if (!by_cursor_) return false;
    fetch_more({});
    return rows_->fetch(into);
}

void selected_rows::fetch_more(const std::function<bool()>& go_on) {
    rows_ = std::make_unique<statement>(from_, what_);
    rows_->execute("FETCH 4096 FROM ipsf_rows", go_on);
}

}  // namespace ipsf::odbc
