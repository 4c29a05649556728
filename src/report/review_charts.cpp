// Takes reviews, a series of them, and what they rest on; gives what the charts of a report show.
#include "report/review_charts.hpp"

#include "base/signs.hpp"
#include "report/level_titles.hpp"
#include "report/shown_values.hpp"
#include "report/words.hpp"

#include <algorithm>
#include <cstdlib>

namespace ipsf::reporting {
namespace {

std::string show(const total_range& total) { return signs::range(total.low, total.high); }

}  // namespace

std::vector<chart::band> bands_of(const scale& of, language in) {
    std::vector<chart::band> bands;
    for (std::size_t i = 0; i < of.levels.size(); ++i) {
        const auto from = std::max(of.levels[i].at_least, of.lowest());
        const auto to = i + 1 < of.levels.size() ? of.levels[i + 1].at_least - 1 : of.highest();
        if (from <= to) bands.push_back({.from = from, .to = to, .title = of.levels[i].title.in(in)});
    }
    return bands;
}

chart::gauge gauge_of(const scale& of, const total_range& total, language in) {
    chart::gauge made;
    made.title = of.title.en.empty() ? words::total.in(in) : of.title.in(in);
    made.text = show(total) + " / " + std::to_string(of.highest()) + ": " + show_levels(of, total, in);
    made.bands = bands_of(of, in);
    made.low = total.low;
    made.high = total.high;
    return made;
}

chart::totals totals_of_teams(const scale& of, std::vector<chart::named_total> teams, language in) {
    chart::totals made;
    made.title = words::total.in(in);
    std::stable_sort(teams.begin(), teams.end(),
                     [](const auto& a, const auto& b) { return a.low + a.high > b.low + b.high; });
    std::vector<std::string> said;
    for (const auto& [name, low, high] : teams) said.push_back(name + " " + signs::range(low, high));
    const bool is_short = teams.size() <= chart::most_named_totals;
    made.text = is_short ? join(said, "; ") : words::totals_in_table.in(in);
    made.bands = bands_of(of, in);
    made.rows = std::move(teams);
    return made;
}

chart::bars bars_of(const std::string& title, const std::vector<summed_part>& parts, language in) {
    chart::bars made;
    made.title = title;
    made.series = {words::certain.in(in), words::open.in(in)};
    // Parts are of different sizes, so a bar is the share of the most that its part can have.
    made.most = 100;
    for (const auto& [label, criteria, sum] : parts) {
        const auto share = [of = std::max(1, sum.of)](int points) { return 100.0 * points / of; };
        const auto value = signs::range(sum.low, sum.high) + " / " + std::to_string(sum.of) + ", " +
                           words::mean.in(in) + " " + show_mean(sum, criteria, in);
        made.rows.push_back(
            {.label = label, .parts = {share(sum.low), share(sum.high) - share(sum.low)}, .value = value});
    }
    if (std::all_of(parts.begin(), parts.end(), [](const auto& part) { return part.sum.low == part.sum.high; })) {
        made.series = {""};
        for (auto& row : made.rows) row.parts.resize(1);
    }
    made.text = chart::in_words(made.rows);
    return made;
}

chart::course course_of(const scale& of, std::vector<chart::dated_total> series,
                        std::vector<chart::dated_total> earlier, language in) {
    chart::course made;
    made.title = words::course.in(in);
    std::vector<std::string> said;
    for (const auto* totals : {&earlier, &series})
        for (const auto& one : *totals) said.push_back(format_day(one.on) + " " + signs::range(one.low, one.high));
    made.text = join(said, "; ");
    made.bands = bands_of(of, in);
    made.series = std::move(series);
    made.earlier = std::move(earlier);
    made.series_title = words::by_this_edition.in(in);
    made.earlier_title = words::earlier_reviews.in(in);
    return made;
}

chart::strip strip_of(const std::vector<day>& dates, std::vector<chart::level_range> levels, language in) {
    chart::strip made;
    made.title = words::level.in(in);
    made.lowest = lowest_level;
    made.highest = highest_level;
    std::vector<std::string> said;
    for (std::size_t date = 0; date < dates.size(); ++date)
        if (date == 0 || levels[date] != levels[date - 1])
            said.push_back(format_day(dates[date]) + " " + signs::range(levels[date].low, levels[date].high));
    made.text = join(said, "; ");
    made.on = dates;
    made.levels = std::move(levels);
    return made;
}

chart::dates axis_of(const std::vector<day>& dates, language in) {
    chart::dates made;
    made.title = words::review_dates.in(in);
    made.text = format_day(dates.front()) + " " + words::to.in(in) + " " + format_day(dates.back());
    made.on = dates;
    return made;
}

chart::tornado tornado_of(const edition& edition, std::size_t scale, const total_range& total,
                          const review_sensitivity& of, language in) {
    chart::tornado made;
    made.title = words::total_by_choice.in(in);
    made.low = total.low;
    made.high = total.high;
    std::vector<std::string> said = {words::total.in(in) + " " + show(total)};
    for (const auto& effect : of.effects) {
        const auto& moved = effect.totals[scale].total;
        if (moved == total) continue;
        made.rows.push_back(
            {.label = show_choice(edition, effect.key, effect.value, in), .low = moved.low, .high = moved.high});
        said.push_back(made.rows.back().label + ": " + show(moved));
    }
    const auto reach = [&](const chart::swing& one) {
        return std::max(std::abs(one.low - total.low), std::abs(one.high - total.high));
    };
    std::stable_sort(made.rows.begin(), made.rows.end(),
                     [&](const auto& a, const auto& b) { return reach(a) > reach(b); });
    made.text = join(said, "; ");
    return made;
}

}  // namespace ipsf::reporting
