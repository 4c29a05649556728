// The DMN file of an edition.
#pragma once

#include "session.hpp"

namespace ipsf::command {

/// Adds `dmn` to the subcommands of `edition`.
void add_edition_dmn(CLI::App& group, session& current);

}  // namespace ipsf::command
