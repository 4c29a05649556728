// The caseload history as plain rows, for the oracle: one struct for each table it reads, ids and words as text, empty
// cells as empty optionals, one vector for each table. Nothing here is shared with the library.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace oracle {

using day = std::chrono::sys_days;
using std::chrono::days;

struct team_row {
    std::string team_id;
    std::optional<day> started_on;
    bool operator==(const team_row&) const = default;
};

struct coach_row {
    std::string coach_id, team_id;
    std::optional<int> fte_thousandths;
    std::optional<day> started_on, ended_on;
    bool operator==(const coach_row&) const = default;
};

struct episode_row {
    std::string episode_id, client_id, coach_id;
    day started_on;
    std::optional<day> ended_on;
    std::optional<std::string> referral, care_team_id;
    std::optional<bool> employer_contact_consent = std::nullopt;
    bool operator==(const episode_row&) const = default;
};

struct transfer_row {
    std::string episode_id;
    day on;
    std::string coach_id;
    bool operator==(const transfer_row&) const = default;
};

struct phase_row {
    std::string episode_id;
    day on;
    int phase = 1;
    bool operator==(const phase_row&) const = default;
};

struct contact_row {
    day on;
    std::string coach_id, party;
    std::optional<std::string> episode_id, made_by, mode, outcome, place, employer_id;
    std::optional<bool> tailored;
    bool operator==(const contact_row&) const = default;
};

struct job_row {
    std::string job_id, episode_id, employer_id;
    day started_on;
    std::optional<day> ended_on, end_known_on;
    std::optional<std::string> occupation;
    std::optional<bool> open_market;
    std::optional<std::string> contract;
    std::optional<day> support_declined_on;
    std::optional<std::string> end_reason = std::nullopt;
    bool operator==(const job_row&) const = default;
};

struct form_row {
    std::string episode_id, form;
    day on;
    bool operator==(const form_row&) const = default;
};

struct signal_row {
    std::string episode_id;
    day on;
    std::string kind;
    bool operator==(const signal_row&) const = default;
};

struct team_event_row {
    std::string team_id;
    day on;
    std::string kind;
    std::optional<std::string> care_team_id;
    std::optional<int> total;
    bool operator==(const team_event_row&) const = default;
};

struct work_time_row {
    std::string coach_id;
    day on;
    int minutes = 0;
    std::optional<int> coaching_minutes, community_minutes;
    bool operator==(const work_time_row&) const = default;
};

struct answer_row {
    std::string team_id, item, value;
    day on;
    bool operator==(const answer_row&) const = default;
};

/// An empty optional is a table that was not handed over, which is not the same as one without rows.
struct tables {
    std::optional<std::vector<team_row>> teams;
    std::vector<coach_row> coaches;
    std::vector<episode_row> episodes;
    std::optional<std::vector<transfer_row>> transfers;
    std::optional<std::vector<phase_row>> phases;
    std::optional<std::vector<contact_row>> contacts;
    std::optional<std::vector<job_row>> jobs;
    std::optional<std::vector<form_row>> forms = std::nullopt;
    std::optional<std::vector<signal_row>> signals = std::nullopt;
    std::optional<std::vector<work_time_row>> work_time;
    std::optional<std::vector<team_event_row>> team_events = std::nullopt;
    std::optional<std::vector<answer_row>> answers;
};

}  // namespace oracle
