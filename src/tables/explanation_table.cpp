// The records behind a measure as a table.
#include "tables/explanation_table.hpp"

#include "tables/said_reasons.hpp"

namespace ipsf::tables {

table_cell record_id(const evidence_row& of) {
    const auto& [record, from] = of;
    const auto row = record.row;
    switch (record.table) {
        case table_kind::teams:
            return id_of(from.team_ids, from.teams.team[row]);
        case table_kind::coaches:
            return id_of(from.coach_ids, from.coaches.coach[row]);
        case table_kind::episodes:
            return id_of(from.episode_ids, from.episodes.episode[row]);
        case table_kind::transfers:
            return id_of(from.episode_ids, from.transfers.episode[row]);
        case table_kind::phases:
            return id_of(from.episode_ids, from.phases.episode[row]);
        case table_kind::contacts:
            return record.episode == no_id ? id_of(from.coach_ids, record.coach)
                                           : id_of(from.episode_ids, record.episode);
        case table_kind::jobs:
            return id_of(from.job_ids, from.jobs.job[row]);
        case table_kind::studies:
            return id_of(from.episode_ids, from.studies.episode[row]);
        case table_kind::forms:
            return id_of(from.episode_ids, from.forms.episode[row]);
        case table_kind::signals:
            return id_of(from.episode_ids, from.signals.episode[row]);
        case table_kind::work_time:
            return id_of(from.coach_ids, from.work_time.coach[row]);
        case table_kind::team_events:
            return id_of(from.team_ids, from.team_events.team[row]);
        case table_kind::answers:
            return id_of(from.team_ids, from.answers.team[row]);
    }
    return {};
}

std::vector<described<evidence_row>> evidence_columns() {
    using type = cell_type;
    return {
        {{.name = "table", .key = "table", .holds = type::word, .title = {"taulu", "table"}},
         [](const evidence_row& row) -> table_cell { return name_of(row.record.table); }},
        {{.name = "row",
          .key = "row",
          .holds = type::int64,
          .title = {"rivi", "row"},
          .note = "Of the table, from 1; the header of a CSV file is 1."},
         [](const evidence_row& row) { return row_of(row.from, row.record.row); }},
        {{.name = "id",
          .key = "id",
          .title = {"tunnus", "id"},
          .note = "What finds the record: its own id, or that of the episode, coach or team it is about."},
         [](const evidence_row& row) { return record_id(row); }},
        {{.name = "numerator",
          .key = "numerator",
          .holds = type::int64,
          .title = {"osoittaja", "numerator"},
          .note = "What the record adds to the measure's numerator."},
         [](const evidence_row& row) -> table_cell { return row.record.numerator; }},
        {{.name = "denominator",
          .key = "denominator",
          .holds = type::int64,
          .title = {"nimittäjä", "denominator"},
          .note = "What the record adds to the measure's denominator."},
         [](const evidence_row& row) -> table_cell { return row.record.denominator; }},
        {{.name = "left_out",
          .key = "left_out",
          .holds = type::word,
          .always = false,
          .title = {"jätetty pois", "left out"},
          .note = "Why the record does not count."},
         [](const evidence_row& row) { return text_of(row.record.left_out); }},
        {{.name = "detail",
          .key = "detail",
          .holds = type::word,
          .always = false,
          .title = {"tarkenne", "detail"},
          .note = "What about the record counts."},
         [](const evidence_row& row) { return text_of(row.record.detail); }},
    };
}

}  // namespace ipsf::tables

namespace ipsf {

std::vector<result_table> tables_of(const explanation& explained, const history& from) {
    auto records = tables::make_table("records", {"Tietueet", "Records"}, tables::evidence_columns(),
                                      explained.records.size(), [&](std::size_t place) {
                                          return tables::evidence_row{explained.records[place], from};
                                      });
    tables::held_reasons left_out, details;
    for (const auto& record : explained.records) {
        left_out.add(record.left_out);
        details.add(record.detail);
    }
    left_out.say(records, "left_out");
    details.say(records, "detail");
    return {std::move(records)};
}

}  // namespace ipsf
