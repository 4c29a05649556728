#include "oracle/spec_criteria.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <stdexcept>

namespace oracle {
namespace {

// ---- the inputs
// -------------------------------------------------------------------------------------------------------------------

fraction percent(std::int64_t value) { return {value, 100}; }

input flag(std::string name) { return {std::move(name), kind::flag, {}, {{0, 1}, {1, 1}}}; }

input choice(std::string name, std::vector<std::string> choices) {
    input result{std::move(name), kind::choice, std::move(choices), {}};
    for (std::size_t i = 0; i < result.choices.size(); ++i) result.samples.push_back({static_cast<std::int64_t>(i), 1});
    return result;
}

input count(std::string name, int most) {
    input result{std::move(name), kind::count, {}, {}};
    for (int i = 0; i <= most; ++i) result.samples.push_back({i, 1});
    return result;
}

/// Limits in percent; samples just under, on and just over each, and both ends.
input share(std::string name, std::initializer_list<int> limits) {
    input result{std::move(name), kind::share, {}, {percent(0), percent(100)}};
    for (const int limit : limits) {
        if (limit > 0) result.samples.push_back({limit * 10 - 6, 1000});
        result.samples.push_back(percent(limit));
        result.samples.push_back({limit * 10 + 6, 1000});
    }
    return result;
}

input number(std::string name, std::vector<fraction> samples) {
    return {std::move(name), kind::number, {}, std::move(samples)};
}

std::vector<input> flags(std::initializer_list<const char*> names) {
    std::vector<input> result;
    for (const auto* name : names) result.push_back(flag(name));
    return result;
}

std::vector<std::vector<input>> all_inputs() {
    std::vector<std::vector<input>> of(26);
    of[1] = {
        number("clients_per_coach",
               {{0, 1}, {20, 1}, {41, 2}, {25, 1}, {51, 2}, {30, 1}, {61, 2}, {40, 1}, {81, 2}, {41, 1}, {1000, 1}})};
    of[2] = {share("coaching_time_share", {60, 75, 90, 96})};
    of[3] = {count("phases_delivered", 5), flag("holds_client_responsibility")};
    of[4] = {
        choice("team_attachment", {"separate", "individual_practitioners", "three_or_more_teams", "one_or_two_teams"}),
        share("attached_team_share", {50, 75, 90})};
    of[5] = flags(
        {"weekly_team_meetings", "shared_decisions", "records_integrated", "offices_close", "raises_work_for_others"});
    of[6] = {flag("partners_mapped"),
             choice("partner_contact", {"none", "rarer_than_quarterly", "quarterly", "monthly"}),
             flag("finds_new_clients"), flag("finds_new_partners"), flag("leader_convenes_partners")};
    of[7] = flags({"organised_in_team", "shared_leader", "covers_for_each_other", "care_team_covers", "dispersed_area",
                   "meets_leader_two_or_three_a_month"});
    of[7].push_back(choice("team_coaches", {"one", "two", "two_full_time"}));
    of[7].push_back(choice(
        "team_meeting", {"none", "rarer", "weekly_without_guidance", "guided_two_or_three_a_month", "guided_weekly"}));
    of[8] = flags({"leader_span_and_time", "weekly_guidance", "liaises_with_teams", "monthly_field_mentoring",
                   "quarterly_outcome_goals"});
    of[9] = flags({"help_after_job_end", "open_referral", "self_referral", "encourages_work"});
    of[9].insert(of[9].begin(), choice("exclusion", {"policy", "most", "some", "none"}));
    of[10] = flags({"interest_asked_on_entry", "interest_updated", "written_material",
                    "experience_sharing_twice_a_year", "employment_share_quarterly"});
    of[11] = flags({"knows_principles", "reviews_on_schedule", "attends_steering_group", "communicates_goals",
                    "acts_on_barriers"});
    of[12] = {choice("benefits_advice", {"none", "contact_details", "superficial", "specialist_before_job"}),
              flag("advises_on_changes"), flag("helps_report_income")};
    of[13] = flags({"disclosure_not_required", "pros_and_cons_discussed", "wording_discussed", "discussed_repeatedly"});
    of[14] = flags(
        {"profile_in_three_meetings", "recorded_and_findable", "profile_used_and_updated", "accommodations_used"});
    of[14].insert(of[14].begin(), choice("assessment", {"tests_before_placement", "prevocational_first",
                                                        "direct_unsystematic", "learns_from_jobs"}));
    of[15] = {number("days_to_employer_meeting",
                     {{0, 1}, {30, 1}, {61, 2}, {60, 1}, {121, 2}, {150, 1}, {301, 2}, {270, 1}, {541, 2}, {1000, 1}}),
              flag("contacts_tracked")};
    of[16] = {share("tailored_contact_share", {25, 50, 75, 90}), flag("follows_search_plans")};
    // Whatever the meetings, some number of job seekers is small enough to be half of them, and above 0.
    of[17] = {
        number("employer_meetings_per_week", {{0, 1},
                                              {1, 1000000},
                                              {1, 1},
                                              {199, 100},
                                              {2, 1},
                                              {3, 1},
                                              {399, 100},
                                              {4, 1},
                                              {499, 100},
                                              {5, 1},
                                              {599, 100},
                                              {6, 1},
                                              {1000, 1}}),
        number("job_seekers_per_coach",
               {{0, 1}, {1, 1000000000}, {1, 2}, {1, 1}, {2, 1}, {5, 2}, {299, 100}, {3, 1}, {301, 100}, {1000, 1}}),
        choice("tracking_review", {"none", "monthly", "weekly"})};
    of[18] = {choice("employer_relationship", {"with_applications_only", "asks_for_vacancies", "answers_adverts",
                                               "meets_unprompted", "builds_relationship"})};
    of[19] = {share("job_type_share", {50, 60, 70, 85})};
    of[20] = {share("employer_share", {50, 60, 70, 85})};
    of[21] = {share("permanent_open_market_share", {65, 75, 85, 95}),
              {"employed_clients", kind::whole, {}, {{0, 1}, {9, 1}, {10, 1}, {11, 1}}}};
    of[22] = {choice("support_reach", {"few", "half", "most"}), choice("support_kind", {"narrow", "varied"}),
              flag("supports_employers"), flag("helps_careers"), flag("intensifies_when_needed")};
    // A limit of practice_share may be any percentage: only the ends of the range are sure to lie on either side.
    of[23] = {{"first_month_weeks_met_share", kind::share, {}, {percent(0), percent(80), percent(100)}},
              number("contacts_per_month_first_year", {{0, 1}, {49, 100}, {99, 100}, {1, 1}, {5, 1}}),
              {"met_week_before_share", kind::share, {}, {percent(0), percent(80), percent(100)}},
              {"met_within_three_days_share", kind::share, {}, {percent(0), percent(80), percent(100)}},
              {"end_contact_share", kind::share, {}, {percent(0), percent(80), percent(100)}},
              {"met_after_four_months_share", kind::share, {}, {percent(0), percent(49), percent(50), percent(100)}},
              {"met_after_first_month_share", kind::share, {}, {percent(0), {1, 1000}, percent(100)}},
              flag("support_tapered")};
    of[24] = {share("community_time_share", {30, 40, 50, 65})};
    of[25] = flags({"no_time_or_attendance_limit", "attempts_recorded", "team_members_reach_out",
                    "home_or_community_visits", "coordinated_meetings", "family_contact"});
    return of;
}

// ---- the tables
// -------------------------------------------------------------------------------------------------------------------

/// The known values of one criterion, by name.
class known {
public:
    known(int criterion, const std::vector<fraction>& values, bool round_half_up)
        : inputs_(inputs_of(criterion)), values_(values), round_half_up_(round_half_up) {}

    [[nodiscard]] bool flag(std::string_view name) const { return values_[place(name)].numerator == 1; }
    [[nodiscard]] int flags_met() const {
        int met = 0;
        for (std::size_t i = 0; i < inputs_.size(); ++i)
            met += inputs_[i].kind == kind::flag && values_[i].numerator == 1 ? 1 : 0;
        return met;
    }
    [[nodiscard]] std::int64_t count(std::string_view name) const { return values_[place(name)].numerator; }
    /// Whether the choice made is one of `any`.
    [[nodiscard]] bool is(std::string_view name, std::initializer_list<std::string_view> any) const {
        const auto at = place(name);
        const auto& made = inputs_[at].choices[static_cast<std::size_t>(values_[at].numerator)];
        return std::find(any.begin(), any.end(), made) != any.end();
    }
    /// A measure, in the unit of the tables: a share in percent.
    [[nodiscard]] fraction measure(std::string_view name) const {
        const auto at = place(name);
        const auto value = inputs_[at].kind == kind::share ? times(values_[at], 100) : values_[at];
        return round_half_up_ ? rounded_half_up(value) : value;
    }
    [[nodiscard]] bool at_least(std::string_view name, std::int64_t limit) const {
        return oracle::at_least(measure(name), {limit, 1});
    }
    [[nodiscard]] bool at_most(std::string_view name, std::int64_t limit) const {
        return oracle::at_most(measure(name), {limit, 1});
    }
    [[nodiscard]] bool above(std::string_view name, std::int64_t limit) const { return !at_most(name, limit); }
    [[nodiscard]] bool below(std::string_view name, std::int64_t limit) const { return !at_least(name, limit); }

private:
    [[nodiscard]] std::size_t place(std::string_view name) const {
        for (std::size_t i = 0; i < inputs_.size(); ++i)
            if (inputs_[i].name == name) return i;
        throw std::logic_error("the oracle asks for an input it does not declare");
    }

    const std::vector<input>& inputs_;
    const std::vector<fraction>& values_;
    bool round_half_up_;
};

/// 5 for the first condition that holds, 4 for the second, ... 1 for none.
int first_of(bool five, bool four, bool three, bool two) { return five ? 5 : four ? 4 : three ? 3 : two ? 2 : 1; }

int coaching_team(const known& of) {
    const bool base = of.flag("organised_in_team") && of.flag("shared_leader");
    const bool covers = of.flag("covers_for_each_other");
    const bool near_leader = of.flag("dispersed_area") && of.flag("meets_leader_two_or_three_a_month");
    const bool two_coaches = of.is("team_coaches", {"two", "two_full_time"});
    const bool guided = of.is("team_meeting", {"guided_two_or_three_a_month", "guided_weekly"});
    const bool weekly =
        of.is("team_meeting", {"weekly_without_guidance", "guided_two_or_three_a_month", "guided_weekly"});
    return first_of(
        base && of.is("team_coaches", {"two_full_time"}) && of.is("team_meeting", {"guided_weekly"}) && covers,
        base && ((two_coaches && guided && covers) || (near_leader && of.flag("care_team_covers"))),
        base && ((weekly && covers) || near_leader), base);
}

int time_unlimited(const known& of, int practice_share) {
    const bool weekly = of.at_least("first_month_weeks_met_share", practice_share);
    const bool monthly = of.at_least("contacts_per_month_first_year", 1);
    return first_of(weekly && monthly && of.at_least("met_week_before_share", practice_share) &&
                        of.at_least("met_within_three_days_share", practice_share) &&
                        of.at_least("end_contact_share", practice_share) && of.flag("support_tapered"),
                    weekly && monthly, of.at_least("met_after_four_months_share", 50),
                    of.above("met_after_first_month_share", 0));
}

int employer_contact(const known& of) {
    const bool weekly = of.is("tracking_review", {"weekly"});
    const bool tracked = of.is("tracking_review", {"monthly", "weekly"});
    const auto meetings = of.measure("employer_meetings_per_week");
    const auto seekers = of.measure("job_seekers_per_coach");
    const bool few_seekers = of.above("job_seekers_per_coach", 0) && of.below("job_seekers_per_coach", 3);
    const bool enough_for_few = few_seekers && at_least(meetings, times(seekers, 2));
    return first_of(weekly && (of.at_least("employer_meetings_per_week", 6) || enough_for_few),
                    weekly && of.at_least("employer_meetings_per_week", 5),
                    tracked && of.at_least("employer_meetings_per_week", 4),
                    of.at_least("employer_meetings_per_week", 2));
}

}  // namespace

const std::vector<input>& inputs_of(int criterion) {
    static const auto all = all_inputs();
    return all.at(static_cast<std::size_t>(criterion));
}

int level_of(int criterion, const std::vector<fraction>& values, const scoring_choices& chosen) {
    const known of(criterion, values, chosen.round_half_up);
    switch (criterion) {
        case 1:
            return first_of(of.at_most("clients_per_coach", 20), of.at_most("clients_per_coach", 25),
                            of.at_most("clients_per_coach", 30), of.at_most("clients_per_coach", 40));
        case 2:
            return first_of(of.at_least("coaching_time_share", 96), of.at_least("coaching_time_share", 90),
                            of.at_least("coaching_time_share", 75), of.at_least("coaching_time_share", 60));
        case 3:
            return first_of(of.count("phases_delivered") == 5, of.count("phases_delivered") == 4,
                            of.count("phases_delivered") >= 1, of.flag("holds_client_responsibility"));
        case 4: {
            const bool attached = of.is("team_attachment", {"one_or_two_teams"});
            return first_of(
                attached && of.at_least("attached_team_share", 90), attached && of.at_least("attached_team_share", 75),
                attached && of.at_least("attached_team_share", 50), !of.is("team_attachment", {"separate"}));
        }
        case 5:
        case 8:
        case 10:
        case 11:
            return std::max(of.flags_met(), 1);
        case 6: {
            const bool mapped = of.flag("partners_mapped");
            const bool monthly = mapped && of.is("partner_contact", {"monthly"});
            return first_of(monthly && of.flag("finds_new_clients") && of.flag("finds_new_partners") &&
                                of.flag("leader_convenes_partners"),
                            monthly && of.flag("finds_new_partners"),
                            mapped && of.is("partner_contact", {"quarterly", "monthly"}),
                            mapped && !of.is("partner_contact", {"none"}));
        }
        case 7:
            return coaching_team(of);
        case 9:
            return first_of(of.is("exclusion", {"none"}) && of.flags_met() == 4,
                            of.is("exclusion", {"none"}) && of.flag("help_after_job_end"),
                            of.is("exclusion", {"some", "none"}), of.is("exclusion", {"most"}));
        case 12: {
            const bool specialist = of.is("benefits_advice", {"specialist_before_job"});
            return first_of(specialist && of.flag("advises_on_changes") && of.flag("helps_report_income"), specialist,
                            of.is("benefits_advice", {"superficial"}), of.is("benefits_advice", {"contact_details"}));
        }
        case 13:
            return of.flags_met() + 1;
        case 14: {
            const bool learns = of.is("assessment", {"learns_from_jobs"});
            return first_of(learns && of.flags_met() == 4, learns && of.flag("profile_in_three_meetings"),
                            learns || of.is("assessment", {"direct_unsystematic"}),
                            of.is("assessment", {"prevocational_first"}));
        }
        case 15:
            return first_of(of.at_most("days_to_employer_meeting", 30) && of.flag("contacts_tracked"),
                            of.at_most("days_to_employer_meeting", 60), of.at_most("days_to_employer_meeting", 150),
                            of.at_most("days_to_employer_meeting", 270));
        case 16: {
            const bool follows = of.flag("follows_search_plans");
            return first_of(of.at_least("tailored_contact_share", 90) && follows,
                            of.at_least("tailored_contact_share", 75) && follows,
                            of.at_least("tailored_contact_share", 50), of.at_least("tailored_contact_share", 25));
        }
        case 17:
            return employer_contact(of);
        case 18:
            return static_cast<int>(values[0].numerator) + 1;
        case 19:
            return first_of(of.at_least("job_type_share", 85), of.at_least("job_type_share", 70),
                            of.at_least("job_type_share", 60), of.at_least("job_type_share", 50));
        case 20:
            return first_of(of.at_least("employer_share", 85), of.at_least("employer_share", 70),
                            of.at_least("employer_share", 60), of.at_least("employer_share", 50));
        case 21: {
            const bool enough = of.at_least("employed_clients", 10);
            return first_of(enough && of.above("permanent_open_market_share", 95),
                            enough && of.at_least("permanent_open_market_share", 85),
                            enough && of.at_least("permanent_open_market_share", 75),
                            enough && of.at_least("permanent_open_market_share", 65));
        }
        case 22: {
            const bool most = of.is("support_reach", {"most"});
            const bool varied = most && of.is("support_kind", {"varied"});
            return first_of(varied && of.flags_met() == 3, varied && of.flag("supports_employers"), most,
                            of.is("support_reach", {"half"}));
        }
        case 23:
            return time_unlimited(of, chosen.practice_share);
        case 24:
            return first_of(of.at_least("community_time_share", 65), of.at_least("community_time_share", 50),
                            of.at_least("community_time_share", 40), of.at_least("community_time_share", 30));
        case 25:
            return std::max(of.flags_met() - 1, 1);
        default:
            throw std::logic_error("there are criteria 1 to 25");
    }
}

reach reach_of(int criterion, const std::vector<std::optional<fraction>>& values, const scoring_choices& chosen,
               bool and_undecided_by) {
    const auto& inputs = inputs_of(criterion);
    std::vector<fraction> tried;
    std::vector<std::size_t> missing;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        tried.push_back(values[i].value_or(inputs[i].samples.front()));
        if (!values[i]) missing.push_back(i);
    }

    // Every combination of samples, in the order of an odometer whose first wheel is the first missing input.
    reach result;
    std::vector<int> levels;
    std::vector<std::size_t> wheel(missing.size(), 0);
    for (bool more = true; more;) {
        const int level = level_of(criterion, tried, chosen);
        result.low = std::min(result.low, level);
        result.high = std::max(result.high, level);
        if (and_undecided_by)
            levels.push_back(level);
        else if (result.low == 1 && result.high == 5)
            return result;
        more = false;
        for (std::size_t i = 0; i < missing.size() && !more; ++i) {
            const auto& samples = inputs[missing[i]].samples;
            more = ++wheel[i] < samples.size();
            if (!more) wheel[i] = 0;
            tried[missing[i]] = samples[wheel[i]];
        }
    }
    if (!and_undecided_by) return result;

    // An input can change the level when two combinations that differ in it alone give different levels.
    std::size_t step = 1;
    for (const auto place : missing) {
        const std::size_t size = inputs[place].samples.size();
        bool changes = false;
        for (std::size_t i = 0; i < levels.size(); ++i) {
            const std::size_t with_first_sample = i - i / step % size * step;
            if (levels[i] != levels[with_first_sample]) changes = true;
        }
        if (changes) result.undecided_by.push_back(inputs[place].name);
        step *= size;
    }
    return result;
}

}  // namespace oracle
