// Takes a history, teams, dates and the editions that ask; measures once for all editions that count alike.
#include "review/measurements.hpp"

#include "edition/named_choices.hpp"
#include "execution/stages.hpp"

#include "base/expects.hpp"

#include <algorithm>
#include <limits>

namespace ipsf::reviewing {

measurements::measurements(const history& from, const std::vector<reviewed_team>& teams, std::vector<window> dates,
                           working_calendar calendar)
    : from_(from), dates_(std::move(dates)), calendar_(std::move(calendar)), coaches_(teams.size()) {
    for (const auto& reviewed : teams) teams_.push_back(reviewed.team);
    std::vector<std::size_t> slot_of(from_.team_ids.size(), teams_.size());
    for (std::size_t slot = 0; slot < teams_.size(); ++slot) slot_of[teams_[slot]] = slot;
    for (const auto coach : from_.coach_ids.ordered()) {
        const auto row = from_.coach_row[coach];
        const auto slot = slot_of[from_.coaches.team[row]];
        if (slot == teams_.size()) continue;
        const day last = from_.coaches.ended_on[row];
        coaches_[slot].push_back({.first = from_.coaches.started_on[row],
                                  .last = last == no_day ? std::numeric_limits<day>::max() : last,
                                  .place = coach_ids_.size()});
        coach_ids_.push_back(coach);
    }
}

measurements::measured measurements::described(const edition& edition, bool by_coach) const {
    auto options = measure_options_of(edition, calendar_);
    if (!options.count_waiting) options.waiting_days = 0;  // when none that wait count, it does not matter from when
    if (by_coach) {                                        // no choice bears on what is measured coach by coach
        measure_options of_coaches;
        of_coaches.counting = options.counting;
        options = std::move(of_coaches);
    }
    return {.options = std::move(options), .by_coach = by_coach, .series = std::nullopt};
}

const measurements::measured* measurements::find(const measured& like) const noexcept {
    const auto same = [&](const measured& one) { return one.options == like.options && one.by_coach == like.by_coach; };
    const auto found = std::find_if(all_.begin(), all_.end(), same);
    return found == all_.end() ? nullptr : &*found;
}

void measurements::need(const edition& edition) {
    for (const bool by_coach : {false, true}) {
        if (by_coach && !is_chosen(edition, "averaging", "ratings")) continue;
        auto like = described(edition, by_coach);
        if (find(like) == nullptr) all_.push_back(std::move(like));
    }
}

void measurements::measure(const execution& run) {
    int stage = 0;
    for (auto& one : all_) {
        const auto part = in_stage(run, stage++, static_cast<int>(all_.size()));
        one.series = one.by_coach ? measure_coach_series(from_, coach_ids_, dates_, one.options, part)
                                  : measure_team_series(from_, teams_, dates_, one.options, part);
    }
}

const measure_series& measurements::found(const edition& edition, bool by_coach) const {
    const auto* one = find(described(edition, by_coach));
    expects(one != nullptr && one->series);
    return *one->series;
}

const measure_series& measurements::of_teams(const edition& edition) const { return found(edition, false); }
const measure_series& measurements::of_coaches(const edition& edition) const { return found(edition, true); }

}  // namespace ipsf::reviewing
