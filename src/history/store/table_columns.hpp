// Where the columns of docs/history.md live in a `history`: one walk over a table's columns, for the builder that fills
// them and the writers that print them alike. What is visited says by its type what the column holds.
#pragma once

#include <ipsf/edition.hpp>
#include <ipsf/history.hpp>

#include <array>
#include <limits>

namespace ipsf::detail {

/// Those that every history needs (docs/history.md).
inline constexpr std::array required_tables = {table_kind::coaches, table_kind::episodes};

template <typename Rows, typename Ids>
struct id_cells {
    Rows& rows;
    Ids& ids;
};
template <typename Rows, typename Ids>
id_cells(Rows&, Ids&) -> id_cells<Rows, Ids>;

template <typename Rows>
struct day_cells {
    Rows& rows;
};
template <typename Rows>
day_cells(Rows&) -> day_cells<Rows>;

/// Whole numbers from `low` to `high`, both included; -1 stands for an empty cell where one is allowed.
template <typename Rows>
struct whole_cells {
    Rows& rows;
    std::int32_t low;
    std::int32_t high;
};
template <typename Rows>
whole_cells(Rows&, std::int32_t, std::int32_t) -> whole_cells<Rows>;

/// Thousandths of a whole; an empty cell is a whole.
template <typename Rows>
struct fte_cells {
    Rows& rows;
};
template <typename Rows>
fte_cells(Rows&) -> fte_cells<Rows>;

/// Words and booleans: enums of 8 bits, 255 for an empty cell.
template <typename Rows>
struct code_cells {
    Rows& rows;
};
template <typename Rows>
code_cells(Rows&) -> code_cells<Rows>;

template <typename Rows>
struct text_cells {
    Rows& rows;
};
template <typename Rows>
text_cells(Rows&) -> text_cells<Rows>;

/// One of the words that a contact packs into its facts.
enum class contact_word : std::uint8_t { party, made_by, mode, outcome, place, tailored };
inline constexpr std::size_t contact_words = 6;
template <typename Rows>
struct contact_cells {
    Rows& rows;
    contact_word which;
};
template <typename Rows>
contact_cells(Rows&, contact_word) -> contact_cells<Rows>;

inline constexpr std::uint8_t empty_code = 255;

/// Calls `visit` with each column of `table`, in the order of columns_of(table). `of` is a history and `contacts` its
/// contact_rows, const or not.
template <typename History, typename Contacts, typename Visit>
void visit_columns(table_kind table, History& of, Contacts& contacts, Visit&& visit) {
    constexpr auto most = std::numeric_limits<std::int32_t>::max();
    switch (table) {
        case table_kind::teams:
            visit(id_cells{of.teams.team, of.team_ids});
            visit(text_cells{of.teams.name});
            visit(text_cells{of.teams.region});
            visit(text_cells{of.teams.service_model});
            visit(day_cells{of.teams.started_on});
            return;
        case table_kind::coaches:
            visit(id_cells{of.coaches.coach, of.coach_ids});
            visit(id_cells{of.coaches.team, of.team_ids});
            visit(fte_cells{of.coaches.fte_thousandths});
            visit(day_cells{of.coaches.started_on});
            visit(day_cells{of.coaches.ended_on});
            return;
        case table_kind::episodes:
            visit(id_cells{of.episodes.episode, of.episode_ids});
            visit(id_cells{of.episodes.client, of.client_ids});
            visit(id_cells{of.episodes.coach, of.coach_ids});
            visit(day_cells{of.episodes.started_on});
            visit(day_cells{of.episodes.ended_on});
            visit(code_cells{of.episodes.end_reason});
            visit(code_cells{of.episodes.referral});
            visit(id_cells{of.episodes.care_team, of.care_team_ids});
            visit(code_cells{of.episodes.employer_contact_consent});
            return;
        case table_kind::transfers:
            visit(id_cells{of.transfers.episode, of.episode_ids});
            visit(day_cells{of.transfers.on});
            visit(id_cells{of.transfers.coach, of.coach_ids});
            return;
        case table_kind::phases:
            visit(id_cells{of.phases.episode, of.episode_ids});
            visit(day_cells{of.phases.on});
            visit(whole_cells{of.phases.phase, 1, 5});
            return;
        case table_kind::contacts:
            visit(day_cells{contacts.on});
            visit(id_cells{contacts.coach, of.coach_ids});
            visit(contact_cells{contacts.facts, contact_word::party});
            visit(id_cells{contacts.episode, of.episode_ids});
            visit(contact_cells{contacts.facts, contact_word::made_by});
            visit(contact_cells{contacts.facts, contact_word::mode});
            visit(contact_cells{contacts.facts, contact_word::outcome});
            visit(contact_cells{contacts.facts, contact_word::place});
            visit(id_cells{contacts.employer, of.employer_ids});
            visit(contact_cells{contacts.facts, contact_word::tailored});
            return;
        case table_kind::jobs:
            visit(id_cells{of.jobs.job, of.job_ids});
            visit(id_cells{of.jobs.episode, of.episode_ids});
            visit(id_cells{of.jobs.employer, of.employer_ids});
            visit(day_cells{of.jobs.started_on});
            visit(day_cells{of.jobs.ended_on});
            visit(day_cells{of.jobs.end_known_on});
            visit(code_cells{of.jobs.end_reason});
            visit(id_cells{of.jobs.occupation, of.occupation_codes});
            visit(code_cells{of.jobs.open_market});
            visit(code_cells{of.jobs.contract});
            visit(day_cells{of.jobs.support_declined_on});
            return;
        case table_kind::studies:
            visit(id_cells{of.studies.episode, of.episode_ids});
            visit(day_cells{of.studies.started_on});
            visit(day_cells{of.studies.ended_on});
            return;
        case table_kind::forms:
            visit(id_cells{of.forms.episode, of.episode_ids});
            visit(code_cells{of.forms.form});
            visit(day_cells{of.forms.on});
            return;
        case table_kind::signals:
            visit(id_cells{of.signals.episode, of.episode_ids});
            visit(day_cells{of.signals.on});
            visit(code_cells{of.signals.kind});
            return;
        case table_kind::work_time:
            visit(id_cells{of.work_time.coach, of.coach_ids});
            visit(day_cells{of.work_time.on});
            visit(whole_cells{of.work_time.minutes, 0, most});
            visit(whole_cells{of.work_time.coaching_minutes, 0, most});
            visit(whole_cells{of.work_time.community_minutes, 0, most});
            return;
        case table_kind::team_events:
            visit(id_cells{of.team_events.team, of.team_ids});
            visit(day_cells{of.team_events.on});
            visit(code_cells{of.team_events.kind});
            visit(id_cells{of.team_events.coach, of.coach_ids});
            visit(id_cells{of.team_events.care_team, of.care_team_ids});
            visit(whole_cells{of.team_events.total, 1, highest_total});  // by which edition is checked later
            return;
        case table_kind::answers:
            visit(id_cells{of.answers.team, of.team_ids});
            visit(text_cells{of.answers.item});
            visit(text_cells{of.answers.value});
            visit(day_cells{of.answers.on});
            visit(code_cells{of.answers.source});
            visit(text_cells{of.answers.note});
            return;
    }
}

}  // namespace ipsf::detail
