// Splits a CSV file (RFC 4180, or with another separator) into rows of cells, piece by piece.
#pragma once

#include <ipsf/history_builder.hpp>

#include <csv.h>

#include <algorithm>
#include <cstddef>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf::detail {

/// The rows of the piece last fed. Their cells point into that piece or into the splitter and live until the next call
/// of `feed` or `end`. A quoted newline does not end a row; CR LF, LF and CR do. A blank line is a row without cells.
class csv_rows {
public:
    csv_rows();
    ~csv_rows();
    csv_rows(const csv_rows&) = delete;
    csv_rows& operator=(const csv_rows&) = delete;

    /// Before anything is fed: a comma (unless this is said), semicolon or tab stands between cells.
    void separate_by(char separator) noexcept;

    /// Splits `text`, the next piece of the file, and forgets the complete rows of the piece before. Every piece but
    /// the last must end with a newline, quoted or not, and stay where it is until the next call. False when the
    /// quoting is broken: what follows the rows found cannot be told apart. Throws std::bad_alloc.
    [[nodiscard]] bool feed(std::string_view text);
    /// Ends the file: a last row without a newline becomes complete. False when a quote is left open.
    [[nodiscard]] bool end();

    /// Whether what was fed ends with a complete row: no quoted cell goes on.
    [[nodiscard]] bool between_rows() const noexcept {
        return lengths_.size() == handed_out_ && parser_.entry_pos == 0;
    }
    /// Bytes of the row that goes on in the next piece.
    [[nodiscard]] std::size_t begun_bytes() const noexcept {
        return unquoted_.size() - handed_out_bytes_ + parser_.entry_pos;
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
    template <char separator>
    void split_plain(std::string_view lines);
    void split_plain(std::string_view lines);
    [[nodiscard]] bool split_quoted(std::string_view text);
    [[nodiscard]] bool take_apart(std::string_view text);
    void rethrow();
    void hand_out();
    void end_row(std::size_t cells, int newline);

    static void take_cell(void* data, std::size_t length, void* rows) noexcept;
    static void take_row_end(int newline, void* rows) noexcept;

    // Of the complete rows of the piece last fed: all their cells point into that piece, or all into `unquoted_`.
    std::vector<column_view::text_element> cells_;
    std::vector<std::size_t> ends_;  // per complete row: place past its last cell

    char separator_ = ',';
    // What libcsv took apart: texts one after the other and their lengths, of the complete rows that were handed out
    // and of a begun one. No cell points at a text before the whole piece is taken apart, so the texts may move.
    csv_parser parser_{};
    std::string unquoted_;
    std::vector<std::size_t> lengths_;
    std::size_t handed_out_ = 0;          // lengths
    std::size_t handed_out_bytes_ = 0;    // of `unquoted_`
    bool after_carriage_return_ = false;  // the row just ended with CR: a LF now belongs to that end
    std::exception_ptr thrown_;           // in a callback: libcsv is C, no exception may pass through it
};

/// Whether a row says nothing: a blank line or, as spreadsheets save rows that were emptied, separators alone, as many
/// as between `columns`. With fewer it may be the beginning of a row.
[[nodiscard]] inline bool is_blank(gsl::span<const column_view::text_element> cells, std::size_t columns) noexcept {
    if (cells.size() != columns || columns == 1) return cells.empty();
    return std::all_of(cells.begin(), cells.end(), [](const auto& cell) { return cell.length == 0; });
}

}  // namespace ipsf::detail
