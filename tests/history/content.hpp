// What a history says, whatever the order of its rows and the numbers of its ids.
#pragma once

#include <ipsf/history.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace ipsf::test {

/// One text for each row of a table, sorted.
class content {
public:
    explicit content(const history& h) {
        for (std::size_t i = 0; i < h.teams.size(); ++i)
            row("teams", {id(h.team_ids, h.teams.team[i]), h.teams.name[i], h.teams.region[i], h.teams.service_model[i],
                          format_day(h.teams.started_on[i])});
        for (std::size_t i = 0; i < h.coaches.size(); ++i)
            row("coaches", {id(h.coach_ids, h.coaches.coach[i]), id(h.team_ids, h.coaches.team[i]),
                            std::to_string(h.coaches.fte_thousandths[i]), format_day(h.coaches.started_on[i]),
                            format_day(h.coaches.ended_on[i])});
        for (std::size_t i = 0; i < h.episodes.size(); ++i)
            row("episodes",
                {id(h.episode_ids, h.episodes.episode[i]), id(h.client_ids, h.episodes.client[i]),
                 id(h.coach_ids, h.episodes.coach[i]), format_day(h.episodes.started_on[i]),
                 format_day(h.episodes.ended_on[i]), code(h.episodes.end_reason[i]), code(h.episodes.referral[i]),
                 id(h.care_team_ids, h.episodes.care_team[i]), code(h.episodes.employer_contact_consent[i])});
        for (std::size_t i = 0; i < h.transfers.size(); ++i)
            row("transfers", {id(h.episode_ids, h.transfers.episode[i]), format_day(h.transfers.on[i]),
                              id(h.coach_ids, h.transfers.coach[i])});
        for (std::size_t i = 0; i < h.phases.size(); ++i)
            row("phases", {id(h.episode_ids, h.phases.episode[i]), format_day(h.phases.on[i]),
                           std::to_string(h.phases.phase[i])});
        const auto contacts = rows_of_contacts(h);
        for (std::size_t i = 0; i < contacts.size(); ++i) {
            const auto facts = contacts.facts[i];
            row("contacts",
                {format_day(contacts.on[i]), id(h.coach_ids, contacts.coach[i]), id(h.episode_ids, contacts.episode[i]),
                 id(h.employer_ids, contacts.employer[i]), code(facts.party()), code(facts.made_by()),
                 code(facts.mode()), code(facts.outcome()), code(facts.place()), code(facts.tailored())});
        }
        for (std::size_t i = 0; i < h.jobs.size(); ++i)
            row("jobs", {id(h.job_ids, h.jobs.job[i]), id(h.episode_ids, h.jobs.episode[i]),
                         id(h.employer_ids, h.jobs.employer[i]), format_day(h.jobs.started_on[i]),
                         format_day(h.jobs.ended_on[i]), format_day(h.jobs.end_known_on[i]), code(h.jobs.end_reason[i]),
                         id(h.occupation_codes, h.jobs.occupation[i]), code(h.jobs.open_market[i]),
                         code(h.jobs.contract[i]), format_day(h.jobs.support_declined_on[i])});
        for (std::size_t i = 0; i < h.studies.size(); ++i)
            row("studies", {id(h.episode_ids, h.studies.episode[i]), format_day(h.studies.started_on[i]),
                            format_day(h.studies.ended_on[i])});
        for (std::size_t i = 0; i < h.forms.size(); ++i)
            row("forms", {id(h.episode_ids, h.forms.episode[i]), code(h.forms.form[i]), format_day(h.forms.on[i])});
        for (std::size_t i = 0; i < h.signals.size(); ++i)
            row("signals",
                {id(h.episode_ids, h.signals.episode[i]), format_day(h.signals.on[i]), code(h.signals.kind[i])});
        for (std::size_t i = 0; i < h.work_time.size(); ++i)
            row("work_time", {id(h.coach_ids, h.work_time.coach[i]), format_day(h.work_time.on[i]),
                              std::to_string(h.work_time.minutes[i]), std::to_string(h.work_time.coaching_minutes[i]),
                              std::to_string(h.work_time.community_minutes[i])});
        for (std::size_t i = 0; i < h.team_events.size(); ++i)
            row("team_events",
                {id(h.team_ids, h.team_events.team[i]), format_day(h.team_events.on[i]), code(h.team_events.kind[i]),
                 id(h.coach_ids, h.team_events.coach[i]), id(h.care_team_ids, h.team_events.care_team[i]),
                 std::to_string(h.team_events.total[i])});
        for (std::size_t i = 0; i < h.answers.size(); ++i)
            row("answers", {id(h.team_ids, h.answers.team[i]), h.answers.item[i], h.answers.value[i],
                            format_day(h.answers.on[i]), code(h.answers.source[i]), h.answers.note[i]});
        for (std::size_t table = 0; table < h.present.size(); ++table)
            if (h.present[table]) rows_.push_back(std::string(table_names[table]) + " is there");
        for (const auto& [kind, count] : by_kind(h.warnings)) rows_.push_back(kind + ": " + std::to_string(count));
        std::sort(rows_.begin(), rows_.end());
    }

    [[nodiscard]] const std::vector<std::string>& rows() const { return rows_; }

private:
    static std::string id(const id_dictionary& ids, id_index index) { return index == no_id ? "" : ids.text(index); }
    template <typename Enum>
    static std::string code(Enum value) {
        return std::to_string(static_cast<int>(value));
    }
    void row(const std::string& table, const std::vector<std::string>& cells) {
        std::string text = table;
        for (const auto& cell : cells) text += " | " + cell;
        rows_.push_back(text);
    }

    std::vector<std::string> rows_;
};

[[nodiscard]] inline std::vector<std::string> content_of(const history& from) { return content(from).rows(); }

}  // namespace ipsf::test
