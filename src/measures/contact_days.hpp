// Contacts of some days among contacts ordered by day.
#pragma once

#include <ipsf/history.hpp>

#include <algorithm>

namespace ipsf {

/// The contacts from `first` on.
[[nodiscard]] inline gsl::span<const contact> contacts_from(gsl::span<const contact> contacts, day first) noexcept {
    const auto* const begin = contacts.data();
    const auto* const end = begin + contacts.size();
    if (begin == end || begin->on() >= first) return contacts;
    return {std::lower_bound(begin, end, first, [](const contact& one, day on) { return one.on() < on; }), end};
}

/// Calls `visit(contact)` for the contacts from `first` to `last`, both included, in their order.
template <class Visit>
void visit_contacts(gsl::span<const contact> contacts, day first, day last, Visit visit) {
    const auto from = contacts_from(contacts, first);
    const auto* const end = from.data() + from.size();
    for (const auto* one = from.data(); one != end && one->on() <= last; ++one) visit(*one);
}

/// The first contact from `first` to `last` that `wanted` is true of; null: there is none.
template <class Wanted>
[[nodiscard]] const contact* find_contact(gsl::span<const contact> contacts, day first, day last, Wanted wanted) {
    const auto from = contacts_from(contacts, first);
    const auto* const end = from.data() + from.size();
    for (const auto* one = from.data(); one != end && one->on() <= last; ++one)
        if (wanted(*one)) return one;
    return nullptr;
}

/// Has a processor fetch contacts that are soon looked at: groups of an episode lie far from those of the
/// next one that matters.
inline void fetch_ahead(gsl::span<const contact> contacts) noexcept {
#ifdef __GNUC__
    constexpr std::size_t in_a_cache_line = 64 / sizeof(contact);
    for (std::size_t place = 0; place < std::min<std::size_t>(contacts.size(), 16 * in_a_cache_line);
         place += in_a_cache_line)
        __builtin_prefetch(contacts.data() + place);
#endif
}

}  // namespace ipsf
