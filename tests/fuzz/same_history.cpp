// Histories that the oracle's generator draws from the bytes: its independent scorer has the same totals and levels,
// and the library says the same of the history handed over by rows, by columns, lent, in pieces that continue each
// other, saved and restored; and of a team's part; and in a series and in single reviews.
#include "fuzz/input_bytes.hpp"
#include "oracle/random_history.hpp"
#include "oracle/spec_review.hpp"
#include "oracle/to_history.hpp"

#include <ipsf/part.hpp>
#include <ipsf/report.hpp>
#include <ipsf/review.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

using history_pointer = std::shared_ptr<const ipsf::history>;

void must(bool same, const char* what) {
    if (same) return;
    std::fprintf(stderr, "another result: %s\n", what);
    std::abort();
}

std::shared_ptr<const ipsf::edition> edition() {
    static const auto used = ipsf::embedded_edition("fi-2021-11");
    return used;
}

ipsf::review_set scored(const ipsf::history& of, const oracle::review_date& review,
                        const std::vector<std::string>& teams) {
    ipsf::review_options options;
    options.as_of = oracle::to_library_day(review.as_of);
    options.months = review.months;
    options.teams = teams;
    auto made = ipsf::score(edition(), true, &of, {}, options);
    made.warnings.clear();  // they are about rows
    return made;
}
std::string json(const ipsf::history& of, const oracle::review_date& review, const std::vector<std::string>& teams) {
    return ipsf::to_json(scored(of, review, teams));
}

void check_oracle(const oracle::random_case& random, const ipsf::history& whole, const oracle::review_date& review,
                  const std::vector<std::string>& teams) {
    const auto made = scored(whole, review, teams);
    for (std::size_t i = 0; i < teams.size(); ++i) {
        const auto spec = oracle::review_team(random.history, teams[i], review.as_of, review.months, {});
        const auto& total = made.reviews.at(i).totals[0];
        must(made.reviews[i].team == spec.team, "team");
        must(total.total.low == spec.total_low && total.total.high == spec.total_high, "total");
        must(total.levels == spec.levels, "level");
        for (const auto& criterion : made.reviews[i].criteria) {
            const auto& own = spec.criteria.at(static_cast<std::size_t>(criterion.id));
            must(criterion.decided.low == own.low && criterion.decided.high == own.high, "criterion");
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    ipsf::test::input_bytes given(data, size);
    const bool integer_ids = given.flag();
    const oracle::random_shape shape{integer_ids, given.flag(), given.flag()};
    const auto looked_at = given.below(3);
    const auto random = oracle::random_history(oracle::random_source(given.rest()), shape);
    const auto whole = oracle::to_history(random.history, {oracle::handed_over::by_rows, integer_ids, 0});
    const auto restored = ipsf::load_part(ipsf::save_part(*whole, *edition()), *edition());
    const std::vector<history_pointer> others = {
        oracle::to_history(random.history, {oracle::handed_over::by_chunks_of_columns, integer_ids, 1}),
        oracle::to_history(random.history, {oracle::handed_over::lent, integer_ids, 0}), restored,
        ipsf::history_builder::continuing(whole).finish()};
    const auto& review = random.reviews.at(looked_at);
    const auto teams = oracle::teams_on(random.history, review.as_of);
    if (teams.empty()) return 0;
    check_oracle(random, *whole, review, teams);
    const auto expected = json(*whole, review, teams);
    for (const auto& other : others) must(json(*other, review, teams) == expected, "handed over otherwise");
    for (const auto& team : teams) {
        const auto part = ipsf::part_of(*whole, gsl::span<const std::string>(&team, 1));
        must(json(*part, review, {team}) == json(*whole, review, {team}), "part");
    }
    ipsf::series_options months;
    months.months = review.months;
    months.to = oracle::to_library_day(review.as_of);
    months.from = months.to - 70;
    months.teams = teams;
    const auto series = ipsf::score_series(edition(), true, whole, {}, months);
    for (std::size_t place = 0; place < series.size(); ++place) {
        auto single = series.alone(place);
        single.warnings.clear();
        const oracle::day on{oracle::days{series.dates()[series.in_short(place).date].as_of}};
        must(ipsf::to_json(single) == json(*whole, {on, review.months}, {*single.reviews.at(0).team}), "series");
    }
    return 0;
}
