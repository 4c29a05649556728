// What a team is called in pages.
#pragma once

#include <ipsf/history.hpp>

#include <cstddef>
#include <optional>
#include <string>

namespace ipsf::reporting {

/// Its row in the history's table of teams.
[[nodiscard]] std::optional<std::size_t> row_of_team(const history& from, id_index team);

/// "T1, The northern team"; the id alone where the history has no name for it.
[[nodiscard]] std::string name_of_team(const history& from, id_index team);

}  // namespace ipsf::reporting
