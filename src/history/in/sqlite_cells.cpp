// Steps through a query and collects the cells of each column, until a stretch is full and is handed over.
#include "history/in/sqlite_cells.hpp"

#include <new>

namespace ipsf::detail {

sqlite_cells::sqlite_cells(sqlite_connection& from, const sqlite_table& table)
    : from_(from), table_(table), cells_(columns_of(table.table).size()), texts_(cells_.size()) {
    for (auto& column : texts_) column.ends.resize(cell_slice::most);
    const auto query = select_rows(table);
    sqlite3_stmt* statement = nullptr;
    auto* const connection = from.file().getHandle();
    if (sqlite3_prepare_v2(connection, query.c_str(), static_cast<int>(query.size()), &statement, nullptr) != SQLITE_OK)
        throw sqlite_table_failure(SQLite::Exception(connection), table.table, sqlite_table_failure::moment::preparing);
    statement_.reset(statement);
}

void sqlite_cells::read(rowid_range range, const take_rows& take) {
    constexpr std::size_t many_bytes = std::size_t{1} << 20U;
    (void)sqlite3_reset(statement_.get());
    if (!table_.rowid.empty()) {
        (void)sqlite3_bind_int64(statement_.get(), 1, range.first);
        (void)sqlite3_bind_int64(statement_.get(), 2, range.last);
    }
    forget_rows();
    from_.row_came();
    for (bool wanted = true; wanted;) {
        const auto step = sqlite3_step(statement_.get());
        if (step == SQLITE_DONE) {
            (void)hand_over(take);
            break;
        }
        if (step != SQLITE_ROW)
            throw sqlite_table_failure(SQLite::Exception(from_.file().getHandle(), step), table_.table,
                                       sqlite_table_failure::moment::reading);
        from_.row_came();
        if (rows_ == cell_slice::most || text_bytes_ > many_bytes || !fits()) wanted = hand_over(take);
        add_row();
    }
    (void)sqlite3_reset(statement_.get());
}

// In which form a cell of an SQLite type is taken; `absent` for NULL. In a file dates are ISO 8601 and words are words:
// an integer there is text that does not fit, not a day's or a word's number.
cell_slice::form sqlite_cells::form_of(int type, std::size_t column) const {
    if (type == SQLITE_NULL) return cell_slice::form::absent;
    if (type == SQLITE_FLOAT) return cell_slice::form::decimals;
    if (type != SQLITE_INTEGER) return cell_slice::form::texts;
    const auto wanted = columns_of(table_.table)[column].type;
    const bool takes_integers = wanted == column_type::id || wanted == column_type::boolean ||
                                wanted == column_type::whole || wanted == column_type::decimal;
    return takes_integers ? cell_slice::form::integers : cell_slice::form::texts;
}

// Whether the cells of the row can stand beside those that are there.
bool sqlite_cells::fits() const {
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
        const auto column = table_.columns[i].place;
        const auto held = cells_[column].holds;
        if (held == cell_slice::form::absent) continue;
        const auto form = form_of(sqlite3_column_type(statement_.get(), static_cast<int>(i)), column);
        if (form != cell_slice::form::absent && form != held) return false;
    }
    return true;
}

void sqlite_cells::add_row() {
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
        const auto column = table_.columns[i].place;
        const auto place = static_cast<int>(i);
        auto& cells = cells_[column];
        auto& [text, ends] = texts_[column];
        const auto form = form_of(sqlite3_column_type(statement_.get(), place), column);
        cells.given[rows_] = form == cell_slice::form::absent ? 0 : 1;
        if (form != cell_slice::form::absent) cells.holds = form;
        if (form == cell_slice::form::integers) {
            cells.integers[rows_] = sqlite3_column_int64(statement_.get(), place);
        } else if (form == cell_slice::form::decimals) {
            cells.decimals[rows_] = sqlite3_column_double(statement_.get(), place);
        } else if (form == cell_slice::form::texts) {
            const auto* const bytes = sqlite3_column_text(statement_.get(), place);  // an integer's is its decimal text
            if (bytes == nullptr) throw std::bad_alloc();
            const auto length = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), place));
            text.append(reinterpret_cast<const char*>(bytes), length);
            text_bytes_ += length;
        }
        ends[rows_] = text.size();
    }
    ++rows_;
}

bool sqlite_cells::hand_over(const take_rows& take) {
    if (rows_ == 0) return true;
    for (const auto& column : table_.columns) {
        auto& cells = cells_[column.place];
        auto& [text, ends] = texts_[column.place];
        // Where all cells are empty they are no texts, but those of a required column are missed.
        if (cells.holds == cell_slice::form::absent) cells.holds = cell_slice::form::texts;
        if (cells.holds == cell_slice::form::texts) {
            for (std::size_t row = 0, from = 0; row < rows_; from = ends[row++]) {
                cells.texts[row] = {text.data() + from, ends[row] - from};
                if (ends[row] == from) cells.given[row] = 0;
            }
        }
    }
    for (auto& cells : cells_) cells.count = rows_;
    const bool wanted = take(rows_, cells_);
    forget_rows();
    return wanted;
}

void sqlite_cells::forget_rows() {
    for (const auto& column : table_.columns) {
        cells_[column.place].holds = cell_slice::form::absent;
        texts_[column.place].text.clear();
    }
    rows_ = 0;
    text_bytes_ = 0;
}

}  // namespace ipsf::detail
