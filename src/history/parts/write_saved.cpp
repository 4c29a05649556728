// Takes a history; sorts its rows and writes them as part_format.hpp says, so that equal histories give equal bytes.
#include "history/parts/write_saved.hpp"

#include "answers/answer_check.hpp"
#include "base/canonical_integer.hpp"
#include "history/parts/part_head.hpp"
#include "history/store/draft.hpp"
#include "history/store/table_columns.hpp"

#include <ipsf/version.hpp>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace ipsf::detail {
namespace {

/// One column as whole numbers by which its rows are sorted. An empty cell comes first.
using sort_keys = std::vector<std::int64_t>;
constexpr std::int64_t empty_key = std::numeric_limits<std::int64_t>::min();

struct contact_and_employer {
    contact what;
    id_index employer;
    [[nodiscard]] auto operator<=>(const contact_and_employer&) const = default;
};

/// Calls `visit` with the episode (no_id: none) and the place of each stretch of contacts.
template <typename Visit>
void each_stretch(const contacts_table& of, Visit visit) {
    for (std::size_t key = 0; key < of.of_episodes.ranges.size(); ++key)
        visit(static_cast<id_index>(key / contact_kinds), of.of_episodes.ranges[key]);
    for (const auto& stretch : of.loose) visit(no_id, stretch);
}

class saved_writer {
public:
    saved_writer(const history& from, const byte_sink& to) : from_(from), to_(to) {}

    void write(const edition& edition) {
        rank_ids();
        to_.head(bytes_of(head_of(edition)));
        for (std::size_t place = 0; place < dictionaries.size(); ++place) write_ids(place);
        for (std::size_t index = 0; index < table_names.size(); ++index) {
            const auto table = static_cast<table_kind>(index);
            if (table == table_kind::contacts)
                write_contacts();
            else
                write_table(table);
        }
        to_.finish();
    }

private:
    // Only ids that are used: a dictionary keeps what was corrected away.
    void rank_ids() {
        std::array<std::vector<bool>, dictionaries.size()> used;
        for (std::size_t place = 0; place < dictionaries.size(); ++place)
            used[place].resize((from_.*dictionaries[place]).size());
        const auto use = [&](const id_dictionary& ids, id_index id) {
            if (id != no_id) used[place_of(ids)][id] = true;
        };
        const contact_rows none;
        for (std::size_t table = 0; table < table_names.size(); ++table)
            visit_columns(static_cast<table_kind>(table), from_, none, [&](auto cells) {
                if constexpr (requires { cells.ids; })
                    for (const auto id : cells.rows) use(cells.ids, id);
            });
        each_stretch(from_.contacts, [&](id_index episode, grouping::range at) {
            if (at.count > 0) use(from_.episode_ids, episode);
            for (auto place = at.first; place < at.first + at.count; ++place) {
                use(from_.coach_ids, from_.contacts.contacts[place].coach());
                use(from_.employer_ids, from_.contacts.employer[place]);
            }
        });
        if (from_.part_teams)
            for (const auto team : *from_.part_teams) use(from_.team_ids, team);

        for (std::size_t place = 0; place < dictionaries.size(); ++place) {
            const auto& ids = from_.*dictionaries[place];
            ranks_[place].resize(ids.size(), no_id);
            for (const auto id : ids.ordered()) {
                if (!used[place][id]) continue;
                ranks_[place][id] = static_cast<id_index>(written_[place].size());
                written_[place].push_back(id);
            }
        }
    }

    [[nodiscard]] std::size_t place_of(const id_dictionary& ids) const {
        std::size_t place = 0;
        while (&(from_.*dictionaries[place]) != &ids) ++place;
        return place;
    }
    /// What gives the place of an id among those that are written.
    [[nodiscard]] auto ranks_of(const id_dictionary& ids) const {
        return [&ranks = ranks_[place_of(ids)]](id_index id) { return id == no_id ? no_id : ranks[id]; };
    }

    [[nodiscard]] part_head head_of(const edition& edition) {
        part_head head;
        head.library = library_version();
        head.edition = edition.id;
        head.edition_hash = edition.hash;
        for (std::size_t place = 0; place < dictionaries.size(); ++place) {
            const auto& ids = from_.*dictionaries[place];
            auto& said = head.of_ids[place];
            said.integers = ids.integers();
            said.count = static_cast<std::uint32_t>(written_[place].size());
            if (!said.integers)
                for (const auto id : written_[place]) said.text_bytes += length_of(ids.text(id));
        }
        if (from_.part_teams) {
            head.teams.emplace();
            const auto rank = ranks_of(from_.team_ids);
            for (const auto team : *from_.part_teams) head.teams->push_back(rank(team));
            std::sort(head.teams->begin(), head.teams->end());
        }
        std::size_t next = 0;
        const contact_rows none;
        for (std::size_t index = 0; index < table_names.size(); ++index) {
            const auto table = static_cast<table_kind>(index);
            head.of_tables[index] = {from_.has(table), static_cast<std::uint32_t>(row_count(from_, table))};
            visit_columns(table, from_, none, [&](auto cells) {
                if constexpr (std::is_same_v<std::decay_t<decltype(cells.rows)>, column<std::string>>) {
                    for (const auto& text : cells.rows) head.text_bytes[next] += length_of(text);
                    ++next;
                }
            });
        }
        return head;
    }

    [[nodiscard]] static std::uint32_t length_of(std::string_view text) {
        if (text.size() > std::numeric_limits<std::uint32_t>::max())
            throw refused(
                {.rule = "too-long",
                 .message = "a text of 4 GB or more is longer than the bytes of a history can hold; shorten it"});
        return static_cast<std::uint32_t>(text.size());
    }

    void write_ids(std::size_t place) {
        const auto& ids = from_.*dictionaries[place];
        const auto& written = written_[place];
        if (ids.integers()) {
            for (const auto id : written) to_.value(*canonical_integer(ids.text(id)));
            return;
        }
        for (const auto id : written) to_.value(length_of(ids.text(id)));
        for (const auto id : written) to_.bytes(ids.text(id));
    }

    void write_table(table_kind table) {
        std::vector<sort_keys> columns;
        const contact_rows none;
        visit_columns(table, from_, none, [&](auto cells) { columns.push_back(keys_of(cells)); });
        std::vector<std::uint32_t> order(columns.front().size());
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(), [&columns](std::uint32_t a, std::uint32_t b) {
            for (const auto& keys : columns)
                if (keys[a] != keys[b]) return keys[a] < keys[b];
            return false;
        });
        visit_columns(table, from_, none, [&](auto cells) { write_column(cells, order); });
    }

    template <typename Rows, typename Ids>
    [[nodiscard]] sort_keys keys_of(const id_cells<Rows, Ids>& cells) const {
        return keys_by(cells, [rank = ranks_of(cells.ids)](id_index id) {
            return id == no_id ? empty_key : std::int64_t{rank(id)};
        });
    }
    template <typename Rows>
    [[nodiscard]] static sort_keys keys_of(const text_cells<Rows>& cells) {
        std::vector<std::uint32_t> order(cells.rows.size());
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(),
                  [&cells](std::uint32_t a, std::uint32_t b) { return cells.rows[a] < cells.rows[b]; });
        sort_keys keys(order.size());
        for (std::size_t i = 1; i < order.size(); ++i)
            keys[order[i]] = keys[order[i - 1]] + (cells.rows[order[i - 1]] == cells.rows[order[i]] ? 0 : 1);
        return keys;
    }
    template <typename Rows>
    [[nodiscard]] static sort_keys keys_of(const contact_cells<Rows>&) {
        return {};
    }
    template <typename Cells>
    [[nodiscard]] static sort_keys keys_of(const Cells& cells) {
        return keys_by(cells, [](auto value) { return static_cast<std::int64_t>(value); });
    }
    template <typename Cells, typename Key>
    [[nodiscard]] static sort_keys keys_by(const Cells& cells, Key key) {
        sort_keys keys;
        keys.reserve(cells.rows.size());
        for (const auto& cell : cells.rows) keys.push_back(key(cell));
        return keys;
    }

    template <typename Cells>
    void write_column(const Cells& cells, const std::vector<std::uint32_t>& order) {
        if constexpr (requires { cells.ids; }) {
            const auto rank = ranks_of(cells.ids);
            for (const auto row : order) to_.value(rank(cells.rows[row]));
        } else if constexpr (std::is_same_v<std::decay_t<decltype(cells.rows)>, column<std::string>>) {
            for (const auto row : order) to_.value(length_of(cells.rows[row]));
            for (const auto row : order) to_.bytes(cells.rows[row]);
        } else if constexpr (!requires { cells.which; }) {
            for (const auto row : order) to_.value(cells.rows[row]);
        }
    }

    // A group of the history is a group of the bytes; only the order of what is written has to be found, by the ranks
    // of ids in place of the ids.
    void write_contacts() {
        const auto& episodes = written_[place_of(from_.episode_ids)];
        const auto& contacts = from_.contacts;
        const auto group = [&](id_index episode, std::size_t kind) {
            return contacts.of_episodes[contacts_table::key(episode, static_cast<contact_kind>(kind))];
        };
        for (const auto episode : episodes)
            for (std::size_t kind = 0; kind < contact_kinds; ++kind) to_.value(group(episode, kind).count);

        std::vector<id_index> employers;
        employers.reserve(contacts.size());
        std::vector<contact_and_employer> taken;
        const auto coach = ranks_of(from_.coach_ids);
        const auto employer = ranks_of(from_.employer_ids);
        const auto take = [&](grouping::range at) {
            for (auto place = at.first; place < at.first + at.count; ++place) {
                const auto& one = contacts.contacts[place];
                taken.push_back(
                    {contact(one.on(), one.facts(), coach(one.coach())), employer(contacts.employer[place])});
            }
        };
        const auto write_taken = [&] {
            std::sort(taken.begin(), taken.end());
            for (const auto& one : taken) {
                to_.value(one.what);
                employers.push_back(one.employer);
            }
            taken.clear();
        };
        for (const auto episode : episodes)
            for (std::size_t kind = 0; kind < contact_kinds; ++kind) {
                take(group(episode, kind));
                write_taken();
            }
        for (const auto& stretch : contacts.loose) take(stretch);
        write_taken();
        for (const auto one : employers) to_.value(one);
    }

    const history& from_;
    part_output to_;
    std::array<std::vector<id_index>, dictionaries.size()> ranks_;    // by id: its place among those written
    std::array<std::vector<id_index>, dictionaries.size()> written_;  // ids, ascending
};

}  // namespace

void write_saved(const history& from, const edition& edition, const byte_sink& to) {
    if (from.contacts.lent != nullptr) return write_saved(*with_own_contacts(from), edition, to);
    problem_list problems;
    problems.first_row = from.first_row;
    check_answers(from, answers_taken_with(edition), problems);
    if (problems.count() > 0) problems.refuse();
    saved_writer(from, to).write(edition);
}

}  // namespace ipsf::detail
