// Adds new contacts to the groups of a history that is continued. (group_contacts.cpp makes groups of contacts that
// have none yet.)
#include "history/store/contact_groups.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

namespace ipsf::detail {
namespace {

// A contact that is listed anew leaves its old place unused; when these are more than the contacts,
// all are listed anew.
constexpr std::size_t most_places_for_a_contact = 2;
// Each continuation leaves a stretch of contacts without an episode; this many are joined into one.
constexpr std::size_t most_loose_stretches = 32;

class contact_places {
public:
    explicit contact_places(contacts_table& of) : of_(of) {}

    void take(const contacts_table& from, grouping::range at) {
        for (auto place = at.first; place < at.first + at.count; ++place)
            taken_.push_back({from.contacts[place], from.row_of(place), from.employer[place]});
    }
    void take(const placed_contact& one) { taken_.push_back(one); }
    // Lists what was taken, in order, behind the rest. Mostly it is in order but for a few at the end.
    grouping::range list() {
        const auto out_of_order = std::is_sorted_until(taken_.begin(), taken_.end());
        std::sort(out_of_order, taken_.end());
        std::inplace_merge(taken_.begin(), out_of_order, taken_.end());
        const grouping::range at{static_cast<std::uint32_t>(of_.contacts.size()),
                                 static_cast<std::uint32_t>(taken_.size())};
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

// Groups that grow move: from then on a contact's place is not its row.
void number_rows(contacts_table& of) {
    if (!of.row.empty()) return;
    of.row.reserve(of.contacts.size() * most_places_for_a_contact);
    auto* const rows = of.row.extend(of.contacts.size());
    std::iota(rows, rows + of.contacts.size(), std::uint32_t{0});
}

}  // namespace

void add_contacts(contacts_table& into, const contact_rows& more, std::size_t episode_count) {
    constexpr auto loose = std::numeric_limits<std::size_t>::max();  // key of contacts without an episode
    into.of_episodes.ranges.resize(episode_count * contact_kinds);
    into.seen.resize(episode_count);
    if (more.size() == 0) return;
    number_rows(into);
    std::vector<std::pair<std::size_t, placed_contact>> added;
    for (std::size_t row = 0; row < more.size(); ++row)
        added.push_back(
            {more.episode[row] == no_id ? loose : contacts_table::key(more.episode[row], kind_of(more.facts[row])),
             {contact(more.on[row], more.facts[row], more.coach[row]), static_cast<std::uint32_t>(into.rows + row),
              more.employer[row]}});
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

}  // namespace ipsf::detail
