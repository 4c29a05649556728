// Counts how often assessors score alike. Kappa with linear weights (J. Cohen 1968) compares how far apart two score
// with how far apart they would if each spread the same levels over the criteria by chance; of more than two assessors
// both are added up over all pairs before they are compared, so that one exact fraction comes of it.
#include "consensus/agreement.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>

namespace ipsf::detail {
namespace {

bool all_scored(const assessed_criterion& one) {
    return std::all_of(one.by_assessor.begin(), one.by_assessor.end(), [](const auto& of) { return of.scored(); });
}

/// How often an assessor gave each level.
using level_counts = std::array<std::int64_t, highest_level + 1>;

/// How far apart two assessors are over all pairs of a criterion of one and a criterion of the other.
std::int64_t apart_by_chance(const level_counts& one, const level_counts& other) {
    std::int64_t sum = 0;
    for (std::size_t a = 0; a < one.size(); ++a)
        for (std::size_t b = 0; b < other.size(); ++b)
            sum += one[a] * other[b] * std::abs(static_cast<std::int64_t>(a) - static_cast<std::int64_t>(b));
    return sum;
}

std::optional<fraction> weighted_kappa(const std::vector<const assessed_criterion*>& compared) {
    if (compared.empty()) return std::nullopt;
    const auto assessors = compared.front()->by_assessor.size();
    std::vector<level_counts> counts(assessors, level_counts{});
    for (const auto* one : compared)
        for (std::size_t i = 0; i < assessors; ++i) ++counts[i][static_cast<std::size_t>(one->by_assessor[i].low)];
    std::int64_t apart = 0;
    std::int64_t by_chance = 0;
    for (std::size_t i = 0; i < assessors; ++i) {
        for (std::size_t j = i + 1; j < assessors; ++j) {
            for (const auto* one : compared) apart += std::abs(one->by_assessor[i].low - one->by_assessor[j].low);
            by_chance += apart_by_chance(counts[i], counts[j]);
        }
    }
    if (by_chance == 0) return std::nullopt;
    const auto numerator = by_chance - apart * static_cast<std::int64_t>(compared.size());
    const auto divisor = std::gcd(numerator, by_chance);
    return fraction{numerator / divisor, by_chance / divisor};
}

}  // namespace

void compare_levels(assessed_criterion& of) noexcept {
    int scored = 0;
    int lowest = highest_level;
    int highest = lowest_level;
    for (const auto& one : of.by_assessor) {
        if (!one.scored()) continue;
        ++scored;
        lowest = std::min(lowest, one.low);
        highest = std::max(highest, one.high);
    }
    of.apart = scored < 2 ? 0 : highest - lowest;
    of.same = all_scored(of) && of.apart == 0;
}

agreement agreement_on(gsl::span<const assessed_criterion> criteria) {
    std::vector<const assessed_criterion*> compared;
    agreement found;
    for (const auto& one : criteria) {
        if (!all_scored(one)) continue;
        compared.push_back(&one);
        found.same += one.apart == 0 ? 1 : 0;
        found.within_one += one.apart <= 1 ? 1 : 0;
    }
    found.compared = static_cast<int>(compared.size());
    found.weighted_kappa = weighted_kappa(compared);
    return found;
}

}  // namespace ipsf::detail
