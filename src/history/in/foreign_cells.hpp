// The cells of one CSV file that are written otherwise than docs/history.md says: another encoding, dates
// as 31.12.2024, a decimal comma.
#pragma once

#include "history/in/encoding_survey.hpp"

#include <ipsf/csv_dialect.hpp>
#include <ipsf/history_builder.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace ipsf::detail {

/// Brings cells into the one form in which histories are read, and keeps what the file says about its dialect. The
/// first evidence does not decide for the rest: whatever contradicts it is told at the end, wherever it stands, so that
/// the result depends neither on the order of rows nor on how the file is cut.
class foreign_cells {
public:
    enum class kind : std::uint8_t {
        as_it_is,
        day,
        small_number,  ///< nothing above 1: no comma in it can part thousands
        number         ///< a number among other things
    };
    struct column {
        std::size_t order = 0;  ///< of its table: of two problems in a row the first column's is told
        kind holds = kind::as_it_is;
    };
    /// What keeps a file from being read.
    struct contradiction {
        std::int64_t row;
        std::optional<std::size_t> column;  ///< its order; none for a text of no column
        std::string_view rule;
        std::string says;
    };

    /// `survey`: looks at the whole file, called once at most, when a text is not UTF-8.
    foreign_cells(const csv_dialect& said, std::function<encoding_survey()> survey)
        : said_(said), survey_(std::move(survey)) {}

    /// The file is in UTF-16, which its beginning says, and comes as UTF-8.
    void comes_from_utf_16();
    /// The next lines of the file, before their cells.
    void see(std::string_view lines);

    /// A text of the header, or of a row that is refused for its form.
    [[nodiscard]] std::string text(std::string_view written, std::int64_t row);
    /// The columns whose cells are handed over, in their order.
    void expect(std::vector<column> columns);
    /// Whether rows can be read that this has not seen, but for dates.
    [[nodiscard]] bool lets_pass() const noexcept;
    /// Rows that this has not seen have a date as 2024-12-31.
    void pass_date(std::int64_t row, std::size_t column_order);
    [[nodiscard]] bool has_iso_date() const noexcept { return iso_.has_value(); }

    /// Rows from number `first_row` on: lets `columns`, texts of these rows, point to other texts where some have to be
    /// written otherwise. Those live until the next call.
    void read(std::int64_t first_row, std::int64_t rows, gsl::span<column_view> columns);

    /// Once all was read.
    [[nodiscard]] std::vector<contradiction> contradictions() const;
    /// What was found and is not what docs/history.md says: "delimiter tab, encoding windows-1252", with the delimiter
    /// as csv_beginning says it. Empty: nothing.
    [[nodiscard]] std::string found(std::string delimiter) const;

private:
    struct place {
        std::int64_t row;
        std::optional<std::size_t> column;
        bool operator<(const place& other) const { return std::tie(row, column) < std::tie(other.row, other.column); }
    };
    using first_place = std::optional<place>;
    /// A column's cells that are written otherwise.
    struct rewritten {
        struct change {
            std::int64_t row;
            std::size_t end;  // of its text, which begins where the one before ends
        };
        std::string texts;
        std::vector<change> changes;
        std::vector<column_view::text_element> cells;
    };

    static void note(first_place& first, const place& where);
    [[nodiscard]] bool has_foreign_bytes(std::string_view text, const place& where);
    void decode(std::string_view text, const place& where, std::string& into);
    bool rewrite_day(std::string_view text, const place& where, std::string& into);
    bool rewrite_number(std::string_view text, const place& where, kind holds, std::string& into);
    bool rewrite(std::string_view text, const place& where, kind holds, std::string& into);
    void read(std::int64_t first_row, std::int64_t rows, const column& of, column_view& cells, rewritten& into);

    csv_dialect said_;
    std::function<encoding_survey()> survey_;
    std::vector<column> columns_;
    std::vector<rewritten> rewritten_;
    std::string decoded_;  // a cell's text, while it is looked at

    bool from_utf_16_ = false;
    bool beyond_ascii_ = false;
    std::optional<encoding_survey> whole_;  // once a text was not UTF-8
    // Where the first of each stands.
    first_place not_utf_8_, undefined_, iso_, dotted_, point_, point_or_thousands_, comma_, comma_or_thousands_;
};

}  // namespace ipsf::detail
