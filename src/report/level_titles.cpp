// Takes the range of a total; gives the title of its level, or of the two at its ends.
#include "report/level_titles.hpp"

#include "report/words.hpp"

namespace ipsf::reporting {

std::string show_levels(const scale& of, const total_range& total, language in) {
    const auto& lowest = of.level_of(total.low);
    const auto& highest = of.level_of(total.high);
    if (&lowest == &highest) return lowest.title.in(in);
    return lowest.title.in(in) + " " + words::to.in(in) + " " + highest.title.in(in);
}

}  // namespace ipsf::reporting
