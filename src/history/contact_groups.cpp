#include "history/contact_groups.hpp"

#include "history/derived.hpp"

#include <tuple>

namespace ipsf::detail {
namespace {

// Keys are dealt out in passes over the rows, each of them for so few groups that these stay in a processor's cache while they fill.
constexpr std::size_t contacts_in_a_pass = std::size_t{1} << 21U;

std::vector<std::uint32_t> count_keys(const contact_rows& rows, std::size_t keys) {
    std::vector<std::uint32_t> counts(keys);
    for (std::size_t row = 0; row < rows.size(); ++row) ++counts[contacts_table::key(rows.episode[row], kind_of(rows.facts[row]))];
    return counts;
}

struct placed_contact {
    contact what;
    std::uint32_t row;
    id_index employer;
    [[nodiscard]] bool operator<(const placed_contact& other) const noexcept {
        return std::tie(what, row) < std::tie(other.what, other.row);
    }
};

class contact_grouping {
public:
    contact_grouping(const contact_rows& rows, contacts_table& into)
        : rows_(rows),
          groups_(into.groups),
          contacts_(into.contacts.extend(rows.size())),
          row_(into.row.extend(rows.size())),
          employer_(into.employer.extend(rows.size())),
          seen_(into.seen.change()) {}

    void group_all() {
        for (std::size_t key = 0; key < groups_.ranges.size();) {
            const auto first = key;
            for (std::size_t contacts = 0; key < groups_.ranges.size() && contacts < contacts_in_a_pass; ++key)
                contacts += groups_[key].count;
            deal_out(first, key);
            for (auto each = first; each < key; ++each) order(each);
        }
    }

private:
    // Brings the contacts of the keys [first, last) to their groups, in the order of rows.
    void deal_out(std::size_t first, std::size_t last) {
        std::vector<std::uint32_t> next;
        for (auto key = first; key < last; ++key) next.push_back(groups_[key].first);
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            const auto key = contacts_table::key(rows_.episode[row], kind_of(rows_.facts[row]));
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
        if (key % contact_kinds == static_cast<std::size_t>(contact_kind::other)) return;
        auto& seen = seen_[key / contact_kinds];
        seen.first = std::min(seen.first, contacts[0].on());
        seen.last = std::max(seen.last, contacts[at.count - 1].on());
    }

    const contact_rows& rows_;
    const grouping& groups_;
    contact* contacts_;
    std::uint32_t* row_;
    id_index* employer_;
    contacts_table::days_seen* seen_;
    std::vector<placed_contact> sorted_;
};

}  // namespace

contacts_table group_contacts(contact_rows rows, std::size_t episode_count) {
    const auto episodes = episode_count + 1;  // and one for contacts without an episode
    contacts_table grouped;
    grouped.groups = group_by_counts(count_keys(rows, episodes * contact_kinds));
    grouped.seen.resize(episodes);
    grouped.rows = rows.size();
    contact_grouping(rows, grouped).group_all();
    return grouped;
}

}  // namespace ipsf::detail
