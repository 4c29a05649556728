#include "oracle/check_measures.hpp"

#include "oracle/to_history.hpp"
#include "support/catch.hpp"

#include <set>

namespace oracle {
namespace {

ipsf::fraction as_fraction(const fraction& value) { return {value.numerator, value.denominator}; }

/// Measures of which the spec names what is left out.
const std::set<std::string> with_left_out = {"coaching_time_share",         "community_time_share",        "attached_team_share",
                                             "days_to_employer_meeting",    "tailored_contact_share",      "job_type_share",
                                             "permanent_open_market_share", "met_within_three_days_share", "end_contact_share"};

std::int64_t total(const ipsf::left_out_counts& counts) {
    std::int64_t sum = 0;
    for (const auto& [reason, count] : counts) sum += count;
    return sum;
}

}  // namespace

random_options choose_options(random_source& random, day as_of) {
    random_options chosen;
    chosen.spec.count_waiting = random.in_percent(70);
    chosen.spec.waiting_days = random.in_percent(70) ? 30 : random.between(0, 60);
    chosen.spec.count_seasonal_and_agency = random.in_percent(70);
    if (random.in_percent(30)) {
        auto& holidays = chosen.spec.holidays.emplace();
        for (int count = random.between(0, 8); count > 0; --count) holidays.push_back(as_of - days{random.between(-3, 10)});
    }
    chosen.library.count_waiting = chosen.spec.count_waiting;
    chosen.library.waiting_days = chosen.spec.waiting_days;
    chosen.library.count_seasonal_and_agency = chosen.spec.count_seasonal_and_agency;
    if (chosen.spec.holidays) {
        std::vector<ipsf::day> holidays;
        for (const auto holiday : *chosen.spec.holidays) holidays.push_back(to_library_day(holiday));
        chosen.library.calendar = ipsf::working_calendar(holidays);
    }
    return chosen;
}

void check_measure(const std::string& name, const ipsf::measurement& library, const measured& spec) {
    INFO("measure " << name << ": library " << library.numerator << "/" << library.denominator << " " << library.unknown_because
                    << ", oracle "
                    << (spec.value ? std::to_string(spec.value->numerator) + "/" + std::to_string(spec.value->denominator) : "unknown"));
    CHECK(library.known() == spec.value.has_value());
    CHECK(library.unknown_because.empty() == library.known());
    if (library.known() && spec.value) CHECK(ipsf::fraction{library.numerator, library.denominator} == as_fraction(*spec.value));
    if (spec.left_out && with_left_out.contains(name)) CHECK(total(library.left_out) == *spec.left_out);
}

}  // namespace oracle
