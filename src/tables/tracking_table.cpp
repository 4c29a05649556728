// The tracking table as a table.
#include "tables/tracking_table.hpp"

#include "tables/made_with_table.hpp"

namespace ipsf::tables {
namespace {

using type = cell_type;

struct count_words {
    const char* name_fi;
    text title;
};
/// Of the counts, in the order of `tracked`. A title that begins with a sign is a part of the count above it.
const std::array<count_words, tracked_names.size()>& count_columns() {
    static const auto* const words = new std::array<count_words, tracked_names.size()>{{
        {"asiakkaita_alussa", {"asiakkaita alussa", "clients at the start"}},
        {"uusia", {"+ uusia", "+ new"}},
        {"siirtyi_tälle", {"+ siirtyi tälle valmentajalle", "+ handed in"}},
        {"siirtyi_toiselle", {"- siirtyi toiselle valmentajalle", "- handed out"}},
        {"päättyneitä", {"- päättyneitä", "- ended"}},
        {"päättyneitä_viimeisenä_päivänä", {"+ näistä viimeisenä päivänä", "+ of these on the last day"}},
        {"asiakkaita_lopussa", {"asiakkaita lopussa", "clients at the end"}},
        {"työnhakijoita", {"näistä työnhakijoita", "of these job seekers"}},
        {"työssä", {"näistä työssä", "of these employed"}},
        {"alkaneita_töitä", {"alkaneita töitä", "jobs started"}},
        {"päättyneitä_töitä", {"päättyneitä töitä", "jobs ended"}},
        {"alkaneita_opintoja", {"alkaneita opintoja", "studies started"}},
        {"työnantajakontakteja", {"työnantajakontakteja", "employer contacts"}},
        {"työnantajatapaamisia", {"näistä työnhaun tapaamisia", "of these meetings in job search"}},
    }};
    return *words;
}

template <std::size_t Which>
described<tracked_row> count_column() {
    const auto& words = count_columns()[Which];
    const std::string name(tracked_names[Which]);
    return {{.name = name,
             .name_fi = words.name_fi,
             .key = name,
             .holds = type::int64,
             .always = static_cast<tracked>(Which) <= tracked::clients_at_end,
             .title = words.title},
            [](const tracked_row& row) { return if_any(row.table.count(row.counted, static_cast<tracked>(Which))); }};
}

template <std::size_t... Which>
void add_counts(std::vector<described<tracked_row>>& to, std::index_sequence<Which...> /*all*/) {
    (to.push_back(count_column<Which>()), ...);
}

const tracking_period& period_of(const tracked_row& row) { return row.table.periods[row.counted.period]; }
bool is_sum(const tracked_row& row) { return row.counted.coach == no_id; }

}  // namespace

std::vector<described<tracked_row>> tracking_columns() {
    std::vector<described<tracked_row>> columns = {
        {{.name = "period",
          .name_fi = "jakso",
          .attribute = "period",
          .holds = type::word,
          .title = {"jakso", "period"},
          .note = "\"2024-02\" or \"2024-W05\"."},
         [](const tracked_row& row) -> table_cell { return std::string_view(period_of(row).name); }},
        {{.name = "from",
          .name_fi = "alkaa",
          .attribute = "from",
          .holds = type::day,
          .title = {"alkaa", "from"},
          .note = "First day of the period, of those asked for."},
         [](const tracked_row& row) { return day_of(period_of(row).first); }},
        {{.name = "to",
          .name_fi = "päättyy",
          .attribute = "to",
          .holds = type::day,
          .title = {"päättyy", "to"},
          .note = "Last day of the period, of those asked for."},
         [](const tracked_row& row) { return day_of(period_of(row).last); }},
        {{.name = "team_id", .name_fi = "tiimi", .attribute = "team", .title = {"tiimi", "team"}},
         [](const tracked_row& row) { return id_of(row.from.team_ids, row.counted.team); }},
        {{.name = "coach_id",
          .name_fi = "valmentaja",
          .attribute = "coach",
          .always = false,
          .title = {"valmentaja", "coach"},
          .note = "Empty: the team's sum."},
         [](const tracked_row& row) { return id_of(row.from.coach_ids, row.counted.coach); }},
        {{.name = "row",
          .name_fi = "rivi",
          .holds = type::word,
          .title = {"rivi", "row"},
          .note = "\"coach\", or \"team\": the sum of a team's coaches.",
          .words = {{"coach", "valmentaja", "coach"}, {"team", "tiimi", "team"}}},
         [](const tracked_row& row) -> table_cell { return std::string_view(is_sum(row) ? "team" : "coach"); }},
    };
    add_counts(columns, std::make_index_sequence<tracked_names.size()>());
    const std::vector<described<tracked_row>> means = {
        {{.name = "employed_percent",
          .name_fi = "työssä_prosenttia",
          .key = "employed_share",
          .holds = type::ratio,
          .always = false,
          .decimals = 1,
          .percent = true,
          .unit = "percent",
          .title = {"työssä, %", "employed, %"},
          .note = "Of the clients at the end, those with a job; empty: unknown."},
         [](const tracked_row& row) -> table_cell { return row.table.employed_share(row.counted); }},
        {{.name = "employer_meetings_per_week",
          .name_fi = "tapaamisia_viikossa",
          .key = "employer_meetings_per_week",
          .holds = type::ratio,
          .always = false,
          .decimals = 2,
          .title = {"tapaamisia viikossa", "meetings in a week"},
          .note = "Of a full-time coach; empty: unknown."},
         [](const tracked_row& row) -> table_cell { return row.table.meetings_per_week(row.counted); }},
        {{.name = "employer_meetings_per_week_numerator",
          .name_fi = "tapaamisia_viikossa_osoittaja",
          .holds = type::int64,
          .title = {"tapaamisia viikossa, osoittaja", "meetings in a week, numerator"},
          .note = "Of employer_meetings_per_week, exactly."},
         [](const tracked_row& row) -> table_cell { return row.table.meetings_per_week(row.counted).numerator; }},
        {{.name = "employer_meetings_per_week_denominator",
          .name_fi = "tapaamisia_viikossa_nimittäjä",
          .holds = type::int64,
          .title = {"tapaamisia viikossa, nimittäjä", "meetings in a week, denominator"},
          .note = "0: unknown."},
         [](const tracked_row& row) -> table_cell { return row.table.meetings_per_week(row.counted).denominator; }},
        {{.name = "goal_employer_meetings_per_week",
          .name_fi = "tavoite_tapaamisia_viikossa",
          .attribute = "employer_meetings_goal",
          .holds = type::int64,
          .always = false,
          .title = {"tavoite: tapaamisia viikossa", "goal: meetings in a week"},
          .note = "As the edition has it."},
         [](const tracked_row& row) { return if_any(row.table.goals.employer_meetings); }},
        {{.name = "goal_jobs_started",
          .name_fi = "tavoite_alkaneita_töitä",
          .attribute = "jobs_started_goal",
          .holds = type::int64,
          .always = false,
          .title = {"tavoite: alkaneita töitä", "goal: jobs started"},
          .note = "A team's own, beside its sum."},
         [](const tracked_row& row) { return is_sum(row) ? if_any(row.table.goals.jobs_started) : table_cell(); }},
        {{.name = "goal_employed_percent",
          .name_fi = "tavoite_työssä_prosenttia",
          .attribute = "employed_share_goal",
          .holds = type::ratio,
          .always = false,
          .decimals = 1,
          .percent = true,
          .unit = "percent",
          .title = {"tavoite: työssä, %", "goal: employed, %"},
          .note = "A team's own, beside its sum."},
         [](const tracked_row& row) { return is_sum(row) ? if_any(row.table.goals.employed_share) : table_cell(); }},
    };
    columns.insert(columns.end(), means.begin(), means.end());
    return columns;
}

}  // namespace ipsf::tables

namespace ipsf {

std::vector<result_table> tables_of(const tracking_table& table, const history& from) {
    return {tables::make_table("rows", {"tiiminvetäjän seurantataulukko", "team leader's tracking table"},
                               tables::tracking_columns(), table.rows.size(),
                               [&](std::size_t place) {
                                   return tables::tracked_row{table, table.rows[place], from};
                               }),
            tables::made_with_table(*table.edition, table.out_of_date)};
}

}  // namespace ipsf
