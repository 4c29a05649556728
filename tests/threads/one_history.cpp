// One immutable history, looked at in every way and continued by several threads at once, each of which uses threads of
// its own.
#include "oracle/random_history.hpp"
#include "oracle/to_history.hpp"
#include "support/catch.hpp"

#include <ipsf/due.hpp>
#include <ipsf/edition_diff.hpp>
#include <ipsf/phases.hpp>
#include <ipsf/report.hpp>
#include <ipsf/review.hpp>
#include <ipsf/sensitivity.hpp>
#include <ipsf/tracking.hpp>

#include <string>
#include <thread>
#include <vector>

namespace {

/// Reviews, series, comparisons and records, as one text.
std::string all_reviews(const std::shared_ptr<const ipsf::history>& history, ipsf::day as_of, int threads) {
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    ipsf::review_options single;
    single.as_of = as_of;
    single.choices["averaging"] = "ratings";
    std::string all = ipsf::to_json(ipsf::find_sensitivity(edition, true, history.get(), {}, single, {threads, {}}));
    all += ipsf::to_text(ipsf::score(edition, true, history.get(), {}, single, {threads, {}}), ipsf::language::fi);

    ipsf::series_options period;
    period.from = as_of - 200;
    period.to = as_of + 200;
    const auto series = ipsf::score_series(edition, true, history, {}, period, {threads, {}});
    all += ipsf::to_json(series) + ipsf::to_csv(series) + ipsf::to_text(series, ipsf::language::en);
    const auto international = ipsf::embedded_edition("ips25-2008");
    all += ipsf::to_json(ipsf::compare_reviews(edition, international, *history, {}, period, {threads, {}}));

    for (const auto team : history->teams_on(as_of)) {
        single.teams = {history->team_ids.text(team)};
        const auto asked = ipsf::find_measured_team(*edition, *history, single);
        for (const auto which : {ipsf::measure::employer_meetings_per_week, ipsf::measure::employer_share})
            all += ipsf::to_csv(ipsf::explain(*history, team, asked.looked_at, which, asked.measuring), *history);
    }
    return all;
}

/// The client process, as one text.
std::string all_of_the_process(const ipsf::history& history, ipsf::day as_of, int threads) {
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    ipsf::due_options due;
    due.as_of = as_of;
    due.met = 60;
    std::string all = ipsf::to_json(ipsf::list_due(edition, true, history, due, {threads, {}}), history);
    ipsf::punctuality_options window;
    window.from = as_of - 200;
    window.to = as_of;
    all += ipsf::to_csv(ipsf::punctuality_of(edition, true, history, window, {threads, {}}), *edition, history);
    all += ipsf::to_json(ipsf::overview_of_phases(edition, true, history, {as_of, {}}), history);
    ipsf::tracking_options tracked;
    tracked.from = window.from;
    tracked.to = window.to;
    all += ipsf::to_json(ipsf::track(edition, true, history, tracked), history);
    ipsf::client_summary_options clients;
    clients.as_of = as_of;
    return all + ipsf::to_csv(ipsf::summarise_clients(history, clients), history, ipsf::language::en);
}

std::string everything(const std::shared_ptr<const ipsf::history>& history, ipsf::day as_of, int threads) {
    return all_reviews(history, as_of, threads) + all_of_the_process(*history, as_of, threads);
}

/// `earlier` with a new coach, a new episode and new contacts, all told apart by `name`, and with the new end of an
/// earlier episode.
std::shared_ptr<const ipsf::history> with_a_day_more(const std::shared_ptr<const ipsf::history>& earlier, ipsf::day on,
                                                     const std::string& name) {
    using ipsf::cell_value;
    const auto date = ipsf::format_day(on);
    auto builder = ipsf::history_builder::continuing(earlier);
    const auto add = [&](ipsf::table_kind table, std::vector<cell_value> cells) { builder.add_row(table, cells); };
    add(ipsf::table_kind::coaches, {"coach " + name, earlier->team_ids.text(earlier->coaches.team[0])});
    add(ipsf::table_kind::episodes, {"episode " + name, "client " + name, "coach " + name, date});
    const auto& episodes = earlier->episodes;
    add(ipsf::table_kind::episodes,
        {earlier->episode_ids.text(episodes.episode[0]), earlier->client_ids.text(episodes.client[0]), "coach " + name,
         ipsf::format_day(episodes.started_on[0]), ipsf::format_day(std::max(on, episodes.started_on[0]))});
    for (ipsf::day later = 0; later < 40; ++later)
        add(ipsf::table_kind::contacts, {ipsf::format_day(on + later), "coach " + name, "client", "episode " + name});
    return builder.finish();
}

}  // namespace

TEST_CASE("several threads that use one history and one series get what one thread gets") {
    const auto random = oracle::random_history(1200, {false, true, true});
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

TEST_CASE("several threads that continue one history while others read it get what one thread gets") {
    const auto random = oracle::random_history(1203, {false, true, true});
    auto history = oracle::to_history(random.history, {});
    const auto as_of = oracle::to_library_day(random.reviews.front().as_of);
    const std::vector<std::string> names = {"A", "B", "C"};
    const auto two_days_more = [&](const std::string& name) {
        return everything(with_a_day_more(with_a_day_more(history, as_of, name), as_of + 1, name + " again"),
                          as_of + 30, 2);
    };
    const auto expected = everything(history, as_of, 1);
    std::vector<std::string> expected_of_more;
    for (const auto& name : names) expected_of_more.push_back(two_days_more(name));
    REQUIRE(expected_of_more[0] != expected_of_more[1]);

    history = oracle::to_history(random.history, {});  // one that nobody has continued
    std::vector<std::string> found(2);
    std::vector<std::string> found_of_more(names.size());
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < names.size(); ++i)
            threads.emplace_back([&, i] { found_of_more[i] = two_days_more(names[i]); });
        for (auto& text : found) threads.emplace_back([&] { text = everything(history, as_of, 2); });
    }
    for (const auto& text : found) CHECK(text == expected);
    CHECK(found_of_more == expected_of_more);
}
