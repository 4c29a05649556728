#include "report/warning_text.hpp"

#include "report/shown_values.hpp"
#include "report/words.hpp"

#include <vector>

namespace ipsf::reporting {
namespace {

std::string without_control_characters(const std::string& name) {
    constexpr const char* digits = "0123456789ABCDEF";
    std::string shown;
    for (const char c : name) {
        const auto code = static_cast<unsigned char>(c);
        if (code >= 0x20 && code != 0x7F)
            shown += c;
        else
            shown.append("\\x").append(1, digits[code >> 4U]).append(1, digits[code & 15U]);
    }
    return shown;
}

}  // namespace

std::string warning_text(const warning& what, language in) {
    std::vector<std::string> place;
    if (!what.table.empty()) place.push_back(what.table);
    if (what.is_named()) place.push_back(what.name.empty() ? "\"\"" : without_control_characters(what.name));
    if (what.row != 0) place.push_back(std::string(say(word::row, in)) + " " + std::to_string(what.row));
    if (what.other_row != 0) place.push_back(std::to_string(what.other_row));
    return place.empty() ? what.kind : what.kind + " (" + join(place, ", ") + ")";
}

}  // namespace ipsf::reporting
