// The subcommand that compares two editions.
#pragma once

#include "choices.hpp"
#include "session.hpp"

namespace ipsf::command {

void add_edition_diff(CLI::App& group, session& current);

}  // namespace ipsf::command
