// Choices about measures, and one measure, as the oracle and the library see them.
#pragma once

#include "oracle/random_history.hpp"
#include "oracle/spec_measures.hpp"

#include <ipsf/measures.hpp>

#include <string>

namespace oracle {

/// The same choices for both.
struct random_options {
    measure_choices spec;
    ipsf::measure_options library;
};

/// The same for the library.
[[nodiscard]] ipsf::counted_values to_library(const counted_by& by);

[[nodiscard]] random_options choose_options(random_source& random, day as_of);

/// Checks that both measures are the same fraction, or both unknown, and that as many records were left out.
void check_measure(const std::string& name, const ipsf::measurement& library, const measured& spec);

}  // namespace oracle
