#include "history/load_csv.hpp"

#include "history/csv_rows.hpp"
#include "history/problem_list.hpp"
#include "history/utf8.hpp"

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

namespace ipsf::detail {
namespace {

constexpr std::size_t block = std::size_t{1} << 18U;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Hands the rows of one file to the builder.
class csv_table {
public:
    csv_table(history_builder& into, table_kind table) : into_(into), table_(table) {}

    // False when there is no sense in reading on.
    [[nodiscard]] bool take(const csv_rows& rows) {
        std::size_t run = 0;  // first of the rows that can be handed over together
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (header_seen_ && rows[row].size() == columns_) continue;
            hand_over(rows, run, row);
            run = row + 1;
            if (!header_seen_) {
                if (!take_header(rows[row])) return false;
            } else if (rows[row].empty()) {
                ++blank_lines_;
            } else {
                refuse_row(rows[row].size());
            }
        }
        hand_over(rows, run, rows.size());
        return true;
    }

    void refuse_rest() {
        report(
            next_row_ + blank_lines_, "broken-quoting",
            "a quote where none may be, or one that is not closed; quote the whole field and double the quotes in it (the rest of the file "
            "was not read)");
        into_.unreadable(table_);
    }

    void refuse_file() {
        report(0, "unreadable-file", "the file cannot be read");
        into_.unreadable(table_);
    }

    void end() {
        if (!header_seen_) refuse_header("the file is empty");
    }

private:
    bool take_header(gsl::span<const column_view::text_element> names) {
        header_seen_ = true;
        if (names.empty()) {
            refuse_header("the first row is blank");
            return false;
        }
        next_row_ = 2;
        columns_ = names.size();
        std::vector<column_view> named;
        for (const auto& cell : names) {
            names_.emplace_back(cell.data, static_cast<std::size_t>(cell.length));
            if (!is_utf8(names_.back())) report(1, "not-utf8", "not UTF-8; hand the history over in UTF-8");
        }
        for (const auto& name : names_) named.push_back({.name = name, .type = column_view::element::text});
        into_.add_columns(table_, 0, named);

        const auto schema = columns_of(table_);
        for (std::size_t place = 0; place < named.size(); ++place) {
            const auto named_so = [&](const auto& other) { return other.name == named[place].name; };
            if (std::none_of(schema.begin(), schema.end(), named_so) || std::any_of(views_.begin(), views_.end(), named_so)) continue;
            views_.push_back(named[place]);
            places_.push_back(place);
        }
        return true;
    }

    void refuse_header(const std::string& why) {
        report(1, "missing-header", why + "; the first row must name the columns");
        into_.unreadable(table_);
    }

    // Rows `from` to before `to`, all with as many cells as the header.
    void hand_over(const csv_rows& rows, std::size_t from, std::size_t to) {
        if (from == to) return;
        refuse_blank_lines();
        for (std::size_t i = 0; i < views_.size(); ++i) {
            views_[i].values = &rows[from][places_[i]];
            views_[i].stride = static_cast<std::int64_t>(columns_ * sizeof(column_view::text_element));
        }
        into_.add_columns(table_, static_cast<std::int64_t>(to - from), views_);
        next_row_ += static_cast<std::int64_t>(to - from);
    }

    void refuse_row(std::size_t cells) {
        refuse_blank_lines();
        report(next_row_++, "field-count",
               std::to_string(cells) + (cells == 1 ? " field" : " fields") + " where the header has " + std::to_string(columns_));
        into_.skip_row(table_);
    }

    // Blank lines are only let pass at the very end of the file, so they are judged when something follows.
    void refuse_blank_lines() {
        for (; blank_lines_ > 0; --blank_lines_) {
            report(next_row_++, "field-count", "a blank line where the header has " + std::to_string(columns_) + " fields");
            into_.skip_row(table_);
        }
    }

    void report(std::int64_t row, std::string_view rule, const std::string& says) {
        const auto name = name_of(table_);
        into_.report({std::string(name), row, {}, std::string(rule), place_text(name, row, {}) + ": " + says});
    }

    history_builder& into_;
    table_kind table_;
    bool header_seen_ = false;
    std::size_t columns_ = 0;          // fields of the header
    std::vector<std::string> names_;   // of the header, for the views
    std::vector<column_view> views_;   // the columns that the table has
    std::vector<std::size_t> places_;  // of those in a row
    std::int64_t next_row_ = 1;
    std::int64_t blank_lines_ = 0;  // seen since the last row
};

// Reads a file in large pieces that end with a newline, as long as there is one.
class file_pieces {
public:
    explicit file_pieces(const std::filesystem::path& file) : from_(file, std::ios::binary), text_(block) {}

    [[nodiscard]] bool readable() const { return from_.is_open() && !from_.bad(); }

    // The next piece, until the next call; empty at the end. `read` tells how many bytes were read for it.
    [[nodiscard]] std::string_view next(std::int64_t& read) {
        read = 0;
        std::copy(text_.begin() + static_cast<std::ptrdiff_t>(given_), text_.begin() + static_cast<std::ptrdiff_t>(filled_), text_.begin());
        filled_ -= given_;
        for (given_ = 0; given_ == 0;) {
            if (filled_ == text_.size()) text_.resize(text_.size() * 2);  // a line longer than that
            from_.read(text_.data() + filled_, static_cast<std::streamsize>(text_.size() - filled_));
            const auto got = from_.gcount();
            read += got;
            const std::string_view fresh(text_.data() + filled_, static_cast<std::size_t>(got));
            const auto newline = fresh.find_last_of("\r\n");
            if (newline != std::string_view::npos) given_ = filled_ + newline + 1;
            filled_ += static_cast<std::size_t>(got);
            if (got == 0) break;
        }
        if (given_ == 0) given_ = filled_;  // the file's last line lacks its newline
        return {text_.data(), given_};
    }

private:
    std::ifstream from_;
    std::vector<char> text_;
    std::size_t filled_ = 0;  // bytes of the file in text_
    std::size_t given_ = 0;   // of these handed out
};

// Makes room for a whole table of which the first `rows` rows took `bytes` bytes.
void reserve_like(std::size_t rows, std::size_t bytes, history_builder& into, table_kind table, const std::filesystem::path& file) {
    std::error_code unknown;
    const auto size = std::filesystem::file_size(file, unknown);
    if (unknown || size <= bytes) return;
    const auto rest = static_cast<double>(size - bytes) / static_cast<double>(bytes) * static_cast<double>(rows);
    into.reserve(table, static_cast<std::int64_t>(rest * 1.05));
}

}  // namespace

void load_csv(history_builder& into, table_kind table, const std::filesystem::path& file,
              const std::function<void(std::int64_t bytes)>& done) {
    into.present(table);
    file_pieces pieces(file);
    csv_table taken(into, table);
    csv_rows rows;
    std::int64_t read = 0;
    bool first = true;
    for (;;) {
        auto text = pieces.next(read);
        if (!pieces.readable()) return taken.refuse_file();
        if (first && text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
        const bool last = text.empty();
        const bool whole = last ? rows.end() : rows.feed(text);
        if (!taken.take(rows)) return;
        if (!whole) return taken.refuse_rest();
        if (last) return taken.end();
        if (first) reserve_like(rows.size(), text.size(), into, table, file);
        first = false;
        done(read);
    }
}

}  // namespace ipsf::detail
