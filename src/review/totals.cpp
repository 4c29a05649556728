#include "review/totals.hpp"

#include "review/next_level.hpp"

#include <algorithm>

namespace ipsf::reviewing {
namespace {

template <typename part>
std::vector<part_sum> sums_of(const std::vector<part>& parts, const rulebook& edition, const std::vector<criterion_score>& scores) {
    std::vector<part_sum> sums;
    for (const auto& each : parts) {
        part_sum sum{each.key, 0, 0, 0};
        for (std::size_t i = 0; i < scores.size(); ++i) {
            if (std::find(each.criteria.begin(), each.criteria.end(), scores[i].id) == each.criteria.end()) continue;
            sum.low += scores[i].decided.low;
            sum.high += scores[i].decided.high;
            sum.of += edition.criteria[i].rows.front().level;
        }
        sums.push_back(std::move(sum));
    }
    return sums;
}

}  // namespace

std::vector<std::string> levels_between(const rulebook& edition, int low, int high) {
    std::vector<std::string> keys;
    const auto& lowest = edition.level_of(low);
    for (const auto& level : edition.levels)
        if (level.at_least >= lowest.at_least && (level.at_least <= high || &level == &lowest)) keys.push_back(level.key);
    return keys;
}

void sum_up(const rulebook& edition, review& made) {
    for (const auto& score : made.criteria) {
        made.total_low += score.decided.low;
        made.total_high += score.decided.high;
    }
    made.sections = sums_of(edition.sections, edition, made.criteria);
    made.principles = sums_of(edition.principles, edition, made.criteria);
    made.levels = levels_between(edition, made.total_low, made.total_high);
    const int months = edition.months_after(made.total_low);
    if (months == edition.months_after(made.total_high)) made.next_review_by = add_months(made.looked_at.as_of, months);
    made.way = find_way_up(edition, made.criteria, made.total_low);
}

review_series::summary in_short(const rulebook& edition, const std::vector<decided_levels>& criteria) {
    review_series::summary made;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        made.low[i] = static_cast<std::uint8_t>(criteria[i].low);
        made.high[i] = static_cast<std::uint8_t>(criteria[i].high);
        made.total_low += criteria[i].low;
        made.total_high += criteria[i].high;
    }
    made.lowest_level = edition.level_of(made.total_low).key;
    made.highest_level = edition.level_of(made.total_high).key;
    return made;
}

}  // namespace ipsf::reviewing
