// What must not matter: the order of rows, how they are handed over, what the future holds, who else is scored.
#include "oracle/random_history.hpp"
#include "oracle/spec_dates.hpp"
#include "oracle/to_history.hpp"
#include "support/catch.hpp"

#include <ipsf/report.hpp>
#include <ipsf/review.hpp>

#include <algorithm>
#include <set>

namespace {

ipsf::review_options options_of(const oracle::review_date& review) {
    ipsf::review_options options;
    options.as_of = oracle::to_library_day(review.as_of);
    options.months = review.months;
    return options;
}

ipsf::review_set scored(const ipsf::history& history, const ipsf::review_options& options) {
    static const auto edition = ipsf::embedded_edition("fi-2021-11");
    return ipsf::score(edition, true, &history, {}, options);
}

std::string json(const ipsf::history& history, const oracle::review_date& review) {
    return ipsf::to_json(scored(history, options_of(review)));
}

/// JSON of the reviews alone: the warnings are of the whole load and may differ when rows are left out.
std::string json_without_warnings(const ipsf::history& history, const oracle::review_date& review) {
    auto set = scored(history, options_of(review));
    set.warnings.clear();
    return ipsf::to_json(set);
}

/// The rows that are there on `as_of`: later ones are deleted unless a row that stays refers to them, and later ends are emptied.
oracle::tables without_the_future(oracle::tables rows, oracle::day as_of) {
    auto later = [as_of](const auto& row) { return row.on > as_of; };
    auto drop = [](auto& table, auto condition) {
        if (table) std::erase_if(*table, condition);
    };
    auto empty_if_later = [as_of](std::optional<oracle::day>& value) {
        if (value && *value > as_of) value.reset();
    };
    drop(rows.transfers, later);
    drop(rows.phases, later);
    drop(rows.contacts, later);
    drop(rows.work_time, later);
    drop(rows.answers, later);
    drop(rows.jobs, [as_of](const oracle::job_row& row) { return row.started_on > as_of; });
    if (rows.jobs)
        for (auto& job : *rows.jobs) {
            empty_if_later(job.ended_on);
            empty_if_later(job.end_known_on);
            empty_if_later(job.support_declined_on);
        }
    for (auto& episode : rows.episodes) empty_if_later(episode.ended_on);
    for (auto& coach : rows.coaches) empty_if_later(coach.ended_on);

    std::set<std::string> referred_to;  // ids of different kinds differ
    auto refers = [&](const auto& table, auto... ids) {
        if (!table) return;
        for (const auto& row : *table) (referred_to.insert(row.*ids), ...);
    };
    refers(rows.transfers, &oracle::transfer_row::episode_id, &oracle::transfer_row::coach_id);
    refers(rows.phases, &oracle::phase_row::episode_id);
    refers(rows.jobs, &oracle::job_row::episode_id);
    refers(rows.contacts, &oracle::contact_row::coach_id);
    refers(rows.work_time, &oracle::work_time_row::coach_id);
    refers(rows.answers, &oracle::answer_row::team_id);
    if (rows.contacts)
        for (const auto& contact : *rows.contacts)
            if (contact.episode_id) referred_to.insert(*contact.episode_id);
    std::erase_if(rows.episodes,
                  [&](const oracle::episode_row& row) { return row.started_on > as_of && !referred_to.contains(row.episode_id); });
    for (const auto& episode : rows.episodes) referred_to.insert(episode.coach_id);
    std::erase_if(rows.coaches, [&](const oracle::coach_row& row) {
        return row.started_on && *row.started_on > as_of && !referred_to.contains(row.coach_id);
    });
    for (const auto& coach : rows.coaches) referred_to.insert(coach.team_id);
    drop(rows.teams,
         [&](const oracle::team_row& row) { return row.started_on && *row.started_on > as_of && !referred_to.contains(row.team_id); });
    return rows;
}

}  // namespace

TEST_CASE("neither the order of rows nor how they are handed over changes a byte of the result") {
    using oracle::handed_over;
    for (std::uint64_t seed = 900; seed < 906; ++seed) {
        const auto random = oracle::random_history(seed, {true, true});
        const auto plain = oracle::to_history(random.history, {handed_over::by_rows, true, 0});
        const std::vector<std::pair<const char*, oracle::hand_over>> others = {
            {"rows shuffled", {handed_over::by_rows, true, seed}},
            {"text ids", {handed_over::by_rows, false, 0}},
            {"text ids in columns, shuffled", {handed_over::by_columns, false, seed + 1}},
            {"columns", {handed_over::by_columns, true, 0}},
            {"chunks of columns", {handed_over::by_chunks_of_columns, true, 0}},
            {"chunks of columns, shuffled", {handed_over::by_chunks_of_columns, true, seed + 2}},
        };
        for (const auto& [name, way] : others) {
            const auto other = oracle::to_history(random.history, way);
            for (const auto& review : random.reviews) {
                INFO("seed " << seed << ", " << name << ", as_of " << ipsf::format_day(oracle::to_library_day(review.as_of)));
                CHECK(json(*plain, review) == json(*other, review));
            }
        }
    }
}

TEST_CASE("nothing dated after as_of changes a review") {
    int rows_deleted = 0;
    for (std::uint64_t seed = 930; seed < 948; ++seed) {
        const auto random = oracle::random_history(seed, {false, true});
        const auto whole = oracle::to_history(random.history, {});
        for (const auto& review : random.reviews) {
            INFO("seed " << seed << ", as_of " << ipsf::format_day(oracle::to_library_day(review.as_of)) << ", months " << review.months);
            const auto past = without_the_future(random.history, review.as_of);
            rows_deleted += static_cast<int>(random.history.episodes.size() - past.episodes.size());
            CHECK(json_without_warnings(*whole, review) == json_without_warnings(*oracle::to_history(past, {}), review));
        }
    }
    CHECK(rows_deleted > 30);
}

TEST_CASE("a team scored alone has the review it has among all") {
    int teams = 0;
    for (std::uint64_t seed = 970; seed < 980; ++seed) {
        const auto random = oracle::random_history(seed, {false, true});
        const auto history = oracle::to_history(random.history, {});
        for (const auto& review : random.reviews) {
            auto all = scored(*history, options_of(review));
            for (std::size_t i = 0; i < all.reviews.size(); ++i) {
                auto options = options_of(review);
                options.teams = {*all.reviews[i].team};
                const auto alone = scored(*history, options);
                INFO("seed " << seed << ", team " << *all.reviews[i].team << ", as_of " << ipsf::format_day(options.as_of));
                auto among_all = all;
                among_all.reviews = {all.reviews[i]};
                CHECK(ipsf::to_json(alone) == ipsf::to_json(among_all));
                ++teams;
            }
        }
    }
    CHECK(teams > 30);
}
