// The columns of phase overviews: how many clients are in each phase, and refused moves.
#pragma once

#include "tables/described.hpp"

#include <ipsf/phases.hpp>

namespace ipsf::tables {

struct flow_row {
    const team_phases& team;
    const phase_count& count;
    const history& from;
};
[[nodiscard]] std::vector<described<flow_row>> phase_flow_columns();

struct refused_row {
    const team_phases& team;
    const refused_move& move;
    const history& from;
};
[[nodiscard]] std::vector<described<refused_row>> refused_move_columns();
/// What refuses a move, as it is said; as move_rule_names.
[[nodiscard]] std::vector<column_word> move_rule_words();

}  // namespace ipsf::tables
