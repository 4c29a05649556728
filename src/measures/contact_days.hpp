// Contacts of some days among contacts ordered by day.
#pragma once

#include <ipsf/history.hpp>

#include <algorithm>

namespace ipsf {

/// The contacts from `first` on.
[[nodiscard]] inline gsl::span<const contact> contacts_from(gsl::span<const contact> contacts, day first) noexcept {
    const auto* const begin = contacts.data();
    const auto* const end = begin + contacts.size();
    const auto* const from =
        std::lower_bound(begin, end, first, [](const contact& one, day on) { return one.on() < on; });
    return {from, end};
}

/// The contacts from `first` to `last`, both included.
[[nodiscard]] inline gsl::span<const contact> contacts_within(gsl::span<const contact> contacts, day first, day last) noexcept {
    const auto from = contacts_from(contacts, first);
    return last == std::numeric_limits<day>::max() ? from : from.first(from.size() - contacts_from(from, last + 1).size());
}

}  // namespace ipsf
