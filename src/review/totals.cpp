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

/// All bands from that of the lowest to that of the highest total.
std::vector<std::string> levels_between(const rulebook& edition, int low, int high) {
    std::vector<std::string> keys;
    const auto& lowest = edition.level_of(low);
    for (const auto& level : edition.levels)
        if (level.at_least >= lowest.at_least && (level.at_least <= high || &level == &lowest)) keys.push_back(level.key);
    return keys;
}

}  // namespace

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

}  // namespace ipsf::reviewing
