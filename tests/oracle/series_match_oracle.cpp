// A series is, date by date, what each date gives alone, and what the oracle gives.
#include "oracle/check_measures.hpp"
#include "oracle/spec_dates.hpp"
#include "oracle/to_history.hpp"
#include "support/catch.hpp"

#include <algorithm>

namespace {

using oracle::to_library_day;

/// Ascending dates of one length of window: month ends, quarter ends or any days, some of them before the first or
/// after the last row.
std::vector<oracle::review_date> choose_dates(oracle::random_source& random,
                                              const std::vector<oracle::review_date>& dense_around) {
    const int months = random.one_of(std::vector<int>{1, 1, 2, 3, 6, 6, 12, 48, 120});
    const auto by_day = [](const auto& a, const auto& b) { return a.as_of < b.as_of; };
    const auto first = std::min_element(dense_around.begin(), dense_around.end(), by_day)->as_of;
    const auto last = std::max_element(dense_around.begin(), dense_around.end(), by_day)->as_of;
    std::vector<oracle::day> days;
    const int step = random.one_of(std::vector<int>{0, 1, 3});  // months; 0: any days
    if (step == 0) {
        for (auto on = first - oracle::days{random.between(0, 500)}; on < last + oracle::days{150};
             on += oracle::days{random.between(1, 60)})
            days.push_back(on);
    } else {
        const std::chrono::year_month_day civil{first};
        auto month = std::chrono::year_month{civil.year(), civil.month()} - std::chrono::months{random.between(0, 8)};
        for (; oracle::day{month / std::chrono::last} < last + oracle::days{200}; month += std::chrono::months{step})
            days.emplace_back(month / std::chrono::last);
    }
    for (const auto& review : dense_around) days.push_back(review.as_of);  // whose edges the history is dense around
    if (random.in_percent(20)) days.push_back(first - oracle::days{5000});
    if (random.in_percent(20)) days.push_back(last + oracle::days{5000});
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    std::vector<oracle::review_date> dates;
    for (const auto on : days) dates.push_back({on, months});
    return dates;
}

std::vector<ipsf::window> windows_of(const std::vector<oracle::review_date>& dates) {
    std::vector<ipsf::window> windows;
    for (const auto& date : dates) windows.push_back(ipsf::review_window(to_library_day(date.as_of), date.months));
    return windows;
}

void require_same(const ipsf::measurement& a, const ipsf::measurement& b) {
    REQUIRE(a.numerator == b.numerator);
    REQUIRE(a.denominator == b.denominator);
    REQUIRE(a.unknown_because == b.unknown_because);
    REQUIRE(a.left_out == b.left_out);
    REQUIRE(a.counted == b.counted);
}

}  // namespace

TEST_CASE("a series equals its dates one by one, and the oracle, over random histories and dates") {
    int compared = 0;
    int known = 0;
    for (std::uint64_t seed = 3000; seed < 3060; ++seed) {
        const auto random = oracle::random_history(seed, {});
        const auto history = oracle::to_history(random.history, {});
        oracle::random_source choices(seed);
        const auto dates = choose_dates(choices, random.reviews);
        const auto windows = windows_of(dates);
        const auto options = oracle::choose_options(choices, random.reviews.front().as_of);
        const auto teams = history->team_ids.ordered();
        const auto series = ipsf::measure_team_series(*history, teams, windows, options.library);
        REQUIRE(series.size() == teams.size());
        for (std::size_t date = 0; date < dates.size(); ++date) {
            const auto alone = ipsf::measure_teams(*history, teams, windows[date], options.library);
            const bool ask_oracle = choices.in_percent(dates[date].months > 12 ? 4 : 25);  // which is slow
            for (std::size_t team = 0; team < teams.size(); ++team) {
                INFO("seed " << seed << ", team " << history->team_ids.text(teams[team]) << ", as_of "
                             << ipsf::format_day(windows[date].as_of) << ", months " << dates[date].months);
                const auto together = series.at(date, team);
                for (std::size_t place = 0; place < ipsf::measure_names.size(); ++place) {
                    INFO(ipsf::measure_names[place]);
                    require_same(together[place], alone[team][place]);
                    const auto sum = series.sums(team, static_cast<ipsf::measure>(place))[date];
                    REQUIRE(sum.numerator == together[place].numerator);
                    REQUIRE(sum.denominator == together[place].denominator);
                    known += together[place].known() ? 1 : 0;
                }
                if (!ask_oracle) continue;
                const auto coaches = oracle::coaches_of_team(random.history, history->team_ids.text(teams[team]));
                const auto spec =
                    oracle::measures_of(random.history, coaches, dates[date].as_of, dates[date].months, options.spec);
                for (std::size_t place = 0; place < ipsf::measure_names.size(); ++place) {
                    const std::string name(ipsf::measure_names[place]);
                    oracle::check_measure(name, together[place], spec.at(name));
                }
                ++compared;
            }
        }
    }
    CHECK(compared > 300);
    CHECK(known > 10000);
}

TEST_CASE("a series coach by coach equals its dates one by one, over random histories and dates") {
    ipsf::measure_options finnish;
    finnish.counting = oracle::to_library({});
    int known = 0;
    for (std::uint64_t seed = 3100; seed < 3130; ++seed) {
        const auto random = oracle::random_history(seed, {});
        const auto history = oracle::to_history(random.history, {});
        oracle::random_source choices(seed);
        const auto windows = windows_of(choose_dates(choices, random.reviews));
        const auto coaches = history->coach_ids.ordered();
        const auto series = ipsf::measure_coach_series(*history, coaches, windows, finnish);
        for (std::size_t date = 0; date < windows.size(); ++date)
            for (const auto team : history->team_ids.ordered())
                for (const auto& [coach, alone] : ipsf::measure_coaches(*history, team, windows[date], finnish)) {
                    INFO("seed " << seed << ", coach " << history->coach_ids.text(coach) << ", as_of "
                                 << ipsf::format_day(windows[date].as_of) << ", months " << windows[date].months);
                    const auto place =
                        static_cast<std::size_t>(std::find(coaches.begin(), coaches.end(), coach) - coaches.begin());
                    const auto together = series.at(date, place);
                    for (std::size_t which = 0; which < ipsf::measure_names.size(); ++which) {
                        INFO(ipsf::measure_names[which]);
                        require_same(together[which], alone[which]);
                        known += together[which].known() ? 1 : 0;
                    }
                }
    }
    CHECK(known > 2000);
}
