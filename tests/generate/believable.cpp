#include "support/catch.hpp"

#include <ipsf/edition.hpp>
#include <ipsf/generate.hpp>
#include <ipsf/measures.hpp>
#include <ipsf/review.hpp>

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

using namespace ipsf;

TEST_CASE("Every size passes the checks without a warning and has every table") {
    const auto options = GENERATE(generate_options{.coaches = 1, .years = 1, .seed = 1},
                                  generate_options{.coaches = 2, .years = 30, .seed = 2},
                                  generate_options{.coaches = 11, .years = 3, .seed = 3},
                                  generate_options{.coaches = 120, .years = 2, .seed = 4});
    const auto made = generate(options);
    INFO(options.coaches << " coaches");
    CHECK(made->warnings.empty());
    for (const auto table : made->present) CHECK(table);
    CHECK(made->contacts.size() > 0);
    CHECK(made->answers.size() > 0);
    CHECK(made->teams_on(options.last_day).size() == made->teams.size());
}

TEST_CASE("Twenty new clients and two thousand contacts for each coach and year") {
    constexpr int coaches = 150;
    constexpr int years = 4;
    const auto made = generate({.coaches = coaches, .years = years, .seed = 8});
    const day first = add_months(generate_options{}.last_day + 1, -12 * years);
    const auto new_clients = std::count_if(made->episodes.started_on.begin(), made->episodes.started_on.end(),
                                           [&](day on) { return on >= first; });
    CHECK(new_clients > 17 * coaches * years);
    CHECK(new_clients < 23 * coaches * years);
    CHECK(made->contacts.size() > 1700 * coaches * years);
    CHECK(made->contacts.size() < 2300 * coaches * years);
    const auto in_force = std::count_if(made->episodes.ended_on.begin(), made->episodes.ended_on.end(),
                                        [](day on) { return on == no_day; });
    CHECK(in_force > 16 * coaches);
    CHECK(in_force < 25 * coaches);
}

TEST_CASE("Teams have at most ten coaches at a time, and never nobody") {
    // One coach alone: whoever leaves must be followed on the next day.
    const auto options = GENERATE(generate_options{.coaches = 100, .years = 6, .seed = 17},
                                  generate_options{.coaches = 1, .years = 40, .seed = 18});
    const auto made = generate(options);
    const auto employed_on = [&](std::size_t row, day on) {
        return (made->coaches.started_on[row] == no_day || made->coaches.started_on[row] <= on) &&
               (made->coaches.ended_on[row] == no_day || on <= made->coaches.ended_on[row]);
    };
    for (day on = add_months(options.last_day + 1, -12 * options.years); on <= options.last_day; ++on) {
        std::map<id_index, int> employed;
        for (std::size_t row = 0; row < made->coaches.size(); ++row)
            employed[made->coaches.team[row]] += employed_on(row, on) ? 1 : 0;
        int total = 0;
        for (std::size_t row = 0; row < made->teams.size(); ++row) {
            const int now = employed[made->teams.team[row]];
            total += now;
            REQUIRE(now <= 10);
            if (made->teams.started_on[row] <= on) REQUIRE(now >= 1);
        }
        REQUIRE(total <= options.coaches);
    }
    CHECK(made->coaches.size() > static_cast<std::size_t>(options.coaches));  // some left and were followed
}

TEST_CASE("Nothing is later than the last day, and no contact before the years recorded") {
    const generate_options options{.coaches = 20, .years = 2, .seed = 6, .last_day = *parse_day("2023-06-15")};
    const auto made = generate(options);
    for (const auto* days :
         {&made->episodes.started_on, &made->episodes.ended_on, &made->transfers.on, &made->phases.on,
          &made->jobs.started_on, &made->jobs.ended_on, &made->jobs.end_known_on, &made->jobs.support_declined_on,
          &made->studies.started_on, &made->studies.ended_on, &made->forms.on, &made->signals.on, &made->work_time.on,
          &made->team_events.on, &made->answers.on, &made->coaches.ended_on}) {
        CHECK(*std::max_element(days->begin(), days->end()) <= options.last_day);
    }
    const day first = *parse_day("2021-06-16");
    for (const auto* days : {&made->signals.on, &made->work_time.on, &made->team_events.on, &made->answers.on}) {
        CHECK(*std::min_element(days->begin(), days->end()) >= first);
    }
    const auto contacts = rows_of_contacts(*made);
    const auto [earliest, latest] = std::minmax_element(contacts.on.begin(), contacts.on.end());
    CHECK(*earliest >= first);
    CHECK(*latest <= options.last_day);
}

TEST_CASE("Some cells are empty") {
    const auto made = generate({.coaches = 60, .years = 2, .seed = 9});
    const auto has_both = [](const auto& column, auto empty) {
        const auto empties = std::count(column.begin(), column.end(), empty);
        return empties > 0 && static_cast<std::size_t>(empties) < column.size();
    };
    CHECK(has_both(made->episodes.care_team, no_id));
    CHECK(has_both(made->episodes.referral, referral::none));
    CHECK(has_both(made->episodes.employer_contact_consent, tristate::none));
    CHECK(has_both(rows_of_contacts(*made).employer, no_id));
    CHECK(has_both(made->jobs.occupation, no_id));
    CHECK(has_both(made->jobs.open_market, tristate::none));
    CHECK(has_both(made->jobs.contract, contract::none));
    CHECK(has_both(made->jobs.support_declined_on, no_day));
    CHECK(has_both(made->work_time.coaching_minutes, -1));
    CHECK(has_both(made->coaches.started_on, no_day));
    CHECK(has_both(made->answers.source, answer_source::none));
}

TEST_CASE("A reviewer answers what the edition asks and no history tells, once a year") {
    const auto made = generate({.coaches = 40, .years = 3, .seed = 5});
    const auto edition = embedded_edition("fi-2021-11");
    std::set<std::string> asked;
    for (const auto& criterion : edition->criteria) {
        for (const auto& needed : criterion.inputs) {
            if (needed.kind != input_kind::measure) asked.insert(needed.name);
        }
    }
    const std::set<std::string> answered(made->answers.item.begin(), made->answers.item.end());
    CHECK(answered == asked);
    std::map<id_index, std::set<day>> visits;
    for (std::size_t row = 0; row < made->answers.size(); ++row)
        visits[made->answers.team[row]].insert(made->answers.on[row]);
    std::map<id_index, std::set<day>> reviews;
    for (std::size_t row = 0; row < made->team_events.size(); ++row) {
        if (made->team_events.kind[row] != team_event_kind::fidelity_review) continue;
        reviews[made->team_events.team[row]].insert(made->team_events.on[row]);
        CHECK(made->team_events.total[row] >= 25);
        CHECK(made->team_events.total[row] <= 125);
    }
    CHECK(visits == reviews);
    CHECK(visits.size() == made->teams.size());
}

namespace {

/// A large history and its teams by the total of their last review, the hidden quality's plainest trace.
struct ranked_services {
    std::shared_ptr<const history> made = generate({.coaches = 400, .years = 2, .seed = 13});
    std::map<id_index, int> total;
    std::vector<id_index> teams;  // worst first

    ranked_services() {
        for (std::size_t row = 0; row < made->team_events.size(); ++row) {
            if (made->team_events.kind[row] == team_event_kind::fidelity_review)
                total[made->team_events.team[row]] = made->team_events.total[row];
        }
        for (const auto& [team, points] : total) teams.push_back(team);
        std::stable_sort(teams.begin(), teams.end(), [&](id_index a, id_index b) { return total[a] < total[b]; });
    }
    [[nodiscard]] std::size_t third() const { return teams.size() / 3; }
};

}  // namespace

// What the better third of the teams does differs from what the worse third does, by more than chance.
TEST_CASE("Services differ in quality, all along the line") {
    const ranked_services ranked;
    const auto& teams = ranked.teams;
    REQUIRE(teams.size() > 45);
    CHECK(ranked.total.at(teams.back()) - ranked.total.at(teams.front()) > 40);

    const auto measured = measure_teams(*ranked.made, teams, review_window(generate_options{}.last_day, 6),
                                        measure_options_of(*embedded_edition("fi-2021-11"), {}));
    const auto mean = [&](measure which, std::size_t from) {
        double sum = 0;
        int known = 0;
        for (std::size_t place = from; place < from + ranked.third(); ++place) {
            const auto& result = measured[place][static_cast<std::size_t>(which)];
            if (!result.known()) continue;
            sum += static_cast<double>(result.numerator) / static_cast<double>(result.denominator);
            ++known;
        }
        return sum / known;
    };
    const auto better = [&](measure which) { return mean(which, teams.size() - ranked.third()); };
    const auto worse = [&](measure which) { return mean(which, 0); };
    for (const auto which :
         {measure::coaching_time_share, measure::community_time_share, measure::attached_team_share,
          measure::tailored_contact_share, measure::job_type_share, measure::employer_share,
          measure::permanent_open_market_share, measure::met_week_before_share, measure::met_within_three_days_share,
          measure::first_month_weeks_met_share, measure::end_contact_share}) {
        INFO(name_of(which));
        CHECK(better(which) > worse(which) + 0.05);
    }
    // What criterion 23 asks around a job's start is the better services' practice.
    CHECK(better(measure::first_month_weeks_met_share) > 0.8);
    CHECK(better(measure::met_within_three_days_share) > 0.8);
    CHECK(better(measure::met_week_before_share) > 0.8);
    CHECK(better(measure::employer_meetings_per_week) > worse(measure::employer_meetings_per_week) + 1);
    CHECK(better(measure::contacts_per_month_first_year) > worse(measure::contacts_per_month_first_year) + 0.1);
    CHECK(better(measure::clients_per_coach) < worse(measure::clients_per_coach) - 3);
    CHECK(better(measure::days_to_employer_meeting) < worse(measure::days_to_employer_meeting) - 15);
}

TEST_CASE("A reviewer says yes more often to a better service") {
    const ranked_services ranked;
    const std::set<id_index> worse(ranked.teams.begin(),
                                   ranked.teams.begin() + static_cast<std::ptrdiff_t>(ranked.third()));
    const std::set<id_index> better(ranked.teams.end() - static_cast<std::ptrdiff_t>(ranked.third()),
                                    ranked.teams.end());
    const auto share_of_yes = [&](const std::set<id_index>& teams) {
        int yes = 0;
        int flags = 0;
        for (std::size_t row = 0; row < ranked.made->answers.size(); ++row) {
            const auto& value = ranked.made->answers.value[row];
            if (!teams.contains(ranked.made->answers.team[row]) || (value != "true" && value != "false")) continue;
            ++flags;
            yes += value == "true" ? 1 : 0;
        }
        return static_cast<double>(yes) / flags;
    };
    CHECK(share_of_yes(better) > share_of_yes(worse) + 0.15);
}

TEST_CASE("Reviewers answer measures that no history tells, so that their criterion is scored") {
    // Criterion 18 of the international scale is the mean of the coaches' ratings, from 1 to 5; its limits are 1.5
    // to 4.5.
    const auto edition = embedded_edition("ips25-2008");
    REQUIRE_FALSE(find_measure("contact_quality_mean"));
    const auto made = generate({.coaches = 60, .years = 2, .seed = 3, .edition = edition});
    std::set<std::string> values;
    for (std::size_t row = 0; row < made->answers.size(); ++row)
        if (made->answers.item[row] == "contact_quality_mean") values.insert(std::string(made->answers.value[row]));
    CHECK(values.size() > 1);
    for (const auto& value : values) CHECK((value.size() == 1 && value >= "1" && value <= "5"));
    const auto measured = [&](std::size_t row) { return find_measure(made->answers.item[row]).has_value(); };
    for (std::size_t row = 0; row < made->answers.size(); ++row) CHECK_FALSE(measured(row));
}
