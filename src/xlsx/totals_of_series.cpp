// Takes a series; gives its totals as tables by date, and what is drawn of them.
#include "xlsx/totals_of_series.hpp"

#include "xlsx/columns.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace ipsf::xlsx {
namespace {

/// A team of a series, and what its totals are on the dates on which it has a review.
struct dated_totals {
    id_index team = no_id;
    std::vector<std::optional<total_range>> totals;  ///< as review_series::dates
    bool always_decided = true;
};

/// More than anybody would read side by side.
constexpr std::size_t most_teams = 200;

/// Told apart also by who sees fewer colours (the palette of Okabe and Ito). More lines than these nobody would follow.
constexpr std::array<std::string_view, 8> team_colours = {"0072B2", "D55E00", "009E73", "CC79A7",
                                                          "56B4E9", "E69F00", "000000", "999933"};
/// From the lowest level to the highest, each darker, as the bands of reports.
constexpr std::array<std::string_view, 6> level_colours = {"E6EAEF", "C3D0DE", "9DB5CE", "7898BC", "527CA8", "2F5F90"};
constexpr std::string_view open_colour = "FFFFFF";

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

/// What the sheets of a scale are called: where there are several, by the scale.
text title_of_scale(const edition& by, std::size_t scale, const text& alone, const text& of_scale) {
    if (!by.has_several_scales()) return alone;
    const auto& title = by.scales[scale].title;
    return {title.fi + ", " + of_scale.fi, title.en + ", " + of_scale.en};
}

/// A table with a row for each date of the series, and no more than these yet.
result_table table_of_dates(const review_series& series, std::string name, text title) {
    result_table made{.name = std::move(name), .title = std::move(title), .rows = series.dates().size(), .columns = {}};
    made.columns.push_back(
        make_column({.name = "as_of", .holds = cell_type::day, .title = {"Arviointipäivä", "Review date"}},
                    [&series](std::size_t row) -> table_cell { return std::int64_t{series.dates()[row].as_of}; }));
    return made;
}

std::optional<sheet> totals_by_team(const review_series& series, std::size_t scale, language in) {
    const auto kept = std::make_shared<const std::vector<dated_totals>>(collect(series, scale));
    if (kept->empty()) return std::nullopt;
    const auto& edition = series.edition();
    const auto title =
        title_of_scale(edition, scale, {"Yhteispisteet tiimeittäin", "Totals by team"}, {"yhteispisteet", "totals"});
    sheet made{.table = table_of_dates(series, "totals_by_team", title), .drawn = std::nullopt};
    auto& columns = made.table.columns;
    const auto& of = edition.scales[scale];
    chart lines{.title = title.in(in), .lowest = of.lowest(), .highest = of.highest(), .series = {}};
    const auto add = [&](std::size_t team, text head, int total_range::*end) {
        lines.series.push_back({.column = columns.size(),
                                .colour = team_colours[team % team_colours.size()],
                                .dashed = end == &total_range::high});
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
    if (kept->size() <= team_colours.size()) made.drawn = std::move(lines);
    return made;
}

bool has_many_teams(const review_series& series) {
    std::set<id_index> teams;
    for (std::size_t place = 0; place < series.size() && teams.size() <= team_colours.size(); ++place)
        teams.insert(series.in_short(place).team);
    return teams.size() > team_colours.size();
}

sheet teams_by_level(const review_series& series, std::size_t scale, language in) {
    const auto& of = series.edition().scales[scale];
    const auto open = of.levels.size();
    // Of each date the teams of each level, and those behind them whose total allows several.
    const auto counts = std::make_shared<std::vector<std::vector<std::int64_t>>>(series.dates().size(),
                                                                                 std::vector<std::int64_t>(open + 1));
    for (std::size_t place = 0; place < series.size(); ++place) {
        const auto one = series.in_short(place);
        const auto& low = of.level_of(one.totals[scale].low);
        const bool decided = &low == &of.level_of(one.totals[scale].high);
        ++(*counts)[one.date][decided ? static_cast<std::size_t>(&low - of.levels.data()) : open];
    }
    const auto title = title_of_scale(series.edition(), scale, {"Tiimejä tasoittain", "Teams by level"},
                                      {"tiimejä tasoittain", "teams by level"});
    sheet made{.table = table_of_dates(series, "teams_by_level", title), .drawn = std::nullopt};
    chart columns{.title = title.in(in), .stacked = true, .series = {}};
    const auto add = [&](std::size_t level, const std::string& name, const text& head, std::string_view colour) {
        columns.series.push_back({.column = made.table.columns.size(), .colour = colour});
        made.table.columns.push_back(
            make_column({.name = name, .holds = cell_type::int64, .title = head},
                        [counts, level](std::size_t row) -> table_cell { return (*counts)[row][level]; }));
    };
    for (std::size_t level = 0; level < open; ++level) {
        const auto shade = (level_colours.size() - 1) * level / std::max<std::size_t>(1, open - 1);
        add(level, of.levels[level].key, of.levels[level].title, level_colours[shade]);
    }
    add(open, "open", {"Taso avoin", "Level open"}, open_colour);
    made.drawn = std::move(columns);
    return made;
}

}  // namespace

std::vector<sheet> totals_of_series(const review_series& series, std::size_t scale, language in) {
    std::vector<sheet> sheets;
    if (has_many_teams(series)) sheets.push_back(teams_by_level(series, scale, in));
    if (auto totals = totals_by_team(series, scale, in)) sheets.push_back(std::move(*totals));
    return sheets;
}

}  // namespace ipsf::xlsx
