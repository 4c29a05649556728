// Values as people look at them, as cells of their type: what the tables say by keys, and by two whole numbers.
#pragma once

#include "xlsx/columns.hpp"

#include <ipsf/edition.hpp>
#include <ipsf/review.hpp>

namespace ipsf::xlsx {

// The edition, and the reviews, have to outlive the tables.

/// In "inputs" and "changes": a share as a percent, another number as one, yes and no and what was chosen in words.
/// Keys and the two numbers of a measure stand beside them.
void add_values(tables& to, const review_set& scored, language in);
/// Of named choices, numbers as such.
void set_choice_values(tables& of);
/// Before the two numbers of a measure, which have no titles: its value, and what the edition calls it; one that it
/// does not ask for by the title of the measure.
void add_measures(tables& to, const edition& by);
/// Of what fell due the share that was met in time.
void add_punctual_share(tables& to);

}  // namespace ipsf::xlsx
