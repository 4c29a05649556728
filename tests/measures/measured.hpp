// One measure of a small history, with the promise every explanation makes checked each time.
#pragma once

#include "support/catch.hpp"
#include "support/history_fixture.hpp"

#include <ipsf/review.hpp>

#include <numeric>

namespace ipsf::test {

/// Numerator and denominator, not reduced.
using counts = std::pair<std::int64_t, std::int64_t>;

/// As fi-2021-11 has it.
[[nodiscard]] inline measure_options finnish_options() {
    static const auto made = measure_options_of(*embedded_edition("fi-2021-11"), {});
    return made;
}

struct reviewed {
    std::string_view team = "T1";
    std::string_view as_of = "2024-06-30";
    int months = 6;  // from 2024-01-01: 31 + 29 + 31 + 30 + 31 + 30 = 182 days
    measure_options options = finnish_options();
};

[[nodiscard]] inline explanation explained(const history& from, measure which, const reviewed& asked = {}) {
    return explain(from, from.team_ids.find(asked.team), review_window(on(asked.as_of), asked.months), which,
                   asked.options);
}

inline void check_same(const measurement& a, const measurement& b) {
    CHECK(a.numerator == b.numerator);
    CHECK(a.denominator == b.denominator);
    CHECK(a.unknown_because == b.unknown_because);
    CHECK(a.left_out == b.left_out);
    CHECK(a.counted == b.counted);
}

/// What measure_teams gives for `which`; the explanation must give the same and add up to it.
[[nodiscard]] inline measurement measured(const history& from, measure which, const reviewed& asked = {}) {
    const id_index team = from.team_ids.find(asked.team);
    const auto looked_at = review_window(on(asked.as_of), asked.months);
    const auto result = measure_teams(from, gsl::span<const id_index>(&team, 1), looked_at,
                                      asked.options)[0][static_cast<std::size_t>(which)];

    const auto why = explained(from, which, asked);
    check_same(why.result, result);
    std::int64_t numerator = 0, denominator = 0, left_out = 0;
    for (const auto& record : why.records) {
        numerator += record.numerator;
        denominator += record.denominator;
        left_out += record.left_out.empty() ? 0 : 1;
    }
    CHECK(numerator == result.numerator);
    CHECK(denominator == result.denominator);
    CHECK(left_out == std::accumulate(result.left_out.begin(), result.left_out.end(), std::int64_t{0},
                                      [](std::int64_t sum, const auto& reason) { return sum + reason.second; }));
    CHECK(result.known() == result.unknown_because.empty());
    return result;
}

[[nodiscard]] inline counts counted(const history& from, measure which, const reviewed& asked = {}) {
    const auto result = measured(from, which, asked);
    return {result.numerator, result.denominator};
}

[[nodiscard]] inline std::string_view unknown(const history& from, measure which, const reviewed& asked = {}) {
    return measured(from, which, asked).unknown_because;
}

[[nodiscard]] inline left_out_counts left_out(const history& from, measure which, const reviewed& asked = {}) {
    return measured(from, which, asked).left_out;
}

}  // namespace ipsf::test
