#include "report/level_titles.hpp"

#include "report/words.hpp"

#include <algorithm>

namespace ipsf::reporting {

std::string show_levels(const rulebook& edition, std::string_view lowest, std::string_view highest, language in) {
    const auto title = [&](std::string_view key) {
        return std::find_if(edition.levels.begin(), edition.levels.end(), [&](const auto& level) { return level.key == key; })
            ->title.in(in);
    };
    if (lowest == highest) return title(lowest);
    return title(lowest) + " " + std::string(say(word::to, in)) + " " + title(highest);
}

}  // namespace ipsf::reporting
