#include "report/json_values.hpp"
#include "report/words.hpp"

#include <ipsf/report.hpp>

namespace ipsf {

using namespace reporting;

std::string problems_to_json(const std::vector<problem>& problems, std::int64_t count, const warning_counts& warnings) {
    auto listed = json::array();
    for (const auto& found : problems)
        listed.push_back(
            {{"table", found.table}, {"row", found.row}, {"column", found.column}, {"rule", found.rule}, {"message", found.message}});
    return dump({{"problems", std::move(listed)}, {"problem_count", count}, {"warnings", warnings_to_json(warnings)}});
}

std::string problems_to_text(const std::vector<problem>& problems, std::int64_t count, const warning_counts& warnings, language in) {
    std::string lines;
    for (const auto& found : problems) lines += found.message + "\n";
    const auto more = count - static_cast<std::int64_t>(problems.size());
    if (more > 0) lines += std::string(say(word::more_problems, in)) + ": " + std::to_string(more) + "\n";
    for (const auto& [kind, rows] : warnings)
        lines += std::string(say(word::warning, in)) + ": " + kind + ": " + std::to_string(rows) + "\n";
    return lines;
}

}  // namespace ipsf
