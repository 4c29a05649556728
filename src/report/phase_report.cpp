// Writes phase overviews and audits of moves: a page by team, JSON, and CSV.
#include "edition/fixed_text.hpp"
#include "page/text_page.hpp"
#include "report/describe.hpp"
#include "report/json_values.hpp"
#include "report/shown_values.hpp"
#include "report/table_report.hpp"
#include "report/table_titles.hpp"
#include "tables/phase_tables.hpp"

#include <ipsf/report.hpp>

#include <algorithm>

namespace ipsf {

using namespace reporting;
using namespace pages;

namespace {

/// "30.5"; a median of days is whole or a half, so this is exact.
std::string days_of(const phase_count& count, language in) {
    return show_decimal(count.median_days.numerator, count.median_days.denominator, 1, in);
}

/// "2  Finding out about skills".
std::string title_of(const process_rules& process, int phase, language in) {
    const auto found = std::find_if(process.phases.begin(), process.phases.end(),
                                    [&](const auto& one) { return one.number == phase; });
    if (found == process.phases.end()) return fixed_text{"-  ei vielä vaiheessa", "-  in no phase yet"}.in(in);
    return std::to_string(phase) + "  " + found->title.in(in);
}

void show_flow(page& page, const process_rules& process, const team_phases& team, language in) {
    constexpr std::size_t narrow = 13, wide = 16;
    const auto say = [in](const fixed_text& words) { return words.in(in); };
    table flow{
        .columns = {
            {.title = say({"Asiakkuuksia", "Episodes"}), .number = true, .width = narrow},
            {.title = say({"Mediaani pv", "Median days"}), .number = true, .width = wide},
            {.title = say({"Yli ", "Over "}) + show_days(process.waiting_days, in), .number = true, .width = wide},
            {.title = say({"Vaihe", "Phase"})}}};
    std::int64_t episodes = 0, waiting = 0;
    for (const auto& count : team.flow) {
        flow.rows.push_back({.cells = {std::to_string(count.episodes), count.episodes == 0 ? "-" : days_of(count, in),
                                       std::to_string(count.waiting), title_of(process, count.phase, in)}});
        episodes += count.episodes;
        waiting += count.waiting;
    }
    flow.rows.push_back(
        {.cells = {std::to_string(episodes), "", std::to_string(waiting), say({"yhteensä", "all"})}, .sum = true});
    page.show(flow);
}

/// How many are in each phase, and how many of them have been there for long.
chart::bars chart_of(const process_rules& process, const team_phases& team, language in) {
    chart::bars made;
    made.title = made.caption = fixed_text{"Asiakkuudet vaiheittain", "Episodes by phase"}.in(in);
    const auto days = show_days(process.waiting_days, in);
    made.series = {fixed_text{"enintään ", "up to "}.in(in) + days, fixed_text{"yli ", "over "}.in(in) + days};
    for (const auto& count : team.flow) {
        made.rows.push_back(
            {.label = title_of(process, count.phase, in),
             .parts = {static_cast<double>(count.episodes - count.waiting), static_cast<double>(count.waiting)},
             .value = std::to_string(count.episodes)});
    }
    made.text = chart::in_words(made.rows);
    return made;
}

void show_refused(page& page, const team_phases& team, const history& from, language in) {
    if (team.refused.empty()) return;
    const auto say = [in](const fixed_text& words) { return words.in(in); };
    constexpr std::size_t episode_wide = 28;
    page.space();
    page.name(say({"Siirtymiä, joita prosessi ei salli: ", "Moves that the process refuses: "}) +
              std::to_string(team.refused.size()));
    const auto words = tables::move_rule_words();
    table moves{.columns = {{.width = episode_wide}, {}, {}}};
    for (const auto& move : team.refused)
        moves.rows.push_back({.cells = {say({"  asiakkuus ", "  episode "}) + from.episode_ids.text(move.episode),
                                        reporting::title_of(move.in).in(in) + say({", rivi ", ", row "}) +
                                            std::to_string(from.first_row + move.row),
                                        std::string(show_word(words[static_cast<std::size_t>(move.rule)], in))}});
    page.show(moves);
}

}  // namespace

std::string to_json(const phase_overview& overview, const history& from) {
    const auto tables = tables_of(overview, from);
    std::size_t flow = 0, refused = 0;
    const auto put = [](json_writer& out, const result_table& table, std::size_t& first, std::size_t count) {
        out.put_array(table.name, [&] {
            for (const auto end = first + count; first < end; ++first) out.object([&] { put_row(out, table, first); });
        });
    };
    json_writer out;
    out.object([&] {
        put_made_with(out, *overview.edition, overview.out_of_date);
        out.put("as_of", format_day(overview.as_of));
        out.put("waiting_days", overview.edition->process->waiting_days);
        out.put_array("teams", [&] {
            for (const auto& team : overview.teams)
                out.object([&] {
                    out.put("team", from.team_ids.text(team.team));
                    put(out, tables[0], flow, team.flow.size());
                    put(out, tables[1], refused, team.refused.size());
                });
        });
    });
    return out.take();
}

std::string to_csv(const phase_overview& overview, const history& from, csv_for whom) {
    const auto tables = tables_of(overview, from);
    std::size_t flow = 0, refused = 0;
    joined_csv lines({.name = "line"}, {tables.data(), &tables[1]}, language::en, whom);
    for (const auto& team : overview.teams) {
        for (const auto end = flow + team.flow.size(); flow < end; ++flow) lines.line("phase", 0, flow);
        for (const auto end = refused + team.refused.size(); refused < end; ++refused)
            lines.line("refused_move", 1, refused);
    }
    return lines.take();
}

void reporting::describe(page& page, const phase_overview& overview, const history& from, language in) {
    page.title(fixed_text{"Vaiheet ", "Phases on "}.in(in) + format_day(overview.as_of));
    for (const auto& team : overview.teams) {
        page.part(fixed_text{"Tiimi ", "Team "}.in(in) + from.team_ids.text(team.team));
        show_flow(page, *overview.edition->process, team, in);
        if (page.has_pictures()) page.show(chart_of(*overview.edition->process, team, in));
        show_refused(page, team, from, in);
    }
    if (overview.teams.empty()) page.paragraph(fixed_text{"Tiimejä ei ole.", "There is no team."}.in(in));
}

std::string to_text(const phase_overview& overview, const history& from, language in) {
    text_page page;
    describe(page, overview, from, in);
    return page.text();
}

}  // namespace ipsf
