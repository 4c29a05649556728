// Sorts the contacts of a history from the order of the caller's rows into the order in which they are looked for.
#pragma once

#include <ipsf/execution.hpp>
#include <ipsf/history.hpp>

#include <algorithm>
#include <compare>

namespace ipsf::detail {

struct placed_contact {
    contact what;
    std::uint32_t row;
    id_index employer;
    [[nodiscard]] auto operator<=>(const placed_contact&) const = default;
};

/// Widens the days on which contacts of an episode were seen by those of `some`, which stand under `key`.
inline void see(gsl::span<const contact> some, std::size_t key, contacts_table::days_seen* seen) {
    if (key % contact_kinds == static_cast<std::size_t>(contact_kind::other)) return;
    auto& days = seen[key / contact_kinds];
    days.first = std::min(days.first, some.front().on());
    days.last = std::max(days.last, some.back().on());
}

/// Groups checked contacts by episode and kind, each group ordered by day; equal contacts keep the order of their rows.
/// Contacts without an episode keep it within a day. `run.report` is told rows.
[[nodiscard]] contacts_table group_contacts(contact_rows rows, std::size_t episode_count, const execution& run);

/// Adds the contacts of `more`, numbered on from those of `into`. Groups that grow are listed anew behind the others.
void add_contacts(contacts_table& into, const contact_rows& more, std::size_t episode_count);

}  // namespace ipsf::detail
