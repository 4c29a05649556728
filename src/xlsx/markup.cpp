// Takes texts, numbers and places; gives them as they stand in the markup of a workbook.
#include "xlsx/markup.hpp"

#include <algorithm>
#include <array>

namespace ipsf::xlsx {
namespace {

/// What a spreadsheet would read as one character: "_x", four digits to the base of 16, "_".
bool begins_escape(std::string_view text) noexcept {
    constexpr std::size_t length = 7;
    return text.size() >= length && text[0] == '_' && text[1] == 'x' && text[length - 1] == '_' &&
           text.substr(2, 4).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

}  // namespace

std::size_t utf16_length(std::string_view text) noexcept {
    std::size_t units = 0;
    for (const char byte : text) {
        const auto code = static_cast<unsigned char>(byte);
        if ((code & 0xC0U) != 0x80U) units += code >= 0xF0U ? 2 : 1;
    }
    return units;
}

void append_cell_text(std::string& to, std::string_view text) {
    std::size_t done = 0;
    for (std::size_t at = text.find('_'); at != std::string_view::npos; at = text.find('_', at + 1)) {
        if (!begins_escape(text.substr(at))) continue;
        append_escaped(to, text.substr(done, at - done));
        to += "_x005F_";
        done = at + 1;
    }
    append_escaped(to, text.substr(done));
}

std::string column_letters(std::size_t column) {
    constexpr std::size_t letters = 26;
    std::string name;
    for (auto rest = column + 1; rest > 0; rest = (rest - 1) / letters)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % letters));
    return name;
}

std::string fixed_place(std::size_t column, std::size_t row) {
    return "$" + column_letters(column) + "$" + std::to_string(row + 1);
}

std::string quoted_sheet(std::string_view name) {
    std::string quoted = "'";
    for (const char sign : name) quoted.append(sign == '\'' ? 2 : 1, sign);
    return quoted + "'";
}

}  // namespace ipsf::xlsx
