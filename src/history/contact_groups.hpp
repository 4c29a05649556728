// Brings the contacts of a history from the order they were handed over into the order they are looked for.
#pragma once

#include <ipsf/history.hpp>

namespace ipsf::detail {

/// Groups checked contacts by episode and kind, each group ordered by day; equal contacts keep the order of their rows.
[[nodiscard]] contacts_table group_contacts(contact_rows rows, std::size_t episode_count);

/// Adds the contacts of `more`, numbered on from those of `into`. Groups that grow are listed anew behind the others.
void add_contacts(contacts_table& into, const contact_rows& more, std::size_t episode_count);

}  // namespace ipsf::detail
