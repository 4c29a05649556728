// Splits a CSV file (RFC 4180) into rows of cells, piece by piece.
#pragma once

#include <ipsf/history_builder.hpp>

#include <csv.h>

#include <cstddef>
#include <exception>
#include <string_view>
#include <vector>

namespace ipsf::detail {

/// The rows of the piece last fed. Their cells point into that piece or into the splitter and live until the next call of `feed` or `end`.
/// A quoted newline does not end a row; CR LF, LF and CR do. A blank line is a row without cells.
class csv_rows {
public:
    csv_rows();
    ~csv_rows();
    csv_rows(const csv_rows&) = delete;
    csv_rows& operator=(const csv_rows&) = delete;

    /// Splits `text`, the next piece of the file, and forgets the complete rows of the piece before. Every piece but the last must end with
    /// a newline, quoted or not, and stay where it is until the next call. False when the quoting is broken: what follows the rows found
    /// cannot be told apart. Throws std::bad_alloc.
    [[nodiscard]] bool feed(std::string_view text);
    /// Ends the file: a last row without a newline becomes complete. False when a quote is left open.
    [[nodiscard]] bool end();

    /// Whether what was fed ends with a complete row: no quoted cell goes on.
    [[nodiscard]] bool between_rows() const noexcept {
        return cells_.size() == (ends_.empty() ? 0 : ends_.back()) && parser_.entry_pos == 0;
    }
    /// Between rows: says that a piece of whole lines was split elsewhere.
    void pass_over() noexcept { after_carriage_return_ = false; }

    [[nodiscard]] std::size_t size() const noexcept { return ends_.size(); }
    /// The cells of a complete row; those of row after row follow each other in memory.
    [[nodiscard]] gsl::span<const column_view::text_element> operator[](std::size_t row) const noexcept {
        const auto first = row == 0 ? 0 : ends_[row - 1];
        return {cells_.data() + first, ends_[row] - first};
    }

private:
    void forget_complete_rows();
    void make_room(std::size_t more);
    void split_plain(std::string_view lines);
    [[nodiscard]] bool split_quoted(std::string_view text);
    void rethrow();
    void end_row(int newline);

    static void take_cell(void* data, std::size_t length, void* rows) noexcept;
    static void take_row_end(int newline, void* rows) noexcept;

    csv_parser parser_{};
    std::vector<column_view::text_element> cells_;
    std::vector<std::size_t> ends_;  // per complete row: place past its last cell
    std::vector<char> unquoted_;     // texts of the cells that libcsv took apart
    std::size_t unquoted_used_ = 0;
    bool after_carriage_return_ = false;  // the row just ended with CR: a LF now belongs to that end
    std::exception_ptr thrown_;           // in a callback: libcsv is C, no exception may pass through it
};

}  // namespace ipsf::detail
