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
    [[nodiscard]] bool operator<(const placed_contact& other) const noexcept {
        return std::tie(what, row) < std::tie(other.what, other.row);
    }
};

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
        if (key == last_key_ || key % contact_kinds == static_cast<std::size_t>(contact_kind::other)) return;
        auto& seen = seen_[key / contact_kinds];
        seen.first = std::min(seen.first, contacts[0].on());
        seen.last = std::max(seen.last, contacts[at.count - 1].on());
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

contacts_table group_contacts(contact_rows rows, std::size_t episode_count) { return contact_grouping(rows, episode_count).group_all(); }

}  // namespace ipsf::detail
