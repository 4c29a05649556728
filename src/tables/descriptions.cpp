#include "tables/descriptions.hpp"

#include "tables/client_tables.hpp"
#include "tables/due_tables.hpp"
#include "tables/explanation_table.hpp"
#include "tables/phase_tables.hpp"
#include "tables/review_tables.hpp"
#include "tables/tracking_table.hpp"
#include "tables/warning_table.hpp"

namespace ipsf::tables {
namespace {

template <class Row>
std::vector<column_description> descriptions_of(const std::vector<described<Row>>& columns) {
    std::vector<column_description> all;
    for (const auto& column : columns) all.push_back(column.is);
    return all;
}

}  // namespace

std::vector<table_description> table_descriptions() {
    return {
        {.result = "due_list",
         .name = "due",
         .row = "DueItem",
         .note = "One deadline that applies. An id that does not apply is empty.",
         .columns = descriptions_of(due_columns())},
        {.result = "due_list",
         .name = "totals",
         .row = "DueTotal",
         .note = "How many of a deadline are on the list.",
         .columns = descriptions_of(due_total_columns())},
        {.result = "punctuality",
         .name = "punctuality",
         .row = "PunctualityRow",
         .note = "How much of one deadline fell due in a team, and was met in time.",
         .columns = descriptions_of(punctuality_columns())},
        {.result = "tracking",
         .name = "rows",
         .row = "",
         .note = "One coach in one period, or the sum of a team's coaches. A count is empty when the history does not "
                 "have the table.",
         .columns = descriptions_of(tracking_columns())},
        {.result = "client_summary",
         .name = "episodes",
         .row = "",
         .note = "An episode as it is known on as_of.",
         .columns = descriptions_of(client_columns())},
        {.result = "client_summary",
         .name = "jobs",
         .row = "ClientJob",
         .note = "A job of an episode.",
         .columns = descriptions_of(client_job_columns())},
        {.result = "client_summary",
         .name = "studies",
         .row = "ClientStudy",
         .note = "A study of an episode.",
         .columns = descriptions_of(client_study_columns())},
        {.result = "phase_overview",
         .name = "flow",
         .row = "",
         .note = "The clients of a team in one phase.",
         .columns = descriptions_of(phase_flow_columns())},
        {.result = "phase_overview",
         .name = "refused",
         .row = "",
         .note = "A move that the history holds and the process does not allow.",
         .columns = descriptions_of(refused_move_columns())},
        {.result = "explanation",
         .name = "records",
         .row = "Evidence",
         .note = "One record behind a measure. Numerators and denominators of all records sum to the measure's.",
         .columns = descriptions_of(evidence_columns())},
        {.result = "reviews",
         .name = "reviews",
         .row = "",
         .note = "A team's review. What is said of the total is empty by an edition of several scales: see totals.",
         .columns = descriptions_of(review_columns())},
        {.result = "reviews",
         .name = "totals",
         .row = "",
         .note = "The total of one scale of a review.",
         .columns = descriptions_of(total_columns())},
        {.result = "reviews",
         .name = "parts",
         .row = "",
         .note = "A section or a principle of a review.",
         .columns = descriptions_of(part_columns())},
        {.result = "reviews",
         .name = "criteria",
         .row = "",
         .note = "A criterion of a review.",
         .columns = descriptions_of(criterion_columns())},
        {.result = "reviews",
         .name = "readings",
         .row = "",
         .note = "A reading that a criterion of the edition rests on, the same in all reviews.",
         .columns = descriptions_of(reading_columns())},
        {.result = "reviews",
         .name = "inputs",
         .row = "",
         .note = "An input of a criterion of a review as it was used.",
         .columns = descriptions_of(input_columns())},
        {.result = "reviews",
         .name = "records",
         .row = "",
         .note = "The records of one kind that the measure of an input left out, or counted apart.",
         .columns = descriptions_of(record_count_columns())},
        {.result = "reviews",
         .name = "changes",
         .row = "",
         .note = "An input that has to change for the next level of a criterion.",
         .columns = descriptions_of(change_columns())},
        {.result = "reviews",
         .name = "choices",
         .row = "",
         .note = "A named choice in force.",
         .columns = descriptions_of(choice_columns())},
        {.result = "reviews",
         .name = "warnings",
         .row = "",
         .note = "What was odd about the whole load, and about answers. Series have the same table.",
         .columns = descriptions_of(warning_columns())},
        {.result = "reviews",
         .name = "made_with",
         .row = "",
         .note = "What the reviews were made with: one row.",
         .columns = descriptions_of(made_with_columns())},
    };
}

}  // namespace ipsf::tables
