// Takes a piece of a file; gives its rows as cells. Pieces without quotes are parted here and their cells are views
// into them; libcsv takes the others apart.
#include "history/in/csv_rows.hpp"

#include <algorithm>
#include <new>
#include <utility>

namespace ipsf::detail {

csv_rows::csv_rows() {
    // All newlines are reported, so that blank lines are seen; spaces are part of a cell (RFC 4180, 2.4).
    csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    // A cell's memory grows by so much at a time. By libcsv's own 128 bytes a long one would be copied again and again.
    csv_set_blk_size(&parser_, std::size_t{1} << 16U);
    csv_set_space_func(&parser_, [](unsigned char) { return 0; });
}

csv_rows::~csv_rows() { csv_free(&parser_); }

void csv_rows::separate_by(char separator) noexcept {
    separator_ = separator;
    csv_set_delim(&parser_, static_cast<unsigned char>(separator));
}

bool csv_rows::feed(std::string_view text) {
    forget_complete_rows();
    // A piece ends with a newline, so a cell that goes on in this one has at least that newline in it.
    if (!between_rows() || text.find('"') != std::string_view::npos) return split_quoted(text);
    // Without a quote every newline ends a row and no cell has to be copied. The file's last line may lack its newline:
    // it is begun.
    const auto lines = text.substr(0, text.find_last_of("\r\n") + 1);
    split_plain(lines);
    return take_apart(text.substr(lines.size()));
}

bool csv_rows::end() {
    forget_complete_rows();
    const auto status = csv_fini(&parser_, take_cell, take_row_end, this);
    rethrow();
    hand_out();
    return status == 0;
}

void csv_rows::split_plain(std::string_view lines) {
    if (separator_ == ';') return split_plain<';'>(lines);
    if (separator_ == '\t') return split_plain<'\t'>(lines);
    split_plain<','>(lines);
}

template <char separator>
void csv_rows::split_plain(std::string_view lines) {
    // Letters are all above the separators; digits, `-`, `.` and `_` above the comma. CR and LF are below it.
    constexpr auto most = static_cast<unsigned char>(std::max(separator, '\r'));
    const char* cell = lines.data();
    const char* const end = lines.data() + lines.size();
    for (const char* next = cell; next != end; ++next) {
        // The last byte is a newline.
        while (static_cast<unsigned char>(*next) > most) ++next;
        if (*next == separator) {
            cells_.push_back({cell, next - cell});
        } else if (*next == '\n' || *next == '\r') {
            const bool begun = cells_.size() != (ends_.empty() ? 0 : ends_.back());
            if (begun || next != cell) cells_.push_back({cell, next - cell});
            end_row(cells_.size(), *next);
        } else {
            continue;
        }
        cell = next + 1;
    }
}

bool csv_rows::split_quoted(std::string_view text) {
    const bool whole = take_apart(text);
    hand_out();
    return whole;
}

bool csv_rows::take_apart(std::string_view text) {
    if (text.empty()) return true;
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

// Only now do the texts stay where they are.
void csv_rows::hand_out() {
    handed_out_ = ends_.empty() ? 0 : ends_.back();
    for (std::size_t i = 0; i < handed_out_; ++i) {
        cells_.push_back({unquoted_.data() + handed_out_bytes_, static_cast<std::int64_t>(lengths_[i])});
        handed_out_bytes_ += lengths_[i];
    }
}

void csv_rows::forget_complete_rows() {
    cells_.clear();
    ends_.clear();
    lengths_.erase(lengths_.begin(), lengths_.begin() + static_cast<std::ptrdiff_t>(std::exchange(handed_out_, 0)));
    unquoted_.erase(0, std::exchange(handed_out_bytes_, 0));
}

void csv_rows::end_row(std::size_t cells, int newline) {
    const bool blank = cells == (ends_.empty() ? 0 : ends_.back());
    const bool second_half = blank && newline == '\n' && after_carriage_return_;
    after_carriage_return_ = newline == '\r';
    if (!second_half) ends_.push_back(cells);
}

void csv_rows::take_cell(void* data, std::size_t length, void* rows) noexcept {
    auto& self = *static_cast<csv_rows*>(rows);
    if (self.thrown_) return;
    try {
        if (length > 0) self.unquoted_.append(static_cast<const char*>(data), length);
        self.lengths_.push_back(length);
    } catch (...) {
        self.thrown_ = std::current_exception();
    }
}

void csv_rows::take_row_end(int newline, void* rows) noexcept {
    auto& self = *static_cast<csv_rows*>(rows);
    if (self.thrown_) return;
    try {
        self.end_row(self.lengths_.size(), newline);
    } catch (...) {
        self.thrown_ = std::current_exception();
    }
}

}  // namespace ipsf::detail
