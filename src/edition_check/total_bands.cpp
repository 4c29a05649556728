// The bands of the total are limits too.
#include "edition_check/checks.hpp"

#include <algorithm>

namespace ipsf {
namespace {

template <class Band>
void check_bands(const std::vector<Band>& bands, const std::string& described, const scale& of, problem_log& log) {
    const auto has_case = [&](int total) {
        return std::any_of(of.total_cases.begin(), of.total_cases.end(),
                           [&](const total_case& one) { return one.total == total; });
    };
    for (std::size_t i = 1; i < bands.size(); ++i) {
        const int limit = bands[i].at_least;
        std::string missing;
        for (const int total : {limit - 1, limit})
            if (!has_case(total)) missing += (missing.empty() ? "" : " and ") + std::to_string(total);
        if (!missing.empty())
            log.add(bands[i].at, "limit-without-case",
                    described + " from " + std::to_string(limit) + " has no case of the total " + missing +
                        "; add it as [[" + (of.key.empty() ? "" : "scale.") +
                        "total_case]] with total, level and months");
    }
}

}  // namespace

void check_total_bands(const edition& edition, problem_log& log) {
    for (const scale& of : edition.scales) {
        check_bands(of.levels, "the level", of, log);
        check_bands(of.intervals, "the review interval", of, log);
    }
}

}  // namespace ipsf
