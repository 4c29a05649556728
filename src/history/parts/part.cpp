// Takes a history and teams; chooses the rows that say something about these teams and copies them, with
// dictionaries that hold only their ids.
#include <ipsf/part.hpp>

#include "base/expects.hpp"
#include "history/check/complete.hpp"
#include "history/store/derived.hpp"
#include "history/store/named_teams.hpp"
#include "history/store/table_columns.hpp"

#include <array>

namespace ipsf {
namespace {

using namespace detail;

using row_list = std::vector<std::uint32_t>;

/// Chooses the rows, table by table; those that only give others what they refer to come last.
class chosen_rows {
public:
    chosen_rows(const history& whole, gsl::span<const id_index> teams)
        : whole_(whole),
          our_team_(whole.team_ids.size()),
          our_coach_(whole.coach_ids.size()),
          own_episode_(whole.episode_ids.size()),
          visited_episode_(whole.episode_ids.size()),
          named_coach_(whole.coach_ids.size()),
          named_team_(whole.team_ids.size()) {
        for (const auto team : teams) {
            expects(team < our_team_.size());
            our_team_[team] = true;
        }
        for (std::size_t row = 0; row < whole.coaches.size(); ++row)
            our_coach_[whole.coaches.coach[row]] = our_team_[whole.coaches.team[row]];
        choose_episodes();
        choose_contacts();
        choose_rows_of_episodes();
        choose_rows_of_teams();
        choose_coaches_and_teams();
    }

    /// Ascending.
    [[nodiscard]] const row_list& of(table_kind table) const { return rows_[static_cast<std::size_t>(table)]; }
    [[nodiscard]] const contact_rows& contacts() const { return contacts_; }

private:
    /// A contact at its place among the columns of contacts_table.
    struct placed {
        std::uint32_t row;
        std::uint32_t place;
        id_index episode;
    };

    // An episode is ours when a coach of ours was ever responsible.
    void choose_episodes() {
        const auto& episodes = whole_.episodes;
        for (std::size_t row = 0; row < episodes.size(); ++row)
            own_episode_[episodes.episode[row]] = our_coach_[episodes.coach[row]];
        const auto& transfers = whole_.transfers;
        for (std::size_t row = 0; row < transfers.size(); ++row)
            if (our_coach_[transfers.coach[row]]) own_episode_[transfers.episode[row]] = true;
    }

    // Contacts of our episodes count by whichever coach (days_to_employer_meeting, all of a job's); those of our
    // coaches also for others' clients (tailored_contact_share, employer_meetings_per_week).
    void choose_contacts() {
        std::vector<placed> found;
        const auto& all = whole_.contacts;
        const auto take = [&](id_index episode, grouping::range at) {
            const bool own = episode != no_id && own_episode_[episode];
            for (auto place = at.first; place < at.first + at.count; ++place) {
                const bool ours = our_coach_[all.contacts[place].coach()];
                if (!own && !ours) continue;
                if (episode != no_id) visited_episode_[episode] = true;
                found.push_back({all.row_of(place), place, episode});
            }
        };
        for (std::size_t key = 0; key < all.of_episodes.ranges.size(); ++key)
            take(static_cast<id_index>(key / contact_kinds), all.of_episodes.ranges[key]);
        for (const auto& stretch : all.loose) take(no_id, stretch);
        std::sort(found.begin(), found.end(), [](const placed& a, const placed& b) { return a.row < b.row; });
        for (const auto& one : found) {
            const auto& contact = all.contacts[one.place];
            contacts_.on.push_back(contact.on());
            contacts_.coach.push_back(contact.coach());
            contacts_.episode.push_back(one.episode);
            contacts_.facts.push_back(contact.facts());
            contacts_.employer.push_back(all.employer[one.place]);
        }
    }

    void choose_rows_of_episodes() {
        const auto own = [this](id_index episode) { return own_episode_[episode]; };
        // Of others' episodes that our coaches made contacts for, only the phases matter: employer_meetings_per_week
        // counts meetings for an episode of any team that is in job search.
        const auto own_or_visited = [this](id_index episode) {
            return own_episode_[episode] || visited_episode_[episode];
        };
        choose(table_kind::episodes, whole_.episodes.episode, own_or_visited);
        choose(table_kind::phases, whole_.phases.episode, own_or_visited);
        choose(table_kind::transfers, whole_.transfers.episode, own);
        choose(table_kind::jobs, whole_.jobs.episode, own);
        choose(table_kind::studies, whole_.studies.episode, own);
        choose(table_kind::forms, whole_.forms.episode, own);
        choose(table_kind::signals, whole_.signals.episode, own);
    }

    void choose_rows_of_teams() {
        const auto our_team = [this](id_index team) { return our_team_[team]; };
        choose(table_kind::work_time, whole_.work_time.coach, [this](id_index coach) { return our_coach_[coach]; });
        choose(table_kind::team_events, whole_.team_events.team, our_team);
        choose(table_kind::answers, whole_.answers.team, our_team);
    }

    void choose_coaches_and_teams() {
        named_coach_ = our_coach_;
        name_coaches(table_kind::episodes, whole_.episodes.coach);
        name_coaches(table_kind::transfers, whole_.transfers.coach);
        name_coaches(table_kind::team_events, whole_.team_events.coach);
        for (const auto coach : contacts_.coach) named_coach_[coach] = true;
        choose(table_kind::coaches, whole_.coaches.coach, [this](id_index coach) { return named_coach_[coach]; });
        named_team_ = our_team_;
        for (const auto row : of(table_kind::coaches)) named_team_[whole_.coaches.team[row]] = true;
        choose(table_kind::teams, whole_.teams.team, [this](id_index team) { return named_team_[team]; });
    }

    void name_coaches(table_kind table, const column<id_index>& coaches) {
        for (const auto row : of(table))
            if (coaches[row] != no_id) named_coach_[coaches[row]] = true;
    }

    template <typename Wanted>
    void choose(table_kind table, const column<id_index>& ids, Wanted wanted) {
        auto& rows = rows_[static_cast<std::size_t>(table)];
        for (std::size_t row = 0; row < ids.size(); ++row)
            if (wanted(ids[row])) rows.push_back(static_cast<std::uint32_t>(row));
    }

    const history& whole_;
    std::vector<bool> our_team_, our_coach_, own_episode_, visited_episode_, named_coach_, named_team_;
    std::array<row_list, table_names.size()> rows_;
    contact_rows contacts_;
};

/// Gives the ids that are used indexes in new dictionaries.
class new_names {
public:
    new_names(const history& whole, history& part) : whole_(whole), part_(part) {
        for (std::size_t place = 0; place < dictionaries.size(); ++place) {
            const auto& ids = whole.*dictionaries[place];
            names_[place].resize(ids.size(), no_id);
            if (!ids.integers()) (part.*dictionaries[place]).order_as_texts();
        }
    }

    /// The index in `ids`, a dictionary of the part, of what is `id` in the whole.
    [[nodiscard]] id_index operator()(id_dictionary& ids, id_index id) {
        if (id == no_id) return no_id;
        std::size_t place = 0;
        while (&(part_.*dictionaries[place]) != &ids) ++place;
        auto& name = names_[place][id];
        if (name == no_id) name = ids.intern((whole_.*dictionaries[place]).text(id));
        return name;
    }

private:
    const history& whole_;
    history& part_;
    std::array<std::vector<id_index>, dictionaries.size()> names_;
};

template <typename T>
void copy_rows(const column<T>& from, const row_list& rows, column<T>& into) {
    auto* next = into.extend(rows.size());
    for (const auto row : rows) *next++ = from[row];
}

}  // namespace

std::shared_ptr<const history> part_of(const history& whole, gsl::span<const id_index> teams) {
    if (whole.contacts.lent != nullptr) return part_of(*with_own_contacts(whole), teams);
    const chosen_rows chosen(whole, teams);
    draft part;
    part.contacts = chosen.contacts();
    part.tables.present = whole.present;
    new_names rename(whole, part.tables);
    for (std::size_t place = 0; place < table_names.size(); ++place) {
        const auto table = static_cast<table_kind>(place);
        std::vector<const void*> sources;
        visit_columns(table, whole, part.contacts, [&](auto cells) { sources.push_back(&cells.rows); });
        std::size_t next = 0;
        visit_columns(table, part.tables, part.contacts, [&](auto cells) {
            using rows = std::remove_reference_t<decltype(cells.rows)>;
            const auto& source = *static_cast<const rows*>(sources[next++]);
            if constexpr (requires { cells.rows.change(); }) copy_rows(source, chosen.of(table), cells.rows);
            if constexpr (requires { cells.ids; }) {
                auto* const ids = [&cells] {
                    if constexpr (requires { cells.rows.change(); })
                        return cells.rows.change();
                    else
                        return cells.rows.data();
                }();
                for (std::size_t row = 0; row < cells.rows.size(); ++row) ids[row] = rename(cells.ids, ids[row]);
            }
        });
    }
    auto& made_for = part.tables.part_teams.emplace();
    for (const auto team : teams) made_for.push_back(rename(part.tables.team_ids, team));
    std::sort(made_for.begin(), made_for.end());
    made_for.erase(std::unique(made_for.begin(), made_for.end()), made_for.end());
    index_keys(part.tables);
    return complete(std::move(part));
}

std::shared_ptr<const history> part_of(const history& whole, gsl::span<const std::string> teams) {
    std::vector<problem> problems;
    const auto found = find_teams(whole, teams, problems);
    refused::throw_if_any(std::move(problems));
    return part_of(whole, gsl::span<const id_index>(found));
}

}  // namespace ipsf
