// Where the kernels put what they count when the records are wanted too (drill-down), on one review date.
#pragma once

#include "measures/date_sums.hpp"

#include <tuple>

namespace ipsf {

class evidence_list {
public:
    explicit evidence_list(const scope& over) : sums_(over), why_(over.why) {}

    void add(std::uint32_t slot, measure which, const counted_record& from, std::int64_t numerator,
             std::int64_t denominator, date_range when) {
        sums_.add(slot, which, from, numerator, denominator, when);
        if (!when.empty())
            records_.push_back({.table = from.table,
                                .row = static_cast<std::uint32_t>(from.row),
                                .numerator = numerator,
                                .denominator = denominator,
                                .left_out = {},
                                .detail = from.detail,
                                .episode = from.episode,
                                .coach = from.coach});
    }
    template <class DaysOn>
    void add_days(std::uint32_t slot, measure which, const counted_record& from, std::int64_t numerator_a_day,
                  std::int64_t denominator_a_day, date_range when, DaysOn days_on) {
        for (auto date = when.first; date < when.end; ++date)
            add(slot, which, from, numerator_a_day * days_on(date), denominator_a_day * days_on(date),
                {date, date + 1});
    }
    void count(std::uint32_t slot, tally kind, date_range when) { sums_.count(slot, kind, when); }
    void leave_out(std::uint32_t slot, tally reason, const counted_record& from, date_range when) {
        sums_.leave_out(slot, reason, from, when);
        if (!when.empty())
            records_.push_back({.table = from.table,
                                .row = static_cast<std::uint32_t>(from.row),
                                .left_out = why_.of(reason),
                                .detail = from.detail,
                                .episode = from.episode,
                                .coach = from.coach});
    }
    [[nodiscard]] std::vector<std::int64_t> counts_of(std::uint32_t slot, tally kind) const {
        return sums_.counts_of(slot, kind);
    }
    [[nodiscard]] std::vector<std::int64_t> numerators_of(std::uint32_t slot, measure which) const {
        return sums_.numerators_of(slot, which);
    }

    void take(evidence_list others) {
        sums_.take(others.sums_);
        records_.insert(records_.end(), others.records_.begin(), others.records_.end());
    }
    void add_up() { sums_.add_up(); }
    [[nodiscard]] date_sums take_sums() && { return std::move(sums_); }

    /// The records in order, contacts with their rows. What one record adds more than once (a contact for two jobs, an
    /// episode before and after it moved between coaches of the team) is one entry.
    [[nodiscard]] std::vector<evidence> records(const history& from) const;

private:
    date_sums sums_;
    reasons why_;
    std::vector<evidence> records_;
};

}  // namespace ipsf
