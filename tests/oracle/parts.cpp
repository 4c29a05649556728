// What is said about a team is the same from the whole history, from any part made for it, and from that part saved and
// loaded again.
#include "history/content.hpp"
#include "history/folder.hpp"
#include "oracle/random_history.hpp"
#include "oracle/reviewed.hpp"
#include "oracle/to_history.hpp"
#include "support/all_results.hpp"
#include "support/built_in.hpp"
#include "support/catch.hpp"

#include <ipsf/load.hpp>
#include <ipsf/part.hpp>
#include <ipsf/report.hpp>
#include <ipsf/review.hpp>

#include <algorithm>
#include <map>

namespace {

using ipsf::test::built_in;

using history_pointer = std::shared_ptr<const ipsf::history>;

/// The reviews of `teams`, in the order that a review of all gives them; without the load's warnings, which are about
/// its rows.
std::string reviews(const ipsf::history& from, const oracle::review_date& review, const std::vector<std::string>& teams,
                    bool by_ratings = false) {
    auto options = oracle::options_of(review, teams);
    if (by_ratings) options.choices["averaging"] = "ratings";
    auto scored = oracle::scored(from, options);
    scored.warnings.clear();
    return ipsf::to_json(scored);
}

/// A record by what it is instead of by its row.
std::string shown_record(const ipsf::history& from, const ipsf::contact_rows& contacts, const ipsf::evidence& record) {
    const auto id = [](const ipsf::id_dictionary& ids, ipsf::id_index index) {
        return index == ipsf::no_id ? "-" : ids.text(index);
    };
    std::string text(name_of(record.table));
    const auto row = record.row;
    switch (record.table) {
        case ipsf::table_kind::teams:
            text += " " + id(from.team_ids, from.teams.team[row]);
            break;
        case ipsf::table_kind::coaches:
            text += " " + id(from.coach_ids, from.coaches.coach[row]);
            break;
        case ipsf::table_kind::episodes:
            text += " " + id(from.episode_ids, from.episodes.episode[row]);
            break;
        case ipsf::table_kind::jobs:
            text += " " + id(from.job_ids, from.jobs.job[row]);
            break;
        case ipsf::table_kind::contacts:
            text += " " + ipsf::format_day(contacts.on[row]) + " " + id(from.coach_ids, contacts.coach[row]) + " " +
                    id(from.episode_ids, contacts.episode[row]) + " " + std::to_string(contacts.facts[row].bits()) +
                    " " + id(from.employer_ids, contacts.employer[row]);
            break;
        case ipsf::table_kind::work_time:
            text += " " + id(from.coach_ids, from.work_time.coach[row]) + " " +
                    ipsf::format_day(from.work_time.on[row]) + " " + std::to_string(from.work_time.minutes[row]);
            break;
        default:
            FAIL("no measure counts rows of " << text);
    }
    return text + " " + std::to_string(record.numerator) + "/" + std::to_string(record.denominator) + " " +
           std::string(record.left_out) + " " + std::string(record.detail) + " " +
           id(from.episode_ids, record.episode) + " " + id(from.coach_ids, record.coach);
}

/// What a part has must be enough for any edition: here contacts count long before a job, its periods' ends and the
/// review.
ipsf::measure_options far_reaching(ipsf::measure_options options) {
    options.active_within_days = 120;
    options.counting.week_before_job = ipsf::job_days{-300, -2};
    options.counting.after_first_month = ipsf::job_days{5, 400};
    return options;
}

std::vector<std::string> explained(const ipsf::history& from, const std::string& team,
                                   const oracle::review_date& review) {
    const auto asked = ipsf::find_measured_team(*built_in(), from, oracle::options_of(review, {team}));
    const auto contacts = ipsf::rows_of_contacts(from);
    std::vector<std::string> lines;
    for (std::size_t place = 0; place < ipsf::measure_names.size(); ++place) {
        const auto explanation = ipsf::explain(from, asked.team, asked.looked_at, static_cast<ipsf::measure>(place),
                                               far_reaching(asked.measuring));
        const auto name = std::string(ipsf::measure_names[place]);
        const auto& result = explanation.result;
        lines.push_back(name + " " + std::to_string(result.numerator) + "/" + std::to_string(result.denominator) + " " +
                        std::string(result.unknown_because));
        for (const auto& record : explanation.records)
            lines.push_back(name + " " + shown_record(from, contacts, record));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// All measures of one team at the ends of 18 periods of 31 days.
std::vector<std::string> series(const ipsf::history& from, const std::string& team, const oracle::review_date& review) {
    std::vector<ipsf::window> dates;
    for (int periods = 17; periods >= 0; --periods)
        dates.push_back(ipsf::review_window(oracle::to_library_day(review.as_of) - 31 * periods, review.months));
    const auto index = from.team_ids.find(team);
    const auto made =
        ipsf::measure_team_series(from, {&index, 1}, dates, far_reaching(ipsf::measure_options_of(*built_in(), {})));
    std::vector<std::string> lines;
    for (std::size_t date = 0; date < dates.size(); ++date)
        for (const auto& measured : made.at(date, 0)) {
            auto line = std::to_string(measured.numerator) + "/" + std::to_string(measured.denominator);
            for (const auto& counts : {measured.left_out, measured.counted})
                for (const auto& [reason, count] : counts)
                    line += " " + std::string(reason) + " " + std::to_string(count);
            lines.push_back(line);
        }
    return lines;
}

history_pointer part_for(const ipsf::history& whole, const std::vector<std::string>& teams) {
    return ipsf::part_of(whole, gsl::span<const std::string>(teams));
}

/// Episodes that are in a part although none of its teams was ever responsible.
std::size_t others_episodes(const ipsf::history& part) {
    std::size_t count = 0;
    for (std::size_t row = 0; row < part.episodes.size(); ++row) {
        bool own = part.covers(part.team_of(part.episodes.coach[row]));
        for (const auto transfer : part.transfers_of.rows(part.episodes.episode[row]))
            own = own || part.covers(part.team_of(part.transfers.coach[transfer]));
        count += own ? 0U : 1U;
    }
    return count;
}

std::vector<std::string> team_ids(const ipsf::history& from) {
    std::vector<std::string> ids;
    for (const auto team : from.teams_on(ipsf::latest_day)) ids.push_back(from.team_ids.text(team));
    return ids;
}

}  // namespace

TEST_CASE("parts say about their teams what the whole says") {
    std::size_t rows_left_out = 0;
    std::size_t visited = 0;
    for (std::uint64_t seed = 1500; seed < 1512; ++seed) {
        const auto random = oracle::random_history(seed, {seed % 2 == 0, true});
        const auto whole = oracle::to_history(random.history, {oracle::handed_over::by_rows, seed % 4 == 0, 0});
        oracle::random_source source(seed);
        const auto all = team_ids(*whole);
        std::vector<std::vector<std::string>> chosen = {all};
        for (const auto& team : all) chosen.push_back({team});
        auto& some = chosen.emplace_back();
        for (const auto& team : all)
            if (source.in_percent(50)) some.push_back(team);
        for (const auto& teams : chosen) {
            const auto part = part_for(*whole, teams);
            const auto restored = ipsf::load_part(ipsf::save_part(*part, *built_in()), *built_in());
            rows_left_out += whole->episodes.size() - part->episodes.size();
            visited += others_episodes(*part);
            INFO("seed " << seed << ", " << teams.size() << " of " << all.size() << " teams");
            CHECK(team_ids(*part) == teams);
            for (const auto& review : random.reviews) {
                if (!teams.empty()) {
                    const auto expected = reviews(*whole, review, teams);
                    CHECK((reviews(*part, review, teams) == expected));
                    CHECK((reviews(*restored, review, teams) == expected));
                    CHECK((reviews(*part, review, teams, true) == reviews(*whole, review, teams, true)));
                }
                // Without a list: those of its teams that exist on the date.
                std::vector<std::string> existing;
                for (const auto team : whole->teams_on(oracle::to_library_day(review.as_of)))
                    if (std::find(teams.begin(), teams.end(), whole->team_ids.text(team)) != teams.end())
                        existing.push_back(whole->team_ids.text(team));
                if (!existing.empty()) CHECK((reviews(*part, review, {}) == reviews(*whole, review, existing)));
                for (const auto& team : teams) {
                    CHECK(explained(*part, team, review) == explained(*whole, team, review));
                    CHECK(series(*part, team, review) == series(*whole, team, review));
                }
                if (!teams.empty())
                    CHECK(explained(*restored, teams.front(), review) == explained(*whole, teams.front(), review));
            }
        }
    }
    CHECK(rows_left_out > 100);
    CHECK(visited > 20);
}

TEST_CASE("a part of a part is the part of the whole") {
    for (std::uint64_t seed = 1530; seed < 1560; ++seed) {
        const auto random = oracle::random_history(seed, {seed % 2 == 0, true});
        const auto whole = oracle::to_history(random.history, {});
        const auto all = team_ids(*whole);
        const std::vector<std::string> half(all.begin(),
                                            all.begin() + static_cast<std::ptrdiff_t>((all.size() + 1) / 2));
        const auto part = part_for(*whole, half);
        for (const auto& team : half) {
            const auto once = part_for(*whole, {team});
            const auto twice = part_for(*part, {team});
            INFO("seed " << seed << ", team " << team);
            CHECK((ipsf::test::content_of(*twice) == ipsf::test::content_of(*once)));
            CHECK((ipsf::save_part(*twice, *built_in()) == ipsf::save_part(*once, *built_in())));
        }
    }
}

TEST_CASE("the same rows give the same bytes, whatever their order, saved, loaded and saved again too") {
    for (std::uint64_t seed = 1560; seed < 1590; ++seed) {
        const auto random = oracle::random_history(seed, {seed % 2 == 0, true});
        const auto whole = oracle::to_history(random.history, {});
        const auto shuffled = oracle::to_history(random.history, {oracle::handed_over::by_columns, false, seed});
        const auto bytes = ipsf::save_part(*whole, *built_in());
        INFO("seed " << seed);
        CHECK((ipsf::save_part(*shuffled, *built_in()) == bytes));
        const auto restored = ipsf::load_part(bytes, *built_in());
        CHECK((ipsf::test::content_of(*restored) == ipsf::test::content_of(*whole)));
        CHECK((ipsf::save_part(*restored, *built_in()) == bytes));
        CHECK_FALSE(restored->part_teams.has_value());

        const auto part = part_for(*whole, {team_ids(*whole).front()});
        const auto part_bytes = ipsf::save_part(*part, *built_in());
        CHECK((ipsf::save_part(*part_for(*shuffled, {team_ids(*whole).front()}), *built_in()) == part_bytes));
        CHECK((ipsf::save_part(*ipsf::load_part(part_bytes, *built_in()), *built_in()) == part_bytes));
    }
}

TEST_CASE("a pack says what the rows say, however they were handed over") {
    using handed_over = oracle::handed_over;
    const ipsf::test::folder place;
    for (std::uint64_t seed = 1600; seed < 1624; ++seed) {
        const auto random = oracle::random_history(seed, {seed % 2 == 0, true});
        const auto whole = oracle::to_history(random.history, {handed_over::by_rows, seed % 4 == 0, 0});
        const auto other = oracle::to_history(
            random.history, {seed % 3 == 0 ? handed_over::lent : handed_over::by_columns, seed % 4 == 0, seed});
        const auto path = place.file(std::to_string(seed));
        ipsf::write_pack(*other, *built_in(), path);
        const auto opened = ipsf::load_history(path, {.run = {.threads = 1 + static_cast<int>(seed % 2)}});
        INFO("seed " << seed);
        CHECK((ipsf::test::content_of(*opened) == ipsf::test::content_of(*whole)));
        for (const auto& review : random.reviews) {
            const auto as_of = oracle::to_library_day(review.as_of);
            CHECK((ipsf::test::all_results(opened, as_of) == ipsf::test::all_results(whole, as_of)));
        }
    }
}
