// How a service's clients stand in the process on a day: each team's phase flow, and the moves of the past that the
// process refuses (docs/process.md). Needs the library: asking a history.
#pragma once

#include <ipsf/edition.hpp>
#include <ipsf/process.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf {

struct phase_options {
    day as_of = no_day;              ///< required, 1900-2199; nothing after it is looked at
    std::vector<std::string> teams;  ///< ids; empty: all that exist on as_of
};

/// A move that the history holds and the process does not allow: where its record stands, and which rule refuses it.
struct refused_move {
    id_index episode = no_id;
    table_kind in = table_kind::phases;  ///< phases, or episodes for the end
    std::uint32_t row = 0;               ///< there, from 0
    move_rule rule = move_rule::no_such_move;
};

struct team_phases {
    id_index team = no_id;
    std::vector<phase_count> flow;      ///< by phase, 0-5 at [phase]
    std::vector<refused_move> refused;  ///< of the episodes that the team has on as_of or had at their end; by episode,
                                        ///< then as the moves were made
};

struct phase_overview {
    std::shared_ptr<const ipsf::edition> edition;
    bool out_of_date = false;  ///< the edition was named although it does not cover as_of
    day as_of = no_day;
    std::vector<team_phases> teams;  ///< in the order of ids
};

/// The phases of teams. `edition_named`: an edition that does not cover as_of is refused unless it was named.
/// Throws `refused`: an edition without a process, a history without a phases table, a date out of range, an unknown
/// team, an uncovered date. Reentrant: any number of threads may ask about one history at once.
[[nodiscard]] phase_overview overview_of_phases(std::shared_ptr<const ipsf::edition> edition, bool edition_named,
                                                const history& from, const phase_options& options);

/// The process of an edition. Throws `refused` when it describes none.
[[nodiscard]] const process_rules& process_of(const edition& edition);

/// The episode of that id, to ask about its phases and moves on `on`, which messages call `column`.
/// Throws `refused`: a date out of range, a history without a phases table, an unknown episode, one that a part has
/// only pieces of.
[[nodiscard]] id_index find_episode(const history& from, std::string_view id, day on, const char* column);

}  // namespace ipsf
