// Draws the episodes of a made-up service: when each starts and ends, and which coach is responsible on which days.
#include "generate/caseload.hpp"

#include <algorithm>
#include <utility>

namespace ipsf::simulation {
namespace {

constexpr int new_clients_a_year = 22;  // of a full-time coach: 20 of the average one
constexpr int shortest_stay = 60;       // of a client who does not leave early
constexpr int longest = 1100;

/// Some leave within months; the rest stay as long as the team's caseload asks: caseload = new clients a year x years
/// of stay.
int draw_length(int clients_per_coach, random_source& chance) {
    if (chance.chance(150)) return chance.between(10, 90);
    const int mean = (clients_per_coach * 365 / new_clients_a_year - 7) * 100 / 85;
    const int spread = mean - shortest_stay;
    return std::min(longest, shortest_stay + chance.between(0, spread) + chance.between(0, spread));
}

/// The clients in the service as time goes by, and who is responsible for them.
class caseload {
public:
    explicit caseload(const team& of) : team_(of), clients_(of.coaches.size(), 0) {}

    void take_on(planned_episode arriving) {
        leave_until(arriving.started_on - 1);
        arriving.coaches = {{arriving.started_on, least_loaded(arriving.started_on)}};
        ++clients_[arriving.coaches.back().coach];
        present_.push_back(planned_.size());
        planned_.push_back(std::move(arriving));
    }

    /// From `on` the coach is no longer employed: the clients go to colleagues.
    void hand_over(std::size_t leaving, day on) {
        leave_until(on - 1);
        for (const auto place : present_) {
            auto& episode = planned_[place];
            if (episode.coaches.back().coach != leaving) continue;
            const auto next = least_loaded(on);
            episode.coaches.push_back({on, next});
            --clients_[leaving];
            ++clients_[next];
        }
    }

    std::vector<planned_episode>& planned() { return planned_; }

private:
    void leave_until(day last) {
        std::erase_if(present_, [&](std::size_t place) {
            const auto& episode = planned_[place];
            if (episode.ended_on > last) return false;
            --clients_[episode.coaches.back().coach];
            return true;
        });
    }

    [[nodiscard]] std::size_t least_loaded(day on) const {
        std::size_t best = team_.coaches.size();
        for (std::size_t coach = 0; coach < team_.coaches.size(); ++coach) {
            if (!team_.coaches[coach].employed_on(on)) continue;
            if (best == team_.coaches.size() || clients_[coach] * team_.coaches[best].fte_thousandths <
                                                    clients_[best] * team_.coaches[coach].fte_thousandths) {
                best = coach;
            }
        }
        return best;
    }

    const team& team_;
    std::vector<std::int64_t> clients_;  // per coach, now
    std::vector<std::size_t> present_;
    std::vector<planned_episode> planned_;
};

/// Some former clients come back; who has come back once is found under the later episode.
class clients {
public:
    std::int64_t next(const team& of, const std::vector<planned_episode>& former, day on, random_source& chance) {
        returned_.resize(former.size(), false);
        if (!former.empty() && chance.chance(80)) {
            const auto place = chance.below(static_cast<std::uint32_t>(former.size()));
            if (!returned_[place] && former[place].ended_on < on) {
                returned_[place] = true;
                return former[place].client;
            }
        }
        return of.id * 100000 + ++known_;
    }

private:
    std::vector<bool> returned_;
    std::int64_t known_ = 0;
};

}  // namespace

int longest_episode() noexcept { return longest; }

std::vector<planned_episode> plan_caseload(const team& of, const recorded_time& time, const office_days& office,
                                           random_source chance) {
    std::vector<std::pair<day, std::size_t>> leaving;  // first day without the coach
    for (std::size_t coach = 0; coach < of.coaches.size(); ++coach) {
        if (of.coaches[coach].ended_on != no_day) leaving.emplace_back(of.coaches[coach].ended_on + 1, coach);
    }
    std::sort(leaving.begin(), leaving.end());
    auto next_leaving = leaving.begin();

    caseload present(of);
    clients people;
    // In thousandths of a day, so that large teams keep their pace.
    const int mean_gap = 365'000'000 / (new_clients_a_year * of.fte_thousandths);
    std::int64_t clock = static_cast<std::int64_t>(of.clients_from) * 1000;
    while (true) {
        clock += chance.around(mean_gap);
        const auto arrival = static_cast<day>(clock >= 0 ? clock / 1000 : (clock - 999) / 1000);
        const day started_on = std::max(of.clients_from, office.nearest(arrival));
        if (started_on > time.last) break;
        for (; next_leaving != leaving.end() && next_leaving->first <= started_on; ++next_leaving) {
            present.hand_over(next_leaving->second, next_leaving->first);
        }
        const auto client = people.next(of, present.planned(), started_on, chance);
        present.take_on({.id = 0,
                         .client = client,
                         .started_on = started_on,
                         .ended_on = started_on + draw_length(of.works.clients_per_coach, chance),
                         .coaches = {}});
    }
    for (; next_leaving != leaving.end(); ++next_leaving) present.hand_over(next_leaving->second, next_leaving->first);

    auto planned = std::move(present.planned());
    std::erase_if(planned, [&](const planned_episode& episode) { return episode.ended_on < time.first; });
    std::int64_t number = 0;
    for (auto& episode : planned) episode.id = of.id * 100000 + ++number;
    return planned;
}

}  // namespace ipsf::simulation
