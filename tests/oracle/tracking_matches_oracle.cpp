// The tracking table of random histories: the oracle's numbers, sums that add up, and the measures where these mean the
// same.
#include "past.hpp"
#include "random_history.hpp"
#include "spec_tracking.hpp"
#include "support/catch.hpp"
#include "to_history.hpp"

#include <ipsf/report.hpp>
#include <ipsf/review.hpp>
#include <ipsf/tracking.hpp>

using namespace oracle;
using ipsf::tracked;

namespace {

struct asked_days {
    day from, to;
    ipsf::tracking_step every = ipsf::tracking_step::month;
};

ipsf::tracking_table tracked_in(const ipsf::history& of, const asked_days& asked) {
    ipsf::tracking_options options;
    options.from = to_library_day(asked.from);
    options.to = to_library_day(asked.to);
    options.every = asked.every;
    return ipsf::track(ipsf::embedded_edition("fi-2021-11"), true, of, options);
}

/// Days that end on a review date, around which the histories are dense.
asked_days random_days(random_source& random, day to) {
    return {to - days(random.between(0, 120)), to,
            random.in_percent(50) ? ipsf::tracking_step::month : ipsf::tracking_step::week};
}

day from_library(ipsf::day on) { return day(days(on)); }

std::int64_t count_of(const ipsf::tracking_row& row, tracked which) {
    return row.counts[static_cast<std::size_t>(which)];
}

template <class Check>
void each_case(std::uint64_t first_seed, std::uint64_t seeds, Check check) {
    for (auto seed = first_seed; seed < first_seed + seeds; ++seed) {
        const auto made = random_history(seed, {});
        const auto of = to_history(made.history, {});
        random_source random(seed);
        for (const auto& review : made.reviews) {
            const auto asked = random_days(random, review.as_of);
            INFO("seed " << seed << ", " << ipsf::format_day(to_library_day(asked.from)) << " to "
                         << ipsf::format_day(to_library_day(asked.to)));
            check(made.history, *of, asked);
        }
    }
}

std::string csv_of(const ipsf::history& of, const asked_days& asked) {
    return ipsf::to_csv(tracked_in(of, asked), of, ipsf::language::en);
}

}  // namespace

TEST_CASE("every number of every coach is the oracle's") {
    std::size_t rows = 0;
    each_case(2000, 40, [&](const tables& plain, const ipsf::history& of, const asked_days& asked) {
        const auto table = tracked_in(of, asked);
        for (std::size_t place = 0; place < table.periods.size(); ++place) {
            const auto& period = table.periods[place];
            const auto expected = spec_tracking(plain, from_library(period.first), from_library(period.last), asked.to);
            std::map<std::string, tracked_numbers> found;
            for (const auto& row : table.rows) {
                if (row.period != place || row.coach == ipsf::no_id) continue;
                auto& numbers = found[of.coach_ids.text(row.coach)];
                const auto put = [&](const std::string& name, std::int64_t number) {
                    if (number != 0) numbers[name] = number;
                };
                for (std::size_t i = 0; i < ipsf::tracked_names.size(); ++i)
                    if (static_cast<tracked>(i) != tracked::studies_started)
                        put(std::string(ipsf::tracked_names[i]),
                            table.count(row, static_cast<tracked>(i)).value_or(unknown_number));
                put("fte_days", row.fte_days);
                put("search_days", row.search_days);
                ++rows;
            }
            CHECK(found == expected);
        }
    });
    CHECK(rows > 2000);
}

TEST_CASE("coaches add up to their team, and clients at the start, those who came and went to clients at the end") {
    std::int64_t handovers = 0, ended_on_last_days = 0;
    each_case(2100, 40, [&](const tables&, const ipsf::history& of, const asked_days& asked) {
        const auto table = tracked_in(of, asked);
        ipsf::tracking_row sum;
        std::map<std::pair<std::size_t, ipsf::id_index>, const ipsf::tracking_row*> rows;
        for (const auto& row : table.rows) {
            using enum tracked;
            CHECK(count_of(row, clients_at_start) + count_of(row, new_clients) + count_of(row, handed_in) -
                      count_of(row, handed_out) - count_of(row, ended) + count_of(row, ended_on_last_day) ==
                  count_of(row, clients_at_end));
            CHECK(count_of(row, job_seekers) <= count_of(row, clients_at_end));
            CHECK(count_of(row, employed_clients) <= count_of(row, clients_at_end));
            CHECK(count_of(row, employer_meetings) <= count_of(row, employer_contacts));
            handovers += count_of(row, handed_in);
            ended_on_last_days += count_of(row, ended_on_last_day);
            if (row.coach == ipsf::no_id) {
                CHECK(row.counts == sum.counts);
                CHECK(row.fte_days == sum.fte_days);
                sum = {};
                continue;
            }
            for (std::size_t i = 0; i < sum.counts.size(); ++i) sum.counts[i] += row.counts[i];
            sum.fte_days += row.fte_days;
            rows[{row.period, row.coach}] = &row;
        }
        // From one period to the next: whoever is a client at the end is one at the next start, but for those whose
        // last day it was.
        for (const auto& [key, row] : rows) {
            if (key.first == 0) continue;
            const auto before = rows.find({key.first - 1, key.second});
            const auto left = before == rows.end() ? 0
                                                   : count_of(*before->second, tracked::clients_at_end) -
                                                         count_of(*before->second, tracked::ended_on_last_day);
            CHECK(count_of(*row, tracked::clients_at_start) == left);
        }
    });
    CHECK(handovers > 50);
    CHECK(ended_on_last_days > 10);
}

TEST_CASE("what is counted in months, in weeks and in all days at once adds up to the same") {
    using enum tracked;
    each_case(2200, 20, [&](const tables&, const ipsf::history& of, const asked_days& asked) {
        const auto whole_sums = [&](ipsf::tracking_step every) {
            std::map<std::pair<ipsf::id_index, tracked>, std::int64_t> sums;
            for (const auto& row : tracked_in(of, {asked.from, asked.to, every}).rows)
                for (const auto which : {new_clients, handed_in, handed_out, ended, jobs_started, jobs_ended,
                                         employer_contacts, employer_meetings})
                    if (row.coach == ipsf::no_id) sums[{row.team, which}] += count_of(row, which);
            return sums;
        };
        CHECK(whole_sums(ipsf::tracking_step::month) == whole_sums(ipsf::tracking_step::week));
    });
}

TEST_CASE("the sums are the measures' where they mean the same") {
    const auto options = ipsf::measure_options_of(*ipsf::embedded_edition("fi-2021-11"), {});
    const auto measured_over = [&](const ipsf::history& of, ipsf::id_index team, ipsf::day first, ipsf::day last) {
        return ipsf::measure_teams(of, {&team, 1}, ipsf::window{first, last, 1}, options)[0];
    };
    std::size_t compared = 0, with_meetings = 0;
    each_case(2300, 40, [&](const tables& plain, const ipsf::history& of, const asked_days& asked) {
        const auto table = tracked_in(of, asked);
        for (const auto& row : table.rows) {
            if (row.coach != ipsf::no_id) continue;
            const auto& period = table.periods[row.period];
            const auto over = measured_over(of, row.team, period.first, period.last);
            const auto on_last = measured_over(of, row.team, period.last, period.last);
            const auto of_measure = [](const ipsf::team_measures& all, ipsf::measure which) {
                return all[static_cast<std::size_t>(which)];
            };
            using enum ipsf::measure;
            CHECK(of_measure(over, clients_per_coach).numerator == 1000 * count_of(row, tracked::clients_at_end));
            if (plain.phases) {
                CHECK(of_measure(on_last, job_seekers_per_coach).numerator ==
                      1000 * count_of(row, tracked::job_seekers));
                CHECK(of_measure(over, job_seekers_per_coach).numerator == 1000 * row.search_days);
            }
            if (plain.jobs) CHECK(of_measure(over, employer_share).denominator == count_of(row, tracked::jobs_started));
            if (plain.contacts) {
                const auto tailored = of_measure(over, tailored_contact_share);
                std::int64_t left_out = 0;
                for (const auto& [reason, count] : tailored.left_out) left_out += count;
                CHECK(tailored.denominator + left_out == count_of(row, tracked::employer_contacts));
            }
            const auto meetings = of_measure(over, employer_meetings_per_week);
            const auto mean = table.meetings_per_week(row);
            CHECK(meetings.known() == (mean.denominator != 0));
            if (meetings.known()) {
                CHECK(meetings.numerator == mean.numerator);
                CHECK(meetings.denominator == mean.denominator);
                with_meetings += mean.numerator > 0;
            }
            ++compared;
        }
    });
    CHECK(compared > 500);
    CHECK(with_meetings > 40);
}

TEST_CASE(
    "nothing after `to` changes a tracking table or a client summary, nor does the order of rows or how contacts are "
    "handed over") {
    each_case(2400, 20, [&](const tables& plain, const ipsf::history& of, const asked_days& asked) {
        const auto summary_of = [&](const ipsf::history& from) {
            ipsf::client_summary_options options;
            options.as_of = to_library_day(asked.to);
            return ipsf::to_json(ipsf::summarise_clients(from, options), from);
        };
        const auto table = csv_of(of, asked);
        const auto summary = summary_of(of);
        const auto past = to_history(without_the_future(plain, asked.to), {});
        CHECK(csv_of(*past, asked) == table);
        CHECK(summary_of(*past) == summary);
        hand_over shuffled;
        shuffled.shuffled_with = 7;
        CHECK(csv_of(*to_history(plain, shuffled), asked) == table);
        CHECK(summary_of(*to_history(plain, shuffled)) == summary);
        const auto lent = to_history(plain, {handed_over::lent, false, 0});
        CHECK(csv_of(*lent, asked) == table);
        CHECK(summary_of(*lent) == summary);
    });
}
