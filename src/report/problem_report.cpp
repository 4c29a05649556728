#include "report/json_values.hpp"
#include "report/warning_text.hpp"
#include "report/words.hpp"

#include <ipsf/report.hpp>

namespace ipsf {

using namespace reporting;

std::string problems_to_json(const std::vector<problem>& problems, std::int64_t count, const warning_counts& warnings) {
    json_writer out;
    out.object([&] {
        out.put_array("problems", [&] {
            for (const auto& found : problems)
                out.object([&] {
                    out.put("table", found.table);
                    out.put("row", found.row);
                    out.put("column", found.column);
                    out.put("rule", found.rule);
                    out.put("message", found.message);
                });
        });
        out.put("problem_count", count);
        put_warnings(out, warnings);
    });
    return out.take();
}

std::string problems_to_text(const std::vector<problem>& problems, std::int64_t count, const warning_counts& warnings, language in) {
    std::string lines;
    for (const auto& found : problems) lines += visible(found.message) + "\n";
    const auto more = count - static_cast<std::int64_t>(problems.size());
    if (more > 0) lines += std::string(say(word::more_problems, in)) + ": " + std::to_string(more) + "\n";
    for (const auto& [what, times] : warnings)
        lines += std::string(say(word::warning, in)) + ": " + visible(warning_text(what, in)) + ": " + std::to_string(times) + "\n";
    return lines;
}

}  // namespace ipsf
