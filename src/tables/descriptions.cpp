#include "tables/descriptions.hpp"

#include "tables/due_tables.hpp"
#include "tables/explanation_table.hpp"

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
        {.result = "explanation",
         .name = "records",
         .row = "Evidence",
         .note = "One record behind a measure. Numerators and denominators of all records sum to the measure's.",
         .columns = descriptions_of(evidence_columns())},
    };
}

}  // namespace ipsf::tables
