#include "history/csv_rows.hpp"

#include <algorithm>
#include <cstring>
#include <new>

namespace ipsf::detail {

csv_rows::csv_rows() {
    // All newlines are reported, so that blank lines are seen; spaces are part of a cell (RFC 4180, 2.4).
    csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    csv_set_space_func(&parser_, [](unsigned char) { return 0; });
}

csv_rows::~csv_rows() { csv_free(&parser_); }

bool csv_rows::feed(std::string_view text) {
    forget_complete_rows();
    // A piece ends with a newline, so a cell that goes on in this one has at least that newline in it.
    if (!between_rows() || text.find('"') != std::string_view::npos) return split_quoted(text);
    // Without a quote every newline ends a row and no cell has to be copied. The file's last line may lack its newline.
    const auto lines = text.substr(0, text.find_last_of("\r\n") + 1);
    split_plain(lines);
    return split_quoted(text.substr(lines.size()));
}

bool csv_rows::end() {
    forget_complete_rows();
    make_room(parser_.entry_pos);
    const auto status = csv_fini(&parser_, take_cell, take_row_end, this);
    rethrow();
    return status == 0;
}

void csv_rows::split_plain(std::string_view lines) {
    const char* cell = lines.data();
    const char* const end = lines.data() + lines.size();
    for (const char* next = cell; next != end; ++next) {
        // Letters, digits, `-`, `.` and `_` are all above the comma; CR and LF are below. The last byte is a newline.
        while (static_cast<unsigned char>(*next) > ',') ++next;
        if (*next == ',') {
            cells_.push_back({cell, next - cell});
        } else if (*next == '\n' || *next == '\r') {
            const bool begun = cells_.size() != (ends_.empty() ? 0 : ends_.back());
            if (begun || next != cell) cells_.push_back({cell, next - cell});
            end_row(*next);
        } else {
            continue;
        }
        cell = next + 1;
    }
}

bool csv_rows::split_quoted(std::string_view text) {
    if (text.empty()) return true;
    make_room(parser_.entry_pos + text.size());
    const auto taken = csv_parse(&parser_, text.data(), text.size(), take_cell, take_row_end, this);
    rethrow();
    return taken == text.size();
}

// What went wrong inside libcsv or a callback, and is no matter of quoting.
void csv_rows::rethrow() {
    if (thrown_) std::rethrow_exception(thrown_);
    const auto error = csv_error(&parser_);
    if (error == CSV_ENOMEM || error == CSV_ETOOBIG) throw std::bad_alloc();
}

void csv_rows::forget_complete_rows() {
    if (!ends_.empty()) cells_.erase(cells_.begin(), cells_.begin() + static_cast<std::ptrdiff_t>(ends_.back()));
    ends_.clear();
    // Only a row that libcsv took apart can go on; its texts are the last ones.
    const auto first = cells_.empty() ? unquoted_used_ : static_cast<std::size_t>(cells_.front().data - unquoted_.data());
    unquoted_used_ -= first;
    std::copy_n(unquoted_.begin() + static_cast<std::ptrdiff_t>(first), unquoted_used_, unquoted_.begin());
    for (auto& cell : cells_) cell.data -= first;
}

// The texts must not move while cells point at them, so there is room for all that a call of libcsv can bring.
void csv_rows::make_room(std::size_t more) {
    if (unquoted_used_ + more <= unquoted_.size()) return;
    std::vector<char> larger((unquoted_used_ + more) * 2);
    std::copy_n(unquoted_.begin(), unquoted_used_, larger.begin());
    for (auto& cell : cells_) cell.data = larger.data() + (cell.data - unquoted_.data());
    unquoted_.swap(larger);
}

void csv_rows::end_row(int newline) {
    const bool blank = cells_.size() == (ends_.empty() ? 0 : ends_.back());
    const bool second_half = blank && newline == '\n' && after_carriage_return_;
    after_carriage_return_ = newline == '\r';
    if (!second_half) ends_.push_back(cells_.size());
}

void csv_rows::take_cell(void* data, std::size_t length, void* rows) noexcept {
    auto& self = *static_cast<csv_rows*>(rows);
    if (self.thrown_) return;
    try {
        char* const text = self.unquoted_.data() + self.unquoted_used_;
        if (length > 0) std::memcpy(text, data, length);
        self.cells_.push_back({text, static_cast<std::int64_t>(length)});
        self.unquoted_used_ += length;
    } catch (...) {
        self.thrown_ = std::current_exception();
    }
}

void csv_rows::take_row_end(int newline, void* rows) noexcept {
    auto& self = *static_cast<csv_rows*>(rows);
    if (self.thrown_) return;
    try {
        self.end_row(newline);
    } catch (...) {
        self.thrown_ = std::current_exception();
    }
}

}  // namespace ipsf::detail
