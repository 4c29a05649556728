// Takes words; measures, pads and breaks them by columns.
#include "page/text_layout.hpp"

#include "base/visible.hpp"

#include <ipsf/visible.hpp>

#include <algorithm>

namespace ipsf::pages {
namespace {

std::string missing_spaces(std::string_view text, std::size_t width) {
    const auto has = width_of(text);
    return std::string(has < width ? width - has : 0, ' ');
}

}  // namespace

std::size_t width_of(std::string_view text) {
    if (!is_visible(text)) return width_of(visible(text));
    const auto starts_character = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_character));
}

std::string pad_right(std::string_view text, std::size_t width) {
    return std::string(text) + missing_spaces(text, width);
}

std::string pad_left(std::string_view text, std::size_t width) {
    return missing_spaces(text, width) + std::string(text);
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
    std::vector<std::string> lines{""};
    while (true) {
        const auto start = text.find_first_not_of(' ');
        if (start == std::string_view::npos) return lines;
        text.remove_prefix(start);
        const auto word = text.substr(0, text.find(' '));
        text.remove_prefix(word.size());
        auto& last = lines.back();
        if (last.empty()) {
            last = word;
        } else if (width_of(last) + 1 + width_of(word) <= width) {
            last.append(" ").append(word);
        } else {
            lines.emplace_back(word);
        }
    }
}

}  // namespace ipsf::pages
