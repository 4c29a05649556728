// Everything that can be asked about a history, as text: for two histories that must say the same, and for one that
// must survive being asked.
#pragma once

#include <ipsf/due.hpp>
#include <ipsf/phases.hpp>
#include <ipsf/report.hpp>
#include <ipsf/review.hpp>
#include <ipsf/tracking.hpp>

#include <algorithm>
#include <memory>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace ipsf::test {

/// The lines of JSON without the numbers of rows, sorted: where records stand is no matter.
inline std::string without_rows(const std::string& json) {
    static const std::regex row(R"re("(row|met_row)": \d+)re");
    std::vector<std::string> lines;
    std::istringstream all(std::regex_replace(json, row, "\"$1\""));
    for (std::string line; std::getline(all, line);) {
        if (!line.empty() && line.back() == ',') line.pop_back();
        lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const auto& line : lines) text += line + "\n";
    return text;
}

/// What `ask` gives, or the rules by which it is refused.
template <typename Ask>
std::string said(Ask ask) {
    try {
        return ask();
    } catch (const refused& why) {
        std::string rules;
        for (const auto& each : why.problems()) rules += each.rule + "\n";
        return rules;
    }
}

/// What all results say about the history on `as_of` and in the year before it, one text for each; nothing about rows.
inline std::vector<std::string> all_results(const std::shared_ptr<const history>& of, day as_of) {
    static const auto edition = embedded_edition("fi-2021-11");
    constexpr day year = 366;
    review_options options;
    options.as_of = as_of;
    std::vector<std::string> all;
    const auto add = [&all](auto ask) { all.push_back(said(ask)); };
    add([&] {
        auto scored = score(edition, true, of.get(), {}, options);
        scored.warnings.clear();  // they name rows
        return to_json(scored);
    });
    add([&] {
        series_options months;
        months.from = as_of - year;
        months.to = as_of;
        return to_csv(score_series(edition, true, of, {}, months));
    });
    for (const auto team : of->teams_on(as_of)) {
        options.teams = {of->team_ids.text(team)};
        for (std::size_t place = 0; place < measure_names.size(); ++place)
            add([&] {
                const auto asked = find_measured_team(*edition, *of, options);
                const auto which = static_cast<measure>(place);
                return without_rows(to_json(explain(*of, asked.team, asked.looked_at, which, asked.measuring), *of,
                                            asked.team, asked.looked_at, which));
            });
    }
    add([&] {
        due_options due;
        due.as_of = as_of;
        due.met = year;
        return without_rows(to_json(list_due(edition, true, *of, due), *of));
    });
    add([&] {
        punctuality_options in_time;
        in_time.from = as_of - year;
        in_time.to = as_of;
        return to_json(punctuality_of(edition, true, *of, in_time), *edition, *of, in_time);
    });
    add([&] {
        phase_options phases;
        phases.as_of = as_of;
        return without_rows(to_json(overview_of_phases(edition, true, *of, phases), *of));
    });
    add([&] {
        tracking_options tracked;
        tracked.from = as_of - year;
        tracked.to = as_of;
        return to_json(track(edition, true, *of, tracked), *of);
    });
    add([&] {
        client_summary_options clients;
        clients.as_of = as_of;
        return to_json(summarise_clients(*of, clients), *of);
    });
    return all;
}

}  // namespace ipsf::test
