// A history large enough for several threads, measured on any number of them.
#include "measures/measured.hpp"

#include <ipsf/generate.hpp>

#include <thread>

using namespace ipsf;

namespace {

std::vector<window> month_ends(int count, int months) {
    std::vector<window> dates;
    const day after_last = generate_options{}.last_day + 1;
    for (int back = count - 1; back >= 0; --back)
        dates.push_back(review_window(add_months(after_last, -back) - 1, months));
    return dates;
}

execution on_threads(int threads) {
    execution run;
    run.threads = threads;
    return run;
}

void require_same(const measurement& a, const measurement& b) {
    REQUIRE(a.numerator == b.numerator);
    REQUIRE(a.denominator == b.denominator);
    REQUIRE(a.unknown_because == b.unknown_because);
    REQUIRE(a.left_out == b.left_out);
    REQUIRE(a.counted == b.counted);
}

void require_same(const measure_series& a, const measure_series& b) {
    REQUIRE(a.size() == b.size());
    for (std::size_t date = 0; date < a.dates().size(); ++date)
        for (std::size_t i = 0; i < a.size(); ++i)
            for (std::size_t place = 0; place < measure_names.size(); ++place) {
                CAPTURE(date, i, measure_names[place]);
                require_same(a.at(date, i, static_cast<measure>(place)), b.at(date, i, static_cast<measure>(place)));
            }
}

}  // namespace

TEST_CASE("Results are the same for any number of threads, and for each date alone") {
    const auto h = generate({30, 6, 7});
    REQUIRE(h->episodes.size() + h->jobs.size() + h->work_time.size() > 7 * 1024);  // worth seven threads
    const auto dates = month_ends(30, 6);
    const auto teams = h->teams_on(dates.back().as_of);
    const auto options = test::finnish_options();
    const auto on_one = measure_team_series(*h, teams, dates, options, on_threads(1));
    const std::vector<id_index> coaches(h->coaches.coach.begin(), h->coaches.coach.end());
    const auto coaches_on_one = measure_coach_series(*h, coaches, dates, options, on_threads(1));
    for (const int threads : {0, 2, 3, 7}) {
        CAPTURE(threads);
        require_same(on_one, measure_team_series(*h, teams, dates, options, on_threads(threads)));
        require_same(coaches_on_one, measure_coach_series(*h, coaches, dates, options, on_threads(threads)));
    }
    for (std::size_t date = 0; date < dates.size(); date += 5) {
        const auto alone = measure_teams(*h, teams, dates[date], options, on_threads(3));
        for (std::size_t team = 0; team < teams.size(); ++team)
            for (std::size_t place = 0; place < measure_names.size(); ++place) {
                CAPTURE(date, team, measure_names[place]);
                require_same(on_one.at(date, team, static_cast<measure>(place)), alone[team][place]);
            }
    }
}

TEST_CASE("A history is measured by several threads at once") {
    const auto h = generate({10, 3, 3});
    const auto dates = month_ends(6, 6);
    const auto teams = h->teams_on(dates.back().as_of);
    const auto expected = measure_team_series(*h, teams, dates, test::finnish_options(), on_threads(1));
    std::vector<std::optional<measure_series>> results(4);
    {
        std::vector<std::jthread> callers;
        for (auto& result : results)
            callers.emplace_back(
                [&] { result = measure_team_series(*h, teams, dates, test::finnish_options(), on_threads(2)); });
    }
    for (const auto& result : results) require_same(expected, *result);
}

TEST_CASE("Measuring is cancelled on the way, on any number of threads") {
    const auto h = generate({30, 3, 5});
    const auto dates = month_ends(12, 6);
    const auto teams = h->teams_on(dates.back().as_of);
    for (const int threads : {1, 3}) {
        auto run = on_threads(threads);
        std::int64_t last = 0;
        run.report = [&](std::int64_t done, std::int64_t total) {
            CHECK(last <= done);
            CHECK(done <= total);
            last = done;
            return 2 * done < total;
        };
        CHECK_THROWS_AS(measure_team_series(*h, teams, dates, test::finnish_options(), run), cancelled);
        CHECK(last > 0);
    }
}
