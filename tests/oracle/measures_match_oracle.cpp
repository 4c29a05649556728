// Every measure of the library equals the oracle's, as an exact fraction, over random histories; and its records add up
// to it.
#include "oracle/check_measures.hpp"
#include "oracle/to_history.hpp"
#include "support/catch.hpp"

#include <ipsf/measures.hpp>

#include <algorithm>
#include <map>

namespace {

/// How often a measure was known, and how often it was not 0: a comparison of nothing with nothing proves nothing.
struct seen_values {
    int known = 0;
    int positive = 0;
    int unknown = 0;
};

void check_explanation(const ipsf::explanation& explained, const ipsf::measurement& measured) {
    CHECK(explained.result.numerator == measured.numerator);
    CHECK(explained.result.denominator == measured.denominator);
    CHECK(explained.result.left_out == measured.left_out);
    CHECK(explained.result.counted == measured.counted);
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    std::map<std::string_view, std::int64_t> left_out;
    for (const auto& record : explained.records) {
        numerator += record.numerator;
        denominator += record.denominator;
        if (!record.left_out.empty()) ++left_out[record.left_out];
        if (!record.left_out.empty()) CHECK((record.numerator == 0 && record.denominator == 0));
    }
    CHECK(numerator == measured.numerator);
    CHECK(denominator == measured.denominator);
    CHECK(ipsf::left_out_counts(left_out.begin(), left_out.end()) == measured.left_out);
}

}  // namespace

TEST_CASE("measures equal the oracle's over random histories, and their records add up") {
    std::map<std::string, seen_values> seen;
    int cases = 0;
    for (std::uint64_t seed = 1; seed <= 90; ++seed) {
        const bool integer_ids = seed % 3 == 0;
        const auto random = oracle::random_history(seed, {integer_ids, false});
        const auto how = seed % 4 == 2 ? oracle::handed_over::lent : static_cast<oracle::handed_over>(seed % 2);
        const auto history = oracle::to_history(random.history, {how, integer_ids, seed});
        oracle::random_source choices(seed + 1000);
        for (const auto& review : random.reviews) {
            const auto options = oracle::choose_options(choices, review.as_of);
            const auto looked_at = ipsf::review_window(oracle::to_library_day(review.as_of), review.months);
            const auto teams = oracle::teams_on(random.history, review.as_of);
            std::vector<ipsf::id_index> indexes;
            for (const auto& team : teams) indexes.push_back(history->team_ids.find(std::string_view(team)));
            CHECK(history->teams_on(looked_at.as_of) == indexes);
            const auto measured = ipsf::measure_teams(*history, indexes, looked_at, options.library);
            REQUIRE(measured.size() == teams.size());
            for (std::size_t i = 0; i < teams.size(); ++i) {
                INFO("seed " << seed << ", team " << teams[i] << ", as_of " << ipsf::format_day(looked_at.as_of)
                             << ", months " << review.months);
                const auto spec = oracle::measures_of(random.history, oracle::coaches_of_team(random.history, teams[i]),
                                                      review.as_of, review.months, options.spec);
                for (std::size_t place = 0; place < ipsf::measure_names.size(); ++place) {
                    const std::string name(ipsf::measure_names[place]);
                    oracle::check_measure(name, measured[i][place], spec.at(name));
                    if (measured[i][place].known()) {
                        ++seen[name].known;
                        if (measured[i][place].numerator > 0) ++seen[name].positive;
                    } else {
                        ++seen[name].unknown;
                    }
                    INFO("explained " << name);
                    check_explanation(ipsf::explain(*history, indexes[i], looked_at, static_cast<ipsf::measure>(place),
                                                    options.library),
                                      measured[i][place]);
                }
                ++cases;
            }
        }
    }
    CHECK(cases >= 500);
    for (const auto& [name, values] : seen) {
        INFO(name << ": known " << values.known << ", positive " << values.positive << ", unknown " << values.unknown);
        CHECK(values.positive >= 50);
        if (name != "employed_clients" && name != "current_jobs") CHECK(values.unknown >= 10);
    }
}

TEST_CASE("measures coach by coach equal the oracle's for a team of one") {
    const std::vector<ipsf::measure> wanted = {ipsf::measure::coaching_time_share, ipsf::measure::community_time_share,
                                               ipsf::measure::employer_meetings_per_week,
                                               ipsf::measure::job_seekers_per_coach};
    ipsf::measure_options finnish;
    finnish.counting = oracle::to_library({});
    int known = 0;
    for (std::uint64_t seed = 200; seed < 230; ++seed) {
        const auto random = oracle::random_history(seed, {});
        const auto history = oracle::to_history(random.history, {});
        for (const auto& review : random.reviews) {
            const auto looked_at = ipsf::review_window(oracle::to_library_day(review.as_of), review.months);
            for (const auto& team : oracle::teams_on(random.history, review.as_of)) {
                INFO("seed " << seed << ", team " << team << ", as_of " << ipsf::format_day(looked_at.as_of)
                             << ", months " << review.months);
                std::vector<std::string> employed;
                for (const auto& coach : random.history.coaches) {
                    bool on_some_day = false;
                    for (auto on = review.as_of; oracle::to_library_day(on) >= looked_at.from; on -= oracle::days{1})
                        on_some_day = on_some_day || oracle::is_employed(coach, on);
                    if (coach.team_id == team && on_some_day) employed.push_back(coach.coach_id);
                }
                std::sort(employed.begin(), employed.end());
                const auto measured =
                    ipsf::measure_coaches(*history, history->team_ids.find(std::string_view(team)), looked_at, finnish);
                REQUIRE(measured.size() == employed.size());
                for (std::size_t i = 0; i < employed.size(); ++i) {
                    INFO("coach " << employed[i]);
                    CHECK(history->coach_ids.text(measured[i].coach) == employed[i]);
                    const auto spec =
                        oracle::measures_of(random.history, {employed[i]}, review.as_of, review.months, {});
                    for (const auto which : wanted) {
                        const auto& one = measured[i].measures[static_cast<std::size_t>(which)];
                        oracle::check_measure(std::string(ipsf::name_of(which)), one,
                                              spec.at(std::string(ipsf::name_of(which))));
                        known += one.known() ? 1 : 0;
                    }
                }
            }
        }
    }
    CHECK(known > 300);
}
