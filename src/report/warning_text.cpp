// Takes a warning; gives its line.
#include "report/warning_text.hpp"

#include "report/shown_values.hpp"
#include "report/words.hpp"
#include "tables/warning_table.hpp"

#include <algorithm>
#include <vector>

namespace ipsf::reporting {
namespace {

/// The kind, and in brackets what it names.
std::string with_names(const std::string& kind, const warning& what, language in) {
    std::vector<std::string> place;
    if (!what.table.empty()) place.push_back(what.table);
    if (what.is_named()) place.push_back(what.name.empty() ? "\"\"" : what.name);
    if (what.row != 0) place.push_back(words::row.in(in) + " " + std::to_string(what.row));
    if (what.other_row != 0) place.push_back(std::to_string(what.other_row));
    return place.empty() ? kind : kind + " (" + join(place, ", ") + ")";
}

}  // namespace

std::string warning_text(const warning& what, language in) { return with_names(what.kind, what, in); }

std::string warning_kind_in_words(const std::string& kind, language in) {
    const auto words = tables::warning_kind_words();
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& one) { return one.key == kind; });
    return found == words.end() ? kind : std::string(show_word(*found, in));
}

std::string warning_in_words(const warning& what, language in) {
    return with_names(warning_kind_in_words(what.kind, in), what, in);
}

}  // namespace ipsf::reporting
