// Takes words and lines; breaks, indents and aligns them to the width of the page.
#include "report/text_page.hpp"

#include "report/visible.hpp"

#include <ipsf/report.hpp>

#include <algorithm>

namespace ipsf::reporting {
namespace {

std::string spaces(std::size_t count) { return std::string(count, ' '); }

std::size_t missing_columns(std::string_view text, std::size_t width) {
    const auto has = width_of(text);
    return has < width ? width - has : 0;
}

}  // namespace

std::size_t width_of(std::string_view text) {
    if (!is_visible(text)) return width_of(visible(text));
    const auto starts_character = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_character));
}

std::string pad_right(std::string_view text, std::size_t width) {
    return std::string(text) + spaces(missing_columns(text, width));
}

std::string pad_left(std::string_view text, std::size_t width) {
    return spaces(missing_columns(text, width)) + std::string(text);
}

std::string in_columns(const std::vector<std::string>& cells, std::size_t width) {
    std::string all;
    for (const auto& cell : cells) all += pad_left(cell, width);
    return all;
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

void text_page::line(std::string_view text) {
    const auto end = text.find_last_not_of(' ');
    text_.append(visible(text.substr(0, end == std::string_view::npos ? 0 : end + 1))).append("\n");
}

void text_page::empty_line() { text_ += "\n"; }

void text_page::heading(std::string_view text, std::string_view at_end) {
    empty_line();
    at_margin(text, at_end);
    line(std::string(page_width, '-'));
}

void text_page::at_margin(std::string_view text, std::string_view at_end) {
    line(pad_right(text, page_width - width_of(at_end)).append(at_end));
}

void text_page::paragraph(std::size_t indent, std::string_view text) {
    for (const auto& each : wrap(text, page_width - indent)) line(spaces(indent) + each);
}

void text_page::pair(std::size_t indent, std::string_view label, std::size_t at, std::string_view value) {
    constexpr std::size_t gap = 2;
    const auto labels = wrap(label, at - indent - gap);
    const auto values = wrap(value, page_width - at);
    for (std::size_t i = 0; i < std::max(labels.size(), values.size()); ++i) {
        const std::string left = spaces(indent) + (i < labels.size() ? labels[i] : std::string());
        line(pad_right(left, at) + (i < values.size() ? values[i] : std::string()));
    }
}

void text_page::numbered(int number, std::string_view title, std::string_view at_end) {
    constexpr std::size_t indent = 5;
    constexpr std::size_t gap = 3;
    const auto titles = wrap(title, page_width - indent - gap - width_of(at_end));
    for (std::size_t i = 0; i < titles.size(); ++i) {
        const auto left =
            (i == 0 ? pad_left(std::to_string(number), indent - 2) + spaces(2) : spaces(indent)) + titles[i];
        if (i == 0)
            at_margin(left, at_end);
        else
            line(left);
    }
}

}  // namespace ipsf::reporting
