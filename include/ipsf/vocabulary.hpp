// The words of the field that histories are written in and editions speak of (docs/history.md, docs/process.md). A
// word's code is its place among the names; `none` says that there is none.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace ipsf {

/// A boolean column's cell.
enum class tristate : std::uint8_t { no = 0, yes = 1, none = 255 };

enum class end_reason : std::uint8_t {
    client_wish,
    agreed,
    no_longer_wants_work,
    lighter_support,
    interrupted,
    other,
    none = 255
};
inline constexpr std::array<std::string_view, 6> end_reason_names = {
    "client_wish", "agreed", "no_longer_wants_work", "lighter_support", "interrupted", "other"};
enum class referral : std::uint8_t { self, care_team, employment_services, other, none = 255 };
inline constexpr std::array<std::string_view, 4> referral_names = {"self", "care_team", "employment_services", "other"};
enum class party : std::uint8_t { client, employer, partner, care_team, family };
inline constexpr std::array<std::string_view, 5> party_names = {"client", "employer", "partner", "care_team", "family"};
enum class made_by : std::uint8_t { coach, client };
inline constexpr std::array<std::string_view, 2> made_by_names = {"coach", "client"};
enum class contact_mode : std::uint8_t { in_person, remote };
inline constexpr std::array<std::string_view, 2> contact_mode_names = {"in_person", "remote"};
enum class contact_outcome : std::uint8_t { met, missed };
inline constexpr std::array<std::string_view, 2> contact_outcome_names = {"met", "missed"};
enum class contact_place : std::uint8_t { office, community, workplace, home, online, none = 7 };
inline constexpr std::array<std::string_view, 5> contact_place_names = {"office", "community", "workplace", "home",
                                                                        "online"};
enum class job_end_reason : std::uint8_t { as_agreed, broke_off, none = 255 };
inline constexpr std::array<std::string_view, 2> job_end_reason_names = {"as_agreed", "broke_off"};
enum class contract : std::uint8_t { permanent, fixed_term, seasonal, agency, none = 255 };
inline constexpr std::array<std::string_view, 4> contract_names = {"permanent", "fixed_term", "seasonal", "agency"};
enum class signal_kind : std::uint8_t { unanswered_call, job_lead, serious_problem };
inline constexpr std::array<std::string_view, 3> signal_kind_names = {"unanswered_call", "job_lead", "serious_problem"};
enum class answer_source : std::uint8_t { interview, observation, documents, none = 255 };
inline constexpr std::array<std::string_view, 3> answer_source_names = {"interview", "observation", "documents"};
/// Forms and records of the client process (docs/process.md).
enum class form_kind : std::uint8_t {
    referral,
    cooperation_agreement,
    form_a,
    employment_plan,
    job_search_plan,
    form_b,
    form_c,
    form_c2,
    support_plan,
    study_plan,
    benefits_counselling,
    disclosure_discussion,
    profile_update,
    job_end_analysis,
    form_d,
    form_e
};
inline constexpr std::array<std::string_view, 16> form_kind_names = {"referral",
                                                                     "cooperation_agreement",
                                                                     "form_a",
                                                                     "employment_plan",
                                                                     "job_search_plan",
                                                                     "form_b",
                                                                     "form_c",
                                                                     "form_c2",
                                                                     "support_plan",
                                                                     "study_plan",
                                                                     "benefits_counselling",
                                                                     "disclosure_discussion",
                                                                     "profile_update",
                                                                     "job_end_analysis",
                                                                     "form_d",
                                                                     "form_e"};
/// What a leader, management or reviewers did (docs/process.md).
enum class team_event_kind : std::uint8_t {
    guidance,
    tracking_review,
    field_mentoring,
    care_team_visit,
    outcome_review,
    employment_share_report,
    steering_group,
    goals_communicated,
    barriers_reported,
    experience_sharing,
    fidelity_review,
    development_plan
};
inline constexpr std::array<std::string_view, 12> team_event_kind_names = {
    "guidance",          "tracking_review",         "field_mentoring", "care_team_visit",
    "outcome_review",    "employment_share_report", "steering_group",  "goals_communicated",
    "barriers_reported", "experience_sharing",      "fidelity_review", "development_plan"};

}  // namespace ipsf
