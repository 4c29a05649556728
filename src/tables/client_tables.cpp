// The client summary as tables.
#include "tables/client_tables.hpp"

namespace ipsf::tables {
namespace {

using type = cell_type;

/// Whose episode it is: the same in all three tables. In JSON jobs and studies stand within their episode, which says
/// it.
template <class Row>
std::vector<described<Row>> whose(bool with_keys) {
    const auto key = [with_keys](const char* name) { return with_keys ? std::string(name) : std::string(); };
    return {
        {{.name = "team_id",
          .name_fi = "tiimi",
          .key = key("team"),
          .title = {"tiimi", "team"},
          .note = "Of that coach."},
         [](const Row& row) { return id_of(row.from.team_ids, row.episode.team); }},
        {{.name = "coach_id",
          .name_fi = "valmentaja",
          .key = key("coach"),
          .title = {"valmentaja", "coach"},
          .note = "Responsible on as_of, or on the last day."},
         [](const Row& row) { return id_of(row.from.coach_ids, row.episode.coach); }},
        {{.name = "client_id", .name_fi = "asiakas", .key = key("client"), .title = {"asiakas", "client"}},
         [](const Row& row) { return id_of(row.from.client_ids, row.episode.client); }},
        {{.name = "episode_id", .name_fi = "asiakkuus", .key = key("episode"), .title = {"asiakkuus", "episode"}},
         [](const Row& row) { return id_of(row.from.episode_ids, row.episode.episode); }},
    };
}

/// When it was.
template <class Row>
void add_days(std::vector<described<Row>>& to, table_cell (*started_on)(const Row&), table_cell (*ended_on)(const Row&),
              table_cell (*days)(const Row&), const char* note) {
    to.push_back({{.name = "started_on",
                   .name_fi = "alkoi",
                   .key = "started_on",
                   .holds = type::day,
                   .title = {"alkoi", "started on"}},
                  started_on});
    to.push_back({{.name = "ended_on",
                   .name_fi = "päättyi",
                   .key = "ended_on",
                   .holds = type::day,
                   .always = false,
                   .title = {"päättyi", "ended on"},
                   .note = "Empty: not by as_of."},
                  ended_on});
    to.push_back({{.name = "days",
                   .name_fi = "päiviä",
                   .key = "days",
                   .holds = type::int64,
                   .unit = "days",
                   .title = {"päiviä", "days"},
                   .note = note},
                  days});
}

constexpr const char* up_to_as_of = "Up to as_of, first and last day included.";

table_cell truth_of(tristate value) {
    return value == tristate::none ? table_cell() : table_cell(std::int64_t{value == tristate::yes});
}

const jobs_table& jobs_of(const activity_row& row) { return row.from.jobs; }

}  // namespace

std::vector<column_word> contract_words() {
    return {{"permanent", "vakituinen", "permanent"},
            {"fixed_term", "määräaikainen", "fixed term"},
            {"seasonal", "kausityö", "seasonal"},
            {"agency", "vuokratyö", "agency"}};
}

std::vector<described<client_row>> client_columns() {
    auto columns = whose<client_row>(true);
    add_days<client_row>(
        columns, [](const client_row& row) { return day_of(row.episode.started_on); },
        [](const client_row& row) { return day_of(row.episode.ended_on); },
        [](const client_row& row) -> table_cell { return row.episode.days; },
        "In service, first and last day included.");
    columns.push_back({{.name = "employer_meeting",
                        .name_fi = "työnantajatapaaminen",
                        .key = "employer_meeting",
                        .holds = type::word,
                        .title = {"työnantajatapaaminen", "employer met"},
                        .note = "The first in person: \"met\", \"waiting\"; \"unknown\" without a contacts table.",
                        .words = {{"unknown", "ei tiedossa", "unknown"},
                                  {"waiting", "odottaa", "waiting"},
                                  {"met", "tavattu", "met"}}},
                       [](const client_row& row) -> table_cell {
                           return first_meeting_names[static_cast<std::size_t>(row.episode.meeting)];
                       }});
    columns.push_back({{.name = "days_to_employer_meeting",
                        .name_fi = "päiviä_tapaamiseen",
                        .key = "days_to_employer_meeting",
                        .holds = type::int64,
                        .always = false,
                        .unit = "days",
                        .title = {"päiviä tapaamiseen", "days to the meeting"},
                        .note = "From the start; of one who waits, so far. Empty without a contacts table."},
                       [](const client_row& row) {
                           return row.episode.meeting == first_meeting::unknown
                                      ? table_cell()
                                      : table_cell(row.episode.days_to_meeting);
                       }});
    columns.push_back({{.name = "phase",
                        .name_fi = "vaihe",
                        .key = "phase",
                        .holds = type::int32,
                        .always = false,
                        .title = {"vaihe", "phase"},
                        .note = "1-5; 0: none yet; 6: ended; empty: it goes on and the history has no phases table."},
                       [](const client_row& row) { return if_any(row.episode.phase); }});
    columns.push_back({{.name = "phase_since",
                        .name_fi = "vaihe_alkoi",
                        .key = "phase_since",
                        .holds = type::day,
                        .always = false,
                        .title = {"vaihe alkoi", "phase since"},
                        .note = "First day of that phase."},
                       [](const client_row& row) { return day_of(row.episode.phase_since); }});
    return columns;
}

std::vector<described<activity_row>> client_job_columns() {
    auto columns = whose<activity_row>(false);
    columns.push_back(
        {{.name = "job_id", .name_fi = "työ", .key = "job", .title = {"työ", "job"}},
         [](const activity_row& row) { return id_of(row.from.job_ids, jobs_of(row).job[row.activity.row]); }});
    columns.push_back(
        {{.name = "employer_id", .name_fi = "työnantaja", .key = "employer", .title = {"työnantaja", "employer"}},
         [](const activity_row& row) {
             return id_of(row.from.employer_ids, jobs_of(row).employer[row.activity.row]);
         }});
    columns.push_back({{.name = "occupation",
                        .name_fi = "ammatti",
                        .key = "occupation",
                        .always = false,
                        .title = {"ammatti", "occupation"}},
                       [](const activity_row& row) {
                           return id_of(row.from.occupation_codes, jobs_of(row).occupation[row.activity.row]);
                       }});
    add_days<activity_row>(
        columns, [](const activity_row& row) { return day_of(jobs_of(row).started_on[row.activity.row]); },
        [](const activity_row& row) { return day_of(row.activity.ended_on); },
        [](const activity_row& row) -> table_cell { return row.activity.days; }, up_to_as_of);
    columns.push_back({{.name = "open_market",
                        .name_fi = "avoimet_työmarkkinat",
                        .key = "open_market",
                        .holds = type::truth,
                        .always = false,
                        .title = {"avoimet työmarkkinat", "open market"}},
                       [](const activity_row& row) { return truth_of(jobs_of(row).open_market[row.activity.row]); }});
    columns.push_back({{.name = "contract",
                        .name_fi = "työsuhde",
                        .key = "contract",
                        .holds = type::word,
                        .always = false,
                        .title = {"työsuhde", "contract"},
                        .note = "\"permanent\", \"fixed_term\", \"seasonal\" or \"agency\".",
                        .words = contract_words()},
                       [](const activity_row& row) {
                           const auto kind = jobs_of(row).contract[row.activity.row];
                           return kind == contract::none ? table_cell()
                                                         : table_cell(contract_names[static_cast<std::size_t>(kind)]);
                       }});
    return columns;
}

std::vector<described<activity_row>> client_study_columns() {
    auto columns = whose<activity_row>(false);
    add_days<activity_row>(
        columns, [](const activity_row& row) { return day_of(row.from.studies.started_on[row.activity.row]); },
        [](const activity_row& row) { return day_of(row.activity.ended_on); },
        [](const activity_row& row) -> table_cell { return row.activity.days; }, up_to_as_of);
    return columns;
}

}  // namespace ipsf::tables

namespace ipsf {

std::vector<result_table> tables_of(const client_summary& summary, const history& from) {
    using namespace tables;
    const auto of = [&](const std::vector<summarised_activity>& all) {
        return [&all, &episodes = summary.episodes, &from](std::size_t place) {
            return activity_row{all[place], episodes[all[place].episode], from};
        };
    };
    return {make_table("episodes", {"asiakkuudet", "episodes"}, client_columns(), summary.episodes.size(),
                       [&](std::size_t place) {
                           return client_row{summary.episodes[place], from};
                       }),
            make_table("jobs", {"työt", "jobs"}, client_job_columns(), summary.jobs.size(), of(summary.jobs)),
            make_table("studies", {"opinnot", "studies"}, client_study_columns(), summary.studies.size(),
                       of(summary.studies))};
}

}  // namespace ipsf
