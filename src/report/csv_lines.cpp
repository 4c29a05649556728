// Takes cells; gives lines of CSV, quoted where they have to be and, for a spreadsheet, marked so that no text is
// taken for a formula or a number.
#include "report/csv_lines.hpp"

#include "base/visible.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace ipsf::reporting {

using namespace pages;

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// With these a spreadsheet begins a formula; the wide forms too where East Asian texts are typed. The apostrophe marks
/// a text, and so has to be told from one that was put there.
bool begins_formula(char32_t code) noexcept {
    constexpr std::u32string_view signs = U"=+-@'\u2212\uFF1D\uFF0B\uFF0D\uFF20";
    return signs.find(code) != std::u32string_view::npos;
}

/// Made of digits and what stands between them in numbers, dates and times, but not a whole number that is shown as it
/// is written.
bool looks_like_another_number(std::string_view value) noexcept {
    constexpr std::size_t exact_digits = 15;  // of what a spreadsheet keeps of a number
    constexpr std::string_view digits = "0123456789";
    if ((digits.find(value.front()) == std::string_view::npos && value.front() != '.' && value.front() != ',') ||
        value.find_first_not_of("0123456789.,:/+-eE% ") != std::string_view::npos)
        return false;
    const bool whole = value.find_first_not_of(digits) == std::string_view::npos;
    return !whole || value.size() > exact_digits || (value.front() == '0' && value.size() > 1);
}

bool is_read_otherwise(std::string_view value) noexcept {
    if (value.empty()) return false;
    if (looks_like_another_number(value)) return true;
    while (!value.empty()) {
        const auto [code, length, well_formed] = first_character(value);
        const bool blank = well_formed && (code == ' ' || code == 0xA0 || is_hidden(code));
        if (!blank) return begins_formula(code);
        value.remove_prefix(length);
    }
    return false;
}

}  // namespace

csv_lines::csv_lines(csv_for whom) : whom_(whom) {
    if (whom_ == csv_for::spreadsheet)
        all_ = byte_order_mark;  // or it takes the file for one in the encoding of its country
}

void csv_lines::text(std::string_view value) {
    if (whom_ == csv_for::spreadsheet && is_read_otherwise(value)) {
        begin_cell();
        quoted("'" + std::string(value));
    } else {
        cell(value);
    }
}

void csv_lines::number(std::optional<std::int64_t> value) {
    begin_cell();
    if (!value) return;
    std::array<char, 20> digits{};
    all_.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), *value).ptr);
}

void csv_lines::end_line() {
    all_ += "\r\n";
    line_begun_ = false;
}

void csv_lines::cell(std::string_view value) {
    begin_cell();
    // A spreadsheet may be set to part cells at any of these.
    const auto* const special = whom_ == csv_for::spreadsheet ? ";,\t\"\r\n" : ",\"\r\n";
    if (value.find_first_of(special) == std::string_view::npos)
        all_ += value;
    else
        quoted(value);
}

void csv_lines::begin_cell() {
    if (line_begun_) all_ += whom_ == csv_for::spreadsheet ? ';' : ',';
    line_begun_ = true;
}

void csv_lines::quoted(std::string_view value) {
    all_ += '"';
    for (const char c : value) all_.append(c == '"' ? 2 : 1, c);
    all_ += '"';
}

}  // namespace ipsf::reporting
