// Takes an episode, what meets a deadline, and days; gives the first record of that kind on them.
#include "process/episode_facts.hpp"

#include "history/store/stretches.hpp"

#include <algorithm>

namespace ipsf::processing {
namespace {

void take_earlier(met_record& best, const met_record& other) {
    if (other.on < best.on ||
        (other.on == best.on && other.on != for_ever && other.in == best.in && other.row < best.row))
        best = other;
}

bool has(const std::vector<int>& phases, int phase) {
    return std::find(phases.begin(), phases.end(), phase) != phases.end();
}

met_record first_in(const history& of, gsl::span<const contact> contacts, const due_fact& asked, day_range on) {
    met_record best;
    auto at = std::lower_bound(contacts.begin(), contacts.end(), on.first,
                               [](const contact& one, day first) { return one.on() < first; });
    for (; at != contacts.end() && at->on() <= std::min(on.last, best.on); ++at)
        if (is_such_contact(at->facts(), asked))
            take_earlier(
                best,
                {.on = at->on(), .in = table_kind::contacts, .row = of.contacts.row_of(of.contacts.place_of(*at))});
    return best;
}

}  // namespace

bool know_episode(const history& of, std::size_t row, day as_of, known_episode& made) {
    if (of.episodes.started_on[row] > as_of) return false;
    const day ended = of.episodes.ended_on[row];
    made = {.row = row,
            .id = of.episodes.episode[row],
            .started = of.episodes.started_on[row],
            .ended = ended == no_day || ended > as_of ? for_ever : ended,
            .consent_withheld = of.episodes.employer_contact_consent[row] == tristate::no};
    return true;
}

bool is_such_contact(contact_facts facts, const due_fact& asked) noexcept {
    if (facts.party() != asked.party) return false;
    if (asked.kind == fact_kind::attempt) return true;
    if (facts.outcome() != contact_outcome::met) return false;
    return asked.kind == fact_kind::contact || facts.mode() == contact_mode::in_person;
}

met_record first_contact(const history& of, id_index episode, const due_fact& asked, day_range on) {
    met_record best;
    const auto look = [&](contact_kind kind) {
        take_earlier(best, first_in(of, of.contacts.of(episode, kind), asked, on));
    };
    if (asked.party == party::employer) look(contact_kind::employer);
    if (asked.party == party::client) look(contact_kind::client);
    // Missed contacts and those with other parties stand together.
    if (asked.kind == fact_kind::attempt || (asked.party != party::employer && asked.party != party::client))
        look(contact_kind::other);
    return best;
}

met_record first_form(const history& of, const linked_rows& forms, id_index episode, form_kind asked, day_range on) {
    met_record best;
    forms.each(episode, [&](std::uint32_t row) {
        const day date = of.forms.on[row];
        if (of.forms.form[row] == asked && on.first <= date && date <= on.last)
            take_earlier(best, {.on = date, .in = table_kind::forms, .row = row});
    });
    return best;
}

met_record first_phase(const history& of, id_index episode, const std::vector<int>& phases, day_range on) {
    met_record lasting, entered;
    if (on.last < on.first) return lasting;
    visit_phases(of, episode, on.last, [&](std::uint32_t row, day_range days) {
        if (!has(phases, of.phases.phase[row])) return;
        const met_record found{.on = std::max(days.first, on.first), .in = table_kind::phases, .row = row};
        if (days.first >= on.first)
            take_earlier(entered, found);
        else if (days.contains(on.first))
            lasting = found;
    });
    return lasting.on != for_ever ? lasting : entered;
}

met_record first_new_job(const history& of, id_index episode, std::optional<std::uint32_t> job, day_range on) {
    met_record best;
    for (const auto row : of.jobs_of.rows(episode)) {
        const day started = of.jobs.started_on[row], ended = of.jobs.ended_on[row];
        if (started > on.last || row == job || (job && started <= of.jobs.started_on[*job])) continue;
        if (ended != no_day && ended < on.first) continue;
        if (!job && started < on.first) continue;
        take_earlier(best, {.on = std::max(started, on.first), .in = table_kind::jobs, .row = row});
    }
    return best.on <= on.last ? best : met_record{};
}

bool was_in_phase(const history& of, id_index episode, const std::vector<int>& phases, day_range on) {
    return first_phase(of, episode, phases, on).on != for_ever;
}

}  // namespace ipsf::processing
