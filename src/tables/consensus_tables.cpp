// A consensus as tables. Rows of one review have its team_id and as_of.
#include "tables/consensus_tables.hpp"

#include "tables/made_with_table.hpp"
#include "tables/review_tables.hpp"
#include "tables/total_columns.hpp"

#include <algorithm>

namespace ipsf::tables {
namespace {

using type = cell_type;

template <class Row>
described<Row> column_of_assessor() {
    return {{.name = "assessor",
             .key = "assessor",
             .always = false,
             .title = {"arvioija", "assessor"},
             .note = "The name; empty: what was agreed."},
            [](const Row& row) {
                return row.assessor == nullptr ? table_cell() : table_cell(std::string_view(*row.assessor));
            }};
}

/// A lowest or highest level reachable; the score when both are the same.
template <class Row>
described<Row> column_of_level(std::string name, text title, std::string note, table_cell (*at)(const Row&)) {
    return {{.name = name,
             .key = std::move(name),
             .holds = type::int32,
             .title = std::move(title),
             .note = std::move(note)},
            at};
}

}  // namespace

std::vector<described<assessed_criterion_row>> assessed_criterion_columns() {
    using row_type = assessed_criterion_row;
    return with_keys_of_review<row_type>({
        {{.name = "criterion", .key = "id", .holds = type::int32, .title = {"kriteeri", "criterion"}, .note = "Id."},
         [](const row_type& row) -> table_cell { return std::int64_t{row.of.id}; }},
        {{.name = "same",
          .key = "same",
          .holds = type::truth,
          .title = {"sama taso", "same level"},
          .note = "All assessors scored it, at one level."},
         [](const row_type& row) -> table_cell { return std::int64_t{row.of.same ? 1 : 0}; }},
        column_of_level<row_type>("apart", {"ero", "apart"},
                                  "Levels between the highest and the lowest of those who scored it; 0 where fewer "
                                  "than two did.",
                                  [](const row_type& row) -> table_cell { return std::int64_t{row.of.apart}; }),
        {{.name = "open",
          .key = "open",
          .holds = type::truth,
          .title = {"avoinna", "open"},
          .note = "The assessors differ, and nothing was agreed on."},
         [](const row_type& row) -> table_cell { return std::int64_t{row.of.open ? 1 : 0}; }},
        column_of_level<row_type>("agreed_low", {"sovittu vähintään", "agreed, lowest"},
                                  "The lowest level agreed; the score when it equals agreed_high. Open: the "
                                  "lowest that anybody gives it.",
                                  [](const row_type& row) -> table_cell { return std::int64_t{row.of.agreed.low}; }),
        column_of_level<row_type>("agreed_high", {"sovittu enintään", "agreed, highest"}, "The highest level likewise.",
                                  [](const row_type& row) -> table_cell { return std::int64_t{row.of.agreed.high}; }),
    });
}

std::vector<described<assessor_level_row>> assessor_level_columns() {
    using row_type = assessor_level_row;
    return with_keys_of_review<row_type>({
        column_of_criterion<row_type>(),
        {{.name = "assessor", .key = "assessor", .title = {"arvioija", "assessor"}, .note = "The name."},
         [](const row_type& row) -> table_cell { return std::string_view(row.assessor); }},
        column_of_level<row_type>(
            "low", {"vähintään", "lowest"},
            "The lowest level reachable by what the assessor gave; the score when it equals high.",
            [](const row_type& row) -> table_cell { return std::int64_t{row.levels.low}; }),
        column_of_level<row_type>("high", {"enintään", "highest"}, "The highest level reachable.",
                                  [](const row_type& row) -> table_cell { return std::int64_t{row.levels.high}; }),
    });
}

std::vector<described<assessor_total_row>> assessor_total_columns() {
    using row_type = assessor_total_row;
    std::vector<described<row_type>> columns = {column_of_assessor<row_type>(), column_of_scale<row_type>()};
    for (auto& column : columns_of_total<row_type>(true)) columns.push_back(std::move(column));
    return with_keys_of_review<row_type>(std::move(columns));
}

std::vector<described<agreement_row>> agreement_columns() {
    using row_type = agreement_row;
    const auto count = [](std::string name, text title, std::string note, table_cell (*at)(const row_type&)) {
        return described<row_type>{{.name = name,
                                    .key = std::move(name),
                                    .holds = type::int32,
                                    .title = std::move(title),
                                    .note = std::move(note)},
                                   at};
    };
    return with_keys_of_review<row_type>({
        count("compared", {"verrattu", "compared"}, "Criteria that all assessors scored.",
              [](const row_type& row) -> table_cell { return std::int64_t{row.found.compared}; }),
        count("same", {"sama taso", "same level"}, "Of these: at one level.",
              [](const row_type& row) -> table_cell { return std::int64_t{row.found.same}; }),
        count("within_one", {"enintään yhden tason ero", "within one level"}, "Of these: at most one level apart.",
              [](const row_type& row) -> table_cell { return std::int64_t{row.found.within_one}; }),
        {{.name = "weighted_kappa",
          .key = "weighted_kappa",
          .holds = type::ratio,
          .always = false,
          .decimals = 2,
          .title = {"painotettu kappa", "weighted kappa"},
          .note = "Cohen's kappa with linear weights, at most 1; empty where it is not defined."},
         [](const row_type& row) { return if_any(row.found.weighted_kappa); }},
        count("open", {"avoinna", "open"}, "Criteria that the assessors differ in, and that were not agreed on.",
              [](const row_type& row) -> table_cell { return row.open; }),
    });
}

std::vector<described<assessed_answer_row>> assessed_answer_columns() {
    using row_type = assessed_answer_row;
    return with_keys_of_review<row_type>({
        column_of_assessor<row_type>(),
        {{.name = "item",
          .key = "item",
          .title = {"kohta", "item"},
          .note = "The name of an input, or \"rating.\" and the id of a criterion."},
         [](const row_type& row) -> table_cell { return std::string_view(row.given.item); }},
        {{.name = "value", .key = "value", .title = {"vastaus", "value"}, .note = "As it was given."},
         [](const row_type& row) -> table_cell { return std::string_view(row.given.value); }},
        {{.name = "source",
          .key = "source",
          .holds = type::word,
          .always = false,
          .title = {"lähde", "source"},
          .note = "What the assessor has it from.",
          .words = answer_source_words()},
         [](const row_type& row) { return text_of(name_of(row.given.source)); }},
        {{.name = "note",
          .key = "note",
          .always = false,
          .title = {"muistiinpano", "note"},
          .note = "Of the assessor, as written."},
         [](const row_type& row) { return text_of(row.given.note); }},
    });
}

namespace {

/// Calls `take(review, its part of the consensus, place)` for every review.
template <class Take>
void visit_reviews(const consensus& found, Take take) {
    for (std::size_t i = 0; i < found.reviews.size(); ++i) take(found.agreed.reviews[i], found.reviews[i], i);
}

result_table assessor_level_table(const consensus& found) {
    std::vector<assessor_level_row> rows;
    visit_reviews(found, [&](const review& made, const reviewed_consensus& of, std::size_t /*place*/) {
        for (const auto& one : of.criteria)
            for (std::size_t i = 0; i < found.assessors.size(); ++i)
                rows.push_back({{made}, one, found.assessors[i], one.by_assessor[i]});
    });
    return table_of("levels", {"Kunkin arvioijan tasot", "Levels by assessor"}, assessor_level_columns(),
                    std::move(rows));
}

result_table assessor_total_table(const consensus& found) {
    std::vector<assessor_total_row> rows;
    const auto& scales = found.agreed.edition->scales;
    visit_reviews(found, [&](const review& made, const reviewed_consensus& of, std::size_t place) {
        const auto add = [&](const std::string* assessor, const std::vector<reviewed_total>& totals) {
            for (std::size_t i = 0; i < scales.size(); ++i) rows.push_back({{made}, assessor, scales[i], totals[i]});
        };
        for (std::size_t i = 0; i < found.assessors.size(); ++i)
            add(&found.assessors[i], found.alone[i].reviews[place].totals);
        add(nullptr, of.totals);
    });
    return table_of("totals", {"Yhteispisteet", "Totals"}, assessor_total_columns(), std::move(rows));
}

result_table assessed_answer_table(const consensus& found) {
    std::vector<assessed_answer_row> rows;
    visit_reviews(found, [&](const review& made, const reviewed_consensus& of, std::size_t /*place*/) {
        for (const auto& one : of.answers)
            rows.push_back({{made}, one.assessor ? &found.assessors[*one.assessor] : nullptr, one.given});
    });
    return table_of("answers", {"Kuka vastasi mitä", "Who gave what"}, assessed_answer_columns(), std::move(rows));
}

}  // namespace

result_table agreement_table(const consensus& found) {
    std::vector<agreement_row> rows;
    visit_reviews(found, [&](const review& made, const reviewed_consensus& of, std::size_t /*place*/) {
        rows.push_back(
            {{made}, of.agreement, std::count_if(of.criteria.begin(), of.criteria.end(), [](const auto& one) {
                 return one.open;
             })});
    });
    return table_of("agreement", {"Yksimielisyys", "Agreement"}, agreement_columns(), std::move(rows));
}

result_table assessed_criterion_table(const consensus& found) {
    std::vector<assessed_criterion_row> rows;
    visit_reviews(found, [&](const review& made, const reviewed_consensus& of, std::size_t /*place*/) {
        for (const auto& one : of.criteria) rows.push_back({{made}, one});
    });
    return table_of("criteria", {"Kriteerit", "Criteria"}, assessed_criterion_columns(), std::move(rows));
}

}  // namespace ipsf::tables

namespace ipsf {

std::vector<result_table> tables_of(const consensus& found) {
    using namespace tables;
    return {agreement_table(found),       assessed_criterion_table(found),
            assessor_level_table(found),  assessor_total_table(found),
            assessed_answer_table(found), made_with_table(*found.agreed.edition, found.agreed.out_of_date)};
}

}  // namespace ipsf
