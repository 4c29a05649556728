// Tables of names, so that a dashboard has labels: of teams, and of what an edition asks.
#pragma once

#include <ipsf/edition.hpp>
#include <ipsf/history.hpp>
#include <ipsf/table.hpp>

#include <vector>

namespace ipsf::publishing {

// Null: the columns, without rows. What is given has to outlive the table.
[[nodiscard]] result_table team_labels(const history* from, const std::vector<id_index>& teams);
[[nodiscard]] result_table criterion_labels(const edition* by);
[[nodiscard]] result_table level_labels(const edition* by);
[[nodiscard]] result_table measure_labels(const edition* by);
[[nodiscard]] result_table deadline_labels(const edition* by);

}  // namespace ipsf::publishing
