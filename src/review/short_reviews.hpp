// Levels and totals of many reviews by one edition, in columns: a byte for each level.
#pragma once

#include "review/criterion_score.hpp"

#include <ipsf/review.hpp>

#include <vector>

namespace ipsf {

class short_reviews {
public:
    /// Room for that many reviews, which different threads may put.
    short_reviews(const edition& edition, std::size_t reviews);

    /// Puts the review with those criteria at `place`. `edition`: as given to the constructor.
    void put(std::size_t place, const edition& edition, const std::vector<reviewing::decided_levels>& criteria);

    /// The review at `place`; what it lends lives as long as this object.
    [[nodiscard]] review_in_short at(std::size_t place) const;

private:
    std::size_t criteria_;
    std::size_t scales_;
    std::vector<std::uint8_t> low_, high_;
    std::vector<total_range> totals_;
};

}  // namespace ipsf
