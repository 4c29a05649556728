// Deadlines of coaches: so many contacts in each week or month (criteria 5, 6, 17).
#include "process/coach_records.hpp"

namespace ipsf::processing {
namespace {

constexpr std::int64_t full_time = 1000;  // thousandths

class coach_deadlines {
public:
    explicit coach_deadlines(due_scope& scope, std::vector<std::size_t> places)
        : scope_(scope), of_(scope.of), as_of_(scope.days.as_of), places_(std::move(places)) {}

    void find() {
        day from = as_of_;
        for (const auto place : places_)
            for (const auto& trigger : scope_.process.deadlines[place].triggers)
                for (const auto& one : periods_asked(trigger.kind, scope_.days)) from = std::min(from, one.first);
        contacts_ = contacts_by_coach(of_, {from, as_of_});
        responsible_ = responsibilities(of_, {from, as_of_});
        for (const auto place : places_)
            for (const auto& trigger : scope_.process.deadlines[place].triggers)
                for (const auto& one : periods_asked(trigger.kind, scope_.days)) look_at(place, trigger, one);
    }

private:
    /// The part of a period that is known; of one yet to come, as_of stands for it.
    [[nodiscard]] day_range known_days(const period& within) const {
        return {std::min(within.first, as_of_), std::min(within.last, as_of_)};
    }

    void look_at(std::size_t place, const due_trigger& trigger, const period& within) {
        const auto& rule = scope_.process.deadlines[place];
        const auto clients = clients_of(rule, known_days(within));
        for (std::size_t row = 0; row < of_.coaches.size(); ++row) {
            const auto coach = of_.coaches.coach[row];
            if (!is_employed(of_, row, known_days(within)) || (trigger.with_clients && clients[coach] == 0)) continue;
            obligation made;
            made.deadline = place;
            made.coach = coach;
            made.team = of_.coaches.team[row];
            made.trigger_on = within.first;
            made.due_on = within.last;
            made.lapses_on = within.lapses_on;
            meet(made, rule, needed_thousandths(rule, of_.coaches.fte_thousandths[row], clients[coach]), within);
            scope_.add(made);
        }
    }

    /// How many clients each coach has on the days, by coach: those in the facts' phases, where they name some.
    [[nodiscard]] std::vector<std::int64_t> clients_of(const deadline& rule, day_range on) const {
        std::vector<std::pair<id_index, std::size_t>> pairs;
        for (const auto& one : responsible_) {
            const day_range days{std::max(on.from, one.from), std::min(on.to, one.to)};
            if (days.from <= days.to && counts(rule, one.episode, days)) pairs.emplace_back(one.coach, one.episode);
        }
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        std::vector<std::int64_t> clients(of_.coach_ids.size());
        for (const auto& [coach, episode] : pairs) ++clients[coach];
        return clients;
    }

    /// A client who withholds consent asks for no employer contact.
    [[nodiscard]] bool counts(const deadline& rule, std::size_t episode, day_range days) const {
        return std::any_of(rule.met_by.begin(), rule.met_by.end(), [&](const due_fact& fact) {
            if (fact.party == party::employer && of_.episodes.employer_contact_consent[episode] == tristate::no) return false;
            return fact.phases.empty() || was_in_phase(of_, of_.episodes.episode[episode], fact.phases, days);
        });
    }

    /// How many contacts are needed, in thousandths, as fte are.
    [[nodiscard]] static std::int64_t needed_thousandths(const deadline& rule, std::int32_t fte, std::int64_t clients) {
        if (!rule.amount) return full_time;
        const std::int64_t by_fte = std::int64_t{rule.amount->for_full_time} * fte;
        return clients < rule.amount->few ? std::min(by_fte, rule.amount->each * clients * full_time) : by_fte;
    }

    void meet(obligation& made, const deadline& rule, std::int64_t needed, const period& within) const {
        auto at = std::lower_bound(contacts_.begin(), contacts_.end(), std::pair(made.coach, within.first),
                                   [](const coach_contact& one, const auto& key) { return std::pair(one.coach, one.on) < key; });
        std::int64_t done = 0;
        for (; at != contacts_.end() && at->coach == made.coach && at->on <= within.last; ++at) {
            if (!is_met_by(*at, rule)) continue;
            done += full_time;
            if (done < needed) continue;
            made.met_on = at->on;
            made.met_in = table_kind::contacts;
            made.met_row = at->row;
            return;
        }
    }

    [[nodiscard]] bool is_met_by(const coach_contact& one, const deadline& rule) const {
        return std::any_of(rule.met_by.begin(), rule.met_by.end(), [&](const due_fact& fact) {
            if (!is_such_contact(one.facts, fact)) return false;
            return fact.phases.empty() || (one.episode != no_id && was_in_phase(of_, one.episode, fact.phases, {one.on, one.on}));
        });
    }

    due_scope& scope_;
    const history& of_;
    day as_of_;
    std::vector<std::size_t> places_;
    std::vector<coach_contact> contacts_;
    std::vector<responsibility> responsible_;
};

}  // namespace

void find_coach_deadlines(due_scope& scope) {
    auto places = scope.deadlines_of(due_subject::coach);
    if (!places.empty()) coach_deadlines(scope, std::move(places)).find();
}

}  // namespace ipsf::processing
