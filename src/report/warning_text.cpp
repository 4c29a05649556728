// Takes a warning; gives its line.
#include "report/warning_text.hpp"

#include "report/shown_values.hpp"
#include "report/words.hpp"

#include <vector>

namespace ipsf::reporting {

std::string warning_text(const warning& what, language in) {
    std::vector<std::string> place;
    if (!what.table.empty()) place.push_back(what.table);
    if (what.is_named()) place.push_back(what.name.empty() ? "\"\"" : what.name);
    if (what.row != 0) place.push_back(words::row.in(in) + " " + std::to_string(what.row));
    if (what.other_row != 0) place.push_back(std::to_string(what.other_row));
    return place.empty() ? what.kind : what.kind + " (" + join(place, ", ") + ")";
}

}  // namespace ipsf::reporting
