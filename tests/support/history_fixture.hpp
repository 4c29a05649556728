// Small histories for tests, written down row by row. All ids and days are texts; an empty text is an empty cell.
#pragma once

#include <ipsf/history_builder.hpp>

#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ipsf::test {

/// The day of an ISO date; no_day for an empty text.
[[nodiscard]] inline day on(std::string_view text) {
    if (text.empty()) return no_day;
    const auto parsed = parse_day(text);
    if (!parsed) throw std::invalid_argument("a test names a day that does not exist");
    return *parsed;
}
/// The ISO date `days` later (negative: earlier).
[[nodiscard]] inline std::string later(std::string_view start, int days) { return format_day(on(start) + days); }

struct coach_cells {
    std::int32_t fte = 1000;  // thousandths
    std::string_view started_on{}, ended_on{};
};
struct episode_cells {
    std::string_view started_on = "2020-01-01";
    std::string_view ended_on{};
    std::string_view client{};  // empty: named as the episode
    std::string_view care_team{};
    ipsf::referral referral = referral::none;
    ipsf::end_reason end_reason = end_reason::none;
    tristate employer_contact_consent = tristate::none;
};
struct contact_cells {
    std::string_view episode{};
    contact_mode mode = contact_mode::in_person;
    contact_outcome outcome = contact_outcome::met;
    ipsf::made_by made_by = made_by::coach;
    tristate tailored = tristate::none;
};
struct job_cells {
    std::string_view ended_on{}, end_known_on{}, support_declined_on{};
    std::string_view employer = "employer";
    std::string_view occupation{};
    tristate open_market = tristate::none;
    ipsf::contract contract = contract::none;
    job_end_reason end_reason = job_end_reason::none;
};

class history_fixture {
public:
    history_fixture() { table(table_kind::coaches).table(table_kind::episodes); }

    /// Adds a table without rows; adding a row adds its table.
    history_fixture& table(table_kind kind) {
        tables_.push_back(kind);
        return *this;
    }
    history_fixture& team(std::string_view id, std::string_view started_on = "") {
        return row(table_kind::teams, {id, "", "", "", started_on});
    }
    history_fixture& coach(std::string_view id, std::string_view team, const coach_cells& cells = {}) {
        const auto fte = std::to_string(cells.fte / 1000) + "." + std::to_string(1000 + cells.fte % 1000).substr(1);
        return row(table_kind::coaches, {id, team, fte, cells.started_on, cells.ended_on});
    }
    history_fixture& episode(std::string_view id, std::string_view coach, const episode_cells& cells = {}) {
        return row(table_kind::episodes,
                   {id, cells.client.empty() ? id : cells.client, coach, cells.started_on, cells.ended_on,
                    word(end_reason_names, cells.end_reason), word(referral_names, cells.referral), cells.care_team,
                    truth(cells.employer_contact_consent)});
    }
    history_fixture& transfer(std::string_view episode, std::string_view from, std::string_view coach) {
        return row(table_kind::transfers, {episode, from, coach});
    }
    history_fixture& phase(std::string_view episode, std::string_view from, int phase) {
        return row(table_kind::phases, {episode, from, std::to_string(phase)});
    }
    history_fixture& contact(std::string_view date, std::string_view coach, party with,
                             const contact_cells& cells = {}) {
        return row(table_kind::contacts, {date, coach, word(party_names, with), cells.episode,
                                          word(made_by_names, cells.made_by), word(contact_mode_names, cells.mode),
                                          word(contact_outcome_names, cells.outcome), "", "", truth(cells.tailored)});
    }
    history_fixture& job(std::string_view id, std::string_view episode, std::string_view started_on,
                         const job_cells& cells = {}) {
        return row(table_kind::jobs,
                   {id, episode, cells.employer, started_on, cells.ended_on, cells.end_known_on,
                    word(job_end_reason_names, cells.end_reason), cells.occupation, truth(cells.open_market),
                    word(contract_names, cells.contract), cells.support_declined_on});
    }
    history_fixture& form(std::string_view episode, form_kind form, std::string_view date) {
        return row(table_kind::forms, {episode, word(form_kind_names, form), date});
    }
    history_fixture& signal(std::string_view episode, std::string_view date, signal_kind kind) {
        return row(table_kind::signals, {episode, date, word(signal_kind_names, kind)});
    }
    /// A total of -1 is an empty cell.
    history_fixture& team_event(std::string_view team, std::string_view date, team_event_kind kind,
                                std::string_view care_team = "", int total = -1) {
        return row(table_kind::team_events, {team, date, word(team_event_kind_names, kind), "", care_team,
                                             total < 0 ? std::string() : std::to_string(total)});
    }
    /// A part of -1 is an empty cell.
    history_fixture& work_time(std::string_view coach, std::string_view date, int minutes, int coaching = -1,
                               int community = -1) {
        const auto part = [](int value) { return value < 0 ? std::string() : std::to_string(value); };
        return row(table_kind::work_time, {coach, date, std::to_string(minutes), part(coaching), part(community)});
    }

    /// The history of the rows so far.
    [[nodiscard]] history build() const {
        history_builder builder;
        for (const auto kind : tables_) builder.present(kind);
        for (const auto& [kind, cells] : rows_) {
            const std::vector<cell_value> values(cells.begin(), cells.end());
            builder.add_row(kind, values);
        }
        return *builder.finish();
    }

private:
    history_fixture& row(table_kind kind, std::initializer_list<std::string_view> cells) {
        rows_.emplace_back(kind, std::vector<std::string>(cells.begin(), cells.end()));
        return *this;
    }
    template <class Names, class Word>
    [[nodiscard]] static std::string_view word(const Names& names, Word which) {
        const auto place = static_cast<std::size_t>(which);
        return place < names.size() ? names[place] : std::string_view();
    }
    [[nodiscard]] static std::string_view truth(tristate value) {
        return value == tristate::none ? "" : value == tristate::yes ? "true" : "false";
    }

    std::vector<table_kind> tables_;
    std::vector<std::pair<table_kind, std::vector<std::string>>> rows_;
};

}  // namespace ipsf::test
