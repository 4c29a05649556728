// One immutable history, scored and explained by several threads at once, each of which uses threads of its own.
#include "oracle/random_history.hpp"
#include "oracle/to_history.hpp"
#include "support/catch.hpp"

#include <ipsf/report.hpp>
#include <ipsf/review.hpp>

#include <string>
#include <thread>
#include <vector>

namespace {

/// All that can be asked of a history, as one text.
std::string everything(const std::shared_ptr<const ipsf::history>& history, ipsf::day as_of, int threads) {
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    ipsf::review_options single;
    single.as_of = as_of;
    single.choices["averaging"] = "ratings";
    const auto scored = ipsf::score(edition, true, history.get(), {}, single, {threads, {}});
    std::string all = ipsf::to_json(scored) + ipsf::to_text(scored, ipsf::language::fi);

    ipsf::series_options period;
    period.from = as_of - 200;
    period.to = as_of + 200;
    const auto series = ipsf::score_series(edition, true, history, {}, period, {threads, {}});
    all += ipsf::to_json(series) + ipsf::to_csv(series) + ipsf::to_text(series, ipsf::language::en);

    for (const auto team : history->teams_on(as_of)) {
        single.teams = {history->team_ids.text(team)};
        const auto asked = ipsf::find_measured_team(*edition, *history, single);
        for (const auto which : {ipsf::measure::employer_meetings_per_week, ipsf::measure::employer_share})
            all += ipsf::to_csv(ipsf::explain(*history, team, asked.looked_at, which, asked.measuring), *history);
    }
    return all;
}

}  // namespace

TEST_CASE("several threads that use one history and one series get what one thread gets") {
    const auto random = oracle::random_history(1200, {false, true});
    const auto history = oracle::to_history(random.history, {});
    const auto as_of = oracle::to_library_day(random.reviews.front().as_of);
    const auto expected = everything(history, as_of, 1);

    ipsf::series_options period;
    period.from = as_of - 100;
    period.to = as_of + 100;
    const auto shared = ipsf::score_series(ipsf::embedded_edition("fi-2021-11"), true, history, {}, period, {1, {}});
    const auto expected_of_shared = ipsf::to_json(shared);

    std::vector<std::string> found(4);
    std::vector<std::string> found_of_shared(found.size());
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < found.size(); ++i)
            threads.emplace_back([&, i] {
                found[i] = everything(history, as_of, static_cast<int>(1 + i % 3));
                found_of_shared[i] = ipsf::to_json(shared);
            });
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        CHECK(found[i] == expected);
        CHECK(found_of_shared[i] == expected_of_shared);
    }
}
