// What a report of reviews says of all its teams: its titles, and the first page of several.
#pragma once

#include "page/page.hpp"
#include "report/review_report.hpp"

#include <string>
#include <vector>

namespace ipsf::reporting {

/// "Fidelity review, team T1, 2025-12-31".
[[nodiscard]] std::string file_title(const report_of_reviews& all);
/// The same of each team; empty for a report that is of one team alone.
[[nodiscard]] std::vector<std::string> titles_of_teams(const report_of_reviews& all);

/// The first page of several teams: how many have which level, their totals, and where each of them is told of.
void describe_teams(pages::page& page, const report_of_reviews& all);

}  // namespace ipsf::reporting
