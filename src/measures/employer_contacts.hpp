// Criteria 16 and 17: contacts of coaches with employers, for a client's own wishes and for clients in job search.
#pragma once

#include "history/store/stretches.hpp"
#include "measures/contact_days.hpp"
#include "measures/date_sums.hpp"
#include "measures/scope.hpp"

namespace ipsf {

/// Takes contacts of kind employer of one episode, or (no_id) of none, ordered by day. A meeting for nobody in job
/// search does not count for criterion 17; a visit by two coaches is two contacts and counts for each (R12).
template <class Sink>
void measure_employer_contacts(const scope& over, id_index episode, gsl::span<const contact> contacts,
                               gsl::span<const day_range> in_search, Sink& sink) {
    const bool tailored = over.wants(measure::tailored_contact_share);
    const bool meetings = over.wants(measure::employer_meetings_per_week);
    const auto& table = over.from.contacts;
    const auto* search = in_search.data();
    const auto* const search_end = search + in_search.size();
    visit_contacts(contacts, over.dates.first_day(), over.dates.last_day(), [&](const contact& contact) {
        const auto facts = contact.facts();
        if (facts.made_by() != made_by::coach) return;
        const auto slot = over.slot_of_coach[contact.coach()];
        if (slot == scope::nobody) return;
        const day on = contact.on();
        const auto when = over.dates.holding(on);
        const counted_record record{table_kind::contacts, table.place_of(contact), {}, episode, contact.coach()};
        if (tailored) {
            if (facts.tailored() == tristate::none)
                sink.leave_out(slot, tally::tailored_unknown, record, when);
            else
                sink.add(slot, measure::tailored_contact_share, record, facts.tailored() == tristate::yes ? 1 : 0, 1,
                         when);
        }
        if (!meetings) return;
        while (search != search_end && search->last < on) ++search;
        if (search == search_end || on < search->first) return;
        sink.add(slot, measure::employer_meetings_per_week, record, days_in_week * full_time,
                 0,  // as coaches count: thousandths x days
                 when.only_if(facts.mode() == contact_mode::in_person));
    });
}

}  // namespace ipsf
