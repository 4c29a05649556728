// What is counted beside the fractions: records left out, by reason; kinds of episodes; and what
// makes a measure unknown.
#pragma once

#include <ipsf/measures.hpp>

namespace ipsf {

enum class tally : std::uint8_t {
    not_active,
    coaching_minutes_missing,
    community_minutes_missing,
    no_care_team_or_referral,
    met,
    waiting,
    waiting_not_counted,
    waiting_too_short,
    tailored_unknown,
    in_search,
    nothing_to_search,
    occupation_unknown,
    open_market_or_contract_unknown,
    start_day_to_come,
    week_declined,
    first_year_declined,
    first_month_declined,
    four_months_declined,
    end_day_to_come
};

/// How a count appears in a measurement.
enum class tally_role : std::uint8_t {
    left_out,  ///< among the records left out
    counted,   ///< among the kinds counted, also when zero
    unknown,   ///< any: why the measure is unknown
    inner      ///< not
};

struct tally_rule {
    measure of;
    tally_role role;
    std::string_view text;  ///< empty: it names a number of the edition (reasons.hpp), or is not shown
};

/// By place in `tally`.
inline constexpr std::array<tally_rule, 19> tally_rules = {{
    {measure::clients_per_coach, tally_role::left_out, {}},
    {measure::coaching_time_share, tally_role::left_out, "coaching_minutes missing"},
    {measure::community_time_share, tally_role::left_out, "community_minutes missing"},
    {measure::attached_team_share, tally_role::left_out, "no care team or referral"},
    {measure::days_to_employer_meeting, tally_role::counted, "met"},
    {measure::days_to_employer_meeting, tally_role::counted, "waiting"},
    {measure::days_to_employer_meeting, tally_role::left_out, "waiting"},
    {measure::days_to_employer_meeting, tally_role::left_out, "waiting too short to count"},
    {measure::tailored_contact_share, tally_role::left_out, "tailored unknown"},
    {measure::employer_meetings_per_week, tally_role::inner, {}},
    {measure::employer_meetings_per_week, tally_role::unknown, "no meeting and no client in job search"},
    {measure::job_type_share, tally_role::left_out, "occupation unknown"},
    {measure::permanent_open_market_share, tally_role::left_out, "open_market or contract unknown"},
    {measure::met_within_three_days_share, tally_role::left_out, {}},
    {measure::first_month_weeks_met_share, tally_role::left_out, "support declined"},
    {measure::contacts_per_month_first_year, tally_role::left_out, "support declined"},
    {measure::met_after_first_month_share, tally_role::left_out, "support declined"},
    {measure::met_after_four_months_share, tally_role::left_out, "support declined"},
    {measure::end_contact_share, tally_role::left_out, {}},
}};
[[nodiscard]] constexpr const tally_rule& rule_of(tally which) noexcept {
    return tally_rules[static_cast<std::size_t>(which)];
}

}  // namespace ipsf
