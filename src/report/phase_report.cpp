// Writes phase overviews and audits of moves: a page by team, JSON, and CSV.
#include "report/json_values.hpp"
#include "report/shown_values.hpp"
#include "report/table_report.hpp"
#include "report/text_page.hpp"

#include <ipsf/report.hpp>

#include <algorithm>

namespace ipsf {

using namespace reporting;

namespace {

std::string_view say(move_rule rule, language in) noexcept {
    constexpr std::array<std::string_view, move_rule_names.size()> fi = {"sallittu",
                                                                         "ennen asiakkuuden alkua",
                                                                         "asiakkuuden päättymisen jälkeen",
                                                                         "asiakas on vaiheessa jo",
                                                                         "tällaista siirtymää ei ole",
                                                                         "päättymisen syy puuttuu"};
    constexpr std::array<std::string_view, move_rule_names.size()> en = {"allowed",
                                                                         "before the episode's start",
                                                                         "after its end",
                                                                         "the client is in that phase already",
                                                                         "there is no such move",
                                                                         "it ended without a reason"};
    return (in == language::fi ? fi : en)[static_cast<std::size_t>(rule)];
}

/// "30.5"; a median of days is whole or a half, so this is exact.
std::string days_of(const phase_count& count, language in) {
    return show_decimal(count.median_days.numerator, count.median_days.denominator, 1, in);
}

/// "2  Finding out about skills".
std::string title_of(const process_rules& process, int phase, language in) {
    const auto found = std::find_if(process.phases.begin(), process.phases.end(),
                                    [&](const auto& one) { return one.number == phase; });
    if (found == process.phases.end()) return in == language::fi ? "-  ei vielä vaiheessa" : "-  in no phase yet";
    return std::to_string(phase) + "  " + found->title.in(in);
}

void write_flow(text_page& page, const process_rules& process, const team_phases& team, language in) {
    constexpr std::size_t narrow = 11, wide = 16;
    const bool finnish = in == language::fi;
    const auto over = (finnish ? "Yli " : "Over ") + std::to_string(process.waiting_days) + (finnish ? " pv" : " days");
    page.line(pad_left(finnish ? "Asiakkuuksia" : "Episodes", narrow + 2) +
              pad_left(finnish ? "Mediaani pv" : "Median days", wide) + pad_left(over, wide) +
              (finnish ? "  vaihe" : "  phase"));
    std::int64_t episodes = 0, waiting = 0;
    const auto row = [&](std::int64_t number, const std::string& median, std::int64_t long_there,
                         std::string_view what) {
        page.line(pad_left(std::to_string(number), narrow + 2) + pad_left(median, wide) +
                  pad_left(std::to_string(long_there), wide) + "  " + std::string(what));
    };
    for (const auto& count : team.flow) {
        row(count.episodes, count.episodes == 0 ? "-" : days_of(count, in), count.waiting,
            title_of(process, count.phase, in));
        episodes += count.episodes;
        waiting += count.waiting;
    }
    row(episodes, "", waiting, finnish ? "yhteensä" : "all");
}

void write_refused(text_page& page, const team_phases& team, const history& from, language in) {
    if (team.refused.empty()) return;
    const bool finnish = in == language::fi;
    constexpr std::size_t place_at = 28, rule_at = 50;
    page.empty_line();
    page.line((finnish ? "Siirtymiä, joita prosessi ei salli: " : "Moves that the process refuses: ") +
              std::to_string(team.refused.size()));
    for (const auto& move : team.refused) {
        const auto episode = (finnish ? "  asiakkuus " : "  episode ") + from.episode_ids.text(move.episode);
        const auto place = std::string(name_of(move.in)) + (finnish ? ", rivi " : ", row ") +
                           std::to_string(from.first_row + move.row);
        page.line(pad_right(pad_right(episode, place_at - 1) + " " + place, rule_at - 1) + " " +
                  std::string(say(move.rule, in)));
    }
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
    joined_csv lines({.name = "line"}, {&tables[0], &tables[1]}, language::en, whom);
    for (const auto& team : overview.teams) {
        for (const auto end = flow + team.flow.size(); flow < end; ++flow) lines.line("phase", 0, flow);
        for (const auto end = refused + team.refused.size(); refused < end; ++refused)
            lines.line("refused_move", 1, refused);
    }
    return lines.take();
}

std::string to_text(const phase_overview& overview, const history& from, language in) {
    text_page page;
    page.line((in == language::fi ? "Vaiheet " : "Phases on ") + format_day(overview.as_of));
    page.line(std::string(page_width, '='));
    for (const auto& team : overview.teams) {
        page.heading((in == language::fi ? "Tiimi " : "Team ") + from.team_ids.text(team.team));
        write_flow(page, *overview.edition->process, team, in);
        write_refused(page, team, from, in);
    }
    if (overview.teams.empty()) page.line(in == language::fi ? "Tiimejä ei ole." : "There is no team.");
    return page.text();
}

}  // namespace ipsf
