// Takes the totals of scales; fills the fields of C structs that say them.
#pragma once

#include "boundary.hpp"

#include <ipsf/review.hpp>

#include <cstdint>

namespace ipsf::capi {

/// Fills total_low, total_high, level, lowest_level and highest_level; a level, like a total, exists only when all is
/// scored (R3). Keys are lent by the edition.
template <class Struct>
void fill_total(const scale& of, const total_range& total, Struct& to) {
    to.total_low = total.low;
    to.total_high = total.high;
    to.lowest_level = of.level_of(total.low).key.c_str();
    to.highest_level = of.level_of(total.high).key.c_str();
    to.level = total.scored() ? to.lowest_level : nullptr;
}

/// Fills what a review says of its total: that of the only scale; of several there is none over all.
inline void fill_review_total(const edition& edition, const total_range& first, day as_of, ipsf_review& to) {
    to.next_review_by = IPSF_NO_DAY;
    if (edition.has_several_scales()) return;
    fill_total(edition.scales.front(), first, to);
    to.next_review_by = next_review_by(edition.scales.front(), first, as_of);
}

/// Copies the totals of `count` things, for each those of all scales of its edition; `total_at` gives that of the thing
/// at a place.
template <class TotalAt>
void copy_scale_totals(const edition& edition, std::int64_t first, std::int64_t count, ipsf_scale_total* out,
                       TotalAt&& total_at) {
    const auto scales = edition.scales.size();
    write_structs(out, static_cast<std::size_t>(count) * scales, [&](std::size_t i, ipsf_scale_total& to) {
        const auto& of = edition.scales[i % scales];
        const auto [total, as_of] = total_at(static_cast<std::size_t>(first) + i / scales, i % scales);
        to.scale = static_cast<std::int32_t>(i % scales);
        to.key = of.key.c_str();
        fill_total(of, total, to);
        to.next_review_by = next_review_by(of, total, as_of);
    });
}

}  // namespace ipsf::capi
