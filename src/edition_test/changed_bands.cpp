// Takes the scale of an edition; moves each band by one, drops it, or changes its interval, and looks for a case
// that fails by it.
#include "edition_test/changed_bands.hpp"

#include <algorithm>

namespace ipsf {
namespace {

/// What a total gives by the bands of an edition.
struct decided_total {
    std::string level;
    int months = 0;
    [[nodiscard]] bool operator==(const decided_total&) const = default;
};

decided_total decide(const scale& by, int total) { return {by.level_of(total).key, by.months_after(total)}; }

std::string in_words(const decided_total& one) {
    return "level " + one.level + " and " + std::to_string(one.months) + " months";
}

bool run_cases_of_totals(const scale& by, problem_log& log) {
    bool all_hold = true;
    for (const total_case& one : by.total_cases) {
        const decided_total expected{one.level, one.months};
        const decided_total got = decide(by, one.total);
        if (got == expected) continue;
        all_hold = false;
        log.add(one.at, "failed-case",
                "total " + std::to_string(one.total) + ": expected " + in_words(expected) + ", came out " +
                    in_words(got) + "; correct the case or the bands");
    }
    return all_hold;
}

/// A scale whose bands are changed, with the change in words and a total that it gives something else.
class band_changes {
public:
    band_changes(const scale& now, problem_log& log) : now_(now), log_(log) {}

    template <class Band>
    void change_limits(std::vector<Band> scale::*bands, const std::string& described) {
        const std::vector<Band>& now = now_.*bands;
        for (std::size_t i = 1; i < now.size(); ++i) {
            const int limit = now[i].at_least;
            const std::string band = described + " from " + std::to_string(limit);
            for (const int step : {-1, 1}) {
                const int moved = limit + step;
                if (moved <= now[i - 1].at_least || (i + 1 < now.size() && moved >= now[i + 1].at_least)) continue;
                scale changed = now_;
                (changed.*bands)[i].at_least = moved;
                try_change(changed, band + " begins at " + std::to_string(moved), std::min(limit, moved), now[i].at);
            }
            scale changed = now_;
            (changed.*bands).erase((changed.*bands).begin() + static_cast<std::ptrdiff_t>(i));
            try_change(changed, band + " is dropped", limit, now[i].at);
        }
    }

    void change_months() {
        for (std::size_t i = 0; i < now_.intervals.size(); ++i)
            for (const int step : {-1, 1}) {
                scale changed = now_;
                changed.intervals[i].months += step;
                const review_interval& now = now_.intervals[i];
                try_change(changed,
                           "the review interval from " + std::to_string(now.at_least) + " is " +
                               std::to_string(changed.intervals[i].months) + " months",
                           now.at_least, now.at);
            }
    }

    [[nodiscard]] std::int64_t tried() const { return tried_; }

private:
    void try_change(const scale& changed, const std::string& what, int telling_total, place at) {
        if (decide(changed, telling_total) == decide(now_, telling_total)) return;
        ++tried_;
        if (std::any_of(now_.total_cases.begin(), now_.total_cases.end(), [&](const total_case& one) {
                return decide(changed, one.total) != decided_total{one.level, one.months};
            }))
            return;
        const decided_total now = decide(now_, telling_total);
        log_.add(at, "unnoticed-change",
                 "no case notices when " + what + "; add [[" + (now_.key.empty() ? "" : "scale.") +
                     "total_case]] with total = " + std::to_string(telling_total) + ", level = \"" + now.level +
                     "\", months = " + std::to_string(now.months));
    }

    const scale& now_;
    problem_log& log_;
    std::int64_t tried_ = 0;
};

}  // namespace

std::int64_t test_bands(const scale& made, problem_log& log) {
    if (!run_cases_of_totals(made, log)) return 0;
    band_changes changes(made, log);
    changes.change_limits(&scale::levels, "the level");
    changes.change_limits(&scale::intervals, "the review interval");
    changes.change_months();
    return changes.tried();
}

}  // namespace ipsf
