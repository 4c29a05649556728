#include "compare.hpp"

#include <algorithm>
#include <array>

namespace dmn_tests {
namespace {

constexpr const char* rule = "not-as-written";

/// Labels, and the attributes of other tools.
bool is_shown_only(pugi::xml_attribute one) {
    const std::string_view name = one.name();
    return name == "label" || name == "exporterVersion" ||
           (name.find(':') != std::string_view::npos && !name.starts_with("ipsf:"));
}

bool is_shown_only(pugi::xml_node element) {
    constexpr std::array<std::string_view, 3> names{"description", "question", "dmndi:DMNDI"};
    return std::find(names.begin(), names.end(), element.name()) != names.end();
}

std::string in_ticks(std::string_view text) { return "`" + std::string(text) + "`"; }

/// The first element from `from` on that does not only show something.
pugi::xml_node next_that_counts(pugi::xml_node from) {
    while (from && (from.type() != pugi::node_element || is_shown_only(from))) from = from.next_sibling();
    return from;
}

/// All text that stands in the element itself.
std::string own_text_of(pugi::xml_node element) {
    std::string text;
    for (const pugi::xml_node child : element.children())
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) text += child.value();
    return text;
}

void compare_attributes(pugi::xml_node read, pugi::xml_node written, file_problems& problems) {
    for (const pugi::xml_attribute one : written.attributes()) {
        const pugi::xml_attribute found = read.attribute(one.name());
        if (found.empty() || std::string_view(found.value()) != one.value())
            problems.add(read, rule,
                         in_ticks(one.name()) + " of " + in_ticks(read.name()) + " must be " + in_ticks(one.value()));
    }
    for (const pugi::xml_attribute one : read.attributes())
        if (!is_shown_only(one) && written.attribute(one.name()).empty())
            problems.add(
                read, rule,
                in_ticks(read.name()) + " has " + in_ticks(one.name()) + ", which ipsf does not write; remove it");
}

void compare_text(pugi::xml_node read, pugi::xml_node written, file_problems& problems) {
    const std::string expected = own_text_of(written);
    if (own_text_of(read) == expected) return;
    problems.add(read, rule,
                 in_ticks(read.name()) + (expected.empty() ? " must have no text" : " must be " + in_ticks(expected)));
}

}  // namespace

file_problems::file_problems(std::string_view xml, std::string_view name) : xml_(xml), line_starts_{0}, log_(name) {
    for (std::size_t end = xml_.find('\n'); end != std::string_view::npos; end = xml_.find('\n', end + 1))
        line_starts_.push_back(end + 1);
}

void file_problems::add(pugi::xml_node element, const std::string& broken, const std::string& sentence) {
    // An element's offset is that of its name; it begins one before.
    add_at(static_cast<std::size_t>(std::max<std::ptrdiff_t>(element.offset_debug(), 1)) - 1, broken, sentence);
}

void file_problems::add_at(std::size_t offset, const std::string& broken, const std::string& sentence) {
    const auto below = std::upper_bound(line_starts_.begin(), line_starts_.end(), std::min(offset, xml_.size()));
    log_.add(
        {below - line_starts_.begin(), static_cast<std::int64_t>(std::min(offset, xml_.size()) - *(below - 1)) + 1},
        broken, sentence);
}

void compare(pugi::xml_node read, pugi::xml_node written, file_problems& problems) {
    compare_attributes(read, written, problems);
    compare_text(read, written, problems);
    pugi::xml_node one = next_that_counts(read.first_child());
    for (pugi::xml_node expected = next_that_counts(written.first_child()); expected;
         expected = next_that_counts(expected.next_sibling())) {
        if (std::string_view(one.name()) != expected.name()) {
            problems.add(one ? one : read, rule,
                         (one ? in_ticks(one.name()) + " stands where " : in_ticks(read.name()) + " ends where ") +
                             in_ticks(expected.name()) + " must stand");
            return;
        }
        compare(one, expected, problems);
        one = next_that_counts(one.next_sibling());
    }
    if (one) problems.add(one, rule, in_ticks(one.name()) + " is not what ipsf writes here; remove it");
}

}  // namespace dmn_tests
