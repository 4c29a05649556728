// Takes what a page says; breaks, indents and aligns it to the width of the page.
#include "page/text_page.hpp"

#include "page/table_parts.hpp"

#include <ipsf/visible.hpp>

#include <algorithm>

namespace ipsf::pages {
namespace {

constexpr std::size_t gap = 2;

std::string spaces(std::size_t count) { return std::string(count, ' '); }

/// The cells from the one at `first` after each other, each right-aligned in its column.
std::string in_columns(const std::vector<table_column>& columns, const std::vector<std::string>& cells,
                       std::size_t first) {
    std::string all;
    for (auto place = first; place < cells.size(); ++place) all += pad_left(cells[place], columns[place].width);
    return all;
}

std::vector<std::string> titles_of(const table& shown) {
    std::vector<std::string> titles;
    for (const auto& column : shown.columns) titles.push_back(column.title);
    return titles;
}

/// The columns that the one at `place` takes of a line, a gap before it included unless it is the first.
std::size_t width_in(const table& shown, std::size_t place) {
    const auto& column = shown.columns[place];
    if (column.width != 0) return column.width;
    auto widest = width_of(column.title);
    for (const auto& row : shown.rows) widest = std::max(widest, width_of(row.cells[place]));
    return widest;
}

}  // namespace

void text_page::title(std::string_view text) {
    line(text);
    line(std::string(page_width, '='));
}

void text_page::part(std::string_view text, std::string_view at_end) {
    space();
    at_margin(text, at_end);
    line(std::string(page_width, '-'));
}

void text_page::line(std::string_view text) {
    const auto end = text.find_last_not_of(' ');
    text_.append(visible(text.substr(0, end == std::string_view::npos ? 0 : end + 1))).append("\n");
}

void text_page::space() { text_ += "\n"; }

void text_page::at_margin(std::string_view text, std::string_view at_end) {
    line(pad_right(text, page_width - width_of(at_end)).append(at_end));
}

void text_page::paragraph(std::string_view text, std::size_t indent) {
    for (const auto& each : wrap(text, page_width - indent)) line(spaces(indent) + each);
}

void text_page::fact(std::string_view label, std::string_view value, fact_place place) {
    const auto labels = wrap(label, place.at - place.indent - gap);
    const auto values = wrap(value, page_width - place.at);
    for (std::size_t i = 0; i < std::max(labels.size(), values.size()); ++i) {
        const std::string left = spaces(place.indent) + (i < labels.size() ? labels[i] : std::string());
        line(pad_right(left, place.at) + (i < values.size() ? values[i] : std::string()));
    }
}

void text_page::numbered(std::string_view number, std::string_view title, std::string_view at_end) {
    constexpr std::size_t indent = 5;
    constexpr std::size_t before_end = 3;
    const auto titles = wrap(title, page_width - indent - before_end - width_of(at_end));
    for (std::size_t i = 0; i < titles.size(); ++i) {
        const auto left = (i == 0 ? pad_left(number, indent - gap) + spaces(gap) : spaces(indent)) + titles[i];
        if (i == 0)
            at_margin(left, at_end);
        else
            line(left);
    }
}

void text_page::show(const table& shown) {
    if (shown.as == table::layout::split) return split(shown);
    if (shown.as == table::layout::labelled) return labelled(shown);
    if (shown.as == table::layout::side_by_side) return side_by_side(shown);
    const auto head = titles_of(shown);
    const std::size_t first = shown.as == table::layout::numbered ? 2 : 1;
    if (shown.has_head()) at_margin(head[first - 1], in_columns(shown.columns, head, first));
    for (const auto& row : shown.rows) {
        const auto at_end = in_columns(shown.columns, row.cells, first);
        if (first == 2)
            numbered(row.cells[0], row.cells[1], at_end);
        else
            at_margin(row.cells[0], at_end);
        for (const auto& detail : row.details) paragraph(detail, shown.detail_indent);
    }
}

void text_page::side_by_side(const table& shown) {
    const auto end = shown.columns.size();
    std::vector<std::size_t> widths;
    for (std::size_t place = 0; place < shown.columns.size(); ++place) widths.push_back(width_in(shown, place));
    const auto write = [&](const std::vector<std::string>& cells) {
        std::string all;
        bool needs_gap = false;
        for (std::size_t place = 0; place < end; ++place) {
            const auto& column = shown.columns[place];
            const bool fixed = column.width != 0;
            if (needs_gap && !(column.number && fixed)) all += spaces(gap);
            needs_gap = column.number || !fixed;
            if (column.number)
                all += pad_left(cells[place], widths[place]);
            else if (fixed && place + 1 < end && !shown.columns[place + 1].number)
                all += pad_right(cells[place], widths[place] - 1) + " ";
            else
                all += pad_right(cells[place], widths[place]);
        }
        line(all);
    };
    if (shown.has_head()) write(titles_of(shown));
    for (const auto& row : shown.rows) {
        write(row.cells);
        for (const auto& detail : row.details) paragraph(detail, shown.detail_indent);
    }
}

void text_page::labelled(const table& shown) {
    for (const auto& row : shown.rows) {
        fact(row.cells[0], row.cells[1], {.indent = row.inner ? std::size_t{2} : 0, .at = shown.detail_indent});
        for (const auto& detail : row.details) paragraph(detail, shown.detail_indent);
    }
}

void text_page::split(const table& shown) {
    bool first = true;
    for (const auto& part : parts_of(shown, page_width)) {
        if (!first) space();
        first = false;
        side_by_side(part);
    }
}

void text_page::show(const changes& shown) {
    constexpr fact_place under_change{.indent = 3, .at = 12};
    for (const auto& one : shown.rows) {
        paragraph(one.about);
        if (one.before) fact(one.now ? shown.before : shown.dropped, *one.before, under_change);
        if (one.now) fact(one.before ? shown.now : shown.added, *one.now, under_change);
    }
}

void text_page::show(const shown_criterion& shown) {
    constexpr std::size_t indent = 7;
    constexpr std::size_t value_at = 62;
    numbered(std::to_string(shown.id), shown.title, shown.level);
    for (const auto& input : shown.inputs) {
        if (!input.told) continue;
        fact(input.label, input.value, {.indent = indent, .at = value_at});
        if (!input.note.empty()) paragraph(input.note, value_at);
    }
    paragraph(shown.basis, indent);
    if (!shown.next.empty()) paragraph(shown.next, indent);
}

}  // namespace ipsf::pages
