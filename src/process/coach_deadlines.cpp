// Deadlines of coaches: so many contacts in each week or month (criteria 5, 6, 17).
#include "history/store/stretches.hpp"
#include "process/find_deadlines.hpp"

#include <limits>

namespace ipsf::processing {
namespace {

class coach_deadlines {
public:
    coach_deadlines(const due_scope& scope, gsl::span<const responsibility> responsible, std::vector<due_item>& found)
        : scope_(scope),
          of_(scope.of),
          as_of_(scope.days.as_of),
          asked_about_(scope.coaches_asked_about()),
          responsible_(responsible),
          found_(found) {}

    void find(const std::vector<std::size_t>& places) {
        day from = as_of_;
        std::vector<const due_fact*> facts;
        for (const auto place : places) {
            const auto& rule = scope_.process.deadlines[place];
            for (const auto& trigger : rule.triggers)
                from = std::min(from, periods_asked(trigger.kind, scope_.days).front().first);
            for (const auto& fact : rule.met_by) facts.push_back(&fact);
        }
        const auto is_asked_for = [&](contact_facts of) {
            return std::any_of(facts.begin(), facts.end(),
                               [&](const due_fact* fact) { return is_such_contact(of, *fact); });
        };
        contacts_ = contacts_by_coach(of_, {from, as_of_}, asked_about_, is_asked_for);
        for (const auto place : places) {
            const auto counted = clients_counted(scope_.process.deadlines[place]);
            for (const auto& trigger : scope_.process.deadlines[place].triggers)
                for (const auto& one : periods_asked(trigger.kind, scope_.days)) look_at(place, trigger, one, counted);
        }
    }

private:
    /// The part of a period that is known; of one yet to come, as_of stands for it.
    [[nodiscard]] day_range known_days(const period& within) const {
        return {std::min(within.first, as_of_), std::min(within.last, as_of_)};
    }

    void look_at(std::size_t place, const due_trigger& trigger, const period& within,
                 gsl::span<const responsibility> counted) {
        const auto& rule = scope_.process.deadlines[place];
        const auto clients = clients_on(counted, known_days(within));
        for (std::size_t row = 0; row < of_.coaches.size(); ++row) {
            const auto coach = of_.coaches.coach[row];
            if (!asked_about_[coach] || !is_employed(of_, row, known_days(within)) ||
                (trigger.with_clients && clients[coach] == 0))
                continue;
            obligation owed;
            owed.deadline = place;
            owed.coach = coach;
            owed.team = of_.coaches.team[row];
            owed.trigger_on = within.first;
            owed.due_on = within.last;
            owed.lapses_on = within.lapses_on;
            meet(owed, rule, needed_thousandths(rule, of_.coaches.fte_thousandths[row], clients[coach]), within);
            scope_.add(owed, found_);
        }
    }

    /// The clients that count for a deadline, and on which days: those in the facts' phases, where they name some. A
    /// client who withholds consent asks for no employer contact.
    [[nodiscard]] std::vector<responsibility> clients_counted(const deadline& rule) const {
        std::vector<responsibility> counted;
        std::vector<day_range> in_phase;
        for (const auto& having : responsible_) {
            for (const auto& fact : rule.met_by) {
                if (fact.party == party::employer &&
                    of_.episodes.employer_contact_consent[having.episode] == tristate::no)
                    continue;
                if (fact.phases.empty()) counted.push_back(having);
                for (const int phase : fact.phases) {
                    find_days_in_phase(of_, of_.episodes.episode[having.episode], static_cast<std::uint8_t>(phase),
                                       having.from, having.to, in_phase);
                    for (const auto& days : in_phase)
                        counted.push_back(
                            {.coach = having.coach, .episode = having.episode, .from = days.first, .to = days.last});
                }
            }
        }
        return counted;
    }

    /// How many clients each coach has on the days, by coach. Those of one client follow each other.
    [[nodiscard]] std::vector<std::int64_t> clients_on(gsl::span<const responsibility> counted, day_range on) const {
        constexpr auto none = std::numeric_limits<std::size_t>::max();
        std::vector<std::size_t> last_counted(of_.coach_ids.size(), none);
        std::vector<std::int64_t> clients(of_.coach_ids.size());
        for (const auto& having : counted) {
            if (having.to < on.first || on.last < having.from || last_counted[having.coach] == having.episode) continue;
            last_counted[having.coach] = having.episode;
            ++clients[having.coach];
        }
        return clients;
    }

    /// How many contacts are needed, in thousandths, as fte are.
    [[nodiscard]] static std::int64_t needed_thousandths(const deadline& rule, std::int32_t fte, std::int64_t clients) {
        if (!rule.amount) return full_time;
        const std::int64_t by_fte = std::int64_t{rule.amount->for_full_time} * fte;
        return clients < rule.amount->few ? std::min(by_fte, rule.amount->each * clients * full_time) : by_fte;
    }

    void meet(obligation& owed, const deadline& rule, std::int64_t needed, const period& within) const {
        auto at = std::lower_bound(
            contacts_.begin(), contacts_.end(), std::pair(owed.coach, within.first),
            [](const coach_contact& one, const auto& key) { return std::pair(one.coach, one.on) < key; });
        std::int64_t done = 0;
        for (; at != contacts_.end() && at->coach == owed.coach && at->on <= within.last; ++at) {
            if (!is_met_by(*at, rule)) continue;
            done += full_time;
            if (done < needed) continue;
            owed.met_on = at->on;
            owed.met_in = table_kind::contacts;
            owed.met_row = at->row;
            return;
        }
    }

    [[nodiscard]] bool is_met_by(const coach_contact& contact, const deadline& rule) const {
        return std::any_of(rule.met_by.begin(), rule.met_by.end(), [&](const due_fact& fact) {
            if (!is_such_contact(contact.facts, fact)) return false;
            return fact.phases.empty() || (contact.episode != no_id &&
                                           was_in_phase(of_, contact.episode, fact.phases, {contact.on, contact.on}));
        });
    }

    const due_scope& scope_;
    const history& of_;
    day as_of_;
    std::vector<bool> asked_about_;  ///< by coach id
    gsl::span<const responsibility> responsible_;
    std::vector<due_item>& found_;
    std::vector<coach_contact> contacts_;
};

}  // namespace

void find_coach_deadlines(const due_scope& scope, gsl::span<const responsibility> responsible,
                          std::vector<due_item>& found) {
    const auto places = scope.deadlines_of(due_subject::coach);
    if (!places.empty()) coach_deadlines(scope, responsible, found).find(places);
}

}  // namespace ipsf::processing
