// Writes problems and warnings, and what the test of an edition found: a line for each, or JSON.
#include "report/json_values.hpp"
#include "report/shown_values.hpp"
#include "report/warning_text.hpp"
#include "report/words.hpp"

#include <ipsf/report.hpp>

#include <algorithm>

namespace ipsf {

using namespace reporting;

namespace {

void put_problems(json_writer& out, const std::vector<problem>& problems, std::int64_t count) {
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
}

}  // namespace

std::string problems_to_json(const std::vector<problem>& problems, std::int64_t count, const warning_counts& warnings) {
    json_writer out;
    out.object([&] {
        put_problems(out, problems, count);
        put_warnings(out, warnings);
    });
    return out.take();
}

std::string problems_to_text(const std::vector<problem>& problems, std::int64_t count, const warning_counts& warnings,
                             language in) {
    std::string lines;
    for (const auto& found : problems) lines += visible(found.message) + "\n";
    const auto more = count - static_cast<std::int64_t>(problems.size());
    if (more > 0) lines += words::more_problems.in(in) + ": " + std::to_string(more) + "\n";
    for (const auto& [what, times] : warnings)
        lines += words::warning.in(in) + ": " + visible(warning_text(what, in)) + ": " + std::to_string(times) + "\n";
    return lines;
}

std::string to_json(const edition_test& tested) {
    json_writer out;
    out.object([&] {
        out.put("cases", tested.cases);
        out.put("changes", tested.changes);
        put_problems(out, tested.failures, static_cast<std::int64_t>(tested.failures.size()));
    });
    return out.take();
}

std::string to_text(const edition_test& tested, language in) {
    const auto failed = std::count_if(tested.failures.begin(), tested.failures.end(),
                                      [](const auto& one) { return one.rule == std::string_view("failed-case"); });
    const auto all = static_cast<std::int64_t>(tested.failures.size());
    const auto unnoticed = all - failed;
    const auto say = [in](const fixed_text& words) { return words.in(in); };
    std::string counts =
        show_count(tested.cases - failed, {"tapaus oikein", "case passed"}, {"tapausta oikein", "cases passed"}, in);
    if (failed > 0) counts += ", " + std::to_string(failed) + say({" väärin", " failed"});
    counts += "; " + show_count(tested.changes - unnoticed, {"muutos huomattiin", "change noticed"},
                                {"muutosta huomattiin", "changes noticed"}, in);
    if (unnoticed > 0) counts += ", " + std::to_string(unnoticed) + say({" jäi huomaamatta", " unnoticed"});
    return problems_to_text(tested.failures, all, {}, in) + counts + "\n";
}

}  // namespace ipsf
