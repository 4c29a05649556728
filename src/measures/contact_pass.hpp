// The one pass over the contacts, which serves every measure that needs them.
#pragma once

#include "measures/first_meetings.hpp"
#include "measures/job_search.hpp"
#include "measures/job_support.hpp"
#include "measures/measure_rules.hpp"

namespace ipsf {
namespace detail {

/// Calls `visit` with every row dated in [earliest, latest], in no promised order. Contacts come unsorted and by the tens of millions,
/// most of them outside the days asked for: rows are picked out a block at a time without branches, reading only the dates.
template <class Visit>
void visit_contacts(const std::vector<day>& dates, day earliest, day latest, Visit visit) {
    constexpr std::size_t block = 1024;
    std::array<std::uint32_t, block> picked;  // NOLINT(*-member-init): filled as far as it is read
    const auto span = static_cast<std::uint32_t>(latest) - static_cast<std::uint32_t>(earliest);
    for (std::size_t begin = 0; begin < dates.size(); begin += block) {
        const std::size_t end = std::min(begin + block, dates.size());
        std::size_t count = 0;
        for (std::size_t row = begin; row < end; ++row) {
            picked[count] = static_cast<std::uint32_t>(row);
            count += static_cast<std::uint32_t>(dates[row]) - static_cast<std::uint32_t>(earliest) <= span ? 1U : 0U;
        }
        for (std::size_t i = 0; i < count; ++i) visit(picked[i]);
    }
}

/// Criterion 16: whether an employer contact made by a coach of `slot` was for a client's own wishes.
template <class Sink>
void take_tailored(const scope& over, std::size_t contact, tristate tailored, std::uint32_t slot, Sink& sink) {
    constexpr auto which = measure::tailored_contact_share;
    if (!over.wants(which)) return;
    if (tailored == tristate::none)
        sink.leave_out(slot, which, {table_kind::contacts, contact}, "tailored unknown");
    else
        sink.add(slot, which, {table_kind::contacts, contact}, tailored == tristate::yes ? 1 : 0, 1);
}

[[nodiscard]] inline bool needs_contacts(const scope& over) {
    for (std::size_t place = 0; place < measure_rules.size(); ++place)
        for (const auto* table : measure_rules[place].needs)
            if (over.wanted[place] && table == &needed::contacts) return true;
    return false;
}

}  // namespace detail

template <class Sink>
void measure_contacts(const scope& over, Sink& sink) {
    const auto& contacts = over.from.contacts;
    first_meetings meetings(over);
    job_search search(over);
    job_support support(over);
    const auto see = [&](std::size_t row) {
        const auto facts = contacts.facts[row];
        if (facts.outcome() != contact_outcome::met) return;
        const bool by_coach = facts.made_by() == made_by::coach;
        if (facts.party() == party::client) {
            if (by_coach) support.see(row, facts.mode(), sink);
            return;
        }
        if (facts.party() != party::employer || contacts.on[row] < over.looked_at.from) return;
        const bool in_person = facts.mode() == contact_mode::in_person;
        if (in_person) meetings.see(row);
        const auto slot = by_coach ? over.slot_of_coach[contacts.coach[row]] : scope::nobody;
        if (slot == scope::nobody) return;
        detail::take_tailored(over, row, facts.tailored(), slot, sink);
        if (in_person) search.see(row, slot, sink);
    };
    if (detail::needs_contacts(over))
        detail::visit_contacts(contacts.on, over.looked_at.from - job_support::days_before_window, over.looked_at.as_of, see);
    meetings.close(sink);
    search.close(sink);
    support.close(sink);
}

}  // namespace ipsf
