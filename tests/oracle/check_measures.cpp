#include "oracle/check_measures.hpp"

#include "oracle/to_history.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <set>

namespace oracle {
namespace {

ipsf::fraction as_fraction(const fraction& value) { return {value.numerator, value.denominator}; }

/// Measures of which the spec names what is left out.
const std::set<std::string> with_left_out = {
    "coaching_time_share",         "community_time_share", "attached_team_share",         "days_to_employer_meeting",
    "tailored_contact_share",      "job_type_share",       "permanent_open_market_share", "clients_per_coach",
    "met_within_three_days_share", "end_contact_share"};

/// Values that an edition may have, often at the edges of each other and of what is allowed.
counted_by random_counted(random_source& random) {
    const auto period = [&](int low, int high, int longest) {
        const int first = random.between(low, high);
        return span_of_days{first, std::min(high, first + random.between(0, longest))};
    };
    counted_by by;
    by.largest_care_teams = random.between(1, 4);
    by.job_search_phase = random.between(1, 5);
    by.week_before = period(-40, -1, 20);
    by.after_start = period(0, 10, 10);
    by.weeks = random.between(1, 8);
    by.after_first_month = period(0, 90, 60);
    by.after_four_months = period(20, 400, 200);
    by.first_year = period(0, 400, 400);
    by.month = random.one_of(std::vector<fraction>{{365, 12}, {30, 1}, {28, 1}, {61, 2}});
    by.after_end = random.between(0, 8);
    return by;
}

std::int64_t total(const ipsf::left_out_counts& counts) {
    std::int64_t sum = 0;
    for (const auto& [reason, count] : counts) sum += count;
    return sum;
}

}  // namespace

ipsf::counted_values to_library(const counted_by& by) {
    const auto period = [](span_of_days of) { return ipsf::job_days{of.first, of.last}; };
    return {by.largest_care_teams,
            by.job_search_phase,
            period(by.week_before),
            period(by.after_start),
            by.weeks,
            period(by.after_first_month),
            period(by.after_four_months),
            period(by.first_year),
            as_fraction(by.month),
            by.after_end};
}

random_options choose_options(random_source& random, day as_of) {
    random_options chosen;
    chosen.spec.count_waiting = random.in_percent(70);
    chosen.spec.waiting_days = random.in_percent(70) ? 30 : random.between(0, 60);
    chosen.spec.count_seasonal_and_agency = random.in_percent(70);
    chosen.spec.working_days_after_end = random.in_percent(70);
    if (random.in_percent(40)) chosen.spec.active_within_days = random.one_of(std::vector{1, 7, 28, 90, 366});
    if (random.in_percent(40)) chosen.spec.by = random_counted(random);
    if (random.in_percent(30)) {
        auto& holidays = chosen.spec.holidays.emplace();
        for (int count = random.between(0, 8); count > 0; --count)
            holidays.push_back(as_of - days{random.between(-3, 10)});
    }
    chosen.library.count_waiting = chosen.spec.count_waiting;
    chosen.library.waiting_days = chosen.spec.waiting_days;
    chosen.library.count_seasonal_and_agency = chosen.spec.count_seasonal_and_agency;
    chosen.library.working_days_after_job_end = chosen.spec.working_days_after_end;
    chosen.library.active_within_days = chosen.spec.active_within_days;
    chosen.library.counting = to_library(chosen.spec.by);
    if (chosen.spec.holidays) {
        std::vector<ipsf::day> holidays;
        for (const auto holiday : *chosen.spec.holidays) holidays.push_back(to_library_day(holiday));
        chosen.library.calendar = ipsf::working_calendar(holidays);
    }
    return chosen;
}

void check_measure(const std::string& name, const ipsf::measurement& library, const measured& spec) {
    INFO("measure " << name << ": library " << library.numerator << "/" << library.denominator << " "
                    << library.unknown_because << ", oracle "
                    << (spec.value
                            ? std::to_string(spec.value->numerator) + "/" + std::to_string(spec.value->denominator)
                            : "unknown"));
    CHECK(library.known() == spec.value.has_value());
    CHECK(library.unknown_because.empty() == library.known());
    if (library.known() && spec.value)
        CHECK(ipsf::fraction{library.numerator, library.denominator} == as_fraction(*spec.value));
    if (spec.left_out && with_left_out.contains(name)) CHECK(total(library.left_out) == *spec.left_out);
}

}  // namespace oracle
