// Takes a piece of a CSV file; gives its rows as a draft, or says that the piece has to be read by the longer way: a
// quote, a blank line, another number of fields, a cell that is refused.
#include "history/in/plain_rows.hpp"

#include "history/in/low_bytes.hpp"

#include <utility>

namespace ipsf::detail {

namespace {

constexpr bool ends_line(char sign) { return sign == '\n' || sign == '\r'; }

}  // namespace

plain_rows::plain_rows(const csv_fields& fields) : fields_(fields), slices_(columns_of(fields.table).size() + 1) {
    for (const auto column : fields.columns) {
        slice_of_.push_back(column == csv_fields::unknown ? &slices_.back() : &slices_[column]);
        slice_of_.back()->holds = cell_slice::form::texts;
        slice_of_.back()->behind = behind_text::padded;
    }
}

bool plain_rows::read(std::string_view text) {
    rows_ = {};
    problems_ = {};
    count_ = 0;
    // A newline is read behind a last line that lacks its own.
    find_low_bytes({text.data(), text.size() + (ends_line(text.back()) ? 0 : 1)}, low_);
    const char* next = text.data();
    const auto* low = low_.data();
    while (next < text.data() + text.size()) {
        if (!split(text, next, low)) return false;
        for (auto& slice : slices_) slice.count = filled_;
        appender_.append(fields_.table, filled_,
                         [this](std::size_t column) -> const cell_slice& { return slices_[column]; });
        if (problems_.count() > 0) return false;
        count_ += filled_;
    }
    return true;
}

bool plain_rows::split(std::string_view text, const char*& next, const std::uint32_t*& low) {
    const auto fields = slice_of_.size();
    const char* const end = text.data() + text.size();
    const char* cell = next;
    for (filled_ = 0; filled_ < cell_slice::most && cell < end; ++filled_) {
        if (ends_line(*cell)) return false;  // a blank line
        for (std::size_t field = 0; field < fields; ++field) {
            const bool last = field + 1 == fields;
            const char* behind = text.data() + *low++;
            while (*behind != ',' && !ends_line(*behind)) {
                if (*behind == '"') return false;
                behind = text.data() + *low++;
            }
            if (ends_line(*behind) != last) return false;
            auto& slice = *slice_of_[field];
            slice.texts[filled_] = {cell, static_cast<std::size_t>(behind - cell)};
            slice.given[filled_] = static_cast<std::uint8_t>(behind != cell);
            cell = behind + 1;
        }
        if (cell[-1] == '\r' && cell < end && *cell == '\n') {
            ++cell;
            ++low;
        }
    }
    next = cell;
    return true;
}

draft plain_rows::take() { return std::exchange(rows_, {}); }

}  // namespace ipsf::detail
