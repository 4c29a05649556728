// Series of reviews: every review of every date is the one that score() gives for that date and team alone.
#include "oracle/random_given.hpp"
#include "oracle/reviewed.hpp"
#include "oracle/spec_measures.hpp"
#include "oracle/to_history.hpp"
#include "support/built_in.hpp"
#include "support/catch.hpp"

#include <ipsf/report.hpp>
#include <ipsf/review.hpp>

#include <map>

namespace {

using ipsf::test::built_in;

std::map<std::string, std::string> choices_of_series(oracle::random_source& random) {
    std::map<std::string, std::string> chosen;
    if (random.in_percent(40)) chosen["averaging"] = "ratings";
    if (random.in_percent(30)) chosen["edge"] = "round-half-up";
    if (random.in_percent(30)) chosen["waiting"] = "excluded";
    if (random.in_percent(50)) chosen["answers_valid_months"] = std::to_string(random.between(1, 25));
    return chosen;
}

/// The JSON of one review alone.
std::string json_of(const ipsf::review& made) {
    ipsf::review_set alone;
    alone.edition = built_in();
    alone.reviews = {made};
    return ipsf::to_json(alone);
}

/// What the summary of a series says of the review. Returns the number of open totals.
int check_summary(const ipsf::review_series& series, std::size_t place, const ipsf::review& expected) {
    const auto summary = series.in_short(place);
    CHECK(series.from().team_ids.text(summary.team) == expected.team);
    CHECK(series.dates()[summary.date].as_of == expected.looked_at.as_of);
    CHECK(series.dates()[summary.date].from == expected.looked_at.from);
    CHECK(summary.totals[0] == expected.totals[0].total);
    for (std::size_t i = 0; i < 25; ++i) {
        CHECK(summary.low[i] == expected.criteria[i].decided.low);
        CHECK(summary.high[i] == expected.criteria[i].decided.high);
        for (std::size_t input = 0; input < expected.criteria[i].inputs.size(); ++input) {
            const auto& measured = expected.criteria[i].inputs[input].measured;
            if (!measured) continue;
            const auto sum = series.sum(place, *ipsf::find_measure(series.edition().criteria[i].inputs[input].name));
            CHECK(sum.numerator == measured->numerator);
            CHECK(sum.denominator == measured->denominator);
        }
    }
    return summary.totals[0].scored() ? 0 : 1;
}

}  // namespace

TEST_CASE("every review of a series is the single review of its date and team") {
    int reviews = 0;
    int open = 0;
    int later_teams = 0;
    for (std::uint64_t seed = 700; seed < 724; ++seed) {
        const auto random = oracle::random_history(seed, {seed % 2 == 0, seed % 5 != 0});
        const auto history = oracle::to_history(random.history, {});
        oracle::random_source choices(seed);
        const auto& around = choices.one_of(random.reviews);
        ipsf::series_options options;
        options.every = static_cast<ipsf::every>(seed % 3);
        const int years = options.every == ipsf::every::month ? 1 : options.every == ipsf::every::quarter ? 2 : 4;
        options.from = oracle::to_library_day(around.as_of) - 365 * years;
        options.to = oracle::to_library_day(around.as_of) + 200 * years;
        options.months = choices.one_of(std::vector<int>{1, 3, 6, 12, 37});
        options.choices = choices_of_series(choices);
        const auto all_teams = oracle::teams_on(random.history, around.as_of);
        const auto given =
            choices.in_percent(40) ? oracle::random_given(choices, all_teams, 6) : std::vector<ipsf::given_answer>{};
        if (!all_teams.empty() && choices.in_percent(25)) options.teams.push_back(choices.one_of(all_teams));

        const auto series = ipsf::score_series(built_in(), true, history, given, options, {1, {}});
        std::size_t place = 0;
        std::size_t before = 0;
        for (std::size_t date = 0; date < series.dates().size(); ++date) {
            ipsf::review_options single;
            single.as_of = series.dates()[date].as_of;
            single.months = options.months;
            single.teams = options.teams;
            single.choices = options.choices;
            const auto expected = ipsf::score(built_in(), true, history.get(), given, single, {1, {}});
            INFO("seed " << seed << ", as_of " << ipsf::format_day(single.as_of));
            CHECK(series.out_of_date(date) == expected.out_of_date);
            later_teams += date > 0 && expected.reviews.size() > before ? 1 : 0;
            before = expected.reviews.size();
            for (const auto& review : expected.reviews) {
                REQUIRE(place < series.size());
                INFO("team " << *review.team);
                CHECK(json_of(series.at(place)) == json_of(review));
                open += check_summary(series, place, review);
                ++place;
                ++reviews;
            }
        }
        CHECK(place == series.size());
    }
    CHECK(reviews > 600);
    CHECK(open > 100);
    CHECK(open < reviews);
    CHECK(later_teams > 0);
}

TEST_CASE("the number of threads changes no byte of a series or of reviews") {
    for (std::uint64_t seed = 760; seed < 764; ++seed) {
        const auto random = oracle::random_history(seed, {true, true});
        const auto history = oracle::to_history(random.history, {});
        const auto& around = random.reviews.front();
        ipsf::series_options options;
        options.from = oracle::to_library_day(around.as_of) - 300;
        options.to = oracle::to_library_day(around.as_of) + 300;
        if (seed % 2 == 0) options.choices["averaging"] = "ratings";
        ipsf::review_options single;
        single.as_of = oracle::to_library_day(around.as_of);
        single.choices = options.choices;
        const auto alone = ipsf::score_series(built_in(), true, history, {}, options, {1, {}});
        const auto json = ipsf::to_json(alone);
        const auto csv = ipsf::to_csv(alone);
        const auto reviews = ipsf::to_json(ipsf::score(built_in(), true, history.get(), {}, single, {1, {}}));
        for (const int threads : {2, 5}) {
            const auto together = ipsf::score_series(built_in(), true, history, {}, options, {threads, {}});
            CHECK(ipsf::to_json(together) == json);
            CHECK(ipsf::to_csv(together) == csv);
            CHECK(ipsf::to_json(ipsf::score(built_in(), true, history.get(), {}, single, {threads, {}})) == reviews);
        }
    }
}
