// Takes a piece of a CSV file; gives its rows as a draft, or says that the piece has to be read by the longer way: a
// quote, a blank line, another number of fields, a cell that is refused.
#include "history/in/plain_rows.hpp"

#include <utility>

namespace ipsf::detail {

plain_rows::plain_rows(const csv_fields& fields) : fields_(fields), slices_(columns_of(fields.table).size() + 1) {
    for (const auto column : fields.columns) {
        slice_of_.push_back(column == csv_fields::unknown ? &slices_.back() : &slices_[column]);
        slice_of_.back()->holds = cell_slice::form::texts;
    }
}

bool plain_rows::read(std::string_view text) {
    rows_ = {};
    problems_ = {};
    count_ = 0;
    if (text.find('"') != std::string_view::npos) return false;
    const char* next = text.data();
    while (next < text.data() + text.size()) {
        if (!split(next, text.data() + text.size())) return false;
        for (auto& slice : slices_) slice.count = filled_;
        appender_.append(fields_.table, filled_,
                         [this](std::size_t column) -> const cell_slice& { return slices_[column]; });
        if (problems_.count() > 0) return false;
        count_ += filled_;
    }
    return true;
}

bool plain_rows::split(const char*& next, const char* end) {
    const auto fields = slice_of_.size();
    const char* cell = next;
    for (filled_ = 0; filled_ < cell_slice::most && cell < end; ++filled_) {
        if (*cell == '\n' || *cell == '\r') return false;  // a blank line
        for (std::size_t field = 0; field < fields; ++field) {
            const char* behind = cell;
            for (;; ++behind) {
                // Letters, digits, `-`, `.` and `_` are all above the comma; CR and LF are below.
                while (static_cast<unsigned char>(*behind) > ',') ++behind;
                if (*behind == ',' || *behind == '\n' || *behind == '\r') break;
            }
            if ((*behind == ',') != (field + 1 < fields)) return false;
            auto& slice = *slice_of_[field];
            slice.texts[filled_] = {cell, static_cast<std::size_t>(behind - cell)};
            slice.given[filled_] = static_cast<std::uint8_t>(behind != cell);
            cell = behind + 1;
        }
        if (cell[-1] == '\r' && cell < end && *cell == '\n') ++cell;
    }
    next = cell;
    return true;
}

draft plain_rows::take() { return std::exchange(rows_, {}); }

}  // namespace ipsf::detail
