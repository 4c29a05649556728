// Teams that somebody asks for by their ids.
#pragma once

#include <ipsf/history.hpp>

#include <gsl/span>

#include <string>
#include <vector>

namespace ipsf {

/// The indexes of `teams`, in their order. A team that no row names, or that `from` is no part for, becomes one of
/// `problems` instead.
[[nodiscard]] std::vector<id_index> find_teams(const history& from, gsl::span<const std::string> teams,
                                               std::vector<problem>& problems);

}  // namespace ipsf
