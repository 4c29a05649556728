// Deadlines of teams: events in each week, month and quarter, and those counted from the last one (criteria 7, 8, 10,
// 11, 17).
#include "process/find_deadlines.hpp"

#include <tuple>

namespace ipsf::processing {
namespace {

/// An event of the team being looked at.
struct team_record {
    day on = no_day;
    std::uint32_t row = 0;
};

bool earlier(const team_record& a, const team_record& b) { return std::tie(a.on, a.row) < std::tie(b.on, b.row); }

class team_deadlines {
public:
    team_deadlines(const due_scope& scope, gsl::span<const responsibility> responsible, std::vector<due_item>& found)
        : scope_(scope), of_(scope.of), as_of_(scope.days.as_of), responsible_(responsible), found_(found) {}

    void find(const std::vector<std::size_t>& places) {
        linked_rows rows_of_teams(of_.team_ids.size());
        for (std::size_t row = of_.team_events.size(); row-- > 0;) rows_of_teams.add(of_.team_events.team[row], row);
        for (const auto team : of_.teams_on(as_of_)) {
            if (!scope_.teams.allows(team)) continue;
            team_ = team;
            start_ = team_start(of_, team);
            events_.clear();
            rows_of_teams.each(team, [&](std::uint32_t row) {
                if (of_.team_events.on[row] <= as_of_) events_.push_back({of_.team_events.on[row], row});
            });
            // Mostly handed over in the order of days, and so they are then listed here.
            if (!std::is_sorted(events_.begin(), events_.end(), earlier))
                std::sort(events_.begin(), events_.end(), earlier);
            find_totals();
            closed_from_ = closed_from();
            for (const auto place : places)
                for (const auto& trigger : scope_.process.deadlines[place].triggers) look_at(place, trigger);
        }
    }

private:
    void look_at(std::size_t place, const due_trigger& trigger) {
        if (trigger.kind == trigger_kind::last_event) return look_at_last(place, trigger.event);
        if (trigger.kind == trigger_kind::team_event) {
            for (const day on : days_of(trigger.event)) add(place, on, due_of(place, on, true), on, for_ever, no_id);
            return;
        }
        for (const auto& within : periods_asked(trigger.kind, scope_.days)) look_at_period(place, trigger, within);
    }

    /// From the team's start, where it is known, to the first event; then from each to the next.
    void look_at_last(std::size_t place, team_event_kind event) {
        const auto days = days_of(event);
        if (start_ != no_day && start_ <= as_of_ && (days.empty() || start_ <= days.front()))
            add(place, start_, due_of(place, start_, false), start_, for_ever, no_id);
        for (const day on : days) add(place, on, due_of(place, on, true), on + 1, for_ever, no_id);
    }

    /// A period counts for a team that is there on its first day.
    void look_at_period(std::size_t place, const due_trigger& trigger, const period& within) {
        if (start_ != no_day && start_ > within.first) return;
        if (!trigger.each_care_team)
            return add(place, within.first, within.last, within.first, within.lapses_on, no_id);
        for (const auto care_team : care_teams({std::min(within.first, as_of_), std::min(within.last, as_of_)}))
            add(place, within.first, within.last, within.first, within.lapses_on, care_team);
    }

    /// `lapses` other than for_ever: the event has to fall on the days up to the due day.
    void add(std::size_t place, day trigger, day due, day counts_from, day lapses, id_index care_team) {
        const auto& rule = scope_.process.deadlines[place];
        obligation owed;
        owed.deadline = place;
        owed.team = team_;
        owed.care_team = care_team;
        owed.trigger_on = trigger;
        owed.due_on = due;
        owed.lapses_on = lapses;
        owed.rests_from = closed_from_;
        if (!scope_.can_matter(owed)) return;
        const day last = std::min(lapses == for_ever ? as_of_ : due, closed_from_ - 1);
        auto event = std::lower_bound(events_.begin(), events_.end(), team_record{counts_from, 0}, earlier);
        while (event != events_.end() && event->on <= last && !is_met_by(rule, event->row, care_team)) ++event;
        if (event != events_.end() && event->on <= last) {
            owed.met_on = event->on;
            owed.met_in = table_kind::team_events;
            owed.met_row = event->row;
        }
        scope_.add(owed, found_);
    }

    [[nodiscard]] bool is_met_by(const deadline& rule, std::uint32_t row, id_index care_team) const {
        if (care_team != no_id && of_.team_events.care_team[row] != care_team) return false;
        return std::any_of(rule.met_by.begin(), rule.met_by.end(),
                           [&](const due_fact& fact) { return fact.event == of_.team_events.kind[row]; });
    }

    [[nodiscard]] day due_of(std::size_t place, day trigger, bool after_event) const {
        const auto& due = scope_.process.deadlines[place].due;
        if (due.kind == due_kind::by_total) return add_months(trigger, months_by_total(due.bands, trigger));
        if (due.kind == due_kind::review_interval)  // of several scales the first one's (docs/readings.md)
            return add_months(trigger, months_by_total(scope_.edition.scales.front().intervals, trigger));
        if (due.kind == due_kind::months && after_event && due.again > 0) return add_months(trigger, due.again);
        return due_day(due, trigger, scope_.calendar);
    }

    /// The totals that reviews gave, in the order of days, of one day the lowest; a partial review gives none.
    void find_totals() {
        totals_.clear();
        for (const auto& event : events_) {
            const int total = of_.team_events.total[event.row];
            if (of_.team_events.kind[event.row] != team_event_kind::fidelity_review || total < 0) continue;
            if (!totals_.empty() && totals_.back().first == event.on)
                totals_.back().second = std::min(totals_.back().second, total);
            else
                totals_.emplace_back(event.on, total);
        }
    }

    /// By the last total up to the trigger.
    [[nodiscard]] int months_by_total(const std::vector<review_interval>& bands, day trigger) const {
        int total = 0;
        for (const auto& [on, reviewed] : totals_)
            if (on <= trigger) total = reviewed;
        int months = bands.front().months;
        for (const auto& band : bands)
            if (band.at_least <= total) months = band.months;
        return months;
    }

    [[nodiscard]] std::vector<day> days_of(team_event_kind event) const {
        std::vector<day> days;
        for (const auto& one : events_)
            if (of_.team_events.kind[one.row] == event && (days.empty() || days.back() != one.on))
                days.push_back(one.on);
        return days;
    }

    /// The care teams that the team's clients come from on the days.
    [[nodiscard]] std::vector<id_index> care_teams(day_range on) {
        const auto& all = care_teams_of_all(on);
        std::vector<id_index> found;
        for (auto at = std::lower_bound(all.begin(), all.end(), std::pair(team_, id_index{0}));
             at != all.end() && at->first == team_; ++at)
            found.push_back(at->second);
        return found;
    }

    /// Teams with those care teams, in order: looked up once for each period.
    [[nodiscard]] const std::vector<std::pair<id_index, id_index>>& care_teams_of_all(day_range on) {
        const auto known = std::find_if(care_teams_.begin(), care_teams_.end(), [&](const auto& looked_up) {
            return looked_up.first.first == on.first && looked_up.first.last == on.last;
        });
        if (known != care_teams_.end()) return known->second;
        auto& pairs = care_teams_.emplace_back(on, std::vector<std::pair<id_index, id_index>>()).second;
        for (const auto& having : responsible_) {
            const auto care_team = of_.episodes.care_team[having.episode];
            if (care_team != no_id && having.from <= on.last && on.first <= having.to)
                pairs.emplace_back(of_.team_of(having.coach), care_team);
        }
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        return pairs;
    }

    /// A team whose last coach has left has closed: its deadlines rest.
    [[nodiscard]] day closed_from() const {
        day last = no_day;
        for (std::size_t row = 0; row < of_.coaches.size(); ++row) {
            if (of_.coaches.team[row] != team_) continue;
            const day ended = of_.coaches.ended_on[row];
            if (ended == no_day || ended >= as_of_) return for_ever;
            last = std::max(last, ended);
        }
        return last == no_day ? for_ever : last + 1;
    }

    const due_scope& scope_;
    const history& of_;
    day as_of_;
    gsl::span<const responsibility> responsible_;
    std::vector<due_item>& found_;
    id_index team_ = no_id;
    day start_ = no_day, closed_from_ = for_ever;
    std::vector<team_record> events_;
    std::vector<std::pair<day, int>> totals_;
    std::vector<std::pair<day_range, std::vector<std::pair<id_index, id_index>>>> care_teams_;
};

}  // namespace

void find_team_deadlines(const due_scope& scope, gsl::span<const responsibility> responsible,
                         std::vector<due_item>& found) {
    const auto places = scope.deadlines_of(due_subject::team);
    if (!places.empty()) team_deadlines(scope, responsible, found).find(places);
}

}  // namespace ipsf::processing
