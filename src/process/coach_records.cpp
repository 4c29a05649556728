// Takes a history and days; gives the contacts that coaches made on them and the episodes that they were responsible
// for, in an order that deadlines can search.
#include "process/coach_records.hpp"

#include "history/store/stretches.hpp"

#include <array>
#include <numeric>
#include <tuple>

namespace ipsf::processing {
namespace {

/// Which of all facts that a contact can have are asked for.
class facts_asked_for {
public:
    explicit facts_asked_for(const std::function<bool(contact_facts)>& is_asked_for) {
        for (std::size_t bits = 0; bits < asked_.size(); ++bits) {
            const contact_facts facts(static_cast<std::uint16_t>(bits));
            asked_[bits] = facts.made_by() == made_by::coach && is_asked_for(facts);
        }
    }
    [[nodiscard]] bool operator[](contact_facts facts) const noexcept { return asked_[facts.bits()]; }

private:
    static constexpr std::size_t of_a_contact = 1U << 11U;  // a contact holds its facts in eleven bits
    std::array<bool, of_a_contact> asked_{};
};

void add_between(const history& of, gsl::span<const contact> contacts, id_index episode, day_range on,
                 const facts_asked_for& asked, const std::vector<bool>& coaches, std::vector<coach_contact>& found) {
    auto at = std::lower_bound(contacts.begin(), contacts.end(), on.first,
                               [](const contact& one, day first) { return one.on() < first; });
    for (; at != contacts.end() && at->on() <= on.last; ++at)
        if (asked[at->facts()] && coaches[at->coach()])
            found.push_back({.coach = at->coach(),
                             .on = at->on(),
                             .facts = at->facts(),
                             .episode = episode,
                             .row = of.contacts.row_of(of.contacts.place_of(*at))});
}

/// Each coach's contacts after the other's, and those of one coach by day and row.
std::vector<coach_contact> in_order_of_coaches(const std::vector<coach_contact>& found, std::size_t coaches) {
    std::vector<std::size_t> begins(coaches + 1);
    for (const auto& one : found) ++begins[one.coach + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<coach_contact> ordered(begins.back());
    auto next = begins;
    for (const auto& one : found) ordered[next[one.coach]++] = one;
    const auto at = [&ordered](std::size_t place) { return ordered.begin() + static_cast<std::ptrdiff_t>(place); };
    for (std::size_t coach = 0; coach < coaches; ++coach)
        std::sort(at(begins[coach]), at(begins[coach + 1]),
                  [](const auto& a, const auto& b) { return std::tie(a.on, a.row) < std::tie(b.on, b.row); });
    return ordered;
}

}  // namespace

std::vector<coach_contact> contacts_by_coach(const history& of, day_range on, const std::vector<bool>& coaches,
                                             const std::function<bool(contact_facts)>& is_asked_for) {
    const facts_asked_for asked(is_asked_for);
    std::vector<coach_contact> found;
    for (const auto stretch : of.contacts.loose)
        add_between(of, of.contacts.at(stretch), no_id, on, asked, coaches, found);
    known_episode episode;
    for (std::size_t row = 0; row < of.episodes.size(); ++row) {
        if (!know_episode(of, row, on.last, episode) || episode.ended < on.first) continue;
        const day_range within{std::max(on.first, episode.started), std::min(on.last, episode.ended)};
        for (const auto kind : {contact_kind::employer, contact_kind::other})
            add_between(of, of.contacts.of(episode.id, kind), episode.id, within, asked, coaches, found);
    }
    return in_order_of_coaches(found, of.coach_ids.size());
}

std::vector<responsibility> responsibilities(const history& of, day_range on, const std::vector<bool>& asked_for) {
    std::vector<responsibility> found;
    known_episode episode;
    for (std::size_t row = 0; row < of.episodes.size(); ++row) {
        if (!know_episode(of, row, on.last, episode) || episode.ended < on.first) continue;
        visit_coaches(of, row, std::max(on.first, episode.started), std::min(on.last, episode.ended),
                      [&](id_index coach, day first, day last) {
                          if (asked_for[coach])
                              found.push_back({.coach = coach, .episode = row, .from = first, .to = last});
                      });
    }
    return found;
}

bool is_employed(const history& of, std::size_t coach_row, day_range on) noexcept {
    const day started = of.coaches.started_on[coach_row], ended = of.coaches.ended_on[coach_row];
    return (started == no_day || started <= on.first) && (ended == no_day || ended >= on.last);
}

day team_start(const history& of, id_index team) {
    for (std::size_t row = 0; row < of.teams.size(); ++row)
        if (of.teams.team[row] == team && of.teams.started_on[row] != no_day) return of.teams.started_on[row];
    day first = for_ever;
    for (std::size_t row = 0; row < of.coaches.size(); ++row)
        if (of.coaches.team[row] == team)
            first = std::min(first, of.coaches.started_on[row]);  // no_day, since always, is the least
    return first == for_ever ? no_day : first;
}

}  // namespace ipsf::processing
