// Takes the levels of reviews as they are decided; keeps them in a byte each, and adds up the totals.
#include "review/short_reviews.hpp"

namespace ipsf {

short_reviews::short_reviews(const edition& edition, std::size_t reviews)
    : criteria_(edition.criteria.size()),
      scales_(edition.scales.size()),
      low_(reviews * criteria_),
      high_(reviews * criteria_),
      totals_(reviews * scales_) {}

void short_reviews::put(std::size_t place, const edition& edition,
                        const std::vector<reviewing::decided_levels>& criteria) {
    auto* low = low_.data() + place * criteria_;
    auto* high = high_.data() + place * criteria_;
    for (std::size_t i = 0; i < criteria_; ++i) {
        low[i] = static_cast<std::uint8_t>(criteria[i].low);
        high[i] = static_cast<std::uint8_t>(criteria[i].high);
    }
    detail::add_up(edition.criteria, [&](std::size_t i) -> const reviewing::decided_levels& { return criteria[i]; },
                   {totals_.data() + place * scales_, scales_});
}

review_in_short short_reviews::at(std::size_t place) const {
    return {{low_.data() + place * criteria_, criteria_},
            {high_.data() + place * criteria_, criteria_},
            {totals_.data() + place * scales_, scales_}};
}

}  // namespace ipsf
