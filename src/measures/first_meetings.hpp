// Criterion 15: days from an episode's start to its first in-person employer contact.
#pragma once

#include "measures/contact_days.hpp"
#include "measures/date_sums.hpp"
#include "measures/scope.hpp"

namespace ipsf {

/// Takes the episode in row `row`, which started in the windows of `when`, with a coach of `slot`.
template <class Sink>
void measure_first_meeting(const scope& over, std::size_t row, std::uint32_t slot, date_range when, Sink& sink) {
    constexpr auto which = measure::days_to_employer_meeting;
    const auto& episodes = over.from.episodes;
    const day start = episodes.started_on[row];
    // Made by whichever coach or by the client, and also after the episode's end.
    const auto* const meeting =
        find_contact(over.from.contacts.of(episodes.episode[row], contact_kind::employer), start, over.dates.last_day(),
                     [](const contact& one) { return one.facts().mode() == contact_mode::in_person; });
    const day met_on = meeting == nullptr ? for_ever : meeting->on();
    const auto first_after = over.dates.first_to_see(met_on);
    const auto met = when.from(first_after);
    if (!met.empty()) {
        sink.add(slot, which, {table_kind::episodes, row, "met"}, met_on - start, 1, met);
        sink.count(slot, tally::met, met);
    }
    const auto waiting = when.before(first_after);
    if (!over.options.count_waiting) {
        sink.leave_out(slot, tally::waiting_not_counted, {table_kind::episodes, row}, waiting);
        return;
    }
    for (auto date = waiting.first; date < waiting.end; ++date) {
        const day waited = std::min(last_day_of(episodes.ended_on[row]), over.dates[date].as_of) - start;
        if (waited <= over.options.waiting_days) {
            sink.leave_out(slot, tally::waiting_too_short, {table_kind::episodes, row}, {date, date + 1});
        } else {
            sink.add(slot, which, {table_kind::episodes, row, "waiting"}, waited, 1, {date, date + 1});
            sink.count(slot, tally::waiting, {date, date + 1});
        }
    }
}

}  // namespace ipsf
