// Takes titles; gives names that a spreadsheet takes for its sheets.
#include "xlsx/sheet_names.hpp"

#include "base/capitals.hpp"
#include "base/visible.hpp"
#include "xlsx/markup.hpp"

#include <ipsf/visible.hpp>

#include <algorithm>
#include <set>

namespace ipsf::xlsx {
namespace {

constexpr std::size_t most_characters = 31;  // of UTF-16

/// At most so many characters, whole ones, with a sign that something was left out.
std::string shortened(const std::string& text, std::size_t most) {
    if (utf16_length(text) <= most) return text;
    std::string kept;
    for (std::string_view rest = text; !rest.empty();) {
        const auto length = pages::first_character(rest).length;
        if (utf16_length(kept) + utf16_length(rest.substr(0, length)) + 1 > most) break;
        kept += rest.substr(0, length);
        rest.remove_prefix(length);
    }
    return kept.erase(kept.find_last_not_of(' ') + 1) + "\xE2\x80\xA6";
}

std::string taken_by_spreadsheets(const std::string& title) {
    auto name = visible(title);
    constexpr std::string_view forbidden = "[]:*?/\\", not_at_ends = "' ";
    for (auto& sign : name)
        if (forbidden.find(sign) != std::string_view::npos) sign = '-';
    name.erase(0, name.find_first_not_of(not_at_ends));
    name.erase(name.find_last_not_of(not_at_ends) + 1);
    if (name.empty()) return "-";
    return pages::with_capital(name);
}

}  // namespace

std::vector<std::string> sheet_names(const std::vector<std::string>& titles) {
    std::set<std::string> taken = {"history"};  // which spreadsheets keep for themselves
    std::vector<std::string> names;
    for (const auto& title : titles) {
        const auto wanted = taken_by_spreadsheets(title);
        auto name = shortened(wanted, most_characters);
        for (int number = 2; !taken.insert(pages::in_small_letters(name)).second; ++number) {
            const auto after = " " + std::to_string(number);
            name = shortened(wanted, most_characters - after.size()) + after;
        }
        names.push_back(std::move(name));
    }
    return names;
}

}  // namespace ipsf::xlsx
