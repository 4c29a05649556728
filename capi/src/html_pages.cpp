// Reads the options of pages.
#include "html_pages.hpp"

#include <algorithm>

namespace ipsf::capi {
namespace {

report_part part_of(std::string_view name) {
    const auto* const found = std::find(report_part_names.begin(), report_part_names.end(), name);
    if (found != report_part_names.end()) return static_cast<report_part>(found - report_part_names.begin());
    std::string parts;
    for (const auto part : report_part_names) parts.append(parts.empty() ? "" : ", ").append(part);
    throw invalid_argument("a part to be left out is no part of a report; give one of " + parts);
}

std::string text_or_nothing(const char* text) {
    return text == nullptr ? std::string() : std::string(text_of(text, -1));
}

}  // namespace

page_options options_of(const ipsf_page_options* given) {
    if (given == nullptr) return {};
    const auto read = read_struct(given, ipsf_page_options IPSF_PAGE_OPTIONS_INIT);
    page_options options;
    options.asked.in = language_of(read.language);
    options.asked.service = text_or_nothing(read.service);
    options.asked.assessors = texts_of(read.assessors, read.assessor_count);
    for (const auto& part : texts_of(read.left_out, read.left_out_count)) options.asked.left_out.insert(part_of(part));
    options.asked.repeated_by = text_or_nothing(read.repeated_by);
    require(read.show_ids == 0 || read.show_ids == 1, "`show_ids` is neither 0 nor 1");
    options.asked.show_ids = read.show_ids == 1;
    if (read.course != nullptr) options.beside.course = &read.course->made;
    if (read.history != nullptr) options.beside.from = read.history->loaded.get();
    return options;
}

}  // namespace ipsf::capi
