// What a measure is called, what it counts, and out of what, in the reader's language (docs/measures.md has it whole).
#pragma once

#include "edition/fixed_text.hpp"

#include <ipsf/criteria.hpp>
#include <ipsf/measures.hpp>

namespace ipsf::reporting {

struct measure_definition {
    fixed_text title;
    measure_unit unit;
    fixed_text numerator;
    fixed_text denominator;
};

[[nodiscard]] const measure_definition& definition_of(measure which);

}  // namespace ipsf::reporting
