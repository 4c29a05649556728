// How a team works: a hidden quality that shifts everything it does, each habit a little off it.
#pragma once

#include "generate/random_source.hpp"

namespace ipsf::simulation {

/// A team's habits. Shares and chances are per mille, gaps are days.
struct practice {
    int quality;                   ///< 0-1000, hidden: it shows only in what follows
    int clients_per_coach;         ///< of a full-time coach, in the long run
    int days_to_employer_meeting;  ///< from the episode's start
    int employer_meeting_gap;      ///< between meetings for one client in job search
    int client_contact_gap;        ///< while no job is supported
    int search_length;             ///< days of job search before an employer is found
    int tailored_share;            ///< of employer contacts
    int employers_per_coach;       ///< how wide the team looks for employers ...
    int occupations;               ///< ... and for kinds of work
    int permanent_share;           ///< of jobs, seasonal and agency work aside
    int open_market_share;         ///< of jobs
    int follow_along;              ///< chance of each meeting that follow-along support asks for
    int coaching_share;            ///< of working time
    int community_share;           ///< of working time, and of meetings
    int main_care_team_share;      ///< of a coach's clients that come from the two care teams the coach belongs to
    int paperwork;                 ///< chance of a form or record being completed
    int leadership;                ///< chance of each thing the leader and management should do
};

[[nodiscard]] practice draw_practice(random_source chance);

}  // namespace ipsf::simulation
