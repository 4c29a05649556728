// Sensitivity as tables. Its JSON nests in each review what these join by team_id, as_of, scale, choice and value.
#include "tables/sensitivity_tables.hpp"

#include "tables/total_columns.hpp"

namespace ipsf::tables {
namespace {

using type = cell_type;

template <class Row>
void add_value_tried(std::vector<described<Row>>& to) {
    to.push_back({{.name = "choice",
                   .key = "choice",
                   .title = {"valinta", "choice"},
                   .note = "Key of the named choice that is changed, \"averaging\"."},
                  [](const Row& row) -> table_cell { return std::string_view(row.effect.key); }});
    to.push_back({{.name = "value", .key = "value", .title = {"arvo", "value"}, .note = "The one tried."},
                  [](const Row& row) -> table_cell { return std::string_view(row.effect.value); }});
}

/// The total with the value tried; nothing where there is none.
template <class Row>
void add_changed_total(std::vector<described<Row>>& to, bool always) {
    to.push_back(column_of_total_low<Row>(always));
    to.push_back(column_of_total_high<Row>(always));
    to.push_back(column_of_levels<Row>(always));
}

}  // namespace

std::vector<described<extremes_row>> extremes_columns() {
    using row_type = extremes_row;
    return with_keys_of_review<row_type>({
        column_of_scale<row_type>(),
        {{.name = "worst_total",
          .key = "worst_total",
          .holds = type::int32,
          .title = {"pienimmät yhteispisteet", "lowest total"},
          .note = "The lowest total that any combination of the values tried gives."},
         [](const row_type& row) -> table_cell { return std::int64_t{row.found.worst.total}; }},
        {{.name = "worst_level",
          .key = "worst_level",
          .title = {"huonoin taso", "lowest level"},
          .note = "Key of its level."},
         [](const row_type& row) -> table_cell { return std::string_view(row.found.worst.level); }},
        {{.name = "best_total",
          .key = "best_total",
          .holds = type::int32,
          .title = {"suurimmat yhteispisteet", "highest total"},
          .note = "The highest total that any combination gives."},
         [](const row_type& row) -> table_cell { return std::int64_t{row.found.best.total}; }},
        {{.name = "best_level",
          .key = "best_level",
          .title = {"paras taso", "highest level"},
          .note = "Key of its level."},
         [](const row_type& row) -> table_cell { return std::string_view(row.found.best.level); }},
        {{.name = "combinations",
          .key = "combinations",
          .holds = type::int64,
          .title = {"yhdistelmiä", "combinations"},
          .note = "Of all values tried, those in force included."},
         [](const row_type& row) -> table_cell { return row.combinations; }},
    });
}

std::vector<described<extreme_choice_row>> extreme_choice_columns() {
    using row_type = extreme_choice_row;
    return with_keys_of_review<row_type>({
        column_of_scale<row_type>(),
        {{.name = "extreme",
          .key = "extreme",
          .holds = type::word,
          .title = {"ääripää", "extreme"},
          .note = "\"worst\" or \"best\": which total it gives.",
          .words = {{"worst", "pienin", "worst"}, {"best", "suurin", "best"}}},
         [](const row_type& row) -> table_cell { return row.extreme; }},
        {{.name = "choice",
          .key = "choice",
          .title = {"valinta", "choice"},
          .note = "Key of a named choice that has to be another; without a row, none has to."},
         [](const row_type& row) -> table_cell { return std::string_view(row.choice.first); }},
        {{.name = "value", .key = "value", .title = {"arvo", "value"}, .note = "The one that gives the total."},
         [](const row_type& row) -> table_cell { return std::string_view(row.choice.second); }},
    });
}

std::vector<described<open_criterion_row>> open_criterion_columns() {
    using row_type = open_criterion_row;
    return with_keys_of_review<row_type>({
        {{.name = "criterion", .key = "id", .holds = type::int32, .title = {"kriteeri", "criterion"}, .note = "Id."},
         [](const row_type& row) -> table_cell { return std::int64_t{row.of.id}; }},
        {{.name = "low",
          .key = "low",
          .holds = type::int32,
          .title = {"vähintään", "low"},
          .note = "As reviewed: the lowest level reachable, inputs being unknown."},
         [](const row_type& row) -> table_cell { return std::int64_t{row.of.low}; }},
        {{.name = "high",
          .key = "high",
          .holds = type::int32,
          .title = {"enintään", "high"},
          .note = "As reviewed: the highest level reachable."},
         [](const row_type& row) -> table_cell { return std::int64_t{row.of.high}; }},
        {{.name = "lowest",
          .key = "lowest",
          .holds = type::int32,
          .title = {"pienimmillään", "lowest"},
          .note = "The lowest low of all combinations of the values tried."},
         [](const row_type& row) -> table_cell { return std::int64_t{row.of.lowest}; }},
        {{.name = "highest",
          .key = "highest",
          .holds = type::int32,
          .title = {"suurimmillaan", "highest"},
          .note = "The highest high of all combinations."},
         [](const row_type& row) -> table_cell { return std::int64_t{row.of.highest}; }},
        {{.name = "from_unknown",
          .key = "from_unknown",
          .holds = type::int32,
          .title = {"puuttuvista tiedoista", "from unknown inputs"},
          .note = "How many levels of the range come from unknown inputs: high - low."},
         [](const row_type& row) -> table_cell { return std::int64_t{row.of.from_unknown()}; }},
        {{.name = "from_choices",
          .key = "from_choices",
          .holds = type::int32,
          .title = {"valinnoista", "from choices"},
          .note = "How many more come from choices."},
         [](const row_type& row) -> table_cell { return std::int64_t{row.of.from_choices()}; }},
        {{.name = "choices",
          .key = "choices",
          .always = false,
          .title = {"valinnat", "choices"},
          .note = "Keys of the choices that matter, alone or beside another value of another choice, separated by "
                  "spaces."},
         [](const row_type& row) { return listed(row.of.choices); }},
        {{.name = "readings",
          .key = "readings",
          .always = false,
          .title = {"tulkinnat", "readings"},
          .note = "Ids of the readings that the criterion rests on, separated by spaces."},
         [](const row_type& row) { return listed(row.of.readings); }},
    });
}

std::vector<described<effect_row>> effect_columns() {
    std::vector<described<effect_row>> columns;
    add_value_tried(columns);
    columns.push_back(
        {{.name = "moved",
          .key = "moved",
          .holds = type::int32,
          .title = {"muuttuvia kriteerejä", "criteria that move"},
          .note = "How many criteria would be other; 0: the review would be the same."},
         [](const effect_row& row) -> table_cell { return static_cast<std::int64_t>(row.effect.criteria.size()); }});
    add_changed_total(columns, false);  // those of several scales are rows of the table "effect_totals" alone
    return with_keys_of_review(std::move(columns));
}

std::vector<described<effect_total_row>> effect_total_columns() {
    std::vector<described<effect_total_row>> columns;
    add_value_tried(columns);
    columns.push_back(column_of_scale<effect_total_row>());
    add_changed_total(columns, true);
    return with_keys_of_review(std::move(columns));
}

std::vector<described<effect_criterion_row>> effect_criterion_columns() {
    using row_type = effect_criterion_row;
    std::vector<described<row_type>> columns;
    add_value_tried(columns);
    columns.push_back(column_of_criterion<row_type>());
    columns.push_back({{.name = "low",
                        .key = "low",
                        .holds = type::int32,
                        .title = {"vähintään", "lowest"},
                        .note = "The lowest level reachable with the value tried."},
                       [](const row_type& row) -> table_cell { return std::int64_t{row.of.low}; }});
    columns.push_back({{.name = "high",
                        .key = "high",
                        .holds = type::int32,
                        .title = {"enintään", "highest"},
                        .note = "The highest level reachable."},
                       [](const row_type& row) -> table_cell { return std::int64_t{row.of.high}; }});
    return with_keys_of_review(std::move(columns));
}

namespace {

/// Calls `take(review, what it rests on)` for every review.
template <class Take>
void visit_reviews(const sensitivity& found, Take take) {
    for (std::size_t i = 0; i < found.reviews.size(); ++i) take(found.scored.reviews[i], found.reviews[i]);
}

/// Calls `take(review, effect)` for every effect of every review.
template <class Take>
void visit_effects(const sensitivity& found, Take take) {
    visit_reviews(found, [&](const review& made, const review_sensitivity& of) {
        for (const auto& effect : of.effects) take(made, effect);
    });
}

result_table extremes_table(const sensitivity& found) {
    std::vector<extremes_row> rows;
    const auto& scales = found.scored.edition->scales;
    visit_reviews(found, [&](const review& made, const review_sensitivity& of) {
        for (std::size_t i = 0; i < scales.size(); ++i)
            rows.push_back({{made}, scales[i], of.totals[i], found.combinations});
    });
    return table_of("totals", {"Yhteispisteiden ääripäät", "Lowest and highest totals"}, extremes_columns(),
                    std::move(rows));
}

result_table extreme_choice_table(const sensitivity& found) {
    std::vector<extreme_choice_row> rows;
    const auto& scales = found.scored.edition->scales;
    visit_reviews(found, [&](const review& made, const review_sensitivity& of) {
        for (std::size_t i = 0; i < scales.size(); ++i) {
            for (const auto& choice : of.totals[i].worst.choices) rows.push_back({{made}, scales[i], "worst", choice});
            for (const auto& choice : of.totals[i].best.choices) rows.push_back({{made}, scales[i], "best", choice});
        }
    });
    return table_of("extreme_choices", {"Valinnat, jotka antavat ne", "Choices that give them"},
                    extreme_choice_columns(), std::move(rows));
}

result_table open_criterion_table(const sensitivity& found) {
    std::vector<open_criterion_row> rows;
    visit_reviews(found, [&](const review& made, const review_sensitivity& of) {
        for (const auto& one : of.criteria) rows.push_back({{made}, one});
    });
    return table_of("criteria", {"Mistä kriteerit riippuvat", "What criteria rest on"}, open_criterion_columns(),
                    std::move(rows));
}

result_table effect_table(const sensitivity& found) {
    std::vector<effect_row> rows;
    visit_effects(found, [&](const review& made, const choice_effect& effect) {
        rows.push_back({{{made}, effect}, effect.totals.size() > 1 ? nullptr : &effect.totals.front()});
    });
    return table_of("effects", {"Jos yksi valinta olisi toinen", "If one choice were another"}, effect_columns(),
                    std::move(rows));
}

result_table effect_total_table(const sensitivity& found) {
    std::vector<effect_total_row> rows;
    const auto& scales = found.scored.edition->scales;
    visit_effects(found, [&](const review& made, const choice_effect& effect) {
        for (std::size_t i = 0; i < scales.size(); ++i)
            rows.push_back({{{{made}, effect}, &effect.totals[i]}, scales[i]});
    });
    return table_of("effect_totals", {"Yhteispisteet silloin", "Totals then"}, effect_total_columns(), std::move(rows));
}

result_table effect_criterion_table(const sensitivity& found) {
    std::vector<effect_criterion_row> rows;
    visit_effects(found, [&](const review& made, const choice_effect& effect) {
        for (const auto& one : effect.criteria) rows.push_back({{{made}, effect}, one});
    });
    return table_of("effect_criteria", {"Silloin muuttuvat kriteerit", "Criteria that move then"},
                    effect_criterion_columns(), std::move(rows));
}

}  // namespace
}  // namespace ipsf::tables

namespace ipsf {

std::vector<result_table> tables_of(const sensitivity& found) {
    using namespace tables;
    return {extremes_table(found), extreme_choice_table(found), open_criterion_table(found),
            effect_table(found),   effect_total_table(found),   effect_criterion_table(found)};
}

}  // namespace ipsf
