// A history continued day by day says what one says that was handed over whole.
#include "history/content.hpp"
#include "oracle/past.hpp"
#include "oracle/random_history.hpp"
#include "oracle/reviewed.hpp"
#include "oracle/to_history.hpp"
#include "support/built_in.hpp"
#include "support/catch.hpp"

#include <ipsf/part.hpp>

#include <algorithm>

namespace {

using ipsf::test::built_in;

template <class Row>
std::vector<Row> only_new(const std::vector<Row>& now, const std::vector<Row>& before) {
    // Equal rows are told apart by how many there are.
    std::vector<Row> fresh;
    auto known = before;
    for (const auto& row : now) {
        const auto same = std::find(known.begin(), known.end(), row);
        if (same != known.end())
            known.erase(same);
        else
            fresh.push_back(row);
    }
    return fresh;
}
template <class Row>
std::optional<std::vector<Row>> only_new(const std::optional<std::vector<Row>>& now,
                                         const std::optional<std::vector<Row>>& before) {
    if (!now) return std::nullopt;
    return only_new(*now, *before);
}

/// What has to be handed over to get from `before` to `now`: new rows, and rows with a key whose ends became known.
oracle::tables news(const oracle::tables& now, const oracle::tables& before) {
    oracle::tables fresh;
    fresh.teams = only_new(now.teams, before.teams);
    fresh.coaches = only_new(now.coaches, before.coaches);
    fresh.episodes = only_new(now.episodes, before.episodes);
    fresh.transfers = only_new(now.transfers, before.transfers);
    fresh.phases = only_new(now.phases, before.phases);
    fresh.contacts = only_new(now.contacts, before.contacts);
    fresh.jobs = only_new(now.jobs, before.jobs);
    fresh.work_time = only_new(now.work_time, before.work_time);
    fresh.answers = only_new(now.answers, before.answers);
    return fresh;
}

/// What one says and the other does not.
std::vector<std::string> differences(const ipsf::history& a, const ipsf::history& b) {
    const auto in_a = ipsf::test::content_of(a);
    const auto in_b = ipsf::test::content_of(b);
    std::vector<std::string> differing;
    std::set_symmetric_difference(in_a.begin(), in_a.end(), in_b.begin(), in_b.end(), std::back_inserter(differing));
    return differing;
}

}  // namespace

TEST_CASE("a history continued in steps is the same as one handed over at once") {
    std::size_t corrected = 0;
    for (std::uint64_t seed = 1200; seed < 1216; ++seed) {
        const auto random = oracle::random_history(seed, {seed % 2 == 0, true});
        const auto last = random.reviews.front().as_of;
        auto before = oracle::without_the_future(random.history, last - oracle::days{400});
        auto continued = oracle::to_history(before, {});
        for (const int days_before : {300, 200, 199, 120, 60, 30, 1, 0, -500}) {
            const auto now = oracle::without_the_future(random.history, last - oracle::days{days_before});
            const auto added = news(now, before);
            corrected += now.episodes.size() < before.episodes.size() + added.episodes.size() ? 1U : 0U;
            const auto said_before = ipsf::test::content_of(*continued);

            auto builder = ipsf::history_builder::continuing(continued);
            oracle::add_to(builder, added, {oracle::handed_over::by_rows, false, seed});
            const auto next = builder.finish();
            const auto whole = oracle::to_history(now, {oracle::handed_over::by_columns, false, seed + 1});

            INFO("seed " << seed << ", " << days_before << " days before");
            CHECK(differences(*next, *whole) == std::vector<std::string>{});
            for (const auto& review : random.reviews)
                CHECK((oracle::json(*next, review) == oracle::json(*whole, review)));
            CHECK((ipsf::test::content_of(*continued) == said_before));

            // A saved history is continued like any other, and what was continued is saved as if it were new.
            auto restored = ipsf::history_builder::continuing(
                ipsf::load_part(ipsf::save_part(*continued, *built_in()), *built_in()));
            oracle::add_to(restored, added, {oracle::handed_over::by_rows, false, seed});
            const auto saved = ipsf::save_part(*whole, *built_in());
            CHECK((ipsf::save_part(*restored.finish(), *built_in()) == saved));
            CHECK((ipsf::save_part(*next, *built_in()) == saved));
            continued = next;
            before = now;
        }
    }
    CHECK(corrected > 20);
}
