// Phase overviews as tables.
#include "tables/phase_tables.hpp"

#include "tables/made_with_table.hpp"

namespace ipsf::tables {
namespace {

/// Where the things of all teams stand, one team's after the other's.
template <class Thing>
auto of_all_teams(const phase_overview& overview, std::vector<Thing> team_phases::*things) {
    auto all = std::make_shared<std::vector<std::pair<const team_phases*, const Thing*>>>();
    for (const auto& team : overview.teams)
        for (const auto& one : team.*things) all->emplace_back(&team, &one);
    return std::shared_ptr<const std::vector<std::pair<const team_phases*, const Thing*>>>(
        std::move(all));  // shared by the columns
}

}  // namespace

std::vector<described<flow_row>> phase_flow_columns() {
    using type = cell_type;
    return {
        {{.name = "team_id", .attribute = "team", .title = {"tiimi", "team"}},
         [](const flow_row& row) { return id_of(row.from.team_ids, row.team.team); }},
        {{.name = "phase",
          .key = "phase",
          .holds = type::int32,
          .title = {"vaihe", "phase"},
          .note = "1-5; 0: in no phase yet."},
         [](const flow_row& row) -> table_cell { return std::int64_t{row.count.phase}; }},
        {{.name = "episodes", .key = "episodes", .holds = type::int64, .title = {"asiakkuuksia", "episodes"}},
         [](const flow_row& row) -> table_cell { return row.count.episodes; }},
        {{.name = "median_days",
          .key = "median_days",
          .holds = type::ratio,
          .always = false,
          .decimals = 1,
          .unit = "days",
          .title = {"mediaani pv", "median days"},
          .note = "In the phase, the day itself included; empty without episodes."},
         [](const flow_row& row) {
             return row.count.episodes == 0 ? table_cell() : table_cell(row.count.median_days);
         }},
        {{.name = "waiting",
          .key = "waiting",
          .holds = type::int64,
          .title = {"odottaa", "waiting"},
          .note = "Of these: in it for more days than the edition's waiting_days."},
         [](const flow_row& row) -> table_cell { return row.count.waiting; }},
    };
}

std::vector<column_word> move_rule_words() {
    return {{move_rule_names[0], "sallittu", "allowed"},
            {move_rule_names[1], "ennen asiakkuuden alkua", "before the episode's start"},
            {move_rule_names[2], "asiakkuuden päättymisen jälkeen", "after its end"},
            {move_rule_names[3], "asiakas on vaiheessa jo", "the client is in that phase already"},
            {move_rule_names[4], "tällaista siirtymää ei ole", "there is no such move"},
            {move_rule_names[5], "päättymisen syy puuttuu", "it ended without a reason"}};
}

std::vector<described<refused_row>> refused_move_columns() {
    using type = cell_type;
    return {
        {{.name = "team_id",
          .attribute = "team",
          .title = {"tiimi", "team"},
          .note = "That has the episode on as_of, or had it at its end."},
         [](const refused_row& row) { return id_of(row.from.team_ids, row.team.team); }},
        {{.name = "episode_id", .key = "episode", .title = {"asiakkuus", "episode"}},
         [](const refused_row& row) { return id_of(row.from.episode_ids, row.move.episode); }},
        {{.name = "table",
          .key = "table",
          .holds = type::word,
          .title = {"taulu", "table"},
          .note = "\"phases\", or \"episodes\" for the end."},
         [](const refused_row& row) -> table_cell { return name_of(row.move.in); }},
        {{.name = "row",
          .key = "row",
          .holds = type::int64,
          .title = {"rivi", "row"},
          .note = "Of the table, from 1; the header of a CSV file is 1."},
         [](const refused_row& row) { return row_of(row.from, row.move.row); }},
        {{.name = "rule",
          .key = "rule",
          .holds = type::word,
          .title = {"sääntö", "rule"},
          .note = "What refuses it, \"no_such_move\".",
          .words = move_rule_words()},
         [](const refused_row& row) -> table_cell { return move_rule_names[static_cast<std::size_t>(row.move.rule)]; }},
    };
}

}  // namespace ipsf::tables

namespace ipsf {

std::vector<result_table> tables_of(const phase_overview& overview, const history& from) {
    using namespace tables;
    const auto flow = of_all_teams(overview, &team_phases::flow);
    const auto refused = of_all_teams(overview, &team_phases::refused);
    return {make_table("flow", {"vaiheet", "phases"}, phase_flow_columns(), flow->size(),
                       [flow, &from](std::size_t place) {
                           return flow_row{*(*flow)[place].first, *(*flow)[place].second, from};
                       }),
            make_table("refused", {"Kielletyt siirtymät", "Refused moves"}, refused_move_columns(), refused->size(),
                       [refused, &from](std::size_t place) {
                           return refused_row{*(*refused)[place].first, *(*refused)[place].second, from};
                       }),
            made_with_table(*overview.edition, overview.out_of_date)};
}

}  // namespace ipsf
