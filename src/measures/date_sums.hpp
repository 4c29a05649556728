// Where the kernels put what they count when only the numbers are wanted: sums for each slot, measure and review date.
#pragma once

#include "base/compiler.hpp"
#include "measures/scope.hpp"

namespace ipsf {

/// The record something is counted from.
struct counted_record {
    table_kind table = table_kind::episodes;
    std::size_t row = 0;  // of a contact: its place in contacts_table::contacts
    std::string_view detail{};
    id_index episode = no_id;  // of a contact
    id_index coach = no_id;    // of a contact
};

/// What a record adds to a range of dates is noted at the range's first date and taken off at its end, so that it costs
/// the same for one date and for a hundred; `add_up` makes sums of these notes.
///
/// An example: with four review dates, a record that counts 1 on the second and third of them, and one that counts 1
/// from the third on, leave the notes 0 1 1 -1 | -1 (the last place is behind the last date). Added up from the left,
/// the dates have 0 1 2 1. All notes of one measure of one slot follow each other and add up to 0, so that one walk
/// over all of them makes the sums of every slot and measure.
class date_sums {
public:
    explicit date_sums(const scope& over);

    IPSF_ALWAYS_INLINE void add(std::uint32_t slot, measure which, const counted_record& /*from*/,
                                std::int64_t numerator, std::int64_t denominator, date_range when) noexcept {
        auto* const at = sums_.data() + place(slot, which);
        at[when.first].numerator += numerator;
        at[when.first].denominator += denominator;
        at[when.end].numerator -= numerator;
        at[when.end].denominator -= denominator;
    }
    /// The same for every day that `days_on(date)` gives.
    template <class DaysOn>
    IPSF_ALWAYS_INLINE void add_days(std::uint32_t slot, measure which, const counted_record& /*from*/,
                                     std::int64_t numerator_a_day, std::int64_t denominator_a_day, date_range when,
                                     DaysOn days_on) noexcept {
        auto* const at = sums_.data() + place(slot, which);
        std::int64_t days_before = 0;
        const auto change_to = [&](std::int64_t days, std::uint32_t date) {
            at[date].numerator += numerator_a_day * (days - days_before);
            at[date].denominator += denominator_a_day * (days - days_before);
            days_before = days;
        };
        for (auto date = when.first; date < when.end; ++date) change_to(days_on(date), date);
        change_to(0, when.end);
    }
    IPSF_ALWAYS_INLINE void count(std::uint32_t slot, tally kind, date_range when) noexcept {
        auto* const at = tallies_.data() + place(slot, kind);
        ++at[when.first];
        --at[when.end];
    }
    IPSF_ALWAYS_INLINE void leave_out(std::uint32_t slot, tally reason, const counted_record& /*from*/,
                                      date_range when) noexcept {
        count(slot, reason, when);
    }
    /// How often `kind` has been counted by now on each date, and the numerators of a measure. Before `add_up`.
    [[nodiscard]] std::vector<std::int64_t> counts_of(std::uint32_t slot, tally kind) const;
    [[nodiscard]] std::vector<std::int64_t> numerators_of(std::uint32_t slot, measure which) const;

    /// Takes what another worker has counted. Before `add_up`.
    void take(const date_sums& others);
    /// To be called once, when all is counted. Then:
    void add_up();

    /// One for each date. `which` is measured.
    [[nodiscard]] gsl::span<const measured_sum> of(std::size_t slot, measure which) const noexcept {
        return {sums_.data() + place(slot, which), dates_};
    }
    /// The measure of `kind` is measured.
    [[nodiscard]] std::int64_t of(std::size_t slot, tally kind, std::size_t date) const noexcept {
        return tallies_[place(slot, kind) + date];
    }

private:
    [[nodiscard]] std::size_t place(std::size_t slot, measure which) const noexcept {
        return slot * sums_of_slot_ + start_of_measure_[static_cast<std::size_t>(which)];
    }
    [[nodiscard]] std::size_t place(std::size_t slot, tally kind) const noexcept {
        return slot * tallies_of_slot_ + start_of_tally_[static_cast<std::size_t>(kind)];
    }

    // In the part of each slot; only what is measured has a place. For each date, and one more for what
    // ends with the last.
    std::array<std::uint32_t, measure_names.size()> start_of_measure_{};
    std::array<std::uint32_t, tally_rules.size()> start_of_tally_{};
    std::uint32_t sums_of_slot_ = 0;
    std::uint32_t tallies_of_slot_ = 0;
    std::uint32_t dates_;
    std::vector<measured_sum> sums_;
    std::vector<std::int64_t> tallies_;
};

}  // namespace ipsf
