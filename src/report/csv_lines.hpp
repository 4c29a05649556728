// Lines of a CSV file (RFC 4180), for programs or for a spreadsheet.
#pragma once

#include <ipsf/report.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ipsf::reporting {

/// Writes cells one after another.
class csv_lines {
public:
    explicit csv_lines(csv_for whom);

    /// A text of the library's own: a column's name, a key, a word.
    void word(std::string_view value) { cell(value); }
    /// A text of others, as an id: a spreadsheet is kept from reading a formula, a number or a date into it.
    void text(std::string_view value);
    /// Empty when there is none.
    void day(ipsf::day value) { cell(format_day(value)); }
    void number(std::optional<std::int64_t> value);
    void nothing() { cell({}); }
    void end_line();

    /// The language whose decimal sign the numbers have.
    [[nodiscard]] language decimals_in(language usual) const noexcept {
        return whom_ == csv_for::spreadsheet ? language::fi : usual;
    }

    [[nodiscard]] std::string take() noexcept { return std::move(all_); }

private:
    void cell(std::string_view value);
    void begin_cell();
    void quoted(std::string_view value);

    csv_for whom_;
    std::string all_;
    bool line_begun_ = false;
};

}  // namespace ipsf::reporting
