#include "history/contact_groups.hpp"

#include "history/derived.hpp"

#include <tuple>

namespace ipsf::detail {
namespace {

// Contacts are dealt out to their groups in passes over the rows, each of them for so few groups that these stay in a processor's caches
// while they fill.
constexpr std::size_t contacts_in_a_pass = std::size_t{1} << 21U;

struct placed_contact {
    contact what;
    std::uint32_t row;
    id_index employer;
    [[nodiscard]] auto operator<=>(const placed_contact&) const = default;
};

// Widens the days on which contacts of an episode were seen by those of `some`, which stand under `key`.
void see(gsl::span<const contact> some, std::size_t key, contacts_table::days_seen* seen) {
    if (key % contact_kinds == static_cast<std::size_t>(contact_kind::other)) return;
    auto& days = seen[key / contact_kinds];
    days.first = std::min(days.first, some.front().on());
    days.last = std::max(days.last, some.back().on());
}

class contact_grouping {
public:
    // The last key is that of the contacts without an episode.
    contact_grouping(const contact_rows& rows, std::size_t episode_count)
        : rows_(rows), last_key_(episode_count * contact_kinds), groups_(group_by_counts(count_keys())) {
        contacts_ = made_.contacts.extend(rows.size());
        row_ = made_.row.extend(rows.size());
        employer_ = made_.employer.extend(rows.size());
        made_.seen.resize(episode_count);
        seen_ = made_.seen.change();
        made_.rows = rows.size();
    }

    contacts_table group_all() {
        const auto keys = groups_.ranges.size();
        for (std::size_t key = 0; key < keys;) {
            const auto first = key;
            for (std::size_t contacts = 0; key < keys && contacts < contacts_in_a_pass; ++key) contacts += groups_[key].count;
            deal_out(first, key);
            for (auto each = first; each < key; ++each) order(each);
        }
        if (groups_[last_key_].count > 0) made_.loose.push_back(groups_[last_key_]);
        groups_.ranges.resize(last_key_);
        made_.of_episodes = std::move(groups_);
        return std::move(made_);
    }

private:
    [[nodiscard]] std::size_t key_of(std::size_t row) const noexcept {
        return rows_.episode[row] == no_id ? last_key_ : contacts_table::key(rows_.episode[row], kind_of(rows_.facts[row]));
    }

    [[nodiscard]] std::vector<std::uint32_t> count_keys() const {
        std::vector<std::uint32_t> counts(last_key_ + 1);
        for (std::size_t row = 0; row < rows_.size(); ++row) ++counts[key_of(row)];
        return counts;
    }

    // Brings the contacts of the keys [first, last) to their groups, in the order of rows.
    void deal_out(std::size_t first, std::size_t last) {
        std::vector<std::uint32_t> next;
        for (auto key = first; key < last; ++key) next.push_back(groups_[key].first);
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            const auto key = key_of(row);
            if (key - first >= last - first) continue;
            const auto place = next[key - first]++;
            contacts_[place] = contact(rows_.on[row], rows_.facts[row], rows_.coach[row]);
            row_[place] = static_cast<std::uint32_t>(row);
            employer_[place] = rows_.employer[row];
        }
    }

    void order(std::size_t key) {
        const auto at = groups_[key];
        if (at.count == 0) return;
        auto* const contacts = contacts_ + at.first;
        if (!std::is_sorted(contacts, contacts + at.count)) {
            sorted_.clear();
            for (std::size_t i = 0; i < at.count; ++i) sorted_.push_back({contacts[i], row_[at.first + i], employer_[at.first + i]});
            std::sort(sorted_.begin(), sorted_.end());
            for (std::size_t i = 0; i < at.count; ++i) {
                contacts[i] = sorted_[i].what;
                row_[at.first + i] = sorted_[i].row;
                employer_[at.first + i] = sorted_[i].employer;
            }
        }
        if (key != last_key_) see(made_.at(at), key, seen_);
    }

    const contact_rows& rows_;
    std::size_t last_key_;
    grouping groups_;
    contacts_table made_;
    contact* contacts_;
    std::uint32_t* row_;
    id_index* employer_;
    contacts_table::days_seen* seen_;
    std::vector<placed_contact> sorted_;
};

}  // namespace

namespace {

// A contact that is listed anew leaves its old place unused; when these are more than the contacts, all are listed anew.
constexpr std::size_t most_places_for_a_contact = 2;
// Each continuation leaves a stretch of contacts without an episode; this many are joined into one.
constexpr std::size_t most_loose_stretches = 32;

class contact_places {
public:
    explicit contact_places(contacts_table& of) : of_(of) {}

    void take(const contacts_table& from, grouping::range at) {
        for (auto place = at.first; place < at.first + at.count; ++place)
            taken_.push_back({from.contacts[place], from.row[place], from.employer[place]});
    }
    void take(const placed_contact& one) { taken_.push_back(one); }
    // Lists what was taken, in order, behind the rest.
    grouping::range list() {
        std::sort(taken_.begin(), taken_.end());
        const grouping::range at{static_cast<std::uint32_t>(of_.contacts.size()), static_cast<std::uint32_t>(taken_.size())};
        auto* contacts = of_.contacts.extend(at.count);
        auto* rows = of_.row.extend(at.count);
        auto* employers = of_.employer.extend(at.count);
        for (const auto& one : taken_) {
            *contacts++ = one.what;
            *rows++ = one.row;
            *employers++ = one.employer;
        }
        taken_.clear();
        return at;
    }

private:
    contacts_table& of_;
    std::vector<placed_contact> taken_;
};

// All contacts once, group after group.
contacts_table without_unused_places(const contacts_table& from) {
    contacts_table packed;
    contact_places places(packed);
    packed.contacts.reserve(from.rows * most_places_for_a_contact);
    packed.row.reserve(from.rows * most_places_for_a_contact);
    packed.employer.reserve(from.rows * most_places_for_a_contact);
    auto* const ranges = packed.of_episodes.ranges.extend(from.of_episodes.ranges.size());
    for (std::size_t key = 0; key < from.of_episodes.ranges.size(); ++key) {
        places.take(from, from.of_episodes.ranges[key]);
        ranges[key] = places.list();
    }
    for (const auto& stretch : from.loose) places.take(from, stretch);
    if (!from.loose.empty()) packed.loose.push_back(places.list());
    packed.seen = from.seen;
    packed.rows = from.rows;
    return packed;
}

}  // namespace

void add_contacts(contacts_table& into, const contact_rows& more, std::size_t episode_count) {
    constexpr auto loose = std::numeric_limits<std::size_t>::max();  // key of contacts without an episode
    into.of_episodes.ranges.resize(episode_count * contact_kinds);
    into.seen.resize(episode_count);
    if (more.size() == 0) return;
    std::vector<std::pair<std::size_t, placed_contact>> added;
    for (std::size_t row = 0; row < more.size(); ++row)
        added.push_back(
            {more.episode[row] == no_id ? loose : contacts_table::key(more.episode[row], kind_of(more.facts[row])),
             {contact(more.on[row], more.facts[row], more.coach[row]), static_cast<std::uint32_t>(into.rows + row), more.employer[row]}});
    std::sort(added.begin(), added.end());

    contact_places places(into);
    auto* const ranges = into.of_episodes.ranges.change();
    auto* const seen = into.seen.change();
    for (std::size_t i = 0; i < added.size();) {
        const auto key = added[i].first;
        if (key != loose) places.take(into, ranges[key]);
        for (; i < added.size() && added[i].first == key; ++i) places.take(added[i].second);
        const auto at = places.list();
        if (key == loose) {
            into.loose.push_back(at);
        } else {
            ranges[key] = at;
            see(into.at(at), key, seen);
        }
    }
    into.rows += more.size();
    if (into.loose.size() > most_loose_stretches) {
        for (const auto& stretch : into.loose) places.take(into, stretch);
        into.loose = {places.list()};
    }
    if (into.contacts.size() > most_places_for_a_contact * into.rows) into = without_unused_places(into);
}

contacts_table group_contacts(contact_rows rows, std::size_t episode_count) { return contact_grouping(rows, episode_count).group_all(); }

}  // namespace ipsf::detail
