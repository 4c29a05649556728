// Takes a series; gives its totals as a table by date and team, and what is drawn of it.
#include "xlsx/totals_by_team.hpp"

#include "xlsx/columns.hpp"

#include <map>
#include <memory>
#include <vector>

namespace ipsf::xlsx {
namespace {

/// A team of a series, and what its totals are on the dates on which it has a review.
struct dated_totals {
    id_index team = no_id;
    std::vector<std::optional<total_range>> totals;  ///< as review_series::dates
    bool always_decided = true;
};

constexpr std::size_t most_teams = 200;

/// In the order in which they come; nothing where there are more.
std::vector<dated_totals> collect(const review_series& series, std::size_t scale) {
    std::vector<dated_totals> teams;
    std::map<id_index, std::size_t> places;
    for (std::size_t place = 0; place < series.size(); ++place) {
        const auto one = series.in_short(place);
        const auto [found, is_new] = places.emplace(one.team, teams.size());
        if (is_new) {
            if (teams.size() == most_teams) return {};
            teams.push_back(
                {.team = one.team, .totals = std::vector<std::optional<total_range>>(series.dates().size())});
        }
        auto& of = teams[found->second];
        const auto total = one.totals[scale];
        of.totals[one.date] = total;
        of.always_decided = of.always_decided && total.scored();
    }
    return teams;
}

text head_of(const std::string& team, const char* fi, const char* en) { return {team + fi, team + en}; }

}  // namespace

std::optional<sheet> totals_by_team(const review_series& series, std::size_t scale, language in) {
    const auto kept = std::make_shared<const std::vector<dated_totals>>(collect(series, scale));
    if (kept->empty()) return std::nullopt;
    const auto& edition = series.edition();
    text title = {"Yhteispisteet tiimeittäin", "Totals by team"};
    if (edition.has_several_scales()) {
        const auto& title_of_scale = edition.scales[scale].title;
        title = {title_of_scale.fi + ", yhteispisteet", title_of_scale.en + ", totals"};
    }
    sheet made{.table = {.name = "totals_by_team", .title = title, .rows = series.dates().size(), .columns = {}},
               .chart = std::nullopt};
    auto& columns = made.table.columns;
    columns.push_back(
        make_column({.name = "as_of", .holds = cell_type::day, .title = {"arviointipäivä", "review date"}},
                    [&series](std::size_t row) -> table_cell { return std::int64_t{series.dates()[row].as_of}; }));
    const auto& of = edition.scales[scale];
    line_chart chart{.title = title.in(in), .lowest = of.lowest(), .highest = of.highest(), .lines = {}};
    const auto add = [&](std::size_t team, text head, int total_range::*end) {
        chart.lines.push_back({.column = columns.size(), .colour = team, .dashed = end == &total_range::high});
        columns.push_back(make_column({.name = series.from().team_ids.text((*kept)[team].team),
                                       .holds = cell_type::int32,
                                       .always = false,
                                       .title = std::move(head)},
                                      [kept, team, end](std::size_t row) -> table_cell {
                                          const auto& total = (*kept)[team].totals[row];
                                          return total ? table_cell(std::int64_t{(*total).*end}) : table_cell();
                                      }));
    };
    for (std::size_t team = 0; team < kept->size(); ++team) {
        const auto id = series.from().team_ids.text((*kept)[team].team);
        const bool decided = (*kept)[team].always_decided;
        add(team, decided ? head_of(id, "", "") : head_of(id, " vähintään", " at least"), &total_range::low);
        if (!decided) add(team, head_of(id, " enintään", " at most"), &total_range::high);
    }
    if (kept->size() <= line_chart::colours) made.chart = std::move(chart);
    return made;
}

}  // namespace ipsf::xlsx
