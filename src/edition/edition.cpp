#include <ipsf/edition.hpp>

#include "base/expects.hpp"

#include <algorithm>

namespace ipsf {

const std::string& edition::choice(std::string_view key) const {
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const named_choice& one) { return one.key == key; });
    expects(found != choices.end());
    return found->value;
}

std::int64_t edition::choice_number(std::string_view key) const {
    const auto number = parse_whole(choice(key));
    expects(number.has_value());
    return *number;
}

const criterion* edition::find_criterion(int wanted) const noexcept {
    const auto found =
        std::find_if(criteria.begin(), criteria.end(), [&](const criterion& one) { return one.id == wanted; });
    return found == criteria.end() ? nullptr : &*found;
}

const input* edition::find_input(std::string_view name) const noexcept {
    for (const criterion& one : criteria)
        for (const input& asked : one.inputs)
            if (asked.name == name) return &asked;
    return nullptr;
}

const score_level& scale::level_of(int total) const {
    const auto above =
        std::find_if(levels.begin(), levels.end(), [&](const score_level& one) { return one.at_least > total; });
    expects(above != levels.begin());
    return *(above - 1);
}

const score_level& scale::find_level(std::string_view level) const {
    const auto found =
        std::find_if(levels.begin(), levels.end(), [&](const score_level& one) { return one.key == level; });
    expects(found != levels.end());
    return *found;
}

int scale::months_after(int total) const {
    const auto above = std::find_if(intervals.begin(), intervals.end(),
                                    [&](const review_interval& one) { return one.at_least > total; });
    expects(above != intervals.begin());
    return (above - 1)->months;
}

}  // namespace ipsf
