// Takes the scores of a review; fills in what they add up to: sections, principles, and each total with its level,
// next review and way up.
#include "review/totals.hpp"

#include "review/next_level.hpp"

#include <algorithm>

namespace ipsf::reviewing {
namespace {

template <typename part>
std::vector<part_sum> sums_of(const std::vector<part>& parts, const edition& edition,
                              const std::vector<criterion_score>& scores) {
    std::vector<part_sum> sums;
    for (const auto& each : parts) {
        part_sum sum{.key = each.key};
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

void sum_up(const edition& edition, review& made) {
    made.sections = sums_of(edition.sections, edition, made.criteria);
    made.principles = sums_of(edition.principles, edition, made.criteria);
    std::vector<total_range> totals(edition.scales.size());
    detail::add_up(
        edition.criteria, [&](std::size_t place) -> const verdict& { return made.criteria[place].decided; }, totals);
    for (std::size_t place = 0; place < totals.size(); ++place) {
        const auto& of = edition.scales[place];
        made.totals.push_back({with_levels(of, totals[place]), next_review_by(of, totals[place], made.looked_at.as_of),
                               find_way_up(edition, place, made.criteria, totals[place].low)});
    }
}

}  // namespace ipsf::reviewing
