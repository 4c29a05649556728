// Due lists and punctuality as tables.
#include "tables/due_tables.hpp"

#include "tables/made_with_table.hpp"

#include "calendar/day_range.hpp"

namespace ipsf::tables {
namespace {

std::string_view name_of(due_state state) noexcept { return due_state_names[static_cast<std::size_t>(state)]; }
std::string_view name_of(due_subject subject) noexcept { return due_subject_names[static_cast<std::size_t>(subject)]; }

bool is_met(const due_row& row) noexcept { return row.item.state == due_state::met; }

}  // namespace

std::vector<described<due_row>> due_columns() {
    using type = cell_type;
    return {
        {{.name = "key",
          .key = "key",
          .title = {"määräaika", "deadline"},
          .note = "Of the deadline, \"meet_after_start\"."},
         [](const due_row& row) -> table_cell { return std::string_view(row.asked.key); }},
        {{.name = "subject",
          .key = "subject",
          .holds = type::word,
          .title = {"ketä koskee", "about"},
          .note = "\"client\", \"coach\" or \"team\".",
          .words = {{"client", "asiakas", "client"}, {"coach", "valmentaja", "coach"}, {"team", "tiimi", "team"}}},
         [](const due_row& row) -> table_cell { return name_of(row.asked.subject); }},
        {{.name = "team_id", .key = "team", .title = {"tiimi", "team"}},
         [](const due_row& row) { return id_of(row.from.team_ids, row.item.team); }},
        {{.name = "coach_id",
          .key = "coach",
          .always = false,
          .title = {"valmentaja", "coach"},
          .note = "Of a client's deadline: responsible on due_on, as known on as_of."},
         [](const due_row& row) { return id_of(row.from.coach_ids, row.item.coach); }},
        {{.name = "episode_id", .key = "episode", .always = false, .title = {"asiakkuus", "episode"}},
         [](const due_row& row) { return id_of(row.from.episode_ids, row.item.episode); }},
        {{.name = "job_id", .key = "job", .always = false, .title = {"työ", "job"}},
         [](const due_row& row) { return id_of(row.from.job_ids, row.item.job); }},
        {{.name = "care_team_id", .key = "care_team", .always = false, .title = {"hoitotiimi", "care team"}},
         [](const due_row& row) { return id_of(row.from.care_team_ids, row.item.care_team); }},
        {{.name = "trigger_on",
          .key = "trigger_on",
          .holds = type::day,
          .title = {"mistä lasketaan", "counted from"},
          .note = "What it is counted from; a period's first day."},
         [](const due_row& row) { return day_of(row.item.trigger_on); }},
        {{.name = "due_on",
          .key = "due_on",
          .holds = type::day,
          .title = {"viimeistään", "due on"},
          .note = "The last day in time."},
         [](const due_row& row) { return day_of(row.item.due_on); }},
        {{.name = "state",
          .key = "state",
          .holds = type::word,
          .title = {"tila", "state"},
          .note = "\"open\", \"overdue\" or \"met\".",
          .words = {{"open", "avoinna", "open"}, {"overdue", "myöhässä", "overdue"}, {"met", "hoidettu", "met"}}},
         [](const due_row& row) -> table_cell { return name_of(row.item.state); }},
        {{.name = "days",
          .key = "days",
          .holds = type::int32,
          .unit = "days",
          .title = {"päiviä", "days"},
          .note = "Open: left, 0 is today; overdue and met: late, 0 is in time."},
         [](const due_row& row) -> table_cell { return std::int64_t{row.item.days}; }},
        {{.name = "met_on", .key = "met_on", .holds = type::day, .always = false, .title = {"hoidettu", "met on"}},
         [](const due_row& row) { return day_of(row.item.met_on); }},
        {{.name = "met_in",
          .key = "met_in",
          .holds = type::word,
          .always = false,
          .title = {"taulu", "met in"},
          .note = "Table of the record that met it."},
         [](const due_row& row) { return is_met(row) ? table_cell(ipsf::name_of(row.item.met_in)) : table_cell(); }},
        {{.name = "met_row",
          .key = "met_row",
          .holds = type::int64,
          .always = false,
          .title = {"rivi", "met by row"},
          .note = "Its row, from 1; the header of a CSV file is 1."},
         [](const due_row& row) { return is_met(row) ? row_of(row.from, row.item.met_row) : table_cell(); }},
        {{.name = "days_in_service",
          .key = "days_in_service",
          .holds = type::int32,
          .always = false,
          .unit = "days",
          .title = {"päiviä palvelussa", "days in service"},
          .note = "From the start of the episode to as_of, or to its end where that was earlier, both included."},
         [](const due_row& row) {
             if (row.item.episode == no_id) return table_cell();
             const auto& episodes = row.from.episodes;
             const auto at = row.from.episode_row[row.item.episode];
             const day_range in_service{episodes.started_on[at],
                                        std::min(last_day_of(episodes.ended_on[at]), row.as_of)};
             return table_cell(in_service.days());
         }},
    };
}

std::vector<described<due_total_row>> due_total_columns() {
    using type = cell_type;
    return {
        {{.name = "key", .title = {"määräaika", "deadline"}, .note = "Of the deadline."},
         [](const due_total_row& row) -> table_cell { return std::string_view(row.asked.key); }},
        {{.name = "open", .key = "open", .holds = type::int64, .title = {"avoinna", "open"}},
         [](const due_total_row& row) -> table_cell { return row.total.open; }},
        {{.name = "overdue", .key = "overdue", .holds = type::int64, .title = {"myöhässä", "overdue"}},
         [](const due_total_row& row) -> table_cell { return row.total.overdue; }},
        {{.name = "met_in_time",
          .key = "met_in_time",
          .holds = type::int64,
          .title = {"hoidettu ajoissa", "met in time"}},
         [](const due_total_row& row) -> table_cell { return row.total.met_in_time; }},
        {{.name = "met_late", .key = "met_late", .holds = type::int64, .title = {"hoidettu myöhässä", "met late"}},
         [](const due_total_row& row) -> table_cell { return row.total.met_late; }},
    };
}

std::vector<described<punctuality_row>> punctuality_columns() {
    using type = cell_type;
    return {
        {{.name = "team_id", .key = "team", .title = {"tiimi", "team"}},
         [](const punctuality_row& row) { return id_of(row.from.team_ids, row.counted.team); }},
        {{.name = "key", .key = "key", .title = {"määräaika", "deadline"}, .note = "Of the deadline."},
         [](const punctuality_row& row) -> table_cell { return std::string_view(row.asked.key); }},
        {{.name = "in_time", .key = "in_time", .holds = type::int64, .title = {"ajoissa", "in time"}},
         [](const punctuality_row& row) -> table_cell { return row.counted.in_time; }},
        {{.name = "fell_due",
          .key = "fell_due",
          .holds = type::int64,
          .title = {"erääntyi", "fell due"},
          .note = "At least 1."},
         [](const punctuality_row& row) -> table_cell { return row.counted.fell_due; }},
    };
}

result_table punctuality_table(const std::vector<punctuality>& counted, const edition& edition, const history& from) {
    return make_table("punctuality", {"Määräaikojen täsmällisyys", "Punctuality"}, punctuality_columns(),
                      counted.size(), [&](std::size_t place) {
                          const auto& one = counted[place];
                          return punctuality_row{one, edition.process->deadlines[one.deadline], from};
                      });
}

}  // namespace ipsf::tables

namespace ipsf {

std::vector<result_table> tables_of(const due_list& list, const history& from) {
    using namespace tables;
    const auto& deadlines = list.edition->process->deadlines;
    return {make_table("due", {"Määräajat", "What is due"}, due_columns(), list.items.size(),
                       [&](std::size_t place) {
                           const auto& item = list.items[place];
                           return due_row{item, deadlines[item.deadline], list.as_of, from};
                       }),
            make_table("totals", {"Määräajat yhteensä", "How many of each deadline"}, due_total_columns(),
                       list.totals.size(),
                       [&](std::size_t place) {
                           const auto& total = list.totals[place];
                           return due_total_row{total, deadlines[total.deadline]};
                       }),
            made_with_table(*list.edition, list.out_of_date)};
}

std::vector<result_table> tables_of(const std::vector<punctuality>& counted, const edition& edition,
                                    const history& from, const punctuality_options& asked) {
    using namespace tables;
    return {punctuality_table(counted, edition, from), made_with_table(edition, !edition.covers(asked.to))};
}

}  // namespace ipsf
